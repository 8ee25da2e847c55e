import { spawn } from 'node:child_process'
import { once } from 'node:events'
import https, { get } from 'node:https'
import { syncBuiltinESMExports } from 'node:module'
import { text } from 'node:stream/consumers'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Call, json, type Reply } from '../../src/http/call.ts'
import { createSandbox } from '../../src/sandbox.ts'
import { handlers } from '../../src/serve/msw.ts'

const echo = (call: Call): Reply | Promise<Reply> => json(200, call)
let answer = echo

const hosts = ['api.usetaiga.com', 'healthcare.us.stedi.com']
const server = setupServer(...handlers({ hosts, answer: (call) => answer(call) }))
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterEach(() => {
  answer = echo
})
afterAll(() => server.close())

describe('in-process', () => {
  it('a call reaches the sandbox as plain data', async () => {
    const response = await fetch('https://api.usetaiga.com/api/x%20y?a=1', {
      method: 'POST',
      headers: { 'X-Mixed': 'Case', authorization: 'Bearer sandbox_demo' },
      body: 'é',
    })
    expect(await response.json()).toMatchObject({
      method: 'POST',
      host: 'api.usetaiga.com',
      path: '/api/x%20y',
      query: 'a=1',
      headers: { 'x-mixed': 'Case', authorization: 'Bearer sandbox_demo' },
      body: 'é',
    })
  })

  it.each([
    'https://api.usetaiga.com/no/such/path',
    'http://api.usetaiga.com/',
    'https://healthcare.us.stedi.com:8443/2024-04-01',
    'https://HEALTHCARE.us.stedi.com//x',
  ])('no request to a vendor leaves the process: %s', async (url) => {
    expect((await fetch(url, { method: 'PATCH' })).status).toBe(200)
  })

  it('requests to other hosts are not intercepted', async () => {
    const warned = vi.spyOn(console, 'error').mockImplementation(() => {})
    await expect(fetch('https://usetaiga.com.example.test/api')).rejects.toThrow()
    expect(String(warned.mock.calls[0])).toContain('without a matching request handler')
    warned.mockRestore()
  })

  it('node:https is intercepted like fetch, also by named import once its exports are synchronized', async () => {
    syncBuiltinESMExports()
    for (const ask of [https.get, get]) {
      const body = await new Promise<string>((resolve, reject) =>
        ask('https://api.usetaiga.com/api/v1', (response) => resolve(text(response))).on('error', reject),
      )
      expect(JSON.parse(body)).toMatchObject({ path: '/api/v1', body: '' })
    }
  })

  it('a response has the headers of the reply and no others', async () => {
    answer = () => ({ status: 418, headers: { 'x-trace': 'abc' }, body: 'é' })
    const response = await fetch('https://api.usetaiga.com/')
    expect(response.status).toBe(418)
    expect(Object.fromEntries(response.headers)).toEqual({ 'x-trace': 'abc' })
    expect(await response.text()).toBe('é')
  })

  it('a response can be empty', async () => {
    answer = () => ({ status: 204, headers: {}, body: '' })
    expect((await fetch('https://api.usetaiga.com/')).status).toBe(204)
    answer = echo
    expect(await (await fetch('https://api.usetaiga.com/', { method: 'HEAD' })).text()).toBe('')
  })

  it('a hanging connection sends nothing until the client aborts', async () => {
    answer = () => ({ ...json(200, {}), broken: 'hang' })
    const controller = new AbortController()
    const answered = vi.fn()
    const call = fetch('https://api.usetaiga.com/', { signal: controller.signal }).finally(answered)
    call.catch(() => {})
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(answered).not.toHaveBeenCalled()
    controller.abort()
    await expect(call).rejects.toThrow('This operation was aborted')
  })

  it('a connection reset is a network error', async () => {
    answer = () => ({ ...json(200, {}), broken: 'reset' })
    await expect(fetch('https://api.usetaiga.com/')).rejects.toThrow('fetch failed')
  })

  it('an exception in the sandbox becomes a 500 and a message on the console', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    answer = () => {
      throw new Error('out of claims')
    }
    const response = await fetch('https://api.usetaiga.com/')
    expect(response.status).toBe(500)
    expect(await response.json()).toMatchObject({
      message: 'payerbox itself failed to answer (Error); its log has the details',
    })
    expect(said).toHaveBeenCalledExactlyOnceWith('[payerbox]', new Error('out of claims'))
    said.mockRestore()
  })
})

describe('a fault that keeps a call waiting', () => {
  const faults = [{ hang: true }, { dribble: '1h' }] as const
  const source = (file: string) => new URL(`../../src/${file}`, import.meta.url).href
  const limited = createSandbox()
  const waiting = setupServer(...handlers(limited, { faultTimeout: 100 }))
  beforeAll(() => {
    server.close()
    waiting.listen({ onUnhandledFrame: 'error' })
  })
  afterAll(() => {
    waiting.close()
    server.listen()
  })
  const poll = async () => {
    const headers = { authorization: 'Bearer sandbox_demo' }
    return (await fetch('https://api.usetaiga.com/api/v1/partner/sessions/x', { headers })).text()
  }

  it.each(faults)('%j fails after the time limit, in process as over HTTP', async (fails) => {
    const world = limited.world('demo')
    world.arm({ on: 'taiga.*', times: 1, fails })
    world.arm({ on: 'taiga.*', inFlight: 1, fails: { status: 429 } })
    const began = performance.now()
    await expect(poll()).rejects.toThrow(TypeError)
    expect(performance.now() - began).toBeGreaterThan(90)
    expect(performance.now() - began).toBeLessThan(10_000)
    // It is no longer in flight.
    expect(await poll()).toBe('{"error":"Session not found"}')
    world.disarm()
  })

  it.each([
    [{ hang: true }, {}],
    [{ dribble: '1h' }, { faultTimeout: 100 }],
  ])('%j with the options %j keeps no program running', async (fails, options) => {
    const script = `
      import { setupServer } from 'msw/node'
      import { createSandbox } from '${source('index.ts')}'
      import { handlers } from '${source('serve/msw.ts')}'
      const sandbox = createSandbox()
      sandbox.world('demo').arm({ on: 'taiga.*', fails: ${JSON.stringify(fails)} })
      setupServer(...handlers(sandbox, ${JSON.stringify(options)})).listen()
      fetch('https://api.usetaiga.com/api/v1/partner/sessions/x', { headers: { authorization: 'Bearer sandbox_demo' } }).then((response) => response.text()).catch(() => {})
    `
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { timeout: 10_000 })
    const [code, signal] = await once(child, 'exit')
    expect([code, signal]).toEqual([0, null])
  })

  it('has a limit that must be a number of milliseconds', () => {
    expect(() => handlers(createSandbox(), { faultTimeout: -1 })).toThrow(/faultTimeout/)
  })
})
