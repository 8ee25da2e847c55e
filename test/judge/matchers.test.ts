import 'payerbox/vitest'
import { once } from 'node:events'
import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { Readable, Stream } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { assertContract, ContractError, checkContract } from 'payerbox/kit'
import { describe, expect, it } from 'vitest'

const json = { 'content-type': 'application/json' }
const accessDenied = { code: 'ACCESS_DENIED', message: 'Access denied' }
const polled = {
  sessionId: 'e4b6a1f0-7d53-4c0e-9d55-0a4f6f1c9d2e',
  status: 'settled',
  message: 'Payment received from payer.',
  patientName: 7,
  dateOfService: '01.04.2026',
  claim: { submittedAt: '2026-04-01T19:00:00.000Z', lastUpdated: '2026-04-13T19:30:00.000Z' },
  events: [],
}
const answer = (status: number, body: unknown) => new Response(JSON.stringify(body), { status, headers: json })

/** What a failing assertion says. */
async function complaint(assertion: Promise<void>): Promise<string> {
  const error = await assertion.then(
    () => new Error('nothing failed'),
    (error: Error) => error,
  )
  return error.message
}

/** A response as a stream: `node:http` reads one from a socket. */
function incoming(
  status: number,
  bytes: Uint8Array,
  headers: Readonly<Record<string, string>> = json,
): IncomingMessage {
  const message = new IncomingMessage(new Socket())
  Object.assign(message, { statusCode: status, headers })
  message.push(bytes)
  message.push(null)
  return message
}

const noKey = Buffer.from('{"error":"no"}')

/** `undici.request` gives a status, headers and a stream. */
const undiciResponse = (bytes: Uint8Array) => ({
  statusCode: 401,
  headers: json,
  body: Readable.from([bytes]),
  trailers: {},
})

/** Got gives a stream of `node:http` that was read, with its body. */
async function gotResponse(): Promise<object> {
  const message = incoming(401, noKey)
  message.resume()
  await once(message, 'end')
  return Object.assign(message, { body: { error: 'no' }, rawBody: new Uint8Array(noKey) })
}

const clients: readonly (readonly [string, (bytes: Buffer) => object | Promise<object>])[] = [
  ['node:http', (bytes) => incoming(401, bytes)],
  ['node:http, compressed', (bytes) => incoming(401, gzipSync(bytes), { ...json, 'content-encoding': 'gzip' })],
  ['undici.request', undiciResponse],
  ['axios with a stream', (bytes) => ({ status: 401, headers: json, data: incoming(401, bytes) })],
  ['axios with bytes', (bytes) => ({ status: 401, headers: json, data: new Uint8Array(bytes).buffer })],
  ['an error of axios or got', (bytes) => Object.assign(new Error('401'), { response: undiciResponse(bytes) })],
  ['an error of ky', (bytes) => Object.assign(new Error('401'), { response: answer(401, JSON.parse(String(bytes))) })],
  [
    'an error of ky that has read the body',
    async (bytes) => {
      const response = answer(401, JSON.parse(String(bytes)))
      return Object.assign(new Error('401'), { response, data: await response.json() })
    },
  ],
  ['superagent', (bytes) => Object.assign(new Stream(), { status: 401, headers: json, text: String(bytes), body: {} })],
]

