/**
 * Identifiers that look random and are not: the same seed and name give the same value in every run, so that a scenario
 * can be replayed to the byte.
 */
const hex = Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0))
const dash = 45
/** A UUID without its digits. */
const dashes: readonly number[] = Array.from({ length: 36 }, () => dash)
const base32 = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The hash of a name as four 32-bit words (cyrb128). */
export function hash(name: string): readonly [number, number, number, number] {
  let a = 1779033703
  let b = 3144134277
  let c = 1013904242
  let d = 2773480762
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i)
    a = b ^ Math.imul(a ^ code, 597399067)
    b = c ^ Math.imul(b ^ code, 2869860233)
    c = d ^ Math.imul(c ^ code, 951274213)
    d = a ^ Math.imul(d ^ code, 2716044179)
  }
  a = Math.imul(c ^ (a >>> 18), 597399067)
  b = Math.imul(d ^ (b >>> 22), 2869860233)
  c = Math.imul(a ^ (c >>> 17), 951274213)
  d = Math.imul(b ^ (d >>> 19), 2716044179)
  const mixed = a ^ b ^ c ^ d
  return [mixed >>> 0, (b ^ mixed) >>> 0, (c ^ mixed) >>> 0, (d ^ mixed) >>> 0]
}

/**
 * A UUID in the format of version 4. Built from character codes: a concatenated string would cost time and memory
 * wherever it is used.
 */
export function uuid(name: string): string {
  const [a, b, c, d] = hash(name)
  const codes = dashes.slice()
  putHex(codes, 0, a >>> 16)
  putHex(codes, 4, a)
  putHex(codes, 9, b >>> 16)
  putHex(codes, 14, (b & 0x0fff) | 0x4000)
  putHex(codes, 19, ((c >>> 16) & 0x3fff) | 0x8000)
  putHex(codes, 24, c)
  putHex(codes, 28, d >>> 16)
  putHex(codes, 32, d)
  return String.fromCharCode(...codes)
}

/** Writes the codes of the four hexadecimal digits of the lower half of a word. */
function putHex(codes: number[], at: number, word: number): void {
  codes[at] = hex[(word >>> 12) & 15] as number
  codes[at + 1] = hex[(word >>> 8) & 15] as number
  codes[at + 2] = hex[(word >>> 4) & 15] as number
  codes[at + 3] = hex[word & 15] as number
}

/** `length` decimal digits. */
export function digits(name: string, length: number): string {
  let text = ''
  for (let round = 0; text.length < length; round++) {
    for (const word of hash(`${name}/${round}`)) text += String(word % 1_000_000_000).padStart(9, '0')
  }
  return text.slice(0, length)
}

/** 26 characters of Crockford's base 32, the format of the traces that Stedi generates when a request has none. */
export function trace(name: string): string {
  const characters: string[] = []
  for (const word of [...hash(name), ...hash(`${name}/more`)]) {
    for (let shift = 0; shift < 30; shift += 5) characters.push(base32[(word >>> shift) & 31] as string)
  }
  return characters.slice(0, 26).join('')
}
