import { withoutByteOrderMark } from '../text/decode-text.ts'
import { jsonSyntaxProblem } from '../text/json-position.ts'

/**
 * A recorded request and its response. A `*.json` file of contract fixtures is a list of these.
 */
export interface RecordedExchange {
  /** When the response arrived: RFC 3339. */
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
    /** Parsed JSON, any other text itself, null without a body. */
    readonly body: unknown
  }
  readonly response: {
    readonly status: number
    readonly headers: Readonly<Record<string, string>>
    readonly body: unknown
  }
}

/** Thrown for an invalid file of recorded exchanges. The message names the place, and quotes nothing that was recorded. */
export class ExchangeError extends Error {
  override readonly name = 'ExchangeError'
}

/**
 * Parses the exchanges of a file. Unknown members are ignored.
 *
 * @throws ExchangeError
 */
export function parseExchanges(text: string, file: string): readonly RecordedExchange[] {
  const value = parsed(text, file)
  if (!Array.isArray(value)) throw new ExchangeError(`${file} must be a list of recorded exchanges`)
  for (const [index, entry] of value.entries()) {
    const problem = problemIn(entry)
    if (problem !== undefined) throw new ExchangeError(`${file}, exchange ${index + 1}: ${problem}`)
  }
  return value as readonly RecordedExchange[]
}

function parsed(text: string, file: string): unknown {
  const content = withoutByteOrderMark(text)
  const problem = jsonSyntaxProblem(content)
  if (problem !== undefined) throw new ExchangeError(`${file} ${problem}`)
  return JSON.parse(content)
}

function problemIn(entry: unknown): string | undefined {
  const { at, operation, edition, request, response } = membersOf(entry)
  const { method, path } = membersOf(request)
  const { status } = membersOf(response)
  const strings = { at, operation, edition, 'request.method': method, 'request.path': path }
  const wrong = Object.entries(strings).find(([, value]) => typeof value !== 'string')
  if (wrong !== undefined) return `"${wrong[0]}" must be a string`
  if (!Number.isInteger(status)) return '"response.status" must be an integer'
  const headers = { request: membersOf(request).headers, response: membersOf(response).headers }
  const unheaded = Object.entries(headers).find(([, value]) => !isStringRecord(value))
  return unheaded === undefined ? undefined : `"${unheaded[0]}.headers" must be an object of strings`
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
}

function isStringRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.values(value).every((text) => typeof text === 'string')
}
