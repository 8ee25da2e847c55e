import { toPointer } from './json-pointer.ts'

type Path = readonly (string | number)[]

/**
 * The JSON pointers of what differs in `after`: values that are new or changed. Where a member or an item was removed, the pointer of what
 * contained it. Items of a list that are the same at both ends are not compared, so that an item that was inserted is the only change.
 */
export function changedPointers(before: unknown, after: unknown): readonly string[] {
  return changesAt([], before, after).map(toPointer)
}

function changesAt(path: Path, before: unknown, after: unknown): readonly Path[] {
  if (Object.is(before, after)) return []
  if (Array.isArray(before) && Array.isArray(after)) return changesInList(path, before, after)
  return isObject(before) && isObject(after) ? changesInObject(path, before, after) : [path]
}

function changesInObject(
  path: Path,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): readonly Path[] {
  const isShorter = Object.keys(before).some((name) => !Object.hasOwn(after, name))
  const inside = Object.keys(after).flatMap((name) => {
    const place = [...path, name]
    return Object.hasOwn(before, name) ? changesAt(place, before[name], after[name]) : [place]
  })
  return isShorter ? [path, ...inside] : inside
}

function changesInList(path: Path, before: readonly unknown[], after: readonly unknown[]): readonly Path[] {
  const most = Math.min(before.length, after.length)
  const isSame = (one: number, other: number): boolean => changesAt([], before.at(one), after.at(other)).length === 0
  let first = 0
  while (first < most && isSame(first, first)) first++
  let last = 0
  while (last < most - first && isSame(-1 - last, -1 - last)) last++
  const old = before.slice(first, before.length - last)
  const inside = after.slice(first, after.length - last).flatMap((value, index) => {
    const place = [...path, first + index]
    return index < old.length ? changesAt(place, old[index], value) : [place]
  })
  return before.length > after.length ? [path, ...inside] : inside
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
