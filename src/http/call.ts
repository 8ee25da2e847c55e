/** One request, as plain data: no socket, no Express, no MSW. Header names are lower case; the body is text. */
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
}

/** One answer, as plain data. */
export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** Set when a fault keeps the reply from arriving: the way in breaks the connection instead of writing it. */
  readonly broken?: 'hang' | 'reset'
  /** Set when a fault spoiled the reply on purpose, so that nobody checks it against the contract. */
  readonly spoiled?: true
}

export const jsonHeaders = { 'content-type': 'application/json' }

/** A reply that carries `value` as JSON. `headers` replaces the default content type when it names one. */
export function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = jsonHeaders): Reply {
  return { status, headers, body: JSON.stringify(value) }
}
