

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

/** What may come next in a JSON text, and how it is told when something else comes. */
interface Place {
  /** What is wrong when the text ends here; it may end only where this is missing. */
  readonly end?: string
  /** What is wrong with any character that does not fit. */
  readonly wrong: string
  readonly takes?: 'value' | 'key'
  /** Punctuation that fits, and what may come after it. */
  readonly leads?: Readonly<Record<string, PlaceName | 'closed'>>
  /** The bracket that would have fitted before the comma. */
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

/** What an opening bracket lets come next. */
const opens: Readonly<Record<string, PlaceName>> = { '{': 'firstKey', '[': 'firstItem' }

/** How many lists and objects may stand within each other. */
const deepest = 127

/** How far a text was read: `open` holds the brackets that are still open. */
interface Progress {
  readonly at: number
  readonly place: PlaceName
  readonly open: string
}

/** What is wrong with the last of the characters taken. */
interface Fault {
  readonly taken: number
  readonly wrong: string
}

/**
 * How a deserialiser says where a text stops being JSON, or nests too deep: `expected value at line 1 column 7`;
 * `undefined` when it can be read all the way. In the words of Rust's serde_json, whatever engine this runs on.
 */
export function syntaxFault(text: string): string | undefined {
  let progress: Progress | Fault = { at: 0, place: 'value', open: '' }
  while (!('wrong' in progress)) {
    const at = skip(blank, text, progress.at)
    const next = text[at]
    const { end }: Place = places[progress.place]
    if (next === undefined && end === undefined) return undefined
    progress = next === undefined ? { taken: at, wrong: end ?? '' } : step(text, { ...progress, at }, next)
  }
  return `${progress.wrong} ${positionAfter(text, progress.taken)}`
}

/** Reads one token, which begins with `next`. */
function step(text: string, { at, place, open }: Progress, next: string): Progress | Fault {
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

/** Where a string, number or word ends, or what is wrong with it. */
function takeScalar(text: string, at: number): number | Fault {
  const first = text[at] as string
  if (first === '"') return takeString(text, skip(openString, text, at))
  if (/[-\d]/.test(first)) return take(number, text, at, 'invalid number')
  return take(word, text, at, /[tfn]/.test(first) ? 'expected ident' : 'expected value')
}

function take(pattern: RegExp, text: string, at: number, wrong: string): number | Fault {
  const stop = skip(pattern, text, at)
  return stop === at ? { taken: at + 1, wrong } : stop
}

function takeString(text: string, stop: number): number | Fault {
  const next = text[stop]
  if (next === '"') return stop + 1
  const escaped = next === '\\'
  if (next === undefined || (escaped && text[stop + 1] === undefined)) {
    return { taken: text.length, wrong: 'EOF while parsing a string' }
  }
  if (escaped) return { taken: stop + 2, wrong: 'invalid escape' }
  return { taken: stop + 1, wrong: 'control character (\\u0000-\\u001F) found while parsing a string' }
}

/** Where a sticky pattern ends that begins at `at`; `at` itself when it does not match there. */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

/**
 * Where a deserialiser stands after it took `length` characters of a text, in the words of Rust's serde_json, which
 * Stedi's messages come from: lines count from one, the column is how many bytes of the line were taken.
 */
export function positionAfter(text: string, length: number): string {
  const taken = text.slice(0, length)
  const lineStart = taken.lastIndexOf('\n') + 1
  const line = taken.split('\n').length
  const column = new TextEncoder().encode(taken.slice(lineStart)).length
  return `at line ${line} column ${column}`
}
