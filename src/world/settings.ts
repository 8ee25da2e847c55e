import type { StediEdition } from '../contract/routes.ts'

export type OptumProfile = 'live' | 'sandbox'

/** How one world behaves; the sandbox's options unless a reset said otherwise. */
export interface WorldSettings {
  readonly stediEdition: StediEdition
  readonly optumProfile: OptumProfile
  /** The scenario that a session follows when nothing else names one. */
  readonly scenario: string
}
