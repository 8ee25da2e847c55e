import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import zlib from 'node:zlib'
import type { BodyShare } from '../serve/limits.ts'

/** Bytes: sixteen times the largest limit of a vendor. */
export const longestBody: number = 16 * 1024 * 1024

/** The part of a body that was read. */
export interface Gathered {
  readonly bytes: Buffer
  /** Why that is not all of it: it is longer than `longestBody`, or all bodies together take too much. The message is then paused. */
  readonly tooLarge?: 'length' | 'budget'
}

/**
 * Reads a body to its end, or until it is longer than `longestBody` or exceeds the budget. Rejects when the connection closes
 * before.
 *
 * @param share takes the memory; the caller releases it.
 */
export function readBodyBytes(message: IncomingMessage, share: BodyShare): Promise<Gathered> {
  const chunks: Buffer[] = []
  let size = 0
  return new Promise((resolve, reject) => {
    const end = (): void => resolve({ bytes: Buffer.concat(chunks) })
    const take = (chunk: Buffer): void => {
      chunks.push(chunk)
      size += chunk.length
      const isWithin = share.take(chunk)
      if (isWithin && size <= longestBody) return
      message.off('data', take).off('end', end).pause()
      resolve({ bytes: Buffer.concat(chunks), tooLarge: isWithin ? 'length' : 'budget' })
    }
    message.on('data', take)
    message.once('end', end)
    message.once('error', reject)
    message.once('close', () => reject(new Error('the connection was closed')))
  })
}

type Decoder = (bytes: Buffer, limit: { readonly maxOutputLength: number }) => Buffer

/** Absent before Node 22.15. */
const { zstdDecompressSync }: Partial<Pick<typeof zlib, 'zstdDecompressSync'>> = zlib

const decoders: ReadonlyMap<string, Decoder> = new Map<string, Decoder>([
  ['identity', (bytes) => bytes],
  ['gzip', zlib.gunzipSync],
  ['x-gzip', zlib.gunzipSync],
  ['deflate', zlib.inflateSync],
  ['br', zlib.brotliDecompressSync],
  ...(zstdDecompressSync === undefined ? [] : ([['zstd', zstdDecompressSync]] as const)),
])

/**
 * Decodes a body to text.
 *
 * @param encoding The header `content-encoding`.
 * @returns `undefined` for an unknown encoding, invalid bytes, or a text longer than `longestBody`.
 */
export function decodeBody(bytes: Buffer, encoding = ''): string | undefined {
  const steps = encoding.split(',').map((name) => name.trim().toLowerCase())
  let decoded = bytes
  try {
    for (const step of steps.filter((name) => name !== '').reverse()) {
      const decode = decoders.get(step)
      if (decode === undefined) return undefined
      // An empty body, as of HEAD, is empty in every encoding.
      if (decoded.length > 0) decoded = decode(decoded, { maxOutputLength: longestBody })
    }
    return new TextDecoder().decode(decoded)
  } catch {
    return undefined
  }
}

/** Headers of the connection, not of the message (RFC 9110, 7.6.1; RFC 2616, 13.5.1). */
const ofTheConnection: ReadonlySet<string> = new Set([
  ...['connection', 'keep-alive', 'proxy-authenticate', 'proxy-authorization', 'proxy-connection'],
  ...['te', 'trailer', 'transfer-encoding', 'upgrade'],
])

/**
 * The headers to forward, in their order, spelling and number: all but those of the connection and those that it names.
 *
 * @param raw Names and values alternating, as in Node.
 * @param others Lower-case names of further headers to drop.
 */
export function forwardedHeaders(raw: readonly string[], others: readonly string[] = []): readonly string[] {
  const pairs = raw.flatMap((name, index) => (index % 2 === 0 ? [[name, raw[index + 1] ?? ''] as const] : []))
  const named = pairs
    .filter(([name]) => name.toLowerCase() === 'connection')
    .flatMap(([, value]) => value.split(',').map((name) => name.trim().toLowerCase()))
  const dropped = new Set([...ofTheConnection, ...named, ...others])
  return pairs.filter(([name]) => !dropped.has(name.toLowerCase())).flat()
}

/** Headers by lower-case name; repeated ones are joined. */
export function textHeaders(headers: IncomingHttpHeaders): Readonly<Record<string, string>> {
  const known = Object.entries(headers).filter((entry): entry is [string, string | string[]] => entry[1] !== undefined)
  return Object.fromEntries(known.map(([name, value]) => [name, typeof value === 'string' ? value : value.join(', ')]))
}
