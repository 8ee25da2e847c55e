/** `1 call`, `2 calls`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

/** `once`, `3 times`. */
export function countTimes(count: number): string {
  return count === 1 ? 'once' : `${count} times`
}

/** A text as a message quotes it: at most `most` characters; `…` stands for the rest. */
export function abbreviate(text: string, most = 40): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`
}

/** `a`, `a or b`, `a, b or c`; empty for an empty list. */
export function orList(words: readonly string[]): string {
  return listWith('or', words)
}

/** `a`, `a and b`, `a, b and c`; empty for an empty list. */
export function andList(words: readonly string[]): string {
  return listWith('and', words)
}

function listWith(conjunction: string, words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`
}
