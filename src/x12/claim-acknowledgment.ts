import { checkObject } from './check-argument.ts'
import type { StatusComposite } from './response.ts'

/**
 * A 277CA health care claim acknowledgment (005010X214) as data: which claims a clearinghouse or payer accepted, and why it
 * rejected the others. It does not respond to a 276. Dates are CCYYMMDD; amounts are decimal text, copied without change.
 */
export interface AcknowledgmentSource {
  /** Loop 2100A: who acknowledges. */
  readonly source: AcknowledgmentParty & {
    /** NM101: AY for a clearinghouse, PR for a payer. */
    readonly entity: string
  }
  /** Loop 2200A: TRN02. */
  readonly trace: string
  /** DTP*050. */
  readonly receivedDate: string
  /** DTP*009. */
  readonly processedDate: string
  /** Loop 2000B. */
  readonly receivers: readonly AcknowledgmentReceiver[]
}

export interface AcknowledgmentReceiver {
  /** Loop 2100B. */
  readonly receiver: AcknowledgmentParty
  /** Loop 2200B: the whole file of claims. */
  readonly status: AcknowledgmentStatus
  /** Loop 2000C. */
  readonly providers: readonly AcknowledgmentProvider[]
}

export interface AcknowledgmentProvider {
  /** Loop 2100C: the billing provider. */
  readonly provider: AcknowledgmentParty
  /** Loop 2200C. */
  readonly status?: AcknowledgmentStatus & {
    /** REF: secondary identifiers. */
    readonly references?: readonly { readonly qualifier: string; readonly value: string }[]
  }
  /** Loop 2000D. */
  readonly patients: readonly AcknowledgmentPatient[]
}

export interface AcknowledgmentPatient {
  /** Loop 2100D. */
  readonly patient: AcknowledgmentParty
  /** Loop 2200D. */
  readonly claims: readonly AcknowledgedClaim[]
}

/** NM1: a name and an identifier. */
export interface AcknowledgmentParty {
  /** NM103: of an organization, or the last name of a person. */
  readonly name: string
  /** NM102 is 1. */
  readonly person?: true
  readonly firstName?: string
  readonly middleName?: string
  readonly prefix?: string
  readonly suffix?: string
  /** NM108. */
  readonly idQualifier: string
  /** NM109. */
  readonly id: string
}

/** One STC segment. */
export interface AcknowledgmentInformation {
  /** STC01, STC10, STC11: one to three. */
  readonly statuses: readonly [StatusComposite, ...StatusComposite[]]
  /** STC02. */
  readonly effectiveDate?: string
  /** STC03: WQ accepted, U rejected. */
  readonly actionCode?: string
  /** STC04. */
  readonly charge?: string
  /** STC12. */
  readonly message?: string
}

/** The status and the totals of a level. */
export interface AcknowledgmentStatus {
  /** TRN02. */
  readonly trace: string
  readonly information: readonly [AcknowledgmentInformation, ...AcknowledgmentInformation[]]
  /** QTY*90 or QTY*QA. */
  readonly acceptedClaims?: string
  /** QTY*AA or QTY*QC. */
  readonly rejectedClaims?: string
  /** AMT*YU. */
  readonly acceptedAmount?: string
  /** AMT*YY. */
  readonly rejectedAmount?: string
}

/** A claim, with the data of its first STC segment. */
export interface AcknowledgedClaim extends AcknowledgmentInformation {
  /** TRN02: the account number of the patient. */
  readonly trace: string
  /** The STC segments after the first. */
  readonly furtherInformation?: readonly AcknowledgmentInformation[]
  /** REF*1K. */
  readonly payerClaimNumber?: string
  /** REF*D9. */
  readonly clearinghouseClaimNumber?: string
  /** REF*BLT. */
  readonly billType?: string
  /** DTP*472: both for a range (RD8), only the first for one day (D8). */
  readonly serviceFrom?: string
  readonly serviceTo?: string
  /** Loop 2220D. */
  readonly lines: readonly AcknowledgedLine[]
}

/** A service line, with the data of its first STC segment. */
export interface AcknowledgedLine extends AcknowledgmentInformation {
  readonly qualifier?: string
  readonly procedure?: string
  readonly modifiers?: readonly string[]
  readonly charge?: string
  readonly revenueCode?: string
  readonly units?: string
  readonly furtherInformation?: readonly AcknowledgmentInformation[]
  /** REF*FJ. */
  readonly controlNumber?: string
  /** REF*XZ. */
  readonly prescriptionNumber?: string
  readonly serviceFrom?: string
  readonly serviceTo?: string
}

/** REF01 of each reference of a claim, in the order of the guide. */
export const acknowledgedClaimReferences = {
  payerClaimNumber: '1K',
  clearinghouseClaimNumber: 'D9',
  billType: 'BLT',
} as const

/** REF01 of each reference of a line. */
export const acknowledgedLineReferences = { controlNumber: 'FJ', prescriptionNumber: 'XZ' } as const

/** QTY01 of the accepted and rejected claims at the levels of the receiver and the provider. */
export const quantityQualifiers = {
  receiver: { acceptedClaims: '90', rejectedClaims: 'AA' },
  provider: { acceptedClaims: 'QA', rejectedClaims: 'QC' },
} as const

/** AMT01 of the accepted and rejected charges. */
export const amountQualifiers = { acceptedAmount: 'YU', rejectedAmount: 'YY' } as const

/** Whether a claim was accepted: by STC03, or if it is missing by the category of its first status. */
export function isAccepted(information: AcknowledgmentInformation): boolean {
  checkObject(information, 'information', ['statuses'])
  const {
    actionCode,
    statuses: [first],
  } = information
  if (actionCode === 'WQ' || actionCode === 'U') return actionCode === 'WQ'
  return ['A0', 'A1', 'A2', 'A5'].includes(first.category)
}
