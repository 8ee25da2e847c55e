/**
 * Identifiers that look drawn at random and are not: the same seed and name give the same value in every run, so
 * that a scenario can be replayed to the byte.
 */
const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))
const base32 = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Four 32-bit words made from a name (cyrb128). */
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

/** A UUID of version 4's form. Joined, not concatenated: a tree of pieces would cost memory for as long as it is kept. */
export function uuid(name: string): string {
  const [a, b, c, d] = hash(name)
  const clock = ((c >>> 16) & 0x3fff) | 0x8000
  return [
    octets(a, 4),
    octets(b, 2, 16),
    octets((b & 0xfff) | 0x4000, 2),
    octets(clock, 2),
    octets(c, 2) + octets(d, 4),
  ].join('-')
}

/** The last `count` bytes of a word shifted right, in hexadecimal digits. */
function octets(word: number, count: number, shift = 0): string {
  let text = ''
  for (let byte = count - 1; byte >= 0; byte--) text += hex[(word >>> (shift + 8 * byte)) & 255]
  return text
}

/** `length` decimal digits. */
export function digits(name: string, length: number): string {
  let text = ''
  for (let round = 0; text.length < length; round++) {
    for (const word of hash(`${name}/${round}`)) text += String(word % 1_000_000_000).padStart(9, '0')
  }
  return text.slice(0, length)
}

/** 26 characters of Crockford's base 32, the form of the traces that Stedi makes when none is sent. */
export function trace(name: string): string {
  let text = ''
  for (let round = 0; text.length < 26; round++) {
    for (const word of hash(`${name}/${round}`)) {
      for (let shift = 0; shift < 30; shift += 5) text += base32[(word >>> shift) & 31]
    }
  }
  return text.slice(0, 26)
}
