import type { World } from '../../world/world.ts'
import { type HabitForm, readHabits } from '../format/payer-behaviors.ts'

/** Gives a payer habits in a world, in place of those it had. @throws RangeError when one of them is none. */
export function behave(world: World, payer: string, forms: readonly HabitForm[]): void {
  const { habits, wrong } = readHabits(forms)
  if (wrong[0] !== undefined) throw new RangeError(wrong[0].message)
  world.append({ type: 'payer.behaved', at: world.now(), payer, habits })
}
