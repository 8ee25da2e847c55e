import { payerById } from '../../world/payer.ts'
import type { World } from '../../world/world.ts'
import type { NamedPayer } from '../clearinghouse/exchange.ts'

/**
 * The payer that an id names; else what is wrong with the id. That an unknown payer is refused as a bad value is inferred:
 * no page tells what Optum answers.
 */
export function payerNamed(id: string, world: World): NamedPayer<string> {
  const listed = payerById(id)
  if (listed?.claimStatus === 'NOT_SUPPORTED') {
    return { refused: 'Invalid value. The payer does not support claim status.' }
  }
  const payer = listed ?? world.state.payer(id)
  return payer === undefined ? { refused: 'Invalid value. The payer is not on the payer list.' } : { payer }
}
