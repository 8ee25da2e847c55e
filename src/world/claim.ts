import type { Day, Instant } from './instant.ts'
import type { StageName } from './stage.ts'

export type ClaimId = string
export type SessionId = string
export type Gender = 'F' | 'M' | 'U'

/** A patient, as named in a claim. */
export interface Person {
  readonly firstName: string
  readonly lastName: string
  readonly dateOfBirth?: Day
  readonly gender?: Gender
}

/** The holder of the policy; also the patient, unless the claim names a dependent. */
export interface Subscriber extends Person {
  readonly memberId: string
  readonly groupNumber?: string
}

/** The organization that sends the claim and is paid for it. */
export interface BillingProvider {
  readonly organizationName: string
  readonly npi?: string
  readonly taxId?: string
}

/** The payer of the claim. `id` is the id in the payer's own responses. */
export interface ClaimPayer extends PayerDetails {
  readonly id: string
  readonly name: string
}

/** What a payer says about itself in responses. */
export interface PayerDetails {
  /** The plan id of CMS, which takes the place of its own id in responses (NM108 XV). */
  readonly planId?: string
  /** PER of loop 2100A, which has room for three numbers. */
  readonly contact?: {
    readonly name?: string
    readonly phone?: string
    readonly phoneExtension?: string
    readonly fax?: string
    readonly email?: string
    readonly ediAccessNumber?: string
  }
}

/** Errors that a clearinghouse returns beside the claims of a response with status 200. */
export interface ErrorResponse {
  readonly code?: string
  readonly description?: string
  readonly errors?: readonly {
    readonly code?: string
    readonly description?: string
    readonly field?: string
    readonly location?: string
    readonly value?: string
    readonly followupAction?: string
  }[]
}

/** One service line, as billed. */
export interface ServiceLine {
  /** The code list of the procedure (SVC01-1); `HC` is CPT and HCPCS. */
  readonly qualifier: string
  readonly procedure: string
  readonly modifiers?: readonly string[]
  readonly charge: Cents
  readonly units: number
  readonly revenueCode?: string
  readonly controlNumber?: string
}

/** The status of a claim in codes: claim status category code (507), claim status code (508), entity code. */
export interface StatusReason {
  readonly category: string
  readonly status: string
  readonly entity?: string
}

/** The adjudication of one line. */
export interface LineDecision {
  readonly paid: Cents
  readonly reason: StatusReason
}

/**
 * How a claim was submitted: for the first time, corrected after a rejection at intake, or as an appeal after a denial.
 * Each submission is a claim of its own on the payer's file.
 */
export type SubmissionType = 'original' | 'resubmission' | 'appeal'

/** What is billed. It never changes. */
export interface ClaimFacts {
  readonly id: ClaimId
  readonly session?: SessionId
  readonly submissionType: SubmissionType
  readonly payer: ClaimPayer
  readonly provider: BillingProvider
  readonly subscriber: Subscriber
  readonly dependent?: Person
  readonly serviceFrom: Day
  readonly serviceTo: Day
  readonly charge: Cents
  readonly lines: readonly ServiceLine[]
  /** The provider's own number for the claim (CLM01, REF*EJ). */
  readonly patientAccountNumber?: string
  /** The payer's number for the claim (REF*1K). */
  readonly payerClaimNumber: string
  /** The clearinghouse's number for the claim (REF*D9). */
  readonly clearinghouseClaimNumber?: string
  /** Warnings that the clearinghouse adds to responses about this claim. */
  readonly warnings?: readonly { readonly code: string; readonly description: string }[]
  readonly errorResponse?: ErrorResponse
  /** The status with which the payer reports that it does not find this claim, instead of `D0`/`35`. */
  readonly notFound?: StatusReason
}

/** The key of a member id, which is case-insensitive. */
export function memberKey(memberId: string): string {
  return memberId.toUpperCase()
}

/** A claim reached a stage. The last move of a claim holds its current stage. */
export interface Move {
  readonly at: Instant
  readonly to: StageName
  /** Instead of the stage's own codes. */
  readonly reason?: StatusReason
  /** The amount paid for the whole claim; only after adjudication. */
  readonly paid?: Cents
  readonly lines?: readonly LineDecision[]
  /** Further statuses of the claim (STC10, STC11), at most two. */
  readonly more?: readonly StatusReason[]
  /** Instead of the stage's own event name at Taiga. */
  readonly event?: string
  /** Check, EFT trace or remittance trace number; only after the payment cycle. */
  readonly remittance?: string
}

/** A claim on file: what was billed, and its moves, oldest first. */
export interface Claim {
  readonly facts: ClaimFacts
  readonly moves: readonly [Move, ...Move[]]
}

/** The last move of a claim. */
export function latestMove(claim: Claim): Move {
  return claim.moves.at(-1) as Move
}

/** An amount of money in whole cents, so that sums are exact. */
export type Cents = number

/** An amount as payers write it: `95.55`, `238.40`, `100`. Whole dollars have no decimals. */
export function toAmount(cents: Cents): string {
  const [dollars, rest] = [Math.floor(cents / 100), cents % 100]
  return rest === 0 ? String(dollars) : `${dollars}.${rest < 10 ? '0' : ''}${rest}`
}

/** The cents of a decimal text (`238.44`, `100`, `.5`); `undefined` when the text is not an amount. */
export function parseAmount(text: string): Cents | undefined {
  return /^-?(\d+(\.\d*)?|\.\d+)$/.test(text) ? Math.round(Number(text) * 100) : undefined
}
