import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'

/** What stands in the place of a value that is not for showing. */
export const masked = '***'

/** Masks a value so that it still tells whether it is the same as another: `***`, and twelve hexadecimal digits. */
export type MaskValue = (value: string) => string

/**
 * A mask under a key that is drawn here at random and never shown: the same value always reads the same under it, and two
 * values do not (HMAC-SHA-256, 48 bits of it). Under another key, so in another run, it reads otherwise.
 *
 * The key alone protects a value: there are 40,000 birth dates, and whoever had the key could try them all.
 */
export function drawMask(): MaskValue {
  const keyed = hmac.create(sha256, crypto.getRandomValues(new Uint8Array(32)))
  const encoder = new TextEncoder()
  return (value) => {
    const hash = keyed.clone().update(encoder.encode(value)).digest()
    return masked + Array.from(hash.subarray(0, 6), (byte) => byte.toString(16).padStart(2, '0')).join('')
  }
}
