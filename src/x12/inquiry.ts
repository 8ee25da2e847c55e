/**
 * A 276 health care claim status request (005010X212) as data: what a provider asks about one subscriber.
 * Days are CCYYMMDD; amounts are decimal text, copied and never reformatted.
 */
export interface StatusInquiry {
  /** BHT03: the submitter's number of the transaction; the same for all inquiries of one transaction set. */
  readonly reference?: string
  /** Loop 2100A: whom is asked. */
  readonly payer: {
    readonly id: string
    readonly name?: string
    /** NM108; PI when absent. */
    readonly idQualifier?: string
  }
  /** Loop 2100B: the billing provider that asks. The 276 has room for one identifier, and reads it as the ETIN. */
  readonly receiver: InquiryProvider
  /**
   * Loop 2100C: whose service is asked about; the billing provider when absent. The 276 has room for two identifiers,
   * out of NPI, TIN and SPN.
   */
  readonly serviceProvider?: InquiryProvider
  /** Loop 2100D. */
  readonly subscriber: InquiryPerson & {
    readonly memberId: string
    /** NM108; MI when absent. */
    readonly memberIdQualifier?: string
    /** The subscriber is an organization (an employer, say): NM102 is 2, and `lastName` its name. */
    readonly organization?: true
    /** REF*6P of the claim loop. */
    readonly groupNumber?: string
  }
  /** Loop 2100E; its presence makes the dependent the patient. */
  readonly dependent?: InquiryPerson & { readonly groupNumber?: string }
  /** TRN02. */
  readonly trace?: string
  /** DTP*472: both for a range (RD8), the first alone for one day (D8), neither when any date will do. */
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

/** Loop 2210: a service line to narrow the search with. */
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

/** An inquiry as a 276 holds it: its TRN segment is what makes it one. */
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
