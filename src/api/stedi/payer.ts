import { payerById } from '../../world/payer.ts'
import type { World } from '../../world/world.ts'
import type { NamedPayer } from '../clearinghouse/exchange.ts'
import { type Problem, unknownPayer, withoutClaimStatus } from './errors.ts'

/** The payer that an id or alias names, on the published list or in a claim of the world. */
export function payerNamed(id: string, world: World): NamedPayer<Problem> {
  const listed = payerById(id)
  if (listed?.claimStatus === 'NOT_SUPPORTED') return { refused: withoutClaimStatus(id, listed.stediId) }
  const payer = listed ?? world.state.payer(id)
  return payer === undefined ? { refused: unknownPayer(id) } : { payer }
}
