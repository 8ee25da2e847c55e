import type { Claim, ClaimFacts, ClaimId, Move } from './claim.ts'
import type { ScenarioRun } from './projection.ts'

/**
 * A claim and its run. Its lists are replaced, never pushed to: an array that was pushed to reserves room for sixteen
 * more items, for every claim.
 */
export class StoredClaim implements Claim {
  readonly facts: ClaimFacts
  moves: readonly [Move, ...Move[]]
  run: ScenarioRun | undefined = undefined
  /** The claim that was filed after it; private: a claim that is printed or compared does not bring all others. */
  #next: StoredClaim | undefined

  constructor(facts: ClaimFacts, move: Move, before: StoredClaim | undefined) {
    this.facts = facts
    this.moves = [move]
    if (before !== undefined) before.#next = this
  }

  /** The claim that was filed after it, if it has that id. */
  next(id: ClaimId): StoredClaim | undefined {
    return this.#next?.facts.id === id ? this.#next : undefined
  }
}
