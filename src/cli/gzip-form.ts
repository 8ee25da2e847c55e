import { Buffer } from 'node:buffer'
import { createHash, type Hash } from 'node:crypto'

/** The mark with which a file begins that gzip compressed. */
export const gzipMark: Buffer = Buffer.from([0x1f, 0x8b])

/**
 * The header of a file that payerbox compressed (RFC 1952): no time, no name, and an extra field `PB` of 32 bytes with the SHA-256 of the
 * rest of the file, since gzip's own checksum does not include its header.
 */
export const gzipHeader: Buffer = Buffer.from([0x1f, 0x8b, 8, 4, 0, 0, 0, 0, 0, 255, 36, 0, 0x50, 0x42, 32, 0])

/** How many bytes the header and the digest take. */
export const headLength: number = gzipHeader.length + 32

/** The bit of gzip's flags for an extra field. */
const hasExtraField = 4

/** Whether a compressed file has the digest of payerbox, or a header that was damaged. */
export function hasDigest(head: Buffer): boolean {
  return ((head[3] ?? 0) & hasExtraField) !== 0
}

export function newDigest(): Hash {
  return createHash('sha256')
}

/** Whether the head of a file has the digest of its rest. */
export function isHeadOf(head: Buffer, digest: Buffer): boolean {
  return head.equals(Buffer.concat([gzipHeader, digest]))
}
