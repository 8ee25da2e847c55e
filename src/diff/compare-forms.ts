import type { CompareSchemas } from './compare-members.ts'
import { shareTypes } from './compare-values.ts'
import type { Change, Drift } from './drift.ts'
import { drift, type Scene, within } from './finding.ts'
import { textOf } from './flatten.ts'
import { formSpots, type Shape, shapeOf } from './shape.ts'
import type { Spot } from './spot.ts'
import { typesText } from './types.ts'

/** One form of a value as a schema of its own. */
interface Whole {
  readonly label: string
  /** What it says, by itself. */
  readonly text: string
  readonly spots: readonly Spot[]
  readonly shape: Shape
}

/**
 * Values of several forms (`oneOf`, `anyOf`): each form is compared with the one most like it. A form that is left over
 * and allowed by another all the same is no drift.
 */
export function* compareForms(
  ours: Shape,
  theirs: Shape,
  scene: Scene,
  compareSchemas: CompareSchemas,
): Generator<Drift> {
  const [left, right] = [wholes(ours, scene.ours), wholes(theirs, scene.theirs)]
  const pairs = pairUp(left, right)
  for (const [one, other] of pairs) {
    yield* compareSchemas(one.spots, other.spots, within(scene, bracketed(one, left.length), one.spots))
  }
  const isAllowed = (one: Whole, other: Whole, changes: readonly Change[]) => {
    return [...compareSchemas(one.spots, other.spots, scene)].every(({ change }) => changes.includes(change))
  }
  for (const one of left.filter((form) => !pairs.some(([paired]) => paired === form))) {
    if (right.some((other) => isAllowed(one, other, ['widened', 'added']))) continue
    yield drift(within(scene, bracketed(one, 2), one.spots), 'form', 'narrowed', sayingOf(one), 'nothing')
  }
  for (const other of right.filter((form) => !pairs.some(([, paired]) => paired === form))) {
    if (left.some((one) => isAllowed(one, other, ['narrowed', 'removed']))) continue
    yield drift(within(scene, bracketed(other, 2), []), 'form', 'widened', 'nothing', sayingOf(other))
  }
}

function wholes(shape: Shape, library: Scene['ours']): readonly Whole[] {
  if (shape.forms.length === 0) {
    return [{ label: '', text: '', spots: shape.parts.map((part) => ({ ...part, bare: true })), shape }]
  }
  return shape.forms.map((form) => {
    const spots = formSpots(shape, form)
    return { label: form.label, text: textOf(form.spot.value), spots, shape: shapeOf(spots, library) }
  })
}

function bracketed({ label }: Whole, of: number): string {
  return of > 1 && label !== '' ? ` (${label})` : ''
}

function sayingOf({ label, shape }: Whole): string {
  const text = typesText(shape)
  return label === '' ? text : `${label}: ${text}`
}

/** The pairs that are most alike, each form in at most one; the order of arguments does not count. */
function pairUp(left: readonly Whole[], right: readonly Whole[]): readonly (readonly [Whole, Whole])[] {
  const candidates = left.flatMap((one, row) =>
    right.map((other, column) => ({ one, other, distance: row + column, likeness: likenessOf(one, other) })),
  )
  candidates.sort((a, b) => b.likeness - a.likeness || a.distance - b.distance)
  const taken = new Set<Whole>()
  return candidates.flatMap(({ one, other, likeness }) => {
    if (likeness === 0 || taken.has(one) || taken.has(other)) return []
    taken.add(one).add(other)
    return [[one, other] as const]
  })
}

/** How much two forms have in common; 0 when a value cannot be of both. */
function likenessOf(one: Whole, other: Whole): number {
  if (!shareTypes(one.shape, other.shape)) return 0
  const isSame = one.text === other.text
  const isNamesake = one.label === other.label && !/^(form \d+)?$/.test(one.label)
  const names = shared(one.shape.members, other.shape.members)
  return 1 + (isSame ? 8 : 0) + (isNamesake ? 4 : 0) + names + 2 * sharedMarks(one, other)
}

/** The part of all members that both have. */
function shared(one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): number {
  const all = new Set([...one.keys(), ...other.keys()])
  return all.size === 0 ? 1 : [...all].filter((name) => one.has(name) && other.has(name)).length / all.size
}

/** 1 when a member that can only be one value is that value in both, -0.4 when it is another. */
function sharedMarks(one: Whole, other: Whole): number {
  const marks = (form: Whole) =>
    [...form.shape.members].flatMap(([name, spots]) => {
      const values = spots.flatMap(({ value }) => {
        const { const: only, enum: some } = (value ?? {}) as { const?: unknown; enum?: readonly unknown[] }
        return only === undefined ? (Array.isArray(some) && some.length === 1 ? some : []) : [only]
      })
      return values.length === 1 ? [[name, JSON.stringify(values[0])] as const] : []
    })
  const theirs = new Map(marks(other))
  const both = marks(one).filter(([name]) => theirs.has(name))
  if (both.length === 0) return 0
  return both.some(([name, value]) => theirs.get(name) === value) ? 1 : -0.4
}
