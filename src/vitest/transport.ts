import { type AdminClient, adminClient } from '../admin-client/index.ts'
import { createSandbox, type Sandbox } from '../sandbox.ts'
import { type Access, accessTo } from '../serve/access.ts'
import { sandboxAt } from '../serve/elsewhere.ts'

/**
 * How the client under test reaches the sandbox. `msw`: at the vendors' own addresses, where it is answered in-process and
 * nothing leaves the process. `http`: on a port of this machine, for clients that run in a process of their own, and for
 * tests that have an MSW server of their own.
 */
export type Transport = 'msw' | 'http'

/** How the tests of a file reach a sandbox. */
export interface SandboxConnection {
  readonly admin: AdminClient
  accessTo(world: string): Access
  close(): Promise<void>
}

/** What can be asked. */
type Answering = Pick<Sandbox, 'answer' | 'hosts'>

/** Shared by all tests of a worker, since a world is had by its credential alone. */
let here: Sandbox | undefined

/**
 * Opens a door to the sandbox at `PAYERBOX_URL`, or to one in this process when the variable is not set.
 *
 * @throws Error when there is no sandbox at that address.
 */
export async function connect(over: Transport): Promise<SandboxConnection> {
  const url = process.env.PAYERBOX_URL?.replace(/\/$/, '') ?? ''
  const elsewhere = url === '' ? undefined : sandboxAt(url)
  const admin = elsewhere === undefined ? adminOf(sandboxHere()) : await found(url, adminOf(elsewhere))
  if (over === 'msw') return { admin, ...(await inPlaceOfVendors(elsewhere ?? sandboxHere())) }
  if (elsewhere !== undefined) return { admin, accessTo: (world) => accessTo(world, url), close: async () => {} }
  const { listen } = await import('../serve/listen.ts')
  const listening = await listen(sandboxHere())
  return { admin, accessTo: (world) => accessTo(world, listening.url), close: () => listening.close() }
}

function sandboxHere(): Sandbox {
  here ??= createSandbox({ worlds: [], strict: true })
  return here
}

/** How many doors want the vendors' calls, and what ends that. */
let holders = 0
let end = (): void => {}

/** One interception for all that want one: a second would hear of each call as well. */
async function inPlaceOfVendors(sandbox: Answering): Promise<Pick<SandboxConnection, 'accessTo' | 'close'>> {
  const { intercept } = await import('../serve/intercept.ts')
  if (holders++ === 0) end = intercept(sandbox)
  return {
    accessTo: (world) => accessTo(world),
    async close() {
      if (--holders === 0) end()
    },
  }
}

function adminOf(sandbox: Answering): AdminClient {
  return adminClient(async ({ method, path, headers, body }) => {
    const [pathname = '', query = ''] = path.split('?')
    const reply = await sandbox.answer({ method, host: '', path: pathname, query, headers, body })
    if (reply.broken !== undefined) throw new Error('the sandbox gave no answer')
    return reply
  })
}

async function found(url: string, admin: AdminClient): Promise<AdminClient> {
  try {
    await admin.health()
    return admin
  } catch (cause) {
    throw new Error(`PAYERBOX_URL is ${url}, and no sandbox answers there`, { cause })
  }
}
