import type { Vendor } from '../contract/routes.ts'
import { type Claim, latestMove, type Move } from './claim.ts'
import type { Instant } from './instant.ts'
import { behaviorsOn, payerBehaviorRules } from './payer-behavior.ts'
import type { ScenarioRun, Session } from './projection.ts'
import { stages } from './stage.ts'
import type { World } from './world.ts'

/** How much later each API learns what happens to the claims of a run, in milliseconds; at once where nothing is said. */
export type Lag = Readonly<Partial<Record<Vendor, number>>>

/**
 * How much later than the world an API learns what happens to the claims of a run, in milliseconds: 0 unless its scenario
 * has a `lag`. What an API with a lag says now, the others said that long ago. A claim that belongs to no run has none.
 */
export function lagOf(run: ScenarioRun | undefined, vendor: Vendor): number {
  return run?.facts.lag?.[vendor] ?? 0
}

/**
 * The instant whose state of a claim an API shows now: its lag ago, and as far as the payer tells by then, whom Stedi and
 * Optum ask and Taiga does not. Whoever compares the vendors compares each with the claim of this instant.
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
 * A claim as an API sees it at this instant: what happened to it up to `seenUntil`; `undefined` when the API has not heard
 * of it. A claim that was only drafted is known wherever it is looked for, since it is on nobody's file yet.
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

/** A session as Taiga sees it at this instant: the lives of its claim that Taiga has heard of. It knows every session. */
export function sessionAsSeen(world: World, session: Session): Session {
  const [first, ...others] = session
  if (lagOf(world.state.runOf(first), 'taiga') === 0) return session
  return [asSeen(world, first, 'taiga') ?? first, ...others.flatMap((claim) => asSeen(world, claim, 'taiga') ?? [])]
}
