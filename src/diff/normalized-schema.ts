import { type DocumentLibrary, isRecord } from './document.ts'
import { childNode, childNodes, type DocumentNode } from './document-node.ts'
import { type FlattenedSchema, flattenSchemas, type SchemaAlternative } from './flatten.ts'
import { hasType, type LimitBound, limitsOf, type SchemaLimit, typesOf } from './schema-keywords.ts'

/** The properties that an object may have in addition to the declared ones; `unspecified` allows any by default. */
export type AdditionalProperties = 'unspecified' | 'open' | 'closed' | readonly DocumentNode[]

/** A schema in the terms of the comparison. */
export interface NormalizedSchema {
  /** The allowed types without null; `undefined` for any. */
  readonly types: readonly string[] | undefined
  readonly nullable: boolean
  /** The allowed values without null; `undefined` for any. */
  readonly values: readonly unknown[] | undefined
  readonly formats: readonly string[]
  readonly patterns: readonly string[]
  readonly limits: ReadonlyMap<SchemaLimit, LimitBound>
  readonly properties: ReadonlyMap<string, readonly DocumentNode[]>
  readonly required: ReadonlySet<string>
  readonly additional: AdditionalProperties
  /** The schemas of array items; empty for any. */
  readonly items: readonly DocumentNode[]
  readonly alternatives: readonly SchemaAlternative[]
  readonly keywords: ReadonlyMap<string, string>
  /** The schemas that it was made from, the nearest first. */
  readonly parts: readonly DocumentNode[]
}

/** Normalizes schemas that apply together. */
export function normalizeSchema(nodes: readonly DocumentNode[], library: DocumentLibrary): NormalizedSchema {
  const flat = flattenSchemas(nodes, library)
  const { parts, alternatives, keywords } = flat
  const values = valuesOf(parts)
  const { types, nullable } = typesOf(parts, values, flat.nullable)
  return {
    types,
    nullable,
    values: values?.filter((value) => value !== null && (types === undefined || hasType(types, value))),
    formats: textsOf(parts, 'format'),
    patterns: textsOf(parts, 'pattern'),
    limits: limitsOf(parts),
    properties: propertiesOf(parts),
    required: new Set(parts.flatMap(({ value }) => textList((value as Schema).required))),
    additional: additionalOf(flat),
    items: parts.map((part) => childNode(part, 'items')).filter(({ value }) => value !== undefined),
    alternatives,
    keywords,
    parts,
  }
}

/** The schemas of one alternative: the common ones and its own. */
export function alternativeNodes({ parts }: NormalizedSchema, alternative: SchemaAlternative): readonly DocumentNode[] {
  return [...parts.map((part) => ({ ...part, isPartial: true as const })), alternative.node]
}

type Schema = Readonly<Record<string, unknown>>

function valuesOf(parts: readonly DocumentNode[]): readonly unknown[] | undefined {
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

function textsOf(parts: readonly DocumentNode[], keyword: string): readonly string[] {
  const texts = parts.map(({ value }) => (value as Schema)[keyword])
  return [...new Set(texts.filter((text) => typeof text === 'string'))]
}

function textList(value: unknown): readonly string[] {
  // `required: true` belongs to a parameter, or to JSON Schema draft 3.
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : []
}

function propertiesOf(parts: readonly DocumentNode[]): ReadonlyMap<string, readonly DocumentNode[]> {
  const properties = new Map<string, DocumentNode[]>()
  for (const part of parts) {
    for (const [name, member] of childNodes(childNode(part, 'properties'))) {
      const own = properties.get(name)
      if (own === undefined) properties.set(name, [member])
      else own.push(member)
    }
  }
  for (const [name, nodes] of properties) {
    if (nodes.some(({ value }) => value === false)) properties.delete(name)
  }
  return properties
}

function additionalOf({ parts }: FlattenedSchema): AdditionalProperties {
  const declared = parts
    .map((part) => childNode(part, 'additionalProperties'))
    .filter(({ value }) => value !== undefined)
  const unevaluated = parts.some(({ value }) => (value as Schema).unevaluatedProperties === false)
  if (unevaluated || declared.some(({ value }) => value === false)) return 'closed'
  const schemas = declared.filter(({ value }) => isRecord(value) && Object.keys(value).length > 0)
  if (schemas.length > 0) return schemas
  return declared.length > 0 ? 'open' : 'unspecified'
}
