import type { Change, Drift } from './drift.ts'
import { drift, type Scene } from './finding.ts'
import { type Bound, boundText, isTighter, type Limit, limits } from './limits.ts'
import type { Shape } from './shape.ts'
import { covers, typesText } from './types.ts'

/** What a value may be: nothing of what is in it. */
export function* compareTypes(ours: Shape, theirs: Shape, scene: Scene): Generator<Drift> {
  const change = changeOfTypes(ours.types, theirs.types)
  if (change !== undefined) yield drift(scene, 'type', change, typesText(ours), typesText(theirs))
  else if (ours.nullable !== theirs.nullable) {
    yield drift(scene, 'null', theirs.nullable ? 'widened' : 'narrowed', nullText(ours), nullText(theirs))
  }
}

/** Whether a value can be of both. */
export function shareTypes(ours: Shape, theirs: Shape): boolean {
  const [one, other] = [ours.types, theirs.types]
  if (one === undefined || other === undefined || (ours.nullable && theirs.nullable)) return true
  return one.some((type) => covers(other, type)) || other.some((type) => covers(one, type))
}

function changeOfTypes(ours: Shape['types'], theirs: Shape['types']): Change | undefined {
  if (ours === undefined || theirs === undefined) {
    if (ours === theirs) return undefined
    return ours === undefined ? 'narrowed' : 'widened'
  }
  const isWithin = ours.every((type) => covers(theirs, type))
  const isAround = theirs.every((type) => covers(ours, type))
  if (isWithin && isAround) return undefined
  if (isWithin) return 'widened'
  return isAround ? 'narrowed' : 'changed'
}

function nullText({ nullable }: Shape): string {
  return nullable ? 'may be null' : 'never null'
}

/** Which values of a type are allowed. */
export function* compareValues(ours: Shape, theirs: Shape, scene: Scene): Generator<Drift> {
  yield* compareEnums(ours.values, theirs.values, scene)
  yield* compareTexts('format', ours.formats, theirs.formats, scene)
  yield* compareTexts('pattern', ours.patterns, theirs.patterns, scene)
  for (const limit of Object.keys(limits) as Limit[]) {
    const [one, other] = [ours.limits.get(limit), theirs.limits.get(limit)]
    const change = changeOfBound(limit, one, other)
    const unlimited = one === undefined ? ours : theirs
    if (/Length$/.test(limit) && (one === undefined || other === undefined) && isSpelledOut(unlimited)) continue
    if (change !== undefined) yield drift(scene, 'limit', change, boundText(limit, one), boundText(limit, other))
  }
}

/** Whether a pattern says how long a text is (`^\d{10}$`), so that no limit has to. */
function isSpelledOut({ patterns }: Shape): boolean {
  return patterns.some((pattern) => /^\^.*\$$/s.test(pattern) && !/(^|[^\\])([*+]|\{\d*,\})/.test(pattern))
}

/** Of two lists of values only those are told that the other lacks. */
function* compareEnums(ours: Shape['values'], theirs: Shape['values'], scene: Scene): Generator<Drift> {
  if (ours === undefined && theirs === undefined) return
  if (ours === undefined || theirs === undefined) {
    const change = ours === undefined ? 'narrowed' : 'widened'
    return yield drift(scene, 'enum', change, valuesText(ours ?? 'any value'), valuesText(theirs ?? 'any value'))
  }
  const gone = lacking(ours, theirs)
  const come = lacking(theirs, ours)
  if (gone.length > 0) yield drift(scene, 'enum', 'narrowed', valuesText(gone), 'nothing')
  if (come.length > 0) yield drift(scene, 'enum', 'widened', 'nothing', valuesText(come))
}

function lacking(values: readonly unknown[], others: readonly unknown[]): readonly unknown[] {
  const names = new Set(others.map((value) => JSON.stringify(value)))
  return values.filter((value) => !names.has(JSON.stringify(value)))
}

/** More values than anybody reads in one line. */
const mostValues = 5

function valuesText(values: string | readonly unknown[]): string {
  if (typeof values === 'string') return values
  const shown = values.slice(0, mostValues).map((value) => JSON.stringify(value))
  const more = values.length - shown.length
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ')
}

/** Formats of numbers that are within others. */
const formatsAround: Readonly<Record<string, string>> = { int32: 'int64', float: 'double' }

function* compareTexts(
  aspect: 'format' | 'pattern',
  ours: readonly string[],
  theirs: readonly string[],
  scene: Scene,
): Generator<Drift> {
  const gone = ours.filter((text) => !theirs.includes(text))
  const come = theirs.filter((text) => !ours.includes(text))
  if (gone.length === 0 && come.length === 0) return
  const isWithin = (texts: readonly string[], others: readonly string[]) =>
    texts.length > 0 && texts.every((text) => others.includes(formatsAround[text] ?? ''))
  // Every pattern that stands there narrows, so that one that is gone widens.
  const widens = come.length === 0 || isWithin(gone, come)
  const narrows = gone.length === 0 || isWithin(come, gone)
  const change = widens ? 'widened' : narrows ? 'narrowed' : 'changed'
  const text = (texts: readonly string[]) => (texts.length === 0 ? `no ${aspect}` : texts.join(' and '))
  yield drift(scene, aspect, change, text(ours), text(theirs))
}

function changeOfBound(limit: Limit, ours: Bound | undefined, theirs: Bound | undefined): Change | undefined {
  if (ours === undefined || theirs === undefined) {
    if (ours === theirs) return undefined
    return ours === undefined ? 'narrowed' : 'widened'
  }
  if (ours.value === theirs.value && ours.exclusive === theirs.exclusive) return undefined
  if (isTighter(limit, theirs, ours)) return 'narrowed'
  return isTighter(limit, ours, theirs) ? 'widened' : 'changed'
}
