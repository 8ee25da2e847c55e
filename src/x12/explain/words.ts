import { isCalendarDate } from '../../text/calendar-date.ts'
import { abbreviate } from '../../text/phrases.ts'

/** Formats for values: amounts, dates, times. A value in another format is returned unchanged. */

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** The most characters of a value that are shown. */
const longest = 200

/** Control, format and line separator characters: they move the cursor, color the terminal or change the text direction. */
const unprintable = /[\p{C}\u{2028}\u{2029}]/gu

/** `$1,238.40` for `1238.4`; more than two decimals are kept, except for zeros. */
export function formatMoney(text: string): string {
  const [, sign = '', whole = '', decimals = ''] = /^(-?)(\d{0,18})(?:\.(\d{0,18}))?$/.exec(text) ?? []
  if (whole === '' && decimals === '') return text
  return `${sign}$${grouped(whole || '0')}.${decimals.replace(/0+$/, '').padEnd(2, '0')}`
}

/** `Mar 25, 2024` for `20240325`. */
export function formatDate(text: string): string {
  const [, year, month, date] = /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? []
  const name = months[Number(month) - 1]
  if (name === undefined || !isCalendarDate(text)) return text
  return `${name} ${Number(date)}, ${year}`
}

/** A date, or `Mar 1, 2024 to Mar 3, 2024` for `20240301-20240303`. */
export function formatDateRange(text: string): string {
  const [, from, to] = /^(\d{8})-(\d{8})$/.exec(text) ?? []
  if (from === undefined || to === undefined) return formatDate(text)
  return from === to ? formatDate(from) : `${formatDate(from)} to ${formatDate(to)}`
}

/** `Mar 25, 2024 10:30` for `20240325` (or `240325`) and `1030`; with seconds if the time has them. */
export function formatDateTime(date: string, time: string): string {
  const [, hours, minutes, seconds] = /^(\d\d)(\d\d)(\d\d)?\d{0,2}$/.exec(time) ?? []
  const clock = hours === undefined ? time : [hours, minutes, seconds].filter((part) => part !== undefined).join(':')
  return [formatDate(date.length === 6 ? `20${date}` : date), clock].filter((part) => part !== '').join(' ')
}

/** `555-010-0100` for `5550100100`. */
export function formatTelephone(text: string): string {
  return text.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3')
}

/** `2 claims`, `1 claim`. */
export function formatCount(number: number, one: string, many = `${one}s`): string {
  return `${formatInteger(number)} ${number === 1 ? one : many}`
}

/** `12,500`. */
export function formatInteger(number: number): string {
  return grouped(String(number))
}

/** Replaces every unprintable character by U+FFFD; the length stays the same. */
export function replaceUnprintable(text: string): string {
  return text.replace(unprintable, (found) => '\u{fffd}'.repeat(found.length))
}

/** Truncates a value that is too long to show. */
export function truncate(text: string): string {
  return abbreviate(text, longest)
}

function grouped(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '').replace(/\B(?=(\d{3})+$)/g, ',')
}

/** Meanings of qualifiers and other short codes, by code. */
type Words = Readonly<Record<string, string>>

/** The meaning of a code in one of the lists below; `otherwise`, or the code itself, when the list does not contain it. */
export function codeMeaning(list: Words, code: string, otherwise: string = code): string {
  return Object.hasOwn(list, code) ? (list[code] ?? otherwise) : otherwise
}

/** ST01, or the kind of a set. */
export const setKindWords: Words = {
  276: 'claim status inquiry (276)',
  277: 'claim status response (277)',
  '277CA': 'claim acknowledgment (277CA)',
  997: 'functional acknowledgment (997)',
  999: 'implementation acknowledgment (999)',
}

/** GS01. */
export const groupKinds: Words = {
  HR: 'claim status inquiries (HR)',
  HN: 'claim status responses or acknowledgments (HN)',
  FA: 'acknowledgments (FA)',
}

/** ST03: guides that are easily mistaken for claim status. */
export const guides: Words = {
  '005010X213': '005010X213 (request for additional information)',
  '005010X214': '005010X214 (claim acknowledgment, 277CA)',
  '005010X228': '005010X228 (pending claims)',
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
export const levels: Words = {
  20: 'Payer',
  21: 'Receiver',
  19: 'Provider',
  22: 'Subscriber',
  23: 'Dependent',
  PT: 'Patient',
}

/** DTP01. */
export const dateKinds: Words = { 472: 'Service', '050': 'Received', '009': 'Processed' }

/** AMT01. */
export const amountKinds: Words = { T3: 'Charge', YU: 'Accepted', YY: 'Rejected' }

/** QTY01. */
export const quantityKinds: Words = { 90: 'Accepted', AA: 'Rejected', QA: 'Accepted', QC: 'Rejected' }

/** STC03. */
export const actionKinds: Words = { WQ: 'accepted (WQ)', U: 'rejected (U)' }

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

/** REF01: the label of the reference. */
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
