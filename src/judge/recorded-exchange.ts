/**
 * A request and its answer as they were recorded, and as `*.json` files of contract fixtures hold them: each file is a
 * list of these.
 */
export interface RecordedExchange {
  /** When the answer came, RFC 3339. */
  readonly at: string
  /** `stedi.claimStatus`. */
  readonly operation: string
  /** `2025-01`; empty where an API has no editions. */
  readonly edition: string
  readonly request: {
    readonly method: string
    /** With the query, if there is one. */
    readonly path: string
    readonly headers: Readonly<Record<string, string>>
    /** The value of a JSON text, any other text itself, null when there is none. */
    readonly body: unknown
  }
  readonly response: {
    readonly status: number
    readonly headers: Readonly<Record<string, string>>
    readonly body: unknown
  }
}

/** A file of recorded exchanges is wrong; the message says where, and shows nothing of what was recorded. */
export class ExchangeError extends Error {
  override readonly name = 'ExchangeError'
}

/**
 * The exchanges of a file. Members that nobody asked for are let pass.
 *
 * @throws ExchangeError
 */
export function parseExchanges(text: string, file: string): readonly RecordedExchange[] {
  const value = parsed(text, file)
  if (!Array.isArray(value)) throw new ExchangeError(`${file} must be a list of recorded exchanges`)
  for (const [index, entry] of value.entries()) {
    const fault = faultIn(entry)
    if (fault !== undefined) throw new ExchangeError(`${file}, exchange ${index + 1}: ${fault}`)
  }
  return value as readonly RecordedExchange[]
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    // What V8 says of it quotes the text.
    throw new ExchangeError(`${file} is no JSON`, { cause })
  }
}

function faultIn(entry: unknown): string | undefined {
  const { at, operation, edition, request, response } = membersOf(entry)
  const { method, path } = membersOf(request)
  const { status } = membersOf(response)
  const texts = { at, operation, edition, 'request.method': method, 'request.path': path }
  const wrong = Object.entries(texts).find(([, value]) => typeof value !== 'string')
  if (wrong !== undefined) return `"${wrong[0]}" must be text`
  if (!Number.isInteger(status)) return '"response.status" must be a whole number'
  const headers = { request: membersOf(request).headers, response: membersOf(response).headers }
  const unheaded = Object.entries(headers).find(([, value]) => !isTexts(value))
  return unheaded === undefined ? undefined : `"${unheaded[0]}.headers" must be a mapping of texts`
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
}

function isTexts(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.values(value).every((text) => typeof text === 'string')
}
