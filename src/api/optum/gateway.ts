import { explained } from '../../guard/credential-guard.ts'
import type { TurnedAway } from '../../http/api.ts'
import type { Call, Reply } from '../../http/call.ts'
import { uuid } from '../../world/identifier.ts'
import type { World } from '../../world/world.ts'
import { worldOf } from '../credential.ts'
import type { Services } from '../services.ts'
import { gatewayReply, tokenExpired, tokenInvalid, tokenMissing } from './errors.ts'
import { clientOf } from './token.ts'

/** What the gateway makes of a bearer token: the world that issued it, also when it has expired, or a refusal. */
export type Gateway = (call: Call) => World | TurnedAway<World> | Reply

/** Tokens whose world is remembered; more than that many clients at once only cost the decoding. */
const memory = 1000

/**
 * The gateway in front of the API. A token is good in the world that issued it, until the world's clock says otherwise;
 * one whose world was reset since is foreign.
 */
export function openGateway({ worlds, refusalReason }: Services): Gateway {
  const issuers = new Map<string, string>()
  let refusals = 0
  const refuse = (fault: typeof tokenInvalid) => gatewayReply(fault, uuid(`optum/refusal/${refusals++}`))

  return ({ headers }) => {
    const token = bearerToken(headers.authorization)
    if (token === undefined) return explained(gatewayReply(tokenMissing), refusalReason(headers.authorization ?? ''))
    const issuer = issuers.get(token) ?? worldOf(clientOf(token) ?? '')
    const world = issuer === undefined ? undefined : worlds.find(issuer)
    const known = world?.state.tokens.get(token)
    if (issuer === undefined || world === undefined || known === undefined) {
      issuers.delete(token)
      return explained(refuse(tokenInvalid), refusalReason(token))
    }
    if (known.expires <= world.now()) return { world, refusal: refuse(tokenExpired) }
    if (issuers.size >= memory) issuers.clear()
    issuers.set(token, issuer)
    return world
  }
}

/** The scheme is read in any letter case (RFC 9110, 11.1). */
function bearerToken(authorization = ''): string | undefined {
  if (authorization.slice(0, 7).toLowerCase() !== 'bearer ') return undefined
  const token = authorization.slice(7).trim()
  return token === '' ? undefined : token
}
