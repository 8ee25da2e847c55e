import { parseInterchange } from '../x12/read/interchange.ts'
import { elementAt, type Segment } from '../x12/segment.ts'
import { placeName, subjectOf } from './members.ts'
import { isLikelyNpi } from './provider-identifier.ts'
import { isLikelySsn } from './social-security-number.ts'

/** A number that looks like a real person's or provider's: where it stands, never which it is. */
export interface RealNumber {
  readonly kind: 'SSN' | 'NPI'
  /** A JSON pointer, or element and segment of an interchange: `/subscriber/ssn`, `/x12 NM109 (segment 12)`. */
  readonly place: string
}

/** What was seen in a body. */
interface Sight {
  hasName: boolean
  hasBirthDate: boolean
  readonly numbers: RealNumber[]
}

/** More places help nobody, and a header has to hold them. */
const mostPlaces = 5
/** Levels of JSON; no API of ours has half as many. */
const deepest = 30

/** Everything that a body tells of persons. */
export function scan(body: string): Readonly<Sight> {
  const seen: Sight = { hasName: false, hasBirthDate: false, numbers: [] }
  const content = parsed(body)
  if (content !== undefined) lookAtValue(seen, content, '', '', 0)
  else if (isInterchange(body)) lookAtInterchange(seen, body, '')
  else for (const [name, text] of new URLSearchParams(body)) lookAtText(seen, text, name, `/${placeName(name)}`)
  return seen
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

/** @param member the member that the value, or the list that it is in, belongs to */
function lookAtValue(seen: Sight, value: unknown, member: string, place: string, depth: number): void {
  if (typeof value === 'string' || typeof value === 'number') lookAtText(seen, String(value), member, place)
  if (typeof value !== 'object' || value === null || depth === deepest) return
  const isList = Array.isArray(value)
  for (const [name, item] of Object.entries(value)) {
    const step = isList ? name : placeName(name)
    lookAtValue(seen, item, isList ? member : name, `${place}/${step}`, depth + 1)
  }
}

function lookAtText(seen: Sight, text: string, member: string, place: string): void {
  if (isInterchange(text)) lookAtInterchange(seen, text, `${place} `)
  const value = text.trim()
  if (value === '') return
  const subject = subjectOf(member)
  if (subject === 'name') seen.hasName = true
  if (subject === 'birthDate') seen.hasBirthDate = true
  if (subject === 'npi' && isLikelyNpi(value)) add(seen, 'NPI', place)
  if ((subject === 'personsNumber' && isLikelySsn(value)) || holdsDashed(value)) add(seen, 'SSN', place)
}

const dashed = /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/g

/** Whether a number with its dashes stands anywhere in a text; they make it one in whichever member. */
function holdsDashed(text: string): boolean {
  return text.length >= 11 && (text.match(dashed) ?? []).some((number) => isLikelySsn(number.replaceAll('-', '')))
}

/** Where a 276 has a number of a person or provider: which qualifier says so, and which element has it. */
const x12Numbers = [
  { segment: 'NM1', qualifier: 8, codes: ['XX'], number: 9, kind: 'NPI' },
  { segment: 'NM1', qualifier: 8, codes: ['34', 'II', 'MI'], number: 9, kind: 'SSN' },
  { segment: 'REF', qualifier: 1, codes: ['HPI'], number: 2, kind: 'NPI' },
  { segment: 'REF', qualifier: 1, codes: ['SY'], number: 2, kind: 'SSN' },
] as const

function isInterchange(text: string): boolean {
  return /^\s*ISA/.test(text)
}

/** @param within what stands before the segment in its place */
function lookAtInterchange(seen: Sight, text: string, within: string): void {
  const groups = parseInterchange(text).interchange?.groups ?? []
  for (const set of groups.flatMap(({ sets }) => sets)) {
    for (const segment of set.body) lookAtSegment(seen, segment, within)
  }
}

function lookAtSegment(seen: Sight, segment: Segment, within: string): void {
  if (segment.id === 'NM1' && elementAt(segment, 2) === '1' && elementAt(segment, 3) !== '') seen.hasName = true
  if (segment.id === 'DMG' && elementAt(segment, 2) !== '') seen.hasBirthDate = true
  for (const { segment: id, qualifier, codes, number, kind } of x12Numbers) {
    if (segment.id !== id || !codes.some((code) => code === elementAt(segment, qualifier))) continue
    const digits = elementAt(segment, number).replaceAll('-', '').trim()
    const isLikely = kind === 'NPI' ? isLikelyNpi : isLikelySsn
    if (isLikely(digits)) add(seen, kind, `${within}${id}0${number} (segment ${segment.index + 1})`)
  }
}

function add({ numbers }: Sight, kind: RealNumber['kind'], place: string): void {
  if (numbers.length < mostPlaces) numbers.push({ kind, place })
}
