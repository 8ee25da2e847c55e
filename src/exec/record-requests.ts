import { clientOf } from '../api/optum/token.ts'
import type { Vendor } from '../contract/routes.ts'
import { type StediEditionSetting, stediEditionHeader } from '../contract/stedi-edition.ts'
import { refusedHeader } from '../guard/credential-guard.ts'
import { andThen, type Call, type Reply } from '../http/call.ts'
import { judgeExchange } from '../judge/exchange.ts'
import type { TrafficRecorder } from '../judge/traffic.ts'
import type { ContractViolation } from '../judge/violation.ts'
import type { Sandbox } from '../sandbox.ts'
import { worldOf } from '../world/world-name.ts'

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

/** Calls of one API that were refused for the same fault of their credential. */
export interface RefusedCalls {
  readonly api: Vendor
  /** What was wrong, without any character of the credential: `expected Bearer and a token, got nothing`. */
  readonly reason: string
  readonly calls: number
}

/** A call of an operation, its reply, and what its request breaks. */
interface JudgedCall {
  readonly api: Vendor
  readonly operationId: string
  readonly call: Call
  readonly reply: Reply
  readonly violations: readonly ContractViolation[]
}

/** Counts the calls that the sandbox refuses for their credential. */
interface RefusalRecorder {
  /** Returns whether the call was refused for its credential. */
  record(judged: JudgedCall): boolean
  /**
   * The refused calls. A token that expired, or that was lost when its world was reset, counts only if no later call of the
   * API was accepted: a client that gets a new token is right.
   */
  refusals(): readonly RefusedCalls[]
}

/** Starts to count, from zero. */
export function recordRefusals(): RefusalRecorder {
  const counts = new Map<string, RefusedCalls>()
  const count = (api: Vendor, reason: string) => {
    const key = `${api} ${reason}`
    counts.set(key, { api, reason, calls: (counts.get(key)?.calls ?? 0) + 1 })
  }
  return {
    record(judged) {
      const { api, operationId } = judged
      if (!isRefused(judged)) {
        if (operationId !== 'token') counts.delete(`${api} ${staleToken}`)
        return false
      }
      count(api, reasonOf(judged))
      return true
    },
    refusals: () => [...counts.values()],
  }
}

const staleToken = 'expected a valid token, got one that has expired or that a reset deleted'

/** Whether the credential is the reason for an error: not a fault, and not an error inside of the world. */
function isRefused({ api, reply }: JudgedCall): boolean {
  const { status, headers, spoiled } = reply
  if (spoiled || (status !== 401 && status !== 403)) return false
  // Only an Optum token can belong to a world and be refused.
  return headers['x-payerbox-world'] === '-' || (api === 'optum' && status === 401)
}

function reasonOf({ operationId, call, reply, violations }: JudgedCall): string {
  if (refusedHeader in reply.headers) return 'expected a made-up credential, got one that looks real'
  const broken = violations.find(({ about, rule }) => about === 'credential' && rule !== 'pattern')
  if (broken !== undefined) return `expected ${broken.expected}, got ${broken.received}`
  if (operationId === 'token') return 'expected the client_id of a world, got another one'
  const token = (call.headers.authorization ?? '').replace(/^bearer\s+/i, '').trim()
  if (worldOf(clientOf(token) ?? '') !== undefined) return staleToken
  return 'expected a credential of a world, got an unknown one'
}
