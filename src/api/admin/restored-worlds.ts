import { scenarioProblem } from '../../scenario/format/scenario-shape.ts'
import type { Scenario } from '../../scenario/format/step.ts'
import { LogCheck } from '../../scenario/play/log-check.ts'
import { failAt } from '../../store/checked-lines.ts'
import { type SavedWorldFacts, SnapshotError } from '../../store/saved-world.ts'
import type { SnapshotReceiver, WorldReceiver } from '../../store/snapshot.ts'
import { isTime } from '../../world/clock.ts'
import type { World, WorldOrigin } from '../../world/world.ts'
import type { StoredScenario } from '../../world/world-store.ts'

/**
 * The worlds of a snapshot as far as it was read. Whatever a world or a scenario could not continue with is refused: a checksum says
 * that a file is as it was written, not that payerbox wrote it.
 */
export class RestoredWorlds implements SnapshotReceiver {
  readonly scenarios: StoredScenario[] = []
  readonly worlds: World[] = []
  readonly #byRevision = new Map<string, Scenario>()
  readonly #blank: (origin: WorldOrigin) => World
  readonly #received: () => void

  /** @param received Called after each world and each event. */
  constructor(blank: (origin: WorldOrigin) => World, received: () => void = () => {}) {
    this.#blank = blank
    this.#received = received
  }

  scenario(stored: StoredScenario, line: number): void {
    const content: unknown = JSON.parse(stored.content)
    const problem = scenarioProblem(content, stored.name)
    if (problem !== undefined) failAt(line, `${problem}; save a new snapshot`)
    this.scenarios.push(stored)
    this.#byRevision.set(stored.revision, content as Scenario)
  }

  world({ origin, traces }: SavedWorldFacts): WorldReceiver {
    const world = this.#blank(origin)
    Object.assign(world.traces, traces)
    this.worlds.push(world)
    this.#received()
    const check = new LogCheck(world, this.#byRevision)
    return {
      event: (event, line) => {
        const problem = check.problemOf(event, line)
        if (problem !== undefined) failAt(line, `${problem}; save a new snapshot`)
        world.restore([event])
        this.#received()
      },
      end: () => {
        const wrong = check.problemAtEnd
        if (wrong !== undefined) failAt(wrong.line, `${wrong.problem}; save a new snapshot`)
        if (!isTime(world.now()))
          throw new SnapshotError(`the clock of world ${world.name} has no valid time; save a new snapshot`)
      },
    }
  }
}
