import { setupServer } from 'msw/node'
import type { Sandbox } from '../sandbox.ts'
import { handlers } from './msw.ts'

/**
 * Lets a sandbox answer in this process in place of the vendors, whatever asks: `fetch`, and `node:http` and `node:https`
 * also where their members were imported by name. Other hosts are asked as ever.
 *
 * @returns ends it.
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
