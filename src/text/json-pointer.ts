/** The keys and indexes of a JSON pointer: an index where `root` has a list. */
export function pointerPath(pointer: string, root: unknown): readonly (string | number)[] {
  let value = root
  return pointerKeys(pointer).map((key) => {
    const step = Array.isArray(value) && /^\d+$/.test(key) ? Number(key) : key
    value = memberOf(value, step)
    return step
  })
}

/** The keys of a JSON pointer, unescaped; empty for the whole document. */
export function pointerKeys(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** The JSON pointer for keys and indexes. */
export function toPointer(keys: readonly (string | number)[]): string {
  return keys.map((key) => `/${escapeKey(String(key))}`).join('')
}

/** The value at a path; `undefined` if it does not exist. */
export function valueAtPath(root: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(memberOf, root)
}

/** A value and its pointer. */
export interface PointerMatch {
  readonly pointer: string
  /** `undefined` if it does not exist. */
  readonly value: unknown
}

/**
 * All values that match a pointer; `*` matches every entry of a list. A value that does not exist is `undefined`; for an
 * empty list the pointer itself is returned.
 */
export function findByPointer(root: unknown, pointer: string): readonly PointerMatch[] {
  let found: readonly PointerMatch[] = [{ pointer: '', value: root }]
  for (const key of pointerKeys(pointer)) {
    found = found.flatMap(({ pointer, value }): readonly PointerMatch[] => {
      if (key !== '*' || !Array.isArray(value) || value.length === 0) {
        return [{ pointer: `${pointer}/${escapeKey(key)}`, value: memberOf(value, key) }]
      }
      return value.map((entry: unknown, index) => ({ pointer: `${pointer}/${index}`, value: entry }))
    })
  }
  return found
}

/** A copy of `root` with the value at `pointer` replaced; missing parents are created. `/list/-` appends. */
export function withValue(root: unknown, pointer: string, value: unknown): unknown {
  return changed(root, pointerKeys(pointer), () => value)
}

/** A copy of `root` without the value at `pointer`; `root` itself if it does not exist. */
export function withoutValue(root: unknown, pointer: string): unknown {
  if (valueAtPath(root, pointerKeys(pointer)) === undefined) return root
  return changed(root, pointerKeys(pointer), () => undefined)
}

/** Copies along the keys; a value that becomes `undefined` is removed, also from a list. */
function changed(value: unknown, keys: readonly string[], change: (value: unknown) => unknown): unknown {
  const [key, ...rest] = keys
  if (key === undefined) return change(value)
  if (Array.isArray(value)) {
    const index = key === '-' ? value.length : Number(key)
    const entry = changed(value[index], rest, change)
    return [...value.slice(0, index), ...(entry === undefined ? [] : [entry]), ...value.slice(index + 1)]
  }
  const members = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
  const { [key]: before, ...others } = members
  const member = changed(before, rest, change)
  return member === undefined ? others : { ...members, [key]: member }
}

function memberOf(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return (value as Record<string | number, unknown>)[key]
}

function escapeKey(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}
