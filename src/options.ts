import type { StediEditionSetting } from './contract/stedi-edition.ts'
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
  /** The seed of names, numbers and ids: the same seed gives the same ones. Default 1. */
  readonly seed?: number
  /** `real`, `frozen`, `frozen@2026-04-01T18:30:00Z`, `60x`, `60x@2026-04-01`. Default `real`. */
  readonly clock?: string
  /** Added to the built-in scenarios. A scenario replaces the built-in one of the same name. */
  readonly scenarios?: readonly Scenario[]
  /** Reads `scenarios` again, for `reload`. @throws Error when they cannot be read. */
  readonly rereadScenarios?: () => Promise<LoadedScenarios>
  /** The scenario of a submitted session that nothing else selects one for. Default `paid`. */
  readonly scenario?: string
  /**
   * The edition of Stedi's API. Default `auto`: a JSON request with `controlNumber` is answered by the edition that requires
   * it, `2025-01`; any other, also raw X12, by `2026-08`.
   */
  readonly stediEdition?: StediEditionSetting
  /** Whether Optum answers from the world or, like its own sandbox, with fixed claims. Default `live`. */
  readonly optumProfile?: OptumProfile
  /** Worlds to create at the start. Other worlds are created on first use. Default `demo`. */
  readonly worlds?: readonly string[]
  /** How much the sandbox holds at most. Default: no limits. */
  readonly limits?: WorldLimits
  /**
   * How many calls the journal keeps, of all worlds together. Default 4,096 calls and 4 MiB; at least 1 and 256 KiB.
   */
  readonly journal?: Partial<JournalLimits>
  /**
   * Validates every reply against its contract. A reply that breaks it becomes a 500 that names the rule. Refuses the
   * header `x-payerbox-fault`, which no vendor has. Default false.
   */
  readonly strict?: boolean
  /**
   * Whether the refusal of a credential that looks real says so; `off` treats it like any unknown credential. Default
   * `on`.
   */
  readonly credentialGuard?: CredentialGuardMode
  /** What happens to a request that looks as if it were about a real person. Default `flag`. */
  readonly phiGuard?: PhiGuardMode
}

export const optumProfiles: readonly OptumProfile[] = ['live', 'sandbox']
export const credentialGuardModes: readonly CredentialGuardMode[] = ['on', 'off']
export const phiGuardModes: readonly PhiGuardMode[] = ['off', 'flag', 'refuse']

/** The clock that an option describes. @throws OptionError */
export function clockOption(text: string | undefined): ClockSetting {
  if (text === undefined) return realTime
  const clock = parseClock(text)
  if (clock !== undefined) return clock
  throw new OptionError(
    `invalid clock "${text}"; use real, frozen, frozen@2026-04-01T18:30:00Z or a speed such as 60x or 60x@2026-04-01`,
  )
}

/** The limits of the journal. @throws OptionError */
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
