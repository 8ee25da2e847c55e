import type { StediEdition } from './contract/routes.ts'
import type { CredentialGuardMode } from './guard/credential-guard.ts'
import type { PhiGuardMode } from './guard/phi-guard.ts'
import { defaultJournalLimits, type JournalLimits, journalRanges } from './journal/limits.ts'
import type { Scenario } from './scenario/format/step.ts'
import type { LoadedScenarios } from './scenario/play/reload.ts'
import { OptionError } from './text/option-error.ts'
import { type ClockSetting, parseClock, realTime } from './world/clock.ts'
import type { OptumProfile } from './world/world.ts'
import type { WorldLimits } from './world/worlds.ts'

/** How a sandbox is set up. Everything has a default. */
export interface SandboxOptions {
  /** What names, numbers and ids are drawn from; the same seed gives the same ones. Default 1. */
  readonly seed?: number
  /** `real`, `frozen`, `frozen@2026-04-01T18:30:00Z`, `60x`, `60x@2026-04-01`. Default `real`. */
  readonly clock?: string
  /** Added to the built-in ones; one of the same name takes the built-in one's place. */
  readonly scenarios?: readonly Scenario[]
  /** Reads `scenarios` anew, for `reload`. @throws Error when they cannot be read. */
  readonly rereadScenarios?: () => Promise<LoadedScenarios>
  /** The scenario that a submitted session follows when nothing else names one. Default `paid`. */
  readonly scenario?: string
  /** Default `2025-01`. */
  readonly stediEdition?: StediEdition
  /** Default `live`. */
  readonly optumProfile?: OptumProfile
  /** Worlds to open at the start; any other is made on first use. Default `demo`. */
  readonly worlds?: readonly string[]
  /** How much is held at most; without limits unless said otherwise. */
  readonly limits?: WorldLimits
  /** How many calls the journal remembers, of all worlds together. Default 4,096 and 4 MiB; at least 1 and 256 KiB. */
  readonly journal?: Partial<JournalLimits>
  /** Checks every reply against its contract; a reply that breaks it becomes a 500 that says so. Refuses
   * the header `x-payerbox-fault`, which no vendor has. Default false. */
  readonly strict?: boolean
  /** Whether a refused credential that looks real is told why; `off` takes it for any unknown one. Default `on`. */
  readonly credentialGuard?: CredentialGuardMode
  /** What becomes of a request that looks as if it were about a real person. Default `flag`. */
  readonly phiGuard?: PhiGuardMode
}

export const optumProfiles: readonly OptumProfile[] = ['live', 'sandbox']
export const credentialGuardModes: readonly CredentialGuardMode[] = ['on', 'off']
export const phiGuardModes: readonly PhiGuardMode[] = ['off', 'flag', 'refuse']

/** The clock that an option names. @throws OptionError */
export function clockOption(text: string | undefined): ClockSetting {
  if (text === undefined) return realTime
  const clock = parseClock(text)
  if (clock !== undefined) return clock
  throw new OptionError(
    `clock "${text}" is none; use real, frozen, frozen@2026-04-01T18:30:00Z or a speed such as 60x or 60x@2026-04-01`,
  )
}

/** How much the journal keeps. @throws OptionError */
export function journalOption(limits: Partial<JournalLimits> = {}): JournalLimits {
  const chosen = { ...defaultJournalLimits, ...limits }
  for (const name of ['entries', 'bytes'] as const) {
    const [least, most] = journalRanges[name]
    const value = chosen[name]
    if (!Number.isInteger(value) || value < least || value > most) {
      throw new OptionError(`journal ${name} must be a whole number from ${least} to ${most}, not ${value}`)
    }
  }
  return chosen
}
