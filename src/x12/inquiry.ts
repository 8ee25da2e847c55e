/**
 * A 276 health care claim status request (005010X212) as data: the inquiry of a provider about one subscriber.
 * Dates are CCYYMMDD; amounts are decimal text, copied without change.
 */
export interface StatusInquiry {
  /** BHT03: the submitter's transaction number; the same for all inquiries of a transaction set. */
  readonly reference?: string
  /** Loop 2100A. */
  readonly payer: {
    readonly id: string
    readonly name?: string
    /** NM108; PI if absent. */
    readonly idQualifier?: string
  }
  /** Loop 2100B: the billing provider. The 276 has one identifier for it, read as the ETIN. */
  readonly receiver: InquiryProvider
  /**
   * Loop 2100C: the provider of the service; the billing provider if absent. The 276 has at most two identifiers for it:
   * NPI, TIN or SPN.
   */
  readonly serviceProvider?: InquiryProvider
  /** Loop 2100D. */
  readonly subscriber: InquiryPerson & {
    readonly memberId: string
    /** NM108; MI if absent. */
    readonly memberIdQualifier?: string
    /** The subscriber is an organization, such as an employer: NM102 is 2 and `lastName` is its name. */
    readonly organization?: true
    /** REF*6P of the claim loop. */
    readonly groupNumber?: string
  }
  /** Loop 2100E; if present, the dependent is the patient. */
  readonly dependent?: InquiryPerson & { readonly groupNumber?: string }
  /** TRN02. */
  readonly trace?: string
  /** DTP*472: both for a range (RD8), only the first for one day (D8), neither for any date. */
  readonly serviceFrom?: string
  readonly serviceTo?: string
  /** REF*1K. */
  readonly payerClaimNumber?: string
  /** REF*EJ. */
  readonly patientAccountNumber?: string
  /** REF*BLT. */
  readonly billType?: string
  /** REF*LU. */
  readonly locationNumber?: string
  /** REF*XZ. */
  readonly prescriptionNumber?: string
  /** REF*D9. */
  readonly clearinghouseClaimNumber?: string
  /** AMT*T3. */
  readonly charge?: string
  /** Loop 2210. */
  readonly lines: readonly InquiryLine[]
}

export interface InquiryProvider {
  readonly organizationName?: string
  readonly lastName?: string
  readonly firstName?: string
  readonly middleName?: string
  readonly suffix?: string
  readonly npi?: string
  readonly taxId?: string
  readonly tin?: string
  readonly etin?: string
  readonly spn?: string
}

export interface InquiryPerson {
  readonly firstName: string
  readonly lastName: string
  readonly dateOfBirth?: string
  readonly gender?: string
  readonly middleName?: string
  readonly suffix?: string
}

/** Loop 2210: a service line that narrows the search. */
export interface InquiryLine {
  readonly qualifier?: string
  readonly procedure?: string
  readonly modifiers?: readonly string[]
  readonly charge?: string
  readonly revenueCode?: string
  readonly units?: string
  /** REF*FJ. */
  readonly controlNumber?: string
  /** DTP*472, as above. */
  readonly serviceFrom?: string
  readonly serviceTo?: string
}

/** An inquiry with the trace that a 276 requires. */
export type TracedInquiry = StatusInquiry & { readonly trace: string }

/** REF01 of each reference in a claim loop of the 276, in the order of the guide. */
export const inquiryReferences = {
  payerClaimNumber: '1K',
  billType: 'BLT',
  locationNumber: 'LU',
  groupNumber: '6P',
  patientAccountNumber: 'EJ',
  prescriptionNumber: 'XZ',
  clearinghouseClaimNumber: 'D9',
} as const
