/** A place in a text, counted from 1; columns in UTF-16 units. */
export interface TextPosition {
  readonly line: number
  readonly column: number
}

/**
 * Where the value at a path begins in JSON text, or where its key does. If there is no such value, where the nearest value
 * around it begins.
 *
 * @param text valid JSON
 */
export function jsonPosition(
  text: string,
  path: readonly (string | number)[],
  what: 'key' | 'value' = 'value',
): TextPosition {
  const tokens = [...text.matchAll(tokenPattern)]
  let value = 0
  let key = 0
  for (const step of path) {
    const found = typeof step === 'number' ? entryAt(tokens, value, step) : memberAt(tokens, value, step)
    if (found === undefined) return positionOf(text, tokens[value]?.index ?? 0)
    value = found
    key = typeof step === 'number' ? found : found - 2
  }
  return positionOf(text, tokens[what === 'key' ? key : value]?.index ?? 0)
}

/**
 * Where the entries of a list begin in JSON text.
 *
 * @param text valid JSON
 * @param path the names of the members that lead to the list
 */
export function jsonEntryPositions(text: string, path: readonly string[]): readonly TextPosition[] {
  const tokens = [...text.matchAll(tokenPattern)]
  let list: number | undefined = 0
  for (const name of path) list = list === undefined ? undefined : memberAt(tokens, list, name)
  const positions: TextPosition[] = []
  let [line, lineStart] = [1, 0]
  let token = list === undefined ? tokens.length : list + 1
  while (token < tokens.length && tokens[token]?.[0] !== ']') {
    const offset = tokens[token]?.index ?? 0
    for (let end = text.indexOf('\n', lineStart); end !== -1 && end < offset; end = text.indexOf('\n', lineStart)) {
      line += 1
      lineStart = end + 1
    }
    positions.push({ line, column: offset - lineStart + 1 })
    token = behind(tokens, token)
    if (tokens[token]?.[0] === ',') token += 1
  }
  return positions
}

const tokenPattern = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g

/** The line and column of an offset. */
function positionOf(text: string, offset: number): TextPosition {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }
}

type Tokens = readonly RegExpExecArray[]

/** The first token of a member's value; of duplicate keys the last counts. `object` is the first token of the object. */
function memberAt(tokens: Tokens, object: number, name: string): number | undefined {
  if (tokens[object]?.[0] !== '{') return undefined
  let found: number | undefined
  let token = object + 1
  while (token < tokens.length && tokens[token]?.[0] !== '}') {
    if (JSON.parse(tokens[token]?.[0] ?? '""') === name) found = token + 2
    token = behind(tokens, token + 2)
    if (tokens[token]?.[0] === ',') token += 1
  }
  return found
}

/** The first token of an entry. `list` is the first token of the list. */
function entryAt(tokens: Tokens, list: number, index: number): number | undefined {
  if (tokens[list]?.[0] !== '[') return undefined
  let token = list + 1
  for (let entry = 0; token < tokens.length && tokens[token]?.[0] !== ']'; entry += 1) {
    if (entry === index) return token
    token = behind(tokens, token)
    if (tokens[token]?.[0] === ',') token += 1
  }
  return undefined
}

/** The token after the value that begins with a token. */
function behind(tokens: Tokens, first: number): number {
  let depth = 0
  for (let token = first; token < tokens.length; token += 1) {
    const text = tokens[token]?.[0]
    if (text === '{' || text === '[') depth += 1
    if (text === '}' || text === ']') depth -= 1
    if (depth === 0) return token + 1
  }
  return tokens.length
}