describe('the response of a client', () => {
  it.each(clients)('%s', async (_, response) => {
    await expect(await response(noKey)).toSatisfyContract('taiga', 'sessionStatus')
    const said = await complaint(
      expect(await response(Buffer.from('{"error":7}'))).toSatisfyContract('taiga', 'sessionStatus'),
    )
    expect(said).toContain('/error: type, expected "string", got 7')
  })

  it('got', async () => {
    await expect(await gotResponse()).toSatisfyContract('taiga', 'sessionStatus')
  })

  it('a request that a server of node:http received', async () => {
    const request = Object.assign(incoming(0, Buffer.from('{}')), { statusCode: null, method: 'POST', url: '/x' })
    const said = await complaint(expect(request).toSatisfyContract('stedi', 'claimStatus'))
    expect(said).toContain('the request')
  })

  it.each([
    ['a promise', () => fetch('data:,'), 'got a promise: await it first'],
    ['a list', () => [1], 'got a list'],
    ['an unknown object', () => ({ ok: true, secret: 'x' }), 'got an object with the members ok, secret'],
    ['an error without a response', () => new TypeError('fetch failed'), 'got an error without a response'],
    [
      'an encoding that is unknown here',
      () => incoming(401, noKey, { ...json, 'content-encoding': 'zstd' }),
      'has the encoding zstd',
    ],
    ['a text', () => 'HTTP/1.1 200 OK', 'got a string'],
  ])('that cannot be read is described: %s', async (_, given, message) => {
    await expect(checkContract(given(), 'taiga', 'sessionStatus')).rejects.toThrow(message)
  })

  it('is refused where its stream was read before, instead of being judged as empty', async () => {
    const message = incoming(401, noKey)
    message.resume()
    await once(message, 'end')
    await expect(checkContract(message, 'taiga', 'sessionStatus')).rejects.toThrow('the body was already read')
  })
})

describe('expect(response).toSatisfyContract', () => {
  it('passes for a valid response with undeclared members, and leaves the body readable', async () => {
    const response = answer(401, { error: 'Invalid API key', more: 1 })
    await expect(response).toSatisfyContract('taiga', 'sessionStatus')

    expect(await response.json()).toEqual({ error: 'Invalid API key', more: 1 })
  })

  it('reports the location and the rule, the value where it may be shown, and the evidence', async () => {
    const said = await complaint(expect(answer(200, polled)).toSatisfyContract('taiga', 'sessionStatus'))

    expect(said).toMatch(/^the response with status 200 breaks 3 rules of taiga.sessionStatus:\n/)
    expect(said).toContain('\n  /status: enum, expected ["processing",')
    expect(said).toContain(', got "settled"\n    documented: ')
    expect(said).toContain('\n  /patientName: type, expected "string", got an integer\n')
    expect(said).toMatch(/\n {2}\/dateOfService: [^\n]*, got a string of 10 characters\n/)
    expect(said).not.toContain('01.04.2026')
    expect(said).not.toContain('e4b6a1f0')
  })

  it('works with not', async () => {
    await expect(answer(200, polled)).not.toSatisfyContract('taiga', 'sessionStatus')
    const kept = expect(answer(401, { error: 'no' })).not.toSatisfyContract('taiga', 'sessionStatus')

    expect(await complaint(kept)).toBe('the response with status 401 keeps the contract of taiga.sessionStatus')
  })

  it('reports a status that the contract does not declare', async () => {
    const said = await complaint(expect(answer(418, {})).toSatisfyContract('stedi', 'claimStatus'))

    expect(said).toContain('body: declared, expected a status that the contract declares, got 418')
    expect(said).toContain('stedi.claimStatus (2025-01)')
  })

  it('checks the selected edition', async () => {
    const given = answer(200, { claims: 7 })
    const said = await complaint(expect(given).toSatisfyContract('stedi', 'claimStatus', { edition: '2026-08' }))

    expect(said).toContain('of stedi.claimStatus (2026-08):')
  })

  it.each([
    ['plain data with a text', { status: 401, headers: json, body: '{"error":"no"}' }],
    ['plain data with a value', { status: 401, headers: json, body: { error: 'no' } }],
    ['plain data without headers', { statusCode: 401, body: { error: 'no' } }],
    ['an answer of axios', { status: 401, data: { error: 'no' }, headers: json, statusText: '', config: {} }],
    ['an answer of supertest', { status: 401, headers: json, text: '{"error":"no"}', body: {} }],
    [
      'header names in capitals, and lists of values',
      { status: 401, headers: { 'Content-Type': ['application/json'] }, body: '{"error":"no"}' },
    ],
    [
      'a Map of headers',
      { status: 401, headers: new Map([['content-type', 'application/json']]), body: '{"error":"no"}' },
    ],
    ['bytes', { status: 401, headers: new Headers(json), body: new TextEncoder().encode('{"error":"no"}') }],
  ])('accepts %s', async (_, given) => {
    await expect(given).toSatisfyContract('taiga', 'sessionStatus')
    await expect({ ...given, status: 200, statusCode: 200 }).not.toSatisfyContract('taiga', 'sessionStatus')
  })

  it('checks the content type if headers are given', async () => {
    const given = { status: 401, headers: { 'content-type': 'text/html' }, body: { error: 'no' } }
    const said = await complaint(expect(given).toSatisfyContract('taiga', 'sessionStatus'))

    expect(said).toContain('header:content-type: json, expected JSON, got another type')
  })

  it('checks the X12 of a response', async () => {
    const given = { status: 200, body: { x12: 'ISA*too short~' } }
    const said = await complaint(expect(given).toSatisfyContract('stedi', 'claimStatusRawX12'))

    expect(said).toContain('/x12: ISA_TOO_SHORT, expected a valid interchange, ISA to IEA, got an error in segment 1')
  })

  it('reports twenty broken rules and the number of further ones', async () => {
    const events = Array.from({ length: 30 }, () => ({ type: 7, timestamp: '2026-04-01T19:30:00.000Z' }))
    const said = await complaint(
      expect(
        answer(200, { ...polled, status: 'paid', patientName: 'x', dateOfService: '2026-04-01', events }),
      ).toSatisfyContract('taiga', 'sessionStatus'),
    )

    expect(said).toMatch(/breaks \d\d rules/)
    expect(said).toMatch(/\n {2}and \d+ more$/)
    expect(said.match(/events/g)).toHaveLength(20)
  })
})

