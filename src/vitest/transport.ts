import { type AdminClient, type AdminSend, adminClient } from '../admin-client/index.ts'
import { createSandbox, type Sandbox } from '../sandbox.ts'
import type { PayerForm } from '../scenario/format/generated/form.ts'
import { type Access, accessTo } from '../serve/access.ts'
import { sandboxAt } from '../serve/elsewhere.ts'
import { guardNetwork } from '../serve/network-guard.ts'

/**
 * How the client under test reaches the sandbox. `msw`: at the vendors' own addresses; calls are answered in-process, and nothing
 * leaves the process. `http`: on a local port, for clients in another process and for tests with their own MSW server.
 */
export type Transport = 'msw' | 'http'

/** The connection of a test file to a sandbox. */
export interface SandboxConnection {
  readonly admin: AdminClient
  accessTo(world: string): Access
  close(): Promise<void>
}

/** Own scenarios, as a folder, and own payers, as a list or a file. */
interface OwnFixtures {
  readonly scenarios?: string | undefined
  readonly payers?: readonly PayerForm[] | string | undefined
}

/** A sandbox in this process or elsewhere. */
type ReachableSandbox = Pick<Sandbox, 'answer' | 'hosts'>

/** What the connections of a worker share. */
export interface WorkerConnections {
  /** By own scenarios and payers. Each test has its own world in them. */
  readonly sandboxes: Map<string, Promise<Sandbox>>
  /** The sandbox that intercepts the vendors' hosts, by how many connections, and how to end that. */
  interception?: { readonly sandbox: ReachableSandbox; connections: number; readonly end: () => void } | undefined
}

/**
 * Connects to the sandbox at `PAYERBOX_URL`, with the token `PAYERBOX_ADMIN_TOKEN` if it needs one, or to one in this process if the variable is not set.
 *
 * @param own Scenarios and payers for the sandbox in this process.
 * @throws Error if there is no sandbox at that address, OptionError if a scenario file is invalid.
 */
export async function connect(
  worker: WorkerConnections,
  transport: Transport,
  own: OwnFixtures = {},
): Promise<SandboxConnection> {
  if (globalThis.process?.getBuiltinModule === undefined) {
    throw new Error('payerboxTest needs Node; in a browser, use the handlers of payerbox/msw with setupWorker')
  }
  guardNetwork()
  const url = process.env.PAYERBOX_URL?.replace(/\/$/, '') ?? ''
  const remote = url === '' ? undefined : sandboxAt(url)
  const local = remote === undefined ? await localSandbox(worker, own) : undefined
  const sandbox = remote ?? (local as Sandbox)
  const admin =
    remote === undefined ? adminOf(sandbox) : await found(url, adminOf(remote, process.env.PAYERBOX_ADMIN_TOKEN))
  if (transport === 'msw') return { admin, ...(await interceptVendors(worker, sandbox)) }
  if (local === undefined) return { admin, accessTo: (world) => accessTo(world, url), close: async () => {} }
  const { listen } = await import('../serve/listen.ts')
  const listening = await listen(local, { cors: true })
  return { admin, accessTo: (world) => accessTo(world, listening.url), close: () => listening.close() }
}

function localSandbox({ sandboxes }: WorkerConnections, own: OwnFixtures): Promise<Sandbox> {
  const key = JSON.stringify([own.scenarios, own.payers])
  const existing = sandboxes.get(key)
  if (existing !== undefined) return existing
  const created = createLocalSandbox(own)
  sandboxes.set(key, created)
  return created
}

async function createLocalSandbox({ scenarios, payers = [] }: OwnFixtures): Promise<Sandbox> {
  const list = typeof payers === 'string' ? [] : payers
  const files = { ...(scenarios !== undefined && { scenarios }), ...(typeof payers === 'string' && { payers }) }
  if (Object.keys(files).length === 0) return createSandbox({ payers: list, worlds: [], strict: true })
  const { loadOwnFiles } = await import('../serve/scenario-files.ts')
  return createSandbox({ ...(await loadOwnFiles(files, list)), worlds: [], strict: true })
}

/** All connections of a worker share one interception: with a second one, each call would be answered twice. */
async function interceptVendors(
  worker: WorkerConnections,
  sandbox: ReachableSandbox,
): Promise<Pick<SandboxConnection, 'accessTo' | 'close'>> {
  const { intercept } = await import('../serve/intercept.ts').catch(explainLoadError)
  const { interception } = worker
  if (interception !== undefined && interception.sandbox !== sandbox && !isRemote(sandbox)) {
    throw new Error(
      "tests with different 'scenarios' or 'payers' must be in different files, or use the transport 'http'",
    )
  }
  const shared = interception ?? { sandbox, connections: 0, end: intercept(sandbox) }
  worker.interception = shared
  shared.connections++
  return {
    accessTo: (world) => accessTo(world),
    async close() {
      if (--shared.connections > 0) return
      worker.interception = undefined
      shared.end()
    },
  }
}

/** @throws Error with what to do where MSW cannot be loaded. */
function explainLoadError(cause: NodeJS.ErrnoException): never {
  const isHidden = cause.code === 'ERR_PACKAGE_PATH_NOT_EXPORTED'
  // In a realm of its own, an error is not an instance of the ReferenceError here.
  if (!isHidden && cause.name !== 'ReferenceError') throw cause
  const why = isHidden
    ? 'msw/node cannot be loaded, because the condition "browser" hides it. Remove it from ssr.resolve in Vitest\'s configuration (resolve.conditions may have it),'
    : `msw cannot be loaded in this environment: ${cause.message}. Use the pool "forks" or "threads" (vmForks and vmThreads lack globals of Node),`
  throw new Error(`${why}\nor let the sandbox listen on a port: payerboxTest({ transport: 'http' }).`, { cause })
}

/** Every connection to another process has a sandbox of its own, and all of them reach the same one. */
function isRemote(sandbox: ReachableSandbox): boolean {
  return !('reload' in sandbox)
}

function adminOf(sandbox: ReachableSandbox, token?: string): AdminClient {
  const send: AdminSend = async ({ method, path, headers, body }) => {
    const [pathname = '', query = ''] = path.split('?')
    const reply = await sandbox.answer({ method, host: '', path: pathname, query, headers, body })
    if (reply.broken !== undefined) throw new Error('the sandbox did not respond')
    return reply
  }
  return adminClient(send, { token })
}

async function found(url: string, admin: AdminClient): Promise<AdminClient> {
  try {
    await admin.health()
    return admin
  } catch (cause) {
    throw new Error(`there is no sandbox at PAYERBOX_URL, ${url}`, { cause })
  }
}
