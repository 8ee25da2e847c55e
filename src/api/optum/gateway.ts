import { explained } from '../../guard/credential-guard.ts'
import type { Call, Reply } from '../../http/call.ts'
import type { Token } from '../../world/event.ts'
import { uuid } from '../../world/identifier.ts'
import type { Instant } from '../../world/instant.ts'
import type { World } from '../../world/world.ts'
import { worldOf } from '../../world/world-name.ts'
import type { RefusedEntry, Services } from '../vendor-api.ts'
import { gatewayReply, tokenExpired, tokenInvalid, tokenMissing } from './errors.ts'
import { clientOf } from './token.ts'

/** Resolves a bearer token: the world that issued it, also when the token has expired, or an error. */
export type Gateway = (call: Call) => World | RefusedEntry | Reply

/** The name of the world that issued the bearer token of a call, as the token itself has it. */
export function issuerOf({ headers }: Call): string | undefined {
  return worldOf(clientOf(bearerToken(headers.authorization) ?? '') ?? '')
}

/** How many tokens are cached with their world. More clients than this only cost the decoding. */
const memory = 1000

/**
 * The gateway in front of the API. A token is valid in the world that issued it, until it expires by the clock of
 * that world, or is revoked. Resetting a world invalidates its tokens.
 */
export function openGateway({ worlds, refusalReason }: Services): Gateway {
  const issuers = new Map<string, string>()
  let refusals = 0
  const refuse = (error: typeof tokenInvalid) => gatewayReply(error, uuid(`optum/refusal/${refusals++}`))

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
    const error = errorOf(known, world.now())
    if (error !== undefined) return { world, refusal: refuse(error) }
    if (issuers.size >= memory) issuers.clear()
    issuers.set(token, issuer)
    return world
  }
}

/** Why a token of the world is not valid any more. */
function errorOf({ expires, revoked }: Token, now: Instant): typeof tokenInvalid | undefined {
  if (revoked) return tokenInvalid
  return expires <= now ? tokenExpired : undefined
}

/** The scheme is case-insensitive (RFC 9110, 11.1). */
function bearerToken(authorization = ''): string | undefined {
  if (authorization.slice(0, 7).toLowerCase() !== 'bearer ') return undefined
  const token = authorization.slice(7).trim()
  return token === '' ? undefined : token
}
