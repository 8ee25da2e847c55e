import { runAtOnce, runInSlices, type Work } from '../../text/slices.ts'
import type { Claim, ClaimFacts, Move, StatusReason } from '../../world/claim.ts'
import { decideFor } from '../../world/decide.ts'
import { digits } from '../../world/identifier.ts'
import type { Instant } from '../../world/instant.ts'
import type { ScenarioRun } from '../../world/projection.ts'
import type { ScheduledStep } from '../../world/schedule.ts'
import { reasonOf, type StageName, stages } from '../../world/stage.ts'
import type { World } from '../../world/world.ts'
import type { Branching, MoveDetails, Outcome, Step } from '../format/step.ts'
import type { ScenarioLibrary } from './library.ts'

/** Applies every step that is due, each at its own instant, in order. Every read of a world does this first. */
export function settle(library: ScenarioLibrary, world: World): void {
  if (isUnsettled(world)) runAtOnce(settling(library, world))
}

/**
 * The same in slices where many steps are due, so that calls in other worlds do not wait. All calls in this world do: none sees a part
 * of the steps.
 */
export function settleInSlices(library: ScenarioLibrary, world: World): void | Promise<void> {
  if (world.settling === undefined) {
    if (!isUnsettled(world)) return
    const settled = runInSlices(settling(library, world))
    if (!(settled instanceof Promise)) return
    world.settling = settled.finally(() => {
      world.settling = undefined
    })
  }
  // More steps may be due by then.
  return world.settling.then(() => settleInSlices(library, world))
}

/** Whether a step is due that is not applied yet. */
export function isUnsettled(world: World): boolean {
  const { next } = world.schedule
  return next !== Number.POSITIVE_INFINITY && next <= world.now()
}

function* settling(library: ScenarioLibrary, world: World): Work<void> {
  const { schedule } = world
  const now = world.now()
  while (schedule.next <= now) {
    const { due, run: id, step } = schedule.take() as ScheduledStep
    const run = world.state.runs.get(id) as ScenarioRun
    if (run.cursor === step) play(library, world, run, due)
    yield
  }
}

/** Schedules the next step of a run, where that waits for the clock. */
export function scheduleNextStep(library: ScenarioLibrary, world: World, run: ScenarioRun): void {
  const next = nextStep(library, run)
  if (next !== undefined && 'after' in next.when) {
    world.schedule.add({ due: run.since + next.when.after, run: run.facts.id, step: run.cursor })
  }
}

/** The next steps that wait for the clock, the earliest first. Those that were applied by hand in the meantime are left out. */
export function scheduledSteps({ schedule, state }: World, most: number): readonly ScheduledStep[] {
  return schedule.first(most, ({ run, step }) => state.runs.get(run)?.cursor === step)
}

/**
 * Schedules the next steps of the runs that began or went on in the log from `from` on, in the order of the original: for a
 * world that was restored, or that got events from elsewhere.
 */
export function rescheduleSteps(library: ScenarioLibrary, world: World, from = 0): void {
  runAtOnce(rescheduleSlowly(library, world, from))
}

/** The same as long work. */
export function* rescheduleSlowly(library: ScenarioLibrary, world: World, from = 0): Work<void> {
  // Of steps that fall due at the same instant, the first to be scheduled comes first: the last event of each run counts.
  const events = world.eventsBetween(from)
  const runs = new Set<string>()
  // In a long log, most runs are over: where none waits, no event is read.
  const wanted = from === 0 ? yield* waitingRuns(library, world) : world.state.runs
  for (let index = events.length - 1; index >= 0 && runs.size < wanted.size; index--) {
    const event = events[index]
    const id = event?.type === 'run.stepApplied' ? event.run : event?.type === 'run.started' ? event.run.id : undefined
    if (id !== undefined && wanted.has(id)) runs.add(id)
    if (index % 64 === 0) yield
  }
  for (const id of [...runs].reverse()) {
    scheduleNextStep(library, world, world.state.runs.get(id) as ScenarioRun)
    yield
  }
}

/** The runs whose next step waits for the clock. */
function* waitingRuns(library: ScenarioLibrary, { state }: World): Work<ReadonlySet<string>> {
  const waiting = new Set<string>()
  for (const [id, run] of state.runs) {
    const when = nextStep(library, run)?.when
    if (when !== undefined && 'after' in when) waiting.add(id)
    yield
  }
  return waiting
}

/**
 * Counts one poll of claims, through any API, for the runs whose next step waits for polls, and applies the step when
 * the count is complete. The poll that completes the count still gets the state before.
 */
export function recordPoll(library: ScenarioLibrary, world: World, claims: readonly Claim[]): void {
  let polled: Set<string> | undefined
  for (const claim of claims) {
    const run = world.state.runOf(claim)
    if (run === undefined || polled?.has(run.facts.id)) continue
    const when = nextStep(library, run)?.when
    if (when === undefined || !('polls' in when)) continue
    polled ??= new Set()
    polled.add(run.facts.id)
    const at = world.now()
    world.append({ type: 'run.polled', at, run: run.facts.id })
    if (run.polls >= when.polls) play(library, world, run, at)
  }
  if (polled !== undefined) settle(library, world)
}

