import type { Api } from '../http/api.ts'
import type { Call } from '../http/call.ts'
import type { Claim } from '../world/claim.ts'
import type { World } from '../world/world.ts'

/** A claim that was probably meant and not found: in what it agrees with the question, and in what not. */
export interface NearMiss {
  readonly claim: Claim
  /** Criteria by their names. */
  readonly agrees: readonly string[]
  readonly differs: readonly { readonly criterion: string; readonly how: string }[]
}

/** What a call looked for, and what it found. */
export interface Search {
  readonly found: readonly Claim[]
  /** Nearest first; only where nothing was found. */
  readonly nearMisses: readonly NearMiss[]
  /** Why no claim was looked for, as a clause: `the payer answers only those who enrolled`. */
  readonly without?: string
}

/** A vendor's API, which can tell of an answered call what it looked for. */
export interface VendorApi extends Api<World> {
  /** Searches again, in the world as it was. `undefined` for calls that look for no claim. */
  search(past: World, operation: string, call: Call): Search | undefined
}
