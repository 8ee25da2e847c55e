import { loadRequestValidators } from '../../contract/validators.ts'
import { type Call, json, type Reply } from '../../http/call.ts'
import { ShownClaims } from '../clearinghouse/shown-claims.ts'
import type { RequestContext, Services, VendorApi } from '../vendor-api.ts'
import { optumClaimStatus, unreachableApi } from './claim-status.ts'
import {
  gatewayFailure,
  gatewayNotFound,
  gatewayReply,
  invalidClient,
  methodNotAllowed,
  tokenInvalid,
  tokenRefusal,
  unmatchedPath,
} from './errors.ts'
import { issuerOf, openGateway } from './gateway.ts'
import { optumSearch, rawX12, rawX12Enhanced } from './raw-x12.ts'
import { clientWorld, clientWorldName, tokenReply } from './token.ts'

/**
 * `GET …/healthcheck`: as in the guide and in a recording of a sibling API. The example in the OpenAPI document has
 * `UP` and `V2`; clients should accept both.
 */
const healthy: Reply = json(
  200,
  { status: 'OK', version: 'v2' },
  { 'content-type': 'application/vnd.changehealthcare.claimstatus-v2+json' },
)

/**
 * Optum's token endpoint, and behind the gateway claim status V2 in JSON and in X12 and the health check. Contract:
 * contracts/optum.yaml.
 */
export function optumApi(services: Services): VendorApi {
  const enter = openGateway(services)
  const load = () => loadRequestValidators('optum')
  const asking = { ...services, shownClaims: new ShownClaims() }
  return {
    worldNames: (call, { route }) =>
      [(route?.operationId === 'token' ? clientWorldName(call) : issuerOf(call)) ?? []].flat(),
    operations: {
      token: { enter: (call) => clientWorld(services, call), handle: ({ world }) => tokenReply(world) },
      claimstatus: { enter, load, handle: (context) => optumClaimStatus(asking, context) },
      rawX12: { enter, load, handle: (context) => rawX12(asking, context) },
      rawX12Enhanced: { enter, load, handle: (context) => rawX12Enhanced(asking, context) },
      healthCheck: { enter, handle: () => healthy },
    },
    unmatched: (call, allow) => (allow.length === 0 ? unknownPath(call) : wrongMethod(allow)),
    search: optumSearch,
    failure(status, { world, match: { route } }) {
      if (route.operationId === 'token' && status === 401) return invalidClient
      if (route.operationId === 'token' && status === 400)
        return tokenRefusal(400, 'invalid_request', 'Invalid request')
      return route.reachesPayer && status === 400 ? unreachableApi(world) : gatewayFailure(status, world.traceId())
    },
    revoked,
  }
}

function revoked({ world, match }: RequestContext): Reply {
  return match.route.operationId === 'token' ? invalidClient : gatewayReply(tokenInvalid, world.traceId())
}

/** Without a token both hosts answered 400 (observed). The 404 with a token is inferred. */
function unknownPath({ headers }: Call): Reply {
  return headers.authorization === undefined ? unmatchedPath : gatewayReply(gatewayNotFound)
}

function wrongMethod(allow: readonly string[]): Reply {
  const reply = gatewayReply(methodNotAllowed)
  return { ...reply, headers: { ...reply.headers, allow: allow.join(', ') } }
}
