import type { ScenarioLibrary } from './scenario/play/library.ts'
import { rescheduleSlowly } from './scenario/play/settle.ts'
import { LocalPersistence } from './store/local-persistence.ts'
import { SharedPersistence } from './store/shared-persistence.ts'
import { runInSlices } from './text/slices.ts'
import type { JournalLimits } from './world/limits.ts'
import type { Persistence, WorldCache } from './world/persistence.ts'
import type { World } from './world/world.ts'
import type { SharedStore, WorldStore } from './world/world-store.ts'

/** Keeps the worlds of a sandbox in a store. @param limits of the journal */
export function openPersistence(
  store: WorldStore | SharedStore,
  cache: WorldCache,
  scenarios: ScenarioLibrary,
  limits: JournalLimits,
): Persistence {
  if (!store.isShared) {
    const local: WorldStore = store
    // Runs need their scenarios after a restart.
    local.saveScenarios(scenarios.toStore())
    return new LocalPersistence(local, cache, (world) => rescheduleSlowly(scenarios, world))
  }
  const follow = async (world: World, from: number): Promise<void> => {
    const unknown = new Set<string>()
    for (const event of world.eventsBetween(from))
      if (event.type === 'run.started' && !scenarios.knows(event.run.revision)) unknown.add(event.run.revision)
    if (unknown.size > 0) scenarios.remember(await store.findScenarios([...unknown]))
    await runInSlices(rescheduleSlowly(scenarios, world, from))
  }
  return new SharedPersistence(store, cache, follow, limits)
}
