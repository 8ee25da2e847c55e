import type { Operation } from '../../http/api.ts'
import { type Call, json, type Reply } from '../../http/call.ts'
import { inquiries } from '../../world/fault.ts'
import type { World } from '../../world/world.ts'
import type { VendorApi } from '../search.ts'
import type { Services } from '../services.ts'
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
import { openGateway } from './gateway.ts'
import { optumSearch, rawX12, rawX12Enhanced } from './raw-x12.ts'
import { tokenOperation } from './token.ts'

const tokenPath = '/apip/auth/v2/token'
const claimStatusPath = '/medicalnetwork/claimstatus/v2'
const enhancedPath = '/claimstatus/v2/raw-x12/enhanced'

/**
 * `GET …/healthcheck`: as in the guide and in a recording of a sibling API. The example in the OpenAPI document has
 * `UP` and `V2`; clients should accept both.
 */
const healthy: Reply = json(
  200,
  { status: 'OK', version: 'v2' },
  { 'content-type': 'application/vnd.changehealthcare.claimstatus-v2+json' },
)

/** Optum's token endpoint, claim status V2 in JSON and in X12, and its health check, behind the gateway. */
export function optumApi(services: Services): VendorApi {
  const enter = openGateway(services)
  const claims = optumClaimStatus(services, enter)
  const raw = rawX12(services, enter)
  const enhanced = rawX12Enhanced(services, enter)
  const health: Operation<World> = { name: 'optum.healthCheck', enter, handle: () => healthy }
  /** Published with the slash, and posted without it by many clients. */
  const resources: Readonly<Record<string, { readonly method: string; readonly operation: Operation<World> }>> = {
    [tokenPath]: { method: 'POST', operation: tokenOperation(services) },
    [claimStatusPath]: { method: 'POST', operation: claims },
    [`${claimStatusPath}/`]: { method: 'POST', operation: claims },
    [`${claimStatusPath}/raw-x12`]: { method: 'POST', operation: raw },
    // The contract prints it without `/medicalnetwork`.
    [enhancedPath]: { method: 'POST', operation: enhanced },
    [`/medicalnetwork${enhancedPath}`]: { method: 'POST', operation: enhanced },
    [`${claimStatusPath}/healthcheck`]: { method: 'GET', operation: health },
  }

  return {
    name: 'optum',
    hosts: ['apigw.optum.com', 'sandbox-apigw.optum.com'],
    owns: (path) => ['/apip/', '/medicalnetwork/', '/claimstatus/'].some((start) => path.startsWith(start)),
    route(call) {
      const resource = Object.hasOwn(resources, call.path) ? resources[call.path] : undefined
      if (resource === undefined) return unknownPath(call)
      if (resource.method !== call.method) return wrongMethod(resource.method)
      return resource.operation
    },
    search: optumSearch,
    failure(status, world, { path }) {
      if (path === tokenPath && status === 401) return invalidClient
      if (path === tokenPath && status === 400) return tokenRefusal(400, 'invalid_request', 'Invalid request')
      const operation = resources[path]?.operation
      if (operation !== undefined && inquiries.includes(operation.name) && status === 400) return unreachableApi(world)
      return gatewayFailure(status, world.traceId())
    },
    revoked: (world, { path }) => (path === tokenPath ? invalidClient : gatewayReply(tokenInvalid, world.traceId())),
  }
}

/** Without a token both hosts answered 400 (observed). The 404 with a token is inferred. */
function unknownPath({ headers }: Call): Reply {
  return headers.authorization === undefined ? unmatchedPath : gatewayReply(gatewayNotFound)
}

function wrongMethod(allow: string): Reply {
  const reply = gatewayReply(methodNotAllowed)
  return { ...reply, headers: { ...reply.headers, allow } }
}
