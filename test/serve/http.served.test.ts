import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, describe, expect, it } from 'vitest'
import { routeOf } from '../../src/contract/routes.ts'
import { type Call, json, type Reply } from '../../src/http/call.ts'
import { createSandbox, type Sandbox } from '../../src/sandbox.ts'
import type { Log } from '../../src/serve/answer.ts'
import { type Listening, listen } from '../../src/serve/listen.ts'

const sessionStatus = routeOf('taiga.sessionStatus')

/** Milliseconds within which a shutdown ends that waits for no one; an idle connection is kept for 65 seconds. */
const shutdownTime = 10_000

type Answer = (call: Call) => Reply | Promise<Reply>

/** A sandbox that answers as a test wants, and takes everything under `/api` for a vendor's. */
function sandboxThat(answer: Answer): Sandbox {
  return {
    answer,
    route: ({ path }) =>
      /^\/(api|_payerbox)/.test(path) ? { api: 'taiga', route: sessionStatus, params: {} } : undefined,
    hosts: [],
    scenarios: [],
    worlds: [],
    reload: () => Promise.reject(new Error('not asked for')),
    keepEndedWorlds: () => {},
    bundle: async () => ({ text: '', worlds: 0, calls: 0, notes: [] }),
    close: async () => {},
    journal: () => [],
    counts: () => ({ worlds: 0, events: 0, conflicts: 0, journal: { entries: 0, bytes: 0 }, store: 'memory' }),
    maskPath: (path) => path.replace('id-of-jane', '***'),
    maskWorld: (name) => name,
    world: () => {
      throw new Error('not asked for')
    },
  }
}

const open: Listening[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((listening) => listening.close()))
})

async function serve(answer: Answer, log?: Log): Promise<Listening> {
  const listening = await listen(sandboxThat(answer), log ? { log } : {})
  open.push(listening)
  return listening
}

function dial({ port }: Listening): Socket {
  return connect(port, '127.0.0.1').on('error', () => {})
}

/** What a server says to raw bytes, which have to ask for the end of the connection. */
async function say(listening: Listening, bytes: string): Promise<string> {
  const socket = dial(listening)
  socket.write(bytes)
  return text(socket)
}

function get(path: string, ...headers: string[]): string {
  return [`GET ${path} HTTP/1.1`, 'Host: localhost', ...headers, '', ''].join('\r\n')
}

const ok: Reply = json(200, { fine: true })
const echo: Answer = (call) => json(200, call)

