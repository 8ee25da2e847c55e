import { allowsScalar } from './accepted-values.ts'
import { compareEnums, compareUnlimited, shareTypes, valuesText } from './compare-values.ts'
import { type ComparisonContext, difference, nestedContext } from './comparison-context.ts'
import type { Change, ContractDifference } from './difference.ts'
import { type DocumentNode, followReferences, nodeId } from './document-node.ts'
import { valueText } from './flatten.ts'
import { type NormalizedSchema, restrictToType } from './normalized-schema.ts'
import type { SchemaBranch } from './schema-branches.ts'
import { type JsonType, jsonTypes, typesText } from './schema-keywords.ts'

/** Compares two schemas without alternatives, apart from their listed values. */
export type CompareBranch = (
  ours: NormalizedSchema,
  theirs: NormalizedSchema,
  context: ComparisonContext,
) => Generator<ContractDifference>

/** What a schema allows of one type: listed values, and schemas that do not list values. */
interface BranchGroup {
  readonly values: readonly unknown[]
  readonly open: readonly SchemaBranch[]
}

/**
 * Compares what two schemas with alternatives allow, type by type: listed values with listed values, and each other
 * alternative with the most similar one of the other side. An alternative is not a difference when the other side allows its values in another
 * way.
 */
export function* compareBranches(
  ours: readonly SchemaBranch[],
  theirs: readonly SchemaBranch[],
  context: ComparisonContext,
  compareBranch: CompareBranch,
): Generator<ContractDifference> {
  const isUntyped = [...ours, ...theirs].some(({ schema: { types } }) => types === undefined)
  for (const type of isUntyped ? ['any' as const] : jsonTypes) {
    const [left, right] = [
      groupOf(ours, type, sideContext(context, 'ours'), compareBranch),
      groupOf(theirs, type, sideContext(context, 'theirs'), compareBranch),
    ]
    if (left !== undefined && right !== undefined) yield* compareGroups(left, right, context, compareBranch)
  }
}

/** The context of a comparison of alternatives of the same side. */
function sideContext(context: ComparisonContext, side: 'ours' | 'theirs'): ComparisonContext {
  const own = context.side ?? side
  const library = context[side]
  return { ...context, side: own, ours: library, theirs: library }
}

/** What some alternatives allow of a type; `undefined` for nothing. */
function groupOf(
  branches: readonly SchemaBranch[],
  type: JsonType | 'any',
  context: ComparisonContext,
  compareBranch: CompareBranch,
): BranchGroup | undefined {
  const all = branches
    .filter(({ schema: { types } }) => type === 'any' || types?.some((one) => isOfType(one, type)))
    .map(({ label, schema }) => ({ label, schema: type === 'any' ? schema : restrictToType(schema, type) }))
  const open = withoutCovered(
    all.filter(({ schema: { values } }) => values === undefined),
    context,
    compareBranch,
  )
  const listed = new Map(all.flatMap(({ schema }) => schema.values ?? []).map((value) => [valueText(value), value]))
  const values = [...listed.values()].filter((value) => !open.some(({ schema }) => allowsScalar(schema, value)))
  return values.length === 0 && open.length === 0 ? undefined : { values, open }
}

function isOfType(one: string, type: JsonType): boolean {
  return one === type || (one === 'integer' && type === 'number')
}

/** The alternatives without those whose values another one allows. */
function withoutCovered(
  branches: readonly SchemaBranch[],
  context: ComparisonContext,
  compareBranch: CompareBranch,
): readonly SchemaBranch[] {
  const kept: SchemaBranch[] = []
  const covers = (one: SchemaBranch, other: SchemaBranch) => hasOnly(['narrowed'], one, other, context, compareBranch)
  for (const branch of branches) {
    if (kept.some((other) => covers(other, branch))) continue
    const rest = kept.filter((other) => !covers(branch, other))
    kept.splice(0, kept.length, ...rest, branch)
  }
  return kept
}

/** Whether two alternatives differ only by such changes. The result is remembered, because alternatives can be nested. */
function hasOnly(
  changes: readonly Change[],
  one: SchemaBranch,
  other: SchemaBranch,
  context: ComparisonContext,
  compareBranch: CompareBranch,
): boolean {
  const { known, side = '', direction } = context
  const id = ({ schema }: SchemaBranch) => `${schema.types?.join()} ${schema.parts.map(nodeId).join()}`
  const key = `${side} ${direction} ${changes.join()} ${id(one)} ${id(other)}`
  const before = known.get(key)
  if (before !== undefined) return before
  const result = shareTypes(one.schema, other.schema) && everyDifference()
  known.set(key, result)
  return result

  function everyDifference(): boolean {
    for (const { aspect, change } of compareBranch(one.schema, other.schema, context)) {
      if (aspect === 'deprecation') continue
      if (!changes.includes(change)) return false
    }
    return true
  }
}

function* compareGroups(
  left: BranchGroup,
  right: BranchGroup,
  context: ComparisonContext,
  compareBranch: CompareBranch,
): Generator<ContractDifference> {
  if (left.open.length === 0 && left.values.length > 0 && right.values.length === 0) {
    return yield* compareUnlimited(left.values, undefined, allAllowed(left.values, right), context)
  }
  if (right.open.length === 0 && right.values.length > 0 && left.values.length === 0) {
    return yield* compareUnlimited(undefined, right.values, allAllowed(right.values, left), context)
  }
  const missing = (values: readonly unknown[], group: BranchGroup) => values.filter((value) => !isAllowed(value, group))
  yield* compareEnums(missing(left.values, right), missing(right.values, left), context)
  yield* compareOpen(left.open, right.open, context, compareBranch)
}

