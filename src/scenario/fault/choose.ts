import { matchesOperation, payerOperations } from '../../contract/routes.ts'
import type { Call } from '../../http/call.ts'
import { pointerKeys, valueAtPath } from '../../text/json-pointer.ts'
import { type ArmedFault, type Delay, type FaultSpec, isOver, longestDelay } from '../../world/fault.ts'
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

/** Whether a fault can apply to calls of an operation: the failure of a payer applies only where a payer is asked. */
export function appliesTo({ on, fails }: FaultSpec, operation: string): boolean {
  return matchesOperation(on, operation) && (fails.payer === undefined || payerOperations.includes(operation))
}

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

/** How many calls in flight are of an operation, or of an API: `stedi.*`. */
function countInFlight(world: World, pattern: string): number {
  let count = 0
  for (const { operation } of world.inFlight) if (matchesOperation(pattern, operation)) count++
  return count
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

/**
 * Whether a call is as a fault asks. Each key names a place of the call: `path`, `body`, `header:<name>`, or a JSON
 * pointer into the body. Its text is what must stand there, or, between slashes, a regular expression that is found in it.
 */
export function matchesCall(match: Readonly<Record<string, string>>, call: Call): boolean {
  return Object.entries(match).every(([place, wanted]) => {
    const found = textAt(place, call)
    if (found === undefined) return false
    return textPattern(wanted)?.test(found) ?? found === wanted
  })
}

/** What is wrong with a place, in words; nothing when there can be such a one. */
export function unknownLocation(place: string): string | undefined {
  if (place === 'path' || place === 'body' || place.startsWith('/') || /^header:[^\s:]+$/.test(place)) return undefined
  return `"${place}" is not a part of a request; use path, body, header:<name> or a JSON pointer such as /subscriber/memberId`
}

/** The regular expression between slashes. @throws SyntaxError if it is invalid. */
export function textPattern(wanted: string): RegExp | undefined {
  return wanted.length > 2 && wanted.startsWith('/') && wanted.endsWith('/')
    ? new RegExp(wanted.slice(1, -1), 'u')
    : undefined
}

function textAt(place: string, call: Call): string | undefined {
  if (place === 'path') return call.path
  if (place === 'body') return call.body
  if (place.startsWith('header:')) return call.headers[place.slice('header:'.length).toLowerCase()]
  const value = valueAtPath(parsed(call.body), pointerKeys(place))
  return value === undefined || typeof value === 'object' ? undefined : String(value)
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
