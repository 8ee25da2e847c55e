import { type StediEditionSetting, stediEditionHeader } from '../contract/stedi-edition.ts'
import { andThen, type Call, type Reply } from '../http/call.ts'
import { judgeExchange } from '../judge/exchange.ts'
import type { TrafficRecorder } from '../judge/traffic.ts'
import type { Sandbox } from '../sandbox.ts'

/**
 * A sandbox that records what each request breaks. Violations in its own replies are left out: the client does not cause them.
 *
 * @param setting The edition of Stedi's contract for calls that reached no world; the other responses name theirs.
 */
export function recordRequests(sandbox: Sandbox, setting: StediEditionSetting, recorder: TrafficRecorder): Sandbox {
  const record = (call: Call, reply: Reply): Reply => {
    const api = sandbox.route(call)?.api
    if (api === undefined || api === 'admin') return reply
    const { method, path, query, headers, body } = call
    const known = Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined)
    const sent = { method, path: query === '' ? path : `${path}?${query}`, headers: Object.fromEntries(known), body }
    const { violations, ...judgement } = judgeExchange(
      { sent, received: reply },
      stediEditionHeader in reply.headers ? 'auto' : setting,
    )
    recorder.record({ ...judgement, violations: violations.filter(({ side }) => side === 'request') }, reply.status)
    return reply
  }
  const answer: Sandbox['answer'] = (call, match) =>
    andThen(sandbox.answer(call, match), (reply) => record(call, reply))
  // Everything else, including getters, is inherited from the sandbox.
  return Object.assign(Object.create(sandbox) as Sandbox, { answer })
}
