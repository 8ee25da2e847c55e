import type { TextPieces } from '../text/text-pieces.ts'

/** One request, as plain data but for `onClose`: no socket, no Express, no MSW. Header names are lower case; the body is text. */
export interface Call {
  readonly method: string
  /** The host named by the URL or the `Host` header, without port; empty when there is none. */
  readonly host: string
  /** The path without the query, as sent. */
  readonly path: string
  /** The query without its question mark; empty when there is none. */
  readonly query: string
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: string
  /** Set when the body is read as it arrives; `body` is empty then. It can be read once. */
  readonly pieces?: TextPieces | undefined
  /**
   * Registers what to do when the client leaves. Only calls of the admin API over HTTP have it. A long response to a call that has it is a
   * `stream`.
   */
  readonly onClose?: ((then: () => void) => void) | undefined
  /** Set for a health check whose caller could not use the rest of the admin API: its response has no details. */
  readonly withoutDetails?: boolean
}

const codings: readonly string[] = ['gzip', 'x-gzip', 'br', 'deflate', 'zstd', 'compress']

/** The content coding of a body, by the header `content-encoding`; `undefined` for a plain body. It quotes no unknown value. */
export function contentCoding(header = ''): string | undefined {
  const coding = header.trim().toLowerCase()
  if (coding === '' || coding === 'identity') return undefined
  return codings.includes(coding) ? coding : 'another coding'
}

/**
 * What happens to a connection: `hang` writes nothing, `reset` breaks it before anything is written, `middle` after
 * half of the body; `short` and `long` announce fewer or more bytes than the body has, and close it.
 */
export type Breakage = 'hang' | 'reset' | 'middle' | 'short' | 'long'

/** One response, as plain data. */
export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** Set when a fault keeps the reply from arriving complete: what the adapter does to the connection. */
  readonly broken?: Breakage
  /** Set when a fault slows the body down: real milliseconds from its first byte to its last. */
  readonly dribble?: number
  /**
   * Set when the reply takes time on the wire: the adapter calls it after the last byte, so that the call is no longer
   * in flight.
   */
  readonly ended?: () => void
  /** Set when the body is long or has no end of its own; `body` is empty then. */
  readonly stream?: ReplyStream
  /** Set when a fault spoiled the reply on purpose: it is not validated against the contract. */
  readonly spoiled?: true
}

/** A body that is read piece by piece, at the speed of its reader. It holds nothing until the first piece is read. */
export interface ReplyStream {
  /** The next piece, as soon as there is one; `undefined` at the end. It rejects when the body cannot be completed. */
  next(): Promise<string | undefined>
  /** Ends the stream, also while a piece is waited for: the client left, or the server stops. */
  close(): void
}

/** Frozen, since replies share it. */
const jsonHeaders = Object.freeze({ 'content-type': 'application/json' })

/** A reply that carries `value` as JSON. `headers` replaces the default content type when it names one. */
export function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = jsonHeaders): Reply {
  return { status, headers, body: JSON.stringify(value) }
}

/** The same for a value that is JSON already. */
export function jsonText(status: number, body: string): Reply {
  return { status, headers: jsonHeaders, body }
}

/** The refusal of a call that would exceed a limit of the sandbox; in our own words, since no vendor has such a limit. */
export function limitReached(message: string, headers: Readonly<Record<string, string>> = {}): Reply {
  return json(
    503,
    { error: { code: 'LIMIT_REACHED', message } },
    { ...jsonHeaders, 'x-payerbox-limit': 'reached', ...headers },
  )
}

/** The header of a submission that selects its scenario. */
export const scenarioHeader = 'x-payerbox-scenario'

/** The header that names the world of a reply; every reply of a vendor has it. */
export const worldHeader = 'x-payerbox-world'

/** The reply with the name of its world: the same object where it has that already. */
export function withWorld(reply: Reply, world: string): Reply {
  if (reply.headers[worldHeader] === world) return reply
  return { ...reply, headers: { ...reply.headers, [worldHeader]: world } }
}

/** Whether a value is a reply: only a reply has a status and a text as its body. */
export function isReply(value: object): value is Reply {
  return 'status' in value && 'body' in value && typeof value.body === 'string'
}

/** `next` of a value, at once or when the value arrives: a call that waits for nothing costs no promise. */
export function andThen<T, R>(value: T | Promise<T>, next: (value: T) => R | Promise<R>): R | Promise<R> {
  return value instanceof Promise ? value.then(next) : next(value)
}

/** A text in pieces as a body. Closed too early, it is not complete. */
export function replyStreamOf(pieces: AsyncGenerator<string>): ReplyStream {
  let isEnded = false
  let isClosed = false
  return {
    async next() {
      if (isClosed && !isEnded) throw new Error('the body was closed before its end')
      const { done, value } = await pieces.next()
      isEnded ||= done === true
      return done ? undefined : value
    },
    close() {
      isClosed = true
      void pieces.return(undefined)
    },
  }
}
