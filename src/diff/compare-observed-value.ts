import { jsonTypeOf, maskPointer, shownValue } from '../judge/show.ts'
import { toPointer } from '../text/json-pointer.ts'
import { type ComparisonContext, difference, nestedContext } from './comparison-context.ts'
import type { Aspect, ContractDifference } from './difference.ts'
import { type DocumentLibrary, isRecord } from './document.ts'
import { type DocumentNode, nodeId } from './document-node.ts'
import { alternativeNodes, type NormalizedSchema, normalizeSchema } from './normalized-schema.ts'
import { boundText, hasType, type LimitBound, type SchemaLimit, stringFormats, typesText } from './schema-keywords.ts'

/** Deeper values are not compared. */
const maxDepth = 64

/**
 * All differences between a recorded value and our contract. No difference contains a value that could identify a person.
 *
 * @param seen Receives every declared property that occurs.
 */
export function* compareValue(
  value: unknown,
  nodes: readonly DocumentNode[],
  context: ComparisonContext,
  seen: Set<string>,
): Generator<ContractDifference> {
  if (context.ancestors.size > maxDepth || context.budget.remaining <= 0) return
  context.budget.remaining--
  const schema = normalizeSchema(nodes, context.ours)
  const here = {
    ...nestedContext(context, '', schema.parts),
    ancestors: new Set([...context.ancestors, `${context.ancestors.size}`]),
  }
  if (schema.alternatives.length > 0) return yield* compareWithAlternatives(value, schema, here, seen)
  if (value === null ? !schema.nullable : schema.types !== undefined && !hasType(schema.types, value)) {
    yield difference(here, value === null ? 'nullability' : 'type', 'widened', typesText(schema), jsonTypeOf(value))
    return
  }
  yield* compareScalar(value, schema, here)
  if (Array.isArray(value)) {
    for (const entry of value) yield* compareValue(entry, schema.items, nestedContext(here, '/*', schema.items), seen)
  } else if (typeof value === 'object' && value !== null) {
    yield* compareMembers(value as Members, schema, here, seen)
  }
}

type Members = Readonly<Record<string, unknown>>

/** Uses the alternative with the fewest differences. */
function* compareWithAlternatives(
  value: unknown,
  schema: NormalizedSchema,
  context: ComparisonContext,
  seen: Set<string>,
): Generator<ContractDifference> {
  const results = schema.alternatives.map((alternative) => {
    const own = new Set<string>()
    return { own, found: [...compareValue(value, alternativeNodes(schema, alternative), context, own)] }
  })
  const [best] = results.sort((a, b) => a.found.length - b.found.length)
  for (const property of best?.own ?? []) seen.add(property)
  yield* best?.found ?? []
}

function* compareScalar(
  value: unknown,
  schema: NormalizedSchema,
  context: ComparisonContext,
): Generator<ContractDifference> {
  const name = JSON.stringify(value)
  if (value !== null && schema.values?.every((one) => JSON.stringify(one) !== name)) {
    yield difference(context, 'enum', 'widened', 'nothing', shownValue(context.pointer, value))
  }
  if (typeof value === 'string') {
    const unmatched = schema.patterns.filter((pattern) => !matchesPattern(pattern, value))
    for (const pattern of unmatched)
      yield difference(context, 'pattern', 'widened', pattern, 'text that does not match')
    const wrong = schema.formats.filter((format) => stringFormats[format]?.test(value) === false)
    for (const format of wrong) yield difference(context, 'format', 'widened', format, 'text that does not match')
  }
  for (const [limit, bound] of schema.limits) {
    if (!isWithinLimit(limit, bound, value))
      yield difference(context, 'limit', 'widened', boundText(limit, bound), 'out of range')
  }
}

function* compareMembers(
  value: Members,
  schema: NormalizedSchema,
  context: ComparisonContext,
  seen: Set<string>,
): Generator<ContractDifference> {
  for (const [name, member] of Object.entries(value)) {
    const nodes = schema.properties.get(name)
    if (nodes !== undefined) {
      const below = nestedContext(context, toPointer([name]), nodes)
      seen.add(`${below.part} ${below.pointer}`)
      yield* compareValue(member, nodes, below, seen)
    } else if (typeof schema.additional === 'object') {
      yield* compareValue(member, schema.additional, nestedContext(context, '/*', schema.additional), seen)
    } else if (schema.additional !== 'open') {
      const aspect: Aspect = schema.additional === 'closed' ? 'property of a closed object' : 'property'
      yield difference(
        nestedContext(context, maskPointer(toPointer([name])), []),
        aspect,
        'added',
        'nothing',
        jsonTypeOf(member),
      )
    }
  }
  for (const name of schema.required) {
    if (Object.hasOwn(value, name)) continue
    yield difference(
      nestedContext(context, toPointer([name]), schema.properties.get(name) ?? []),
      'requirement',
      'widened',
      'required',
      'absent',
    )
  }
}

/** Every text matches a pattern that JavaScript cannot compile. */
function matchesPattern(pattern: string, text: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(text)
  } catch {
    return true
  }
}

function isWithinLimit(limit: SchemaLimit, { value: bound, exclusive }: LimitBound, value: unknown): boolean {
  const size = limitedSize(limit, value)
  if (size === undefined) return true
  if (limit === 'uniqueItems')
    return new Set((value as readonly unknown[]).map((entry) => JSON.stringify(entry))).size === size
  if (limit === 'multipleOf') return Number.isInteger(Number((size / bound).toFixed(9)))
  if (size === bound) return !exclusive
  return limit.startsWith('min') ? size > bound : size < bound
}

/** The size of a value that a limit applies to; `undefined` for a value of another type. */
function limitedSize(limit: SchemaLimit, value: unknown): number | undefined {
  if (/Length$/.test(limit)) return typeof value === 'string' ? [...value].length : undefined
  if (/Items$/.test(limit)) return Array.isArray(value) ? value.length : undefined
  if (/Properties$/.test(limit)) {
    return isRecord(value) ? Object.keys(value).length : undefined
  }
  return typeof value === 'number' ? value : undefined
}

/**
 * The declared properties that no recorded body has, without those inside a missing property.
 *
 * @param isSeen Whether a property occurred, by its pointer.
 */
export function unobservedProperties(
  nodes: readonly DocumentNode[],
  library: DocumentLibrary,
  isSeen: (pointer: string) => boolean,
): readonly string[] {
  const visited = new Set<string>()
  const missing = new Set<string>()
  const open: (readonly [string, readonly DocumentNode[]])[] = [['', nodes]]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [pointer, here] = next
    const key = `${pointer} ${here.map(nodeId).join()}`
    if (visited.has(key)) continue
    visited.add(key)
    const schema = normalizeSchema(here, library)
    for (const alternative of schema.alternatives) open.push([pointer, alternativeNodes(schema, alternative)])
    if (schema.items.length > 0) open.push([`${pointer}/*`, schema.items])
    if (typeof schema.additional === 'object') open.push([`${pointer}/*`, schema.additional])
    for (const [name, member] of schema.properties) {
      const below = `${pointer}${toPointer([name])}`
      if (isSeen(below)) open.push([below, member])
      else missing.add(below)
    }
  }
  return [...missing].sort()
}
