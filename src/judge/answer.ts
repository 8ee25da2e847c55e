import type { Values } from '../test/variables.ts'

/** A request as it is sent: header names are lower case. */
export interface Sent {
  readonly method: string
  /** With the query, if there is one. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** An answer as it came: header names are lower case. */
export interface Received {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Everything that a rule of one step can be about. */
export interface Judged {
  readonly sent: unknown
  readonly received: Received
  /** The body: the value of a JSON text, any other text itself, `undefined` when it is empty. */
  readonly body: unknown
  readonly values: Values
}

/** The media type that a content type names, without its parameters; empty for none. */
export function mediaTypeOf(contentType = ''): string {
  return (contentType.split(';', 1)[0] as string).trim().toLowerCase()
}

/** A body as a value; see `Judged.body`. */
export function bodyValue(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
