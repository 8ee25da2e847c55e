/** Shorter ones cannot be told from words; a longer one is no secret. */
const shortest = 16
const longest = 500

/**
 * Whether a text looks drawn at random, as issuers of secrets do it: long, of one piece, of many different characters, and
 * going to and fro between capitals, small letters and digits as no word does. A UUID does not count, since tests draw
 * those for everything.
 */
export function looksIssued(text: string): boolean {
  if (text.length < shortest || text.length > longest || !/^[\w+/=.~-]+$/.test(text) || isUuid(text)) return false
  const kinds = Array.from(text.replace(/[^A-Za-z\d]/g, ''), kindOf)
  const turns = kinds.filter((kind, index) => index > 0 && kind !== kinds[index - 1]).length
  return new Set(text).size >= 10 && turns >= 0.3 * text.length
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text)
}

function kindOf(character: string): string {
  if (/\d/.test(character)) return 'digit'
  return /[a-z]/.test(character) ? 'small' : 'capital'
}
