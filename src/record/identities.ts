import { bodyValue, type TimedExchange } from '../judge/http-exchange.ts'
import { payerById, payerByName } from '../world/payer.ts'
import { hierarchyOf, parseInterchange } from '../x12/index.ts'
import { elementAt } from '../x12/segment.ts'
import { normalizeValue, type Pseudonyms } from './pseudonyms.ts'

/** Whom an exchange is about, and who is to pay. */
export interface ExchangeIdentities {
  /** Names of people, member ids and sessions: whatever tells that another exchange is about the same people. */
  readonly keys: readonly string[]
  readonly people: readonly Person[]
  readonly payers: readonly string[]
}

interface Person {
  readonly firstName: string
  readonly lastName: string
}

type Json = Readonly<Record<string, unknown>>

/** Reads, without judging, whom an exchange is about: in its path, in its JSON and in the X12 that is in the JSON. */
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

/** Groups of things that turn out to be the same: each is added with others, and every one of a group answers alike. */
export class DisjointSets {
  readonly #groupOf = new Map<string, Set<string>>()

  /** Says that all of these are one. */
  join(names: readonly string[]): void {
    const joined = new Set(names)
    for (const name of names) for (const one of this.#groupOf.get(name) ?? []) joined.add(one)
    for (const name of joined) this.#groupOf.set(name, joined)
  }

  /** Everything that is one with a name, itself included. */
  groupOf(name: string): ReadonlySet<string> {
    return this.#groupOf.get(name) ?? new Set([name])
  }
}

/**
 * What stands in the place of a payer's name or id. One of those that payerbox lists is public and stays. Any other becomes
 * one that does not exist, with the id that payerbox makes of its name: so its claims can be asked for.
 */
export function payerPseudonym(
  kind: 'payer name' | 'payer id',
  value: string,
  same: DisjointSets,
  pseudonyms: Pseudonyms,
): string {
  const group = [...same.groupOf(payerKey(value))]
  if (isListed(value)) return value
  const listed = group.find(isListed)
  const fake = listed === undefined ? undefined : (payerById(listed) ?? payerByName(listed))
  if (fake !== undefined) return kind === 'payer id' ? fake.id : fake.name
  const { name, id } = payerByName(pseudonyms.of('organization', group.toSorted()[0] ?? value))
  return kind === 'payer id' ? id : name
}

/** Under which a payer's name or id is kept among those that are the same. */
export function payerKey(value: string): string {
  return value.trim().toUpperCase()
}

function isListed(value: string): boolean {
  return (payerById(value.trim()) ?? payerById(payerByName(value).id)) !== undefined
}
