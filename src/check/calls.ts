import { optumTokenRequest, type SampleRequest } from '../api/sample-requests.ts'
import type { Call } from '../http/call.ts'

/** The name of every explored world. */
export const worldName = 'check'

/** Asks Optum for a token. */
export const tokenCall: Call = toCall(optumTokenRequest(worldName))

/** The call that carries a bearer token. */
export function bearing(token: string, call: Call): Call {
  return { ...call, headers: { ...call.headers, authorization: `Bearer ${token}` } }
}

/** A request that is ready to be sent, as a call. */
export function toCall({ method, path, headers, body }: SampleRequest): Call {
  return { method, host: '', path, query: '', headers, body: body === undefined ? '' : JSON.stringify(body) }
}
