import type { Claim, ClaimPayer, StatusReason } from '../../world/claim.ts'
import type { Projection } from '../../world/projection.ts'
import type { StatusInquiry } from '../../x12/inquiry.ts'
import { type Criterion, claimCriteria, type InquiryCriteria, onFile, patientCriteria } from './criteria.ts'

/** Where a payer searches: a world, or what is seen of it. */
interface Files {
  readonly state: Pick<Projection, 'claimsOf'>
}

/** What a payer finds for an inquiry. */
export interface Found {
  /** Claims on the payer's file that match, the one filed last first. */
  readonly onFile: readonly Claim[]
  /** Claims that match and that the payer does not have: not sent yet, or turned away at intake. */
  readonly elsewhere: readonly Claim[]
  /** How the payer says that it found nothing; only meaningful when `onFile` is empty. */
  readonly nothing: StatusReason
}

const claimNotFound: StatusReason = { category: 'D0', status: '35' }
const patientNotFound: StatusReason = { category: 'D0', status: '97', entity: 'IN' }

/**
 * Searches as payers do: the member must be known, the people and the billing provider must agree, the service must lie
 * in the dates asked for, and each further detail that was sent narrows the search. Letter case does not matter.
 * Too much information hurts: a claim that disagrees in any detail is not found. The criteria are those of criteria.ts.
 */
export function find({ state }: Files, inquiry: StatusInquiry, payer: ClaimPayer): Found {
  const question: InquiryCriteria = { inquiry, payer }
  const ofMember = state.claimsOf(payer.id, inquiry.subscriber.memberId)
  const ofPatient = ofMember.filter((claim) => agrees(claim, patientCriteria, question))
  if (ofPatient.length === 0) return { onFile: [], elsewhere: [], nothing: patientNotFound }
  const matching = ofPatient.filter((claim) => agrees(claim, claimCriteria, question))
  const there = matching.filter((claim) => onFile.agrees(claim, question)).reverse()
  const elsewhere = matching.filter((claim) => !onFile.agrees(claim, question))
  const worded = elsewhere.findLast((claim) => claim.facts.notFound !== undefined)
  return { onFile: there, elsewhere, nothing: worded?.facts.notFound ?? claimNotFound }
}

function agrees(claim: Claim, criteria: readonly Criterion[], question: InquiryCriteria): boolean {
  return criteria.every((criterion) => criterion.agrees(claim, question))
}
