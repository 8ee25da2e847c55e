import type { StatusReason } from '../world/claim.ts'
import type { Instant } from '../world/instant.ts'
import type { StageName } from '../world/stage.ts'
import { type ClaimHistory, isClaimFound } from './claim-history.ts'
import type { ClaimSnapshot } from './claim-snapshot.ts'
import type { Observation } from './observation.ts'
import { TimelineBuilder } from './timeline-builder.ts'

/** A claim reached a stage, as far as the looks tell. */
export interface StageChange {
  readonly at: Instant
  readonly to: StageName
  /** What Taiga lists, where it is not the stage's own event. */
  readonly event?: string
  /** The stage is what the status alone suggests: an answer of a payer may know better. */
  readonly guessed?: true
  /** How a payer showed the claim at this stage, if anybody asked. */
  readonly seen?: ClaimSnapshot
}

/** One claim of a story, through all its lives. */
export interface ClaimTimeline {
  readonly name: string
  /** The payer's numbers, one a submissionType, the newest last. */
  readonly numbers: readonly string[]
  readonly moves: readonly StageChange[]
}

/** A call that failed, or a payer that had no answer. */
export interface RecordedFailure {
  readonly at: Instant
  readonly on: string
  readonly fails: { readonly status: number } | { readonly garbage: true } | { readonly payer: StatusReason }
}

export interface RecordedTimeline {
  readonly begins: Instant
  readonly parts: readonly ClaimTimeline[]
  readonly failures: readonly RecordedFailure[]
  /** How the payer words that it does not have the claim, where it never did. */
  readonly notFound?: StatusReason
  /** What could not be told. */
  readonly remarks: readonly string[]
}

/** What happened to the claims of a story, and when: at the moments that somebody told, else between two looks. */
export function buildTimeline({ looks }: ClaimHistory): RecordedTimeline {
  const observation = new TimelineBuilder(looks)
  const failures: RecordedFailure[] = []
  const nothing = looks.flatMap(answerInPlace)
  const neverFound = !looks.some(({ claims = [] }) => claims.some(isClaimFound))
  const notFound = neverFound ? nothing.find((reason) => reason.category === 'D0' && !isUsual(reason)) : undefined
  for (const look of looks) {
    failures.push(...failureOf(look))
    const [reason] = answerInPlace(look)
    const isExpected = reason === undefined || isSame(reason, notFound ?? usual)
    const isOnFile = reason !== undefined && observation.isOnFile(look.at)
    if (reason !== undefined && (isOnFile || !isExpected)) {
      failures.push({ at: look.at, on: look.operation, fails: { payer: reason } })
    }
    observation.look(look)
  }
  const parts = observation.parts()
  const begins = beginningOf(looks, parts)
  const remarks = [...looks.flatMap(remarkOn), ...observation.remarks]
  return { begins, parts, failures, ...(notFound && { notFound }), remarks: [...new Set(remarks)] }
}

/** When the session was submitted, if that was seen; else the first moment that anything tells of. */
function beginningOf(looks: readonly Observation[], parts: readonly ClaimTimeline[]): Instant {
  const submission = looks.find(({ operation }) => operation === 'taiga.submitSession')
  if (submission !== undefined) return submission.at
  const drafted = looks.flatMap(({ taiga }) => (taiga?.status === 'processing' ? [taiga.began] : []))
  return Math.min(...drafted, ...[...parts.flatMap(({ moves }) => moves), ...looks].map(({ at }) => at))
}

const usual: StatusReason = { category: 'D0', status: '35' }

function isUsual(reason: StatusReason): boolean {
  return isSame(reason, usual)
}

function isSame(one: StatusReason, other: StatusReason): boolean {
  return one.category === other.category && one.status === other.status && one.entity === other.entity
}

/** The status that stands in the place of an answer, if a look got none. */
function answerInPlace({ claims: [first, ...more] = [] }: Observation): readonly StatusReason[] {
  return first === undefined || [first, ...more].some(isClaimFound) ? [] : [first.statuses[0]]
}

/** Whether the request was at fault. A replay asks rightly. */
export function isClientError({ status }: Observation): boolean {
  return status >= 400 && status < 500 && status !== 429
}

function failureOf(look: Observation): readonly RecordedFailure[] {
  const { at, operation: on, status, exchange } = look
  if (status >= 400) return isClientError(look) ? [] : [{ at, on, fails: { status } }]
  return exchange.response.body === null ? [{ at, on, fails: { garbage: true } }] : []
}

function remarkOn(look: Observation): readonly string[] {
  return isClientError(look) ? [`an answer ${look.status} of ${look.operation}, whose request was at fault`] : []
}
