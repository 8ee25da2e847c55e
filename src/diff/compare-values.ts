import { type ComparisonContext, difference } from './comparison-context.ts'
import type { Change, ContractDifference } from './difference.ts'
import type { NormalizedSchema } from './normalized-schema.ts'
import {
  type AllowedTypes,
  boundText,
  coversType,
  integerLimits,
  isTighter,
  type LimitBound,
  limits,
  type SchemaLimit,
  typesText,
} from './schema-keywords.ts'

/** Compares the allowed types. */
export function* compareTypes(
  ours: AllowedTypes,
  theirs: AllowedTypes,
  context: ComparisonContext,
): Generator<ContractDifference> {
  const change = changeOfTypes(ours.types, theirs.types)
  if (change !== undefined) yield difference(context, 'type', change, typesText(ours), typesText(theirs))
  else if (ours.nullable !== theirs.nullable) {
    yield difference(context, 'nullability', theirs.nullable ? 'widened' : 'narrowed', nullText(ours), nullText(theirs))
  }
}

/** Whether some value can satisfy the types of both. */
export function shareTypes(ours: AllowedTypes, theirs: AllowedTypes): boolean {
  const [one, other] = [ours.types, theirs.types]
  if (one === undefined || other === undefined || (ours.nullable && theirs.nullable)) return true
  return one.some((type) => coversType(other, type)) || other.some((type) => coversType(one, type))
}

/** How the types of theirs differ from ours; `undefined` if both allow the same. No list of types allows all. */
export function changeOfTypes(ours: AllowedTypes['types'], theirs: AllowedTypes['types']): Change | undefined {
  if (ours === undefined || theirs === undefined) {
    if (ours === theirs) return undefined
    return ours === undefined ? 'narrowed' : 'widened'
  }
  const isWithin = ours.every((type) => coversType(theirs, type))
  const includesAll = theirs.every((type) => coversType(ours, type))
  if (isWithin && includesAll) return undefined
  if (isWithin) return 'widened'
  return includesAll ? 'narrowed' : 'changed'
}

function nullText({ nullable }: AllowedTypes): string {
  return nullable ? 'may be null' : 'never null'
}

/** Compares the keywords that limit texts, numbers and lists. */
export function* compareConstraints(
  ours: NormalizedSchema,
  theirs: NormalizedSchema,
  context: ComparisonContext,
): Generator<ContractDifference> {
  yield* compareTexts('format', ours.formats, theirs.formats, context)
  yield* compareTexts('pattern', ours.patterns, theirs.patterns, context)
  const [left, right] = [effectiveLimits(ours), effectiveLimits(theirs)]
  for (const limit of Object.keys(limits) as SchemaLimit[]) {
    const [one, other] = [left.get(limit) && ours.limits.get(limit), right.get(limit) && theirs.limits.get(limit)]
    const change = changeOfBound(limit, left.get(limit), right.get(limit))
    const unlimited = one === undefined ? ours : theirs
    if (/Length$/.test(limit) && (one === undefined || other === undefined) && hasFixedLength(unlimited)) continue
    if (change !== undefined) yield difference(context, 'limit', change, boundText(limit, one), boundText(limit, other))
  }
}

/** For integers, `exclusiveMinimum: 0` is `minimum: 1`. */
function effectiveLimits({ types, limits: declared }: NormalizedSchema): NormalizedSchema['limits'] {
  return types?.length === 1 && types[0] === 'integer' ? integerLimits(declared) : declared
}

/** Whether a pattern determines the length of a text (`^\d{10}$`), so that no limit is needed. */
function hasFixedLength({ patterns }: NormalizedSchema): boolean {
  return patterns.some((pattern) => /^\^.*\$$/s.test(pattern) && !/(^|[^\\])([*+]|\{\d*,\})/.test(pattern))
}

/** Reports the listed values that only one side allows. */
export function* compareEnums(
  removed: readonly unknown[],
  added: readonly unknown[],
  context: ComparisonContext,
): Generator<ContractDifference> {
  if (removed.length > 0) yield difference(context, 'enum', 'narrowed', valuesText(removed), 'nothing')
  if (added.length > 0) yield difference(context, 'enum', 'widened', 'nothing', valuesText(added))
}

/**
 * Reports that only one side lists values.
 *
 * @param isWithin whether the other side allows all of them.
 */
export function* compareUnlimited(
  ours: readonly unknown[] | undefined,
  theirs: readonly unknown[] | undefined,
  isWithin: boolean,
  context: ComparisonContext,
): Generator<ContractDifference> {
  const change = isWithin ? (ours === undefined ? 'narrowed' : 'widened') : 'changed'
  yield difference(context, 'enum', change, valuesText(ours ?? 'any value'), valuesText(theirs ?? 'any value'))
}

/** More values are only counted. */
const maxValues = 5

/** `"A", "B" and 3 more`. */
export function valuesText(values: string | readonly unknown[]): string {
  if (typeof values === 'string') return values
  const shown = values.slice(0, maxValues).map((value) => JSON.stringify(value))
  const more = values.length - shown.length
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ')
}

/** Number formats by a narrower format. */
const wideFormats: Readonly<Record<string, string>> = { int32: 'int64', float: 'double' }

function* compareTexts(
  aspect: 'format' | 'pattern',
  ours: readonly string[],
  theirs: readonly string[],
  context: ComparisonContext,
): Generator<ContractDifference> {
  const removed = ours.filter((text) => !theirs.includes(text))
  const added = theirs.filter((text) => !ours.includes(text))
  if (removed.length === 0 && added.length === 0) return
  const isWithin = (texts: readonly string[], others: readonly string[]) =>
    texts.length > 0 && texts.every((text) => others.includes(wideFormats[text] ?? ''))
  // Every pattern narrows, so removing one widens.
  const widens = added.length === 0 || isWithin(removed, added)
  const narrows = removed.length === 0 || isWithin(added, removed)
  const change = widens ? 'widened' : narrows ? 'narrowed' : 'changed'
  const text = (texts: readonly string[]) => (texts.length === 0 ? `no ${aspect}` : texts.join(' and '))
  yield difference(context, aspect, change, text(ours), text(theirs))
}

function changeOfBound(
  limit: SchemaLimit,
  ours: LimitBound | undefined,
  theirs: LimitBound | undefined,
): Change | undefined {
  if (ours === undefined || theirs === undefined) {
    if (ours === theirs) return undefined
    return ours === undefined ? 'narrowed' : 'widened'
  }
  if (ours.value === theirs.value && ours.exclusive === theirs.exclusive) return undefined
  if (isTighter(limit, theirs, ours)) return 'narrowed'
  return isTighter(limit, ours, theirs) ? 'widened' : 'changed'
}

/** Compares whether something is required. */
export function* compareRequirements(
  ours: boolean,
  theirs: boolean,
  context: ComparisonContext,
): Generator<ContractDifference> {
  if (ours === theirs) return
  const text = (isRequired: boolean) => (isRequired ? 'required' : 'optional')
  yield difference(context, 'requirement', theirs ? 'narrowed' : 'widened', text(ours), text(theirs))
}
