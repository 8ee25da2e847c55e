import type { Vendor } from '../contract/routes.ts'
import { type Claim, latestMove, type Move, type StatusReason } from '../world/claim.ts'
import type { Instant } from '../world/instant.ts'
import { type PayerBehavior, payerBehaviorNames, payerBehaviorRules } from '../world/payer-behavior.ts'
import type { Lag } from '../world/seen.ts'
import { stages } from '../world/stage.ts'
import type { Inquiry } from './inquiries.ts'

/** From where a claim is looked at: what lets one API say of it what another does not, declared by the scenario. */
export interface Viewpoint {
  readonly vendor: Vendor
  readonly now: Instant
  readonly lag: Lag
  readonly payerBehaviors: readonly PayerBehavior[]
}

/**
 * A claim as an API may tell of it: what happened up to the instant that it knows of, by its lag and by the payer's behaviors.
 * `undefined` when it has not heard of the claim. Read from the tables anew, and not by the functions that answer.
 */
export function seenFrom(viewpoint: Viewpoint, claim: Claim): Claim | undefined {
  const until = knownUntil(viewpoint)
  const [first, ...others] = claim.moves
  const isKnown = first.at <= until || (claim.facts.submissionType === 'original' && !stages[first.to].onFile)
  if (!isKnown) return undefined
  const moves: readonly [Move, ...Move[]] = [first, ...others.filter(({ at }) => at <= until)]
  return { ...claim, moves }
}

function knownUntil({ vendor, now, lag, payerBehaviors }: Viewpoint): Instant {
  const learned = now - (lag[vendor] ?? 0)
  if (vendor === 'taiga') return learned
  return payerBehaviors.reduce((until, { name }) => payerBehaviorRules[name].tellsUntil?.(until) ?? until, learned)
}

/** Whether an API finds a claim, as seen from there, at the payer. */
export function isFound(viewpoint: Viewpoint, claim: Claim): boolean {
  if (!stages[latestMove(claim).to].onFile || claim.facts.notFound !== undefined) return false
  const until = knownUntil(viewpoint)
  return !viewpoint.payerBehaviors.some(({ name, lasts = payerBehaviorRules[name].lasts ?? 0 }) =>
    payerBehaviorRules[name].withholds?.(claim, until, lasts),
  )
}

/** Why a payer does not search at all, by the first of its behaviors that has something against the inquiry. */
export function refusalTo({ payerBehaviors, now }: Viewpoint, inquiry: Inquiry): StatusReason | undefined {
  const { facts, serviceFrom, serviceTo, patientAccountNumber } = inquiry
  const asked = {
    payer: { id: facts.payer.id },
    receiver: {},
    subscriber: facts.subscriber,
    serviceFrom,
    serviceTo,
    ...(patientAccountNumber !== undefined && { patientAccountNumber }),
    lines: [],
  }
  for (const name of payerBehaviorNames) {
    if (!payerBehaviors.some((behavior) => behavior.name === name)) continue
    const reason = payerBehaviorRules[name].refuses?.(asked, now)
    if (reason !== undefined) return reason
  }
  return undefined
}
