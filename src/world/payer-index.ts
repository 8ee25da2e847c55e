import { runAtOnce, type Work } from '../text/slices.ts'
import { type Claim, type ClaimPayer, memberKey } from './claim.ts'
import type { PayerDirectory } from './payer.ts'
import type { PayerBehavior } from './payer-behavior.ts'
import type { World } from './world.ts'

const noClaims: readonly Claim[] = []
const noBehaviors: readonly PayerBehavior[] = []

/** The claims of a world by payer and member, and the behaviors of its payers: by the ids that a directory lists. */
export class PayerIndex {
  readonly directory: PayerDirectory
  readonly #claims: Map<string, Map<string, readonly Claim[]>> = new Map()
  readonly #payers: Map<string, ClaimPayer> = new Map()
  readonly #behaviors: Map<string, readonly PayerBehavior[]> = new Map()

  constructor(directory: PayerDirectory) {
    this.directory = directory
  }

  add(claim: Claim): void {
    const members = this.#membersOf(claim.facts.payer)
    const memberId = memberKey(claim.facts.subscriber.memberId)
    const present = members.get(memberId)
    members.set(memberId, present === undefined ? [claim] : present.concat(claim))
  }

  #membersOf(payer: ClaimPayer): Map<string, readonly Claim[]> {
    const key = this.directory.key(payer.id)
    let members = this.#claims.get(key)
    if (members === undefined) {
      members = new Map()
      this.#claims.set(key, members)
      this.#payers.set(key, payer)
    }
    return members
  }

  /** The claims of a member at a payer, by any of its ids, oldest first. */
  claimsOf(payerId: string, memberId: string): readonly Claim[] {
    return this.#claims.get(this.directory.key(payerId))?.get(memberKey(memberId)) ?? noClaims
  }

  /** A payer that has claims, by its id; by the name that it was given if its id was derived from that. */
  payer(id: string): ClaimPayer | undefined {
    const { directory } = this
    const known = this.#payers.get(directory.key(id))
    if (known !== undefined) return known
    const named = directory.named(id)
    return directory.byId(named.id) === undefined ? this.#payers.get(directory.key(named.id)) : undefined
  }

  /** Every payer that has claims. */
  get payers(): Iterable<ClaimPayer> {
    return this.#payers.values()
  }

  behaviorsOf(payerId: string): readonly PayerBehavior[] {
    return this.#behaviors.get(this.directory.key(payerId)) ?? noBehaviors
  }

  setBehaviors(payerId: string, behaviors: readonly PayerBehavior[]): void {
    this.#behaviors.set(this.directory.key(payerId), behaviors)
  }

  /** Takes over the behaviors of another index. */
  takeBehaviors(from: PayerIndex): void {
    for (const [payer, each] of from.#behaviors) this.setBehaviors(payer, each)
  }
}

/** Prepares to replace the payers of worlds, also of those that come meanwhile. Returns a function that replaces them. */
export function* prepareWorlds(worlds: ReadonlyMap<string, World>, payers: PayerDirectory): Work<() => void> {
  const prepared = new Map<World, () => void>()
  const others = () => [...worlds.values()].filter((world) => !prepared.has(world))
  for (let next = others(); next.length > 0; next = others()) {
    for (const world of next) prepared.set(world, yield* world.state.prepareDirectory(payers))
  }
  return () => {
    for (const world of others()) runAtOnce(world.state.prepareDirectory(payers))()
    for (const replace of prepared.values()) replace()
  }
}

/** A world with the current payers of its sandbox, as long work: they can be replaced while the world is made. */
export function* withPayers(current: { readonly payers: PayerDirectory }, world: World): Work<World> {
  while (world.payers !== current.payers) (yield* world.state.prepareDirectory(current.payers))()
  return world
}
