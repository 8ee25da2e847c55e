import type { HttpHandler } from 'msw'
import { defaultNetworkOptions, setupServer } from 'msw/node'
import type { Sandbox } from '../sandbox.ts'
import { handlers } from './msw.ts'

const { syncBuiltinESMExports } = process.getBuiltinModule('node:module')

/**
 * The source of requests that all `setupServer` of a process share. It serves one of them at a time: the last that
 * listens, until any of them is closed.
 */
const [source] = defaultNetworkOptions.sources as unknown as readonly [RequestSource]

/** A request on its way through MSW. */
interface Frame {
  readonly protocol: string
  readonly data: { readonly request: Request }
  getHandlers(controller: unknown): readonly HttpHandler[]
}

interface RequestSource {
  readonly emitter: { listeners(type: 'frame'): readonly unknown[] }
  queue(frame: Frame): Promise<void>
  disable(): void
}

/** The interceptors of every copy of MSW in the process. */
interface Registry {
  readonly __MSW_INTERCEPTORS_REGISTRY?: ReadonlyMap<symbol, { readonly readyState: string }>
}

/** Whether a server listens that belongs to another copy of MSW: its source is not known here. */
function isTakenByAnotherCopy(): boolean {
  const { __MSW_INTERCEPTORS_REGISTRY: registry = new Map() } = globalThis as Registry
  const isActive = [...registry.values()].some(({ readyState }) => readyState === 'ACTIVE')
  return isActive && source.emitter.listeners('frame').length === 0
}

/**
 * Lets a sandbox answer requests of this process to the vendors: by `fetch`, and by `node:http` and `node:https`, also
 * where their members were imported by name. Requests to other hosts are not affected.
 *
 * Servers of MSW may listen already, begin to listen later, and be closed: their handlers are asked first, and then those
 * of the sandbox.
 *
 * @returns a function that ends this. The network guard stays in effect.
 * @throws Error if another copy of MSW intercepts the requests of this process.
 */
export function intercept(sandbox: Pick<Sandbox, 'answer' | 'hosts'>): () => void {
  if (isTakenByAnotherCopy()) {
    throw new Error(
      [
        'another copy of MSW intercepts the requests of this process, so the sandbox cannot answer them.',
        'Install MSW once ("npm ls msw" lists the copies), add handlers(sandbox) of payerbox/msw to your own setupServer,',
        "or let the sandbox listen on a port: payerboxTest({ transport: 'http' }).",
      ].join('\n'),
    )
  }
  const own = handlers(sandbox)
  const server = setupServer()
  let listener: unknown
  const { queue, disable } = source
  const listeners = () => source.emitter.listeners('frame')

  const listen = () => {
    server.listen({ onUnhandledFrame: 'bypass' })
    listener = listeners()[0]
  }
  const close = () => {
    source.disable = disable
    server.close()
  }

  const queued = new WeakSet<Request>()
  source.queue = async (frame) => {
    // A second server makes the source report each request twice.
    if (frame.protocol === 'http' && queued.has(frame.data.request)) return
    if (frame.protocol === 'http') {
      queued.add(frame.data.request)
      const theirs = frame.getHandlers.bind(frame)
      frame.getHandlers = (controller) => [...theirs(controller), ...own]
    }
    await queue.call(source, frame)
  }
  const staysOn = () => {
    disable.call(source)
    if (listener !== undefined) close()
    listen()
    source.disable = staysOn
    syncBuiltinESMExports()
  }

  if (listeners().length === 0) listen()
  source.disable = staysOn
  syncBuiltinESMExports()
  let isOn = true
  return () => {
    if (!isOn) return
    isOn = false
    source.queue = queue
    source.disable = disable
    if (listeners().includes(listener)) server.close()
    syncBuiltinESMExports()
  }
}
