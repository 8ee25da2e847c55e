import type { StediEditionSetting } from './contract/stedi-edition.ts'
import type { CredentialGuardMode } from './guard/credential-guard.ts'
import type { PhiGuardMode } from './guard/phi-guard.ts'
import type { PayerForm } from './scenario/format/generated/form.ts'
import type { Scenario } from './scenario/format/step.ts'
import type { ScenarioFiles } from './scenario/play/library.ts'
import type { LoadedScenarios } from './scenario/play/reload.ts'
import {
  checkOptionTypes,
  countOption as count,
  flagOption as flag,
  isPlainObject,
  methodOption as method,
  OptionError,
  type OptionType,
  objectOption as objectOf,
  textOption as text,
} from './text/option-error.ts'
import { abbreviate } from './text/phrases.ts'
import type { ClaimMoved } from './world/claim-moved.ts'
import { type ClockSetting, clockRanges, parseClock, realTime } from './world/clock.ts'
import type { OptumProfile } from './world/event.ts'
import { defaultJournalLimits, type JournalLimits, journalRanges, type WorldLimits } from './world/limits.ts'
import { isWorldName } from './world/world-name.ts'
import type { SharedStore, WorldStore } from './world/world-store.ts'

/** How a sandbox is set up. Everything has a default. */
export interface SandboxOptions {
  /** The seed of names, numbers and ids: the same seed gives the same ones. Default 1. */
  readonly seed?: number
  /**
   * Mixed into the ids of sessions, providers, tokens and traces, so that a client that kept an id of an earlier sandbox does
   * not find another patient here. A random text for a server that restarts; default: none, so that ids follow from the
   * seed. A reset of a world with a seed excludes it.
   */
  readonly idSalt?: string
  /** `real`, `frozen`, `frozen@2026-04-01T18:30:00Z`, `60x`, `60x@2026-04-01`. Default `real`. */
  readonly clock?: string
  /** Added to the built-in scenarios. A scenario replaces the built-in one of the same name. */
  readonly scenarios?: readonly Scenario[]
  /**
   * Own payers, in addition to the built-in ones and to those of `scenarios`. A payer with the id of a built-in payer replaces it.
   */
  readonly payers?: readonly PayerForm[]
  /** Reads `scenarios` and, if it returns them, `payers` again, for `reload`. @throws Error when they cannot be read. */
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
  /** Called after a claim of a scenario run is filed or moves to another stage. It must not throw. */
  readonly onClaimMoved?: (moved: ClaimMoved) => void
  /**
   * Keeps the worlds beyond the life of the process: `await openStore('sqlite:sandbox.db')` of `payerbox/server`, or
   * `openStore('postgres://…')`, which several processes can share. Default: they live in memory.
   */
  readonly store?: WorldStore | SharedStore | undefined
  /** The texts of the files of `scenarios`, which the admin API shows. `loadScenarios` returns them. */
  readonly scenarioFiles?: ScenarioFiles
}

const names: OptionType = {
  is: (value) => Array.isArray(value) && value.every((name) => typeof name === 'string' && isWorldName(name)),
  must: `a list of names of worlds such as ['demo']`,
}
const scenarioList: OptionType = {
  is: (value) => Array.isArray(value) && value.every(isScenario),
  must: 'a list of scenarios, from loadScenarios(folder) of payerbox/server or from scenariosFrom(contents)',
}

const payerList: OptionType = {
  is: (value) => Array.isArray(value),
  must: `a list of payers such as [{ id: '00123', name: 'SAMPLE MUTUAL' }]`,
}

const optionTypes: Readonly<Record<keyof SandboxOptions, OptionType>> = {
  seed: count,
  idSalt: text,
  clock: text,
  scenarios: scenarioList,
  payers: payerList,
  rereadScenarios: method,
  scenario: text,
  stediEdition: text,
  optumProfile: text,
  worlds: names,
  limits: objectOf({ worlds: count, bytes: count, totalBytes: count, idle: count, memoryIdle: count }),
  journal: objectOf({ entries: count, bytes: count }),
  strict: flag,
  credentialGuard: text,
  phiGuard: text,
  onClaimMoved: method,
  scenarioFiles: { is: isPlainObject, must: 'what loadScenarios(folder) of payerbox/server returns' },
  store: { is: isStore, must: "a store, from openStore('sqlite:<file>') of payerbox/server" },
}

/** Checks that every option is known and has the type it must have; `undefined` counts as not given. @throws OptionError */
export function checkOptions(options: SandboxOptions): void {
  checkOptionTypes(options, optionTypes)
}

function isStore(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'commit' in value && typeof value.commit === 'function'
}

/** Whether a value is a scenario that was read; the content of a scenario file is not. */
function isScenario(value: unknown): boolean {
  return isPlainObject(value) && 'name' in value && 'claims' in value && 'steps' in value && !('scenario' in value)
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
    `invalid clock "${abbreviate(text)}"; use real, frozen, frozen@2026-04-01T18:30:00Z or a speed such as 60x or 60x@2026-04-01; ${clockRanges}`,
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
