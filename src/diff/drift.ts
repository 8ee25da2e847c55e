import type { Provenance } from '../contract/evidence.ts'

/** What became of something, seen from our contract. `changed` is narrowed in one way and widened in another. */
export type Change = 'added' | 'removed' | 'narrowed' | 'widened' | 'changed'

/** Who was written for our contract, and now meets a counterpart that keeps to theirs. */
export type Party = 'client' | 'server'

/** What a drift is about. Where the same change breaks different parties, the words differ. */
export type Aspect =
  | 'operation'
  | 'parameter'
  | 'required parameter'
  | 'body'
  | 'required body'
  | 'success status'
  | 'error status'
  | 'content type'
  | 'header'
  | 'required header'
  | 'member'
  | 'required member'
  | 'member of a closed object'
  | 'required member of a closed object'
  | 'requirement'
  | 'type'
  | 'null'
  | 'enum'
  | 'format'
  | 'pattern'
  | 'limit'
  | 'form'
  | 'rule'
  | 'other members'
  | 'undeclared other members'

/** A place in a file of our contract. */
export interface Origin {
  readonly file: string
  readonly path: readonly string[]
}

/** One difference between our contract and theirs. */
export interface Drift {
  /** `POST /change/medicalnetwork/claimstatus/v2`, as our contract writes it; as theirs does when only theirs has it. */
  readonly operation: string
  /** `request`, `request query limit`, `200`, `200 header Retry-After`; empty for the operation itself. */
  readonly part: string
  /**
   * The way to the member in the body: `*` is any entry of a list and any name of a map, and the form of several stands
   * in brackets. Empty for the whole.
   */
  readonly pointer: string
  readonly aspect: Aspect
  readonly change: Change
  /** What our contract says, in a few words; `nothing` where it says nothing. */
  readonly from: string
  readonly to: string
  /** Empty when it breaks nobody. */
  readonly breaks: readonly Party[]
  /** How our side of it is known; absent where our contract does not say. */
  readonly known?: Provenance
  /** Where our contract says it, or speaks of what is around it. */
  readonly origin?: Origin
  /** In how many recorded exchanges it was seen; absent when documents are compared. */
  readonly times?: number
}

/** Everything in which theirs differs from ours. */
export interface Comparison {
  readonly ours: string
  readonly theirs: string
  /** By operation in the order of our contract, then those that only theirs has. */
  readonly drifts: readonly Drift[]
  /** How many operations were found on both sides. */
  readonly matched: number
  /** What a reader has to know before trusting the list: what was not compared, and why. */
  readonly notes: readonly string[]
  /** What our contract declares and no recorded exchange shows; empty when documents are compared. */
  readonly unseen: readonly string[]
}

/** `POST /… · 200 · /claims/0/claimStatus`. */
export function whereOf({ operation, part, pointer }: Pick<Drift, 'operation' | 'part' | 'pointer'>): string {
  return [operation, part, pointer].filter((word) => word !== '').join(' · ')
}

/** Whether it breaks somebody, and our side of it is more than a guess: a contract may never be held to what is inferred. */
export function isBreaking({ breaks, known }: Drift): boolean {
  return breaks.length > 0 && known?.evidence !== 'inferred'
}
