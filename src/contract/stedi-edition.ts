import { type StediEdition, stediEditions } from './routes.ts'

/** A fixed edition of Stedi's API, or `auto`: each request selects its own. */
export type StediEditionSetting = StediEdition | 'auto'

/** The values of the setting; `auto` is the default. */
export const stediEditionSettings: readonly StediEditionSetting[] = ['auto', ...stediEditions]

/** Used where no edition is chosen. */
export const defaultStediEdition: StediEditionSetting = 'auto'

/** The header of a response with the edition that the request was judged and answered by. */
export const stediEditionHeader = 'x-payerbox-stedi-edition'

/**
 * The edition for one request. Under `auto`, a JSON request with `controlNumber` gets the edition that requires it, January
 * 2025; a JSON request without it, and X12, get August 2026.
 *
 * @param operation `claimStatus`, or `claimStatusRawX12`.
 * @param body The parsed body; `undefined` if it is not JSON.
 */
export function stediEditionFor(setting: StediEditionSetting, operation: string, body: unknown): StediEdition {
  if (setting !== 'auto') return setting
  const isObject = typeof body === 'object' && body !== null
  return operation === 'claimStatus' && isObject && Object.hasOwn(body, 'controlNumber') ? '2025-01' : '2026-08'
}

/** Whether a text names an edition; `auto` does not. */
export function isStediEdition(text: string | undefined): text is StediEdition {
  return stediEditions.some((edition) => edition === text)
}
