import type { ArmedFault, FaultSpec } from '../../world/fault.ts'
import { isOver } from '../../world/fault.ts'
import type { World } from '../../world/world.ts'

/** Arms a fault now; what it is from then on. */
export function arm(world: World, fault: FaultSpec): ArmedFault {
  world.append({ type: 'fault.armed', at: world.now(), fault })
  return world.state.faults.at(-1) as ArmedFault
}

/** Disarms the fault of that id, or all of them; those that it disarmed. */
export function disarm(world: World, id?: string): readonly ArmedFault[] {
  const faults = waiting(world).filter((fault) => id === undefined || faultId(fault) === id)
  for (const { index } of faults) world.append({ type: 'fault.disarmed', at: world.now(), index })
  return faults
}

/** The faults that can still strike, in the order of arming. */
export function waiting(world: World): readonly ArmedFault[] {
  return world.state.faults.filter((fault) => !isOver(fault, world.now()))
}

/** What a fault is called outside of its world. */
export function faultId({ index }: ArmedFault): string {
  return `fault-${index}`
}
