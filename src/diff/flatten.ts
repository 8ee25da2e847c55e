import { type DocumentLibrary, isRecord } from './document.ts'
import { childNode, childNodes, type DocumentNode, isAnnotation, nodeId, referenceTarget } from './document-node.ts'
import { hasType } from './schema-keywords.ts'

/** One of the alternatives of a value. */
export interface SchemaAlternative {
  /** The name of its `$ref`, its title, or `alternative 2`. */
  readonly label: string
  readonly node: DocumentNode
}

/** Schemas that apply together, with references and `allOf` resolved. */
export interface FlattenedSchema {
  /** Each is an object. */
  readonly parts: readonly DocumentNode[]
  /** Whether OpenAPI 3.0's `nullable` allows null in addition to what the parts allow. */
  readonly nullable: boolean
  /** Whether no value is allowed: one of the schemas is `false`. */
  readonly isImpossible: boolean
  /** The `oneOf` and `anyOf`: a value satisfies an alternative of each. */
  readonly unions: readonly (readonly SchemaAlternative[])[]
  /** Keywords that can only be compared as text, by name. */
  readonly keywords: ReadonlyMap<string, string>
  /** Whether alternatives that only add conditions on properties exist. */
  readonly hasConditions: boolean
}

/**
 * How alternatives are read that only add conditions on properties (`anyOf: [{ required: [a] }, { required: [b] }]`): as
 * alternatives like all others, or as a keyword with a text.
 */
export type ConditionMode = 'alternatives' | 'text'

/** More alternatives are compared as text. */
export const maxAlternatives = 48

/** Conditional and other keywords that are compared as text. */
const textKeywords: readonly string[] = [
  ...['not', 'if', 'then', 'else', 'dependentRequired', 'dependentSchemas', 'dependencies', 'contains', 'minContains'],
  ...['maxContains', 'propertyNames', 'patternProperties', 'prefixItems', 'unevaluatedItems', 'contentEncoding'],
]

type FlatSchema = { -readonly [K in keyof FlattenedSchema]: FlattenedSchema[K] } & {
  readonly parts: DocumentNode[]
  readonly unions: (readonly SchemaAlternative[])[]
  readonly keywords: Map<string, string>
}

/** Flattens schemas that apply together. */
export function flattenSchemas(
  nodes: readonly DocumentNode[],
  library: DocumentLibrary,
  mode: ConditionMode,
): FlattenedSchema {
  const flat: FlatSchema = {
    ...{ parts: [], nullable: false, isImpossible: false, unions: [], keywords: new Map(), hasConditions: false },
  }
  const seen = new Set<string>()
  // Depth first, so that siblings of a reference precede its target.
  const open = [...nodes].reverse()
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (allowsNothing(node.value)) flat.isImpossible = true
    if (!isRecord(node.value) || seen.has(nodeId(node))) continue
    seen.add(nodeId(node))
    flat.parts.push(node)
    if (node.value.nullable === true) flat.nullable = true
    addKeywords(node, flat, library)
    if (node.isPartial) continue
    const target = referenceTarget(node, library)
    const allOf = childNodes(childNode(node, 'allOf')).map(([, part]) => part)
    const from = node
    const chosen = ['oneOf', 'anyOf'].flatMap((keyword) =>
      resolveAlternatives(childNode(from, keyword), flat, library, mode),
    )
    open.push(...[...(target === undefined ? [] : [target]), ...allOf, ...chosen].reverse())
  }
  return flat
}

/** Whether a schema is `false`, or its negation allows everything. */
function allowsNothing(schema: unknown): boolean {
  return schema === false || (isRecord(schema) && 'not' in schema && allowsEverything(schema.not))
}

/** Whether a schema is `true`, or has only annotations. */
function allowsEverything(schema: unknown): boolean {
  return schema === true || (isRecord(schema) && Object.keys(schema).every(isAnnotation))
}

function addKeywords(node: DocumentNode, { keywords }: FlatSchema, library: DocumentLibrary): void {
  const schema = isRecord(node.value) ? node.value : {}
  for (const keyword of textKeywords) {
    if (schema[keyword] === undefined || (keyword === 'not' && schema.not === false)) continue
    addKeyword(keywords, keyword, schemaText(childNode(node, keyword), library))
  }
}

