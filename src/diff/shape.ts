import { isRecord, type Library } from './document.ts'
import { type Flat, type Form, flatten } from './flatten.ts'
import { type Bound, type Limit, limitsOf } from './limits.ts'
import { child, children, type Spot } from './spot.ts'
import { hasType, typesOf } from './types.ts'

/** What a schema says of members that it does not name: `silent` is open because it says nothing. */
export type Others = 'silent' | 'open' | 'closed' | readonly Spot[]

/** A schema in the terms that are compared. */
export interface Shape {
  /** Types that are allowed, without null; `undefined` for any. */
  readonly types: readonly string[] | undefined
  readonly nullable: boolean
  /** The values that are allowed, without null; `undefined` for any. */
  readonly values: readonly unknown[] | undefined
  readonly formats: readonly string[]
  readonly patterns: readonly string[]
  readonly limits: ReadonlyMap<Limit, Bound>
  readonly members: ReadonlyMap<string, readonly Spot[]>
  readonly required: ReadonlySet<string>
  readonly others: Others
  /** What every entry of a list is; empty for anything. */
  readonly entries: readonly Spot[]
  readonly forms: readonly Form[]
  readonly rules: ReadonlyMap<string, string>
  /** The schemas that it comes from, the nearest first. */
  readonly parts: readonly Spot[]
}

/** The shape of schemas that all hold at once. */
export function shapeOf(spots: readonly Spot[], library: Library): Shape {
  const flat = flatten(spots, library)
  const { parts, forms, rules } = flat
  const values = valuesOf(parts)
  const { types, nullable } = typesOf(parts, values, flat.nullable)
  return {
    types,
    nullable,
    values: values?.filter((value) => value !== null && (types === undefined || hasType(types, value))),
    formats: textsOf(parts, 'format'),
    patterns: textsOf(parts, 'pattern'),
    limits: limitsOf(parts),
    members: membersOf(parts),
    required: new Set(parts.flatMap(({ value }) => textList((value as Schema).required))),
    others: othersOf(flat),
    entries: parts.map((part) => child(part, 'items')).filter(({ value }) => value !== undefined),
    forms,
    rules,
    parts,
  }
}

/** The schemas of one form: what holds of all forms, and what holds of this. */
export function formSpots({ parts }: Shape, form: Form): readonly Spot[] {
  return [...parts.map((part) => ({ ...part, bare: true as const })), form.spot]
}

type Schema = Readonly<Record<string, unknown>>

function valuesOf(parts: readonly Spot[]): readonly unknown[] | undefined {
  let all: readonly unknown[] | undefined
  for (const { value } of parts) {
    const schema = value as Schema
    const own = 'const' in schema ? [schema.const] : schema.enum
    if (!Array.isArray(own)) continue
    const names = new Set(own.map((one) => JSON.stringify(one)))
    all = all === undefined ? own : all.filter((one) => names.has(JSON.stringify(one)))
  }
  return all
}

function textsOf(parts: readonly Spot[], keyword: string): readonly string[] {
  const texts = parts.map(({ value }) => (value as Schema)[keyword])
  return [...new Set(texts.filter((text) => typeof text === 'string'))]
}

function textList(value: unknown): readonly string[] {
  // `required: true` stands at a parameter, or where draft 3 is still written.
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : []
}

function membersOf(parts: readonly Spot[]): ReadonlyMap<string, readonly Spot[]> {
  const members = new Map<string, Spot[]>()
  for (const part of parts) {
    for (const [name, member] of children(child(part, 'properties'))) {
      const own = members.get(name)
      if (own === undefined) members.set(name, [member])
      else own.push(member)
    }
  }
  for (const [name, spots] of members) {
    if (spots.some(({ value }) => value === false)) members.delete(name)
  }
  return members
}

function othersOf({ parts }: Flat): Others {
  const said = parts.map((part) => child(part, 'additionalProperties')).filter(({ value }) => value !== undefined)
  const unevaluated = parts.some(({ value }) => (value as Schema).unevaluatedProperties === false)
  if (unevaluated || said.some(({ value }) => value === false)) return 'closed'
  const schemas = said.filter(({ value }) => isRecord(value) && Object.keys(value).length > 0)
  if (schemas.length > 0) return schemas
  return said.length > 0 ? 'open' : 'silent'
}
