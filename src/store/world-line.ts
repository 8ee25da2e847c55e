import { isRate } from '../world/clock.ts'
import type { TraceCount, WorldOrigin } from '../world/world.ts'
import { isWorldName } from '../world/world-name.ts'

/** What the line of a world in a snapshot says. */
export interface SavedWorldFacts {
  readonly origin: WorldOrigin
  /** Where the numbers of its exchanges continue. */
  readonly traces: TraceCount
  /** How many events follow. */
  readonly count: number
}

type Members = Readonly<Record<string, unknown>>

/** Reads the line of a world. `fail` throws. */
export function readWorldLine(value: Members | undefined, fail: (problem: string) => never): SavedWorldFacts {
  const { type, origin = {}, traces = {}, events } = value ?? {}
  if (type !== 'world' || !isCount(events)) fail('a world was expected here; save a new snapshot')
  const { name, seed, line, idSalt, clock = {}, settings } = origin as Members
  const { at, real, rate } = clock as Members
  const { series, drawn } = traces as Members
  const isOrigin = isCount(seed) && typeof line === 'string' && typeof idSalt === 'string' && isMembers(settings)
  const isClock = Number.isFinite(at) && Number.isFinite(real) && typeof rate === 'number' && isRate(rate)
  const isTraces = typeof series === 'string' && isCount(drawn)
  if (typeof name !== 'string' || !isWorldName(name) || !isOrigin || !isClock || !isTraces) {
    fail('this is not the beginning of a world; save a new snapshot')
  }
  return { origin: origin as WorldOrigin, traces: { series, drawn }, count: events }
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