/** Records the alternatives of a `oneOf` or `anyOf`; returns the schemas that apply in any case. */
function resolveAlternatives(
  node: DocumentNode,
  flat: FlatSchema,
  library: DocumentLibrary,
  mode: ConditionMode,
): readonly DocumentNode[] {
  const all = childNodes(node).map(([, option]) => option)
  const possible = all.filter(({ value }) => !allowsNothing(value))
  if (possible.length < 2) return possible.length === 0 ? all.slice(0, 1) : possible
  if (possible.some(({ value }) => allowsEverything(value))) return []
  const [nulls, options] = [possible.filter(isNull), possible.filter((option) => !isNull(option))]
  const keyword = node.path.at(-1) ?? 'oneOf'
  const values = options.length < 2 ? undefined : valuesOf(options, keyword === 'oneOf')
  if (values !== undefined) {
    const listed = { ...node, value: { enum: values }, isPartial: true as const }
    if (nulls.length === 0) return [listed]
    flat.unions.push([{ label: '', node: listed }, ...labelled(nulls)])
    return []
  }
  if (options.length > 1 && options.every(isCondition)) {
    flat.hasConditions = true
    if (mode === 'text') return addText(keyword, node, flat, library)
  }
  if (options.length > maxAlternatives) return addText(keyword, node, flat, library)
  const union = [...labelled(options), ...labelled(nulls)]
  // The same union twice allows the same values.
  const isKnown = flat.unions.some(
    (one) => one.length === union.length && unionText(one, library) === unionText(union, library),
  )
  if (!isKnown) flat.unions.push(union)
  return []
}

/** A union as text; the order of the alternatives does not matter. */
export function unionText(union: readonly SchemaAlternative[], library: DocumentLibrary): string {
  return union
    .map(({ node }) => schemaText(node, library))
    .sort()
    .join(' or ')
}

function labelled(options: readonly DocumentNode[]): readonly SchemaAlternative[] {
  return options.map((option, index) => ({ label: labelOf(option, index), node: option }))
}

function addText(keyword: string, node: DocumentNode, { keywords }: FlatSchema, library: DocumentLibrary): [] {
  addKeyword(keywords, keyword, schemaText(node, library))
  return []
}

function isNull({ value }: DocumentNode): boolean {
  return isRecord(value) && value.type === 'null'
}

/** The values of options that only list values; for `oneOf`, those that a single option lists. */
function valuesOf(options: readonly DocumentNode[], isExclusive: boolean): readonly unknown[] | undefined {
  const lists = options.map(({ value }) => {
    if (!isRecord(value) || !Object.keys(value).every((key) => isAnnotation(key) || /^(type|const|enum)$/.test(key)))
      return []
    const values = 'const' in value ? [value.const] : Array.isArray(value.enum) ? value.enum : []
    const types = typeof value.type === 'string' ? [value.type] : value.type
    return Array.isArray(types) ? values.filter((one) => hasType(types, one)) : values
  })
  if (!lists.every(({ length }) => length > 0)) return undefined
  const counts = new Map<string, number>()
  for (const list of lists) {
    for (const name of new Set(list.map(valueText))) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const values = new Map(lists.flat().map((value) => [valueText(value), value]))
  return [...values].filter(([name]) => !isExclusive || counts.get(name) === 1).map(([, value]) => value)
}

/** Whether an option only adds conditions on properties that are declared next to it. */
function isCondition({ value }: DocumentNode): boolean {
  if (!isRecord(value) || !('required' in value || 'not' in value)) return false
  return !['$ref', 'type', 'allOf', 'oneOf', 'anyOf', 'enum', 'const'].some((key) => key in value)
}

function labelOf({ value }: DocumentNode, index: number): string {
  const { $ref, title } = isRecord(value) ? value : {}
  if (typeof $ref === 'string') return $ref.replace(/^.*[/#]/, '')
  return typeof title === 'string' && title !== '' ? title : `alternative ${index + 1}`
}

function addKeyword(keywords: Map<string, string>, keyword: string, text: string): void {
  const before = keywords.get(keyword)
  if (before === text) return
  keywords.set(keyword, before === undefined ? text : [before, text].sort().join(' and '))
}

const maxDepth = 24

/** Keywords whose entries may be in any order. */
const unordered: ReadonlySet<string> = new Set(['type', 'enum', 'required', 'allOf', 'anyOf', 'oneOf'])

/** A schema as text, without annotations and references; the order of members and of alternatives does not matter. */
function schemaText(node: DocumentNode, library: DocumentLibrary, depth = 0): string {
  const { value, path } = node
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'nothing'
  if (depth > maxDepth) return '…'
  const below = (key: string) => schemaText(childNode(node, key), library, depth + 1)
  if (Array.isArray(value)) {
    const entries = Object.keys(value).map(below)
    return `[${(unordered.has(path.at(-1) ?? '') ? [...new Set(entries)].sort() : entries).join(', ')}]`
  }
  const target = referenceTarget(node, library)
  const keys = Object.keys(value).filter((key) => !isAnnotation(key) && key !== '$ref')
  if (target !== undefined && keys.length === 0) return schemaText(target, library, depth + 1)
  const members = keys.sort().map((key) => `${key}: ${below(key)}`)
  return `{${[...(target === undefined ? [] : [schemaText(target, library, depth + 1)]), ...members].join(', ')}}`
}

/** A value as text; the order of members does not matter. */
export function valueText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'nothing'
  if (Array.isArray(value)) return `[${value.map(valueText).join(',')}]`
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${valueText(member)}`).join(',')}}`
}
