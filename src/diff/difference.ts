import type { Provenance } from '../contract/evidence.ts'

/** How the other side differs from our contract. `changed` is narrowed in one respect and widened in another. */
export type Change = 'added' | 'removed' | 'narrowed' | 'widened' | 'changed'

/** A client or a server that was written for our contract and meets a counterpart that follows the other document. */
export type AffectedParty = 'client' | 'server'

/** What differs. Separate aspects exist where the same change affects different parties. */
export type Aspect =
  | 'operation'
  | 'parameter'
  | 'required parameter'
  | 'body'
  | 'required body'
  | 'success status'
  | 'error status'
  | 'media type'
  | 'header'
  | 'required header'
  | 'property'
  | 'required property'
  | 'property of a closed object'
  | 'required property of a closed object'
  | 'requirement'
  | 'type'
  | 'nullability'
  | 'enum'
  | 'format'
  | 'pattern'
  | 'limit'
  | 'alternative'
  | 'keyword'
  | 'additional properties'
  | 'unspecified additional properties'
  | 'deprecation'
  | 'discriminator'
  | 'serialization'
  | 'security'
  | 'server'

/** A position in a file of our contract. */
export interface ContractLocation {
  readonly file: string
  readonly path: readonly string[]
}

/** One difference between our contract and the other document. */
export interface ContractDifference {
  /** `POST /change/medicalnetwork/claimstatus/v2`, as in our contract; as in theirs when only theirs has it. */
  readonly operation: string
  /** `request`, `request query limit`, `200`, `200 header Retry-After`; empty for the operation itself. */
  readonly part: string
  /**
   * Pointer to the property in the body: `*` stands for any array item or map entry, and an alternative is named in
   * parentheses. Empty for the whole body.
   */
  readonly pointer: string
  readonly aspect: Aspect
  readonly change: Change
  /** What our contract declares, in a few words; `nothing` when it declares nothing. */
  readonly from: string
  readonly to: string
  /** Empty for a compatible change. */
  readonly breaks: readonly AffectedParty[]
  /** How our side is known; absent when our contract does not state it. */
  readonly provenance?: Provenance
  /** Where our contract declares it, or the nearest enclosing part. */
  readonly origin?: ContractLocation
  /** The number of recorded exchanges that show it; absent when documents are compared. */
  readonly count?: number
}

/** All differences between our contract and the other side. */
export interface ContractComparison {
  readonly ours: string
  readonly theirs: string
  /** By operation in the order of our contract; operations that only theirs has come last. */
  readonly differences: readonly ContractDifference[]
  /** The operations that exist on both sides. */
  readonly operations: readonly string[]
  /** What was not compared, and why. */
  readonly notes: readonly string[]
  /** What our contract declares and no recorded exchange shows; empty when documents are compared. */
  readonly unobserved: readonly string[]
}

/** `POST /… · 200 · /claims/0/claimStatus`. */
export function differenceLocation({
  operation,
  part,
  pointer,
}: Pick<ContractDifference, 'operation' | 'part' | 'pointer'>): string {
  return [operation, part, pointer].filter((word) => word !== '').join(' · ')
}

/** Whether it breaks a client or a server, and our side is not only inferred. */
export function isBreaking({ breaks, provenance }: ContractDifference): boolean {
  return breaks.length > 0 && provenance?.evidence !== 'inferred'
}

/** Who sends what is compared: the client a request, the server a response. */
export type Direction = 'request' | 'response'

const none: readonly AffectedParty[] = []
const client: readonly AffectedParty[] = ['client']
const server: readonly AffectedParty[] = ['server']
const both: readonly AffectedParty[] = ['client', 'server']

/**
 * The parties that a change breaks, in a request and in a response.
 *
 * A client written for our contract breaks when it may send less than before or may receive more. A server written for our
 * contract breaks when it may send less. Receiving more requests breaks no server.
 */
const general: Readonly<
  Record<Change, readonly [inRequest: readonly AffectedParty[], inResponse: readonly AffectedParty[]]>
> = {
  added: [none, none],
  removed: [client, client],
  narrowed: [client, server],
  widened: [none, client],
  changed: [client, both],
}

/** The exceptions. */
const special: Readonly<Partial<Record<`${Aspect} ${Change}`, (typeof general)[Change]>>> = {
  'required parameter added': [client, client],
  'required body added': [client, client],
  'required header added': [client, server],
  'required property added': [client, server],
  // A closed object promises that no other property will occur.
  'property of a closed object added': [none, client],
  'required property of a closed object added': [client, both],
  'property of a closed object removed': [client, both],
  // A client that knows only 200 cannot handle 202; it must expect error statuses in any case.
  'success status added': [none, client],
  'success status removed': [client, both],
  'error status removed': [none, server],
  'media type removed': [client, both],
  // A client asks for the media type that it can read.
  'media type widened': [none, none],
  'deprecation removed': [none, none],
  // The property itself is compared, too.
  'discriminator removed': [none, none],
  // An object that names properties and does not mention additional ones is expected to have none.
  'unspecified additional properties narrowed': [none, none],
  'unspecified additional properties widened': [none, client],
}

/** The parties that a change breaks. */
export function brokenParties(direction: Direction, aspect: Aspect, change: Change): readonly AffectedParty[] {
  const [inRequest, inResponse] = special[`${aspect} ${change}`] ?? general[change]
  return direction === 'request' ? inRequest : inResponse
}
