import type { StediEditionSetting } from '../contract/stedi-edition.ts'
import type { ClaimFacts, ClaimId, Move, SessionId } from './claim.ts'
import type { ClockPosition } from './clock.ts'
import type { ArmedFault, FaultSpec } from './fault.ts'
import type { Instant } from './instant.ts'
import type { PayerBehavior } from './payer-behavior.ts'
import type { Lag } from './seen.ts'

/** A therapist and the practice that bills for them, as registered at Taiga. */
export interface Provider {
  readonly providerId: string
  readonly practiceId: string
  readonly npi: string
  readonly firstName: string
  readonly lastName: string
  readonly practiceName: string
  readonly taxId: string
}

/** A bearer token of Optum's, valid until `expires` unless it is revoked. */
export interface Token {
  readonly token: string
  readonly expires: Instant
  readonly revoked?: true
}

/**
 * A running instance of a scenario. `claimsByRole` names the claim of each role; a later submission of a claim takes
 * its role over.
 */
export interface ScenarioRunFacts {
  readonly id: string
  readonly scenario: string
  /** Which scenario of that name: the digest of its content. */
  readonly revision: string
  readonly claimsByRole: Readonly<Record<string, ClaimId>>
  readonly session?: SessionId
  /** The outcomes that were chosen at the start, by the names of the branches. */
  readonly outcomes?: Readonly<Record<string, string>>
  readonly lag?: Lag
  /** How the payers of its claims answer inquiries about them. */
  readonly payerBehaviors?: readonly PayerBehavior[]
}

/** Everything that can happen in a world. The log of these events is a world's only memory. */
export type WorldEvent =
  | { readonly type: 'provider.onboarded'; readonly at: Instant; readonly provider: Provider }
  /** A claim was filed; the first claim of a session is the submission. */
  | { readonly type: 'claim.filed'; readonly at: Instant; readonly claim: ClaimFacts; readonly move: Move }
  | { readonly type: 'claim.moved'; readonly at: Instant; readonly claim: ClaimId; readonly move: Move }
  | { readonly type: 'token.issued'; readonly at: Instant; readonly token: Token }
  /** A token was issued that has expired since; its text is not kept. */
  | { readonly type: 'token.dropped'; readonly at: Instant }
  /** All tokens that were issued before were revoked. */
  | { readonly type: 'tokens.revoked'; readonly at: Instant }
  | { readonly type: 'run.started'; readonly at: Instant; readonly run: ScenarioRunFacts }
  | {
      readonly type: 'run.claimReplaced'
      readonly at: Instant
      readonly run: string
      readonly role: string
      readonly claim: ClaimId
    }
  /** The step at index `step` was applied. The next step is `next`, or the one after it. */
  | {
      readonly type: 'run.stepApplied'
      readonly at: Instant
      readonly run: string
      readonly step: number
      readonly next?: number
    }
  /** A run whose next step waits for polls was polled, once unless `times` says otherwise. */
  | { readonly type: 'run.polled'; readonly at: Instant; readonly run: string; readonly times?: number }
  /** The behaviors of a payer were replaced. */
  | {
      readonly type: 'payer.behaviorsSet'
      readonly at: Instant
      readonly payer: string
      readonly behaviors: readonly PayerBehavior[]
    }
  | { readonly type: 'fault.armed'; readonly at: Instant; readonly fault: FaultSpec }
  /** The fault at `index` in the order of arming applied to one call. */
  | { readonly type: 'fault.consumed'; readonly at: Instant; readonly index: number }
  /** The fault at `index` matched a call, and its rate, its count or its chance let the call pass. */
  | { readonly type: 'fault.skipped'; readonly at: Instant; readonly index: number }
  /** The fault at `index` was disarmed. */
  | { readonly type: 'fault.disarmed'; readonly at: Instant; readonly index: number }
  /** The clock was moved by hand, by a delay or to another rate. */
  | ({ readonly type: 'clock.moved' } & ClockPosition)
  | { readonly type: 'settings.changed'; readonly at: Instant; readonly settings: WorldSettings }
  /** A restore point: the events before it, with it, stand for `version` events. */
  | {
      readonly type: 'log.folded'
      readonly at: Instant
      readonly version: number
      /** How many of those events count in the names of drawn values. */
      readonly ordinal: number
      readonly clockMoves: number
      /** How many faults were armed so far. */
      readonly armed: number
      readonly faults: readonly FoldedFault[]
    }

/** An armed fault as JSON: `remaining` is absent where it applies to any number of calls. */
export type FoldedFault = Omit<ArmedFault, 'remaining'> & { readonly remaining?: number }

export type OptumProfile = 'live' | 'sandbox'

/** The settings of one world: the sandbox's options unless a reset or a change replaced them. */
export interface WorldSettings {
  readonly stediEdition: StediEditionSetting
  readonly optumProfile: OptumProfile
  /** The scenario of a session that nothing else selects one for. */
  readonly scenario: string
}
