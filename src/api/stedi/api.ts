import { loadRequestValidators } from '../../contract/validators.ts'
import { explained } from '../../guard/credential-guard.ts'
import type { Call, Reply } from '../../http/call.ts'
import { uuid } from '../../world/identifier.ts'
import type { World } from '../../world/world.ts'
import { worldOf } from '../../world/world-name.ts'
import { ShownClaims } from '../clearinghouse/shown-claims.ts'
import type { Services, VendorApi } from '../vendor-api.ts'
import { stediClaimStatus } from './claim-status.ts'
import { accessDenied, problemForStatus, resourceNotFound, type StediProblem, stediRefusal } from './errors.ts'
import { claimStatusRawX12, stediSearch } from './raw-x12.ts'
import { editionOfCall } from './request.ts'

/**
 * Stedi's real-time claim status, in JSON and in X12. Each edition has a contract: contracts/stedi.yaml and
 * contracts/stedi-2026-08.yaml.
 */
export function stediApi(services: Services): VendorApi {
  let refusals = 0
  /** An error without a world, and so without a request id from its sequence. */
  const refuse = (problem: StediProblem): Reply => stediRefusal(problem, uuid(`stedi/refusal/${refusals++}`))
  const enter = (call: Call): World | Reply => {
    const key = keyOf(call)
    const world = worldOf(key)
    if (world !== undefined) return services.worlds.open(world)
    const reason = services.refusalReason(key)
    // Stedi does not publish its message for this.
    return explained(refuse(reason === undefined ? accessDenied : { ...accessDenied, message: reason }), reason)
  }
  const asking = { ...services, shownClaims: new ShownClaims() }
  // A refusal compares the editions, so both are needed.
  const load = () => loadRequestValidators('stedi', 'stedi-2026-08')
  return {
    worldNames: (call) => [worldOf(keyOf(call)) ?? []].flat(),
    operations: {
      claimStatus: { enter, load, handle: (context) => stediClaimStatus(asking, context) },
      claimStatusRawX12: { enter, load, handle: (context) => claimStatusRawX12(asking, context) },
    },
    unmatched: (_, allow) => refuse(allow.length === 0 ? resourceNotFound : accessDenied),
    search: stediSearch,
    failure: (status, context) =>
      stediRefusal(problemForStatus(status), context.world.traceId(), editionOfCall(context).name),
    revoked: (context) => stediRefusal(accessDenied, context.world.traceId(), editionOfCall(context).name),
  }
}

/** The API key of a call: bare, or after the word `Key`, as older clients send it. */
function keyOf({ headers }: Call): string {
  return (headers.authorization ?? '').trim().replace(/^key\s+/i, '')
}
