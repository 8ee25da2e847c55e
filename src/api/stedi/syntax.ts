

type PlaceName =
  | 'value'
  | 'firstItem'
  | 'nextItem'
  | 'itemDone'
  | 'firstKey'
  | 'nextKey'
  | 'colon'
  | 'memberDone'
  | 'done'

/** What may come next in a JSON text, and the error when something else comes. */
interface Place {
  /** The error when the text ends here. The text may end only where this is absent. */
  readonly end?: string
  /** The error for any other character. */
  readonly wrong: string
  readonly takes?: 'value' | 'key'
  /** Punctuation that may come here, and the place after it. */
  readonly leads?: Readonly<Record<string, PlaceName | 'closed'>>
  /** The bracket that may not follow a comma. */
  readonly tooLate?: '}' | ']'
}

const places: Readonly<Record<PlaceName, Place>> = {
  value:      { end: 'EOF while parsing a value', wrong: 'expected value', takes: 'value' },
  firstItem:  { end: 'EOF while parsing a list', wrong: 'expected value', takes: 'value', leads: { ']': 'closed' } },
  nextItem:   { end: 'EOF while parsing a value', wrong: 'expected value', takes: 'value', tooLate: ']' },
  itemDone:   { end: 'EOF while parsing a list', wrong: 'expected `,` or `]`', leads: { ',': 'nextItem', ']': 'closed' } },
  firstKey:   { end: 'EOF while parsing an object', wrong: 'key must be a string', takes: 'key', leads: { '}': 'closed' } },
  nextKey:    { end: 'EOF while parsing a value', wrong: 'key must be a string', takes: 'key', tooLate: '}' },
  colon:      { end: 'EOF while parsing an object', wrong: 'expected `:`', leads: { ':': 'value' } },
  memberDone: { end: 'EOF while parsing an object', wrong: 'expected `,` or `}`', leads: { ',': 'nextKey', '}': 'closed' } },
  done:       { wrong: 'trailing characters' },
}

/** The place after an opening bracket. */
const opens: Readonly<Record<string, PlaceName>> = { '{': 'firstKey', '[': 'firstItem' }

/** The deepest nesting of arrays and objects. */
const deepest = 127

/** How far the text was read: `open` contains the brackets that are still open. */
interface Progress {
  readonly at: number
  readonly place: PlaceName
  readonly open: string
}

/** The error at the last of the characters taken. */
interface SyntaxFailure {
  readonly taken: number
  readonly wrong: string
}

/**
 * The error where a text stops being valid JSON, or is nested too deeply: `expected value at line 1 column 7`;
 * `undefined` when it is valid. The messages are those of Rust's serde_json, independent of the JavaScript engine.
 */
export function jsonSyntaxError(text: string): string | undefined {
  let progress: Progress | SyntaxFailure = { at: 0, place: 'value', open: '' }
  while (!('wrong' in progress)) {
    const at = skip(blank, text, progress.at)
    const next = text[at]
    const { end }: Place = places[progress.place]
    if (next === undefined && end === undefined) return undefined
    progress = next === undefined ? { taken: at, wrong: end ?? '' } : step(text, { ...progress, at }, next)
  }
  return `${progress.wrong} ${positionAfter(text, progress.taken)}`
}

/** The error of valid JSON that is nested too deeply; `undefined` for other JSON. Faster than `jsonSyntaxError`. */
export function nestingError(json: string): string | undefined {
  let depth = 0
  for (let at = 0; at < json.length; at++) {
    const sign = json[at]
    if (sign === '"') at = skip(openString, json, at)
    else if (sign === ']' || sign === '}') depth--
    else if (sign === '[' || sign === '{') {
      depth++
      if (depth > deepest) return jsonSyntaxError(json)
    }
  }
  return undefined
}

/** Reads the token that begins with `next`. */
function step(text: string, { at, place, open }: Progress, next: string): Progress | SyntaxFailure {
  const { wrong, takes, leads, tooLate } = places[place]
  const lead = leads?.[next]
  if (lead === 'closed') return afterValue(at + 1, open.slice(0, -1))
  if (lead !== undefined) return { at: at + 1, place: lead, open }
  if (next === tooLate) return { taken: at + 1, wrong: 'trailing comma' }
  if (takes === undefined || (takes === 'key' && next !== '"')) return { taken: at + 1, wrong }
  const opened = opens[next]
  if (opened !== undefined) {
    if (open.length === deepest) return { taken: at + 1, wrong: 'recursion limit exceeded' }
    return { at: at + 1, place: opened, open: open + next }
  }
  const stop = takeScalar(text, at)
  if (typeof stop === 'object') return stop
  return takes === 'key' ? { at: stop, place: 'colon', open } : afterValue(stop, open)
}

function afterValue(at: number, open: string): Progress {
  if (open === '') return { at, place: 'done', open }
  return { at, place: open.endsWith('{') ? 'memberDone' : 'itemDone', open }
}

const blank = /[ \t\n\r]*/y
const openString = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/y
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\d.eE])/y
const word = /true|false|null/y

/** The end of a string, number or word, or the error in it. */
function takeScalar(text: string, at: number): number | SyntaxFailure {
  const first = text[at] as string
  if (first === '"') return takeString(text, skip(openString, text, at))
  if (/[-\d]/.test(first)) return take(number, text, at, 'invalid number')
  return take(word, text, at, /[tfn]/.test(first) ? 'expected ident' : 'expected value')
}

function take(pattern: RegExp, text: string, at: number, wrong: string): number | SyntaxFailure {
  const stop = skip(pattern, text, at)
  return stop === at ? { taken: at + 1, wrong } : stop
}

function takeString(text: string, stop: number): number | SyntaxFailure {
  const next = text[stop]
  if (next === '"') return stop + 1
  const escaped = next === '\\'
  if (next === undefined || (escaped && text[stop + 1] === undefined)) {
    return { taken: text.length, wrong: 'EOF while parsing a string' }
  }
  if (escaped) return { taken: stop + 2, wrong: 'invalid escape' }
  return { taken: stop + 1, wrong: 'control character (\\u0000-\\u001F) found while parsing a string' }
}

/** The end of the match of a sticky pattern at `at`; `at` itself without a match. */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

/**
 * The position of a deserializer after `length` characters, as Rust's serde_json reports it in Stedi's messages:
 * lines count from one, and the column is the number of bytes taken from the line.
 */
export function positionAfter(text: string, length: number): string {
  const taken = text.slice(0, length)
  const lineStart = taken.lastIndexOf('\n') + 1
  const line = taken.split('\n').length
  const column = new TextEncoder().encode(taken.slice(lineStart)).length
  return `at line ${line} column ${column}`
}
