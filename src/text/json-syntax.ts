/** A token of JSON with the blanks before it: a string, a number or word, or a sign. */
const token =
  /[ \t\r\n]*(?:("(?:[^"\\]|\\.)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?|true|false|null)|([{}[\],:]))/y

/** What is read: `member` and `entry` are the first ones of an object or list, which may be empty. */
type State = 'value' | 'member' | 'key' | 'colon' | 'afterMember' | 'entry' | 'afterEntry' | 'end'
type Step = State | 'complete' | 'openObject' | 'openList' | 'close'

const value = { string: 'complete', word: 'complete', '{': 'openObject', '[': 'openList' } as const
const steps: Readonly<Record<State, Readonly<Partial<Record<string, Step>>>>> = {
  value,
  entry: { ...value, ']': 'close' },
  afterEntry: { ',': 'value', ']': 'close' },
  member: { string: 'colon', '}': 'close' },
  key: { string: 'colon' },
  colon: { ':': 'value' },
  afterMember: { ',': 'key', '}': 'close' },
  end: {},
}

/**
 * Where a text stops being JSON: the offset of the first token that cannot stand there, or the length of a text that ends too
 * early; `undefined` for valid JSON. The messages of `JSON.parse` do not always have it.
 */
export function jsonErrorOffset(text: string): number | undefined {
  const open: State[] = ['end']
  let state: State = 'value'
  let at = 0
  token.lastIndex = 0
  for (let found = token.exec(text); found !== null; found = token.exec(text)) {
    const step = stepFor(found, state)
    if (step === undefined) return afterBlanks(text, at)
    state = nextState(step, open)
    at = token.lastIndex
  }
  const rest = afterBlanks(text, at)
  return rest < text.length || state !== 'end' ? rest : undefined
}

function stepFor([, string, word, sign]: RegExpExecArray, state: State): Step | undefined {
  if (string !== undefined) return isString(string) ? steps[state].string : undefined
  return steps[state][word === undefined ? (sign ?? '') : 'word']
}

/** @param open Changed: the states after the values that are open. */
function nextState(step: Step, open: State[]): State {
  switch (step) {
    case 'openObject':
      open.push('afterMember')
      return 'member'
    case 'openList':
      open.push('afterEntry')
      return 'entry'
    case 'close':
      open.pop()
      return open.at(-1) ?? 'end'
    case 'complete':
      return open.at(-1) ?? 'end'
    default:
      return step
  }
}

/** Whether a quoted text has only characters and escapes that JSON permits. */
function isString(quoted: string): boolean {
  try {
    JSON.parse(quoted)
    return true
  } catch {
    return false
  }
}

function afterBlanks(text: string, start: number): number {
  let at = start
  while (' \t\r\n'.includes(text[at] ?? 'x')) at++
  return at
}
