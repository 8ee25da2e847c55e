import { json, type Reply } from '../../http/call.ts'

/**
 * `GET …/healthcheck`: what the guide says and what was recorded on a sibling API. The example of the OpenAPI is
 * `UP` and `V2`; clients should take either.
 */
export const healthy: Reply = json(
  200,
  { status: 'OK', version: 'v2' },
  { 'content-type': 'application/vnd.changehealthcare.claimstatus-v2+json' },
)
