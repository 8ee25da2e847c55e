import type { Delimiters } from '../delimiters.ts'
import type { Interchange, TransactionSet } from '../envelope.ts'
import { elementAt, type Segment } from '../segment.ts'
import { nameOf, segmentWords, statusesOf } from './segment-words.ts'
import { type Outcome, outcomeOf, statusWords } from './status-words.ts'
import { count, money, whole } from './words.ts'

/** What matters most of a claim. */
export interface ClaimOutline {
  /** The HL that it stands below. */
  readonly level: Segment
  /** Its TRN. */
  readonly opener: Segment
  /** The SVC of each of its lines. */
  readonly lines: Segment[]
  readonly patient: string
  /** Of its first STC; absent in an inquiry. */
  outcome?: Outcome
  /** STC04 and STC05 of that STC: empty when it does not say. */
  charge: string
  paid: string
  /** Among the claims of the patient, from 1. */
  readonly number: number
}

/** Whom a level is about. */
export interface LevelOutline {
  /** Its HL. */
  readonly opener: Segment
  /** Its first NM1. */
  name?: Segment
}

/** What matters most of a set. */
export interface SetOutline {
  readonly kind: string
  readonly levels: LevelOutline[]
  payer: string
  readonly claims: ClaimOutline[]
  /** The statuses that a payer gives instead of claims, at the receiver's and the provider's level. */
  readonly refusals: string[]
  /** AK1 and AK9: the group that an acknowledgment is about, and what became of it. */
  readonly verdict: string[]
}

/** Walks a set once for what its headings and the summary need to know before the segments come to it. */
export function outlineOf({ header, body }: TransactionSet, delimiters: Delimiters): SetOutline {
  const kind = elementAt(header, 1)
  const outline: SetOutline = { kind, levels: [], payer: '', claims: [], refusals: [], verdict: [] }
  const walk: Walk = { outline, delimiters, patient: '', number: 0 }
  for (const segment of body) notes.get(segment.id)?.(segment, walk)
  return outline
}

/** Where the walk is. */
interface Walk {
  readonly outline: SetOutline
  readonly delimiters: Delimiters
  level?: LevelOutline
  patient: string
  claim?: ClaimOutline | undefined
  /** Of the last claim among those of its patient. */
  number: number
}

/** What a segment adds to the outline, by its id. */
const notes: ReadonlyMap<string, (segment: Segment, walk: Walk) => void> = new Map([
  ['HL', noteLevel],
  ['NM1', noteName],
  ['TRN', noteClaim],
  ['SVC', (segment, { claim }) => claim?.lines.push(segment)],
  ['STC', noteStatus],
  ['AK1', (segment, { outline }) => outline.verdict.push(`group ${elementAt(segment, 2)}`)],
  ['AK9', (segment, { outline, delimiters }) => outline.verdict.push(...segmentWords(segment, delimiters).says.flat())],
])

function noteLevel(segment: Segment, walk: Walk): void {
  walk.level = { opener: segment }
  walk.outline.levels.push(walk.level)
  walk.claim = undefined
  walk.number = 0
}

/** A level may name somebody twice, under two numbers. */
function noteName(segment: Segment, walk: Walk): void {
  const { level, outline } = walk
  if (level === undefined || level.name !== undefined) return
  level.name = segment
  if (elementAt(level.opener, 3) === '20') outline.payer ||= nameOf(segment)
  else if (isOfPatient(level)) walk.patient = nameOf(segment)
}

function noteClaim(segment: Segment, walk: Walk): void {
  const { level, patient } = walk
  if (level === undefined || !isOfPatient(level)) return
  walk.number += 1
  walk.claim = { level: level.opener, opener: segment, lines: [], patient, charge: '', paid: '', number: walk.number }
  walk.outline.claims.push(walk.claim)
}

function isOfPatient({ opener }: LevelOutline): boolean {
  return elementAt(opener, 3) === '22' || elementAt(opener, 3) === '23'
}

/** Only the first status of a claim counts; those of its lines follow. */
function noteStatus(segment: Segment, { outline, claim, delimiters }: Walk): void {
  const [status] = statusesOf(segment, delimiters)
  if (status === undefined) return
  if (claim === undefined) {
    outline.refusals.push(statusWords(status).join(' · '))
  } else if (claim.outcome === undefined) {
    claim.outcome = outcomeOf(status.category)
    claim.charge = elementAt(segment, 4)
    claim.paid = elementAt(segment, 5)
  }
}

/** The whole in one sentence: `277 answer from UNITEDHEALTHCARE: 2 claims for JANE DOE: 1 paid $95.55, 1 denied`. */
export function summaryOf(
  { acknowledgments }: Interchange,
  outlines: readonly SetOutline[],
  delimiters: Delimiters,
): string {
  const parts = acknowledgments.map((segment) => {
    const { says } = segmentWords(segment, delimiters)
    return `${segment.id} acknowledgment of ${says.flat().join(': ')}`
  })
  for (const kind of new Set(outlines.map((outline) => outline.kind))) {
    const ofKind = outlines.filter((outline) => outline.kind === kind)
    if (kind === '276' || kind === '277') parts.push(sayClaims(kind, ofKind))
    else if (kind === '999') parts.push(...ofKind.map(({ verdict }) => `999 acknowledgment of ${verdict.join(': ')}`))
    else
      parts.push(
        `${count(ofKind.length, 'set')} of kind ${kind || 'unknown'}, which has nothing to do with claim status`,
      )
  }
  return parts.length === 0 ? 'An interchange with nothing in it' : parts.join('; ')
}

function sayClaims(kind: string, outlines: readonly SetOutline[]): string {
  const claims = outlines.flatMap((outline) => outline.claims)
  const refusals = outlines.flatMap((outline) => outline.refusals)
  const what = claims.length === 0 ? '' : `${count(claims.length, 'claim')} for ${patientsOf(claims)}`
  const outcomes = outcomesOf(claims)
  const from = namesOf(outlines.map((outline) => outline.payer))
  const head = kind === '277' ? `277 answer from ${from}` : `276 inquiry to ${from}`
  return [head, what, outcomes, ...refusals.slice(0, 3)].filter((part) => part !== '').join(': ')
}

/** `1 paid $95.55, 1 denied`; of a single claim without the number. */
function outcomesOf(claims: readonly ClaimOutline[]): string {
  const counts = new Map<Outcome, { claims: number; paid: number }>()
  for (const { outcome, paid } of claims) {
    if (outcome === undefined) continue
    const sum = counts.get(outcome) ?? { claims: 0, paid: 0 }
    counts.set(outcome, { claims: sum.claims + 1, paid: sum.paid + (Number(paid) || 0) })
  }
  return [...counts]
    .map(([outcome, sum]) => {
      const amount = sum.paid > 0 ? ` ${money(sum.paid.toFixed(2))}` : ''
      return `${claims.length === 1 ? '' : `${whole(sum.claims)} `}${outcome}${amount}`
    })
    .join(', ')
}

function patientsOf(claims: readonly ClaimOutline[]): string {
  const patients = new Set(claims.map((claim) => claim.patient))
  return patients.size > 2
    ? count(patients.size, 'patient')
    : [...patients].map((name) => name || 'nobody named').join(' and ')
}

function namesOf(names: readonly string[]): string {
  const known = [...new Set(names)].filter((name) => name !== '')
  return known.length > 2 ? count(known.length, 'payer') : known.join(' and ') || 'a payer without a name'
}
