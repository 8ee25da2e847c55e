import type { AdminServices } from './api/admin/admin-call.ts'
import { counted } from './api/admin/client-checks.ts'
import { type Explanation, explain } from './api/admin/explain.ts'
import { type Covered, clientCoverage } from './journal/coverage.ts'
import type { JournalEntry } from './journal/entry.ts'
import { type JournalFilter, wrongOperation } from './journal/filter.ts'
import { type LintFinding, lintJournal } from './journal/lint.ts'
import { type Expectation, verifiedWithin, wrongExpectation } from './journal/verify.ts'
import { arm, disarm, faultId, waiting } from './scenario/fault/choose.ts'
import { parseFault } from './scenario/fault/read.ts'
import type { FaultForm, PayerBehaviorForm } from './scenario/format/generated/form.ts'
import { replacePayerBehaviors } from './scenario/format/payer-behaviors.ts'
import { applyNextStep, settle } from './scenario/play/settle.ts'
import { type ChosenOutcomes, startScenario, unknownOutcome } from './scenario/play/start.ts'
import type { Claim } from './world/claim.ts'
import type { ArmedFault } from './world/fault.ts'
import { parseDuration } from './world/instant.ts'
import { payerById } from './world/payer.ts'
import type { ScenarioRun } from './world/projection.ts'
import type { WorldSettings } from './world/world.ts'
import { isWorldName, worldNames } from './world/worlds.ts'

/** One world, as a test holds it. */
export interface WorldHandle {
  readonly name: string
  /** Which Stedi and which Optum it speaks, and the scenario of a session that names none. */
  readonly settings: WorldSettings
  /** The world's time, in milliseconds since 1970. */
  now(): number
  /** Moves the clock on by a duration such as `14d` or `90s`, and plays what falls due. @throws RangeError */
  advance(duration: string): void
  /**
   * Begins a scenario with people of its own.
   *
   * @param outcomes The outcomes that it goes, by the names of its branches; the world's seed draws where nothing is said.
   * @throws RangeError when there is no such scenario, branch or outcome.
   */
  start(scenario: string, outcomes?: ChosenOutcomes): Promise<ScenarioRun>
  /** Plays the next step of a run now, whatever it waits for; of the one begun last when none is named. */
  step(run?: string): boolean
  /** Deletes everything in the world, including its journal, and starts again. */
  reset(): void
  /**
   * A copy of this world at this instant, which goes its own outcome from now on; its credential is `sandbox_<name>`. Nobody has
   * asked it anything yet: its journal is empty.
   */
  fork(name: string): WorldHandle
  /** Forgets the world; the next call for it finds a new one. */
  delete(): void
  /** A payer of this world, by its id or an alias. @throws RangeError if it is unknown. */
  payer(id: string): PayerHandle
  claims(): readonly Claim[]
  /**
   * Arms a fault, in the words of a scenario's step: `{ on: 'stedi.*', times: 2, fails: { status: 503 } }`. Its id.
   *
   * @throws RangeError when there can be no such fault.
   */
  arm(fault: FaultForm): string
  /** Disarms the fault of that id, or all of them; how many that were. */
  disarm(id?: string): number
  /** The faults that wait for calls, in the order of arming. */
  faults(): readonly ArmedFault[]
  journal(): readonly JournalEntry[]
  /**
   * Holds the calls of this world to an expectation: `{ operation: 'taiga.sessionStatus', atLeast: 2, within: '2s' }`. Waits
   * for calls that are late, in real time, and no longer than `within`.
   *
   * @throws Error that says how often they came; RangeError when nothing can be held to that.
   */
  verify(wanted: JournalFilter & Expectation & { readonly claim?: string; readonly within?: string }): Promise<void>
  /** What the client of this world has met, as far as the journal remembers. */
  coverage(): readonly Covered[]
  /** What the client of this world does and should not. */
  lint(): readonly LintFinding[]
  /**
   * Why a call was answered as it was: which claims it found or nearly found, which steps it played, what came next.
   *
   * @param id the call's number in the journal; the last call when none is named
   * @throws RangeError when the journal has no such call
   */
  explain(id?: number): Explanation
}

