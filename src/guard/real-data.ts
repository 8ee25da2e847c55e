import { parseInterchange } from '../x12/read/interchange.ts'
import { elementAt, type Segment } from '../x12/segment.ts'
import { isLikelyNpi, isLikelySsn } from './real-numbers.ts'

/**
 * The numbers that make a request look as if it were about a real person: a social security number that may have been
 * issued, or an NPI with a valid check digit that is not a known sample, together with a name and a birth date
 * somewhere in the body. Without both of these, none.
 *
 * Reads JSON, forms and X12, also X12 inside of JSON. Any other body has none. Never throws. A guess in both
 * directions: a tax id that is a person's own number passes, and a synthetic number can have the format of a real
 * one.
 */
export function findRealData(body: string): readonly RealNumber[] {
  if (!hasLikelyNumber(body)) return noNumbers
  const seen = scanBody(body)
  return seen.hasName && seen.hasBirthDate ? seen.numbers : noNumbers
}

const noNumbers: readonly RealNumber[] = []

/** Scans the text only. Almost every body ends here, before anything is parsed. */
function hasLikelyNumber(body: string): boolean {
  // Checking every ninth character is enough to meet every run of nine.
  for (let at = 8; at < body.length; at += 9) {
    if (!isDigitOrDash(body, at)) continue
    let from = at
    while (isDigitOrDash(body, from - 1)) from -= 1
    let to = at + 1
    while (isDigitOrDash(body, to)) to += 1
    if (to - from >= 9 && hasLikely(body, from, to)) return true
    at = to
  }
  return false
}

/** Whether the character is a digit or a dash. */
function isDigitOrDash(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code >= 48 && code <= 57) || code === dash
}

const dash = 45

/** Whether a run of digits and dashes has a number that looks real: nine or ten digits together, or `ddd-dd-dddd`. */
function hasLikely(body: string, from: number, to: number): boolean {
  let [first, second] = [0, 0]
  for (let start = from; start <= to; ) {
    let end = start
    while (end < to && body.charCodeAt(end) !== dash) end++
    const length = end - start
    if (length === 9 && isLikelySsn(body.slice(start, end)) && !isHarmless(body, start, end)) return true
    if (length === 10 && isLikelyNpi(body.slice(start, end)) && !isHarmless(body, start, end)) return true
    const isDashed = first === 3 && second === 2 && length === 4
    if (isDashed && isLikelySsn(body.slice(start - 7, end).replaceAll('-', ''))) return true
    ;[first, second] = [second, length]
    start = end + 1
  }
  return false
}

/**
 * Whether digits are the whole value of a member of JSON that is not about a person: `"controlNumber": "412983756"`. Most clients
 * number their requests, so without this almost every body would be parsed.
 */
function isHarmless(body: string, from: number, to: number): boolean {
  const [, member] = body[to] === '"' ? (memberBefore.exec(body.slice(Math.max(0, from - 80), from)) ?? []) : []
  if (member === undefined) return false
  const subject = subjectOf(member)
  return subject !== 'npi' && subject !== 'personsNumber'
}

const memberBefore = /"(\w+)"\s*:\s*"$/

/** A number that looks like a real person's or provider's: its kind and place, never its value. */
export interface RealNumber {
  readonly kind: 'SSN' | 'NPI'
  /** A JSON pointer, or element and segment of an interchange: `/subscriber/ssn`, `/x12 NM109 (segment 12)`. */
  readonly place: string
}

/** What a body contains about persons. */
interface ScannedBody {
  hasName: boolean
  hasBirthDate: boolean
  readonly numbers: RealNumber[]
}

/** Enough places to find the cause; a header has to contain them. */
const mostPlaces = 5
/** The deepest JSON that is scanned; no API has half as many levels. */
const deepest = 30

