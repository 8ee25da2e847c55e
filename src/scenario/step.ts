import type { BillingProvider, Person, ServiceLine, StatusReason, Subscriber } from '../world/claim.ts'
import type { FaultSpec } from '../world/fault.ts'
import type { Day } from '../world/instant.ts'
import type { Cents } from '../world/money.ts'
import type { StageName } from '../world/stage.ts'

/** A story to play: who is in it, and what happens when. */
export interface Scenario {
  readonly name: string
  readonly summary: string
  /** The parts, by name; the first is the session's claim. */
  readonly claims: Readonly<Record<string, ClaimSketch>>
  readonly steps: readonly Step[]
}

/** What a scenario says of a claim. What it leaves out comes from the session submitted, or from the seed. */
export interface ClaimSketch {
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
}

/** What makes a step happen, counted from the step before it. */
export type Trigger =
  /** So many milliseconds later, on the world's clock. */
  | { readonly after: number }
  /** After having been looked at so many times, through any API. */
  | { readonly polls: number }
  /** By hand. */
  | { readonly manual: true }

export type Step = { readonly when: Trigger } & (
  | { readonly part: string; readonly to: StageName; readonly details: MoveDetails }
  | { readonly arms: FaultSpec }
)

/** What a step says of a move beside the stage. A reason may leave out the category: then it is the stage's own. */
export interface MoveDetails {
  readonly reason?: Partial<StatusReason>
  readonly amount?: Cents
  readonly lines?: readonly { readonly paid?: Cents; readonly reason?: Partial<StatusReason> }[]
  readonly more?: readonly StatusReason[]
  readonly event?: string
}