/** One payer, as a test holds it. */
export interface PayerHandle {
  readonly id: string
  readonly name: string
  /**
   * Says how it behaves from now on, in place of what was said before: `['slow', { 'not-found-at-first': '3d' }]`.
   *
   * @throws RangeError when there is no such behavior.
   */
  setBehaviors(behaviors: readonly PayerBehaviorForm[]): void
}

/** A world by its name: whichever has it when something is asked of it. */
export function createWorldHandle(name: string, services: AdminServices): WorldHandle {
  const { worlds, scenarios, journal } = services
  const present = () => {
    const world = worlds.open(name)
    settle(scenarios, world)
    return world
  }
  return {
    name,
    get settings() {
      return worlds.open(name).settings
    },
    now: () => worlds.open(name).now(),
    advance(duration) {
      const milliseconds = parseDuration(duration)
      if (milliseconds === undefined) throw new RangeError(`invalid duration "${duration}"; use 90s, 30m, 14d or 1d12h`)
      worlds.open(name).clock.advance(milliseconds)
      present()
    },
    async start(scenario, outcomes = {}) {
      const found = scenarios.find(scenario)
      if (found === undefined) throw new RangeError(scenarios.unknown(scenario))
      const strange = unknownOutcome(found, outcomes)
      if (strange !== undefined) throw new RangeError(strange.message)
      return startScenario(scenarios, present(), found, outcomes)
    },
    step(id) {
      const world = present()
      const run = id === undefined ? [...world.state.runs.values()].at(-1) : world.state.runs.get(id)
      return run !== undefined && applyNextStep(scenarios, world, run)
    },
    reset: () => void worlds.reset(name),
    fork(copy) {
      if (!isWorldName(copy)) throw new RangeError(`invalid world name "${copy}"; ${worldNames}`)
      worlds.fork(present(), copy)
      return createWorldHandle(copy, services)
    },
    delete: () => worlds.delete(name),
    payer(asked) {
      const payer = payerById(asked) ?? worlds.open(name).state.payer(asked)
      if (payer === undefined) throw new RangeError(`world ${name} has no payer "${asked}"`)
      const { id, name: called } = payer
      return { id, name: called, setBehaviors: (forms) => replacePayerBehaviors(present(), id, forms) }
    },
    claims: () => [...present().state.claims.values()],
    arm: (fault) => faultId(arm(present(), parseFault(fault))),
    disarm: (id) => disarm(present(), id).length,
    faults: () => waiting(present()),
    async verify({ within = '0s', exactly, atLeast, atMost, never, claim, ...filter }) {
      const expectation = { exactly, atLeast, atMost, never }
      const patience = parseDuration(within)
      const wrong =
        wrongExpectation(expectation) ?? (filter.operation === undefined ? undefined : wrongOperation(filter.operation))
      if (wrong !== undefined) throw new RangeError(wrong)
      if (patience === undefined) throw new RangeError(`invalid duration "${within}"; use 500ms, 2s or 1m`)
      const { ok, sentence } = await verifiedWithin(counted(services, present(), filter, claim), expectation, patience)
      if (!ok) throw new Error(sentence)
    },
    coverage: () => clientCoverage(journal.entries(present())),
    lint: () => lintJournal(journal.entries(present())),
    explain(id) {
      const world = present()
      const line = journal.lines(world).findLast((line) => id === undefined || line.id === id)
      if (line !== undefined) return explain(services, world, line)
      throw new RangeError(`the journal of world ${name} has no call${id === undefined ? '' : ` ${id}`}`)
    },
    journal: () => {
      const world = worlds.find(name)
      return world === undefined ? [] : journal.entries(world)
    },
  }
}
