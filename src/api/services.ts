import type { CredentialGuard } from '../guard/credential-guard.ts'
import type { ScenarioLibrary } from '../scenario/play/library.ts'
import type { Worlds } from '../world/worlds.ts'

/** What every API of the sandbox works with. */
export interface Services {
  readonly worlds: Worlds
  readonly scenarios: ScenarioLibrary
  /** Why a credential that opens no world must not come here, when it looks real. */
  readonly refusalReason: CredentialGuard
}
