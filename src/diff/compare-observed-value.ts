import { jsonTypeOf, maskPointer, shownValue, showsOf } from '../judge/show.ts'
import { toPointer } from '../text/json-pointer.ts'
import { abbreviate } from '../text/phrases.ts'
import { searchPatternProblem } from '../text/search-pattern.ts'
import { isWithinLimit, satisfiesPattern } from './accepted-values.ts'
import { type ComparisonContext, difference, nestedContext } from './comparison-context.ts'
import type { Aspect, ContractDifference } from './difference.ts'
import type { DocumentLibrary } from './document.ts'
import { type DocumentNode, nodeId } from './document-node.ts'
import type { NormalizedSchema } from './normalized-schema.ts'
import { type SchemaBranch, schemaBranches } from './schema-branches.ts'
import { boundText, hasType, stringFormats, typesText } from './schema-keywords.ts'

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
  const { branches, nullable, parts } = schemaBranches(nodes, context.ours)
  const here = {
    ...nestedContext(context, '', parts),
    ancestors: new Set([...context.ancestors, `${context.ancestors.size}`]),
  }
  // A null that is allowed satisfies the schema as a whole.
  if (value === null && nullable) return
  if (branches.length > 1) return yield* compareWithBranches(value, branches, here, seen)
  const [{ schema } = { schema: nothing }] = branches
  yield* compareWithSchema(value, schema, here, seen)
}

/** What a schema allows that allows null at most. */
const nothing: NormalizedSchema = {
  ...{
    types: [],
    nullable: false,
    values: undefined,
    formats: [],
    patterns: [],
    limits: new Map(),
    items: [],
    parts: [],
  },
  ...{ properties: new Map(), required: new Set(), additional: 'unspecified', keywords: new Map() },
}

function* compareWithSchema(
  value: unknown,
  schema: NormalizedSchema,
  here: ComparisonContext,
  seen: Set<string>,
): Generator<ContractDifference> {
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
function* compareWithBranches(
  value: unknown,
  branches: readonly SchemaBranch[],
  context: ComparisonContext,
  seen: Set<string>,
): Generator<ContractDifference> {
  const results = branches.map(({ schema }) => {
    const own = new Set<string>()
    const here = nestedContext(context, '', schema.parts)
    return { own, found: [...compareWithSchema(value, schema, here, own)] }
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
    yield difference(
      context,
      'enum',
      'widened',
      'nothing',
      shownValue(context.pointer, value, showsOf(context.direction)),
    )
  }
  if (typeof value === 'string') {
    const unmatched = schema.patterns.filter((pattern) => !satisfiesPattern(pattern, value))
    for (const pattern of unmatched)
      yield difference(context, 'pattern', 'widened', pattern, 'text that does not match')
    for (const pattern of schema.patterns) {
      const problem = searchPatternProblem(pattern)
      if (problem !== undefined) context.uncompared.add(`texts with the pattern ${abbreviate(pattern)}: ${problem}`)
    }
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
    for (const { schema } of schemaBranches(here, library).branches) {
      for (const [below, member, isNamed] of membersOf(schema, pointer)) {
        if (!isNamed || isSeen(below)) open.push([below, member])
        else missing.add(below)
      }
    }
  }
  return [...missing].sort()
}

/** The schemas of the items, entries and properties of a schema, by pointer; a property has a name. */
function membersOf(
  { items, additional, properties }: NormalizedSchema,
  pointer: string,
): readonly (readonly [pointer: string, nodes: readonly DocumentNode[], isNamed: boolean])[] {
  const unnamed = [items, ...(typeof additional === 'object' ? [additional] : [])].filter(({ length }) => length > 0)
  return [
    ...unnamed.map((nodes) => [`${pointer}/*`, nodes, false] as const),
    ...[...properties].map(([name, nodes]) => [`${pointer}${toPointer([name])}`, nodes, true] as const),
  ]
}
