import type { Evidence } from '../../src/contract/evidence.ts'
import type { Contract } from './contract.ts'
import { componentOf } from './request-rules.ts'
import type { Schema } from './schema.ts'

/** A member of a response that a contract names. */
export interface ResponseMember {
  /** Where its schema is: a component and the path in it, or the part of the contract and the path. */
  readonly key: string
  readonly owner: string
  readonly name: string
  readonly evidence: Evidence
  /** Why the sandbox never emits it (`x-never-emitted`), and with it all that is inside of it. */
  readonly neverEmitted: string | undefined
}

/** All members of the responses of a contract, each once: a component that several responses share is one. */
export function listResponseMembers(contract: Contract): readonly ResponseMember[] {
  const found = new Map<string, ResponseMember>()
  for (const { name, schema } of contract.parts) {
    if (!name.endsWith('.request')) collect(contract, schema, shortened(name), undefined, found)
  }
  return [...found.values()]
}

/** Adds the keys of the members of a body to `emitted`. */
export function addEmitted(contract: Contract, part: string, body: unknown, emitted: Set<string>): void {
  const found = contract.parts.find(({ name }) => name === part)
  if (found !== undefined) mark(contract, found.schema, shortened(part), body, emitted)
}

function collect(
  contract: Contract,
  given: Schema,
  around: string,
  reason: string | undefined,
  found: Map<string, ResponseMember>,
): void {
  const { owner, schema } = resolved(contract, given, around)
  for (const [name, member] of Object.entries((schema.properties ?? {}) as Readonly<Record<string, Schema>>)) {
    const key = `${owner}.${name}`
    if (found.has(key) || typeof member !== 'object') continue
    const { 'x-evidence': evidence, 'x-never-emitted': own } = member
    const neverEmitted = own === undefined ? reason : String(own)
    found.set(key, { key, owner, name, evidence: evidence as Evidence, neverEmitted })
    collect(contract, member, key, neverEmitted, found)
  }
  if (schema.items !== undefined) collect(contract, schema.items as Schema, `${owner}[]`, reason, found)
}

function mark(contract: Contract, given: Schema, around: string, body: unknown, emitted: Set<string>): void {
  const { owner, schema } = resolved(contract, given, around)
  if (Array.isArray(body)) {
    for (const item of body) mark(contract, (schema.items ?? {}) as Schema, `${owner}[]`, item, emitted)
    return
  }
  if (typeof body !== 'object' || body === null) return
  const properties = (schema.properties ?? {}) as Readonly<Record<string, Schema>>
  for (const [name, value] of Object.entries(body)) {
    const member = properties[name]
    if (member === undefined) continue
    emitted.add(`${owner}.${name}`)
    mark(contract, member, `${owner}.${name}`, value, emitted)
  }
}

/** The component of a schema as the owner of its members; `around` for a schema that is written in place. */
function resolved(
  contract: Contract,
  given: Schema,
  around: string,
): { readonly owner: string; readonly schema: Schema } {
  const { $ref } = given
  const owner = typeof $ref === 'string' ? $ref.replace(/^.*\//, '') : around
  return { owner, schema: { ...componentOf(contract, given), ...given } }
}

/** `claimStatus 200` for `stedi.claimStatus.200`. */
function shortened(part: string): string {
  return part.replace(/^[^.]*\./, '').replace('.', ' ')
}
