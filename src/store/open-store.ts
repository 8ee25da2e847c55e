import { StoreError, type WorldStore } from '../world/world-store.ts'

/**
 * Opens the store that a URL names: `sqlite:./sandbox.db`. `memory:` names none: worlds live in memory.
 *
 * @throws StoreError
 */
export async function openStore(url: string): Promise<WorldStore | undefined> {
  if (url === 'memory:') return undefined
  const [, path = ''] = /^sqlite:(.+)$/.exec(url) ?? []
  if (path === '')
    throw new StoreError(`invalid store "${url}"; use memory: or sqlite:<file>, such as sqlite:./sandbox.db`)
  const { openSqliteStore } = await import('./sqlite.ts')
  return openSqliteStore(path)
}
