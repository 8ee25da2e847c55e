import type { SentCall } from '../journal/entry.ts'
import type { ScenarioLibrary } from '../scenario/play/library.ts'
import { nextStep } from '../scenario/play/settle.ts'
import { pacer } from '../text/slices.ts'
import type { WorldEvent } from '../world/event.ts'
import type { Instant } from '../world/instant.ts'
import { newWorldVersion } from '../world/on-file.ts'
import type { World } from '../world/world.ts'
import type { Action } from './bundle.ts'
import { isMadeUpRun } from './made-up-claims.ts'

/** What happened in a world, in the order in which it took effect. */
export interface WorldHistory {
  /** The version of the world with which it begins. */
  readonly begins: number
  readonly inputs: readonly HistoryInput[]
  /** How many calls of the journal are not in it. */
  readonly leftOut: number
}

export type HistoryInput = SentCall | Action

/**
 * Derives what was done in a world from its log and the calls of its journal: an event that neither a call nor a due step caused was
 * caused by a tester. It begins after the last event that only a call can have caused that is not in the journal.
 *
 * @param upTo The version of the world with which it ends.
 */
export async function historyOf(
  world: World,
  library: ScenarioLibrary,
  recorded: readonly SentCall[],
  upTo: number,
): Promise<WorldHistory> {
  const calls = recorded
    .filter((call) => isRepeatable(call) && call.line.to <= upTo)
    .toSorted((a, b) => a.settled.version - b.settled.version || a.line.id - b.line.id)
  const causes = causesOf(world, calls)
  const shadow = world.blank()
  let { rate } = world.origin.clock
  const apply = (event: WorldEvent) => {
    shadow.append(event)
    if (event.type === 'clock.moved') rate = event.rate
  }
  const first = Math.max(world.restorePoint, newWorldVersion)
  const pace = pacer()
  for (const event of world.eventsBetween(0, first)) {
    apply(event)
    await pace()
  }
  let begins = first
  const actions: (readonly [version: number, action: Action])[] = []
  const events = world.eventsBetween(first, upTo)
  for (const [index, event] of events.entries()) {
    await pace()
    const version = first + index
    const cause = causes[version - world.restorePoint] ?? 'no call'
    const action = await actionOf(event, cause, { world, shadow, rate, library, next: events[index + 1] })
    if (action === 'a call that is missing') begins = version + 1
    else if (action !== undefined) actions.push([version, action])
    apply(event)
  }
  const present = calls.filter(({ settled }) => settled.version >= begins)
  const inputs = inOrder(
    present,
    actions.filter(([version]) => version >= begins),
  )
  return { begins, inputs, leftOut: recorded.length - present.length }
}

/** Whether a call can be sent again: its body was kept. */
function isRepeatable({ isCut, line }: SentCall): boolean {
  return !isCut && !(line.phi !== undefined && line.status === 403)
}

/** What caused an event: no call, a call, or one that submits a session or waits. */
type Cause = 'no call' | 'a call' | 'a submission'

/** The cause of each event after the restore point. */
function causesOf(world: World, calls: readonly SentCall[]): readonly Cause[] {
  const causes: Cause[] = []
  for (const { line, settled } of calls) {
    const cause = line.operation === 'taiga.submitSession' ? 'a submission' : 'a call'
    for (let version = Math.max(settled.version, world.restorePoint); version < line.to; version++) {
      const index = version - world.restorePoint
      if (causes[index] !== 'a submission') causes[index] = cause
    }
  }
  return causes
}

interface Around {
  readonly world: World
  /** The world before the event. */
  readonly shadow: World
  /** The rate of the clock before the event. */
  readonly rate: number
  readonly library: ScenarioLibrary
  readonly next: WorldEvent | undefined
}

/** The action that caused an event; `undefined` for what a call, a due step or another event of the same action caused. */
async function actionOf(
  event: WorldEvent,
  cause: Cause,
  { world, shadow, rate, library, next }: Around,
): Promise<Action | 'a call that is missing' | undefined> {
  switch (event.type) {
    case 'settings.changed':
    case 'payer.behaviorsSet':
    case 'fault.disarmed':
    case 'tokens.revoked':
      return { type: 'event', event }
    case 'fault.armed':
      return isArmedByStep(next, shadow, library) ? undefined : { type: 'event', event }
    case 'clock.moved':
      // A delay moves a clock only when that is frozen.
      if (cause !== 'no call' && rate === 0) return undefined
      return { type: 'clock', at: event.at, rate: event.rate }
    case 'run.started':
      return cause === 'a submission' ? undefined : startOf(event, world, library)
    case 'run.stepApplied':
      if (cause !== 'no call' || isDue(event.run, event.at, shadow, library)) return undefined
      return { type: 'step', at: event.at, run: event.run }
    case 'provider.onboarded':
    case 'token.issued':
    case 'token.dropped':
    case 'run.polled':
    case 'fault.consumed':
    case 'fault.skipped':
      return cause === 'no call' ? 'a call that is missing' : undefined
    case 'claim.filed':
    case 'claim.moved':
    case 'run.claimReplaced':
    case 'log.folded':
      return undefined
  }
}

/** The start of a scenario by a tester: its people are made up. */
async function startOf(
  { at, run }: Extract<WorldEvent, { readonly type: 'run.started' }>,
  world: World,
  library: ScenarioLibrary,
): Promise<Action | 'a call that is missing'> {
  if (!(await isMadeUpRun(world, library, run))) return 'a call that is missing'
  const { id, scenario, revision, outcomes } = run
  const listed = library.find(scenario)
  const isUnlisted = listed === undefined || library.revisionOf(listed) !== revision
  const how = { ...(outcomes && { outcomes }), ...(isUnlisted && { isUnlisted }) }
  return { type: 'start', at, run: id, scenario, revision, ...how }
}

/** Whether the event after an armed fault says that a step of a run armed it. */
function isArmedByStep(next: WorldEvent | undefined, { state }: World, library: ScenarioLibrary): boolean {
  if (next?.type !== 'run.stepApplied') return false
  const run = state.runs.get(next.run)
  const step = run && nextStep(library, run)
  return step !== undefined && 'arms' in step
}

/** Whether the next step of a run was due. */
function isDue(id: string, at: Instant, { state }: World, library: ScenarioLibrary): boolean {
  const run = state.runs.get(id)
  const when = run && nextStep(library, run)?.when
  return run !== undefined && when !== undefined && 'after' in when && at >= run.since + when.after
}

/** Calls and actions, each action before the calls that began after it. */
function inOrder(
  calls: readonly SentCall[],
  actions: readonly (readonly [version: number, action: Action])[],
): readonly HistoryInput[] {
  const inputs: HistoryInput[] = []
  let next = 0
  for (const call of calls) {
    for (; next < actions.length && (actions[next]?.[0] ?? 0) < call.settled.version; next++) {
      inputs.push(actions[next]?.[1] as Action)
    }
    inputs.push(call)
  }
  return [...inputs, ...actions.slice(next).map(([, action]) => action)]
}
