import { type DocumentLibrary, isRecord } from './document.ts'
import { childNode, childNodes, type DocumentNode, isAnnotation, nodeId, referenceTarget } from './document-node.ts'

/** One of the alternatives of a value. */
export interface SchemaAlternative {
  /** The name of its `$ref`, its title, or `alternative 2`. */
  readonly label: string
  readonly node: DocumentNode
}

/** Schemas that apply together, with references, `allOf` and alternatives resolved. */
export interface FlattenedSchema {
  /** Each is an object. */
  readonly parts: readonly DocumentNode[]
  /** Whether null is allowed in addition to what the parts allow. */
  readonly nullable: boolean
  /** A value satisfies one of these; empty without alternatives. */
  readonly alternatives: readonly SchemaAlternative[]
  /** Keywords that can only be compared as text, by name. */
  readonly keywords: ReadonlyMap<string, string>
}

/** More alternatives are compared as text. */
const maxAlternatives = 48

/** Conditional and other keywords that are compared as text. */
const textKeywords: readonly string[] = [
  ...['not', 'if', 'then', 'else', 'dependentRequired', 'dependentSchemas', 'dependencies', 'contains', 'minContains'],
  ...['maxContains', 'propertyNames', 'patternProperties', 'prefixItems', 'unevaluatedItems', 'contentEncoding'],
]

/** Flattens schemas that apply together. */
export function flattenSchemas(nodes: readonly DocumentNode[], library: DocumentLibrary): FlattenedSchema {
  const flat = {
    parts: [] as DocumentNode[],
    nullable: false,
    alternatives: [] as SchemaAlternative[],
    keywords: new Map(),
  }
  const seen = new Set<string>()
  // Depth first, so that siblings of a reference precede its target.
  const open = [...nodes].reverse()
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!isRecord(node.value) || seen.has(nodeId(node))) continue
    seen.add(nodeId(node))
    flat.parts.push(node)
    if (node.value.nullable === true) flat.nullable = true
    for (const keyword of textKeywords) addKeyword(flat.keywords, keyword, node.value[keyword])
    if (node.isPartial) continue
    const target = referenceTarget(node, library)
    const allOf = childNodes(childNode(node, 'allOf')).map(([, part]) => part)
    const from = node
    const chosen = ['oneOf', 'anyOf'].flatMap((keyword) => resolveAlternatives(childNode(from, keyword), flat))
    open.push(...[...(target === undefined ? [] : [target]), ...allOf, ...chosen].reverse())
  }
  return flat
}

/** Records the alternatives of a `oneOf` or `anyOf`; returns the schemas that apply in any case. */
function resolveAlternatives(
  node: DocumentNode,
  flat: { nullable: boolean; alternatives: SchemaAlternative[]; keywords: Map<string, string> },
): readonly DocumentNode[] {
  const all = childNodes(node).map(([, option]) => option)
  const options = all.filter((option) => !isNull(option.value))
  if (options.length < all.length) flat.nullable = true
  if (options.length < 2) return options
  const values = valuesOf(options)
  if (values !== undefined) return [{ ...node, value: { enum: values }, isPartial: true }]
  const keyword = node.path.at(-1) ?? 'oneOf'
  if (options.length > maxAlternatives || flat.alternatives.length > 0 || options.every(isCondition)) {
    addKeyword(flat.keywords, keyword, node.value)
    return []
  }
  flat.alternatives = options.map((option, index) => ({ label: labelOf(option, index), node: option }))
  return []
}

function isNull(option: unknown): boolean {
  return isRecord(option) && option.type === 'null'
}

/** The values of options that only list values. */
function valuesOf(options: readonly DocumentNode[]): readonly unknown[] | undefined {
  const values = options.map(({ value }) => {
    if (!isRecord(value) || !Object.keys(value).every((key) => isAnnotation(key) || /^(type|const|enum)$/.test(key)))
      return []
    return 'const' in value ? [value.const] : Array.isArray(value.enum) ? value.enum : []
  })
  return values.every(({ length }) => length > 0) ? [...new Set(values.flat())] : undefined
}

/** Whether an option only adds conditions on properties that are declared next to it. */
function isCondition({ value }: DocumentNode): boolean {
  return isRecord(value) && !['$ref', 'type', 'allOf', 'oneOf', 'anyOf', 'enum', 'const'].some((key) => key in value)
}

function labelOf({ value }: DocumentNode, index: number): string {
  const { $ref, title } = isRecord(value) ? value : {}
  if (typeof $ref === 'string') return $ref.replace(/^.*[/#]/, '')
  return typeof title === 'string' && title !== '' ? title : `alternative ${index + 1}`
}

function addKeyword(keywords: Map<string, string>, keyword: string, value: unknown): void {
  if (value === undefined) return
  const text = schemaText(value)
  const before = keywords.get(keyword)
  keywords.set(keyword, before === undefined ? text : [before, text].sort().join(' and '))
}

const maxDepth = 24

/** A schema as text, without annotations; the order of members does not matter. */
export function schemaText(value: unknown, depth = 0): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'nothing'
  if (depth > maxDepth) return '…'
  if (Array.isArray(value)) return `[${value.map((entry) => schemaText(entry, depth + 1)).join(', ')}]`
  const members = Object.entries(value).filter(([key]) => !isAnnotation(key))
  return `{${members
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${key}: ${schemaText(member, depth + 1)}`)
    .join(', ')}}`
}
