import type { WorldSettings } from '../../src/world/event.ts'
import type { Instant } from '../../src/world/instant.ts'
import { World } from '../../src/world/world.ts'

const defaults: WorldSettings = { stediEdition: '2025-01', optumProfile: 'live', scenario: 'paid' }

/** An empty world `demo` with seed 1 and a frozen clock. */
export function frozenWorld(start: Instant = 0, settings: Partial<WorldSettings> = {}): World {
  return new World({
    name: 'demo',
    seed: 1,
    line: 'demo',
    idSalt: '',
    clock: { at: start, real: 0, rate: 0 },
    settings: { ...defaults, ...settings },
  })
}