function allAllowed(values: readonly unknown[], group: BranchGroup): boolean {
  return values.every((value) => isAllowed(value, group))
}

function isAllowed(value: unknown, { values, open }: BranchGroup): boolean {
  const name = valueText(value)
  return values.some((one) => valueText(one) === name) || open.some(({ schema }) => allowsScalar(schema, value))
}

/** Compares alternatives that do not list values: pairs of them, and then those without a counterpart. */
function* compareOpen(
  left: readonly SchemaBranch[],
  right: readonly SchemaBranch[],
  context: ComparisonContext,
  compareBranch: CompareBranch,
): Generator<ContractDifference> {
  const pairs = pairBranches(left, right, context, compareBranch)
  for (const [one, other] of pairs) {
    const below = nestedContext(context, labelSuffix(one, left.length), one.schema.parts)
    yield* compareBranch(one.schema, other.schema, below)
  }
  const only = (changes: readonly Change[], one: SchemaBranch, other: SchemaBranch) =>
    hasOnly(changes, one, other, context, compareBranch)
  for (const one of left.filter((branch) => !pairs.some(([paired]) => paired === branch))) {
    if (right.some((other) => only(['widened', 'added'], one, other))) continue
    const below = nestedContext(context, labelSuffix(one, 2), one.schema.parts)
    yield difference(below, 'alternative', 'narrowed', branchText(one), 'nothing')
  }
  for (const other of right.filter((branch) => !pairs.some(([, paired]) => paired === branch))) {
    if (left.some((one) => only(['narrowed', 'removed'], one, other))) continue
    const below = nestedContext(context, labelSuffix(other, 2), [])
    yield difference(below, 'alternative', 'widened', 'nothing', branchText(other))
  }
}

function labelSuffix({ label }: SchemaBranch, count: number): string {
  return count > 1 && label !== '' ? ` (${label})` : ''
}

function branchText({ label, schema }: SchemaBranch): string {
  const text = schema.values === undefined ? typesText({ ...schema, nullable: false }) : valuesText(schema.values)
  return label === '' ? text : `${label}: ${text}`
}

type BranchPair = readonly [SchemaBranch, SchemaBranch]

/** Pairs equal alternatives, and then the most similar ones, each at most once. */
function pairBranches(
  left: readonly SchemaBranch[],
  right: readonly SchemaBranch[],
  context: ComparisonContext,
  compareBranch: CompareBranch,
): readonly BranchPair[] {
  const [first, second] = [left[0], right[0]]
  if (left.length === 1 && right.length === 1 && first !== undefined && second !== undefined) return [[first, second]]
  const candidates = left.flatMap((one, row) =>
    right.map((other, column) => {
      const isSame = hasOnly([], one, other, context, compareBranch)
      const score = isSame ? Number.MAX_VALUE : similarity(one, other, context)
      return { one, other, score, distance: Math.abs(row - column), sum: row + column }
    }),
  )
  candidates.sort((a, b) => b.score - a.score || a.distance - b.distance || a.sum - b.sum)
  const taken = new Set<SchemaBranch>()
  return candidates.flatMap(({ one, other, score }) => {
    if (score === 0 || taken.has(one) || taken.has(other)) return []
    taken.add(one).add(other)
    return [[one, other] as const]
  })
}

/** How similar two alternatives are; 0 when they share no type. */
function similarity(one: SchemaBranch, other: SchemaBranch, context: ComparisonContext): number {
  if (!shareTypes(one.schema, other.schema)) return 0
  const hasSameLabel = one.label === other.label && !/^(alternative \d+)?$/.test(one.label)
  const names = sharedNames(one.schema.properties, other.schema.properties)
  return 1 + (hasSameLabel ? 4 : 0) + names + 2 * discriminatorSimilarity(one, other, context)
}

/** The share of property names that both have. */
function sharedNames(one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): number {
  const all = new Set([...one.keys(), ...other.keys()])
  return all.size === 0 ? 1 : [...all].filter((name) => one.has(name) && other.has(name)).length / all.size
}

/** 1 when a property with a single allowed value has the same value in both, -0.4 when the values differ. */
function discriminatorSimilarity(one: SchemaBranch, other: SchemaBranch, context: ComparisonContext): number {
  const fixedValues = ({ schema }: SchemaBranch, library: ComparisonContext['ours']) =>
    [...schema.properties].flatMap(([name, nodes]) => {
      const values = nodes.flatMap((node) => followReferences(node, library)).flatMap(fixedValue)
      return values.length === 1 ? [[name, JSON.stringify(values[0])] as const] : []
    })
  const theirs = new Map(fixedValues(other, context.theirs))
  const both = fixedValues(one, context.ours).filter(([name]) => theirs.has(name))
  if (both.length === 0) return 0
  return both.some(([name, value]) => theirs.get(name) === value) ? 1 : -0.4
}

function fixedValue({ value }: DocumentNode): readonly unknown[] {
  const { const: only, enum: some } = (value ?? {}) as { const?: unknown; enum?: readonly unknown[] }
  return only === undefined ? (Array.isArray(some) && some.length === 1 ? some : []) : [only]
}
