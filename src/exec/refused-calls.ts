import { clientOf } from '../api/optum/token.ts'
import type { Vendor } from '../contract/routes.ts'
import { refusedHeader } from '../guard/credential-guard.ts'
import type { Call, Reply } from '../http/call.ts'
import type { ContractViolation } from '../judge/violation.ts'
import { worldOf } from '../world/world-name.ts'

/** Calls of one API that were refused for the same fault of their credential. */
export interface RefusedCalls {
  readonly api: Vendor
  /** What was wrong, without any character of the credential: `expected Bearer and a token, got nothing`. */
  readonly reason: string
  readonly calls: number
}

/** A call of an operation, its reply, and what its request breaks. */
export interface JudgedCall {
  readonly api: Vendor
  readonly operationId: string
  readonly call: Call
  readonly reply: Reply
  readonly violations: readonly ContractViolation[]
}

/** Counts the calls that the sandbox refuses for their credential. */
export interface RefusalRecorder {
  /** Returns whether the call was refused for its credential. */
  record(judged: JudgedCall): boolean
  /**
   * The refused calls. A token that expired, or that was lost when its world was reset, counts only if no later call of the
   * API was accepted: a client that gets a new token is right.
   */
  refusals(): readonly RefusedCalls[]
}

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
