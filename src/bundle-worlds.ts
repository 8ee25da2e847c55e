import { replayableWorld } from './bundle/build.ts'
import type { Bundle, BundledCall, BundledWorld, ScenarioOrigin } from './bundle/bundle.ts'
import { writeBundle } from './bundle/bundle-file.ts'
import { knownTexts } from './bundle/known-texts.ts'
import { bundleNotes } from './bundle/report.ts'
import type { Stage, StageSetup } from './bundle/stage.ts'
import { type Call, type Reply, scenarioHeader } from './http/call.ts'
import type { Journal, SentCall } from './journal/entry.ts'
import type { SandboxOptions } from './options.ts'
import type { Scenario } from './scenario/format/step.ts'
import { builtInScenarios } from './scenario/play/built-in.ts'
import type { ScenarioLibrary } from './scenario/play/library.ts'
import { rescheduleSteps } from './scenario/play/settle.ts'
import { BundleError } from './store/saved-world.ts'
import { revisionsIn } from './store/snapshot.ts'
import { version } from './version.ts'
import type { World } from './world/world.ts'
import type { StoredScenario } from './world/world-store.ts'
import type { Worlds } from './world/worlds.ts'

/** What a sandbox consists of, for a bundle of its worlds. */
export interface SandboxParts {
  readonly worlds: Worlds
  readonly scenarios: ScenarioLibrary
  readonly journal: Journal
  readonly strict: boolean
  answer(call: Call): Reply | Promise<Reply>
}

/** Opens a sandbox. */
export type OpenParts = (options: SandboxOptions) => SandboxParts

/** A bundle as text. */
export interface WrittenBundle {
  readonly text: string
  readonly worlds: number
  readonly calls: number
  /** Sentences about what of the calls is not in it, or is not as it was. */
  readonly notes: readonly string[]
}

/**
 * Bundles worlds with the calls of their journals; worlds without calls are left out.
 *
 * @param open Opens the sandbox in which they are replayed.
 * @throws BundleError when none of them can be bundled.
 */
export async function bundleWorlds(
  parts: SandboxParts,
  worlds: readonly World[],
  open: OpenParts,
): Promise<WrittenBundle> {
  const { scenarios: library, journal, strict } = parts
  const own = ownScenarios(library)
  const payers = (worlds[0]?.payers.own ?? []).filter(
    ({ id }) => !own.some((one) => one.payers?.some((each) => each.id === id)),
  )
  const bundled: BundledWorld[] = []
  const problems: string[] = []
  for (const world of worlds) {
    const upTo = world.version
    const recorded = await recordedCalls(journal, world)
    if (recorded === 0) continue
    try {
      const calls = await sentCalls(journal, world, library)
      const missing = Math.max(0, recorded - calls.length)
      const source = {
        ...{ world, upTo, library, strict, calls, missing },
        isNamed: journal.maskWorld(world.name) === world.name,
        open: (setup: Pick<StageSetup, 'world'>) =>
          openStage(open, { ...setup, scenarios: library.all, followed: followedIn(library, world), payers }),
      }
      bundled.push(await replayableWorld(source))
    } catch (error) {
      if (!(error instanceof BundleError)) throw error
      problems.push(error.message)
    }
  }
  if (bundled.length === 0)
    throw new BundleError(problems[0] ?? 'no call reached a world, so there is nothing to replay')
  const content: Omit<Bundle, 'header'> = { scenarios: scenariosOf(library, bundled, own), payers, worlds: bundled }
  const calls = bundled.flatMap(({ inputs }) => inputs).filter((input): input is BundledCall => input.type === 'call')
  return {
    text: await writeBundle(content, version),
    worlds: bundled.length,
    calls: calls.length,
    notes: shortened([...problems, ...bundled.flatMap(bundleNotes)]),
  }
}

