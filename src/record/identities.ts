import { bodyValue, type TimedExchange } from '../judge/http-exchange.ts'
import type { PayerDirectory } from '../world/payer.ts'
import { hierarchyOf, parseInterchange } from '../x12/index.ts'
import { elementAt } from '../x12/segment.ts'
import { normalizeValue, type Pseudonyms } from './pseudonyms.ts'

/** The people and payers in an exchange. */
export interface ExchangeIdentities {
  /** Names, member ids and sessions, which connect exchanges about the same people. */
  readonly keys: readonly string[]
  readonly people: readonly Person[]
  readonly payers: readonly string[]
}

interface Person {
  readonly firstName: string
  readonly lastName: string
}

type Json = Readonly<Record<string, unknown>>

/** Reads the identities from the path, the JSON and the X12 in the JSON, without validation. */
export function identitiesIn({ sent, received }: TimedExchange): ExchangeIdentities {
  const found: Found = { keys: [], people: [], payers: [] }
  const session = /\/sessions\/([^/?]+)/.exec(sent.path)?.[1]
  if (session !== undefined) found.keys.push(session)
  for (const body of [sent.body, received.body]) readJson(bodyValue(body), '', found)
  return { ...found, keys: found.keys.map(normalizeValue).filter((key) => key !== '') }
}

interface Found {
  readonly keys: string[]
  readonly people: Person[]
  readonly payers: string[]
}

const patients = ['subscriber', 'dependent', 'patient']
const payerMembers = ['tradingPartnerServiceId', 'tradingPartnerName', 'payerIdentification', 'payerName']

function readJson(value: unknown, around: string, found: Found): void {
  if (Array.isArray(value)) for (const entry of value) readJson(entry, around, found)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return
  const json = value as Json
  const text = (name: string) => (typeof json[name] === 'string' ? json[name] : '')
  found.keys.push(text('memberId'), text('sessionId'), text('patientName'))
  if (patients.includes(around)) addPerson(text('firstName'), text('lastName'), found)
  found.payers.push(...payerMembers.map(text), around === 'payer' ? text('organizationName') : '')
  if (text('x12') !== '') readX12(text('x12'), found)
  for (const [name, member] of Object.entries(json)) readJson(member, name, found)
}

function readX12(text: string, found: Found): void {
  const sets = parseInterchange(text).interchange?.groups.flatMap((group) => group.sets) ?? []
  for (const segment of sets.flatMap((set) => hierarchyOf(set).levels).flatMap(({ segments }) => segments)) {
    if (segment.id !== 'NM1') continue
    const [entity, last, first, number] = [1, 3, 4, 9].map((position) => elementAt(segment, position).trim())
    if (entity === 'PR') found.payers.push(last ?? '', number ?? '')
    if (entity !== 'IL' && entity !== 'QC') continue
    found.keys.push(number ?? '')
    addPerson(first ?? '', last ?? '', found)
  }
}

function addPerson(firstName: string, lastName: string, { keys, people }: Found): void {
  people.push({ firstName, lastName })
  keys.push([firstName, lastName].filter((name) => name !== '').join(' '))
}

/** Disjoint sets (union-find) of names for the same thing. */
export class DisjointSets {
  readonly #setOf = new Map<string, Set<string>>()

  /** Merges the sets of these names. */
  union(names: readonly string[]): void {
    const joined = new Set(names)
    for (const name of names) for (const one of this.#setOf.get(name) ?? []) joined.add(one)
    for (const name of joined) this.#setOf.set(name, joined)
  }

  /** All names in the set of a name, including itself. */
  setOf(name: string): ReadonlySet<string> {
    return this.#setOf.get(name) ?? new Set([name])
  }
}

/**
 * The pseudonym for the name or id of a payer. The payers of the directory stay: the built-in ones are public, and the own ones
 * are those to keep. Any other becomes a fictional one with the id that payerbox derives from its name, so that its claims can be
 * found.
 */
export function payerPseudonym(
  kind: 'payer name' | 'payer id',
  value: string,
  payers: DisjointSets,
  pseudonyms: Pseudonyms,
  directory: PayerDirectory,
): string {
  const group = [...payers.setOf(payerTextKey(value))]
  const isListed = (text: string) =>
    (directory.byId(text.trim()) ?? directory.byId(directory.byName(text).id)) !== undefined
  if (isListed(value)) return value
  const listed = group.find(isListed)
  const fake = listed === undefined ? undefined : (directory.byId(listed) ?? directory.byName(listed))
  if (fake !== undefined) return kind === 'payer id' ? fake.id : fake.name
  const { name, id } = directory.byName(pseudonyms.of('organization', group.toSorted()[0] ?? value))
  return kind === 'payer id' ? id : name
}

/** The key of a payer in the sets of equal payers. */
export function payerTextKey(value: string): string {
  return value.trim().toUpperCase()
}
