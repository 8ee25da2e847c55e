import { adminApi } from './api/admin/api.ts'
import { isWorldName, worldNames } from './api/credential.ts'
import { kept } from './api/kept.ts'
import { full, nobody } from './api/not-served.ts'
import { optumApi } from './api/optum/api.ts'
import { stediApi } from './api/stedi/api.ts'
import { taigaApi } from './api/taiga/api.ts'
import { credentialGuard } from './guard/credential-guard.ts'
import { phiGuard, phiHeader } from './guard/phi-guard.ts'
import { type Api, isReply } from './http/api.ts'
import type { Call, Reply } from './http/call.ts'
import { Journal, type JournalEntry } from './http/journal.ts'
import { answerCall, choose, type Steps } from './http/pipeline.ts'
import {
  clockOption,
  credentialGuardModes,
  OptionError,
  oneOf,
  optumProfiles,
  phiGuardModes,
  type SandboxOptions,
  stediEditions,
} from './options.ts'
import { arm, disarm, faultId, waiting } from './scenario/arm.ts'
import { behave } from './scenario/behave.ts'
import type { FaultForm } from './scenario/fault-form.ts'
import { faultOf } from './scenario/fault-read.ts'
import { forkWorld } from './scenario/fork.ts'
import { builtInScenarios } from './scenario/generated/built-in.ts'
import type { HabitForm } from './scenario/habit-form.ts'
import { interrupt } from './scenario/interrupt.ts'
import { ScenarioLibrary } from './scenario/library.ts'
import { type Reload, ScenarioSource } from './scenario/reload.ts'
import { playNext, settle } from './scenario/settle.ts'
import { startScenario, strangeWay, type Ways } from './scenario/start.ts'
import type { Scenario } from './scenario/step.ts'
import { underWay } from './scenario/under-way.ts'
import { version } from './version.ts'
import type { Claim } from './world/claim.ts'
import type { ArmedFault } from './world/fault.ts'
import { parseDuration } from './world/instant.ts'
import { LimitReached } from './world/limits.ts'
import { payerById } from './world/payer.ts'
import type { Story } from './world/projection.ts'
import type { World } from './world/world.ts'
import { Worlds } from './world/worlds.ts'

/** A payer in a box: three APIs over worlds of claims, answered from plain calls. */
export interface Sandbox {
  /** Answers any call, of the vendors' and of `/_payerbox`. A promise only where something must be waited for. */
  answer(call: Call): Reply | Promise<Reply>
  /** Whether a call is one of a vendor's. */
  owns(call: { readonly host: string; readonly path: string }): boolean
  /** What a call asks for: `stedi.claimStatus`; the API alone where the path is unknown, `none` where it is no API's. */
  operationOf(call: Call): string
  /** The vendors' real hosts. */
  readonly hosts: readonly string[]
  readonly scenarios: readonly Scenario[]
  readonly worlds: readonly string[]
  /**
   * Reads the scenario files anew and takes all of them over at once, or none when anything is wrong with one. Stories go on
   * with the scenarios that they began with.
   *
   * @throws OptionError when the sandbox has no `rereadScenarios`.
   */
  reload(): Promise<Reload>
  /** A world to hold in the hand; made when there is none of that name. */
  world(name: string): SandboxWorld
}

/** One world, as a test holds it. */
export interface SandboxWorld {
  readonly name: string
  /** The world's time, in milliseconds since 1970. */
  now(): number
  /** Moves the clock on by a duration such as `14d` or `90s`, and plays what falls due. @throws RangeError */
  advance(duration: string): void
  /**
   * Begins a scenario with people of its own.
   *
   * @param ways The ways that it goes, by the names of its branches; the world's seed draws where nothing is said.
   * @throws RangeError when there is no such scenario, branch or way.
   */
  start(scenario: string, ways?: Ways): Promise<Story>
  /** Plays the next step of a story now, whatever it waits for; of the one begun last when none is named. */
  step(story?: string): boolean
  /** Forgets everything and begins anew. */
  reset(): void
  /** A copy of this world at this instant, which goes its own way from now on; its credential is `sandbox_<name>`. */
  fork(name: string): SandboxWorld
  /** Forgets the world; the next call for it finds a new one. */
  drop(): void
  /** A payer of this world, by its id or an alias. @throws RangeError when nobody knows it. */
  payer(id: string): SandboxPayer
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
}

/** One payer, as a test holds it. */
export interface SandboxPayer {
  readonly id: string
  readonly name: string
  /**
   * Says how it behaves from now on, in place of what was said before: `['slow', { 'not-found-at-first': '3d' }]`.
   *
   * @throws RangeError when there is no such habit.
   */
  habits(habits: readonly HabitForm[]): void
}

