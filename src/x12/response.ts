import type { InquiryProvider } from './inquiry.ts'

/**
 * A 277 health care claim status response (005010X212) as data: the response of a payer about one patient.
 * Dates are CCYYMMDD; amounts are decimal text, copied without change.
 */
export interface StatusResponse {
  /** Loop 2100A. */
  readonly payer: ResponsePayer
  /** Loop 2100B. The 277 has one identifier for it, read as the ETIN. */
  readonly receiver: ResponseProvider
  /** Loop 2200B: the status of the whole request. */
  readonly receiverStatus?: LevelStatus
  /** Loop 2100C. The 277 has at most two identifiers for it: NPI, TIN or SPN. */
  readonly serviceProvider: ResponseProvider
  /** Loop 2200C: the status of everything about the provider. */
  readonly providerStatus?: LevelStatus
  /** Loop 2100D. */
  readonly subscriber: ResponsePerson & {
    readonly memberId: string
    /** NM108; MI if absent. */
    readonly memberIdQualifier?: string
    /** The subscriber is an organization: NM102 is 2 and `lastName` is its name. */
    readonly organization?: true
  }
  /** Loop 2100E. */
  readonly dependent?: ResponsePerson
  /** Loop 2200D or 2200E, one for each claim, in the order of the payer. Never empty: a claim that was not found has an entry too. */
  readonly claims: readonly [ResponseClaim, ...ResponseClaim[]]
  /** Warnings of the clearinghouse; not part of the 277. */
  readonly warnings: readonly { readonly code: string; readonly description: string }[]
  /** Errors that the clearinghouse returns beside the claims; not part of the 277. */
  readonly errorResponse?: Readonly<Record<string, unknown>>
}

/** A response that ends at the receiver or provider level: the payer does not know one of them, or cannot respond. */
export interface LevelResponse {
  readonly payer: ResponsePayer
  readonly receiver: ResponseProvider
  readonly receiverStatus?: LevelStatus
  /** Absent if the response ends at the receiver level. */
  readonly serviceProvider?: ResponseProvider
  readonly providerStatus?: LevelStatus
}

/** A response in a 277: about a patient, or one that ends at a level above. */
export type PayerResponse = StatusResponse | LevelResponse

export interface ResponsePayer {
  readonly id: string
  readonly name: string
  /** NM108; PI if absent. */
  readonly idQualifier?: string
  readonly contact?: PayerContact
}

/** PER: the contact at the payer. */
export interface PayerContact {
  readonly name?: string
  /** One to three. Qualifiers: TE telephone, EX its extension, FX fax, EM e-mail, ED electronic data interchange. */
  readonly numbers: readonly { readonly qualifier: string; readonly number: string }[]
}

/** A provider has the same form in the inquiry and in the response. */
export type ResponseProvider = InquiryProvider

export type ResponsePerson = {
  readonly firstName: string
  readonly lastName: string
  readonly middleName?: string
  readonly suffix?: string
}

/** Loop 2200B or 2200C. */
export interface LevelStatus {
  /** TRN02: BHT03 of the inquiry at the receiver level; a number chosen by the payer at the provider level. */
  readonly trace: string
  readonly information: readonly [StatusInformation, ...StatusInformation[]]
}

/** One status composite (STC01, STC10 or STC11): lists 507, 508 and entity codes. */
export interface StatusComposite {
  readonly category: string
  readonly status: string
  readonly entity?: string
  /** The code list of `status` if it is not 508: RX for NCPDP reject and payment codes. */
  readonly codeList?: string
}

/** One STC segment. */
export interface StatusInformation {
  /** STC01, STC10, STC11: one to three. */
  readonly statuses: readonly [StatusComposite, ...StatusComposite[]]
  /** STC02. */
  readonly effectiveDate: string
  /** STC03 and STC12, which the guide does not use: read if a clearinghouse sends them, never written. */
  readonly actionCode?: string
  readonly message?: string
}

/** One STC segment of a claim. */
export interface ClaimStatusInformation extends StatusInformation {
  /** STC04. */
  readonly charge?: string
  /** STC05. */
  readonly paid?: string
  /** STC06: the date of the final adjudication. */
  readonly finalizedDate?: string
  /** STC08, STC09. */
  readonly remittanceDate?: string
  readonly remittanceNumber?: string
}

/** A claim, with the data of its first STC segment. */
export interface ResponseClaim extends ClaimStatusInformation {
  /** TRN02: the trace of the inquiry. */
  readonly trace: string
  /** The STC segments after the first. */
  readonly furtherInformation?: readonly ClaimStatusInformation[]
  /** REF*1K. */
  readonly payerClaimNumber?: string
  /** REF*BLT. */
  readonly billType?: string
  /** REF*EJ. */
  readonly patientAccountNumber?: string
  /** REF*XZ. */
  readonly prescriptionNumber?: string
  /** REF*VV. */
  readonly voucherNumber?: string
  /** REF*D9. */
  readonly clearinghouseClaimNumber?: string
  /** DTP*472: both for a range (RD8), only the first for one day (D8). */
  readonly serviceFrom?: string
  readonly serviceTo?: string
  /** Loop 2220. */
  readonly lines: readonly ResponseLine[]
}

/** A service line, with the data of its first STC segment. */
export interface ResponseLine extends StatusInformation {
  readonly qualifier: string
  readonly procedure: string
  readonly modifiers?: readonly string[]
  readonly charge: string
  readonly paid?: string
  readonly revenueCode?: string
  readonly units: string
  /** The STC segments after the first. */
  readonly furtherInformation?: readonly StatusInformation[]
  /** REF*FJ. */
  readonly controlNumber?: string
  /** DTP*472, as above. */
  readonly serviceFrom?: string
  readonly serviceTo?: string
}

/** REF01 of each reference in a claim loop of the 277, in the order of the guide. */
export const responseReferences = {
  payerClaimNumber: '1K',
  billType: 'BLT',
  patientAccountNumber: 'EJ',
  prescriptionNumber: 'XZ',
  voucherNumber: 'VV',
  clearinghouseClaimNumber: 'D9',
} as const
