import { type ComparisonContext, difference } from './comparison-context.ts'
import type { Change, ContractDifference } from './difference.ts'
import type { NormalizedSchema } from './normalized-schema.ts'
import {
  boundText,
  coversType,
  isTighter,
  type LimitBound,
  limits,
  type SchemaLimit,
  typesText,
} from './schema-keywords.ts'

/** Compares the allowed types. */
export function* compareTypes(
  ours: NormalizedSchema,
  theirs: NormalizedSchema,
  context: ComparisonContext,
): Generator<ContractDifference> {
  const change = changeOfTypes(ours.types, theirs.types)
  if (change !== undefined) yield difference(context, 'type', change, typesText(ours), typesText(theirs))
  else if (ours.nullable !== theirs.nullable) {
    yield difference(context, 'nullability', theirs.nullable ? 'widened' : 'narrowed', nullText(ours), nullText(theirs))
  }
}

/** Whether some value can satisfy the types of both. */
export function shareTypes(ours: NormalizedSchema, theirs: NormalizedSchema): boolean {
  const [one, other] = [ours.types, theirs.types]
  if (one === undefined || other === undefined || (ours.nullable && theirs.nullable)) return true
  return one.some((type) => coversType(other, type)) || other.some((type) => coversType(one, type))
}

function changeOfTypes(ours: NormalizedSchema['types'], theirs: NormalizedSchema['types']): Change | undefined {
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

function nullText({ nullable }: NormalizedSchema): string {
  return nullable ? 'may be null' : 'never null'
}

/** Compares the allowed values of a type. */
export function* compareValues(
  ours: NormalizedSchema,
  theirs: NormalizedSchema,
  context: ComparisonContext,
): Generator<ContractDifference> {
  yield* compareEnums(ours.values, theirs.values, context)
  yield* compareTexts('format', ours.formats, theirs.formats, context)
  yield* compareTexts('pattern', ours.patterns, theirs.patterns, context)
  for (const limit of Object.keys(limits) as SchemaLimit[]) {
    const [one, other] = [ours.limits.get(limit), theirs.limits.get(limit)]
    const change = changeOfBound(limit, one, other)
    const unlimited = one === undefined ? ours : theirs
    if (/Length$/.test(limit) && (one === undefined || other === undefined) && hasFixedLength(unlimited)) continue
    if (change !== undefined) yield difference(context, 'limit', change, boundText(limit, one), boundText(limit, other))
  }
}

/** Whether a pattern determines the length of a text (`^\d{10}$`), so that no limit is needed. */
function hasFixedLength({ patterns }: NormalizedSchema): boolean {
  return patterns.some((pattern) => /^\^.*\$$/s.test(pattern) && !/(^|[^\\])([*+]|\{\d*,\})/.test(pattern))
}

/** Reports only the values that the other side lacks. */
function* compareEnums(
  ours: NormalizedSchema['values'],
  theirs: NormalizedSchema['values'],
  context: ComparisonContext,
): Generator<ContractDifference> {
  if (ours === undefined && theirs === undefined) return
  if (ours === undefined || theirs === undefined) {
    const change = ours === undefined ? 'narrowed' : 'widened'
    return yield difference(context, 'enum', change, valuesText(ours ?? 'any value'), valuesText(theirs ?? 'any value'))
  }
  const removed = missingValues(ours, theirs)
  const added = missingValues(theirs, ours)
  if (removed.length > 0) yield difference(context, 'enum', 'narrowed', valuesText(removed), 'nothing')
  if (added.length > 0) yield difference(context, 'enum', 'widened', 'nothing', valuesText(added))
}

function missingValues(values: readonly unknown[], others: readonly unknown[]): readonly unknown[] {
  const names = new Set(others.map((value) => JSON.stringify(value)))
  return values.filter((value) => !names.has(JSON.stringify(value)))
}

/** More values are only counted. */
const maxValues = 5

function valuesText(values: string | readonly unknown[]): string {
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