/** The calls of a world that can be sent again. @throws BundleError where a store has none of those that it was given */
async function sentCalls(journal: Journal, world: World, library: ScenarioLibrary): Promise<readonly SentCall[]> {
  if (!journal.isStored) return journal.readSent(world, [])
  const calls = await journal.readSent(world, knownTexts(world, library))
  if (calls.length > 0) return calls
  const why = 'its calls were stored by an older version of payerbox, which kept nothing to repeat them'
  throw new BundleError(`world ${journal.maskWorld(world.name)} cannot be replayed: ${why}`)
}

/** How many calls of a world were recorded, by any process. Of a world that was reset or deleted, a store has none. */
async function recordedCalls(journal: Journal, world: World): Promise<number> {
  if (!journal.isStored) return world.journalCount.recorded
  const kept = await journal.readLines(world)
  return kept.length + (await journal.dropped(world))
}

/** Opens a sandbox with one world, for a replay. */
export async function openStage(open: OpenParts, { world, scenarios, followed, payers }: StageSetup): Promise<Stage> {
  const { name, seed, line, at, settings, strict, restorePoint } = world
  const {
    worlds,
    scenarios: library,
    answer,
  } = open({
    ...{ worlds: [], scenarios, payers, strict, phiGuard: 'off', credentialGuard: 'off' },
    // Its own journal is not read.
    journal: { entries: 1, bytes: 256 * 1024 },
  })
  library.remember(followed)
  if (restorePoint.length === 0) {
    worlds.reset(name, { seed, seededAs: line, clock: { start: at, rate: 0 }, settings })
  } else {
    const restored = worlds.blank({ name, seed, line, idSalt: '', clock: { at, real: 0, rate: 0 }, settings })
    restored.restore(restorePoint)
    restored.clock.continueFrom({ at, real: 0, rate: 0 })
    rescheduleSteps(library, restored)
    await worlds.adopt([restored], [])
  }
  return { library, answer, world: () => worlds.open(name) }
}

/** The scenarios that are not built in. */
function ownScenarios(library: ScenarioLibrary): readonly Scenario[] {
  const builtIn = new Set(builtInScenarios().map((scenario) => JSON.stringify(scenario)))
  return library.all.filter((scenario) => !builtIn.has(JSON.stringify(scenario)))
}

/** Own scenarios, and those that runs began with. */
function scenariosOf(
  library: ScenarioLibrary,
  worlds: readonly BundledWorld[],
  own: readonly Scenario[],
): Bundle['scenarios'] {
  const started = worlds.flatMap(({ inputs, restorePoint }) => [
    ...inputs.flatMap((input) => (input.type === 'start' ? input.revision : [])),
    ...revisionsIn(restorePoint),
  ])
  const selected = worlds.flatMap(({ inputs, settings }) => [
    settings.scenario,
    ...inputs.flatMap((input) => (input.type === 'call' ? (input.request.headers[scenarioHeader] ?? []) : [])),
  ])
  const all = [...own, ...selected.flatMap((name) => library.find(name) ?? [])]
  const listed = new Map(library.all.map((scenario) => [library.revisionOf(scenario), scenario]))
  const originOf = (revision: string): ScenarioOrigin => {
    const scenario = listed.get(revision)
    if (scenario === undefined) return 'run'
    return own.includes(scenario) ? 'own' : 'built in'
  }
  const revisions = new Set([...started, ...all.map((scenario) => library.revisionOf(scenario))])
  return library.stored([...revisions]).map((stored) => ({ ...stored, origin: originOf(stored.revision) }))
}

function followedIn(library: ScenarioLibrary, { log }: World): readonly StoredScenario[] {
  return library.stored(revisionsIn(log))
}

/** How many sentences are enough; a suite of tests can have a world for each test. */
const mostNotes = 8

function shortened(notes: readonly string[]): readonly string[] {
  const different = [...new Set(notes)]
  const more = different.length - mostNotes
  return more > 0 ? [...different.slice(0, mostNotes), `${more} more`] : different
}
