import type { World } from '../../world/world.ts'
import type { PayerBehaviorForm } from '../format/generated/form.ts'
import { readPayerBehaviors } from '../format/payer-behaviors.ts'

/** Gives a payer behaviors in a world, in place of those it had. @throws RangeError when one of them is none. */
export function setPayerBehaviors(world: World, payer: string, forms: readonly PayerBehaviorForm[]): void {
  const { behaviors, wrong } = readPayerBehaviors(forms)
  if (wrong[0] !== undefined) throw new RangeError(wrong[0].message)
  world.append({ type: 'payer.behaviorsSet', at: world.now(), payer, behaviors })
}