describe('expect(request).toSatisfyContract', () => {
  const token = (body: string, path = '/apip/auth/v2/token') =>
    new Request(`https://sandbox-apigw.optum.com${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body,
    })

  it('passes for a valid request, and leaves the body readable', async () => {
    const request = token('client_id=a&client_secret=b&grant_type=client_credentials')
    await expect(request).toSatisfyContract('optum', 'token')

    expect(await request.text()).toContain('client_id=a')
  })

  it('reports what is wrong without credentials', async () => {
    const said = await complaint(
      expect(token('client_secret=hush&grant_type=password')).toSatisfyContract('optum', 'token'),
    )

    expect(said).toMatch(/^the request breaks 1 rule of optum.token:\n {2}\/grant_type: enum, expected /)
    expect(said).not.toContain('hush')
  })

  it('reports a request to another operation', async () => {
    const body = 'client_id=a&client_secret=b&grant_type=client_credentials'
    expect(await complaint(expect(token(body, '/apip/auth/v1/token')).toSatisfyContract('optum', 'token'))).toContain(
      'body: operation, expected optum.token, got another method or path of optum',
    )
    expect(await complaint(expect(token(body, '/else')).toSatisfyContract('optum', 'token'))).toContain(
      'got no operation of an API',
    )
  })

  it('accepts plain data with a path or a URL', async () => {
    const path = '/api/v1/partner/sessions/one?x=1'
    await expect({ method: 'get', path }).toSatisfyContract('taiga', 'sessionStatus')
    await expect({ method: 'GET', url: `http://127.0.0.1:4276${path}` }).toSatisfyContract('taiga', 'sessionStatus')
    await expect({ method: 'POST', path, body: {} }).not.toSatisfyContract('taiga', 'sessionStatus')
  })
})

