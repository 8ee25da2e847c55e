import { runAtOnce, type Work } from '../text/slices.ts'
import type { FoldedFault, WorldEvent } from './event.ts'
import { Projection } from './projection.ts'

/**
 * A shorter list of events with the same effect: the same state, clock, settings, numbers and order of the scheduled steps. Claims
 * and their moves stay; of everything that is replaced again and again, the last stays. The last event of the list says how
 * many events it stands for. A list that cannot be shortened is returned as it is.
 */
export function foldLog(events: readonly WorldEvent[]): readonly WorldEvent[] {
  return runAtOnce(foldSlowly(events))
}

/** The same as long work. */
export function* foldSlowly(events: readonly WorldEvent[]): Work<readonly WorldEvent[]> {
  const { counts, state } = yield* countsOf(events)
  const isKept = (event: WorldEvent) =>
    event.type === 'token.issued' ? state.tokens.has(event.token.token) : !isCounted(event)
  const folded = yield* keptOf(events, isKept)
  const end = events.at(-1)
  if (end === undefined || folded.length + 1 >= events.length) return events
  folded.push({ type: 'log.folded', at: end.at, ...counts, faults: state.faults.map(toFolded) })
  return folded
}

/** Whether an event can be left out of a list that is folded. Claims and their moves always stay. */
export function isReplaceable({ type }: WorldEvent): boolean {
  switch (type) {
    case 'claim.moved':
    case 'claim.filed':
    case 'run.started':
    case 'run.claimReplaced':
    case 'provider.onboarded':
      return false
    default:
      return true
  }
}

/** How many events a list stands for, together with so many events before it. */
export function versionOf(events: readonly WorldEvent[], before = 0): number {
  const index = events.findLastIndex(({ type }) => type === 'log.folded')
  const event = events[index]
  return event?.type === 'log.folded' ? event.version + events.length - 1 - index : before + events.length
}

function toFolded({ remaining, ...fault }: Projection['faults'][number]): FoldedFault {
  return Number.isFinite(remaining) ? { ...fault, remaining } : fault
}

/** Whether all that an event did is in the numbers and faults at the end of the list. */
function isCounted({ type }: WorldEvent): boolean {
  return type === 'token.dropped' || type === 'log.folded' || type.startsWith('fault.')
}

/** What an event replaces: the last event of a key alone has an effect. */
function keyOf(event: WorldEvent): string | undefined {
  switch (event.type) {
    case 'clock.moved':
    case 'settings.changed':
    case 'tokens.revoked':
      return event.type
    case 'payer.behaviorsSet':
      return `behaviors ${event.payer}`
    case 'run.stepApplied':
      return `step ${event.run}`
    case 'run.polled':
      return `poll ${event.run}`
    default:
      return undefined
  }
}

/** How many events are read without a break. */
const eventsAtATime = 64

/** Which events of a list have an effect that no later one replaces. */
interface LastOnes {
  /** The index of the last event of each key. */
  readonly last: ReadonlyMap<string, number>
  /** The polls of a run since its last step. */
  readonly polls: ReadonlyMap<string, number>
}

/** The events to keep, but for those that later ones replace. The polls of a run since its last step become one event. */
function* keptOf(events: readonly WorldEvent[], isKept: (event: WorldEvent) => boolean): Work<WorldEvent[]> {
  const { last, polls } = yield* lastOnes(events)
  const kept: WorldEvent[] = []
  for (const [index, event] of events.entries()) {
    if (index % eventsAtATime === 0) yield
    const key = keyOf(event)
    if (!isKept(event) || (key !== undefined && last.get(key) !== index)) continue
    const times = event.type === 'run.polled' ? polls.get(event.run) : undefined
    kept.push(event.type === 'run.polled' && times !== undefined && times !== 1 ? { ...event, times } : event)
  }
  return kept
}

function* lastOnes(events: readonly WorldEvent[]): Work<LastOnes> {
  const last = new Map<string, number>()
  const polls = new Map<string, number>()
  for (const [index, event] of events.entries()) {
    if (index % eventsAtATime === 0) yield
    const key = keyOf(event)
    if (key !== undefined) last.set(key, index)
    if (event.type === 'run.polled') polls.set(event.run, (polls.get(event.run) ?? 0) + (event.times ?? 1))
    if (event.type !== 'run.stepApplied') continue
    last.delete(`poll ${event.run}`)
    polls.delete(event.run)
  }
  return { last, polls }
}

interface Counts {
  readonly version: number
  readonly ordinal: number
  readonly clockMoves: number
  readonly armed: number
}

/** The numbers at the end of the list; of the state, only the faults and the tokens. */
function* countsOf(events: readonly WorldEvent[]): Work<{ readonly counts: Counts; readonly state: Projection }> {
  const state = new Projection()
  let [version, ordinal, clockMoves] = [0, 0, 0]
  for (const event of events) {
    if (version % eventsAtATime === 0) yield
    version++
    if (event.type === 'log.folded') ({ version, ordinal, clockMoves } = event)
    else if (event.type === 'clock.moved') clockMoves++
    else if (event.type !== 'settings.changed') ordinal++
    if (event.type.startsWith('fault.') || event.type === 'log.folded' || event.type === 'token.issued')
      state.apply(event)
  }
  return { counts: { version, ordinal, clockMoves, armed: state.armed }, state }
}
