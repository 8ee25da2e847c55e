/**
 * A 277 health care claim status response (005010X212) as data: what a payer answers to one inquiry.
 * Days are CCYYMMDD; amounts are decimal text.
 */
export interface StatusAnswer {
  /** Loop 2100A. */
  readonly payer: { readonly id: string; readonly name: string }
  /** Loop 2100B. */
  readonly receiver: AnswerProvider
  /** Loop 2100C. */
  readonly serviceProvider: AnswerProvider
  /** Loop 2100D. */
  readonly subscriber: { readonly memberId: string; readonly firstName: string; readonly lastName: string }
  /** Loop 2100E. */
  readonly dependent?: { readonly firstName: string; readonly lastName: string }
  /** Loop 2200D or 2200E, one a claim, newest first. Never empty: a claim not found is an entry as well. */
  readonly claims: readonly [AnswerClaim, ...AnswerClaim[]]
  /** What the clearinghouse warns of; in no segment of a 277. */
  readonly warnings: readonly { readonly code: string; readonly description: string }[]
}

export interface AnswerProvider {
  readonly organizationName?: string
  readonly lastName?: string
  readonly firstName?: string
  readonly npi?: string
  readonly taxId?: string
  readonly tin?: string
  readonly etin?: string
  readonly spn?: string
}

/** One status composite (STC01, STC10 or STC11): lists 507, 508 and entity codes. */
export interface StatusComposite {
  readonly category: string
  readonly status: string
  readonly entity?: string
}

export interface AnswerClaim {
  /** TRN02: the trace of the inquiry. */
  readonly trace: string
  /** STC01, STC10, STC11: one to three. */
  readonly statuses: readonly [StatusComposite, ...StatusComposite[]]
  /** STC02. */
  readonly effectiveDate: string
  /** STC04. */
  readonly charge?: string
  /** STC05. */
  readonly paid?: string
  /** STC06: the day adjudication was finalized. */
  readonly finalizedDate?: string
  /** STC08, STC09. */
  readonly remittanceDate?: string
  readonly remittanceNumber?: string
  /** REF*1K. */
  readonly payerClaimNumber?: string
  /** REF*EJ. */
  readonly patientAccountNumber?: string
  /** REF*D9. */
  readonly clearinghouseClaimNumber?: string
  /** DTP*472. */
  readonly serviceFrom?: string
  readonly serviceTo?: string
  /** Loop 2220. */
  readonly lines: readonly AnswerLine[]
}

export interface AnswerLine {
  readonly qualifier: string
  readonly procedure: string
  readonly modifiers?: readonly string[]
  readonly charge: string
  readonly paid?: string
  readonly revenueCode?: string
  readonly units: string
  readonly statuses: readonly [StatusComposite, ...StatusComposite[]]
  readonly effectiveDate: string
}
