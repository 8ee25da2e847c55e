import type {
  BillingProvider,
  Cents,
  ErrorResponse,
  PayerDetails,
  Person,
  ServiceLine,
  StatusReason,
  Subscriber,
} from '../../world/claim.ts'
import type { FaultSpec } from '../../world/fault.ts'
import type { Day } from '../../world/instant.ts'
import type { OwnPayer } from '../../world/payer.ts'
import type { PayerBehavior } from '../../world/payer-behavior.ts'
import type { Lag } from '../../world/seen.ts'
import type { StageName } from '../../world/stage.ts'

/** A scenario that can be played: its claims, and what happens to them over time. */
export interface Scenario {
  readonly name: string
  readonly summary: string
  /** The payers that its file defines. Every world of the sandbox has them. */
  readonly payers?: readonly OwnPayer[]
  /** The claims by role; the first is the claim of the submitted session. */
  readonly claims: Readonly<Record<string, ClaimTemplate>>
  readonly steps: readonly Step[]
  /** How late each API shows what happens. */
  readonly lag?: Lag
  /** How the payers of its claims behave. */
  readonly payerBehaviors?: readonly PayerBehavior[]
  /** Which sessions follow it if neither the header nor the member id names a scenario. */
  readonly match?: Match
}

/** Conditions for a submitted session. At least one is set, and all that are set must hold. */
export interface Match {
  /** Payer id, alias or name. */
  readonly payer?: string
  /** In any letter case. Text between slashes is a regular expression. */
  readonly memberId?: string
  /** Of the billing provider. */
  readonly npi?: string
  /** Of one of its lines. */
  readonly procedure?: string
  /** Charge of the session in cents, before a scenario changes it. */
  readonly charge?: Range<Cents>
  /** `YYYY-MM-DD`. */
  readonly dateOfService?: Range<string>
  /** ICD-10-CM, one of its codes. */
  readonly diagnosis?: string
}

/** Both bounds are included; a missing bound is open. */
export interface Range<T> {
  readonly min?: T
  readonly max?: T
}

/** What a scenario sets of a claim. The rest comes from the submitted session, or from the seed. */
export interface ClaimTemplate {
  readonly subscriber?: Partial<Subscriber>
  readonly dependent?: Partial<Person>
  readonly provider?: Partial<BillingProvider>
  /** Payer id, alias or name. */
  readonly payer?: string
  readonly payerDetails?: PayerDetails
  readonly serviceDate?: Day
  readonly serviceEndDate?: Day
  readonly charge?: Cents
  readonly lines?: readonly ServiceLine[]
  readonly patientAccountNumber?: string
  readonly payerClaimNumber?: string
  readonly clearinghouseClaimNumber?: string
  readonly warnings?: readonly { readonly code: string; readonly description: string }[]
  readonly errorResponse?: ErrorResponse
  readonly notFound?: StatusReason
  /** Whether Taiga bills it in a session of its own; the first role always has one. */
  readonly session?: true
}

/** What a step waits for, counted from the step before it. */
export type Trigger =
  /** Milliseconds, on the clock of the world. */
  | { readonly after: number }
  /** A number of polls, through any API. */
  | { readonly polls: number }
  /** By hand. */
  | { readonly manual: true }

export type Step = StepFrame & (Moving | Arming | Branching)

interface StepFrame {
  readonly when: Trigger
  /** Its place in the file, as a JSON pointer: `/steps/2/outcomes/0/steps/1`. */
  readonly place?: string
  /** Index of the step that follows; by default the next one. The run ends after the last. */
  readonly next?: number
}

/** Moves a claim. */
interface Moving {
  readonly role: string
  readonly to: StageName
  readonly details: MoveDetails
}

/** Arms a fault. */
interface Arming {
  readonly arms: FaultSpec
}

/** Selects one of several outcomes. */
export interface Branching {
  readonly branch: string
  readonly outcomes: readonly [Outcome, ...Outcome[]]
}

/** One of the outcomes of a branch. */
export interface Outcome {
  readonly name: string
  /** Relative frequency. */
  readonly weight: number
  /** Index of its first step. */
  readonly to: number
}

/** Details of a move. Codes that a reason does not set are those of the stage. */
export interface MoveDetails {
  readonly reason?: Partial<StatusReason>
  readonly amount?: Cents
  readonly lines?: readonly { readonly paid?: Cents; readonly reason?: Partial<StatusReason> }[]
  readonly more?: readonly StatusReason[]
  readonly event?: string
  /** Why the move is made although the stages do not allow it. */
  readonly allowIllegal?: string
}

/** How many steps a run has left, along the longest path to its end. */
export function stepsLeft(steps: readonly Step[], cursor: number): number {
  // A step leads only to later steps, so the counts are filled from the end.
  const left: number[] = []
  for (let index = steps.length - 1; index >= cursor; index--) {
    const step = steps[index] as Step
    const nexts = 'branch' in step ? step.outcomes.map(({ to }) => to) : [step.next ?? index + 1]
    left[index] = 1 + Math.max(...nexts.map((next) => left[next] ?? 0))
  }
  return left[cursor] ?? 0
}