describe('a call over HTTP', () => {
  it('reaches the sandbox as plain data', async () => {
    const { url, port } = await serve(echo)
    const response = await fetch(`${url}/api/x%20y?a=1&a=2`, {
      method: 'POST',
      headers: { 'X-Mixed': 'Case' },
      body: 'é',
    })
    expect(await response.json()).toMatchObject({
      method: 'POST',
      host: '127.0.0.1',
      path: '/api/x%20y',
      query: 'a=1&a=2',
      headers: { 'x-mixed': 'Case', host: `127.0.0.1:${port}` },
      body: 'é',
    })
  })

  it('has its host in lower case and without port', async () => {
    const listening = await serve((call) => json(200, call.host))
    const hostOf = async (host: string) =>
      (await say(listening, `GET /api HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)).split('\r\n\r\n')[1]
    expect(await hostOf('Healthcare.US.stedi.com:443')).toBe('"healthcare.us.stedi.com"')
    expect(await hostOf('[::1]:4276')).toBe('"[::1]"')
  })

  it('may have a target in absolute form, as for a proxy', async () => {
    const listening = await serve(echo)
    const answer = await say(listening, get('http://API.usetaiga.com/api/v1?x=1', 'Connection: close'))
    expect(answer).toContain('"host":"api.usetaiga.com","path":"/api/v1","query":"x=1"')
  })

  it('may arrive in pieces that split a character', async () => {
    const listening = await serve((call) => json(200, call.body))
    const socket = dial(listening)
    const body = Buffer.from('naïve')
    socket.write(`POST /api HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: ${body.length}\r\n\r\n`)
    socket.write(body.subarray(0, 3))
    await new Promise((resolve) => setTimeout(resolve, 30))
    socket.write(body.subarray(3))
    expect(await text(socket)).toContain('"naïve"')
  })

  it('has a body of 2 MiB at most', async () => {
    const { url } = await serve((call) => json(200, call.body.length))
    const most = 2 * 1024 * 1024
    const within = await fetch(`${url}/api`, { method: 'POST', body: 'x'.repeat(most) })
    expect(await within.json()).toBe(most)
    const beyond = await fetch(`${url}/api`, { method: 'POST', body: 'x'.repeat(most + 1) })
    expect(beyond.status).toBe(413)
    expect(await beyond.json()).toEqual({ message: 'Request Too Long' })
  })
})

describe('a response over HTTP', () => {
  it('has the headers of the reply and its length, and no Date', async () => {
    const { url } = await serve(() => ({ status: 418, headers: { 'x-trace': 'abc' }, body: 'é' }))
    const response = await fetch(`${url}/api`)
    expect(response.status).toBe(418)
    expect(Object.fromEntries(response.headers)).toEqual({
      'x-trace': 'abc',
      'content-length': '2',
      connection: 'keep-alive',
      'keep-alive': 'timeout=65',
    })
  })

  it('to HEAD has headers only', async () => {
    const listening = await serve(() => ok)
    const answer = await say(listening, `HEAD /api HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/)
    expect(answer).toContain('content-length: 13')
    expect(answer).toMatch(/\r\n\r\n$/)
  })

  it('without a body has no Content-Length', async () => {
    const { url } = await serve(() => ({ status: 204, headers: {}, body: '' }))
    const response = await fetch(`${url}/api`)
    expect(response.status).toBe(204)
    expect(response.headers.has('content-length')).toBe(false)
  })

  it('comes in order when calls are pipelined on one connection', async () => {
    const listening = await serve(async ({ path }) => {
      if (path === '/api/slow') await new Promise((resolve) => setTimeout(resolve, 50))
      return json(200, path)
    })
    const answer = await say(listening, get('/api/slow') + get('/api/fast', 'Connection: close'))
    expect(answer.match(/"[^"]*"/g)).toEqual(['"/api/slow"', '"/api/fast"'])
  })

  it('keeps the connection for the next call', async () => {
    const listening = await serve(({ path }) => json(200, path))
    const socket = dial(listening)
    for (const path of ['/api/1', '/api/2']) {
      socket.write(get(path))
      const [chunk] = await once(socket, 'data')
      expect(String(chunk)).toContain(`"${path}"`)
    }
    socket.destroy()
  })
})

describe('a broken connection', () => {
  it('that hangs sends nothing until the client aborts', async () => {
    const { url } = await serve(() => ({ ...ok, broken: 'hang' }))
    await expect(fetch(`${url}/api`, { signal: AbortSignal.timeout(100) })).rejects.toThrow(/timeout/)
  })

  it('that hangs does not delay the shutdown', async () => {
    const listening = await serve(() => ({ ...ok, broken: 'hang' }))
    const answer = fetch(`${listening.url}/api`).catch((error: Error) => error.message)
    await new Promise((resolve) => setTimeout(resolve, 50))
    const began = performance.now()
    await listening.close()
    expect(performance.now() - began).toBeLessThan(shutdownTime)
    expect(await answer).toBe('fetch failed')
  })

  it('is reset, not only closed', async () => {
    const listening = await serve(() => ({ ...ok, broken: 'reset' }))
    const socket = connect(listening.port, '127.0.0.1')
    socket.write(get('/api'))
    const error = await new Promise<NodeJS.ErrnoException>((resolve) => socket.once('error', resolve))
    expect(error.code).toBe('ECONNRESET')
  })
})

describe('a client that disconnects', () => {
  it('in the middle of its body affects no other call', async () => {
    const listening = await serve(echo)
    const socket = dial(listening)
    socket.write('POST /api HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n{"half')
    await new Promise((resolve) => setTimeout(resolve, 30))
    socket.destroy()
    expect((await fetch(`${listening.url}/api`)).status).toBe(200)
  })

  it('before a delayed response affects no other call', async () => {
    let answered = 0
    const { url } = await serve(async () => {
      await new Promise((resolve) => setTimeout(resolve, 60))
      answered++
      return ok
    })
    await expect(fetch(`${url}/api`, { signal: AbortSignal.timeout(20) })).rejects.toThrow()
    expect((await fetch(`${url}/api`)).status).toBe(200)
    expect(answered).toBe(2)
  })
})

describe('an exception in the sandbox', () => {
  it.each<[string, Answer]>([
    [
      'at once',
      () => {
        throw new RangeError('out of claims:\n    at Jane Doe')
      },
    ],
    [
      'later',
      async () => {
        throw new RangeError('out of claims:\n    at Jane Doe')
      },
    ],
  ])('%s becomes a 500 and a line in the log, and the server continues', async (_, fail) => {
    const problems: unknown[] = []
    const log: Log = { debug() {}, info() {}, error: (fields) => problems.push(fields), isLevelEnabled: () => false }
    const { url } = await serve((call) => (call.query === 'fail' ? fail(call) : ok), log)
    const response = await fetch(`${url}/api?fail`)
    expect(response.status).toBe(500)
    expect(await response.json()).toEqual({
      error: 'payerbox_failed',
      message: 'payerbox itself failed to answer (RangeError); its log has the details',
    })
    expect(problems).toEqual([{ error: 'RangeError', at: expect.stringMatching(/^at [\s\S]*http\.served\.test\.ts/) }])
    expect(JSON.stringify(problems)).not.toMatch(/claims:|Jane/)
    expect((await fetch(`${url}/api`)).status).toBe(200)
  })
})

describe('the log at level debug', () => {
  it('has one line for each call, without personal data and credentials', async () => {
    const lines: object[] = []
    const log: Log = { debug: (fields) => lines.push(fields), info() {}, error() {}, isLevelEnabled: () => true }
    const { url } = await serve(() => ({ ...ok, headers: { 'x-payerbox-world': 'demo' } }), log)
    await fetch(`${url}/api/sessions/id-of-jane`, {
      method: 'POST',
      headers: { authorization: 'Bearer sandbox_demo' },
      body: 'Jane',
    })
    expect(lines).toEqual([
      {
        method: 'POST',
        path: '/api/sessions/***',
        operation: 'taiga.sessionStatus',
        world: 'demo',
        status: 200,
        ms: expect.any(Number),
      },
    ])
  })
})

describe('the shutdown', () => {
  it('finishes calls in flight, and accepts no new ones', async () => {
    const listening = await serve(async () => {
      await new Promise((resolve) => setTimeout(resolve, 100))
      return ok
    })
    const underWay = fetch(`${listening.url}/api`)
    await new Promise((resolve) => setTimeout(resolve, 30))
    const closed = listening.close()
    await expect(fetch(`${listening.url}/api`)).rejects.toThrow('fetch failed')
    expect((await underWay).status).toBe(200)
    const began = performance.now()
    await closed
    expect(performance.now() - began).toBeLessThan(shutdownTime)
  })

  it('is immediate when connections are idle', async () => {
    const listening = await serve(() => ok)
    await (await fetch(`${listening.url}/api`)).text()
    const began = performance.now()
    await listening.close()
    expect(performance.now() - began).toBeLessThan(shutdownTime)
  })
})

describe('a path of no vendor', () => {
  it('is answered for twenty concurrent first calls', async () => {
    const { url } = await serve(({ path }) => json(200, path))
    const answers = await Promise.all(
      Array.from({ length: 20 }, async (_, index) => {
        const path = ['/_payerbox/scenarios', '/', '/api'][index % 3] as string
        const response = await fetch(url + path, {
          method: index % 6 === 0 ? 'POST' : 'GET',
          ...(index % 6 === 0 && { body: '{}' }),
        })
        await response.text()
        return `${path} ${response.status}`
      }),
    )
    expect([...new Set(answers)].sort()).toEqual(['/ 200', '/_payerbox/scenarios 200', '/api 200'])
  })

  it('is answered with a page about the served APIs at the root', async () => {
    const { url } = await serve(() => ok)
    const page = await fetch(url, { headers: { accept: 'text/html' } })
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    const html = await page.text()
    expect(html).toContain(`<dd><code>${url}/2024-04-01</code></dd>`)
    expect(html).toContain('<dd><code>Authorization: Bearer sandbox_demo</code></dd>')
    expect(html).toContain('<li><code>GET /api/v1/partner/sessions/{sessionId}</code></li>')
    expect(html).not.toMatch(/<(script|link|img)/)
  })

  it('is answered with the same as JSON unless the client accepts HTML', async () => {
    const { url } = await serve(() => ok)
    expect(await (await fetch(url)).json()).toMatchObject({
      name: 'payerbox',
      apis: [
        { name: 'Taiga', baseUrl: url },
        {
          name: 'Stedi',
          baseUrl: `${url}/2024-04-01`,
          routes: expect.arrayContaining([expect.stringMatching(/^POST /)]),
        },
        { name: 'Optum', baseUrl: url },
      ],
      links: { scenarios: `${url}/_payerbox/scenarios`, health: `${url}/_payerbox/health` },
    })
  })

  it('is escaped in the page', async () => {
    const listening = await serve(() => ok)
    const bytes = 'GET / HTTP/1.1\r\nHost: "><script>\r\nAccept: text/html\r\nConnection: close\r\n\r\n'
    expect(await say(listening, bytes)).not.toContain('<script>')
  })

  it.each([
    [
      'DELETE',
      '/nowhere?memberId=1',
      'DELETE /nowhere is not a route of Taiga, Stedi, Optum or payerbox; GET / lists the routes',
    ],
    [
      'POST',
      '/change/medicalnetwork/claimstatus/v2',
      'POST /change/medicalnetwork/claimstatus/v2 is not a route of Taiga, Stedi, Optum or payerbox; did you mean POST /2024-04-01/change/medicalnetwork/claimstatus/v2?',
    ],
  ])('is a 404 that names the nearest route: %s %s', async (method, path, message) => {
    const { url, close } = await listen(createSandbox())
    const response = await fetch(url + path, { method })
    expect(response.status).toBe(404)
    expect(await response.json()).toEqual({ error: { code: 'NOT_FOUND', message } })
    await close()
  })
})
