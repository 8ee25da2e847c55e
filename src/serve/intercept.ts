import { setupServer } from 'msw/node'
import type { Sandbox } from '../sandbox.ts'
import { handlers } from './msw.ts'

/**
 * Lets a sandbox answer requests of this process to the vendors: by `fetch`, and by `node:http` and `node:https`, also
 * where their members were imported by name. Requests to other hosts are not affected.
 *
 * @returns a function that ends this
 */
export function intercept(sandbox: Pick<Sandbox, 'answer' | 'hosts'>): () => void {
  const { syncBuiltinESMExports } = process.getBuiltinModule('node:module')
  const server = setupServer(...handlers(sandbox))
  server.listen({ onUnhandledFrame: 'bypass' })
  syncBuiltinESMExports()
  return () => {
    server.close()
    syncBuiltinESMExports()
  }
}
