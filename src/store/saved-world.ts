import { Clock, isRate, isTime } from '../world/clock.ts'
import { isSettings } from '../world/event-shape.ts'
import { type Instant, toTimestamp } from '../world/instant.ts'
import type { TraceCount, World, WorldOrigin } from '../world/world.ts'
import { isWorldName } from '../world/world-name.ts'

/** A snapshot cannot be loaded. The message says where, what is wrong and what to do. */
export class SnapshotError extends Error {
  override readonly name = 'SnapshotError'
}

/** A replay bundle cannot be written, or one of its actions is not possible. The message says why. */
export class BundleError extends Error {
  override readonly name = 'BundleError'
}

/** What the line of a world in a snapshot says. */
export interface SavedWorldFacts {
  readonly origin: WorldOrigin
  /** Where the numbers of its exchanges continue. */
  readonly traces: TraceCount
  /** How many events follow. */
  readonly count: number
}

/** What a saved world has. */
export interface WorldSummary {
  readonly world: string
  readonly seed: number
  readonly events: number
  readonly claims: number
  readonly sessions: number
  readonly runs: number
  /** When it was saved. */
  readonly clock: { readonly now: string; readonly rate: number }
}

/** @param at When it was saved, in real time. */
export function summarize(world: World, at: Instant): WorldSummary {
  const { claims, sessions, runs } = world.state
  const { position, rate } = world.clock
  return {
    ...{ world: world.name, seed: world.seed, events: world.log.length },
    ...{ claims: claims.size, sessions: sessions.size, runs: runs.size },
    clock: { now: toTimestamp(new Clock(position, () => at).now()), rate },
  }
}

type Members = Readonly<Record<string, unknown>>

/** Reads the line of a world. `fail` throws. */
export function readWorldLine(value: Members | undefined, fail: (problem: string) => never): SavedWorldFacts {
  const { type, origin = {}, traces = {}, events } = value ?? {}
  if (type !== 'world' || !isCount(events)) fail('a world was expected here; save a new snapshot')
  const { name, seed, line, idSalt, clock = {}, settings } = origin as Members
  const { at, real, rate } = clock as Members
  const { series, drawn } = traces as Members
  const isOrigin = isCount(seed) && typeof line === 'string' && typeof idSalt === 'string' && isSettings(settings)
  const isClock =
    typeof at === 'number' &&
    isTime(at) &&
    typeof real === 'number' &&
    isTime(real) &&
    typeof rate === 'number' &&
    isRate(rate)
  const isTraces = typeof series === 'string' && isCount(drawn)
  if (typeof name !== 'string' || !isWorldName(name) || !isOrigin || !isClock || !isTraces) {
    fail('this is not the beginning of a world; save a new snapshot')
  }
  return { origin: origin as WorldOrigin, traces: { series, drawn }, count: events }
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}
