import { Document, isMap, isSeq } from 'yaml'
import type { ScenarioForm, StepForm } from '../scenario/format/form.ts'
import { parseScenario } from '../scenario/format/parse.ts'
import type { Scenario } from '../scenario/format/step.ts'
import { wrap } from '../text/phrases.ts'
import { type Instant, toDuration, toTimestamp } from '../world/instant.ts'
import type { Observation } from './look.ts'
import { claimFormOf } from './sketch.ts'
import { stepForms } from './steps.ts'
import type { ClaimHistory } from './stories.ts'
import { type RecordedTimeline, buildTimeline } from './timeline.ts'

/** A story of a recording, to be played again. */
export interface RecordedScenario {
  readonly name: string
  /** When it begins, in the shifted time of the recording. */
  readonly begins: Instant
  readonly looks: readonly Observation[]
  /** The scenario file. */
  readonly text: string
  /** The same, ready to be played; absent when the format has no room for what happened. */
  readonly scenario?: Scenario
  /** What the file does not say, and why. */
  readonly remarks: readonly string[]
}

/** The scenario of a story. */
export function toRecordedScenario(story: ClaimHistory, name: string): RecordedScenario {
  const timeline = buildTimeline(story)
  const form = formOf(story, timeline, name)
  const looks = story.looks.map(({ at, operation }) => `${operation} after ${toDuration(at - timeline.begins)}`)
  const comment = [
    ` Begins at ${toTimestamp(timeline.begins)}: serve it with --clock frozen@${toTimestamp(timeline.begins)}.`,
    ...wrapped(` Looked at by ${looks.join(', ')}.`),
    ...timeline.remarks.flatMap((remark) => wrapped(` Left out: ${remark}.`)),
  ]
  const text = written(form, comment)
  const parsed = parseScenario(text, `${name}.yaml`)
  const common = { name, begins: timeline.begins, looks: story.looks, text }
  if ('scenario' in parsed) return { ...common, scenario: parsed.scenario, remarks: timeline.remarks }
  const problems = parsed.problems.map(
    ({ code, line, message }) => `line ${line} cannot be played: ${message} (${code})`,
  )
  return { ...common, remarks: [...timeline.remarks, ...problems] }
}

function formOf(story: ClaimHistory, timeline: RecordedTimeline, scenario: string): ScenarioForm {
  const claims = timeline.parts.map((part, index) => [part.name, claimFormOf(part, index, story, timeline)] as const)
  const steps = stepForms(timeline)
  const count = story.looks.length === 1 ? 'one look' : `${story.looks.length} looks`
  return {
    scenario,
    summary: `As recorded in ${count}, with made-up people and shifted dates.`,
    claims: Object.fromEntries(claims),
    steps: steps.length === 0 ? [nothingHappens] : steps,
  }
}

/** A scenario has a step at least. */
const nothingHappens = { manual: true, visit: 'coded' } as StepForm

/** In the manner of the built-in files: a step on a line. */
function written(form: ScenarioForm, comment: readonly string[]): string {
  const document = new Document(form)
  document.commentBefore = comment.join('\n')
  const steps = document.get('steps')
  for (const step of isSeq(steps) ? steps.items : []) if (isMap(step)) step.flow = true
  return document.toString({ lineWidth: 0, flowCollectionPadding: true })
}

const width = 118

function wrapped(sentence: string): readonly string[] {
  return wrap(sentence.trim().split(' '), width).map((line) => ` ${line}`)
}
