import type { StatusInquiry } from '../x12/inquiry.ts'
import type { Claim, ClaimPayer, StatusReason } from './claim.ts'
import { type PayerBehavior, payerBehaviorNames, payerBehaviorRules } from './payer-behavior.ts'
import type { World } from './world.ts'

/** The behaviors of a payer for one claim: its own in this world, and those that the claim's scenario gives it. */
export function behaviorsOn(world: World, claim: Claim): readonly PayerBehavior[] {
  const own = world.state.payerBehaviorsOf(claim.facts.payer.id)
  const told = world.state.runOf(claim)?.facts.payerBehaviors
  if (told === undefined) return own
  return own.length === 0 ? told : [...own, ...told]
}

/**
 * The behaviors of a payer toward whoever asks for a member, in the order in which they come to bear: its own in this world,
 * and those that the scenarios of the member's claims give it. So a run meets its payer as it says, and others do not.
 */
export function behaviorsToward(world: World, payer: ClaimPayer, memberId: string): readonly PayerBehavior[] {
  const own = world.state.payerBehaviorsOf(payer.id)
  const told = world.state.claimsOf(payer.id, memberId).flatMap((claim) => {
    return world.state.runOf(claim)?.facts.payerBehaviors ?? []
  })
  if (own.length + told.length === 0) return none
  const all = [...own, ...told]
  return payerBehaviorNames.flatMap((name) => all.find((behavior) => behavior.name === name) ?? [])
}

const none: readonly PayerBehavior[] = []

/** How many milliseconds a payer takes before it answers. The same world, moment and trace take as long. */
export function responseDelayOf(world: World, behaviors: readonly PayerBehavior[], trace: string): number {
  return behaviors.reduce((sum, { name }) => {
    const draw = (below: number) => world.draw(`${name}/${world.now()}/${trace}`) % below
    return sum + (payerBehaviorRules[name].takes?.(draw) ?? 0)
  }, 0)
}

/** Why a payer does not search for what an inquiry asks; the first of its behaviors that has something against it decides. */
export function refusalOf(
  world: World,
  behaviors: readonly PayerBehavior[],
  inquiry: StatusInquiry,
): StatusReason | undefined {
  for (const { name } of behaviors) {
    const reason = payerBehaviorRules[name].refuses?.(inquiry, world.now())
    if (reason !== undefined) return reason
  }
  return undefined
}
