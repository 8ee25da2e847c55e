import { once } from 'node:events'
import http, { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { setupServer } from 'msw/node'
import { createSandbox, OptionError } from 'payerbox'
import { ContractError } from 'payerbox/kit'
import { contractGuard, handlers } from 'payerbox/msw'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

/** Takes the place of a vendor's real host; `heard` is what reached it. */
let route: RequestListener = (_, response) => response.end()
const heard: IncomingMessage[] = []
const real = createServer((request, response) => {
  heard.push(request)
  route(request, response)
})
await new Promise<void>((resolve) => real.listen(0, '127.0.0.1', resolve))
const host = `127.0.0.1:${(real.address() as AddressInfo).port}`

const guard = contractGuard({ hosts: [host] })
const server = setupServer(...guard.handlers, ...handlers(createSandbox()))
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterEach(() => {
  heard.length = 0
  guard.reset()
})
afterAll(() => {
  server.close()
  real.close()
  real.closeAllConnections()
})

const keyed = { headers: { authorization: 'Bearer mine' } }
const poll = `http://${host}/api/v1/partner/sessions/one`
const answering = (status: number, body: unknown, headers = {}): RequestListener => {
  return (_, response) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}

describe('a contract guard', () => {
  it('passes calls to a named host unchanged, and returns its responses', async () => {
    route = answering(401, { error: 'Invalid API key' }, { 'x-theirs': 'kept' })
    const response = await fetch(`${poll}?x=1`, { headers: { authorization: 'Bearer mine', 'x-mine': 'kept' } })

    expect({ status: response.status, theirs: response.headers.get('x-theirs') }).toEqual({
      status: 401,
      theirs: 'kept',
    })
    expect(await response.json()).toEqual({ error: 'Invalid API key' })
    expect(heard).toMatchObject([
      {
        method: 'GET',
        url: '/api/v1/partner/sessions/one?x=1',
        headers: { authorization: 'Bearer mine', 'x-mine': 'kept' },
      },
    ])
    expect(JSON.stringify(heard[0]?.headers)).not.toContain('msw')
  })

  it('counts exchanges, and reports nothing if both sides satisfy the contract', async () => {
    route = answering(401, { error: 'Invalid API key' })
    await fetch(poll, keyed)

    expect(guard.exchanges).toEqual([{ operation: 'taiga.sessionStatus', status: 401 }])
    expect(guard.violations).toEqual([])
    expect(() => guard.assert()).not.toThrow()
  })

  it('collects the violations of both sides, and fails with all of them at the end', async () => {
    route = answering(401, { error: 7 })
    await fetch(poll, keyed)
    await fetch(`http://${host}/apip/auth/v2/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'client_id=me&client_secret=hush&grant_type=password',
    })

    expect(guard.violations).toMatchObject([
      { operation: 'taiga.sessionStatus', side: 'response', status: 401, pointer: '/error', rule: 'type' },
      { operation: 'optum.token', side: 'request', status: 401, pointer: '/grant_type', rule: 'enum' },
      { operation: 'optum.token', side: 'response', status: 401, pointer: '/error', rule: 'type' },
    ])
    expect(() => guard.assert()).toThrow(ContractError)
    expect(() => guard.assert()).toThrow(
      '  taiga.sessionStatus response 401, /error: type, expected "string", got 7\n    documented: ',
    )
    expect(() => guard.assert()).toThrow('  optum.token request, /grant_type: enum, ')
    expect(() => guard.assert()).not.toThrow('hush')
  })

  it('can be reset', async () => {
    route = answering(401, { error: 7 })
    await fetch(poll, keyed)
    guard.reset()

    expect({ exchanges: guard.exchanges, violations: guard.violations }).toEqual({ exchanges: [], violations: [] })
    expect(() => guard.assert()).not.toThrow()
  })

  it('checks the body of a request, and the host receives it', async () => {
    let arrived: unknown
    route = async (request, response) => {
      arrived = await json(request)
      answering(400, { error: 'no' })(request, response)
    }
    const body = { providerNpi: 7 }
    await fetch(`http://${host}/api/v1/partner/sessions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })

    expect(arrived).toEqual(body)
    expect(guard.violations).toContainEqual(expect.objectContaining({ side: 'request', pointer: '/providerNpi' }))
  })

  it('checks requests of node:http, and compressed responses', async () => {
    route = (_, response) => {
      const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' }
      response.writeHead(401, headers).end(gzipSync('{"error":7}'))
    }
    const [response] = (await once(http.get(poll, keyed), 'response')) as [IncomingMessage]

    expect(await json(response)).toEqual({ error: 7 })
    expect(guard.violations).toMatchObject([{ pointer: '/error' }])
    expect(await (await fetch(poll, keyed)).json()).toEqual({ error: 7 })
  })

  it('does not follow redirects to another host', async () => {
    route = (_, response) =>
      response.writeHead(307, { location: 'https://api.usetaiga.com/api/v1/partner/sessions/one' }).end()
    const response = await fetch(poll, keyed)

    // The sandbox in Taiga's place.
    expect(await response.json()).toEqual({ error: expect.any(String) })
    expect(response.headers.get('x-payerbox-world')).not.toBeNull()
    expect(guard.exchanges).toEqual([{ operation: 'taiga.sessionStatus', status: 307 }])
  })

  it('leaves other hosts to the handlers after it', async () => {
    const response = await fetch('https://healthcare.us.stedi.com/2024-04-01/change/medicalnetwork/claimstatus/v2', {
      method: 'POST',
    })

    expect(response.headers.get('x-payerbox-world')).not.toBeNull()
    expect({ heard, exchanges: guard.exchanges }).toEqual({ heard: [], exchanges: [] })
  })

  it('passes no call without a named host', () => {
    expect(contractGuard().handlers).toEqual([])
  })

  it('does not check calls to other APIs', async () => {
    route = (_, response) => response.end('hello')

    expect(await (await fetch(`http://${host}/hello`)).text()).toBe('hello')
    expect({ exchanges: guard.exchanges, violations: guard.violations }).toEqual({
      exchanges: [{ operation: 'none', status: 200 }],
      violations: [],
    })
  })

  it('fails with a network error when the host breaks the connection', async () => {
    route = ({ socket }) => socket.destroy()

    await expect(fetch(poll)).rejects.toThrow('fetch failed')
    expect(guard.exchanges).toEqual([])
  })

  it('includes observed rules with failOn', async () => {
    const strict = contractGuard({ hosts: [host], failOn: 'observed' })
    server.use(...strict.handlers)
    route = answering(500, { code: 'INTERNAL_SERVER_ERROR', message: 'no', id: 7 })
    await fetch(`http://${host}/2024-04-01/change/medicalnetwork/claimstatus/v2`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ tradingPartnerServiceId: '1', providers: [{ npi: '1' }], subscriber: {}, encounter: {} }),
    })
    server.resetHandlers()
    const answered = strict.violations.filter(({ side }) => side === 'response')

    expect(answered).toMatchObject([{ evidence: 'observed', pointer: '/id' }])
    expect(() => strict.assert()).toThrow('/id: type')
  })

  it.each(['https://apigw.optum.com', 'apigw.optum.com/x', '*.optum.com', ''])('rejects "%s" as a host', (wrong) => {
    expect(() => contractGuard({ hosts: [wrong] })).toThrow(OptionError)
  })
})
