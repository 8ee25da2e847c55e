/** A request as it is sent; header names are lower case. */
export interface Sent {
  readonly method: string
  /** With the query, if there is one. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** A response as it is received; header names are lower case. */
export interface Received {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** A request and its response, between any client and any server. */
export interface HttpExchange {
  readonly sent: Sent
  readonly received: Received
}

/** An exchange, and when its request began: milliseconds since 1970 in real time. */
export interface TimedExchange extends HttpExchange {
  readonly at: number
  /** Set when the body of the request has a content coding that cannot be decoded: it is empty here. */
  readonly undecoded?: true
}

/** The media type in a content type, without its parameters; empty for none. */
export function mediaTypeOf(contentType = ''): string {
  return (contentType.split(';', 1)[0] as string).trim().toLowerCase()
}

/** Whether a media type is JSON, by its name or its suffix. */
export function isJson(mediaType: string): boolean {
  return /^application\/(json|[\w.-]+\+json)$/.test(mediaType)
}

/** A body as a value: parsed JSON, any other text itself, `undefined` when it is empty. */
export function bodyValue(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
