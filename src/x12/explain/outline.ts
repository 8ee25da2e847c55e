import type { Delimiters } from '../delimiters.ts'
import type { Interchange, TransactionSet } from '../envelope.ts'
import { elementAt, type Segment } from '../segment.ts'
import { setLabel } from '../set-kind.ts'
import { describeSegment, nm1Name, statusesIn } from './segment-words.ts'
import { type ClaimOutcome, claimOutcome, describeStatus } from './status-words.ts'
import { formatCount, formatInteger, formatMoney } from './words.ts'

/** The main facts of a claim. */
export interface ClaimOutline {
  /** The HL above it. */
  readonly level: Segment
  /** Its TRN. */
  readonly opener: Segment
  /** The SVC of each of its lines. */
  readonly lines: Segment[]
  readonly patient: string
  /** From its first STC; absent in an inquiry. */
  outcome?: ClaimOutcome
  /** STC04 and STC05 of that STC; empty if absent. */
  charge: string
  paid: string
  /** Its number among the claims of the patient, from 1. */
  readonly number: number
}

/** A level and its name. */
export interface LevelOutline {
  /** Its HL. */
  readonly opener: Segment
  /** Its first NM1. */
  name?: Segment
}

/** The main facts of a transaction set. */
export interface SetOutline {
  /** With the guide in ST03 if it is not supported. */
  readonly kind: string
  readonly levels: LevelOutline[]
  payer: string
  readonly claims: ClaimOutline[]
  /** The statuses at the receiver and provider levels, which a payer sends instead of claims. */
  readonly refusals: string[]
  /** AK1 and AK9: the acknowledged group and the result. */
  readonly verdict: string[]
}

/** Collects in one pass what the headings and the summary of a set need. */
export function outlineSet({ header, body }: TransactionSet, delimiters: Delimiters): SetOutline {
  const kind = setLabel(header)
  const outline: SetOutline = { kind, levels: [], payer: '', claims: [], refusals: [], verdict: [] }
  const state: OutlineState = { outline, delimiters, patient: '', number: 0 }
  for (const segment of body) readers.get(segment.id)?.(segment, state)
  return outline
}

/** The state of the pass. */
interface OutlineState {
  readonly outline: SetOutline
  readonly delimiters: Delimiters
  level?: LevelOutline
  patient: string
  claim?: ClaimOutline | undefined
  /** The number of the last claim of the current patient. */
  number: number
}

/** Adds a segment to the outline, by its id. */
const readers: ReadonlyMap<string, (segment: Segment, state: OutlineState) => void> = new Map([
  ['HL', readLevelStart],
  ['NM1', readName],
  ['TRN', readTrace],
  ['SVC', (segment, { claim }) => claim?.lines.push(segment)],
  ['STC', readStatusSegment],
  ['AK1', (segment, { outline }) => outline.verdict.push(`group ${elementAt(segment, 2)}`)],
  [
    'AK9',
    (segment, { outline, delimiters }) => outline.verdict.push(...describeSegment(segment, delimiters).lines.flat()),
  ],
])

function readLevelStart(segment: Segment, state: OutlineState): void {
  state.level = { opener: segment }
  state.outline.levels.push(state.level)
  state.claim = undefined
  state.number = 0
}

/** A level can repeat the NM1 with a second identifier; the first one counts. */
function readName(segment: Segment, state: OutlineState): void {
  const { level, outline } = state
  if (level === undefined || level.name !== undefined) return
  level.name = segment
  if (elementAt(level.opener, 3) === '20') outline.payer ||= nm1Name(segment)
  else if (isOfPatient(level)) state.patient = nm1Name(segment)
}

function readTrace(segment: Segment, state: OutlineState): void {
  const { level, patient } = state
  if (level === undefined || !isOfPatient(level)) return
  state.number += 1
  state.claim = { level: level.opener, opener: segment, lines: [], patient, charge: '', paid: '', number: state.number }
  state.outline.claims.push(state.claim)
}

function isOfPatient({ opener }: LevelOutline): boolean {
  return ['22', '23', 'PT'].includes(elementAt(opener, 3))
}

