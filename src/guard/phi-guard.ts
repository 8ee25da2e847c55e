import { type Call, json, type Reply } from '../http/call.ts'
import type { RealNumber } from './look.ts'
import { findRealData } from './real-data.ts'

/** `off` looks at nothing, `flag` answers and says so, `refuse` does not answer. */
export type PhiGuardMode = 'off' | 'flag' | 'refuse'

/** The header of an answer that says what in the request looks real, and where. */
export const phiHeader = 'x-payerbox-phi-guard'

/** Keeps real people out of the sandbox, or at least says that they came. */
export interface PhiGuard {
  /** The refusal of a call that likely carries real data; `undefined` when it may go on. */
  refuse(call: Call): Reply | undefined
  /** The reply, with a header when the call likely carries real data. */
  flag(call: Call, reply: Reply): Reply
}

export function phiGuard(mode: PhiGuardMode): PhiGuard {
  return {
    refuse(call) {
      if (mode !== 'refuse') return undefined
      const found = findRealData(call.body)
      return found.length === 0 ? undefined : marked(json(403, refusalOf(found)), found)
    },
    flag(call, reply) {
      if (mode !== 'flag' || call.body === '') return reply
      const found = findRealData(call.body)
      return found.length === 0 ? reply : marked(reply, found)
    },
  }
}

function marked(reply: Reply, found: readonly RealNumber[]): Reply {
  return { ...reply, headers: { ...reply.headers, [phiHeader]: placesOf(found) } }
}

/** No vendor's shape: whoever meets it must see that the sandbox refuses, and that the request is well formed. */
function refusalOf(found: readonly RealNumber[]): unknown {
  const message =
    `this request looks as if it were about a real person: ${placesOf(found)}, with a name and a birth date. ` +
    'payerbox neither answered nor kept it. Send made-up people; ' +
    '--phi-guard=flag answers and only marks such requests, --phi-guard=off looks at none'
  return { error: 'payerbox_phi_guard', message }
}

function placesOf(found: readonly RealNumber[]): string {
  return found.map(({ kind, place }) => `${kind} at ${place}`).join('; ')
}
