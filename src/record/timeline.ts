import type { StatusReason } from '../world/claim.ts'
import type { Instant } from '../world/instant.ts'
import type { StageName } from '../world/stage.ts'
import { type ClaimHistory, isClaimFound } from './claim-history.ts'
import type { ClaimSnapshot } from './claim-snapshot.ts'
import type { Observation } from './observation.ts'
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

/** A call that failed, or a payer that did not respond. */
export interface RecordedFailure {
  readonly at: Instant
  readonly on: string
  readonly fails: { readonly status: number } | { readonly garbage: true } | { readonly payer: StatusReason }
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
  return exchange.response.body === null ? [{ at, on, fails: { garbage: true } }] : []
}

function remarkOn(observation: Observation): readonly string[] {
  return isClientError(observation)
    ? [`response ${observation.status} of ${observation.operation} to an invalid request`]
    : []
}

/**
 * Changes of a claim that no poll tells apart, a millisecond each before the last of them, so that every stage is visible
 * for some time. Where there is no room for that, they remain simultaneous.
 *
 * @param known When the recording begins, and the instants of its polls.
 */
export function separateChanges<Change extends { readonly at: Instant }>(
  changes: readonly Change[],
  known: readonly Instant[],
): readonly Change[] {
  return changes.map((change) => {
    const same = changes.filter(({ at }) => at === change.at)
    const before = Math.max(...[...known, ...changes.map(({ at }) => at)].filter((at) => at < change.at))
    if (change.at - before < same.length) return change
    return { ...change, at: change.at - (same.length - 1 - same.indexOf(change)) }
  })
}
