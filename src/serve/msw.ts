import { type HttpHandler, HttpResponse, http } from 'msw'
import type { Call, Reply } from '../http/call.ts'
import type { Sandbox } from '../sandbox.ts'
import { checkOptionTypes, flagOption } from '../text/option-error.ts'
import { afterLimit, pause } from '../text/real-time.ts'
import { announcedLength, checkSandbox, dribble, pauseBeforeBreak, sandboxFailure } from './answer.ts'
import { withCors } from './cors.ts'
import { serverLimits, serverLimitTypes } from './limits.ts'
import { guardNetwork, hostName } from './network-guard.ts'

export {
  type ContractGuard,
  type ContractGuardOptions,
  contractGuard,
  type GuardedExchange,
  type GuardViolation,
} from './contract-guard.ts'

export interface HandlerOptions {
  /**
   * Whether calls that bypass MSW are kept from the vendors' hosts in Node, as `guardNetwork` does. Default `true`; it
   * stays so after the server is closed.
   */
  readonly guard?: boolean
  /** Whether pages of other origins may read the responses, as in jsdom and happy-dom. Default `true`. */
  readonly cors?: boolean
  /**
   * Milliseconds after which a fault that hangs or dribbles ends with an error, as over HTTP. Default: 10 minutes; 0 for no
   * limit.
   */
  readonly faultTimeout?: number
}

/**
 * MSW handlers that answer instead of the vendors, for `setupServer` (Node) and `setupWorker` (browser).
 *
 * One handler for each real host of a vendor. It handles every request to that host, over http or https, to any port,
 * with a known path or not: no claim leaves the process because of a mistyped path. Requests to other hosts are not
 * affected.
 *
 * In a browser this holds once `await worker.start()` has resolved.
 *
 * In Node, MSW replaces the members of `node:http` and `node:https`, which does not affect code that imported them by
 * name (`import { request } from 'node:https'`). Such calls to a vendor are blocked. For the sandbox to answer them, call
 * `syncBuiltinESMExports()` of `node:module` after `server.listen()`.
 *
 * @throws OptionError
 */
export function handlers(sandbox: Pick<Sandbox, 'answer' | 'hosts'>, options: HandlerOptions = {}): HttpHandler[] {
  checkSandbox(sandbox)
  checkOptionTypes(options, { guard: flagOption, cors: flagOption, faultTimeout: serverLimitTypes.faultTimeout })
  if (options.guard !== false) guardNetwork()
  const { faultTimeout } = serverLimits(options)
  const { hosts, answer } = options.cors === false ? sandbox : withCors(sandbox, () => globalThis.location?.origin)
  return hosts.map((host) =>
    http.all(
      ({ request }) => hostName(new URL(request.url).hostname) === host,
      async ({ request }) => {
        const reply = await replyTo(await toCall(request), answer)
        if (reply.broken === 'hang') {
          await abortedOrLate(request.signal, faultTimeout)
          reply.ended?.()
        }
        if (reply.broken === 'hang' || reply.broken === 'reset') return HttpResponse.error()
        return toResponse(reply, request, faultTimeout)
      },
    ),
  )
}

async function replyTo(call: Call, answer: Sandbox['answer']): Promise<Reply> {
  try {
    return await answer(call)
  } catch (error) {
    console.error('[payerbox]', error)
    return sandboxFailure(error)
  }
}

async function toCall(request: Request): Promise<Call> {
  const url = new URL(request.url)
  return {
    method: request.method,
    host: hostName(url.hostname),
    path: url.pathname,
    query: url.search.slice(1),
    // The names are in lower case, except in happy-dom.
    headers: Object.fromEntries(Array.from(request.headers, ([name, value]) => [name.toLowerCase(), value])),
    body: request.body === null ? '' : await request.text(),
  }
}

/** The body is passed as bytes: a string would get a content type where the reply has none. */
function toResponse(reply: Reply, { method, signal }: Request, faultTimeout: number): Response {
  const { status, headers, body } = reply
  const bytes = new TextEncoder().encode(body)
  if (reply.broken === undefined && reply.dribble === undefined) {
    return new HttpResponse(body === '' || method === 'HEAD' ? null : bytes.buffer, { status, headers: { ...headers } })
  }
  const { stream, length } = spoiledBody(reply, bytes, signal, faultTimeout)
  return new HttpResponse(stream, { status, headers: { ...headers, 'content-length': String(length) } })
}

/**
 * Resolves when the caller aborts, or after the time limit. In a browser MSW does not report the abort; the caller's own works
 * all the same.
 */
function abortedOrLate(signal: AbortSignal, faultTimeout: number): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    const stop = afterLimit(faultTimeout, resolve)
    const onAbort = () => {
      stop()
      resolve()
    }
    signal.addEventListener('abort', onAbort, { once: true })
  })
}

type Bytes = Uint8Array<ArrayBuffer>

/**
 * The body of a spoiled reply, where there is no connection to break: the bytes that a client reads, an error where a
 * connection would close too early, and the announced length.
 *
 * @param signal is aborted when the caller gives up
 */
function spoiledBody(
  reply: Reply,
  bytes: Bytes,
  signal: AbortSignal,
  faultTimeout: number,
): { readonly stream: ReadableStream<Bytes>; readonly length: number } {
  const { ended = () => {} } = reply
  signal.addEventListener('abort', ended, { once: true })
  return {
    stream: streamOf(arriving(reply, bytes, faultTimeout), ended, faultTimeout),
    length: announcedLength(reply, bytes.length),
  }
}

async function* arriving({ broken, dribble: over }: Reply, bytes: Bytes, faultTimeout: number): AsyncGenerator<Bytes> {
  if (over !== undefined) {
    // After the limit no client waits for the next piece.
    yield* dribble(bytes, over, faultTimeout || undefined)
    return
  }
  yield broken === 'long' ? bytes : bytes.subarray(0, bytes.length / 2)
  if (broken === 'short') return
  // By then the caller has its response; earlier, the whole fetch would fail.
  await pause(pauseBeforeBreak)
  throw new TypeError('terminated')
}

/**
 * A stream that reads on demand, breaks after the time limit as a connection does, and calls `ended` at its end, whatever the
 * reason.
 */
function streamOf(pieces: AsyncGenerator<Bytes>, ended: () => void, faultTimeout: number): ReadableStream<Bytes> {
  let stop = () => {}
  const end = () => {
    stop()
    ended()
  }
  return new ReadableStream<Bytes>({
    start(controller) {
      stop = afterLimit(faultTimeout, () => {
        ended()
        controller.error(new TypeError('terminated'))
      })
    },
    async pull(controller) {
      try {
        const { done, value } = await pieces.next()
        if (!done) return controller.enqueue(value)
        end()
        controller.close()
      } catch (error) {
        end()
        controller.error(error)
      }
    },
    cancel: end,
  })
}
