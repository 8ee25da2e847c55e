import { Document, isMap, isSeq } from 'yaml'
import type { ScenarioForm, StepForm } from '../scenario/format/generated/form.ts'
import { parseScenario } from '../scenario/format/parse.ts'
import type { Scenario } from '../scenario/format/step.ts'
import { wrap } from '../text/layout.ts'
import { plural } from '../text/phrases.ts'
import type { StatusReason } from '../world/claim.ts'
import { type Instant, toDuration, toTimestamp } from '../world/instant.ts'
import type { PayerDirectory } from '../world/payer.ts'
import { stages } from '../world/stage.ts'
import type { ClaimHistory } from './claim-history.ts'
import type { ClaimSnapshot } from './claim-snapshot.ts'
import type { Observation } from './observation.ts'
import { claimFormOf, toDollars } from './recorded-claim.ts'
import {
  buildTimeline,
  type RecordedFailure,
  type RecordedTimeline,
  type StageChange,
  separateChanges,
  type TimedItem,
} from './timeline.ts'

/** The scenario for a history of a recording. */
export interface RecordedScenario {
  readonly name: string
  /** The start, in the shifted time of the recording. */
  readonly begins: Instant
  readonly observations: readonly Observation[]
  /** The scenario file. */
  readonly text: string
  /** The parsed scenario; absent if the format cannot express what happened. */
  readonly scenario?: Scenario
  /** What the file omits, and why. */
  readonly remarks: readonly string[]
}

/** Creates the scenario for a history. */
export function toRecordedScenario(history: ClaimHistory, name: string, payers: PayerDirectory): RecordedScenario {
  const timeline = buildTimeline(history)
  const items = timedItems(timeline, history.observations)
  const form = formOf(history, timeline, items, name, payers)
  const observations = items.flatMap(({ at, observation }) =>
    observation === undefined ? [] : [{ ...observation, at }],
  )
  const polls = observations.map(({ at, operation }) => `${operation} after ${toDuration(at - timeline.begins)}`)
  const comment = [
    ` Starts at ${toTimestamp(timeline.begins)}; run with --clock frozen@${toTimestamp(timeline.begins)}.`,
    ...wrapped(` Polled by ${polls.join(', ')}.`),
    ...timeline.remarks.flatMap((remark) => wrapped(` Omitted: ${remark}.`)),
  ]
  const text = written(form, comment)
  const parsed = parseScenario(text, `${name}.yaml`)
  const common = { name, begins: timeline.begins, observations, text }
  if ('scenario' in parsed) return { ...common, scenario: parsed.scenario, remarks: timeline.remarks }
  const problems = parsed.problems.map(({ code, line, message }) => `line ${line} is not valid: ${message} (${code})`)
  return { ...common, remarks: [...timeline.remarks, ...problems] }
}

function formOf(
  history: ClaimHistory,
  timeline: RecordedTimeline,
  items: readonly RecordedItem[],
  scenario: string,
  payers: PayerDirectory,
): ScenarioForm {
  const claims = timeline.claimTimelines.map(
    (claimTimeline, index) =>
      [claimTimeline.name, claimFormOf(claimTimeline, index, history, timeline, payers)] as const,
  )
  const steps = stepForms(items, timeline.begins)
  const isMoved = timeline.claimTimelines.some(({ changes }) => changes.length > 0)
  const count = plural(history.observations.length, 'poll')
  return {
    scenario,
    summary: `Recorded from ${count}, with fictional people and shifted dates.`,
    ...(areNewestFirst(history.observations) && { payerBehaviors: ['claims-newest-first'] }),
    claims: Object.fromEntries(claims),
    steps: isMoved ? steps : [...steps, nothingHappens],
  }
}

/** Whether the payer lists several claims by the day of their status, the newest first. */
function areNewestFirst(observations: readonly Observation[]): boolean {
  const pairs = observations.flatMap(({ claims = [] }) =>
    claims.slice(1).map(({ effective = '' }, index) => [claims[index]?.effective ?? '', effective] as const),
  )
  return pairs.some(([one, next]) => one > next) && !pairs.some(([one, next]) => one < next)
}

/** A scenario needs at least one step that moves its claim. */
const nothingHappens = { manual: true, visit: 'coded' } as StepForm

/** In the style of the built-in files: one step on each line. */
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

/** A step of the scenario, or the observation that a poll made. */
interface RecordedItem extends TimedItem {
  readonly form?: StepForm
  readonly observation?: Observation
}

/** The stage changes, failures and polls in order of time. */
function timedItems(
  { begins, claimTimelines, failures }: RecordedTimeline,
  observations: readonly Observation[],
): readonly RecordedItem[] {
  const changes = claimTimelines.flatMap(({ name, changes }) =>
    changes.map((change): RecordedItem => {
      return { at: change.at, claim: name, form: { [name]: change.to, ...detailsOf(change) } as StepForm }
    }),
  )
  const faults = failures.map(({ at, on, fails }: RecordedFailure): RecordedItem => {
    return { at, form: { on, times: 1, fails } as StepForm }
  })
  const polls = observations.map((observation): RecordedItem => ({ at: observation.at, isPoll: true, observation }))
  // The sort is stable: of the same time, steps come before polls.
  return separateChanges(
    [...changes, ...faults, ...polls].toSorted((a, b) => a.at - b.at),
    begins,
  )
}

/** The steps of the scenario, each with the delay after the previous one. */
function stepForms(items: readonly RecordedItem[], begins: Instant): readonly StepForm[] {
  const steps = items.flatMap(({ at, form }) => (form === undefined ? [] : [{ at, form }]))
  return steps.map(({ at, form }, index) => {
    const before = steps[index - 1]?.at ?? begins
    return at > before ? { after: toDuration(at - before), ...form } : form
  })
}

/** The details of a step that differ from the defaults of its stage. */
function detailsOf({ to, snapshot, event }: StageChange): StepForm {
  if (snapshot === undefined) return event === undefined ? {} : { event }
  const [reason, ...more] = snapshot.statuses
  const { category, status, adjudication } = stages[to]
  const isOwn = reason.category === category && reason.status === status && reason.entity === undefined
  const decided = adjudication !== 'none'
  return {
    ...(!isOwn && { reason: differing(reason, category) }),
    ...(decided && to !== 'denied' && snapshot.paid !== undefined && { amount: toDollars(snapshot.paid) }),
    ...(decided && linesOf(to, snapshot, isOwn)),
    ...(more.length > 0 && { more: more.slice(0, 2) }),
    ...(event !== undefined && { event }),
  }
}

function differing(reason: StatusReason, category: string | undefined): Partial<StatusReason> {
  const { category: own, ...rest } = reason
  return own === category ? rest : reason
}

/** The adjudication of the lines, if it does not follow from that of the claim. */
function linesOf(to: StageChange['to'], { lines, paid = 0, statuses }: ClaimSnapshot, isOwn: boolean): StepForm {
  const usual = isOwn ? (stages[to].line ?? stages[to].status) : statuses[0].status
  let left = paid
  const follows = lines.every((line) => {
    const expected = Math.min(left, line.charge)
    left -= expected
    const { category, status, entity } = line.reason
    return (
      (line.paid ?? 0) === expected &&
      category === statuses[0].category &&
      status === usual &&
      entity === (isOwn && stages[to].line !== undefined ? undefined : statuses[0].entity)
    )
  })
  const sum = lines.reduce((total, line) => total + (line.paid ?? 0), 0)
  if (follows || sum !== paid) return {}
  return { lines: lines.map((line) => ({ paid: toDollars(line.paid ?? 0), reason: line.reason })) }
}
