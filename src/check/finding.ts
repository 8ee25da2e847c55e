import type { ProblemCode } from '../scenario/format/problem.ts'

/** What can be wrong with a scenario that can be loaded, and with a set of them. */
export type FlawCode =
  /** Nothing leads to the step but a hand. */
  | 'UNREACHABLE_STEP'
  /** The step waits for looks, and no call gets through to count as one. */
  | 'NEVER_FIRES'
  /** Two steps move one role at one instant: nobody sees it in between. */
  | 'STEPS_AT_ONCE'
  /** An earlier fault takes every call that this one waits for. */
  | 'FAULT_NEVER_APPLIES'
  /** The move could be made without it. */
  | 'NEEDLESS_ALLOW'
  /** Another outcome of the branch does the same. */
  | 'OUTCOME_WITHOUT_EFFECT'
  | 'ROLE_NEVER_MOVES'
  /** A reply is not what its contract says. */
  | 'CONTRACT_BROKEN'
  /** One API says of a claim what the others do not. */
  | 'APIS_DISAGREE'
  /** The run ends, and no API says so. */
  | 'END_UNTOLD'
  /** More states than are explored. */
  | 'TOO_MANY_STATES'
  /** No scenario of the set shows it. */
  | 'NOT_COVERED'

/** One thing that is wrong with a scenario, and where. */
export interface Finding {
  readonly code: FlawCode | ProblemCode
  /** Empty for what is wrong with no scenario in particular. */
  readonly scenario: string
  readonly file: string
  /** Counted from 1. */
  readonly line: number
  /** Counted from 1, in UTF-16 units. */
  readonly column: number
  readonly message: string
}

/** A finding before anybody looked up its line. */
export interface Flaw {
  readonly code: FlawCode
  /** JSON pointer into the file; see `Step.place`. */
  readonly place: string
  readonly what?: 'key' | 'value'
  readonly message: string
}
