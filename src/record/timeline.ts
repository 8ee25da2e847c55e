import type { StatusReason } from '../world/claim.ts'
import type { Patch } from '../world/fault.ts'
import type { Instant } from '../world/instant.ts'
import type { StageName } from '../world/stage.ts'
import { type ClaimHistory, isClaimFound } from './claim-history.ts'
import type { ClaimSnapshot } from './claim-snapshot.ts'
import { JsonReader } from './json-reader.ts'
import type { Observation } from './observation.ts'
import { isDocumentedStatus } from './taiga-stage-changes.ts'
import { TimelineBuilder } from './timeline-builder.ts'

/** A change of the stage of a claim, as observed or inferred. */
export interface StageChange {
  readonly at: Instant
  readonly to: StageName
  /** The event at Taiga, if it is not the default event of the stage. */
  readonly event?: string
  /** Inferred from the status alone; a response of the payer takes precedence. */
  readonly isInferred?: true
  /** The claim in a response of the payer at this stage. */
  readonly snapshot?: ClaimSnapshot
}

/** The stages of one claim, across all submission types. */
export interface ClaimTimeline {
  readonly name: string
  /** The claim numbers of the payer, one for each submission type, the latest last. */
  readonly numbers: readonly string[]
  readonly changes: readonly StageChange[]
}

/** A call that failed, a payer that did not respond, or a reply that deviates from the status of the claim. */
export interface RecordedFailure {
  readonly at: Instant
  readonly on: string
  readonly fails:
    | { readonly status: number }
    | { readonly garbage: true }
    | { readonly payer: StatusReason }
    | { readonly patch: Patch }
}

export interface RecordedTimeline {
  readonly begins: Instant
  readonly claimTimelines: readonly ClaimTimeline[]
  readonly failures: readonly RecordedFailure[]
  /** The status with which the payer reports that it does not have the claim, if it never had it. */
  readonly notFound?: StatusReason
  /** What the recording does not show. */
  readonly remarks: readonly string[]
}

/** Derives the stage changes of the claims of a history. Their times are those that a reply states, otherwise those of observations. */
export function buildTimeline({ observations }: ClaimHistory): RecordedTimeline {
  const builder = new TimelineBuilder(observations)
  const failures: RecordedFailure[] = []
  const nothing = observations.flatMap(answerInPlace)
  const neverFound = !observations.some(({ claims = [] }) => claims.some(isClaimFound))
  const notFound = neverFound ? nothing.find((reason) => reason.category === 'D0' && !isUsual(reason)) : undefined
  for (const observation of observations) {
    failures.push(...failureOf(observation))
    const [reason] = answerInPlace(observation)
    const isExpected = reason === undefined || isSame(reason, notFound ?? usual)
    const isOnFile = reason !== undefined && builder.isOnFile(observation.at)
    if (reason !== undefined && (isOnFile || !isExpected)) {
      failures.push({ at: observation.at, on: observation.operation, fails: { payer: reason } })
    }
    builder.add(observation)
  }
  const claimTimelines = builder.claimTimelines()
  const begins = beginningOf(observations, claimTimelines)
  const remarks = [...observations.flatMap(remarkOn), ...builder.remarks]
  return { begins, claimTimelines, failures, ...(notFound && { notFound }), remarks: [...new Set(remarks)] }
}

/** The time of the submission if it was observed, otherwise the earliest known time. */
function beginningOf(observations: readonly Observation[], claimTimelines: readonly ClaimTimeline[]): Instant {
  const submission = observations.find(({ operation }) => operation === 'taiga.submitSession')
  if (submission !== undefined) return submission.at
  const drafted = observations.flatMap(({ taiga }) => (taiga?.status === 'processing' ? [taiga.began] : []))
  return Math.min(
    ...drafted,
    ...[...claimTimelines.flatMap(({ changes }) => changes), ...observations].map(({ at }) => at),
  )
}

const usual: StatusReason = { category: 'D0', status: '35' }

