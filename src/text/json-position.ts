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
  const open = [{ range: whole, wanted: paths.map((path, index): Wanted => ({ path, index, depth: 0 })) }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const { index } of next.wanted) ranges[index] = next.range
    const inside = byNextStep(next.wanted)
    if (inside.size === 0) continue
    for (const [name, range] of membersNamed(text, next.range.start, inside))
      open.push({ range, wanted: inside.get(name) ?? [] })
  }
  return ranges
}

/** A path of which the first `depth` steps were found. */
interface Wanted {
  readonly path: Path
  readonly index: number
  readonly depth: number
}

/** The last member of each name, or the entries with those indexes. */
function membersNamed(
  text: string,
  start: number,
  names: ReadonlyMap<string | number, unknown>,
): ReadonlyMap<string | number, JsonRange> {
  const last = Math.max(...[...names.keys()].map((name) => (typeof name === 'number' ? name : 0)))
  const found = new Map<string | number, JsonRange>()
  for (const { name, ...range } of membersAt(text, start)) {
    if (names.has(name)) found.set(name, range)
    if (name === last) break
  }
  return found
}

/** The paths that lead further, by their next step. */
function byNextStep(wanted: readonly Wanted[]): ReadonlyMap<string | number, Wanted[]> {
  const groups = new Map<string | number, Wanted[]>()
  for (const { path, index, depth } of wanted) {
    const step = path[depth]
    if (step === undefined) continue
    const group = groups.get(step) ?? []
    group.push({ path, index, depth: depth + 1 })
    groups.set(step, group)
  }
  return groups
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

/** The offset after the value or the key that begins at an offset. */
function afterValue(text: string, start: number): number {
  let depth = 0
  let at = start
  do {
    const code = text.charCodeAt(at)
    if (code === quote) at = closingQuote(text, at)
    else if (code === openList || code === openObject) depth++
    else if (code === closeList || code === closeObject) depth--
    else if (depth === 0 && !isBlank(code) && code !== comma) at = lastOfWord(text, at)
    at++
  } while (depth > 0 && at < text.length)
  return at
}

/** The last character of a number or of `true`, `false` or `null`. */
function lastOfWord(text: string, start: number): number {
  let at = start
  while (isWordCode(text.charCodeAt(at + 1))) at++
  return at
}

const [quote, backslash, comma, openList, closeList, openObject, closeObject] = [34, 92, 44, 91, 93, 123, 125] as const

/** Letters, digits, the point and the signs of numbers. */
function isWordCode(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 97 && code <= 122) ||
    code === 69 ||
    code === 43 ||
    code === 45 ||
    code === 46
  )
}

function closingQuote(text: string, opening: number): number {
  for (let at = opening + 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === quote) return at
    if (code === backslash) at++
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

/** Why a text is not valid JSON, and where if that is known; `undefined` for valid JSON. It quotes nothing of the text. */
export function jsonSyntaxProblem(text: string): string | undefined {
  try {
    JSON.parse(text)
    return undefined
  } catch (error) {
    const { message } = error as Error
    const [, offset] = / at position (\d+)/.exec(message) ?? []
    const isAtEnd = offset !== undefined && Number(offset) >= text.length
    if (isAtEnd || /^(Unexpected end|Unterminated)/.test(message)) return 'is not valid JSON: it ends too early'
    const [, line, column] = /\(line (\d+) column (\d+)\)$/.exec(message) ?? []
    return line === undefined ? 'is not valid JSON' : `is not valid JSON: line ${line}, column ${column}`
  }
}
