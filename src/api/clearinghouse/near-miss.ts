import type { Vendor } from '../../contract/routes.ts'
import type { Claim } from '../../world/claim.ts'
import type { World } from '../../world/world.ts'
import type { NearMiss } from '../search.ts'
import { criteria, type InquiryCriteria } from './criteria.ts'
import { textDifference } from './difference.ts'
import { mismatchReasons } from './mismatch-reasons.ts'
import { same } from './same.ts'

/** More than that nobody compares. */
const most = 5

/**
 * The claims of a world that were most likely meant by a question that found none, those that differ least first: of the
 * same member, of somebody of the same name, or of the same number, each also when it is nearly so.
 */
export function nearMisses(world: World, vendor: Vendor, question: InquiryCriteria): readonly NearMiss[] {
  const claims = [...world.state.claims.values()]
  return claims
    .filter((claim) => isLikely(claim, question))
    .map((claim) => ({ claim, differing: criteria.filter((criterion) => !criterion.agrees(claim, question)) }))
    .sort((one, other) => one.differing.length - other.differing.length)
    .slice(0, most)
    .map(({ claim, differing }) => ({
      claim,
      agrees: criteria
        .filter((criterion) => criterion.asked(question) && !differing.includes(criterion))
        .map(({ name }) => name),
      differs: [
        ...differing.map(({ name, differs }) => ({ criterion: name, how: differs(claim, question, claims) })),
        ...mismatchReasons(world, vendor, claim, question).map((how) => ({ criterion: 'told by the payer', how })),
      ],
    }))
}

function isLikely({ facts }: Claim, { inquiry }: InquiryCriteria): boolean {
  const { subscriber, payerClaimNumber, patientAccountNumber } = facts
  const asked = inquiry.subscriber
  return (
    isNear(subscriber.memberId, asked.memberId) ||
    (isNear(subscriber.firstName, asked.firstName) && isNear(subscriber.lastName, asked.lastName)) ||
    (same(subscriber.firstName, asked.lastName) && same(subscriber.lastName, asked.firstName)) ||
    payerClaimNumber === inquiry.payerClaimNumber ||
    (patientAccountNumber !== undefined && patientAccountNumber === inquiry.patientAccountNumber)
  )
}

function isNear(known: string, asked: string): boolean {
  return same(known, asked) || textDifference(known, asked) !== undefined
}
