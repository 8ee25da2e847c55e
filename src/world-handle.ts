import type { AdminServices } from './api/admin/admin-call.ts'
import { verifyWorld } from './api/admin/client-checks.ts'
import { type Explanation, explain } from './api/admin/explain.ts'
import { wrongClaim } from './api/admin/journal.ts'
import { stediEditionSettings } from './contract/stedi-edition.ts'
import { type Covered, clientCoverage } from './journal/coverage.ts'
import type { JournalEntry } from './journal/entry.ts'
import { type JournalFilter, wrongOperation } from './journal/filter.ts'
import { type LintFinding, lintJournal, wrongLintRule } from './journal/lint.ts'
import { type Expectation, wrongExpectation } from './journal/verify.ts'
import { optumProfiles } from './options.ts'
import { arm, disarm, faultId, waiting } from './scenario/fault/choose.ts'
import { parseFault } from './scenario/fault/read.ts'
import type { FaultForm, PayerBehaviorForm } from './scenario/format/generated/form.ts'
import { replacePayerBehaviors } from './scenario/format/payer-behaviors.ts'
import { applyNextStep, settle } from './scenario/play/settle.ts'
import { type ChosenOutcomes, startRun, unknownOutcome } from './scenario/play/start.ts'
import { oneOf } from './text/option-error.ts'
import { runAtOnce } from './text/slices.ts'
import type { Claim } from './world/claim.ts'
import type { WorldSettings } from './world/event.ts'
import type { ArmedFault } from './world/fault.ts'
import { parseDuration } from './world/instant.ts'
import type { ScenarioRun } from './world/projection.ts'
import { isWorldName, worldNames } from './world/world-name.ts'

/** A handle on one world, for tests. */
export interface WorldHandle {
  readonly name: string
  /** The edition of Stedi's API, the profile of Optum's, and the default scenario. */
  readonly settings: WorldSettings
  /**
   * Changes settings from the next call on; the others stay: `changeSettings({ stediEdition: '2026-08' })`.
   *
   * @throws OptionError for a value that does not exist, RangeError for an unknown scenario.
   */
  changeSettings(changes: Partial<WorldSettings>): void
  /** The world's time, in milliseconds since 1970. */
  now(): number
  /**
   * Moves the clock forward by a duration such as `14d` or `90s`, and applies the steps that fall due. @throws
   * RangeError
   */
  advance(duration: string): void
  /**
   * Starts a scenario with people of its own.
   *
   * @param outcomes The outcomes to choose, by the names of the branches; the world's seed draws the others.
   * @throws RangeError when the scenario, a branch or an outcome does not exist.
   */
  start(scenario: string, outcomes?: ChosenOutcomes): Promise<ScenarioRun>
  /**
   * Applies the next step of a run now, whatever it waits for; of the latest run when none is named. False when the run
   * is over.
   */
  step(run?: string): boolean
  /** Resets the world to its beginning, with an empty journal. */
  reset(): void
  /**
   * Forks the world at this instant: an independent copy with the credential `sandbox_<name>` and an empty journal.
   * @throws RangeError
   */
  fork(name: string): WorldHandle
  /** Deletes the world. The next call for it creates a new one. */
  delete(): void
  /** A payer of this world, by its id or an alias. @throws RangeError when the payer is unknown. */
  payer(id: string): PayerHandle
  claims(): readonly Claim[]
  /**
   * Arms a fault, written as in a scenario: `{ on: 'stedi.*', times: 2, fails: { status: 503 } }`. Returns its id.
   *
   * @throws RangeError when the fault is not valid.
   */
  arm(fault: FaultForm): string
  /** Disarms the fault of that id, or all of them. Returns how many. */
  disarm(id?: string): number
  /** The armed faults, in the order of arming. */
  faults(): readonly ArmedFault[]
  journal(): readonly JournalEntry[]
  /**
   * Verifies the calls of this world: `{ operation: 'taiga.sessionStatus', min: 2, within: '2s' }`. Waits for
   * further calls, in real time, for at most `within`.
   *
   * @throws Error with the number of calls that came; RangeError when the expectation is not valid.
   */
  verify(wanted: JournalFilter & Expectation & { readonly claim?: string; readonly within?: string }): Promise<void>
  /** The coverage of the client of this world, as far as the journal goes back. */
  coverage(): readonly Covered[]
  /**
   * The anti-patterns of the client of this world.
   *
   * @param options `off` names rules that do not apply: `{ off: ['submits-twice'] }`.
   * @throws RangeError when there is no such rule.
   */
  lint(options?: { readonly off?: readonly string[] }): readonly LintFinding[]
  /**
   * Explains a reply: which claims the call found or nearly found, which steps it applied, what comes next.
   *
   * @param id the call's number in the journal; the last call when absent
   * @throws RangeError when the journal does not hold the call
   */
  explain(id?: number): Explanation
}

