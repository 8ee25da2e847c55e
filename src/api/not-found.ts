import { type Call, json, jsonHeaders, type Reply } from '../http/call.ts'
import type { LimitReached } from '../world/worlds.ts'

/** To a call that is no vendor's and none of ours. */
export function notFound(call: Call): Reply {
  return json(404, {
    error: { code: 'NOT_FOUND', message: `nothing is served at ${call.path}; see GET /_payerbox/health` },
  })
}

/** What somebody who set a limit hears, in our own words: no vendor has such a thing. */
export function limitReached({ message }: LimitReached): Reply {
  return json(503, { error: { code: 'LIMIT_REACHED', message } }, { ...jsonHeaders, 'x-payerbox-limit': 'reached' })
}
