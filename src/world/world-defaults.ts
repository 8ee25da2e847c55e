import type { ClockSetting } from './clock.ts'
import type { WorldSettings } from './event.ts'
import type { PayerDirectory } from './payer.ts'
import type { WorldObserver } from './world.ts'

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
}

/** The defaults to change when a world is reset. */
export type WorldChanges = Partial<Omit<WorldDefaults, 'idSalt' | 'settings' | 'payers' | 'onEvent'>> & {
  readonly settings?: Partial<WorldSettings>
  /** Generates the values that a world of this name would have. */
  readonly seededAs?: string
}
