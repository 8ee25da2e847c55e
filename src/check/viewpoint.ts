import { type Claim, type Move, type StatusReason, standing } from '../world/claim.ts'
import type { Instant } from '../world/instant.ts'
import { type Habit, habitNames, personalities } from '../world/payer-behavior.ts'
import type { Face, Lag } from '../world/seen.ts'
import { stages } from '../world/stage.ts'
import type { Inquiry } from './inquiries.ts'

/** From where a claim is looked at: what lets one API say of it what another does not, declared by the scenario. */
export interface Viewpoint {
  readonly face: Face
  readonly now: Instant
  readonly lag: Lag
  readonly payerHabits: readonly Habit[]
}

/**
 * A claim as an API may tell of it: what happened up to the instant that it knows of, by its lag and by the payer's habits.
 * `undefined` when it has not heard of the claim. Read from the tables anew, and not by the functions that answer.
 */
export function seenFrom(viewpoint: Viewpoint, claim: Claim): Claim | undefined {
  const until = knownUntil(viewpoint)
  const [first, ...others] = claim.moves
  const isKnown = first.at <= until || (claim.facts.life === 'original' && !stages[first.to].onFile)
  if (!isKnown) return undefined
  const moves: readonly [Move, ...Move[]] = [first, ...others.filter(({ at }) => at <= until)]
  return { ...claim, moves }
}

function knownUntil({ face, now, lag, payerHabits }: Viewpoint): Instant {
  const learned = now - (lag[face] ?? 0)
  if (face === 'taiga') return learned
  return payerHabits.reduce((until, { name }) => personalities[name].tellsUntil?.(until) ?? until, learned)
}

/** Whether an API finds a claim, as seen from there, at the payer. */
export function isFound(viewpoint: Viewpoint, claim: Claim): boolean {
  if (!stages[standing(claim).to].onFile || claim.facts.notFound !== undefined) return false
  const until = knownUntil(viewpoint)
  return !viewpoint.payerHabits.some(({ name, lasts = personalities[name].lasts ?? 0 }) =>
    personalities[name].withholds?.(claim, until, lasts),
  )
}

/** Why a payer does not search at all, by the first of its habits that has something against the inquiry. */
export function refusalTo({ payerHabits, now }: Viewpoint, inquiry: Inquiry): StatusReason | undefined {
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
  for (const name of habitNames) {
    if (!payerHabits.some((habit) => habit.name === name)) continue
    const reason = personalities[name].refuses?.(asked, now)
    if (reason !== undefined) return reason
  }
  return undefined
}