describe('a violation', () => {
  it('fails if the vendor documents the rule, unless failOn includes more', async () => {
    const response = answer(500, { code: 'INTERNAL_SERVER_ERROR', message: 'no', id: 7 })
    const { kept, broken, noted } = await checkContract(response, 'stedi', 'claimStatus')
    expect({ kept, broken, noted }).toMatchObject({ kept: true, broken: [], noted: [{ evidence: 'observed' }] })

    await expect(response).toSatisfyContract('stedi', 'claimStatus')
    await expect(response).not.toSatisfyContract('stedi', 'claimStatus', { failOn: 'observed' })
    await expect(response).not.toSatisfyContract('stedi', 'claimStatus', { failOn: 'inferred' })
  })

  it('is reported first if it fails', async () => {
    const { report } = await checkContract(answer(500, { message: 7, id: 7 }), 'stedi', 'claimStatus')
    const [failing, noted] = report.split('\nand these rules, which do not fail:\n')

    expect(failing).toContain('/message: type, expected "string", got an integer')
    expect(failing).not.toContain('/id')
    expect(noted).toMatch(/^ {2}\/id: type, expected "string", got an integer\n {4}observed: /)
  })
})

describe('a check that is impossible', () => {
  it.each([
    [
      () => checkContract(answer(200, {}), 'steedi' as 'stedi', 'claimStatus'),
      'unknown API "steedi"; use taiga, stedi or optum; did you mean "stedi"?',
    ],
    [
      () => checkContract(answer(200, {}), 'stedi', 'claimstatus' as 'claimStatus'),
      'unknown stedi operation "claimstatus"; use claimStatus or claimStatusRawX12; did you mean "claimStatus"?',
    ],
    [
      () => checkContract(answer(200, {}), 'stedi', 'claimStatus', { edition: '2026-8' as '2026-08' }),
      'unknown edition "2026-8"; use auto, 2025-01 or 2026-08; did you mean "2026-08"?',
    ],
    [
      () => checkContract(answer(200, {}), 'stedi', 'claimStatus', { failOn: 'all' as 'observed' }),
      'unknown failOn "all"; use documented, observed or inferred',
    ],
    [
      () => checkContract('{}', 'stedi', 'claimStatus'),
      'expected a request or a response: a fetch Request or Response, { method, path, headers, body } or { status, headers, body }',
    ],
    [
      () => checkContract({ body: {} }, 'stedi', 'claimStatus'),
      'expected a request or a response: a fetch Request or Response, { method, path, headers, body } or { status, headers, body }',
    ],
    [
      () => checkContract({ status: 200, body: new Blob() }, 'stedi', 'claimStatus'),
      'its body is a stream or a blob: pass its text instead',
    ],
    [
      () => checkContract({ status: 200, headers: 'none' }, 'stedi', 'claimStatus'),
      'its headers are not an object, a list of pairs, a Map or Headers',
    ],
  ])('throws the reason: %#', async (check, sentence) => {
    await expect(check()).rejects.toThrow(sentence)
  })

  it('throws if the clone of a response is empty, as in happy-dom, instead of judging an empty body', async () => {
    const lossy = (body: string) =>
      Object.assign(new Response('{}', { headers: { ...json, 'content-length': '2' } }), {
        clone: () => new Response(body),
      })
    const check = checkContract(lossy(''), 'stedi', 'claimStatus')
    await expect(check).rejects.toThrow('pass { status, headers, body: await response.text() }')
    expect((await checkContract(lossy('{}'), 'stedi', 'claimStatus')).kept).toBe(true)
  })

  it('throws if the body was read before', async () => {
    const response = answer(200, {})
    await response.text()
    await expect(checkContract(response, 'stedi', 'claimStatus')).rejects.toThrow('the body was already read')
  })

  it('makes the matcher fail at run time, too', async () => {
    // @ts-expect-error Stedi has no such operation
    const wrong = expect(answer(200, {})).toSatisfyContract('stedi', 'token')
    expect(await complaint(wrong)).toMatch(/^unknown stedi operation "token"/)
  })
})

describe('assertContract', () => {
  it('does the same for any test runner', async () => {
    await assertContract(answer(401, { error: 'no' }), 'taiga', 'sessionStatus')
    const failure = assertContract(answer(200, accessDenied), 'taiga', 'sessionStatus')

    await expect(failure).rejects.toThrow(ContractError)
    await expect(failure).rejects.toThrow('expected the member sessionId, got an object with message')
  })
})
