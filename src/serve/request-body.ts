import type { IncomingMessage } from 'node:http'
import { type Call, json, limitReached, type Reply } from '../http/call.ts'
import type { BodyBudget } from './limits.ts'

/** Bytes. Twice what the most generous vendor accepts, so that each vendor's own refusal comes first. */
export const longestRequestBody: number = 2 * 1024 * 1024

const tooLong: Reply = json(413, { message: 'Request Too Long' })

/** Whether the headers announce no body, so that there is nothing to wait for. */
export function isBodiless({ headers }: IncomingMessage): boolean {
  return (headers['content-length'] ?? '0') === '0' && headers['transfer-encoding'] === undefined
}

/**
 * Reads the body as text, or gives the refusal of a body that is too long or exceeds the budget. A long one is read to its end all
 * the same: a client that is cut off while it sends receives no reply. One that exceeds the budget is refused at once, and
 * the rest of it is discarded.
 *
 * @param most Bytes that the body may have.
 */
export function readBodyText(
  request: IncomingMessage,
  budget: BodyBudget,
  most: number,
  use: (body: string | Reply) => void,
): void {
  const share = budget.share()
  let chunks: Buffer[] = []
  let size = 0
  let isRefused = false
  const release = (): void => {
    share.release()
    chunks = []
  }
  request.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (isRefused) return
    if (size > most) {
      release()
      return
    }
    if (share.take(chunk)) {
      chunks.push(chunk)
      return
    }
    isRefused = true
    release()
    use(overBudget(budget.limit))
  })
  request.on('end', () => {
    if (isRefused) return
    const body = size <= most ? toText(chunks) : tooLong
    release()
    use(body)
  })
  request.on('close', release)
}

/** The body as text, piece by piece as it is read. It ends where the client leaves. */
export async function* piecesOf(request: IncomingMessage): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  try {
    // The connection stays open when the rest is not read.
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      yield decoder.decode(chunk as Buffer, { stream: true })
    }
  } catch (error) {
    if (!request.destroyed) throw error
  }
  yield decoder.decode()
}

function overBudget(limit: number): Reply {
  const message = `the requests that are being received hold ${limit} bytes, which is the limit; send it again later, or raise --max-body-bytes`
  return limitReached(message, { 'retry-after': '1' })
}

function toText(chunks: readonly Buffer[]): string {
  const [first] = chunks
  const bytes = first !== undefined && chunks.length === 1 ? first : Buffer.concat(chunks)
  const text = bytes.toString('utf8')
  // `Request.text()` drops the byte order mark, and all adapters must read alike.
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}

/** Node joins a header that is sent twice into one text, except `set-cookie`, which has no meaning in a request. */
export function callHeaders(headers: IncomingMessage['headers']): Call['headers'] {
  return headers['set-cookie'] === undefined
    ? (headers as Call['headers'])
    : { ...(headers as Call['headers']), 'set-cookie': undefined }
}