/** Applies the next step of a run now, whatever it waits for. False when the run is over. */
export function applyNextStep(library: ScenarioLibrary, world: World, run: ScenarioRun): boolean {
  if (nextStep(library, run) === undefined) return false
  play(library, world, run, world.now())
  settle(library, world)
  return true
}

/** The next step of a run; `undefined` when the run is over. */
export function nextStep(library: ScenarioLibrary, run: ScenarioRun): Step | undefined {
  return library.followedBy(run.facts)?.steps[run.cursor]
}

function play(library: ScenarioLibrary, world: World, run: ScenarioRun, at: Instant): void {
  const step = nextStep(library, run)
  if (step === undefined) return
  if ('arms' in step) world.append({ type: 'fault.armed', at, fault: step.arms })
  else if ('role' in step) moveClaim(world, run, step.role, step.to, step.details, at)
  const next = 'branch' in step ? wayAt(world, run, step).to : step.next
  const played = { type: 'run.stepApplied', at, run: run.facts.id, step: run.cursor } as const
  world.append(next === undefined ? played : { ...played, next })
  scheduleNextStep(library, world, run)
}

/** The outcome of a run at a branch: the one chosen at the start, or the one that the world's seed draws. */
function wayAt(world: World, { facts, cursor }: ScenarioRun, { branch, outcomes }: Branching): Outcome {
  const said = outcomes.find(({ name }) => name === facts.outcomes?.[branch])
  if (said !== undefined) return said
  const sum = outcomes.reduce((sum, { weight }) => sum + weight, 0)
  const drawn = world.draw(`branch/${facts.id}/${cursor}`) % sum
  const upTo = (index: number) => outcomes.slice(0, index + 1).reduce((sum, { weight }) => sum + weight, 0)
  return outcomes.find((_, index) => drawn < upTo(index)) ?? outcomes[0]
}

function moveClaim(
  world: World,
  run: ScenarioRun,
  role: string,
  to: StageName,
  details: MoveDetails,
  at: Instant,
): void {
  const claim = world.state.claims.get(run.claimsByRole[role] as string) as Claim
  const move = toMove(world, claim, to, details, at)
  const decision = decideFor(claim, move)
  if ('refused' in decision && details.allowIllegal === undefined) {
    throw new Error(`scenario ${run.facts.scenario}: ${decision.refused}`)
  }
  if ('refused' in decision || decision.submissionType === undefined) {
    world.append({ type: 'claim.moved', at, claim: claim.facts.id, move })
    return
  }
  const second: ClaimFacts = {
    ...claim.facts,
    id: `${claim.facts.id}.${decision.submissionType}`,
    submissionType: decision.submissionType,
    payerClaimNumber: payerClaimNumber(world.nameOf('payer claim', `${claim.facts.id}.${decision.submissionType}`)),
  }
  world.append({ type: 'claim.filed', at, claim: second, move })
  world.append({ type: 'run.claimReplaced', at, run: run.facts.id, role, claim: second.id })
}

/** A payer claim number, drawn by a name. */
export function payerClaimNumber(name: string): string {
  return `${digits(name, 9)}-KK`
}

/**
 * The move of a claim in a step. Amounts never exceed the charge: a session can be billed with less than the scenario
 * was written for.
 */
function toMove(world: World, claim: Claim, to: StageName, details: MoveDetails, at: Instant): Move {
  const { adjudication } = stages[to]
  const reason = completedReason(to, details.reason)
  const lines = details.lines?.slice(0, claim.facts.lines.length).map((line, index) => ({
    paid: Math.min(line.paid ?? 0, claim.facts.lines[index]?.charge ?? 0),
    reason: completedReason(to, line.reason) ?? lineReason(to),
  }))
  return {
    at,
    to,
    ...(reason && { reason }),
    ...(lines && { lines }),
    ...(adjudication !== 'none' && { paid: amountPaid(claim, to, details, lines) }),
    ...(adjudication === 'closed' && {
      remittance: digits(world.nameOf('remittance', `${claim.facts.id}/${claim.moves.length}`), 9),
    }),
    ...(details.more && { more: details.more }),
    ...(details.event !== undefined && { event: details.event }),
  }
}

function amountPaid(claim: Claim, to: StageName, details: MoveDetails, lines: Move['lines']): number {
  if (to === 'denied') return 0
  if (details.amount !== undefined) return Math.min(details.amount, claim.facts.charge)
  if (lines !== undefined) return lines.reduce((sum, line) => sum + line.paid, 0)
  const decided = claim.moves.findLast((move) => move.paid !== undefined)
  return decided?.paid ?? claim.facts.charge
}

/** A reason with the codes of the stage where it has none. */
export function completedReason(to: StageName, reason: Partial<StatusReason> | undefined): StatusReason | undefined {
  return reason && { category: stages[to].category ?? '', status: stages[to].status ?? '', ...reason }
}

function lineReason(to: StageName): StatusReason {
  const own = reasonOf({ at: 0, to }) as StatusReason
  return { ...own, status: stages[to].line ?? own.status }
}
