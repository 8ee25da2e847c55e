import { type ClockSetting, startClock } from './clock.ts'
import type { WorldSettings } from './event.ts'
import type { PayerDirectory } from './payer.ts'
import { Schedule } from './schedule.ts'
import { World, type WorldObserver } from './world.ts'

/** How every new world begins. */
export interface WorldDefaults {
  readonly seed: number
  /** Mixed into the ids of worlds whose seed nothing else sets; default: nothing. */
  readonly idSalt?: string | undefined
  readonly clock: ClockSetting
  readonly settings: WorldSettings
  /** Default: the built-in ones. */
  readonly payers?: PayerDirectory
  readonly onEvent?: WorldObserver | undefined
  /** Called with a world that is deleted or replaced, if it is in memory. */
  readonly onEnded?: (world: World | undefined) => void
}

/** The defaults to change when a world is reset. */
export type WorldChanges = Partial<Omit<WorldDefaults, 'idSalt' | 'settings' | 'payers' | 'onEvent' | 'onEnded'>> & {
  readonly settings?: Partial<WorldSettings>
  /** Generates the values that a world of this name would have. */
  readonly seededAs?: string
}

/** An empty world. `changes` replace the defaults. */
export function beginWorld(
  name: string,
  defaults: WorldDefaults,
  changes: WorldChanges,
  payers: PayerDirectory,
): World {
  const { seed, clock, settings, seededAs = name } = { ...defaults, ...changes }
  const isReproducible = changes.seed !== undefined || changes.seededAs !== undefined
  const origin = {
    name,
    seed,
    line: seededAs,
    idSalt: isReproducible ? '' : (defaults.idSalt ?? ''),
    clock: startClock(clock),
    settings: { ...defaults.settings, ...settings },
  }
  return new World(origin, new Schedule(), payers)
}
