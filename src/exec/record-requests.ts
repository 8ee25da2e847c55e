import { type StediEditionSetting, stediEditionHeader } from '../contract/stedi-edition.ts'
import { andThen, type Call, type Reply } from '../http/call.ts'
import { judgeExchange } from '../judge/exchange.ts'
import type { TrafficRecorder } from '../judge/traffic.ts'
import type { Sandbox } from '../sandbox.ts'
import type { RefusalRecorder } from './refused-calls.ts'

/**
 * A sandbox that records what each request breaks. Violations in its own replies are left out: the client does not cause them.
 * Of a call that is refused for its credential, the refusal takes the place of the violation.
 *
 * @param setting The edition of Stedi's contract for calls that reached no world; the other responses name theirs.
 */
export function recordRequests(
  sandbox: Sandbox,
  setting: StediEditionSetting,
  recorder: TrafficRecorder,
  refusals: RefusalRecorder,
): Sandbox {
  const record = (call: Call, reply: Reply): Reply => {
    const match = sandbox.route(call)
    if (match === undefined || match.api === 'admin') return reply
    const { method, path, query, headers, body } = call
    const known = Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined)
    const sent = { method, path: query === '' ? path : `${path}?${query}`, headers: Object.fromEntries(known), body }
    const { violations: all, ...judgement } = judgeExchange(
      { sent, received: reply },
      stediEditionHeader in reply.headers ? 'auto' : setting,
    )
    const violations = all.filter(({ side }) => side === 'request')
    const { operationId } = match.route ?? {}
    const isRefused =
      operationId !== undefined && refusals.record({ api: match.api, operationId, call, reply, violations })
    const others = violations.filter(({ about }) => !isRefused || about !== 'credential')
    recorder.record({ ...judgement, violations: others }, reply.status)
    return reply
  }
  const answer: Sandbox['answer'] = (call, match) =>
    andThen(sandbox.answer(call, match), (reply) => record(call, reply))
  // Everything else, including getters, is inherited from the sandbox.
  return Object.assign(Object.create(sandbox) as Sandbox, { answer })
}