/** Scans a body for data about persons. */
function scanBody(body: string): Readonly<ScannedBody> {
  const seen: ScannedBody = { hasName: false, hasBirthDate: false, numbers: [] }
  const content = parseJson(body)
  if (content !== undefined) scanValue(seen, content, '', '', 0)
  else if (isInterchange(body)) scanInterchange(seen, body, '')
  else for (const [name, text] of new URLSearchParams(body)) scanText(seen, text, name, `/${placeName(name)}`)
  return seen
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

/** @param member The member that contains the value, directly or in an array. */
function scanValue(seen: ScannedBody, value: unknown, member: string, place: string, depth: number): void {
  if (typeof value === 'string' || typeof value === 'number') scanText(seen, String(value), member, place)
  if (typeof value !== 'object' || value === null || depth === deepest) return
  const isList = Array.isArray(value)
  for (const [name, item] of Object.entries(value)) {
    const step = isList ? name : placeName(name)
    scanValue(seen, item, isList ? member : name, `${place}/${step}`, depth + 1)
  }
}

function scanText(seen: ScannedBody, text: string, member: string, place: string): void {
  if (isInterchange(text)) scanInterchange(seen, text, `${place} `)
  const value = text.trim()
  if (value === '') return
  const subject = subjectOf(member)
  if (subject === 'name') seen.hasName = true
  if (subject === 'birthDate') seen.hasBirthDate = true
  if (subject === 'npi' && isLikelyNpi(value)) addNumber(seen, 'NPI', place)
  if ((subject === 'personsNumber' && isLikelySsn(value)) || hasDashedNumber(value)) addNumber(seen, 'SSN', place)
}

const dashed = /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/g

/** Whether a text contains a number with dashes, which make it a social security number in any member. */
function hasDashedNumber(text: string): boolean {
  return text.length >= 11 && (text.match(dashed) ?? []).some((number) => isLikelySsn(number.replaceAll('-', '')))
}

/** The numbers of persons and providers in a 276: the qualifier, and the element with the number. */
const x12Numbers = [
  { segment: 'NM1', qualifier: 8, codes: ['XX'], number: 9, kind: 'NPI' },
  { segment: 'NM1', qualifier: 8, codes: ['34', 'II', 'MI'], number: 9, kind: 'SSN' },
  { segment: 'REF', qualifier: 1, codes: ['HPI'], number: 2, kind: 'NPI' },
  { segment: 'REF', qualifier: 1, codes: ['SY'], number: 2, kind: 'SSN' },
] as const

function isInterchange(text: string): boolean {
  return /^\s*ISA/.test(text)
}

/** @param within What precedes the segment in the place. */
function scanInterchange(seen: ScannedBody, text: string, within: string): void {
  const groups = parseInterchange(text).interchange?.groups ?? []
  for (const set of groups.flatMap(({ sets }) => sets)) {
    for (const segment of set.body) scanSegment(seen, segment, within)
  }
}

function scanSegment(seen: ScannedBody, segment: Segment, within: string): void {
  if (segment.id === 'NM1' && elementAt(segment, 2) === '1' && elementAt(segment, 3) !== '') seen.hasName = true
  if (segment.id === 'DMG' && elementAt(segment, 2) !== '') seen.hasBirthDate = true
  for (const { segment: id, qualifier, codes, number, kind } of x12Numbers) {
    if (segment.id !== id || !codes.some((code) => code === elementAt(segment, qualifier))) continue
    const digits = elementAt(segment, number).replaceAll('-', '').trim()
    const isLikely = kind === 'NPI' ? isLikelyNpi : isLikelySsn
    if (isLikely(digits)) addNumber(seen, kind, `${within}${id}0${number} (segment ${segment.index + 1})`)
  }
}

function addNumber({ numbers }: ScannedBody, kind: RealNumber['kind'], place: string): void {
  if (numbers.length < mostPlaces) numbers.push({ kind, place })
}

/** What a member is about, if it matters for whether a request is about a real person. */
export type Subject = 'name' | 'birthDate' | 'npi' | 'personsNumber'

/**
 * Subjects by member name in lower case, without dashes and underscores. Names of organizations are not personal. A
 * member id may be a person's number: insurers used social security numbers for decades. In other members nine digits
 * are a control number, a tax id or a ZIP code.
 */
const subjects: ReadonlyMap<string, Subject> = new Map([
  ...membersAbout('name', 'familyname firstname fullname givenname lastname patientname subscribername surname'),
  ...membersAbout('birthDate', 'birthdate birthday dateofbirth dob patientdob'),
  ...membersAbout('npi', 'npi billingnpi providernpi renderingnpi'),
  ...membersAbout(
    'personsNumber',
    'insuredid memberid patientid policynumber socialsecurity socialsecuritynumber ssn subscriberid',
  ),
])

function membersAbout(subject: Subject, members: string): readonly (readonly [string, Subject])[] {
  return members.split(' ').map((member) => [member, subject])
}

/** The subject of a member. `date_of_birth`, `Date-Of-Birth` and `dateOfBirth` are the same. */
function subjectOf(member: string): Subject | undefined {
  const lower = member.toLowerCase()
  return subjects.get(/[_\- ]/.test(lower) ? lower.replaceAll(/[_\- ]/g, '') : lower)
}

/** Members of the three APIs on the path to such a number. */
const shownMembers: ReadonlySet<string> = new Set(
  (
    'address claim dependent encounter id insurance insuredId memberId noteText npi patient patientId policyNumber practice ' +
    'provider providerId providerNpi providers session socialSecurityNumber ssn subscriber subscriberId taxId x12'
  ).split(' '),
)

/** The name of a member in a place. A name that is not in the APIs can itself be data, such as a patient's name. */
function placeName(member: string): string {
  return shownMembers.has(member) ? member : '*'
}
