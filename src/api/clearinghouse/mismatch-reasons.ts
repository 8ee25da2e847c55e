import type { Vendor } from '../../contract/routes.ts'
import type { Claim } from '../../world/claim.ts'
import { toDuration } from '../../world/instant.ts'
import { payerBehaviorRules } from '../../world/payer-behavior.ts'
import { behaviorsOn, behaviorsToward } from '../../world/payer-behaviors.ts'
import { asSeen, lagOf, seenUntil } from '../../world/seen.ts'
import type { World } from '../../world/world.ts'
import { type InquiryCriteria, onFile } from './criteria.ts'
import { recognizes, withholds } from './search.ts'

/** Why a payer does not search at all, as a clause: `the payer refuses a single day`. */
export function refusing(world: World, { inquiry, payer }: InquiryCriteria): string | undefined {
  const behaviors = behaviorsToward(world, payer, inquiry.subscriber.memberId)
  const behavior = behaviors.find(({ name }) => payerBehaviorRules[name].refuses?.(inquiry, world.now()) !== undefined)
  return behavior && `the payer ${payerBehaviorRules[behavior.name].is}`
}

/** What keeps a claim from being told of, though it agrees with the question: how the payer behaves, and how late an API is. */
export function mismatchReasons(
  world: World,
  vendor: Vendor,
  claim: Claim,
  question: InquiryCriteria,
): readonly string[] {
  const until = seenUntil(world, claim, vendor)
  const seen = asSeen(world, claim, vendor)
  const isUnheard = onFile.agrees(claim, question) && (seen === undefined || !onFile.agrees(seen, question))
  const lag = lagOf(world.state.runOf(claim), vendor)
  const behaviors = behaviorsOn(world, claim).filter(
    (behavior) =>
      !recognizes(behavior, claim, question.inquiry) ||
      withholds(behavior, claim, until) ||
      (isUnheard && payerBehaviorRules[behavior.name].tellsUntil !== undefined),
  )
  return [
    ...behaviors.map(({ name, lasts }) => {
      const here = lasts === undefined ? '' : ` (here ${toDuration(lasts)})`
      return `the payer ${payerBehaviorRules[name].is}${here}`
    }),
    ...(isUnheard && lag > 0 ? [`this API learns ${toDuration(lag)} later what happens to the claim`] : []),
  ]
}
