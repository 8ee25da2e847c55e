import { json, type Reply } from '../../http/call.ts'

interface GatewayError {
  readonly status: number
  readonly error: string
  readonly description: string
}

/**
 * Errors of the gateway. The first two are documented by sibling APIs of the same gateway; of the third only the code
 * was observed.
 */
export const tokenMissing: GatewayError = {
  status: 401,
  error: 'invalid_request',
  description: 'The access token is missing',
}
export const tokenInvalid: GatewayError = {
  status: 401,
  error: 'invalid_access_token',
  description: 'Invalid access token',
}
export const tokenExpired: GatewayError = {
  status: 401,
  error: 'access_token_expired',
  description: 'The access token expired',
}
/** Inferred: Optum does not document the response to an unknown path or a wrong method. */
export const gatewayNotFound: GatewayError = {
  status: 404,
  error: 'not_found',
  description: 'The resource was not found',
}
export const methodNotAllowed: GatewayError = {
  status: 405,
  error: 'method_not_allowed',
  description: 'The method is not allowed for this resource',
}

/** All inferred: Optum documents no status but 200 for claim status. */
const failures: Readonly<Record<number, GatewayError>> = {
  401: tokenExpired,
  403: { status: 403, error: 'access_denied', description: 'The access token does not allow this request' },
  404: gatewayNotFound,
  429: { status: 429, error: 'too_many_requests', description: 'Too many requests' },
  500: { status: 500, error: 'server_error', description: 'Internal server error' },
  502: { status: 502, error: 'bad_gateway', description: 'Bad gateway' },
  503: { status: 503, error: 'service_unavailable', description: 'Service unavailable' },
  504: { status: 504, error: 'gateway_timeout', description: 'Gateway timeout' },
}

/** An error response of the gateway. Without a token it has no trace id. */
export function gatewayReply({ status, error, description }: GatewayError, traceId?: string): Reply {
  return json(status, { error, error_description: description, ...(traceId !== undefined && { traceId }) })
}

/** The response for a failure of the platform. A status that is not documented gets a response in the same style. */
export function gatewayFailure(status: number, traceId: string): Reply {
  const other = { status, error: 'invalid_request', description: 'Invalid request' }
  return gatewayReply(failures[status] ?? (status < 500 ? other : { ...other, error: 'server_error' }), traceId)
}

/** The observed response of both hosts to an unknown path without a token. */
export const unmatchedPath: Reply = json(400, { error: 'invalid_request' })

/** The error response of the token endpoint: the codes of RFC 6749 section 5.2; the descriptions are inferred. */
export function tokenRefusal(status: 400 | 401, error: string, description: string): Reply {
  return json(status, { error, error_description: description })
}

export const invalidClient: Reply = tokenRefusal(401, 'invalid_client', 'Invalid client id or client secret')

/** One error in a claim status request. */
export interface OptumError {
  readonly field: string
  readonly description: string
  readonly code: 'INVALID_VALUE' | 'MISSING_VALUE'
  readonly value?: string
  /** A JSONPath; absent when the error is not in a member. */
  readonly location?: string
  readonly followupAction: string
}

const correct = 'Please Correct and Resubmit'

/** @param path `providers[0].npi`; empty for the whole body. */
export function invalidValue(path: string, description: string, value?: unknown, field: string = path): OptumError {
  const shown = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  return {
    field: field === '' ? 'body' : field,
    ...(shown && { value: String(value) }),
    code: 'INVALID_VALUE',
    description,
    location: locationOf(path),
    followupAction: correct,
  }
}

/** The body is not valid JSON. */
export const bodyNotJson: OptumError = invalidValue('', 'Invalid value. The body must be valid JSON.')

/** The member at `path` is required and missing. */
export function missingValue(path: string): OptumError {
  const description = 'Invalid value. Item is required.'
  return { field: path, code: 'MISSING_VALUE', description, location: locationOf(path), followupAction: correct }
}

/** The observed message of the platform when the API cannot be reached. */
export const unreachable: OptumError = {
  field: 'Http Header',
  code: 'INVALID_VALUE',
  description: 'Please review http headers for this API, please contact support if you are unsure how to resolve.',
  followupAction: 'Please Resubmit Original Transaction',
}

function locationOf(path: string): string {
  return path === '' ? '$' : `$.${path}`
}
