import type { BillingProvider, Person, ServiceLine, StatusReason, Subscriber } from '../../world/claim.ts'
import type { FaultSpec } from '../../world/fault.ts'
import type { Day } from '../../world/instant.ts'
import type { Cents } from '../../world/money.ts'
import type { PayerBehavior } from '../../world/payer-behavior.ts'
import type { Lag } from '../../world/seen.ts'
import type { StageName } from '../../world/stage.ts'

/** A run to play: who is in it, and what happens when. */
export interface Scenario {
  readonly name: string
  readonly summary: string
  /** The roles, by name; the first is the session's claim. */
  readonly claims: Readonly<Record<string, ClaimTemplate>>
  readonly steps: readonly Step[]
  /** How much later than the world each API learns what happens. */
  readonly lag?: Lag
  /** How the payers of its claims behave toward whoever asks for them. */
  readonly payerBehaviors?: readonly PayerBehavior[]
  /** Which sessions follow it although nobody named it. */
  readonly match?: Match
}

/** What a session that is submitted has to be like. At least one of these; what stands here must hold. */
export interface Match {
  /** Payer id, alias or name. */
  readonly payer?: string
  /** In any letter case; between slashes a regular expression. */
  readonly memberId?: string
  /** Of the billing provider. */
  readonly npi?: string
  /** Of one of its lines. */
  readonly procedure?: string
  /** What the session is billed with, in cents, before a scenario says otherwise. */
  readonly charge?: Range<Cents>
  /** `YYYY-MM-DD`. */
  readonly dateOfService?: Range<string>
  /** ICD-10-CM, one of its codes. */
  readonly diagnosis?: string
}

/** Both bounds belong to it; open where one is missing. */
export interface Range<T> {
  readonly min?: T
  readonly max?: T
}

/** What a scenario says of a claim. What it leaves out comes from the session submitted, or from the seed. */
export interface ClaimTemplate {
  readonly subscriber?: Partial<Subscriber>
  readonly dependent?: Partial<Person>
  readonly provider?: Partial<BillingProvider>
  /** Payer id, alias or name. */
  readonly payer?: string
  readonly serviceDate?: Day
  readonly serviceEndDate?: Day
  readonly charge?: Cents
  readonly lines?: readonly ServiceLine[]
  readonly patientAccountNumber?: string
  readonly payerClaimNumber?: string
  readonly clearinghouseClaimNumber?: string
  readonly warnings?: readonly { readonly code: string; readonly description: string }[]
  readonly notFound?: StatusReason
  /** Whether Taiga bills a session of its own with it; the first role always has one. */
  readonly session?: true
}

/** What makes a step happen, counted from the step before it. */
export type Trigger =
  /** So many milliseconds later, on the world's clock. */
  | { readonly after: number }
  /** After having been looked at so many times, through any API. */
  | { readonly polls: number }
  /** By hand. */
  | { readonly manual: true }

export type Step = StepFrame & (Moving | Arming | Branching)

interface StepFrame {
  readonly when: Trigger
  /** Where the file says so, as a JSON pointer: `/steps/2/outcomes/0/steps/1`. */
  readonly place?: string
  /** The step that comes after it, counted from 0; the next in the list when absent. The run ends behind the last. */
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

/** Goes one of several outcomes. */
export interface Branching {
  readonly branch: string
  readonly outcomes: readonly [Outcome, ...Outcome[]]
}

/** One of the outcomes that a run can go at a branch. */
export interface Outcome {
  readonly name: string
  /** How often it is gone, beside the weights of the others. */
  readonly weight: number
  /** The step that it begins with, counted from 0. */
  readonly to: number
}

/** What a step says of a move beside the stage. A reason may leave out the category: then it is the stage's own. */
export interface MoveDetails {
  readonly reason?: Partial<StatusReason>
  readonly amount?: Cents
  readonly lines?: readonly { readonly paid?: Cents; readonly reason?: Partial<StatusReason> }[]
  readonly more?: readonly StatusReason[]
  readonly event?: string
  /** Why the move is made although no claim can make it. */
  readonly allowIllegal?: string
}

/** How many steps a run still has before its end, by the longest outcome there. */
export function stepsLeft(steps: readonly Step[], cursor: number): number {
  // A step only leads to later ones, so that the end is known before the beginning.
  const left: number[] = []
  for (let index = steps.length - 1; index >= cursor; index--) {
    const step = steps[index] as Step
    const nexts = 'branch' in step ? step.outcomes.map(({ to }) => to) : [step.next ?? index + 1]
    left[index] = 1 + Math.max(...nexts.map((next) => left[next] ?? 0))
  }
  return left[cursor] ?? 0
}
