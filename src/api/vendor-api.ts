import type { RouteFound, RouteMatch } from '../contract/routes.ts'
import type { CredentialGuard } from '../guard/credential-guard.ts'
import type { Call, Reply } from '../http/call.ts'
import type { CallProgress } from '../scenario/fault/intercept.ts'
import type { ScenarioLibrary } from '../scenario/play/library.ts'
import type { Claim } from '../world/claim.ts'
import type { ArmedFault } from '../world/fault.ts'
import type { World } from '../world/world.ts'
import type { Worlds } from '../world/worlds.ts'

/** What the handlers of every API share. */
export interface Services {
  readonly worlds: Worlds
  readonly scenarios: ScenarioLibrary
  /** Why a credential that selects no world must not be sent here: it looks real. */
  readonly refusalReason: CredentialGuard
}

/** One request that is routed, and the settled world that its credential selects. */
export interface RequestContext {
  readonly world: World
  readonly call: Call
  readonly match: RouteFound
  readonly progress: CallProgress
  /** The armed fault that makes the payers of this request fail. The handler consumes it once it knows the payer. */
  readonly payerFault?: ArmedFault | undefined
  /** Called when the claims of the call were found, before the call counts as a poll. */
  readonly beforePoll?: (() => void) | undefined
}

/** One operation of an API. */
export interface ApiOperation {
  /**
   * The world that the credential selects, or the vendor's refusal of the credential. An operation that concerns no world
   * responds here.
   */
  enter(call: Call, params: RouteFound['params']): World | RefusedEntry | Reply | Promise<Reply>
  /** Loads the validators that `handle` needs; `undefined` when they are loaded already. */
  load?(): Promise<unknown> | undefined
  /** Validates the request against its contract, then responds. */
  handle(context: RequestContext): Reply | Promise<Reply>
}

/** A credential that was valid in this world and is no longer: the world records the call and does not respond. */
export interface RefusedEntry {
  readonly world: World
  readonly refusal: Reply
}

/** An API: its operations, and its own responses where no operation can respond. */
export interface Api {
  /** The worlds that a call can concern, which may not exist; `undefined` where the names of all worlds matter. For worlds that have to be read first. */
  worldNames(call: Call, match: RouteMatch): readonly string[] | undefined
  /** By `operationId`. */
  readonly operations: Readonly<Record<string, ApiOperation>>
  /** The response to a path or method that the API does not have. `allow` lists the methods of a path that exists. */
  unmatched(call: Call, allow: readonly string[]): Reply
  /** The response for a failure of the API's side: an armed fault with a status. */
  failure(status: number, context: RequestContext): Reply
  /** The response to a revoked credential; that of a 401 when absent. */
  revoked?(context: RequestContext): Reply
}

/** A vendor's API, which can also explain what an earlier call searched for. */
export interface VendorApi extends Api {
  /** Searches again, in the world as it was. `undefined` for calls that search for no claim. */
  search(past: World, match: RouteFound, call: Call): Search | undefined
}

/** What a call searched for, and what it found. */
export interface Search {
  readonly found: readonly Claim[]
  /** Searches for near misses, nearest first; only where nothing was found. */
  nearMisses(): readonly NearMiss[]
  /** Why no search took place, as a clause: `the payer answers only those who enrolled`. */
  readonly without?: string
}

export const noNearMisses: Search['nearMisses'] = () => []

/** A claim that was probably meant and not found: the criteria that match, and those that do not. */
export interface NearMiss {
  readonly claim: Claim
  /** Criteria by their names. */
  readonly agrees: readonly string[]
  readonly differs: readonly { readonly criterion: string; readonly how: string }[]
}
