import type { Call } from '../../http/call.ts'
import { type ArmedFault, appliesTo, type Delay, isOver, longestDelay } from '../../world/fault.ts'
import type { World } from '../../world/world.ts'
import { countInFlight } from './in-flight.ts'
import { matchesCall } from './match.ts'

/**
 * The fault that strikes a call: of those armed, the first for which everything holds that it asks. Those before it
 * that let the call pass by their count, their rate or their chance remember it.
 */
export function chooseFault(world: World, operation: string, call: Call): ArmedFault | undefined {
  for (const fault of world.state.faults) {
    if (!meets(world, fault, operation, call)) continue
    if (strikes(world, fault)) return fault
    world.append({ type: 'fault.skipped', at: world.now(), index: fault.index })
  }
  return undefined
}

/** What can be said of a call by itself. */
function meets(world: World, fault: ArmedFault, operation: string, call: Call): boolean {
  const { spec } = fault
  if (!appliesTo(spec, operation) || isOver(fault, world.now())) return false
  if (spec.inFlight !== undefined && countInFlight(world, spec.on) < spec.inFlight) return false
  return spec.match === undefined || matchesCall(spec.match, call)
}

/** What depends on the calls before it, which the fault remembers, or on chance. */
function strikes(world: World, fault: ArmedFault): boolean {
  const { spec, passed } = fault
  const { rate, every = 1, chance } = spec
  if (rate !== undefined && !(passed.length >= rate.max && (passed[0] as number) > world.now() - rate.per)) return false
  if ((met(fault) + 1) % every !== 0) return false
  return chance === undefined || share(world, fault, 'chance') < chance
}

/** How late the answer is to the call that a fault strikes next, in milliseconds. */
export function drawDelay(world: World, fault: ArmedFault, delay: Delay): number {
  if (typeof delay === 'number') return delay
  if ('min' in delay) {
    return Math.round(delay.min + share(world, fault, 'delay') * (delay.max - delay.min))
  }
  // Box and Muller: two even shares make one normal deviation.
  const radius = Math.sqrt(-2 * Math.log(1 - share(world, fault, 'radius')))
  const deviation = radius * Math.cos(2 * Math.PI * share(world, fault, 'angle'))
  return Math.min(longestDelay, Math.round(delay.median * Math.exp(delay.sigma * deviation)))
}

/** From 0 up to 1, without it: drawn for the call that a fault meets now, the same in every replay. */
function share(world: World, fault: ArmedFault, what: string): number {
  return world.draw(`fault/${fault.index}/${met(fault)}/${what}`) / 2 ** 32
}

function met({ applied, skipped }: ArmedFault): number {
  return applied + skipped
}
