import type { World } from '../world/world.ts'
import type { WorldCommit } from '../world/world-store.ts'

/** What a world has and its store has not. */
export function toCommit({ name, storage, origin, log }: World): WorldCommit {
  if (storage.events >= 0) {
    return { name, incarnation: storage.incarnation, after: storage.events, events: log.slice(storage.events) }
  }
  const begins = { origin, replaces: storage.replaces }
  return { name, incarnation: crypto.randomUUID(), begins, after: 0, events: log.slice() }
}

/** Notes that new worlds were stored. */
export function noteStored(worlds: readonly World[], commits: readonly WorldCommit[]): void {
  for (const [index, { storage }] of worlds.entries()) {
    const { incarnation = '', events = [] } = commits[index] ?? {}
    storage.incarnation = incarnation
    storage.events = events.length
  }
}
