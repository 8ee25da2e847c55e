/** Qualifiers and other short codes in the words of a billing office, by code; a code that is not listed stays as it is. */
type Words = Readonly<Record<string, string>>

/** What a code means in one of the lists below; `otherwise`, or the code itself, when the list does not have it. */
export function meaning(list: Words, code: string, otherwise: string = code): string {
  return Object.hasOwn(list, code) ? (list[code] ?? otherwise) : otherwise
}

/** ST01. */
export const setKinds: Words = {
  276: 'claim status inquiry (276)',
  277: 'claim status answer (277)',
  999: 'implementation acknowledgment (999)',
}

/** GS01. */
export const groupKinds: Words = {
  HR: 'claim status inquiries (HR)',
  HN: 'claim status answers (HN)',
  FA: 'acknowledgments (FA)',
}

/** ST03: guides that a reader of claim status may meet by mistake. */
export const guides: Words = {
  '005010X213': '005010X213, which asks for additional information',
  '005010X214': '005010X214, which acknowledges claims (277CA)',
  '005010X228': '005010X228, which lists pending claims',
}

/** ISA05 and ISA07. */
export const partnerKinds: Words = {
  '01': 'DUNS number',
  14: 'DUNS number with suffix',
  20: 'health industry number',
  27: 'CMS carrier number',
  28: 'CMS fiscal intermediary number',
  29: 'Medicare provider number',
  30: 'tax ID',
  33: 'NAIC company code',
  ZZ: 'mutually defined',
}

/** ISA15. */
export const usages: Words = { T: 'test data', P: 'production data', I: 'information' }

/** HL03. */
export const levels: Words = { 20: 'Payer', 21: 'Receiver', 19: 'Provider', 22: 'Subscriber', 23: 'Dependent' }

/** NM108. */
export const identifierKinds: Words = {
  PI: 'payer ID',
  XV: 'CMS plan ID',
  46: 'ETIN',
  FI: 'tax ID',
  SV: 'service provider number',
  XX: 'NPI',
  24: 'employer ID',
  II: 'health identifier',
  MI: 'member ID',
}

/** DMG03. */
export const genders: Words = { F: 'female', M: 'male', U: 'gender unknown' }

/** PER03, PER05 and PER07. */
export const contactKinds: Words = {
  TE: 'telephone',
  EX: 'extension',
  FX: 'fax',
  EM: 'e-mail',
  ED: 'EDI access number',
}

/** REF01: the label of the number. */
export const referenceKinds: Words = {
  '1K': 'Payer claim',
  BLT: 'Bill type',
  D9: 'Clearinghouse',
  EJ: 'Patient acct.',
  FJ: 'Line control',
  LU: 'Location',
  '6P': 'Group number',
  VV: 'Voucher',
  XZ: 'Prescription',
}

/** SVC01-1, before the code itself. */
export const procedureKinds: Words = {
  AD: 'dental code',
  ER: 'jurisdiction code',
  HC: 'HCPCS',
  HP: 'HIPPS',
  IV: 'home infusion code',
  N4: 'drug (NDC)',
  NU: 'revenue code',
  WK: 'ABC code',
}
