import type { FaultKind } from '../journal/entry.ts'
import type { FileHeader } from '../store/checked-lines.ts'
import type { WorldEvent, WorldSettings } from '../world/event.ts'
import type { Instant } from '../world/instant.ts'
import type { OwnPayer } from '../world/payer.ts'
import type { StoredScenario } from '../world/world-store.ts'

/** Something that a tester did in a world. */
export type Action =
  /** The clock was moved. */
  | { readonly type: 'clock'; readonly at: Instant; readonly rate: number }
  /** A scenario was started. */
  | {
      readonly type: 'start'
      readonly at: Instant
      readonly run: string
      readonly scenario: string
      readonly revision: string
      readonly outcomes?: Readonly<Record<string, string>>
      /** Whether the sandbox had no such scenario when the bundle was written: it was started from a text, or has changed since. */
      readonly isUnlisted?: boolean
    }
  /** The next step of a run was applied by hand. */
  | { readonly type: 'step'; readonly at: Instant; readonly run: string }
  /** Settings, payer behaviors or faults were changed. */
  | { readonly type: 'event'; readonly event: WorldEvent }

/** A request as it is sent again: with other values in place of those of the client. */
export interface BundledRequest {
  readonly method: string
  readonly path: string
  /** Without the credential. */
  readonly headers: Readonly<Record<string, string>>
  /** Whether the token of the call had expired. */
  readonly isExpired?: boolean
  readonly body: string
}

/** What a call is answered: everything that a replay compares. */
export interface BundledReply {
  readonly status: number
  readonly fault?: FaultKind
  readonly body: string
}

/** A call with its reply in the replay. */
export interface BundledCall {
  readonly type: 'call'
  /** Its number in the journal. */
  readonly id: number
  /** When it began, by the clock of the world. */
  readonly at: Instant
  readonly operation: string
  readonly request: BundledRequest
  readonly reply: BundledReply
  /** Present when the values that were replaced changed the reply: what it was when the client called. */
  readonly original?: { readonly status: number; readonly differs: readonly string[] }
}

export type BundleInput = Action | BundledCall

/** A world in a bundle. */
export interface BundledWorld {
  readonly name: string
  readonly seed: number
  /** Begins the names of everything that is drawn. */
  readonly line: string
  /** The time of the clock at the beginning. */
  readonly at: Instant
  readonly settings: WorldSettings
  /** Whether replies are validated against their contracts. */
  readonly strict: boolean
  /** How many calls of the journal are not here, because they cannot be repeated. */
  readonly leftOut: number
  /** The events to begin with; none for a new world. */
  readonly restorePoint: readonly WorldEvent[]
  readonly inputs: readonly BundleInput[]
}

/** Where a scenario is from: payerbox itself, the user, or no more than a run, because it was started from a text or has changed since. */
export type ScenarioOrigin = 'built in' | 'own' | 'run'

/** A scenario in a bundle. */
export interface BundledScenario extends StoredScenario {
  readonly origin: ScenarioOrigin
}

/** Calls of one sandbox, with everything that their replies depend on. It contains no value of a client. */
export interface Bundle {
  readonly header: FileHeader
  /** Those that runs began with, and all that are not built in. */
  readonly scenarios: readonly BundledScenario[]
  readonly payers: readonly OwnPayer[]
  readonly worlds: readonly BundledWorld[]
}
