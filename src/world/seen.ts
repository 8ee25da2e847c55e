import type { Vendor } from '../contract/routes.ts'
import { type Claim, latestMove, type Move } from './claim.ts'
import type { Instant } from './instant.ts'
import { behaviorsOn, payerBehaviorRules } from './payer-behavior.ts'
import type { ScenarioRun, Session } from './projection.ts'
import { stages } from './stage.ts'
import type { World } from './world.ts'

/** How many milliseconds after the event each API shows what happens to the claims of a run; at once when absent. */
export type Lag = Readonly<Partial<Record<Vendor, number>>>

/**
 * How many milliseconds after the event an API shows what happens to the claims of a run: 0 unless its scenario has a
 * `lag`. A claim without a run has no lag.
 */
export function lagOf(run: ScenarioRun | undefined, vendor: Vendor): number {
  return run?.facts.lag?.[vendor] ?? 0
}

/**
 * The instant whose state of a claim an API shows now: now less the lag, and at Stedi and Optum no later than the payer
 * reports. To compare the vendors, compare each with the claim at this instant.
 */
export function seenUntil(world: World, claim: Claim, vendor: Vendor): Instant {
  const learned = world.now() - lagOf(world.state.runOf(claim), vendor)
  if (vendor === 'taiga') return learned
  return behaviorsOn(world, claim).reduce(
    (until, { name }) => payerBehaviorRules[name].tellsUntil?.(until) ?? until,
    learned,
  )
}

/**
 * A claim as an API shows it now: its moves up to `seenUntil`; `undefined` when the API does not show it yet. A claim
 * that is only drafted is never hidden, since no payer has it on file yet.
 */
export function asSeen(world: World, claim: Claim, vendor: Vendor): Claim | undefined {
  const until = seenUntil(world, claim, vendor)
  if (until === world.now() || latestMove(claim).at <= until) return claim
  const [first, ...others] = claim.moves
  const isDraft = claim.facts.submissionType === 'original' && !stages[first.to].onFile
  if (first.at > until && !isDraft) return undefined
  const moves: readonly [Move, ...Move[]] = [first, ...others.filter(({ at }) => at <= until)]
  // Everything else of the claim goes along, so that its run is found by what is seen as well.
  return { ...claim, moves }
}

/** A session as Taiga shows it now: the submissions of its claim up to now less the lag. Taiga knows every session. */
export function sessionAsSeen(world: World, session: Session): Session {
  if (lagOf(world.state.runOf(session[0]), 'taiga') === 0) return session
  const [first, ...others] = session
  return [asSeen(world, first, 'taiga') ?? first, ...others.flatMap((claim) => asSeen(world, claim, 'taiga') ?? [])]
}
