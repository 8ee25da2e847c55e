import type { Scenario } from '../scenario/format/step.ts'
import type { StateTrigger } from './coverage.ts'
import { type Exploration, nodeKey, type StateNode, stateKey } from './exploration.ts'
import type { EditionSet } from './explored-world.ts'
import { probeState, type Snapshot } from './probe-state.ts'
import { createReplayer, type Pause, type RunPath, type SandboxFactory } from './replay.ts'
import { type RunAction, type RunDriver, settlingTime } from './run-driver.ts'

/** Far more than an ordinary run has. */
const maxStates = 20_000

/** How scenarios are explored. */
export interface ExploreOptions {
  readonly createSandbox: SandboxFactory
  readonly pause?: Pause | undefined
}

/** A state to probe. */
interface Visit {
  readonly path: RunPath
  readonly trigger: StateTrigger
  /** Just before the clock or a poll plays the next step: nothing has changed since the state was reached. */
  readonly beforeDue?: true
  readonly from?: Predecessor
}

/** The state before an action. */
interface Predecessor {
  readonly node: StateNode
  readonly snapshot: Snapshot
  /** How many steps had been played. */
  readonly playedSteps: number
}

/**
 * Brings a run to every state that it can reach and sends every probe in each. It takes every outcome of every branch and
 * plays every step both by its own trigger and manually. It probes just before a step falls due and just after, and lets the
 * polls of every API count. States that differ only in time are one state; each is probed once per trigger that leads to it.
 *
 * Faults of different operations do not interact, so each operation's faults are used up separately in every state. A fault
 * that applies more often than `maxAttempts` counts as permanent.
 */
export async function explore(
  scenario: Scenario,
  editions: EditionSet,
  exploration: Exploration,
  { createSandbox, pause }: ExploreOptions,
): Promise<void> {
  const replay = createReplayer(scenario, editions, createSandbox, pause)
  const probed = new Set<string>()
  const expanded = new Set<string>()
  const visits: Visit[] = [{ path: { outcomes: {}, actions: [] }, trigger: 'start' }]
  for (let visit = visits.pop(); visit !== undefined; visit = visits.pop()) {
    await pause?.()
    const { path, trigger, beforeDue } = visit
    const driver = await replay(path)
    if (driver.undecidedBranch !== undefined) {
      visits.push(...outcomeVisits(visit, driver.undecidedBranch))
      continue
    }
    const key = stateKey(driver)
    const node = exploration.nodeFor(nodeKey(driver), driver)
    recordArrival(exploration, driver, node, visit)
    const probedKey = `${beforeDue ? 'before due' : trigger} ${key}`
    if (probed.has(probedKey)) continue
    probed.add(probedKey)
    exploration.states.add(key)
    if (exploration.states.size > maxStates) return reportTooManyStates(exploration)
    const playedSteps = driver.played.length
    const visitsAfter = nextVisits(driver)
    const snapshot = await probeState({ driver, replay: () => replay(path), editions, trigger, node, exploration })
    checkChanges(exploration, driver, visit, snapshot)
    if (expanded.has(key) || beforeDue) continue
    expanded.add(key)
    visits.push(
      ...visitsAfter(snapshot).map(({ actions, ...next }) => {
        return { ...next, path: extendPath(path, actions), from: { node, snapshot, playedSteps } }
      }),
    )
  }
}

function outcomeVisits(
  visit: Visit,
  { branch, outcomes }: NonNullable<RunDriver['undecidedBranch']>,
): readonly Visit[] {
  const { path } = visit
  return outcomes.map(({ name }) => ({ ...visit, path: { ...path, outcomes: { ...path.outcomes, [branch]: name } } }))
}

function extendPath(path: RunPath, actions: readonly RunAction[]): RunPath {
  return { ...path, actions: [...path.actions, ...actions] }
}

