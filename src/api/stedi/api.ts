import { loadRequestValidators } from '../../contract/validators.ts'
import { explained } from '../../guard/credential-guard.ts'
import type { Operation } from '../../http/api.ts'
import type { Call, Reply } from '../../http/call.ts'
import { uuid } from '../../world/identifier.ts'
import type { World } from '../../world/world.ts'
import { worldOf } from '../credential.ts'
import type { VendorApi } from '../search.ts'
import type { Services } from '../services.ts'
import { claimStatusOperation, stediClaimStatus } from './claim-status.ts'
import { editions } from './edition.ts'
import { accessDenied, problemForStatus, resourceNotFound, type StediProblem, stediRefusal } from './errors.ts'
import { claimStatusRawX12, rawX12Operation, stediSearch } from './raw-x12.ts'

/** The versions on Stedi's host. Only the first has claim status. */
const versions = ['/2024-04-01', '/2026-06-01']
const path = '/2024-04-01/change/medicalnetwork/claimstatus/v2'

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
  const load = (world: World) => loadRequestValidators(editions[world.settings.stediEdition].contract)
  const operations: ReadonlyMap<string, Operation<World>> = new Map([
    [
      path,
      { name: claimStatusOperation, enter, load, handle: (world, call) => stediClaimStatus(services, world, call) },
    ],
    [
      `${path}/raw-x12`,
      { name: rawX12Operation, enter, load, handle: (world, call) => claimStatusRawX12(services, world, call) },
    ],
  ])
  return {
    name: 'stedi',
    hosts: ['healthcare.us.stedi.com'],
    owns: (path) => versions.some((version) => path === version || path.startsWith(`${version}/`)),
    route: ({ path, method }) => {
      const operation = operations.get(path)
      if (operation === undefined) return refuse(resourceNotFound)
      return method === 'POST' ? operation : refuse(accessDenied)
    },
    contract: (world) => editions[world.settings.stediEdition].contract,
    search: stediSearch,
    failure: (status, world) => stediRefusal(problemForStatus(status), world.traceId()),
    revoked: (world) => stediRefusal(accessDenied, world.traceId()),
  }
}

/** The API key of a call: bare, or after the word `Key`, as older clients send it. */
function keyOf({ headers }: Call): string {
  return (headers.authorization ?? '').trim().replace(/^key\s+/i, '')
}
