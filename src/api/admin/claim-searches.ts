import type { JournalLine } from '../../journal/entry.ts'
import { runInSlices } from '../../text/slices.ts'
import { replayWorld } from '../../world/replay.ts'
import type { World } from '../../world/world.ts'
import type { AdminServices } from './admin-call.ts'
import { claimsFoundBy } from './explain.ts'

/** The ids of the claims that a call of the journal found. */
export type FoundBy = (line: JournalLine) => Promise<readonly string[]>

/** The searches of one world. */
interface Searches {
  readonly foundBy: FoundBy
  users: number
}

/**
 * Searches the calls of worlds again for the claims that they found. However many ask at the same time, a world is copied once, and each
 * call is searched once; when the last one is done, both are freed.
 */
export class ClaimSearches {
  readonly #open = new Map<World, Searches>()

  async use<T>(services: AdminServices, world: World, use: (foundBy: FoundBy) => Promise<T>): Promise<T> {
    const searches = this.#open.get(world) ?? { foundBy: searchOnce(services, world), users: 0 }
    this.#open.set(world, searches)
    searches.users++
    try {
      return await use(searches.foundBy)
    } finally {
      if (--searches.users === 0) this.#open.delete(world)
    }
  }
}

function searchOnce(services: AdminServices, world: World): FoundBy {
  const replay = replayWorld(world)
  const found = new Map<number, Promise<readonly string[]>>()
  // One replay at a time: all continue the same copy of the world.
  let turn: Promise<unknown> = Promise.resolve()
  return (line) => {
    const known = found.get(line.id)
    if (known !== undefined) return known
    const search = turn.then(() => runInSlices(claimsFoundBy(services, world, line, replay)))
    turn = search.catch(() => {})
    found.set(line.id, search)
    return search
  }
}
