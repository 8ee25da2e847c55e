import { orList, plural } from './phrases.ts'

/** The most characters of a word that is compared with others; a longer one is not a slip of the pen. */
const longestWord = 100

/** The most words that a message lists. */
const mostListed = 40

/** `; did you mean "paid"?` for a mistyped word, to end a sentence with; empty when no candidate is close. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const near = nearestWord(word, candidates)
  return near === undefined || near === word ? '' : `; did you mean "${near}"?`
}

/** The same, or `; use denied, paid or pending` when no candidate is close; empty without candidates. */
export function didYouMeanOrUse(word: string, candidates: readonly string[]): string {
  const known = candidates.filter((candidate) => candidate !== '')
  return didYouMean(word, known) || (known.length === 0 ? '' : `; use ${listed(known)}`)
}

/** `denied, paid or pending`; of a long list the beginning. */
function listed(words: readonly string[]): string {
  if (words.length <= mostListed) return orList(words)
  return `${words.slice(0, mostListed).join(', ')} or one of ${plural(words.length - mostListed, 'other')}`
}

/** The candidate closest to a mistyped word; `undefined` when none is close, or the word is longer than 100 characters. */
export function nearestWord(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > longestWord) return undefined
  const lower = word.toLowerCase()
  let best: string | undefined
  // At least one character stays.
  let most = Math.min(Math.max(2, Math.floor(word.length / 3)), word.length - 1)
  if (most < 0) return undefined
  for (const candidate of candidates) {
    const distance = editDistance(lower, candidate.toLowerCase(), most)
    if (distance > most) continue
    best = candidate
    most = distance - 1
    if (distance === 0) break
  }
  return best
}

/**
 * Levenshtein distance: how many characters must be inserted, deleted or replaced. Infinity when it is more than `most`, so
 * that the time is linear in the length of the texts.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return never
  // Only cells within `most` of the diagonal can lead to a distance of at most `most`; the cell `most` is on the diagonal.
  let row = Array.from({ length: 2 * most + 1 }, (_, cell) => (cell < most ? never : cell - most))
  for (let i = 1; i <= a.length; i++) {
    const before = row
    const next: number[] = []
    for (let cell = 0; cell <= 2 * most; cell++) next.push(cellAt(i, i + cell - most, cell, before, next))
    row = next
  }
  const distance = row[b.length - a.length + most] as number
  return distance > most ? never : distance

  function cellAt(i: number, j: number, cell: number, before: readonly number[], next: readonly number[]): number {
    if (j < 0 || j > b.length) return never
    const replace = j === 0 ? never : (before[cell] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
    return Math.min((next[cell - 1] ?? never) + 1, (before[cell + 1] ?? never) + 1, replace)
  }
}

const never = Number.POSITIVE_INFINITY