function isUsual(reason: StatusReason): boolean {
  return isSame(reason, usual)
}

function isSame(one: StatusReason, other: StatusReason): boolean {
  return one.category === other.category && one.status === other.status && one.entity === other.entity
}

/** The status that a response has instead of a claim. */
function answerInPlace({ claims: [first, ...more] = [] }: Observation): readonly StatusReason[] {
  return first === undefined || [first, ...more].some(isClaimFound) ? [] : [first.statuses[0]]
}

/** Whether the request was invalid. A replay does not repeat it. */
export function isClientError({ status }: Observation): boolean {
  return status >= 400 && status < 500 && status !== 429
}

function failureOf(observation: Observation): readonly RecordedFailure[] {
  const { at, operation: on, status, exchange } = observation
  if (status >= 400) return isClientError(observation) ? [] : [{ at, on, fails: { status } }]
  if (exchange.response.body === null) return [{ at, on, fails: { garbage: true } }]
  const patch = deviationOf(observation)
  return patch === undefined ? [] : [{ at, on, fails: { patch } }]
}

/** The changes to a reply that no state of a claim explains: to a session, or to a response without claims. */
function deviationOf({ operation, taiga, claims, exchange }: Observation): Patch | undefined {
  if (taiga !== undefined) {
    const { status, events } = taiga
    const isOldestFirst = events.some(({ at }, index) => at < (events[index - 1]?.at ?? at))
    if (isDocumentedStatus(taiga) && !isOldestFirst) return undefined
    return {
      ...(!isDocumentedStatus(taiga) && { set: { '/status': status } }),
      ...(isOldestFirst && { reverse: ['/events'] }),
    }
  }
  if (claims !== undefined || !jsonInquiries.includes(operation)) return undefined
  return new JsonReader(exchange.response.body).has('claims') ? { set: { '/claims': [] } } : { remove: ['/claims'] }
}

const jsonInquiries: readonly string[] = ['stedi.claimStatus', 'optum.claimstatus']

function remarkOn(observation: Observation): readonly string[] {
  return isClientError(observation)
    ? [`response ${observation.status} of ${observation.operation} to an invalid request`]
    : []
}

/** A step of the scenario or a poll, at its time in the recording. */
export interface TimedItem {
  readonly at: Instant
  /** The claim that the step changes. */
  readonly claim?: string
  readonly isPoll?: true
}

/**
 * Moves the changes of each claim to distinct instants after the previous poll and not after the next one, so that every
 * stage is visible for some time. Changes move back by milliseconds where there is room; otherwise they, and what follows
 * them, move later. The order stays.
 *
 * @param items in order of time; at the same time, steps before polls.
 * @param begins The earliest time of an item.
 */
export function separateChanges<Item extends TimedItem>(items: readonly Item[], begins: Instant): readonly Item[] {
  return movedLater(movedBack(items), begins)
}

function movedBack<Item extends TimedItem>(items: readonly Item[]): readonly Item[] {
  const moved: Item[] = []
  let latest = Number.POSITIVE_INFINITY
  const latestOf = new Map<string, Instant>()
  for (const item of items.toReversed()) {
    const { claim = '', isPoll } = item
    if (isPoll) latestOf.clear()
    latest = isPoll ? item.at : Math.min(item.at, latest, (latestOf.get(claim) ?? latest + 1) - 1)
    if (claim !== '') latestOf.set(claim, latest)
    moved.push({ ...item, at: latest })
  }
  return moved.toReversed()
}

function movedLater<Item extends TimedItem>(items: readonly Item[], begins: Instant): readonly Item[] {
  let earliest = begins
  const earliestOf = new Map<string, Instant>()
  return items.map((item) => {
    const { claim = '', isPoll } = item
    const at = Math.max(item.at, earliest, earliestOf.get(claim) ?? earliest)
    if (claim !== '') earliestOf.set(claim, at + 1)
    // A step at the instant of a poll is visible to the poll.
    earliest = isPoll ? at + 1 : at
    return { ...item, at }
  })
}
