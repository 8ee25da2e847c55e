import { abbreviate } from './phrases.ts'

/** The most characters of a regular expression. */
const longestPattern = 500

/** The largest size of a regular expression that is used while others wait. */
const largestPattern = 200

/** How many characters of a text are searched, from its beginning. */
const longestText = 16_384

/** Compiled regular expressions that are kept, so that a fault is not compiled for every call. */
const mostCompiled = 1000

type Engine = typeof import('re2js').RE2JS
type Compiled = ReturnType<Engine['compile']>

/** The engine as the module loader keeps it, and what it compiled: the same for every sandbox. */
const loaded: { engine?: Engine; readonly compiled: Map<string, Compiled> } = { compiled: new Map() }

/**
 * Loads the engine that `matchesPattern` needs: RE2, whose time is linear in the length of the text. Only users of regular
 * expressions pay for it.
 *
 * @returns `undefined` when it is there already.
 */
export function loadPatternEngine(): Promise<unknown> | undefined {
  if (loaded.engine !== undefined) return undefined
  return import('re2js').then(({ RE2JS }) => {
    loaded.engine = RE2JS
  })
}

/**
 * Whether the first 16,384 characters of a text contain a match of a valid regular expression. The time is linear in the length
 * of the text.
 *
 * @throws Error when `loadPatternEngine` was not awaited before.
 */
export function matchesPattern(
  source: string,
  text: string,
  { ignoreCase = false }: { readonly ignoreCase?: boolean } = {},
): boolean {
  const { engine, compiled } = loaded
  if (engine === undefined) throw new Error('the engine for regular expressions is not loaded')
  const key = `${ignoreCase ? 'i' : ''}/${source}`
  let pattern = compiled.get(key)
  if (pattern === undefined) {
    pattern = engine.compile(engine.translateRegExp(source), ignoreCase ? engine.CASE_INSENSITIVE : 0)
    if (compiled.size >= mostCompiled) compiled.clear()
    compiled.set(key, pattern)
  }
  return pattern.test(text.slice(0, longestText))
}

/**
 * Why a regular expression cannot be used: it is not valid in JavaScript (flag `u`), it needs an engine that can take
 * exponential time, or it is too large. `undefined` when it can be used.
 *
 * @param largest the largest size: how many characters and sets it has when its counts are written out
 */
export function patternProblem(source: string, largest: number = largestPattern): string | undefined {
  if (source.length > longestPattern) return `it has ${source.length} characters; at most ${longestPattern} are allowed`
  try {
    new RegExp(source, 'u')
  } catch (error) {
    return (error as Error).message.replace(/^.*: /s, '')
  }
  const parts = [...source.matchAll(part)]
  const size = sizeOf(parts)
  const isTooLarge = `it stands for ${size} characters and sets when its counts are written out; at most ${largest} are allowed`
  return unsupportedPart(parts) ?? (size > largest ? isTooLarge : undefined)
}

/** Parts of a regular expression: a group, a set, an escape, a count, or one character. */
const part =
  /\((?:\?(?:<?[=!]|:|<[^>=!]+>|[a-z-]*:))?|\)|\[(?:\\.|[^\\\]])*\]|\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|k<[^>]*>|.)|\{(\d+)(,?)(\d*)\}\??|[*+?|^$]|./gsu

/** What no engine with linear time supports, and what it is called. */
const unsupported: readonly (readonly [RegExp, string])[] = [
  [/^\(\?<?[=!]/, 'lookarounds are not supported'],
  [/^\(\?[a-z-]+:/, 'flags within the expression are not supported'],
  [/^\\(?:[1-9]|k<)/, 'references to groups are not supported'],
  [
    /\\[pP]\{(?!(?:L[ulmot]?|M[nce]?|N[dlo]?|P[cdseifo]?|S[mcko]?|Z[slp]?|C[cf]?)\})/,
    'only general categories such as \\p{Lu} are supported',
  ],
  [/^\[.*\\b/s, 'write \\x08 for a backspace'],
]

/** The first part that is not supported, and its position. */
function unsupportedPart(parts: readonly RegExpExecArray[]): string | undefined {
  for (const { 0: text, index } of parts) {
    const wrong = unsupported.find(([form]) => form.test(text))
    if (wrong !== undefined) return `${wrong[1]}: ${abbreviate(text, 20)} at character ${index + 1}`
  }
  return undefined
}

/** How many characters and sets there are when counts are written out. */
function sizeOf(parts: readonly RegExpExecArray[]): number {
  const open: number[] = []
  let [sum, last] = [0, 0]
  for (const { 0: text, 1: min, 2: comma, 3: max } of parts) {
    if (text.startsWith('(')) {
      open.push(sum)
      ;[sum, last] = [0, 0]
    } else if (text === ')') {
      last = Math.max(1, sum)
      sum = (open.pop() ?? 0) + last
    } else if (min !== undefined) {
      const times = Math.max(1, Number(max === '' || comma === '' ? min : max))
      sum += last * (times - 1)
      last *= times
    } else if (!isOperator(text)) {
      last = 1
      sum += 1
    }
  }
  return sum
}

function isOperator(text: string): boolean {
  return /^[*+?|^$]$/.test(text)
}
