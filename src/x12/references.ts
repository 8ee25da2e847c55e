/** REF01 of what a claim loop of the 276 refers to, in the order in which the guide lists them. */
export const inquiryReferences = {
  payerClaimNumber: '1K',
  billType: 'BLT',
  locationNumber: 'LU',
  groupNumber: '6P',
  patientAccountNumber: 'EJ',
  prescriptionNumber: 'XZ',
  clearinghouseClaimNumber: 'D9',
} as const

/** The same of a 277. */
export const responseReferences = {
  payerClaimNumber: '1K',
  billType: 'BLT',
  patientAccountNumber: 'EJ',
  prescriptionNumber: 'XZ',
  voucherNumber: 'VV',
  clearinghouseClaimNumber: 'D9',
} as const

/** The way back from REF01 to the member. */
export function byQualifier<Member extends string>(
  references: Readonly<Record<Member, string>>,
): ReadonlyMap<string, Member> {
  return new Map(Object.entries(references).map(([member, qualifier]) => [qualifier as string, member as Member]))
}
