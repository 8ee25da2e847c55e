import { loadRequestValidators } from '../../contract/load.ts'
import type { Operation } from '../../http/api.ts'
import { json } from '../../http/call.ts'
import type { World } from '../../world/world.ts'
import type { Services } from '../services.ts'
import type { Gateway } from './gateway.ts'
import { type RawBody, type RawOutcome, takeRaw } from './raw-x12.ts'

/** The one kind of data that can be asked for beside the 277. */
const known = 'CLAIM_STATUS'

/** How the question for extensions went: the contract's codes and their words. */
const results = {
  success: { statusCode: '0', statusDescription: 'Success' },
  notApplicable: { statusCode: '3', statusDescription: 'Extension Not Applicable' },
  notAvailable: { statusCode: '4', statusDescription: 'Extension Not Available At This time' },
  invalidType: { statusCode: '5', statusDescription: 'Invalid Request Extension Type' },
} as const

interface EnhancedBody extends RawBody {
  readonly extensions?: { readonly extensions?: readonly { readonly type: string }[] }
}

/**
 * `POST /claimstatus/v2/raw-x12/enhanced`: the question in X12 that also asks for claim, check and coordination of benefits
 * data. What such data looks like is published nowhere; how the question for it went is told (inferred: which code when).
 */
export function rawX12Enhanced(services: Services, enter: Gateway): Operation<World> {
  return {
    name: 'optum.rawX12Enhanced',
    enter,
    load: () => loadRequestValidators('optum'),
    handle(world, call) {
      return takeRaw<EnhancedBody>(services, world, call, 'rawX12Enhanced', (outcome, body) => {
        const types = body.extensions?.extensions?.map(({ type }) => type) ?? []
        return json(200, { x12: outcome.x12, ...(types.length > 0 && { extensions: extended(outcome, types) }) })
      })
    },
  }
}

function extended(outcome: RawOutcome, types: readonly string[]): object {
  if (types.some((type) => type !== known)) return results.invalidType
  const result = resultOf(outcome)
  return result === results.success ? { ...result, extensions: types.map((type) => ({ type })) } : result
}

/** There is more to tell of claims that were found; a payer that cannot answer now may have it later. */
function resultOf(outcome: RawOutcome): (typeof results)[keyof typeof results] {
  if ('codes' in outcome) return results.notApplicable
  const categories = outcome.answers.flatMap(({ claims }) => claims.map(({ statuses }) => statuses[0].category))
  if (categories.some((category) => !/^(D0|A4|E\d)$/.test(category))) return results.success
  return categories.some((category) => /^E[12]$/.test(category)) ? results.notAvailable : results.notApplicable
}
