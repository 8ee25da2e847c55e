import { toPointer } from '../text/json-pointer.ts'
import { compareBranches } from './compare-branches.ts'
import { compareDeprecation, compareDiscriminators } from './compare-usage.ts'
import { changeOfTypes, compareConstraints, compareRequirements, compareTypes, shareTypes } from './compare-values.ts'
import { type ComparisonContext, difference, nestedContext } from './comparison-context.ts'
import type { Aspect, ContractDifference, Direction } from './difference.ts'
import { type DocumentLibrary, isRecord } from './document.ts'
import { type DocumentNode, followPlainReferences, followReferences, nodeId } from './document-node.ts'
import type { AdditionalProperties, NormalizedSchema } from './normalized-schema.ts'
import { type SchemaBranches, schemaBranches } from './schema-branches.ts'
import { type AllowedTypes, typesText } from './schema-keywords.ts'

/** Deeper schemas are not compared. */
const maxDepth = 64

/**
 * All differences in the values that two schemas allow.
 *
 * @param ours Schemas that apply together; so does `theirs`.
 */
export function* compareSchemas(
  ours: readonly DocumentNode[],
  theirs: readonly DocumentNode[],
  context: ComparisonContext,
): Generator<ContractDifference> {
  const { equalPairs, ancestors, budget, direction, side = '' } = context
  const keys = (nodes: readonly DocumentNode[], library: DocumentLibrary) =>
    nodes.map((node) => nodeId(followPlainReferences(node, library))).join()
  const pair = `${side} ${direction} ${keys(ours, context.ours)} ${keys(theirs, context.theirs)}`
  if (equalPairs.has(pair) || ancestors.has(pair) || ancestors.size >= maxDepth || budget.remaining <= 0) return
  budget.remaining--
  const here = { ...context, ancestors: new Set([...ancestors, pair]) }
  const found = new Set<string>()
  for (const one of compareNodes(ours, theirs, here)) {
    const { part, pointer, aspect, change, from, to } = one
    const key = JSON.stringify([part, pointer, aspect, change, from, to])
    if (found.has(key)) continue
    found.add(key)
    yield one
  }
  if (found.size === 0) equalPairs.add(pair)
}

function* compareNodes(
  ours: readonly DocumentNode[],
  theirs: readonly DocumentNode[],
  context: ComparisonContext,
): Generator<ContractDifference> {
  const [one, other] = [schemaBranches(ours, context.ours), schemaBranches(theirs, context.theirs)]
  const here = nestedContext(context, '', one.parts)
  yield* compareDeprecation(one.parts, other.parts, here)
  yield* compareDiscriminators(one.parts, other.parts, here)
  if (one.hasConditions || other.hasConditions) {
    // Conditions on properties read better as text, but only their meaning shows whether they differ.
    const inFull = [
      schemaBranches(ours, context.ours, 'alternatives'),
      schemaBranches(theirs, context.theirs, 'alternatives'),
    ] as const
    if (compareUnions(...inFull, here).next().done === true) return
  }
  yield* compareUnions(one, other, here)
}

function* compareUnions(
  ours: SchemaBranches,
  theirs: SchemaBranches,
  context: ComparisonContext,
): Generator<ContractDifference> {
  const [one, other] = [allowedTypes(ours), allowedTypes(theirs)]
  yield* compareTypes(one, other, context)
  // Against a side that declares no type, every keyword would be a difference.
  if ((one.types === undefined) !== (other.types === undefined) || !shareTypes(one, other)) return
  const isTypeKnown = changeOfTypes(one.types, other.types) !== undefined
  yield* compareBranches(ours.branches, theirs.branches, context, (left, right, below) =>
    compareNormalized(left, right, below, isTypeKnown && below.side === undefined),
  )
}

/** The types of all alternatives together. */
function allowedTypes({ branches, nullable }: SchemaBranches): AllowedTypes {
  const lists = branches.map(({ schema }) => schema.types)
  if (lists.includes(undefined)) return { types: undefined, nullable: true }
  const all = [...new Set(lists.flatMap((types) => types ?? []))]
  return { types: all.filter((type) => type !== 'integer' || !all.includes('number')).sort(), nullable }
}

