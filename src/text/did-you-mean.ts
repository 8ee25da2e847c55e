import { orList } from './phrases.ts'

/** `; did you mean "paid"?` for a mistyped word, to end a sentence with; empty when no candidate is close. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const near = nearestWord(word, candidates)
  return near === undefined || near === word ? '' : `; did you mean "${near}"?`
}

/** The same, or `; use denied, paid or pending` when no candidate is close; empty without candidates. */
export function didYouMeanOrUse(word: string, candidates: readonly string[]): string {
  const known = candidates.filter((candidate) => candidate !== '')
  return didYouMean(word, known) || (known.length === 0 ? '' : `; use ${orList(known)}`)
}

/** The candidate closest to a mistyped word; `undefined` when none is close. */
export function nearestWord(word: string, candidates: readonly string[]): string | undefined {
  const lower = word.toLowerCase()
  let best: string | undefined
  let least = Math.max(2, Math.floor(word.length / 3)) + 1
  for (const candidate of candidates) {
    const distance = editDistance(lower, candidate.toLowerCase())
    if (distance < least) {
      least = distance
      best = candidate
    }
  }
  return best
}

/** Levenshtein distance: how many characters must be inserted, deleted or replaced. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replace = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, replace))
    }
    row = next
  }
  return row[b.length] as number
}
