import type { ClaimFacts, ClaimId, Move, SessionId } from './claim.ts'
import type { FaultSpec } from './fault.ts'
import type { Instant } from './instant.ts'
import type { PayerBehavior } from './payer-behavior.ts'
import type { Lag } from './seen.ts'

/** A therapist's practice as Taiga knows it. */
export interface Provider {
  readonly providerId: string
  readonly practiceId: string
  readonly npi: string
  readonly firstName: string
  readonly lastName: string
  readonly practiceName: string
  readonly taxId: string
}

/** A bearer token of Optum's, good until `expires`. */
export interface Token {
  readonly token: string
  readonly expires: Instant
}

/** A scenario that is being played. `claimsByRole` says which claim plays which role; a second life takes the role over. */
export interface ScenarioRunFacts {
  readonly id: string
  readonly scenario: string
  /** Which of the scenarios that were called so since the start; the first when absent. */
  readonly revision?: number
  readonly claimsByRole: Readonly<Record<string, ClaimId>>
  readonly session?: SessionId
  /** The outcomes that whoever started it wants it to go, by the names of the branches. */
  readonly outcomes?: Readonly<Record<string, string>>
  readonly lag?: Lag
  /** How the payers of its claims behave toward whoever asks for them. */
  readonly payerBehaviors?: readonly PayerBehavior[]
}

/** Everything that can happen in a world. The log of these is a world's only memory. */
export type WorldEvent =
  | { readonly type: 'provider.onboarded'; readonly at: Instant; readonly provider: Provider }
  /** A claim came into being; the first of a session is what was submitted. */
  | { readonly type: 'claim.filed'; readonly at: Instant; readonly claim: ClaimFacts; readonly move: Move }
  | { readonly type: 'claim.moved'; readonly at: Instant; readonly claim: ClaimId; readonly move: Move }
  | { readonly type: 'token.issued'; readonly at: Instant; readonly token: Token }
  | { readonly type: 'run.started'; readonly at: Instant; readonly run: ScenarioRunFacts }
  | {
      readonly type: 'run.claimReplaced'
      readonly at: Instant
      readonly run: string
      readonly role: string
      readonly claim: ClaimId
    }
  /** The step at `step` (counted from 0) was played: the cursor stands at `next`, or behind it. */
  | {
      readonly type: 'run.stepApplied'
      readonly at: Instant
      readonly run: string
      readonly step: number
      readonly next?: number
    }
  /** A run whose next step waits for looks was looked at. */
  | { readonly type: 'run.polled'; readonly at: Instant; readonly run: string }
  /** Somebody said how a payer behaves from now on, in place of what was said before. */
  | {
      readonly type: 'payer.behaviorsSet'
      readonly at: Instant
      readonly payer: string
      readonly behaviors: readonly PayerBehavior[]
    }
  | { readonly type: 'fault.armed'; readonly at: Instant; readonly fault: FaultSpec }
  /** The fault at `index` in the order of arming broke one call. */
  | { readonly type: 'fault.consumed'; readonly at: Instant; readonly index: number }
  /** The fault at `index` met a call, and its rate, its count or its chance let that pass. */
  | { readonly type: 'fault.skipped'; readonly at: Instant; readonly index: number }
  /** Somebody disarmed the fault at `index`. */
  | { readonly type: 'fault.disarmed'; readonly at: Instant; readonly index: number }
