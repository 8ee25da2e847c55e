import { answerRouted } from './answer-stored.ts'
import type { AdminServices } from './api/admin/admin-call.ts'
import { adminApi } from './api/admin/api.ts'
import { ClaimSearches } from './api/admin/claim-searches.ts'
import { WaitingCallers } from './api/admin/client-checks.ts'
import { ScenarioChecks } from './api/admin/scenario-checks.ts'
import { Watching } from './api/admin/watch.ts'
import { optumApi } from './api/optum/api.ts'
import { stediApi } from './api/stedi/api.ts'
import { taigaApi } from './api/taiga/api.ts'
import type { OpenStage } from './bundle/stage.ts'
import type { SandboxParts, WrittenBundle } from './bundle-worlds.ts'
import { matchRoute, type RequestTarget, type RouteMatch, vendorHosts } from './contract/routes.ts'
import { defaultStediEdition, stediEditionSettings } from './contract/stedi-edition.ts'
import { loadResponseValidators } from './contract/validators.ts'
import { credentialGuard } from './guard/credential-guard.ts'
import { phiGuard } from './guard/phi-guard.ts'
import type { Call, Reply } from './http/call.ts'
import { maskPath } from './http/mask.ts'
import type { JournalEntry } from './journal/entry.ts'
import { allEntries, openJournal } from './journal/stored-journal.ts'
import { openPersistence } from './open-persistence.ts'
import {
  checkOptions,
  clockOption,
  credentialGuardModes,
  journalOption,
  optumProfiles,
  phiGuardModes,
  type SandboxOptions,
} from './options.ts'
import { answerUnrouted, type Pipeline } from './pipeline.ts'
import type { Scenario } from './scenario/format/step.ts'
import { builtInScenarios } from './scenario/play/built-in.ts'
import { ScenarioLibrary } from './scenario/play/library.ts'
import { payersOf } from './scenario/play/own-payers.ts'
import { type Reload, ScenarioSource } from './scenario/play/reload.ts'
import { OptionError, oneOf } from './text/option-error.ts'
import { version } from './version.ts'
import { observeClaims } from './world/claim-moved.ts'
import type { StoreDurations, StoreKind, WorldCache } from './world/persistence.ts'
import type { World } from './world/world.ts'
import { EndedWorlds } from './world/world-memory.ts'
import { Worlds } from './world/worlds.ts'
import { createWorldHandle, type WorldHandle } from './world-handle.ts'

/** Three claim status APIs over worlds of claims, and an admin API. */
export interface Sandbox {
  /** The operation that a request asks for; `undefined` when the request belongs to no API. */
  route(target: RequestTarget): RouteMatch | undefined
  /**
   * Answers a call of a vendor's API or of `/_payerbox`; any other gets a 404. A promise only where something has to be waited for.
   *
   * @param match the call's route, where the caller has looked it up already
   */
  answer(call: Call, match?: RouteMatch): Reply | Promise<Reply>
  /** The vendors' real hosts. */
  readonly hosts: readonly string[]
  readonly scenarios: readonly Scenario[]
  readonly worlds: readonly string[]
  /**
   * Reads the scenario files again and takes over all of them, or none when one has a problem. Runs continue with the
   * scenarios that they began with.
   *
   * @throws OptionError when the sandbox has no `rereadScenarios`.
   */
  reload(): Promise<Reload>
  /** A handle on a world, which is created on first use. */
  world(name: string): WorldHandle
  /** A path as the journal of a world shows it: with the fixed parts of a vendor's route; everything else is masked. */
  maskPath(path: string, world: string): string
  /** The name of a world as logs show it: as it is where it was named at the start, otherwise masked. */
  maskWorld(name: string): string
  /** Every call that the journal still holds, oldest first, also of worlds that were reset or deleted since. Masked. */
  journal(): readonly JournalEntry[]
  /** What metrics are made of. */
  counts(): SandboxCounts
  /** From now on, worlds that are reset or deleted are kept for `bundle`, the latest 1,000. */
  keepEndedWorlds(): void
  /**
   * The calls in the journal, with everything that their replies depend on, for `payerbox replay`. It contains no value of a client.
   *
   * @throws BundleError when no world can be replayed.
   */
  bundle(): Promise<WrittenBundle>
  /** Closes the store, if the sandbox has one. Calls that follow fail. */
  close(): Promise<void>
}

/** What a sandbox holds, and what happened in it since it was created. */
export interface SandboxCounts {
  /** Worlds in memory. */
  readonly worlds: number
  /** Events that calls of this process appended to worlds. */
  readonly events: number
  /** How often a call was answered again because another process was faster. */
  readonly conflicts: number
  /** Exchanges in the journal, and their bytes. */
  readonly journal: { readonly entries: number; readonly bytes: number }
  readonly store: StoreKind
  /** Absent when worlds live in memory alone. */
  readonly storeDurations?: StoreDurations
}

/** Creates a sandbox with its worlds. @throws OptionError when an option is not valid. */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  return openSandbox(options).sandbox
}

/** Opens a sandbox with one world, for a replay. */
export const openReplay: OpenStage = async (setup) => (await import('./bundle-worlds.ts')).openStage(openParts, setup)

function openParts(options: SandboxOptions): SandboxParts {
  return openSandbox(options).parts
}

