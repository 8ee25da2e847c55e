import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, describe } from 'vitest'
import type { ReplyStream } from '../../src/http/call.ts'
import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/index.ts'
import { type Listening, listen } from '../../src/serve/listen.ts'
import { handlers } from '../../src/serve/msw.ts'

/** One way of reaching a sandbox, for the length of one test. */
export interface Served {
  readonly sandbox: Sandbox
  readonly fetch: (api: Api, path: string, init?: RequestInit) => Promise<Response>
}

export type Api = 'taiga' | 'stedi' | 'optum' | 'admin'

/** The moment at which every test begins: the first of the documented Taiga timeline. */
export const beginning = '2026-04-01T18:30:00Z'

const vendors: Readonly<Record<Exclude<Api, 'admin'>, string>> = {
  taiga: 'https://api.usetaiga.com',
  stedi: 'https://healthcare.us.stedi.com',
  optum: 'https://sandbox-apigw.optum.com',
}

/**
 * Runs one text twice: in-process, where MSW answers at the vendors' own addresses, and over HTTP. Every test gets a
 * sandbox of its own, frozen at `beginning`, strict, seed 1, unless the options say otherwise.
 */
export function describeServed(name: string, body: (served: () => Served) => void, options: SandboxOptions = {}): void {
  const create = () => createSandbox({ clock: `frozen@${beginning}`, seed: 1, strict: true, ...options })

  describe(`${name}, in-process`, () => {
    let served: Served
    let sandbox: Sandbox = create()
    // One interception for all tests; the handlers ask whichever sandbox is the test's.
    const server = setupServer(
      ...handlers({
        get hosts() {
          return sandbox.hosts
        },
        answer: (call) => sandbox.answer(call),
      }),
    )
    beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
    afterAll(() => server.close())
    beforeEach(() => {
      sandbox = create()
      served = {
        sandbox,
        fetch: (api, path, init) =>
          api === 'admin' ? askAdmin(sandbox, path, init) : fetch(vendors[api] + path, init),
      }
    })
    body(() => served)
  })

  describe(`${name}, over HTTP`, () => {
    let served: Served
    let listening: Listening
    beforeEach(async () => {
      const sandbox = create()
      listening = await listen(sandbox)
      served = { sandbox, fetch: (_, path, init) => fetch(listening.url + path, init) }
    })
    afterEach(() => listening.close())
    body(() => served)
  })
}

/** In-process there is no address for the admin API: the sandbox itself is asked. */
async function askAdmin(sandbox: Sandbox, path: string, init?: RequestInit): Promise<Response> {
  const request = new Request(`http://localhost${path}`, init)
  const { pathname, search } = new URL(request.url)
  const { status, headers, body, stream } = await sandbox.answer({
    method: request.method,
    host: '',
    path: pathname,
    query: search.slice(1),
    headers: Object.fromEntries(request.headers),
    body: await request.text(),
  })
  if (stream !== undefined) return new Response(streamOf(stream), { status, headers })
  return new Response(body === '' ? null : body, { status, headers })
}

function streamOf(stream: ReplyStream): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder()
  return new ReadableStream(
    {
      async pull(controller) {
        const piece = await stream.next()
        if (piece === undefined) controller.close()
        else controller.enqueue(encoder.encode(piece))
      },
      cancel: () => stream.close(),
    },
    { highWaterMark: 0 },
  )
}
