import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express, { type Express } from 'express'
import { afterEach, describe, expect, it } from 'vitest'
import { watchWorld } from '../../src/admin-client/index.ts'
import { json, type Reply } from '../../src/http/call.ts'
import { createSandbox } from '../../src/index.ts'
import type { Sandbox } from '../../src/sandbox.ts'
import { payerboxMiddleware } from '../../src/serve/server.ts'

/** Says what it was asked, for whatever lies under `/api` or `/_payerbox`. */
const echo: Sandbox = {
  answer: (call): Reply => json(200, { path: call.path, body: call.body, type: call.headers['content-type'] }),
  route: ({ path }) => (/^\/(api|_payerbox)/.test(path) ? { api: 'taiga', allow: [] } : undefined),
  hosts: [],
  scenarios: [],
  worlds: [],
  reload: () => Promise.reject(new Error('not asked for')),
  keepEndedWorlds: () => {},
  bundle: async () => ({ text: '', worlds: 0, calls: 0, notes: [] }),
  close: async () => {},
  journal: () => [],
  counts: () => ({ worlds: 0, events: 0, conflicts: 0, journal: { entries: 0, bytes: 0 }, store: 'memory' }),
  maskPath: (path) => path,
  maskWorld: (name) => name,
  world: () => {
    throw new Error('not asked for')
  },
}

let server: Server | undefined
afterEach(() => {
  server?.close()
  server?.closeAllConnections()
})

async function serve(prepare: (app: Express) => void): Promise<string> {
  const app = express()
  prepare(app)
  app.use((_, response) => void response.status(404).send("the host's own"))
  server = createServer(app)
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function post(url: string, type: string, body: string): Promise<Response> {
  return fetch(url, { method: 'POST', headers: { 'content-type': type }, body })
}

describe('the sandbox in an Express app', () => {
  it('answers calls to the vendors and to itself, and leaves the rest to the app', async () => {
    const url = await serve((app) => app.use(payerboxMiddleware(echo)))
    expect(await (await fetch(`${url}/api/x`)).json()).toMatchObject({ path: '/api/x' })
    expect(await (await fetch(`${url}/_payerbox/health`)).json()).toMatchObject({ path: '/_payerbox/health' })
    expect(await (await fetch(`${url}/orders`)).text()).toBe("the host's own")
  })

  it('reads the body if no parser did', async () => {
    const url = await serve((app) => app.use(payerboxMiddleware(echo)))
    expect(await (await post(`${url}/api`, 'text/plain', 'as it is')).json()).toMatchObject({ body: 'as it is' })
  })

  it('keeps its headers behind middleware that wraps writeHead and reads a list as pairs, as morgan 1.10.0 does', async () => {
    const url = await serve((app) => {
      app.use((_, response, next) => {
        const { writeHead } = response
        const wrapped = (status: number, headers: Readonly<Record<string, string>>) => {
          for (const [name = '', value = ''] of Array.isArray(headers) ? headers : Object.entries(headers)) {
            response.setHeader(name, value)
          }
          return writeHead.call(response, status)
        }
        Object.assign(response, { writeHead: wrapped })
        next()
      })
      app.use(payerboxMiddleware(echo))
    })
    const response = await post(`${url}/api`, 'text/plain', 'x')
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(response.headers.get('content-length')).toBe(String((await response.text()).length))
  })

  it('can be mounted below a path', async () => {
    const url = await serve((app) => app.use('/sandbox', payerboxMiddleware(echo)))
    expect(await (await fetch(`${url}/sandbox/api/x?y=1`)).json()).toMatchObject({ path: '/api/x' })
    expect(await (await fetch(`${url}/api/x`)).text()).toBe("the host's own")
  })

  it.each([
    ['express.json()', express.json(), 'application/json', '{"a":[1,"é"]}'],
    ['express.urlencoded()', express.urlencoded(), 'application/x-www-form-urlencoded', 'client_id=a+b&grant_type=c'],
    ['express.text()', express.text(), 'text/plain', 'ISA*00*'],
    ['express.raw()', express.raw({ type: '*/*' }), 'application/edi-x12', 'ISA*00*é'],
  ])('works after %s', async (_, parser, type, body) => {
    const url = await serve((app) => app.use(parser, payerboxMiddleware(echo)))
    expect(await (await post(`${url}/api`, type, body)).json()).toEqual({ path: '/api', body, type })
  })

  it('works after a parser that ignored the body', async () => {
    const url = await serve((app) => app.use(express.json(), payerboxMiddleware(echo)))
    expect(await (await fetch(`${url}/api`)).json()).toMatchObject({ body: '' })
    expect(await (await post(`${url}/api`, 'text/plain', 'not for the parser')).json()).toMatchObject({
      body: 'not for the parser',
    })
  })

  it('keeps the admin API from pages of other sites, foreign hosts and callers without the token', async () => {
    const sandbox = createSandbox()
    const url = await serve((app) => {
      app.use('/open', payerboxMiddleware(sandbox, { allowHosts: ['app.example.test'] }))
      app.use(express.json())
      app.use('/closed', payerboxMiddleware(sandbox, { adminToken: 'token-of-the-middleware' }))
    })
    const reset = async (path: string, headers: Record<string, string> = {}) => {
      const init = { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: '{}' }
      return (await fetch(`${url}${path}/_payerbox/worlds/demo/reset`, init)).status
    }
    const token = { authorization: 'Bearer token-of-the-middleware' }
    expect([
      await reset('/open'),
      await reset('/open', { origin: 'https://app.example.test' }),
      await reset('/open', { origin: 'https://evil.example' }),
      await reset('/open', { 'content-type': 'text/plain' }),
      await reset('/closed'),
      await reset('/closed', token),
      await reset('/closed', { ...token, origin: 'https://evil.example' }),
    ]).toEqual([200, 200, 403, 415, 401, 200, 403])
    expect((await fetch(`${url}/closed/_payerbox/health`)).status).toBe(200)
  })

  it('sends the events of a world as they come, until the client leaves or the sandbox is closed', async () => {
    const sandbox = createSandbox()
    const url = await serve((app) => app.use('/box', payerboxMiddleware(sandbox)))
    for await (const { type } of watchWorld(`${url}/box`, 'demo')) {
      expect(type).toBe('world')
      break
    }
    const events = watchWorld(`${url}/box`, 'demo')
    await events.next()
    const end = events.next()
    await sandbox.close()
    expect((await end).done).toBe(true)
  })
})
