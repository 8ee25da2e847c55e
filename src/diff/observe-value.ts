import { jsonTypeOf, maskPointer, shownValue } from '../judge/show.ts'
import { toPointer } from '../text/json-pointer.ts'
import type { Aspect, Drift } from './drift.ts'
import { drift, type Scene, within } from './finding.ts'
import { formats } from './formats.ts'
import { type Bound, boundText, type Limit } from './limits.ts'
import { formSpots, type Shape, shapeOf } from './shape.ts'
import type { Spot } from './spot.ts'
import { hasType, typesText } from './types.ts'

/** Values nested deeper are not looked at; nor is what comes after as many values as two documents have schemas. */
const deepest = 64

/**
 * Everything in which a value that was seen is other than our contract says. Nothing of the value is shown that could
 * belong to a person.
 *
 * @param seen Takes the place of every declared member that is there.
 */
export function* observeValue(
  value: unknown,
  spots: readonly Spot[],
  scene: Scene,
  seen: Set<string>,
): Generator<Drift> {
  if (scene.trail.size > deepest || scene.effort.left <= 0) return
  scene.effort.left--
  const shape = shapeOf(spots, scene.ours)
  const here = { ...within(scene, '', shape.parts), trail: new Set([...scene.trail, `${scene.trail.size}`]) }
  if (shape.forms.length > 0) return yield* observeForms(value, shape, here, seen)
  if (value === null ? !shape.nullable : shape.types !== undefined && !hasType(shape.types, value)) {
    yield drift(here, value === null ? 'null' : 'type', 'widened', typesText(shape), jsonTypeOf(value))
    return
  }
  yield* observePlain(value, shape, here)
  if (Array.isArray(value)) {
    for (const entry of value) yield* observeValue(entry, shape.entries, within(here, '/*', shape.entries), seen)
  } else if (typeof value === 'object' && value !== null) {
    yield* observeMembers(value as Members, shape, here, seen)
  }
}

type Members = Readonly<Record<string, unknown>>

/** The form that a value keeps best is the one that it has. */
function* observeForms(value: unknown, shape: Shape, scene: Scene, seen: Set<string>): Generator<Drift> {
  const tries = shape.forms.map((form) => {
    const own = new Set<string>()
    return { own, found: [...observeValue(value, formSpots(shape, form), scene, own)] }
  })
  const [best] = tries.sort((a, b) => a.found.length - b.found.length)
  for (const place of best?.own ?? []) seen.add(place)
  yield* best?.found ?? []
}

function* observePlain(value: unknown, shape: Shape, scene: Scene): Generator<Drift> {
  const name = JSON.stringify(value)
  if (value !== null && shape.values?.every((one) => JSON.stringify(one) !== name)) {
    yield drift(scene, 'enum', 'widened', 'nothing', shownValue(scene.pointer, value))
  }
  if (typeof value === 'string') {
    const broken = shape.patterns.filter((pattern) => !matches(pattern, value))
    for (const pattern of broken) yield drift(scene, 'pattern', 'widened', pattern, 'text of another form')
    const strange = shape.formats.filter((format) => formats[format]?.test(value) === false)
    for (const format of strange) yield drift(scene, 'format', 'widened', format, 'text of another form')
  }
  for (const [limit, bound] of shape.limits) {
    if (!keeps(limit, bound, value)) yield drift(scene, 'limit', 'widened', boundText(limit, bound), 'beyond it')
  }
}

function* observeMembers(value: Members, shape: Shape, scene: Scene, seen: Set<string>): Generator<Drift> {
  for (const [name, member] of Object.entries(value)) {
    const spots = shape.members.get(name)
    if (spots !== undefined) {
      const below = within(scene, toPointer([name]), spots)
      seen.add(`${below.part} ${below.pointer}`)
      yield* observeValue(member, spots, below, seen)
    } else if (typeof shape.others === 'object') {
      yield* observeValue(member, shape.others, within(scene, '/*', shape.others), seen)
    } else if (shape.others !== 'open') {
      const aspect: Aspect = shape.others === 'closed' ? 'member of a closed object' : 'member'
      yield drift(within(scene, maskPointer(toPointer([name])), []), aspect, 'added', 'nothing', jsonTypeOf(member))
    }
  }
  for (const name of shape.required) {
    if (Object.hasOwn(value, name)) continue
    yield drift(
      within(scene, toPointer([name]), shape.members.get(name) ?? []),
      'requirement',
      'widened',
      'required',
      'absent',
    )
  }
}

/** A pattern that no engine of ours can read is kept by everything. */
function matches(pattern: string, text: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(text)
  } catch {
    return true
  }
}

function keeps(limit: Limit, { value: bound, exclusive }: Bound, value: unknown): boolean {
  const size = sizeFor(limit, value)
  if (size === undefined) return true
  if (limit === 'uniqueItems')
    return new Set((value as readonly unknown[]).map((entry) => JSON.stringify(entry))).size === size
  if (limit === 'multipleOf') return Number.isInteger(Number((size / bound).toFixed(9)))
  if (size === bound) return !exclusive
  return limit.startsWith('min') ? size > bound : size < bound
}

/** What a limit limits of a value; `undefined` when it is for values of another type. */
function sizeFor(limit: Limit, value: unknown): number | undefined {
  if (/Length$/.test(limit)) return typeof value === 'string' ? [...value].length : undefined
  if (/Items$/.test(limit)) return Array.isArray(value) ? value.length : undefined
  if (/Properties$/.test(limit)) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value).length : undefined
  }
  return typeof value === 'number' ? value : undefined
}