/** Records the edge that led here, and the steps that their own trigger played. */
function recordArrival(
  exploration: Exploration,
  { played, steps }: RunDriver,
  node: StateNode,
  { trigger, beforeDue, from }: Visit,
): void {
  if (beforeDue) return
  const newSteps = played.slice(from?.playedSteps ?? 0)
  exploration.addEdge(from?.node, node, newSteps)
  for (const [position, { index }] of newSteps.entries()) {
    const when = steps[index]?.when
    if (position > 0 || trigger !== 'manual' || (when !== undefined && 'manual' in when)) {
      exploration.triggeredSteps.add(index)
    }
  }
}

interface NextVisit {
  readonly actions: readonly RunAction[]
  readonly trigger: StateTrigger
  readonly beforeDue?: true
}

/** The visits that follow a state. What the clock does is read before probing, because a probe can advance it. */
function nextVisits({ scenario, next, due, world, run }: RunDriver): (snapshot: Snapshot) => readonly NextVisit[] {
  if (next === undefined) return () => []
  const manually: NextVisit = { actions: ['manual'], trigger: 'manual' }
  if (due !== undefined) {
    const whenDue: NextVisit = { actions: ['advance to due'], trigger: 'clock' }
    const beforeDue: NextVisit = { actions: ['advance to before due'], trigger: 'clock', beforeDue: true }
    return () => [manually, whenDue, ...(due - world.now() > 1 ? [beforeDue] : [])]
  }
  const polls = 'polls' in next.when ? next.when.polls - run.polls : 0
  return ({ pollProbes }) => {
    if (pollProbes.size > 0 || settlingTime(scenario) === 0) return [manually, ...pollVisits(pollProbes, polls)]
    // No call succeeds until the faults end.
    return [manually, { actions: ['advance until settled'], trigger: 'clock' }]
  }
}

/** The polls that a step still waits for: the last one through every API, those before it through the first API only. */
function pollVisits(pollProbes: Snapshot['pollProbes'], polls: number): readonly NextVisit[] {
  const all = [...pollProbes]
  const [[first, firstAttempts] = []] = all
  if (first === undefined || firstAttempts === undefined || polls < 1) return []
  if (polls === 1) return all.map(([, attempts]) => ({ actions: attempts, trigger: 'polls' }))
  const before = [...firstAttempts, ...Array.from({ length: polls - 2 }, () => first)]
  return [
    { actions: before, trigger: 'polls', beforeDue: true },
    ...all.map(([probe, attempts]): NextVisit => {
      return { actions: [...before, ...(probe === first ? [probe] : attempts)], trigger: 'polls' }
    }),
  ]
}

/** Records status transitions, and reports an end that no API reports. */
function checkChanges(exploration: Exploration, driver: RunDriver, visit: Visit, snapshot: Snapshot): void {
  const { from } = visit
  if (from === undefined) return
  const { trigger } = snapshot
  for (const [session, status] of snapshot.statuses) {
    const before = from.snapshot.statuses.get(session)
    if (before === undefined || before === status) continue
    const what = `${before} → ${status}`
    exploration.observe({ kind: 'transition', what, api: 'taiga', taigaStatus: status, trigger })
  }
  const isSettled = visit.beforeDue === true || settlingTime(driver.scenario) === 0
  if (driver.next !== undefined || !isSettled) return
  const code = 'END_NOT_REPORTED'
  const pointer = exploration.lastStepPointer(driver)
  const hasMoved = driver.played.slice(from.playedSteps).some(({ index }) => 'role' in (driver.steps[index] ?? {}))
  if (snapshot.replies.size === 0) {
    exploration.addDefect({ code, pointer, message: 'the run ends here, but no API reports it: every call fails' })
  } else if (hasMoved && [...snapshot.replies].every(([probe, reply]) => from.snapshot.replies.get(probe) === reply)) {
    exploration.addDefect({ code, pointer, message: 'the run ends here, but every API reports the same as before' })
  }
}

function reportTooManyStates(exploration: Exploration): void {
  const message = `the run has more than ${maxStates} states, so not all were explored; shorten or split the scenario`
  exploration.addDefect({ code: 'TOO_MANY_STATES', pointer: '/steps', message })
}
