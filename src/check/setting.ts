import type { StediEdition } from '../contract/routes.ts'
import type { OptumProfile } from '../world/settings.ts'

/** The editions in which a world is explored. */
export interface CheckSetting {
  readonly stediEdition: StediEdition
  readonly optumProfile: OptumProfile
}

/** Every edition of Stedi and every profile of Optum, each once. */
export const settings: readonly CheckSetting[] = [
  { stediEdition: '2025-01', optumProfile: 'live' },
  { stediEdition: '2026-08', optumProfile: 'sandbox' },
]

/** The edition in which an operation is asked; empty where its API has none. */
export function editionOf(operation: string, { stediEdition, optumProfile }: CheckSetting): string {
  if (operation.startsWith('stedi.')) return stediEdition
  return operation.startsWith('optum.') ? optumProfile : ''
}
