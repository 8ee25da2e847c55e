import { jsonTypeOf } from '../judge/show.ts'
import { isWithinConstraints } from './accepted-values.ts'
import { isRecord } from './document.ts'
import { childNode, childNodes, type DocumentNode } from './document-node.ts'
import { type FlattenedSchema, valueText } from './flatten.ts'
import {
  hasType,
  integerLimits,
  type JsonType,
  type LimitBound,
  limitsOf,
  type SchemaLimit,
  typesOf,
} from './schema-keywords.ts'

/** The properties that an object may have in addition to the declared ones; `unspecified` allows any by default. */
export type AdditionalProperties = 'unspecified' | 'open' | 'closed' | readonly DocumentNode[]

/** A schema without alternatives in the terms of the comparison. */
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
  readonly keywords: ReadonlyMap<string, string>
  /** The schemas that it was made from, the nearest first. */
  readonly parts: readonly DocumentNode[]
}

/** Whether no value satisfies a schema, as far as its keywords show. */
export function isEmpty({ types, nullable, limits: declared, required, properties }: NormalizedSchema): boolean {
  if (types === undefined) return false
  if (types.length === 0) return !nullable
  if (types.length === 1 && types[0] === 'object' && !nullable) {
    // A property that must have two values at once, such as the tag of two alternatives.
    const isContradiction = (name: string) => valuesOf(properties.get(name)?.filter(isSchema) ?? [])?.length === 0
    if ([...required].some(isContradiction)) return true
  }
  return types.every((type) => {
    const limits = type === 'integer' ? integerLimits(declared) : declared
    const [min, max] = (rangesByType[type] ?? []).map((limit) => limits.get(limit as SchemaLimit))
    if (min === undefined || max === undefined) return false
    return min.value > max.value || (min.value === max.value && (min.exclusive || max.exclusive))
  })
}

const rangesByType: Readonly<Record<string, readonly [SchemaLimit, SchemaLimit]>> = {
  string: ['minLength', 'maxLength'],
  integer: ['minimum', 'maximum'],
  number: ['minimum', 'maximum'],
  array: ['minItems', 'maxItems'],
  object: ['minProperties', 'maxProperties'],
}

/** A schema whose alternatives are chosen. */
export function normalizeFlat(flat: FlattenedSchema): NormalizedSchema {
  const { parts, keywords } = flat
  const listed = valuesOf(parts)
  const { types: declared, nullable } = typesOf(parts, listed, flat.nullable)
  const values = listed?.filter((value) => value !== null && (declared === undefined || hasType(declared, value)))
  const limits = limitsOf(parts)
  return {
    types: exactTypes(declared, values, limits),
    nullable,
    values,
    formats: textsOf(parts, 'format'),
    patterns: textsOf(parts, 'pattern'),
    limits,
    properties: propertiesOf(parts),
    required: new Set(parts.flatMap(({ value }) => textList((value as Schema).required))),
    additional: additionalOf(flat),
    items: parts.map((part) => childNode(part, 'items')).filter(({ value }) => value !== undefined),
    keywords,
    parts,
  }
}

/** The types that values can have: those of the listed values, and integers if every number is one. */
function exactTypes(
  types: readonly string[] | undefined,
  values: readonly unknown[] | undefined,
  limits: NormalizedSchema['limits'],
): readonly string[] | undefined {
  const exact = Number.isInteger(limits.get('multipleOf')?.value)
    ? types?.map((type) => (type === 'number' ? 'integer' : type))
    : types
  if (values === undefined || exact === undefined) return exact
  return [...new Set(values.map(jsonTypeOf))].sort()
}

/** The part of a schema that applies to one type. Values, if they are listed, are those that satisfy its other keywords. */
export function restrictToType(schema: NormalizedSchema, type: JsonType): NormalizedSchema {
  const { types = [], keywords, properties, required } = schema
  const listed = type === 'boolean' ? (schema.values ?? [true, false]) : schema.values
  const values = listed?.filter((value) => hasType([type], value) && isWithinConstraints(schema, value))
  const own = limitsByType[type]
  const limits = values === undefined ? new Map([...schema.limits].filter(([limit]) => own.includes(limit))) : new Map()
  if ((limits.get('minProperties')?.value ?? 0) <= required.size) limits.delete('minProperties')
  const isOnlyType = types.length === 1
  const isObject = type === 'object' && values === undefined
  return {
    types: types.filter((one) => one === type || (type === 'number' && one === 'integer')),
    nullable: schema.nullable,
    values,
    formats:
      values === undefined
        ? schema.formats.filter((format) => isOnlyType || numberFormats.has(format) === (type === 'number'))
        : [],
    patterns: type === 'string' && values === undefined ? schema.patterns : [],
    limits,
    properties: isObject ? properties : new Map(),
    required: isObject ? required : new Set(),
    additional: isObject ? schema.additional : 'unspecified',
    items: type === 'array' && values === undefined ? schema.items : [],
    keywords: new Map([...keywords].filter(([keyword]) => (typeOfKeyword[keyword] ?? type) === type)),
    parts: schema.parts,
  }
}

const limitsByType: Readonly<Record<JsonType, readonly string[]>> = {
  string: ['minLength', 'maxLength'],
  number: ['minimum', 'maximum', 'multipleOf'],
  boolean: [],
  object: ['minProperties', 'maxProperties'],
  array: ['minItems', 'maxItems', 'uniqueItems'],
}

const numberFormats: ReadonlySet<string> = new Set(['int32', 'int64', 'float', 'double', 'decimal'])

/** The keywords that are compared as text and apply to one type. */
const typeOfKeyword: Readonly<Record<string, JsonType>> = {
  ...{ dependentRequired: 'object', dependentSchemas: 'object', dependencies: 'object', propertyNames: 'object' },
  ...{ patternProperties: 'object', contains: 'array', minContains: 'array', maxContains: 'array' },
  ...{ prefixItems: 'array', unevaluatedItems: 'array', contentEncoding: 'string' },
}

function isSchema({ value }: DocumentNode): boolean {
  return isRecord(value)
}

type Schema = Readonly<Record<string, unknown>>

function valuesOf(parts: readonly DocumentNode[]): readonly unknown[] | undefined {
  let all: readonly unknown[] | undefined
  for (const { value } of parts) {
    const schema = value as Schema
    for (const own of ['const' in schema ? [schema.const] : undefined, schema.enum]) {
      if (!Array.isArray(own)) continue
      const names = new Set(own.map(valueText))
      all = all === undefined ? own : all.filter((one) => names.has(valueText(one)))
    }
  }
  return all && [...new Map(all.map((value) => [valueText(value), value])).values()]
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
