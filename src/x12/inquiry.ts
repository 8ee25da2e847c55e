/**
 * A 276 health care claim status request (005010X212) as data: what a provider asks about one subscriber.
 * Days are CCYYMMDD; amounts are decimal text, copied and never reformatted.
 */
export interface StatusInquiry {
  /** Loop 2100A: whom is asked. */
  readonly payer: { readonly id: string; readonly name?: string }
  /** Loop 2100B: the billing provider that asks. */
  readonly receiver: InquiryProvider
  /** Loop 2100C: whose service is asked about; the billing provider when absent. */
  readonly serviceProvider?: InquiryProvider
  /** Loop 2100D. */
  readonly subscriber: InquiryPerson & { readonly memberId: string; readonly groupNumber?: string }
  /** Loop 2100E; its presence makes the dependent the patient. */
  readonly dependent?: InquiryPerson & { readonly groupNumber?: string }
  /** TRN02. */
  readonly trace?: string
  /** DTP*472; both absent when any date will do. */
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
  readonly controlNumber?: string
  readonly serviceFrom?: string
  readonly serviceTo?: string
}