/** @throws OptionError when an option cannot be. */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const scenarios = new ScenarioLibrary([...builtInScenarios, ...(options.scenarios ?? [])])
  const scenario = options.scenario ?? 'paid'
  if (scenarios.find(scenario) === undefined) throw new OptionError(scenarios.unknown(scenario))
  const beginning = {
    seed: options.seed ?? 1,
    clock: clockOption(options.clock),
    settings: {
      stediEdition: oneOf('stedi edition', options.stediEdition ?? '2025-01', stediEditions),
      optumProfile: oneOf('optum profile', options.optumProfile ?? 'live', optumProfiles),
      scenario,
    },
  }
  const worlds = new Worlds(beginning, options.limits)
  for (const name of options.worlds ?? ['demo']) worlds.open(name)
  const journal = new Journal()
  const whyRefused = credentialGuard(oneOf('credential guard', options.credentialGuard ?? 'on', credentialGuardModes))
  const phi = phiGuard(oneOf('phi guard', options.phiGuard ?? 'flag', phiGuardModes))
  const { rereadScenarios } = options
  const source = rereadScenarios && new ScenarioSource(scenarios, builtInScenarios, scenario, rereadScenarios)
  const house = { worlds, scenarios, whyRefused, journal, version, ...(source && { source }) }
  const vendors: readonly Api<World>[] = [taigaApi(house), stediApi(house), optumApi(house)]
  const admin = adminApi(house)
  const keep = (call: Call, reply: Reply, operation: string, world: World) =>
    journal.record(world.now(), world.name, operation, call, reply, reply.headers[phiHeader])
  const steps: Steps<World> = {
    refuse: (call, api, operation, world) => {
      const refusal = api === admin ? undefined : phi.refuse(call)
      if (refusal === undefined) return undefined
      keep({ ...call, body: '' }, refusal, operation.name, world)
      return named(world.name, refusal)
    },
    settle: (world) => settle(scenarios, world),
    interrupt: (world, operation, course) => interrupt(scenarios, world, operation, course, options.strict),
    underWay,
    leave: (call, reply, api, operation, world) => {
      const checked = options.strict ? kept(reply, api, operation, world) : reply
      if (api === admin) return checked
      const flagged = phi.flag(call, checked)
      if (world === undefined) return named('-', flagged)
      keep(call, flagged, operation?.name ?? api.name, world)
      return named(world.name, flagged)
    },
  }
  const apis = [...vendors, admin]
  return {
    hosts: vendors.flatMap((api) => api.hosts),
    get scenarios() {
      return scenarios.all
    },
    get worlds() {
      return worlds.names
    },
    owns: (call) => choose(vendors, call) !== undefined,
    operationOf: (call) => {
      const api = choose(apis, call)
      const operation = api?.route(call)
      return operation === undefined || isReply(operation) ? (api?.name ?? 'none') : operation.name
    },
    answer: (call) => {
      const api = choose(apis, call)
      if (api === undefined) return nobody(call)
      try {
        return answerCall(api, steps, call)
      } catch (error) {
        if (error instanceof LimitReached) return full(error)
        throw error
      }
    },
    reload: async () => {
      if (source === undefined) throw new OptionError('this sandbox has no scenario files; use --scenarios <dir>')
      return source.reload()
    },
    world: (name) => handle(name, worlds, scenarios, journal),
  }
}

/** What is added to every answer of a vendor: whose world it came from. */
function named(world: string, reply: Reply): Reply {
  return { ...reply, headers: { ...reply.headers, 'x-payerbox-world': world } }
}

function handle(name: string, worlds: Worlds, scenarios: ScenarioLibrary, journal: Journal): SandboxWorld {
  const present = () => {
    const world = worlds.open(name)
    settle(scenarios, world)
    return world
  }
  return {
    name,
    now: () => worlds.open(name).now(),
    advance(duration) {
      const milliseconds = parseDuration(duration)
      if (milliseconds === undefined) throw new RangeError(`"${duration}" is no duration; write 90s, 30m, 14d or 1d12h`)
      worlds.open(name).clock.advance(milliseconds)
      present()
    },
    async start(scenario, ways = {}) {
      const found = scenarios.find(scenario)
      if (found === undefined) throw new RangeError(scenarios.unknown(scenario))
      const strange = strangeWay(found, ways)
      if (strange !== undefined) throw new RangeError(strange.message)
      return startScenario(scenarios, present(), found, ways)
    },
    step(id) {
      const world = present()
      const story = id === undefined ? [...world.truth.stories.values()].at(-1) : world.truth.stories.get(id)
      return story !== undefined && playNext(scenarios, world, story)
    },
    reset: () => void worlds.reset(name),
    fork(copy) {
      if (!isWorldName(copy)) throw new RangeError(`no world can be named "${copy}"; ${worldNames}`)
      forkWorld(worlds, present(), copy)
      return handle(copy, worlds, scenarios, journal)
    },
    drop: () => worlds.drop(name),
    payer(asked) {
      const payer = payerById(asked) ?? worlds.open(name).truth.payer(asked)
      if (payer === undefined) throw new RangeError(`world ${name} has no payer "${asked}"`)
      const { id, name: called } = payer
      return { id, name: called, habits: (forms) => behave(present(), id, forms) }
    },
    claims: () => [...present().truth.claims.values()],
    arm: (fault) => faultId(arm(present(), faultOf(fault))),
    disarm: (id) => disarm(present(), id).length,
    faults: () => waiting(present()),
    journal: () => journal.entries(name),
  }
}
