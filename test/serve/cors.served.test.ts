import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { setupServer } from 'msw/node'
import { createSandbox } from 'payerbox'
import { type HandlerOptions, handlers } from 'payerbox/msw'
import { type ListenOptions, listen } from 'payerbox/server'
import { payerboxTest } from 'payerbox/vitest'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

const origin = 'http://localhost:3000'
const path = '/api/v1/partner/sessions/none'

const preflight = (url: string) =>
  fetch(`${url}${path}`, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'authorization,x-mine',
    },
  })
const poll = (url: string, headers: HeadersInit) => fetch(`${url}${path}`, { headers })

const transports = [
  ['MSW', payerboxTest()],
  ['HTTP', payerboxTest({ transport: 'http' })],
] as const

interface Place {
  readonly url: string
  close(): Promise<void> | void
}

async function inProcess(options?: HandlerOptions): Promise<Place> {
  const server = setupServer(...handlers(createSandbox(), options))
  server.listen({ onUnhandledFrame: 'error' })
  return { url: 'https://api.usetaiga.com', close: () => server.close() }
}

const onPort = (options?: ListenOptions): Promise<Place> => listen(createSandbox(), options)

describe.each([
  ['in-process by default', () => inProcess()],
  ['a server with cors', () => onPort({ cors: true })],
] as const)('%s', (_, start) => {
  let place: Place
  beforeAll(async () => {
    place = await start()
  })
  afterAll(() => place.close())

  it('answers a preflight, and allows what it asks for', async () => {
    const response = await preflight(place.url)
    expect(response.status).toBe(204)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'access-control-allow-origin': origin,
      'access-control-allow-methods': 'GET',
      'access-control-allow-headers': 'authorization,x-mine',
    })
  })

  it('lets the page read each response, also a refusal, and its headers', async () => {
    const response = await poll(place.url, { origin })
    expect(response.status).toBe(401)
    expect(response.headers.get('access-control-allow-origin')).toBe(origin)
    expect(response.headers.get('access-control-expose-headers')).toContain('content-type')
  })

  it('does not change a response without an origin', async () => {
    expect((await poll(place.url, {})).headers.has('access-control-allow-origin')).toBe(false)
  })
})

describe.each([
  ['in-process without cors', () => inProcess({ cors: false })],
  ['a server by default', () => onPort()],
] as const)('%s', (_, start) => {
  it('answers a preflight as the vendor does, and allows no origin', async () => {
    const place = await start()
    const responses = [await preflight(place.url), await poll(place.url, { origin })]
    await place.close()
    expect(responses.map(({ headers }) => headers.has('access-control-allow-origin'))).toEqual([false, false])
    expect(responses[0]?.status).toBe(404)
  })
})

describe('an environment that looks like a browser', () => {
  beforeEach(() => {
    const page = { location: new URL(origin), navigator: { userAgent: 'jsdom' }, document: {} }
    for (const [name, value] of Object.entries({ ...page, window: globalThis, self: globalThis }))
      vi.stubGlobal(name, value)
  })
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  describe.each(transports)('over %s', (_, test) => {
    test('has payerboxTest, and preflights are answered', async ({ payerbox: { urls, credentials } }) => {
      expect((await preflight(urls.taiga)).status).toBe(204)
      const response = await poll(urls.taiga, { origin, authorization: `Bearer ${credentials.taiga}` })
      expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([404, origin])
    })
  })

  it('answers a preflight whose headers were lost, as in happy-dom', async () => {
    const place = await inProcess()
    const response = await fetch(`${place.url}${path}`, { method: 'OPTIONS' })
    await place.close()
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([204, origin])
  })

  it('with the condition "browser", Node still gets payerboxTest', () => {
    const root = fileURLToPath(new URL('../..', import.meta.url))
    const resolve = (...flags: string[]) =>
      execFileSync(
        process.execPath,
        [...flags, '--input-type=module', '-e', "process.stdout.write(import.meta.resolve('payerbox/vitest'))"],
        { cwd: root, encoding: 'utf8' },
      )
    expect(resolve('--conditions=browser')).toBe(resolve())
  })
})
