import type { StediEdition } from '../../contract/routes.ts'
import { stediEditionHeader } from '../../contract/stedi-edition.ts'
import { json, type Reply } from '../../http/call.ts'

/** An error of Stedi. The gateway in front of the API sends a message only, the API a code as well. */
export interface StediProblem {
  readonly status: number
  readonly code?: string
  readonly message: string
}

/** The default error for each status. */
const problems = {
  400: { status: 400, code: 'BAD_REQUEST', message: 'The request is outside of the documented constraints.' },
  403: { status: 403, code: 'ACCESS_DENIED', message: 'Access denied' },
  404: { status: 404, code: 'RESOURCE_NOT_FOUND', message: 'Resource not found' },
  413: { status: 413, message: 'Request Too Long' },
  429: { status: 429, code: 'TOO_MANY_REQUESTS', message: "The request can't be submitted because the sender's submission has been throttled: CUSTOMER_LIMIT" },
  500: { status: 500, code: 'INTERNAL_FAILURE', message: 'An unexpected error occurred.' },
  502: { status: 502, message: 'Internal server error' },
  503: { status: 503, code: 'SERVICE_UNAVAILABLE', message: 'The service is temporarily unavailable.' },
  504: { status: 504, code: 'GATEWAY_TIMEOUT', message: 'The payer did not respond in time.' },
} as const satisfies Record<number, StediProblem>

export const accessDenied: StediProblem = problems[403]
export const resourceNotFound: StediProblem = problems[404]
export const tooLong: StediProblem = problems[413]

/** The body breaks a rule; `message` describes the first one. */
export function invalidBody(message: string): StediProblem {
  return { status: 400, code: 'INVALID_REQUEST_BODY', message }
}

/** The text is not an interchange that can be answered in X12. */
export function unreadableX12(reason: string): StediProblem {
  return invalidBody(`x12: invalid value: ${reason}`)
}

/** No payer has that id or alias. */
export function unknownPayer(id: string): StediProblem {
  return {
    status: 400,
    code: 'BAD_REQUEST',
    message: `Payer ${id} is not configured. Please check our published payer list.`,
  }
}

/** The payer is known and does not answer real-time claim status. */
export function withoutClaimStatus(id: string, stediId: string): StediProblem {
  return {
    status: 400,
    code: 'TRANSACTION_TYPE_NOT_SUPPORTED',
    message:
      `Payer ${id} (Stedi Payer ID ${stediId}) is not configured for Claim Status Request (276). ` +
      'Please check our published payer list or contact Stedi support to resolve.',
  }
}

/** The error for a server failure. A status that Stedi does not use gets the message of 500 or 400. */
export function problemForStatus(status: number): StediProblem {
  if (isListed(status)) return problems[status]
  return { ...problems[status < 500 ? 400 : 500], status }
}

/**
 * An error response. `id` is what the caller may quote to Stedi's support.
 *
 * @param edition Absent where no edition was selected: no world, or no such path.
 */
export function stediRefusal({ status, code, message }: StediProblem, id: string, edition?: StediEdition): Reply {
  return json(status, code === undefined ? { message } : { code, id, message }, headersFor(id, edition))
}

/** The headers of every response: those of Stedi, and the edition. */
export function headersFor(id: string, edition: StediEdition | undefined): Readonly<Record<string, string>> {
  const headers = { 'content-type': 'application/json', 'stedi-request-id': id }
  return edition === undefined ? headers : { ...headers, [stediEditionHeader]: edition }
}

function isListed(status: number): status is keyof typeof problems {
  return Object.hasOwn(problems, status)
}
