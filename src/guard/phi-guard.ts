import { type Call, json, type Reply } from '../http/call.ts'
import type { RealNumber } from './real-data.ts'
import { findRealData } from './real-data.ts'

/** `off` scans no requests, `flag` answers and marks them with a header, `refuse` rejects them. */
export type PhiGuardMode = 'off' | 'flag' | 'refuse'

/** The header of a response that lists what in the request looks real, and where. */
export const phiHeader = 'x-payerbox-phi-guard'

/** Detects requests about real people. */
export interface PhiGuard {
  /** The error response for a call that probably contains real data; `undefined` otherwise. */
  refuse(call: Call): Reply | undefined
  /** The reply, with a header when the call probably contains real data. */
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

/** Not in a vendor's format: the caller must see that the sandbox refuses, and that the request is well formed. */
function refusalOf(found: readonly RealNumber[]): unknown {
  const message =
    `this request appears to be about a real person: ${placesOf(found)}, with a name and a birth date. ` +
    'payerbox did not process or store it. Send synthetic data; ' +
    '--phi-guard=flag answers such requests and marks them, --phi-guard=off turns the check off'
  return { error: 'payerbox_phi_guard', message }
}

function placesOf(found: readonly RealNumber[]): string {
  return found.map(({ kind, place }) => `${kind} at ${place}`).join('; ')
}
