/** A place in a text, counted from 1; columns in UTF-16 units. */
export interface TextPosition {
  readonly line: number
  readonly column: number
}

/** Where a value is in JSON text: offsets in UTF-16 units from its start; `end` is after the last unit. */
export interface JsonRange {
  readonly start: number
  readonly end: number
  /** Where its key begins; of an entry of a list, where the entry begins. */
  readonly key: number
}

type Path = readonly (string | number)[]

/**
 * Where values are in JSON text: for each path the value, or the nearest value around it if there is none. Of duplicate keys
 * the last one counts. The time is linear in the length of the text for each level of the paths.
 *
 * @param text valid JSON
 */
export function jsonRanges(text: string, paths: readonly Path[]): readonly JsonRange[] {
  const ranges: JsonRange[] = new Array(paths.length)
  const start = afterBlanks(text, 0)
  const whole = { start, end: afterValue(text, start), key: start }
  const rest: Wanted[] = paths.map((path, index) => ({ path, index, depth: 0 }))
  const open = [{ range: whole, wanted: rest }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const children = new Map<string | number, Wanted[]>()
    for (const one of next.wanted) {
      ranges[one.index] = next.range
      const step = one.path[one.depth]
      if (step === undefined) continue
      const child = { ...one, depth: one.depth + 1 }
      const others = children.get(step)
      if (others === undefined) children.set(step, [child])
      else others.push(child)
    }
    if (children.size === 0) continue
    const found = new Map<string | number, JsonRange>()
    for (const { name, ...range } of membersAt(text, next.range.start)) if (children.has(name)) found.set(name, range)
    for (const [name, range] of found) open.push({ range, wanted: children.get(name) ?? [] })
  }
  return ranges
}

/** A path of which the first `depth` steps were found. */
interface Wanted {
  readonly path: Path
  readonly index: number
  readonly depth: number
}

/**
 * Where the values at paths begin in JSON text, or where their keys do. If there is no such value, where the nearest value
 * around it begins.
 *
 * @param text valid JSON
 */
export function jsonPositions(
  text: string,
  places: readonly { readonly path: Path; readonly what?: 'key' | 'value' | undefined }[],
): readonly TextPosition[] {
  const ranges = jsonRanges(
    text,
    places.map(({ path }) => path),
  )
  const offsets = ranges.map(({ start, key }, index) => (places[index]?.what === 'key' ? key : start))
  return positionsOf(text, offsets)
}

/**
 * Where the entries of a list begin in JSON text; none when there is no list.
 *
 * @param text valid JSON
 * @param path the names of the members that lead to the list
 */
export function jsonEntryPositions(text: string, path: readonly string[]): readonly TextPosition[] {
  const members = jsonRanges(text, [path, path.slice(0, -1)])
  const [list, parent] = members as [JsonRange, JsonRange]
  if (text[list.start] !== '[' || (path.length > 0 && list.start === parent.start)) return []
  return positionsOf(
    text,
    [...membersAt(text, list.start)].map(({ start }) => start),
  )
}

/** The lines and columns of offsets. */
function positionsOf(text: string, offsets: readonly number[]): readonly TextPosition[] {
  const positions: TextPosition[] = new Array(offsets.length)
  let [line, lineStart] = [1, 0]
  let next = text.indexOf('\n')
  for (const index of [...offsets.keys()].sort((a, b) => (offsets[a] as number) - (offsets[b] as number))) {
    const offset = offsets[index] as number
    while (next !== -1 && next < offset) {
      line += 1
      lineStart = next + 1
      next = text.indexOf('\n', lineStart)
    }
    positions[index] = { line, column: offset - lineStart + 1 }
  }
  return positions
}

/** The members of the object, or the entries of the list, that begins at an offset; none for another value. */
function* membersAt(text: string, start: number): Generator<JsonRange & { readonly name: string | number }> {
  const isList = text[start] === '['
  if (!isList && text[start] !== '{') return
  let at = afterBlanks(text, start + 1)
  for (let index = 0; text[at] !== ']' && text[at] !== '}'; index++) {
    const key = at
    let name: string | number = index
    if (!isList) {
      const keyEnd = afterValue(text, at)
      name = JSON.parse(text.slice(at, keyEnd)) as string
      at = afterBlanks(text, afterBlanks(text, keyEnd) + 1)
    }
    const end = afterValue(text, at)
    yield { name, key, start: at, end }
    at = afterBlanks(text, end)
    if (text[at] === ',') at = afterBlanks(text, at + 1)
  }
}

const codes = { quote: 34, backslash: 92, openList: 91, closeList: 93, openObject: 123, closeObject: 125, comma: 44 }

/** The offset after the value or the key that begins at an offset. */
function afterValue(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === codes.quote) {
      at = closingQuote(text, at)
      if (depth === 0) return at + 1
    } else if (code === codes.openObject || code === codes.openList) depth++
    else if (code === codes.closeObject || code === codes.closeList) {
      if (depth === 0) return at
      depth--
      if (depth === 0) return at + 1
    } else if (depth === 0 && (code === codes.comma || isBlank(code))) return at
  }
  return text.length
}

function closingQuote(text: string, opening: number): number {
  for (let at = opening + 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === codes.quote) return at
    if (code === codes.backslash) at++
  }
  return text.length
}

function afterBlanks(text: string, start: number): number {
  let at = start
  while (isBlank(text.charCodeAt(at))) at++
  return at
}

/** Space, tab, line feed and carriage return. */
function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13
}