/** Only the first status of a claim counts; the later ones belong to its lines. */
function readStatusSegment(segment: Segment, { outline, claim, delimiters }: OutlineState): void {
  const [status] = statusesIn(segment, delimiters)
  if (status === undefined) return
  if (claim === undefined) {
    // The statuses above the claims of a 277CA count its claims.
    if (outline.kind !== '277CA') outline.refusals.push(describeStatus(status).join(' · '))
  } else if (claim.outcome === undefined) {
    claim.outcome = elementAt(segment, 3) === 'U' ? 'rejected' : claimOutcome(status.category)
    claim.charge = elementAt(segment, 4)
    claim.paid = elementAt(segment, 5)
  }
}

/** A summary in one sentence: `277 response from UNITEDHEALTHCARE: 2 claims for JANE DOE: 1 paid $95.55, 1 denied`. */
export function summarizeInterchanges(interchanges: readonly Interchange[], outlines: readonly SetOutline[]): string {
  const parts = interchanges.flatMap(({ acknowledgments, delimiters }) =>
    acknowledgments.map((segment) => {
      const { lines } = describeSegment(segment, delimiters)
      return `${segment.id} acknowledgment of ${lines.flat().join(': ')}`
    }),
  )
  for (const kind of new Set(outlines.map((outline) => outline.kind))) {
    const ofKind = outlines.filter((outline) => outline.kind === kind)
    if (isKindOfClaims(kind)) parts.push(summarizeClaims(kind, ofKind))
    else if (kind === '999' || kind === '997')
      parts.push(...ofKind.map(({ verdict }) => `${kind} acknowledgment of ${verdict.join(': ')}`))
    else {
      const rest = /^\w+$/.test(kind) ? 'not claim status' : 'not checked'
      parts.push(`${formatCount(ofKind.length, 'set')} of type ${kind}, ${rest}`)
    }
  }
  const summary = parts.length === 0 ? 'An empty interchange' : parts.join('; ')
  return interchanges.length > 1 ? `${formatCount(interchanges.length, 'interchange')}: ${summary}` : summary
}

const headlines = {
  276: '276 inquiry to',
  277: '277 response from',
  '277CA': '277CA claim acknowledgment from',
} as const

function isKindOfClaims(kind: string): kind is keyof typeof headlines & string {
  return Object.hasOwn(headlines, kind)
}

function summarizeClaims(kind: keyof typeof headlines, outlines: readonly SetOutline[]): string {
  const claims = outlines.flatMap((outline) => outline.claims)
  const refusals = outlines.flatMap((outline) => outline.refusals)
  const what = claims.length === 0 ? '' : `${formatCount(claims.length, 'claim')} for ${patientsOf(claims)}`
  const from = namesOf(outlines.map((outline) => outline.payer))
  const head = `${headlines[kind]} ${from}`
  return [head, what, outcomesOf(claims), ...refusals.slice(0, 3)].filter((part) => part !== '').join(': ')
}

/** `1 paid $95.55, 1 denied`; without the count for a single claim. */
function outcomesOf(claims: readonly ClaimOutline[]): string {
  const counts = new Map<ClaimOutcome, { claims: number; paid: number }>()
  for (const { outcome, paid } of claims) {
    if (outcome === undefined) continue
    const sum = counts.get(outcome) ?? { claims: 0, paid: 0 }
    counts.set(outcome, { claims: sum.claims + 1, paid: sum.paid + (Number(paid) || 0) })
  }
  return [...counts]
    .map(([outcome, sum]) => {
      const amount = sum.paid > 0 ? ` ${formatMoney(sum.paid.toFixed(2))}` : ''
      return `${claims.length === 1 ? '' : `${formatInteger(sum.claims)} `}${outcome}${amount}`
    })
    .join(', ')
}

function patientsOf(claims: readonly ClaimOutline[]): string {
  const patients = new Set(claims.map((claim) => claim.patient))
  return patients.size > 2
    ? formatCount(patients.size, 'patient')
    : [...patients].map((name) => name || 'an unnamed patient').join(' and ')
}

function namesOf(names: readonly string[]): string {
  const known = [...new Set(names)].filter((name) => name !== '')
  return known.length > 2 ? formatCount(known.length, 'payer') : known.join(' and ') || 'an unnamed payer'
}