/** A sandbox and what it consists of. @throws OptionError when an option is not valid. */
function openSandbox(options: SandboxOptions): { readonly sandbox: Sandbox; readonly parts: SandboxParts } {
  checkOptions(options)
  const { store } = options
  const scenarios = new ScenarioLibrary(
    [...builtInScenarios(), ...(options.scenarios ?? [])],
    store?.scenarios,
    options.scenarioFiles,
  )
  const scenario = options.scenario ?? 'paid'
  if (scenarios.find(scenario) === undefined) throw new OptionError(scenarios.unknown(scenario))
  const save = async () => store?.saveScenarios(scenarios.toStore())
  const scenariosStored = onceDone(save)
  const ended = new EndedWorlds()
  const worlds = openWorlds(options, scenario, scenarios, ended)
  const journal = openJournal(journalOption(options.journal), options.worlds ?? ['demo'], store)
  const refusalReason = credentialGuard(
    oneOf('credential guard', options.credentialGuard ?? 'on', credentialGuardModes),
  )
  const phi = phiGuard(oneOf('phi guard', options.phiGuard ?? 'flag', phiGuardModes))
  const { rereadScenarios, payers = [], strict = false } = options
  // Payers of the options stay where the files define none.
  const read = rereadScenarios && (async () => ({ payers, ...(await rereadScenarios()) }))
  const source = read && new ScenarioSource(scenarios, worlds, builtInScenarios(), scenario, read, save)
  const services = { worlds, scenarios, refusalReason }
  const vendors = { taiga: taigaApi(services), stedi: stediApi(services), optum: optumApi(services) }
  const watching = new Watching({ worlds, scenarios, journal, answer: async (call) => answer(call) })
  worlds.earliestNeeded = (world) => Math.min(journal.earliest(world), watching.earliest(world))
  const bundle = async (bundled: readonly World[]) =>
    (await import('./bundle-worlds.ts')).bundleWorlds(parts, bundled, openParts)
  const checks = new ScenarioChecks(async (file, pause) => {
    const { exploreText } = await import('./check/check-file.ts')
    return exploreText(file, { createSandbox, pause })
  })
  const storeScenario = async (scenario: Scenario) =>
    store?.saveScenarios(scenarios.stored([scenarios.revisionOf(scenario)]))
  const adminServices: AdminServices = {
    ...{ ...services, journal, checks, watching, vendors, version, scenariosStored, storeScenario, bundle },
    ...{ searches: new ClaimSearches(), waiting: new WaitingCallers() },
    answer: (call, match) => sandbox.answer(call, match),
    ...(source && { source }),
  }
  const apis = { ...vendors, admin: adminApi(adminServices) }
  const pipeline: Pipeline = { apis, scenarios, worlds, phi, journal, strict, conflicts: 0 }
  const answer: Sandbox['answer'] = (call, match = matchRoute(call)) => {
    if (match === undefined) return answerUnrouted(pipeline, call)
    const loading = strict ? loadResponseValidators() : undefined
    return loading === undefined
      ? answerRouted(pipeline, scenariosStored, call, match)
      : loading.then(() => answerRouted(pipeline, scenariosStored, call, match))
  }
  const sandbox: Sandbox = {
    hosts: vendorHosts,
    get scenarios() {
      return scenarios.all
    },
    get worlds() {
      return worlds.names
    },
    route: matchRoute,
    answer,
    reload: async () => {
      if (source === undefined) throw new OptionError('this sandbox has no scenario files; use --scenarios <dir>')
      return source.reload()
    },
    world: (name) => createWorldHandle(name, adminServices),
    maskPath: (path, world) => maskPath(path, journal.maskOf(worlds.inMemory(world) ?? journal.noWorld)),
    maskWorld: (name) => journal.maskWorld(name),
    journal: () => allEntries(journal, worlds),
    counts: () => ({
      ...worlds.counts,
      conflicts: pipeline.conflicts,
      journal: journal.size,
      store: worlds.store?.kind ?? 'memory',
      ...(worlds.store && { storeDurations: worlds.store.durations }),
    }),
    keepEndedWorlds: () => ended.keep(),
    bundle: async () => {
      await worlds.refresh(undefined)
      await worlds.refresh(worlds.names)
      return bundle([...ended.all, ...worlds.names.flatMap((name) => worlds.find(name) ?? [])])
    },
    close: async () => {
      watching.close()
      await Promise.resolve(journal.close()).finally(() => worlds.close())
    },
  }
  const parts: SandboxParts = { worlds, scenarios, journal, strict, answer }
  return { sandbox, parts }
}

/** The worlds as the options describe them, with those that exist from the start. @throws OptionError */
function openWorlds(options: SandboxOptions, scenario: string, scenarios: ScenarioLibrary, ended: EndedWorlds): Worlds {
  const defaults = {
    payers: payersOf(scenarios.all, options.payers ?? []),
    seed: options.seed ?? 1,
    idSalt: options.idSalt,
    clock: clockOption(options.clock),
    settings: {
      stediEdition: oneOf('stedi edition', options.stediEdition ?? defaultStediEdition, stediEditionSettings),
      optumProfile: oneOf('optum profile', options.optumProfile ?? 'live', optumProfiles),
      scenario,
    },
    onEvent: options.onClaimMoved && observeClaims(options.onClaimMoved),
    onEnded: ended.add,
  }
  const { store } = options
  const persist =
    store && ((cache: WorldCache) => openPersistence(store, cache, scenarios, journalOption(options.journal)))
  const worlds = new Worlds(defaults, options.limits, persist)
  // The worlds of a shared store are created when they are first used.
  if (worlds.store?.isShared) return worlds
  for (const name of options.worlds ?? ['demo']) worlds.find(name) ?? worlds.reset(name)
  worlds.store?.commitNow()
  return worlds
}

/** Does something once for all callers; after a failure, once more for the next caller. */
function onceDone(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined
  return () => {
    done ??= work().catch((error: unknown) => {
      done = undefined
      throw error
    })
    return done
  }
}
