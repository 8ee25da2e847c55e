import { Document, isMap, isSeq } from 'yaml'
import type { ClaimForm, LineForm, ScenarioForm, StepForm } from '../scenario/format/generated/form.ts'
import { parseScenario } from '../scenario/format/parse.ts'
import type { Scenario } from '../scenario/format/step.ts'
import { plural, wrap } from '../text/phrases.ts'
import type { Cents, StatusReason } from '../world/claim.ts'
import { type Day, type Instant, isDay, toDuration, toIsoDate, toTimestamp } from '../world/instant.ts'
import { builtInPayers } from '../world/payer.ts'
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
  separateChanges,
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
export function toRecordedScenario(history: ClaimHistory, name: string): RecordedScenario {
  const timeline = buildTimeline(history)
  const form = formOf(history, timeline, name)
  const observations = history.observations.map(
    ({ at, operation }) => `${operation} after ${toDuration(at - timeline.begins)}`,
  )
  const comment = [
    ` Starts at ${toTimestamp(timeline.begins)}; run with --clock frozen@${toTimestamp(timeline.begins)}.`,
    ...wrapped(` Polled by ${observations.join(', ')}.`),
    ...timeline.remarks.flatMap((remark) => wrapped(` Omitted: ${remark}.`)),
  ]
  const text = written(form, comment)
  const parsed = parseScenario(text, `${name}.yaml`)
  const common = { name, begins: timeline.begins, observations: history.observations, text }
  if ('scenario' in parsed) return { ...common, scenario: parsed.scenario, remarks: timeline.remarks }
  const problems = parsed.problems.map(({ code, line, message }) => `line ${line} is not valid: ${message} (${code})`)
  return { ...common, remarks: [...timeline.remarks, ...problems] }
}

function formOf(history: ClaimHistory, timeline: RecordedTimeline, scenario: string): ScenarioForm {
  const claims = timeline.claimTimelines.map(
    (claimTimeline, index) => [claimTimeline.name, claimFormOf(claimTimeline, index, history, timeline)] as const,
  )
  const polls = history.observations.map(({ at }) => at)
  const steps = stepForms(timeline, polls)
  const count = plural(history.observations.length, 'poll')
  return {
    scenario,
    summary: `Recorded from ${count}, with fictional people and shifted dates.`,
    ...(areNewestFirst(history.observations) && { payerBehaviors: ['claims-newest-first'] }),
    claims: Object.fromEntries(claims),
    steps: steps.length === 0 ? [nothingHappens] : steps,
  }
}

/** Whether the payer lists several claims by the day of their status, the newest first. */
function areNewestFirst(observations: readonly Observation[]): boolean {
  const pairs = observations.flatMap(({ claims = [] }) =>
    claims.slice(1).map(({ effective = '' }, index) => [claims[index]?.effective ?? '', effective] as const),
  )
  return pairs.some(([one, next]) => one > next) && !pairs.some(([one, next]) => one < next)
}

/** A scenario needs at least one step. */
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

/** The steps of a timeline: stage changes and failures in order of time, each with the delay after the previous one. */
function stepForms(
  { begins, claimTimelines, failures }: RecordedTimeline,
  polls: readonly Instant[],
): readonly StepForm[] {
  const changes = claimTimelines.flatMap(({ name, changes }) =>
    separateChanges(changes, [begins, ...polls]).map((change) => ({
      at: change.at,
      form: { [name]: change.to, ...detailsOf(change) } as StepForm,
    })),
  )
  const faults = failures.map(({ at, on, fails }: RecordedFailure) => ({
    at,
    form: { on, times: 1, fails } as StepForm,
  }))
  const steps = [...changes, ...faults].toSorted((a, b) => a.at - b.at)
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

/** An amount in dollars, as in a scenario. */
function toDollars(cents: Cents): number {
  return cents / 100
}

/** How a claim was billed. The first claim of the scenario also has the people. */
function claimFormOf(
  claimTimeline: ClaimTimeline,
  index: number,
  history: ClaimHistory,
  { notFound }: RecordedTimeline,
): ClaimForm {
  const snapshot = bestSnapshot(claimTimeline, history)
  const { day = snapshot?.from } = history
  const last = snapshot?.to
  return {
    ...(index === 0 && people(history.observations)),
    ...(index === 0 && day !== undefined && isDay(day) && { serviceDate: toIsoDate(day) }),
    ...(index === 0 && day !== undefined && last !== undefined && last > day && { serviceEndDate: toIsoDate(last) }),
    ...(snapshot && billed(snapshot)),
    ...(snapshot?.account !== undefined && { patientAccountNumber: snapshot.account }),
    ...(snapshot?.number !== undefined && { payerClaimNumber: claimTimeline.numbers[0] ?? snapshot.number }),
    ...(snapshot?.clearinghouse !== undefined && { clearinghouseClaimNumber: snapshot.clearinghouse }),
    ...(notFound && { notFound }),
  }
}

/** The most complete snapshot of a claim: one API omits what another has. */
function bestSnapshot(claimTimeline: ClaimTimeline, { observations }: ClaimHistory): ClaimSnapshot | undefined {
  const claims = observations.flatMap((observation) => observation.claims ?? []).filter(isClaimFound)
  const own = claims.filter(({ number = '' }) => claimTimeline.numbers.includes(number))
  return own.toSorted((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)[0]
}

/** The lines, if they were observed and add up to the charge; otherwise only the charge. */
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

/** The people in the observations, merged. */
function people(
  observations: readonly Observation[],
): Pick<ClaimForm, 'subscriber' | 'dependent' | 'provider' | 'payer'> {
  const parties = observations.flatMap((observation) =>
    observation.parties === undefined ? [] : [observation.parties],
  )
  const payer = payerOf(observations, parties)
  const subscriber = Object.assign({}, ...parties.map((one) => one.subscriber).toReversed())
  const dependents = parties.flatMap(({ dependent }) => (dependent === undefined ? [] : [dependent]))
  const provider = Object.assign({}, ...parties.map((one) => one.provider))
  return {
    ...(Object.keys(subscriber).length > 0 && { subscriber: withIsoBirth(subscriber) }),
    ...(dependents.length > 0 && { dependent: withIsoBirth(Object.assign({}, ...dependents)) }),
    ...(Object.keys(provider).length > 0 && { provider }),
    ...(payer !== undefined && { payer }),
  }
}

/** A listed payer by its id; any other by its name, from which the scenario derives the same id. */
function payerOf(observations: readonly Observation[], parties: readonly NamedParties[]): string | undefined {
  const called = parties.flatMap(({ payer }) => (payer === undefined ? [] : [payer]))
  const listed = called.find((one) => builtInPayers.byId(one) !== undefined)
  return listed ?? observations.find(({ payerName }) => payerName !== undefined)?.payerName ?? called[0]
}

function withIsoBirth<T extends { readonly dateOfBirth?: Day }>(person: T): T {
  const { dateOfBirth } = person
  return dateOfBirth !== undefined && isDay(dateOfBirth) ? { ...person, dateOfBirth: toIsoDate(dateOfBirth) } : person
}
