import type { Claim } from '../../world/claim.ts'
import { toDuration } from '../../world/instant.ts'
import { personalities } from '../../world/payer-behavior.ts'
import { habitsOn, habitsToward } from '../../world/payer-behaviors.ts'
import { asSeen, type Face, lagOf, seenUntil } from '../../world/seen.ts'
import type { World } from '../../world/world.ts'
import { onFile, type Question } from './criteria.ts'
import { recognizes, withholds } from './search.ts'

/** Why a payer does not search at all, as a clause: `the payer refuses a single day`. */
export function refusing(world: World, { inquiry, payer }: Question): string | undefined {
  const habits = habitsToward(world, payer, inquiry.subscriber.memberId)
  const habit = habits.find(({ name }) => personalities[name].refuses?.(inquiry, world.now()) !== undefined)
  return habit && `the payer ${personalities[habit.name].is}`
}

/** What keeps a claim from being told of, though it agrees with the question: how the payer behaves, and how late an API is. */
export function hindrances(world: World, face: Face, claim: Claim, question: Question): readonly string[] {
  const until = seenUntil(world, claim, face)
  const seen = asSeen(world, claim, face)
  const isUnheard = onFile.agrees(claim, question) && (seen === undefined || !onFile.agrees(seen, question))
  const lag = lagOf(world.truth.storyOf(claim), face)
  const habits = habitsOn(world, claim).filter(
    (habit) =>
      !recognizes(habit, claim, question.inquiry) ||
      withholds(habit, claim, until) ||
      (isUnheard && personalities[habit.name].tellsUntil !== undefined),
  )
  return [
    ...habits.map(({ name, lasts }) => {
      const here = lasts === undefined ? '' : ` (here ${toDuration(lasts)})`
      return `the payer ${personalities[name].is}${here}`
    }),
    ...(isUnheard && lag > 0 ? [`this API learns ${toDuration(lag)} later what happens to the claim`] : []),
  ]
}
