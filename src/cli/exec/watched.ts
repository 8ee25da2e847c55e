import type { StediEdition } from '../../contract/routes.ts'
import { andThen, type Call, type Reply } from '../../http/call.ts'
import type { Sandbox } from '../../index.ts'
import { judgeExchange } from '../../judge/exchange.ts'
import type { TrafficRecorder } from '../../judge/traffic.ts'

/**
 * A sandbox whose callers are watched: what their requests break is told, what it answers itself is not their doing.
 *
 * @param usual The edition of Stedi's contract where a call came to no world; else the world's own holds.
 */
export function watched(sandbox: Sandbox, usual: StediEdition, traffic: TrafficRecorder): Sandbox {
  const see = (call: Call, reply: Reply): Reply => {
    const api = sandbox.route(call)?.api
    if (api === undefined || api === 'admin') return reply
    const { method, path, query, headers, body } = call
    const known = Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined)
    const sent = { method, path: query === '' ? path : `${path}?${query}`, headers: Object.fromEntries(known), body }
    const world = reply.headers['x-payerbox-world'] ?? '-'
    const edition = sandbox.worlds.includes(world) ? sandbox.world(world).settings.stediEdition : usual
    const { operation, faults } = judgeExchange({ sent, received: reply }, edition)
    traffic.record({ operation, faults: faults.filter(({ side }) => side === 'request') }, reply.status)
    return reply
  }
  const answer: Sandbox['answer'] = (call, match) => andThen(sandbox.answer(call, match), (reply) => see(call, reply))
  // Everything else, and what of it changes, is the sandbox's own.
  return Object.assign(Object.create(sandbox) as Sandbox, { answer })
}
