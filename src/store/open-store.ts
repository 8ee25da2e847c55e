import { type SharedStore, StoreError, type WorldStore } from '../world/world-store.ts'

/** What a store URL may be, in words. */
export const storeUrls =
  'memory:, sqlite:<file> such as sqlite:./sandbox.db, or postgres://user:password@host:5432/database'

/** Whether a text is the URL of a store. Whether the store can be opened is another question. */
export function isStoreUrl(url: string): boolean {
  return /^(memory:|sqlite:.+|postgres(ql)?:\/\/.+)$/.test(url)
}

/**
 * Opens the store that a URL names: `sqlite:./sandbox.db`, or `postgres://…` for several processes. `memory:` names none: worlds
 * live in memory.
 *
 * @throws StoreError
 */
export async function openStore(url: string): Promise<WorldStore | SharedStore | undefined> {
  if (!isStoreUrl(url)) throw new StoreError(`invalid store; use ${storeUrls}`)
  if (url === 'memory:') return undefined
  if (url.startsWith('sqlite:')) return (await import('./sqlite.ts')).openSqliteStore(url.slice('sqlite:'.length))
  return (await import('./postgres.ts')).openPostgresStore(url)
}
