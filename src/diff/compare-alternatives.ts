import { shareTypes } from './compare-values.ts'
import { type CompareSchemas, type ComparisonContext, difference, nestedContext } from './comparison-context.ts'
import type { Change, ContractDifference } from './difference.ts'
import type { DocumentLibrary } from './document.ts'
import type { DocumentNode } from './document-node.ts'
import { schemaText } from './flatten.ts'
import { alternativeNodes, type NormalizedSchema, normalizeSchema } from './normalized-schema.ts'
import { typesText } from './schema-keywords.ts'

/** An alternative of a value as a schema of its own. */
interface ComparableAlternative {
  readonly label: string
  /** Its own keywords as text. */
  readonly text: string
  readonly nodes: readonly DocumentNode[]
  readonly schema: NormalizedSchema
}

/**
 * Compares schemas with alternatives (`oneOf`, `anyOf`): each alternative with the most similar one of the other side. An
 * alternative without a counterpart is not a difference when another alternative allows the same values.
 */
export function* compareAlternatives(
  ours: NormalizedSchema,
  theirs: NormalizedSchema,
  context: ComparisonContext,
  compareSchemas: CompareSchemas,
): Generator<ContractDifference> {
  const [left, right] = [comparableAlternatives(ours, context.ours), comparableAlternatives(theirs, context.theirs)]
  const pairs = pairAlternatives(left, right)
  for (const [one, other] of pairs) {
    yield* compareSchemas(one.nodes, other.nodes, nestedContext(context, labelSuffix(one, left.length), one.nodes))
  }
  const isAllowed = (one: ComparableAlternative, other: ComparableAlternative, changes: readonly Change[]) => {
    return [...compareSchemas(one.nodes, other.nodes, context)].every(({ change }) => changes.includes(change))
  }
  for (const one of left.filter((alternative) => !pairs.some(([paired]) => paired === alternative))) {
    if (right.some((other) => isAllowed(one, other, ['widened', 'added']))) continue
    yield difference(
      nestedContext(context, labelSuffix(one, 2), one.nodes),
      'alternative',
      'narrowed',
      alternativeText(one),
      'nothing',
    )
  }
  for (const other of right.filter((alternative) => !pairs.some(([, paired]) => paired === alternative))) {
    if (left.some((one) => isAllowed(one, other, ['narrowed', 'removed']))) continue
    yield difference(
      nestedContext(context, labelSuffix(other, 2), []),
      'alternative',
      'widened',
      'nothing',
      alternativeText(other),
    )
  }
}

function comparableAlternatives(schema: NormalizedSchema, library: DocumentLibrary): readonly ComparableAlternative[] {
  if (schema.alternatives.length === 0) {
    return [{ label: '', text: '', nodes: schema.parts.map((part) => ({ ...part, isPartial: true })), schema }]
  }
  return schema.alternatives.map((alternative) => {
    const nodes = alternativeNodes(schema, alternative)
    return {
      label: alternative.label,
      text: schemaText(alternative.node.value),
      nodes,
      schema: normalizeSchema(nodes, library),
    }
  })
}

function labelSuffix({ label }: ComparableAlternative, count: number): string {
  return count > 1 && label !== '' ? ` (${label})` : ''
}

function alternativeText({ label, schema }: ComparableAlternative): string {
  const text = typesText(schema)
  return label === '' ? text : `${label}: ${text}`
}

/** Pairs the most similar alternatives, each at most once, independent of the order of arguments. */
function pairAlternatives(
  left: readonly ComparableAlternative[],
  right: readonly ComparableAlternative[],
): readonly (readonly [ComparableAlternative, ComparableAlternative])[] {
  const candidates = left.flatMap((one, row) =>
    right.map((other, column) => ({ one, other, distance: row + column, score: similarity(one, other) })),
  )
  candidates.sort((a, b) => b.score - a.score || a.distance - b.distance)
  const taken = new Set<ComparableAlternative>()
  return candidates.flatMap(({ one, other, score }) => {
    if (score === 0 || taken.has(one) || taken.has(other)) return []
    taken.add(one).add(other)
    return [[one, other] as const]
  })
}

/** How similar two alternatives are; 0 when they share no type. */
function similarity(one: ComparableAlternative, other: ComparableAlternative): number {
  if (!shareTypes(one.schema, other.schema)) return 0
  const isSame = one.text === other.text
  const hasSameLabel = one.label === other.label && !/^(alternative \d+)?$/.test(one.label)
  const names = sharedNames(one.schema.properties, other.schema.properties)
  return 1 + (isSame ? 8 : 0) + (hasSameLabel ? 4 : 0) + names + 2 * discriminatorSimilarity(one, other)
}

/** The share of property names that both have. */
function sharedNames(one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): number {
  const all = new Set([...one.keys(), ...other.keys()])
  return all.size === 0 ? 1 : [...all].filter((name) => one.has(name) && other.has(name)).length / all.size
}

/** 1 when a property with a single allowed value has the same value in both, -0.4 when the values differ. */
function discriminatorSimilarity(one: ComparableAlternative, other: ComparableAlternative): number {
  const fixedValues = (alternative: ComparableAlternative) =>
    [...alternative.schema.properties].flatMap(([name, nodes]) => {
      const values = nodes.flatMap(({ value }) => {
        const { const: only, enum: some } = (value ?? {}) as { const?: unknown; enum?: readonly unknown[] }
        return only === undefined ? (Array.isArray(some) && some.length === 1 ? some : []) : [only]
      })
      return values.length === 1 ? [[name, JSON.stringify(values[0])] as const] : []
    })
  const theirs = new Map(fixedValues(other))
  const both = fixedValues(one).filter(([name]) => theirs.has(name))
  if (both.length === 0) return 0
  return both.some(([name, value]) => theirs.get(name) === value) ? 1 : -0.4
}
