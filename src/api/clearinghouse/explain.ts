import type { Vendor } from '../../contract/routes.ts'
import type { Claim } from '../../world/claim.ts'
import { toDuration } from '../../world/instant.ts'
import { behaviorsOn, behaviorsToward, payerBehaviorRules } from '../../world/payer-behavior.ts'
import { asSeen, lagOf, seenUntil } from '../../world/seen.ts'
import type { World } from '../../world/world.ts'
import type { StatusInquiry } from '../../x12/inquiry.ts'
import { type NearMiss, noNearMisses, type Search } from '../vendor-api.ts'
import { criteria, type InquiryCriteria, onFile } from './criteria.ts'
import { textDifference } from './difference.ts'
import type { NamedPayer } from './exchange.ts'
import { sameText } from './same.ts'
import { isEnrolled, recognizes, searchAsPayer, withholds } from './search.ts'

/** Repeats the search of earlier inquiries. */
export function repeatSearch(
  past: World,
  vendor: Vendor,
  inquiries: readonly StatusInquiry[],
  payerNamed: (id: string) => NamedPayer<unknown>,
): Search {
  const searches = inquiries.flatMap((inquiry): readonly Search[] => {
    const named = payerNamed(inquiry.payer.id)
    if ('refused' in named) return []
    const { payer } = named
    const question = { inquiry, payer, payers: past.payers }
    const without = isEnrolled(question)
      ? reasonForNoSearch(past, question)
      : 'the payer responds only to enrolled providers'
    if (without !== undefined) return [{ found: [], nearMisses: noNearMisses, without }]
    const { onFile } = searchAsPayer(past, vendor, inquiry, payer)
    return [{ found: onFile, nearMisses: () => (onFile.length > 0 ? [] : nearMisses(past, vendor, question)) }]
  })
  const without = searches.find((search) => search.without !== undefined)?.without
  return {
    found: searches.flatMap(({ found }) => found),
    nearMisses: () => searches.flatMap((search) => search.nearMisses()),
    ...(without !== undefined && { without }),
  }
}

/** How many near misses an explanation lists. */
const mostNearMisses = 5

/**
 * The claims that an inquiry without a match most likely meant, the most similar first: claims of the same member, of
 * a person with the same name or with the same number, or with similar ones.
 */
export function nearMisses(world: World, vendor: Vendor, question: InquiryCriteria): readonly NearMiss[] {
  const claims = [...world.state.claims.values()]
  return claims
    .filter((claim) => isLikely(claim, question))
    .map((claim) => ({ claim, differing: criteria.filter((criterion) => !criterion.agrees(claim, question)) }))
    .sort((one, other) => one.differing.length - other.differing.length)
    .slice(0, mostNearMisses)
    .map(({ claim, differing }) => ({
      claim,
      agrees: criteria
        .filter((criterion) => criterion.asked(question) && !differing.includes(criterion))
        .map(({ name }) => name),
      differs: [
        ...differing.map(({ name, differs }) => ({ criterion: name, how: differs(claim, question, claims) })),
        ...mismatchReasons(world, vendor, claim, question).map((how) => ({ criterion: 'visibility', how })),
      ],
    }))
}

function isLikely({ facts }: Claim, { inquiry }: InquiryCriteria): boolean {
  const { subscriber, payerClaimNumber, patientAccountNumber } = facts
  const asked = inquiry.subscriber
  return (
    isNear(subscriber.memberId, asked.memberId) ||
    (isNear(subscriber.firstName, asked.firstName) && isNear(subscriber.lastName, asked.lastName)) ||
    (sameText(subscriber.firstName, asked.lastName) && sameText(subscriber.lastName, asked.firstName)) ||
    payerClaimNumber === inquiry.payerClaimNumber ||
    (patientAccountNumber !== undefined && patientAccountNumber === inquiry.patientAccountNumber)
  )
}

function isNear(known: string, asked: string): boolean {
  return sameText(known, asked) || textDifference(known, asked) !== undefined
}

/** Why a payer does not search at all, as a clause: `the payer refuses a single day`. */
function reasonForNoSearch(world: World, { inquiry, payer }: InquiryCriteria): string | undefined {
  const behaviors = behaviorsToward(world, payer, inquiry.subscriber.memberId)
  const behavior = behaviors.find(({ name }) => payerBehaviorRules[name].refuses?.(inquiry, world.now()) !== undefined)
  return behavior && `the payer ${payerBehaviorRules[behavior.name].is}`
}

/** Why a claim is not returned although it meets all criteria: payer behaviors, and the delay of an API. */
function mismatchReasons(world: World, vendor: Vendor, claim: Claim, question: InquiryCriteria): readonly string[] {
  const until = seenUntil(world, claim, vendor)
  const seen = asSeen(world, claim, vendor)
  const isNotYetSeen = onFile.agrees(claim, question) && (seen === undefined || !onFile.agrees(seen, question))
  const lag = lagOf(world.state.runOf(claim), vendor)
  const behaviors = behaviorsOn(world, claim).filter(
    (behavior) =>
      !recognizes(behavior, claim, question.inquiry) ||
      withholds(behavior, claim, until) ||
      (isNotYetSeen && payerBehaviorRules[behavior.name].tellsUntil !== undefined),
  )
  return [
    ...behaviors.map(({ name, lasts }) => {
      const here = lasts === undefined ? '' : ` (here ${toDuration(lasts)})`
      return `the payer ${payerBehaviorRules[name].is}${here}`
    }),
    ...(isNotYetSeen && lag > 0 ? [`this API shows changes of the claim ${toDuration(lag)} later`] : []),
  ]
}
