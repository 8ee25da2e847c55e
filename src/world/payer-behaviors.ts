import type { StatusInquiry } from '../x12/inquiry.ts'
import type { Claim, ClaimPayer, StatusReason } from './claim.ts'
import { type Habit, habitNames, personalities } from './payer-behavior.ts'
import type { World } from './world.ts'

/** The habits of a payer for one claim: its own in this world, and those that the claim's scenario gives it. */
export function habitsOn(world: World, claim: Claim): readonly Habit[] {
  const own = world.truth.habitsOf(claim.facts.payer.id)
  const told = world.truth.storyOf(claim)?.facts.payerHabits
  if (told === undefined) return own
  return own.length === 0 ? told : [...own, ...told]
}

/**
 * The habits of a payer toward whoever asks for a member, in the order in which they come to bear: its own in this world,
 * and those that the scenarios of the member's claims give it. So a story meets its payer as it says, and others do not.
 */
export function habitsToward(world: World, payer: ClaimPayer, memberId: string): readonly Habit[] {
  const own = world.truth.habitsOf(payer.id)
  const told = world.truth.claimsOf(payer.id, memberId).flatMap((claim) => {
    return world.truth.storyOf(claim)?.facts.payerHabits ?? []
  })
  if (own.length + told.length === 0) return none
  const all = [...own, ...told]
  return habitNames.flatMap((name) => all.find((habit) => habit.name === name) ?? [])
}

const none: readonly Habit[] = []

/** How many milliseconds a payer takes before it answers. The same world, moment and trace take as long. */
export function slownessOf(world: World, habits: readonly Habit[], trace: string): number {
  return habits.reduce((sum, { name }) => {
    const draw = (below: number) => world.draw(`${name}/${world.now()}/${trace}`) % below
    return sum + (personalities[name].takes?.(draw) ?? 0)
  }, 0)
}

/** Why a payer does not search for what an inquiry asks; the first of its habits that has something against it decides. */
export function refusalOf(world: World, habits: readonly Habit[], inquiry: StatusInquiry): StatusReason | undefined {
  for (const { name } of habits) {
    const reason = personalities[name].refuses?.(inquiry, world.now())
    if (reason !== undefined) return reason
  }
  return undefined
}
