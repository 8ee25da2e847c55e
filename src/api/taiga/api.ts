import { loadRequestValidators } from '../../contract/validators.ts'
import { explained } from '../../guard/credential-guard.ts'
import type { Call, Reply } from '../../http/call.ts'
import type { World } from '../../world/world.ts'
import { worldOf } from '../../world/world-name.ts'
import type { Services, VendorApi } from '../vendor-api.ts'
import { pathNotFound, taigaFailure, unauthorized } from './errors.ts'
import { onboard } from './provider.ts'
import { SessionReplies, searchSession, sessionStatusReply } from './session.ts'
import { submit } from './submission.ts'

/** A key in the documented format. It selects the world `demo`, for clients that check the format of their key. */
export const demoKey: string = `tga_live_${'0'.repeat(64)}`

/** Taiga's partner API: onboard a provider, submit a session, poll its status. Contract: contracts/taiga.yaml. */
export function taigaApi(services: Services): VendorApi {
  const enter = (call: Call) => selectWorld(services, call)
  const load = () => loadRequestValidators('taiga')
  const replies = new SessionReplies()
  return {
    worldNames: ({ headers }) => {
      const name = worldName(headers)
      return name === undefined ? [] : [name]
    },
    operations: {
      onboardProvider: { enter, load, handle: ({ world, call }) => onboard(world, call) },
      submitSession: { enter, load, handle: ({ world, call }) => submit(services, world, call) },
      sessionStatus: {
        enter,
        handle: (context) => sessionStatusReply(services, replies, context),
      },
    },
    // Taiga answers an unknown path and a wrong method alike (inferred).
    unmatched: () => pathNotFound,
    failure: taigaFailure,
    search: (past, { params: { sessionId } }) => (sessionId === undefined ? undefined : searchSession(past, sessionId)),
  }
}

/** The world that a bearer key selects. */
function selectWorld({ worlds, refusalReason }: Services, { headers }: Call): World | Reply {
  const world = worldName(headers)
  if (world !== undefined) return worlds.open(world)
  return explained(unauthorized, refusalReason(headers.authorization ?? ''))
}

/** The name of the world that a bearer key selects. The scheme is case-insensitive (RFC 9110, 11.1). */
function worldName(headers: Call['headers']): string | undefined {
  const authorization = headers.authorization ?? ''
  const isBearer = authorization.slice(0, 7).toLowerCase() === 'bearer '
  const key = isBearer ? authorization.slice(7).trim() : ''
  return key === demoKey ? 'demo' : worldOf(key)
}
