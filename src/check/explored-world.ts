import { optumTokenRequest, type SampleRequest } from '../api/sample-requests.ts'
import type { StediEdition } from '../contract/routes.ts'
import type { Call } from '../http/call.ts'
import type { OptumProfile } from '../world/event.ts'

/** The name of every explored world. */
export const exploredWorld = 'check'

/** The editions of the APIs in which a world is explored. */
export interface EditionSet {
  readonly stediEdition: StediEdition
  readonly optumProfile: OptumProfile
}

/** Every Stedi edition and every Optum profile, each once. */
export const editionSets: readonly EditionSet[] = [
  { stediEdition: '2025-01', optumProfile: 'live' },
  { stediEdition: '2026-08', optumProfile: 'sandbox' },
]

/** The edition of an operation; empty when its API has only one. */
export function editionOf(operation: string, { stediEdition, optumProfile }: EditionSet): string {
  if (operation.startsWith('stedi.')) return stediEdition
  return operation.startsWith('optum.') ? optumProfile : ''
}

/** A sample request as a call. */
export function toCall({ method, path, headers, body }: SampleRequest): Call {
  return { method, host: '', path, query: '', headers, body: body === undefined ? '' : JSON.stringify(body) }
}

/** The call with a bearer token. */
export function withToken(token: string, call: Call): Call {
  return { ...call, headers: { ...call.headers, authorization: `Bearer ${token}` } }
}

/** Requests an access token of Optum. */
export const tokenCall: Call = toCall(optumTokenRequest(exploredWorld))
