import { adminApi } from './api/admin/api.ts'
import { limitReached, notFound } from './api/not-found.ts'
import { optumApi } from './api/optum/api.ts'
import { stediApi } from './api/stedi/api.ts'
import { kept } from './api/strict.ts'
import { taigaApi } from './api/taiga/api.ts'
import { stediEditions } from './contract/routes.ts'
import { loadResponseValidators } from './contract/validators.ts'
import { credentialGuard } from './guard/credential-guard.ts'
import { phiGuard, phiHeader } from './guard/phi-guard.ts'
import { type Api, isReply } from './http/api.ts'
import type { Call, Reply } from './http/call.ts'
import { Journal } from './http/journal.ts'
import type { JournalEntry } from './http/journal-entry.ts'
import { answerCall, choose, type Passage, type Steps } from './http/pipeline.ts'
import {
  clockOption,
  credentialGuardModes,
  defaultStediEdition,
  journalOption,
  OptionError,
  oneOf,
  optumProfiles,
  phiGuardModes,
  type SandboxOptions,
} from './options.ts'
import { trackInFlight } from './scenario/fault/in-flight.ts'
import { interrupt } from './scenario/fault/intercept.ts'
import type { Scenario } from './scenario/format/step.ts'
import { builtInScenarios } from './scenario/generated/built-in.ts'
import { ScenarioLibrary } from './scenario/play/library.ts'
import { type Reload, ScenarioSource } from './scenario/play/reload.ts'
import { settle } from './scenario/play/settle.ts'
import { version } from './version.ts'
import { LimitReached } from './world/limits.ts'
import type { World } from './world/world.ts'
import { Worlds } from './world/worlds.ts'
import { createWorldHandle, type WorldHandle } from './world-handle.ts'

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
   * Reads the scenario files anew and takes all of them over at once, or none when anything is wrong with one. Runs go on
   * with the scenarios that they began with.
   *
   * @throws OptionError when the sandbox has no `rereadScenarios`.
   */
  reload(): Promise<Reload>
  /** A world to hold in the hand; made when there is none of that name. */
  world(name: string): WorldHandle
  /** Every call that is still remembered, oldest first, also of worlds that were reset or dropped since. Masked. */
  journal(): readonly JournalEntry[]
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
      stediEdition: oneOf('stedi edition', options.stediEdition ?? defaultStediEdition, stediEditions),
      optumProfile: oneOf('optum profile', options.optumProfile ?? 'live', optumProfiles),
      scenario,
    },
  }
  const worlds = new Worlds(beginning, options.limits)
  for (const name of options.worlds ?? ['demo']) worlds.open(name)
  const journal = new Journal(journalOption(options.journal))
  const refusalReason = credentialGuard(
    oneOf('credential guard', options.credentialGuard ?? 'on', credentialGuardModes),
  )
  const phi = phiGuard(oneOf('phi guard', options.phiGuard ?? 'flag', phiGuardModes))
  const { rereadScenarios } = options
  const source = rereadScenarios && new ScenarioSource(scenarios, builtInScenarios, scenario, rereadScenarios)
  const doors = { worlds, scenarios, refusalReason }
  const byName = { taiga: taigaApi(doors), stedi: stediApi(doors), optum: optumApi(doors) }
  const vendors: readonly Api<World>[] = Object.values(byName)
  const services = { ...doors, journal, vendors: byName, version, ...(source && { source }) }
  const admin = adminApi(services)
  const keep = (call: Call, reply: Reply, { operation, world, began, mark = -1 }: Passage<World>, api: string) => {
    if (world === undefined) return
    journal.record({
      world,
      at: world.now(),
      operation: operation?.name ?? api,
      call,
      reply,
      phi: reply.headers[phiHeader],
      took: performance.now() - began,
      clockEpoch: world.clock.epoch,
      from: mark,
      to: world.log.length,
    })
  }
  const steps: Steps<World> = {
    refuse: (call, api, passage) => {
      const refusal = api === admin ? undefined : phi.refuse(call)
      if (refusal === undefined) return undefined
      keep({ ...call, body: '' }, refusal, passage, api.name)
      return named(passage.world.name, refusal)
    },
    settle: (world) => settle(scenarios, world),
    mark: (world) => world.log.length,
    interrupt: (world, operation, course) => interrupt(scenarios, world, operation, course, options.strict),
    inFlight: trackInFlight,
    leave: (call, reply, api, passage) => {
      const checked = options.strict ? kept(reply, api, passage) : reply
      if (api === admin) return checked
      const flagged = phi.flag(call, checked)
      keep(call, flagged, passage, api.name)
      return named(passage.world?.name ?? '-', flagged)
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
      if (api === undefined) return notFound(call)
      const loading = options.strict ? loadResponseValidators() : undefined
      const refused = (error: unknown): Reply => {
        if (error instanceof LimitReached) return limitReached(error)
        throw error
      }
      try {
        const reply = loading?.then(() => answerCall(api, steps, call)) ?? answerCall(api, steps, call)
        return reply instanceof Promise ? reply.catch(refused) : reply
      } catch (error) {
        return refused(error)
      }
    },
    reload: async () => {
      if (source === undefined) throw new OptionError('this sandbox has no scenario files; use --scenarios <dir>')
      return source.reload()
    },
    world: (name) => createWorldHandle(name, services),
    journal: () => journal.entries(),
  }
}

/** What is added to every answer of a vendor: whose world it came from. */
function named(world: string, reply: Reply): Reply {
  return { ...reply, headers: { ...reply.headers, 'x-payerbox-world': world } }
}
