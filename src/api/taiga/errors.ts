import { json, type Reply } from '../../http/call.ts'
import type { TaigaIssue } from './validate.ts'

/**
 * Taiga's errors: one sentence, without an error code or a request id. The first three texts are documented; the
 * others follow their style (Taiga, "Errors").
 */
export const unauthorized: Reply = taigaRefusal(401, 'Invalid or missing API key')
export const providerNotFound: Reply = taigaRefusal(404, 'Provider NPI not found')
const validationFailed = 'Validation failed'
export const sessionNotFound: Reply = taigaRefusal(404, 'Session not found')
export const pathNotFound: Reply = taigaRefusal(404, 'Not found')
export const invalidJson: Reply = taigaRefusal(400, 'Invalid JSON')
export const contentTypeNotJson: Reply = taigaRefusal(400, 'Content-Type must be application/json')

/** The first error of a provider. Only a submission is answered with a list. */
export function badProvider({ message }: TaigaIssue): Reply {
  return taigaRefusal(400, message)
}

/** All errors of a submission. */
export function badSubmission(issues: readonly TaigaIssue[]): Reply {
  return json(400, { error: validationFailed, issues })
}

const failures: Readonly<Record<number, Reply>> = {
  401: unauthorized,
  404: pathNotFound,
  429: retryable(taigaRefusal(429, 'Too many requests')),
  500: taigaRefusal(500, 'Internal server error'),
  502: taigaRefusal(502, 'Bad gateway'),
  503: taigaRefusal(503, 'Partner API not configured'),
  504: taigaRefusal(504, 'Gateway timeout'),
}

/** The response for a server failure. A status that Taiga does not document gets a response in the same style. */
export function taigaFailure(status: number): Reply {
  return failures[status] ?? taigaRefusal(status, status < 500 ? 'Request failed' : 'Internal server error')
}

function taigaRefusal(status: number, error: string): Reply {
  return json(status, { error })
}

/** Thirty seconds is the shortest polling interval that Taiga allows. */
function retryable(reply: Reply): Reply {
  return { ...reply, headers: { ...reply.headers, 'retry-after': '30' } }
}
