import { matchesOperation, payerOperations } from '../../contract/routes.ts'
import type { Call } from '../../http/call.ts'
import { pointerKeys, valueAtPath } from '../../text/json-pointer.ts'
import { matchesPattern } from '../../text/linear-pattern.ts'
import { abbreviate } from '../../text/phrases.ts'
import { type ArmedFault, type Delay, type FaultSpec, isOver, longestDelay, mostFaults } from '../../world/fault.ts'
import { LimitReached } from '../../world/limits.ts'
import type { World } from '../../world/world.ts'

/** Arms a fault. @throws LimitReached when the world has 1,000 armed faults. */
export function arm(world: World, fault: FaultSpec): ArmedFault {
  if (waiting(world).length >= mostFaults) {
    const remedy = `disarm them (DELETE /_payerbox/worlds/${world.name}/faults) or one of them`
    throw new LimitReached(`world ${world.name} has ${mostFaults} armed faults, and that is the limit; ${remedy}`)
  }
  world.append({ type: 'fault.armed', at: world.now(), fault })
  return world.state.faults.at(-1) as ArmedFault
}

/** Disarms the fault of that id, or all of them. Returns those that it disarmed. */
export function disarm(world: World, id?: string): readonly ArmedFault[] {
  const faults = waiting(world).filter((fault) => id === undefined || faultId(fault) === id)
  for (const { index } of faults) world.append({ type: 'fault.disarmed', at: world.now(), index })
  return faults
}

/** The faults that can still apply, in the order of arming. */
export function waiting(world: World): readonly ArmedFault[] {
  return world.state.faults.filter((fault) => !isOver(fault, world.now()))
}

/** The id of a fault in the admin API. */
export function faultId({ index }: ArmedFault): string {
  return `fault-${index}`
}

/** Whether a fault can apply to calls of an operation: the failure of a payer applies only where a payer is asked. */
export function appliesTo({ on, fails }: FaultSpec, operation: string): boolean {
  return matchesOperation(on, operation) && (fails.payer === undefined || payerOperations.includes(operation))
}

/**
 * The fault that applies to a call: the first armed fault whose conditions all hold. The faults before it that let the
 * call pass because of their count, rate or chance count it as skipped.
 */
export function chooseFault(world: World, operation: string, call: Call): ArmedFault | undefined {
  const read = readCall(call)
  for (const fault of world.state.faults) {
    if (!meets(world, fault, operation, read)) continue
    if (strikes(world, fault)) return fault
    world.append({ type: 'fault.skipped', at: world.now(), index: fault.index })
  }
  return undefined
}

/** How many calls of an operation, or of an API (`stedi.*`), are in flight. */
function countInFlight(world: World, pattern: string): number {
  let count = 0
  for (const { operation } of world.inFlight) if (matchesOperation(pattern, operation)) count++
  return count
}

/** The conditions on the call itself. */
function meets(world: World, fault: ArmedFault, operation: string, call: ReadCall): boolean {
  const { spec } = fault
  if (!appliesTo(spec, operation) || isOver(fault, world.now())) return false
  if (spec.inFlight !== undefined && countInFlight(world, spec.on) < spec.inFlight) return false
  return spec.match === undefined || matchesCall(spec.match, call)
}

/** The conditions on the calls before it, and chance. */
function strikes(world: World, fault: ArmedFault): boolean {
  const { spec, passed } = fault
  const { rate, every = 1, chance } = spec
  if (rate !== undefined && !(passed.length >= rate.max && (passed[0] as number) > world.now() - rate.per)) return false
  if ((met(fault) + 1) % every !== 0) return false
  return chance === undefined || share(world, fault, 'chance') < chance
}

/** The delay of the reply to which a fault applies next, in milliseconds. */
export function drawDelay(world: World, fault: ArmedFault, delay: Delay): number {
  if (typeof delay === 'number') return delay
  if ('min' in delay) {
    return Math.round(delay.min + share(world, fault, 'delay') * (delay.max - delay.min))
  }
  // Box-Muller transform: two uniform numbers give one normal deviate.
  const radius = Math.sqrt(-2 * Math.log(1 - share(world, fault, 'radius')))
  const deviation = radius * Math.cos(2 * Math.PI * share(world, fault, 'angle'))
  return Math.min(longestDelay, Math.round(delay.median * Math.exp(delay.sigma * deviation)))
}

/** A number from 0 to below 1, drawn for the call that a fault matches now: the same in every replay. */
function share(world: World, fault: ArmedFault, what: string): number {
  return world.draw(`fault/${fault.index}/${met(fault)}/${what}`) / 2 ** 32
}

function met({ applied, skipped }: ArmedFault): number {
  return applied + skipped
}

/**
 * Whether a call matches the conditions of a fault. Each key names a part of the call: `path`, `body`, `header:<name>`,
 * or a JSON pointer into the body. Its value is the exact text, or, between slashes, a regular
 * expression, for which `loadPatternEngine` must have been awaited.
 */
function matchesCall(match: Readonly<Record<string, string>>, call: ReadCall): boolean {
  return Object.entries(match).every(([place, wanted]) => {
    const found = textAt(place, call)
    if (found === undefined) return false
    const pattern = textPattern(wanted)
    return pattern === undefined ? found === wanted : matchesPattern(pattern, found)
  })
}

/** A call whose body is parsed when the first fault needs it, for all faults. */
interface ReadCall {
  readonly call: Call
  readonly json: () => unknown
}

function readCall(call: Call): ReadCall {
  let json: { readonly value: unknown } | undefined
  return {
    call,
    json: () => {
      json ??= { value: parsed(call.body) }
      return json.value
    },
  }
}

/** The problem of a key; `undefined` when the key is valid. */
export function unknownLocation(place: string): string | undefined {
  if (place === 'path' || place === 'body' || place.startsWith('/') || /^header:[^\s:]+$/.test(place)) return undefined
  return `"${abbreviate(place)}" is not a part of a request; use path, body, header:<name> or a JSON pointer such as /subscriber/memberId`
}

/** The regular expression of a text between slashes; `undefined` for other texts. */
export function textPattern(wanted: string): string | undefined {
  return wanted.length > 2 && wanted.startsWith('/') && wanted.endsWith('/') ? wanted.slice(1, -1) : undefined
}

/** Whether a fault has a regular expression, so that `chooseFault` needs the engine of src/text/linear-pattern.ts. */
export function hasPattern({ match = {} }: FaultSpec): boolean {
  return Object.values(match).some((wanted) => textPattern(wanted) !== undefined)
}

function textAt(place: string, { call, json }: ReadCall): string | undefined {
  if (place === 'path') return call.path
  if (place === 'body') return call.body
  if (place.startsWith('header:')) return call.headers[place.slice('header:'.length).toLowerCase()]
  const value = valueAtPath(json(), pointerKeys(place))
  return value === undefined || typeof value === 'object' ? undefined : String(value)
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
