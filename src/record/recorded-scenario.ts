import { Document, isMap, isSeq } from 'yaml'
import type { ClaimForm, LineForm, ScenarioForm, StepForm } from '../scenario/format/generated/form.ts'
import { parseScenario } from '../scenario/format/parse.ts'
import type { Scenario } from '../scenario/format/step.ts'
import { wrap } from '../text/phrases.ts'
import type { Cents, StatusReason } from '../world/claim.ts'
import { type Day, type Instant, isDay, toDuration, toIsoDate, toTimestamp } from '../world/instant.ts'
import { payerById } from '../world/payer.ts'
import { stages } from '../world/stage.ts'
import { type ClaimHistory, isClaimFound } from './claim-history.ts'
import type { ClaimSnapshot } from './claim-snapshot.ts'
import type { NamedParties, Observation } from './observation.ts'
import {
  buildTimeline,
  type ClaimTimeline,
  type RecordedFailure,
  type RecordedTimeline,
  type StageChange,
} from './timeline.ts'

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

/** The steps of a timeline: moves and failures in the order of time, each so much later than the one before it. */
export function stepForms({ begins, parts, failures }: RecordedTimeline): readonly StepForm[] {
  const moves = parts.flatMap(({ name, moves }) =>
    moves.map((move) => ({ at: move.at, form: { [name]: move.to, ...detailsOf(move) } as StepForm })),
  )
  const faults = failures.map(({ at, on, fails }: RecordedFailure) => ({
    at,
    form: { on, times: 1, fails } as StepForm,
  }))
  const steps = [...moves, ...faults].toSorted((a, b) => a.at - b.at)
  return steps.map(({ at, form }, index) => {
    const before = steps[index - 1]?.at ?? begins
    return at > before ? { after: toDuration(at - before), ...form } : form
  })
}

/** What a step says beside the stage: only what differs from the stage's own. */
function detailsOf({ to, seen, event }: StageChange): StepForm {
  if (seen === undefined) return event === undefined ? {} : { event }
  const [reason, ...more] = seen.statuses
  const { category, status, adjudication } = stages[to]
  const isOwn = reason.category === category && reason.status === status && reason.entity === undefined
  const decided = adjudication !== 'none'
  return {
    ...(!isOwn && { reason: differing(reason, category) }),
    ...(decided && to !== 'denied' && seen.paid !== undefined && { amount: toDollars(seen.paid) }),
    ...(decided && linesOf(to, seen, isOwn)),
    ...(more.length > 0 && { more: more.slice(0, 2) }),
    ...(event !== undefined && { event }),
  }
}

function differing(reason: StatusReason, category: string | undefined): Partial<StatusReason> {
  const { category: own, ...rest } = reason
  return own === category ? rest : reason
}

/** What is decided on each line, where it does not follow from what is decided on the claim. */
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

/** Dollars, as a scenario writes an amount. */
export function toDollars(cents: Cents): number {
  return cents / 100
}

/** How a claim of a story was billed. The first part also says whose it is. */
export function claimFormOf(
  part: ClaimTimeline,
  index: number,
  story: ClaimHistory,
  { notFound }: RecordedTimeline,
): ClaimForm {
  const seen = seenOf(part, story)
  const { day = seen?.from } = story
  const last = seen?.to
  return {
    ...(index === 0 && people(story.looks)),
    ...(index === 0 && day !== undefined && isDay(day) && { serviceDate: toIsoDate(day) }),
    ...(index === 0 && day !== undefined && last !== undefined && last > day && { serviceEndDate: toIsoDate(last) }),
    ...(seen && billed(seen)),
    ...(seen?.account !== undefined && { patientAccountNumber: seen.account }),
    ...(seen?.number !== undefined && { payerClaimNumber: part.numbers[0] ?? seen.number }),
    ...(seen?.clearinghouse !== undefined && { clearinghouseClaimNumber: seen.clearinghouse }),
    ...(notFound && { notFound }),
  }
}

/** Of all that was seen of a part's claim, what tells the most: one API leaves out what another tells. */
function seenOf(part: ClaimTimeline, { looks }: ClaimHistory): ClaimSnapshot | undefined {
  const claims = looks.flatMap((look) => look.claims ?? []).filter(isClaimFound)
  const own = claims.filter(({ number = '' }) => part.numbers.includes(number))
  return own.toSorted((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)[0]
}

/** Lines, where they were shown and make up the charge; else the charge alone. */
function billed({ charge, lines }: ClaimSnapshot): Pick<ClaimForm, 'charge' | 'lines'> {
  const sum = lines.reduce((total, line) => total + line.charge, 0)
  if (lines.length === 0 || sum !== charge) return { charge: toDollars(charge) }
  return {
    lines: lines.map(
      ({ procedure, charge, units, modifiers, qualifier, revenueCode }): LineForm => ({
        procedure,
        charge: toDollars(charge),
        ...(units !== 1 && { units }),
        ...(modifiers && { modifiers }),
        ...(qualifier !== 'HC' && { qualifier: qualifier as NonNullable<LineForm['qualifier']> }),
        ...(revenueCode !== undefined && { revenueCode }),
      }),
    ),
  }
}

/** Whom the looks name: of what several say, the most. */
function people(looks: readonly Observation[]): Pick<ClaimForm, 'subscriber' | 'dependent' | 'provider' | 'payer'> {
  const asked = looks.flatMap((look) => (look.asked === undefined ? [] : [look.asked]))
  const payer = payerOf(looks, asked)
  const subscriber = Object.assign({}, ...asked.map((one) => one.subscriber).toReversed())
  const dependents = asked.flatMap(({ dependent }) => (dependent === undefined ? [] : [dependent]))
  const provider = Object.assign({}, ...asked.map((one) => one.provider))
  return {
    ...(Object.keys(subscriber).length > 0 && { subscriber: withIsoBirth(subscriber) }),
    ...(dependents.length > 0 && { dependent: withIsoBirth(Object.assign({}, ...dependents)) }),
    ...(Object.keys(provider).length > 0 && { provider }),
    ...(payer !== undefined && { payer }),
  }
}

/** A payer that payerbox lists by its id; any other by its name, of which the scenario makes the same id again. */
function payerOf(looks: readonly Observation[], asked: readonly NamedParties[]): string | undefined {
  const called = asked.flatMap(({ payer }) => (payer === undefined ? [] : [payer]))
  const listed = called.find((one) => payerById(one) !== undefined)
  return listed ?? looks.find(({ payerName }) => payerName !== undefined)?.payerName ?? called[0]
}

function withIsoBirth<T extends { readonly dateOfBirth?: Day }>(person: T): T {
  const { dateOfBirth } = person
  return dateOfBirth !== undefined && isDay(dateOfBirth) ? { ...person, dateOfBirth: toIsoDate(dateOfBirth) } : person
}
