import type { Call, Reply } from './call.ts'

export type ApiName = 'taiga' | 'stedi' | 'optum' | 'admin'

/**
 * One vendor's API as the pipeline sees it. `W` is the world, which this folder knows nothing of.
 *
 * The order of the steps is the pipeline's; every word that is said on the wire is the API's own.
 */
export interface Api<W> {
  readonly name: ApiName
  /** The vendor's real hosts: what is sent to them in-process is answered here, known path or not. */
  readonly hosts: readonly string[]
  /** Whether a path belongs to this API when the host does not tell (over HTTP every API shares one host). */
  owns(path: string): boolean
  /** The operation that a method and path name, or the vendor's own refusal of an unknown one. */
  route(call: Call): Operation<W> | Reply
  /** The name of the contract that this world's answers keep; the API's own name when absent. */
  contract?(world: W): string
  /** The vendor's own answer for a failure of its side (an armed fault with a status). */
  failure(status: number, world: W, call: Call): Reply
  /** The vendor's own answer to a credential that is no longer good; its 401 when absent. */
  revoked?(world: W, call: Call): Reply
}

export interface Operation<W> {
  /** `<api>.<operationId of the contract>`, for example `stedi.claimStatus`. */
  readonly name: string
  /** Whose world the credential names, or the vendor's refusal of the credential; the answer, where no world is concerned. */
  enter(call: Call): W | TurnedAway<W> | Reply | Promise<Reply>
  /** Loads the validators that `handle` needs; `undefined` when they are there already. */
  load?(world: W): Promise<void> | undefined
  /** Answers from the world as it stands; the world is settled before. */
  handle(world: W, call: Call): Reply | Promise<Reply>
}

/** A credential of this world that is good no more: the world does not answer, but it knows who asked. */
export interface TurnedAway<W> {
  readonly world: W
  readonly refusal: Reply
}

/** Tells a refusal from what was asked for: only a reply has a numeric status and a text body. */
export function isReply(value: object): value is Reply {
  return 'status' in value && 'body' in value && typeof value.body === 'string'
}