/** @param isTypeKnown whether a difference between the types is already reported. */
function* compareNormalized(
  ours: NormalizedSchema,
  theirs: NormalizedSchema,
  context: ComparisonContext,
  isTypeKnown: boolean,
): Generator<ContractDifference> {
  if (!isTypeKnown) yield* compareTypes({ ...ours, nullable: false }, { ...theirs, nullable: false }, context)
  yield* compareConstraints(ours, theirs, context)
  yield* compareKeywords(ours, theirs, context)
  yield* compareProperties(ours, theirs, context)
  yield* compareAdditionalProperties(ours, theirs, context)
  if (ours.items.length > 0 || theirs.items.length > 0) {
    yield* compareSchemas(ours.items, theirs.items, nestedContext(context, '/*', ours.items))
  }
}

/** Compares keywords that can only be compared as text. */
function* compareKeywords(
  ours: NormalizedSchema,
  theirs: NormalizedSchema,
  context: ComparisonContext,
): Generator<ContractDifference> {
  for (const keyword of new Set([...ours.keywords.keys(), ...theirs.keywords.keys()])) {
    const [one, other] = [ours.keywords.get(keyword), theirs.keywords.get(keyword)]
    if (one === other) continue
    const change = one === undefined ? 'narrowed' : other === undefined ? 'widened' : 'changed'
    const text = (value: string | undefined) => (value === undefined ? `no ${keyword}` : `${keyword} ${value}`)
    yield difference(context, 'keyword', change, text(one), text(other))
  }
}

/** Compares the properties of objects: which exist, which are required, and their schemas. */
function* compareProperties(
  ours: NormalizedSchema,
  theirs: NormalizedSchema,
  context: ComparisonContext,
): Generator<ContractDifference> {
  for (const name of new Set([
    ...ours.properties.keys(),
    ...theirs.properties.keys(),
    ...ours.required,
    ...theirs.required,
  ])) {
    const one = propertyNodes(ours, name, context.direction, context.ours)
    const other = propertyNodes(theirs, name, context.direction, context.theirs)
    const here = nestedContext(context, toPointer([name]), one ?? [])
    const [wasRequired, isRequired] = [ours.required.has(name), theirs.required.has(name)]
    if ((one === undefined) === (other === undefined)) {
      yield* compareRequirements(wasRequired, isRequired, here)
      yield* compareSchemas(one ?? [], other ?? [], here)
    } else if (other !== undefined) {
      const aspect = propertyAspect(isRequired && !wasRequired, ours.additional)
      yield difference(here, aspect, 'added', 'nothing', typesText(allowedTypes(schemaBranches(other, context.theirs))))
    } else if (one !== undefined) {
      // Whether a removed property was required does not matter.
      yield difference(
        here,
        propertyAspect(false, theirs.additional),
        'removed',
        typesText(allowedTypes(schemaBranches(one, context.ours))),
        'nothing',
      )
    }
  }
}

/** The schema of a property, or that of additional properties; `undefined` when it belongs to the other direction. */
function propertyNodes(
  { properties, additional }: NormalizedSchema,
  name: string,
  direction: Direction,
  library: DocumentLibrary,
): readonly DocumentNode[] | undefined {
  const nodes = properties.get(name)
  if (nodes === undefined) return typeof additional === 'object' ? additional : undefined
  const keyword = direction === 'request' ? 'readOnly' : 'writeOnly'
  const belongsToOther = nodes.some((node) =>
    followReferences(node, library).some(({ value }) => isRecord(value) && value[keyword] === true),
  )
  return belongsToOther ? undefined : nodes
}

function propertyAspect(isRequired: boolean, additional: AdditionalProperties): Aspect {
  const property = isRequired ? 'required property' : 'property'
  return additional === 'closed' ? `${property} of a closed object` : property
}

/** Compares which properties an object may have that the schema does not name. */
function* compareAdditionalProperties(
  { additional: ours }: NormalizedSchema,
  { additional: theirs }: NormalizedSchema,
  context: ComparisonContext,
): Generator<ContractDifference> {
  if (typeof ours === 'object' && typeof theirs === 'object') {
    return yield* compareSchemas(ours, theirs, nestedContext(context, '/*', ours))
  }
  const [before, after] = [rankOf(ours), rankOf(theirs)]
  if (before === after) return
  const aspect =
    ours === 'unspecified' || theirs === 'unspecified' ? 'unspecified additional properties' : 'additional properties'
  yield difference(context, aspect, after < before ? 'narrowed' : 'widened', words[before], words[after])
}

const words = ['no additional properties', 'additional properties of one schema', 'any additional properties'] as const

function rankOf(additional: AdditionalProperties): 0 | 1 | 2 {
  if (typeof additional === 'object') return 1
  return additional === 'closed' ? 0 : 2
}