/** A handle on one payer, for tests. */
export interface PayerHandle {
  readonly id: string
  readonly name: string
  /**
   * Replaces the behaviors of the payer: `['slow', { 'not-found-at-first': '3d' }]`.
   *
   * @throws RangeError when a behavior is not valid.
   */
  setBehaviors(behaviors: readonly PayerBehaviorForm[]): void
}

/** A handle on the world of that name. After a reset it refers to the new world. */
export function createWorldHandle(name: string, services: AdminServices): WorldHandle {
  const { worlds, scenarios, journal } = services
  const present = () => {
    const world = worlds.open(name)
    settle(scenarios, world)
    return world
  }
  /** Stores what a change appended. */
  const stored = <T>(result: T): T => {
    worlds.store?.commitNow()
    return result
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
      const world = worlds.open(name)
      world.moveClock(world.now() + milliseconds)
      stored(present())
    },
    async start(scenario, outcomes = {}) {
      const found = scenarios.find(scenario)
      if (found === undefined) throw new RangeError(scenarios.unknown(scenario))
      const strange = unknownOutcome(found, outcomes)
      if (strange !== undefined) throw new RangeError(strange.message)
      const world = present()
      const run = await startRun(scenarios, world, found, outcomes)
      await worlds.commit(world)
      return run
    },
    step(id) {
      const world = present()
      const run = id === undefined ? [...world.state.runs.values()].at(-1) : world.state.runs.get(id)
      return stored(run !== undefined && applyNextStep(scenarios, world, run))
    },
    changeSettings(changes) {
      const { stediEdition, optumProfile, scenario } = changes
      if (stediEdition !== undefined) oneOf('stedi edition', stediEdition, stediEditionSettings)
      if (optumProfile !== undefined) oneOf('optum profile', optumProfile, optumProfiles)
      if (scenario !== undefined && scenarios.find(scenario) === undefined)
        throw new RangeError(scenarios.unknown(scenario))
      stored(present().changeSettings(changes))
    },
    reset: () => void stored(worlds.reset(name)),
    fork(copy) {
      if (!isWorldName(copy)) throw new RangeError(`invalid world name "${copy}"; ${worldNames}`)
      stored(worlds.keep(runAtOnce(worlds.fork(present(), copy))))
      return createWorldHandle(copy, services)
    },
    delete: () => worlds.delete(name),
    payer(asked) {
      const payer = worlds.open(name).payer(asked)
      if (payer === undefined) throw new RangeError(`world ${name} has no payer "${asked}"`)
      const { id, name: called } = payer
      return { id, name: called, setBehaviors: (forms) => stored(replacePayerBehaviors(present(), id, forms)) }
    },
    claims: () => [...present().state.claims.values()],
    arm: (fault) => stored(faultId(arm(present(), parseFault(fault)))),
    disarm: (id) => stored(disarm(present(), id).length),
    faults: () => waiting(present()),
    async verify({ within = '0s', exactly, min, max, never, claim, ...filter }) {
      const expectation = { exactly, min, max, never }
      const patience = parseDuration(within)
      const wrong =
        wrongExpectation(expectation) ?? (filter.operation === undefined ? undefined : wrongOperation(filter.operation))
      if (wrong !== undefined) throw new RangeError(wrong)
      if (patience === undefined) throw new RangeError(`invalid duration "${within}"; use 500ms, 2s or 1m`)
      const folded = claim === undefined ? undefined : wrongClaim(present(), journal.lines(present()))
      if (folded !== undefined) throw new RangeError(folded)
      const { ok, sentence } = await verifyWorld(services, present(), { ...filter, claim }, expectation, {
        milliseconds: patience,
      })
      if (!ok) throw new Error(sentence)
    },
    coverage: () => clientCoverage(journal.entries(present())),
    lint: ({ off = [] } = {}) => {
      const wrong = off.map(wrongLintRule).find((problem) => problem !== undefined)
      if (wrong !== undefined) throw new RangeError(wrong)
      return lintJournal(journal.entries(present()), off)
    },
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
