import { Clock, type ClockSetting } from './clock.ts'
import { seedWorld } from './seed.ts'
import type { WorldSettings } from './settings.ts'
import { World } from './world.ts'

/** How every new world begins. */
export interface Beginning {
  readonly seed: number
  readonly clock: ClockSetting
  readonly settings: WorldSettings
}

/** What is to be different when a world begins anew. */
export type Changes = Partial<Omit<Beginning, 'settings'>> & { readonly settings?: Partial<WorldSettings> }

/** All worlds of a sandbox, by name. A world is made when it is first asked for. */
export class Worlds {
  readonly #worlds = new Map<string, World>()
  readonly #beginning: Beginning

  constructor(beginning: Beginning) {
    this.#beginning = beginning
  }

  get names(): readonly string[] {
    return [...this.#worlds.keys()]
  }

  /** The world of that name, new when there was none. */
  open(name: string): World {
    return this.#worlds.get(name) ?? this.reset(name)
  }

  /** The world of that name, if somebody opened it. */
  find(name: string): World | undefined {
    return this.#worlds.get(name)
  }

  /** Begins a world anew: everything in it is forgotten. `changes` take the place of how worlds begin, this time. */
  reset(name: string, changes: Changes = {}): World {
    const { seed, clock, settings } = { ...this.#beginning, ...changes }
    const world = new World(name, seed, new Clock(clock), { ...this.#beginning.settings, ...settings })
    seedWorld(world)
    this.#worlds.set(name, world)
    return world
  }
}
