import type { Day, Instant } from './instant.ts'
import type { StageName } from './stage.ts'

export type ClaimId = string
export type SessionId = string
export type Gender = 'F' | 'M' | 'U'

/** A patient as a claim names him. */
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

/** Whom the claim is sent to. `id` is how this payer names itself in its answers. */
export interface ClaimPayer {
  readonly id: string
  readonly name: string
}

/** One line of service, as billed. */
export interface ServiceLine {
  /** Which code list the procedure is from (SVC01-1); `HC` is CPT and HCPCS. */
  readonly qualifier: string
  readonly procedure: string
  readonly modifiers?: readonly string[]
  readonly charge: Cents
  readonly units: number
  readonly revenueCode?: string
  readonly controlNumber?: string
}

/** Why a claim stands where it stands: claim status category code (507), claim status code (508), entity code. */
export interface StatusReason {
  readonly category: string
  readonly status: string
  readonly entity?: string
}

/** What adjudication decided on one line. */
export interface LineDecision {
  readonly paid: Cents
  readonly reason: StatusReason
}

/**
 * How a claim came to be: first sent, corrected and sent again after a rejection at intake, or looked at anew
 * after a denial. Each life is a claim of its own on the payer's file.
 */
export type SubmissionType = 'original' | 'resubmission' | 'appeal'

/** What is billed; nothing of it ever changes. */
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
  /** What a scenario lets the clearinghouse warn of when this claim is asked for. */
  readonly warnings?: readonly { readonly code: string; readonly description: string }[]
  /** How the payer words that it does not find this claim, instead of `D0`/`35`. */
  readonly notFound?: StatusReason
}

/** What a member id is kept by: letter case does not matter in it. */
export function memberKey(memberId: string): string {
  return memberId.toUpperCase()
}

/** A claim reached a stage. The last move of a claim is where it stands. */
export interface Move {
  readonly at: Instant
  readonly to: StageName
  /** Instead of the stage's own codes. */
  readonly reason?: StatusReason
  /** What the payer pays for the whole claim; only from adjudication on. */
  readonly paid?: Cents
  readonly lines?: readonly LineDecision[]
  /** Further statuses of the claim (STC10, STC11), at most two. */
  readonly more?: readonly StatusReason[]
  /** Instead of the stage's own event name at Taiga. */
  readonly event?: string
  /** Check, EFT trace or remittance trace number; from the payment cycle on. */
  readonly remittance?: string
}

/** A claim on file: what was billed, and everything that happened to it, oldest first. */
export interface Claim {
  readonly facts: ClaimFacts
  readonly moves: readonly [Move, ...Move[]]
}

/** The last thing that happened to a claim. */
export function latestMove(claim: Claim): Move {
  return claim.moves.at(-1) as Move
}

/** An amount of money in whole cents: sums stay exact. */
export type Cents = number

/** Decimal text as payers write it: `95.55`, `238.40`, `100`; whole dollars carry no decimals. */
export function toAmount(cents: Cents): string {
  const [dollars, rest] = [Math.floor(cents / 100), cents % 100]
  return rest === 0 ? String(dollars) : `${dollars}.${rest < 10 ? '0' : ''}${rest}`
}

/** The cents of a decimal text (`238.44`, `100`, `.5`); `undefined` when it is no amount. */
export function parseAmount(text: string): Cents | undefined {
  return /^-?(\d+(\.\d*)?|\.\d+)$/.test(text) ? Math.round(Number(text) * 100) : undefined
}
