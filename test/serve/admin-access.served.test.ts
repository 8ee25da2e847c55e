import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, describe, expect, it } from 'vitest'
import { validators } from '../../src/contract/generated/admin-response.validators.js'
import { violationsBy } from '../../src/contract/validators.ts'
import { createSandbox, type Sandbox } from '../../src/index.ts'
import { payerboxMiddleware } from '../../src/serve/express.ts'
import { type Listening, type ListenOptions, listen } from '../../src/serve/listen.ts'

const open: Listening[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((listening) => listening.close()))
})

async function serve(options: ListenOptions = {}): Promise<Listening & { readonly sandbox: Sandbox }> {
  const sandbox = createSandbox({ clock: 'frozen@2026-04-01T18:30:00Z' })
  const listening = await listen(sandbox, options)
  open.push(listening)
  return { ...listening, sandbox }
}

interface Received {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly code?: string
  readonly message?: string
}

/** Sends any bytes as a request: `fetch` sets `Host`, `Origin` and `Sec-Fetch-Site` itself. */
async function send(
  { port }: Listening,
  line: string,
  headers: Readonly<Record<string, string>> = {},
  body = '',
): Promise<Received> {
  const length = body === '' && line.startsWith('GET') ? {} : { 'content-length': String(Buffer.byteLength(body)) }
  const fields = { host: `127.0.0.1:${port}`, connection: 'close', ...length, ...headers }
  const head = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`)
  const socket = connect(port, '127.0.0.1')
  socket.write(`${line} HTTP/1.1\r\n${head.join('')}\r\n${body}`)
  const [received = '', ...rest] = (await text(socket)).split('\r\n\r\n')
  const [status = '', ...lines] = received.split('\r\n')
  const content = rest.join('\r\n\r\n')
  const error = content.startsWith('{"error":{') ? (JSON.parse(content) as { error: object }).error : {}
  return {
    status: Number(status.split(' ')[1]),
    headers: Object.fromEntries(lines.map((each) => each.split(': ').map((part) => part.trim()) as [string, string])),
    body: content,
    ...error,
  }
}

const json = { 'content-type': 'application/json' }

/** A page of another site can send these types without asking the sandbox first; the last, no browser sends. */
const foreignTypes = [
  'text/plain',
  'text/plain;charset=UTF-8',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  '',
]
const changes = [
  ['/worlds/demo/reset', '{}'],
  ['/worlds/demo/clock/advance', '{"by":"14d"}'],
  ['/worlds/demo/faults', '{"on":"stedi.claimStatus","status":500}'],
  ['/worlds/demo/fork', '{"as":"stolen"}'],
] as const
const bodies = changes.flatMap(([path, body]) => foreignTypes.map((type) => [path, type, body] as const))

describe('the admin API', () => {
  it.each(bodies)(
    'does not carry out a POST to %s of the type "%s", with or without an origin',
    async (path, type, body) => {
      const served = await serve()
      const types: Record<string, string> = type === '' ? {} : { 'content-type': type }
      const origins: Record<string, string>[] = [{}, { origin: 'null' }, { origin: 'https://evil.example' }]
      for (const origin of origins) {
        const { status, message } = await send(served, `POST /_payerbox${path}`, { ...types, ...origin }, body)
        expect([status, message]).toEqual([origin.origin === undefined ? 415 : 403, expect.stringMatching(/; /)])
      }
      expect(served.sandbox.worlds).toEqual(['demo'])
      expect((await send(served, 'GET /_payerbox/worlds/demo/clock')).body).toContain('2026-04-01T18:30:00')
      expect((await send(served, 'GET /_payerbox/worlds/demo/faults')).body).toBe('{"faults":[]}')
    },
  )

  it.each([
    ['null', { origin: 'null' }],
    ['another site', { origin: 'https://evil.example' }],
    ['another site that begins like this one', { origin: 'http://127.0.0.1.evil.example' }],
    ['another site that ends like this one', { origin: 'http://evil-localhost' }],
    ['an extension', { origin: 'chrome-extension://abcdef' }],
    ['no origin, but another site', { 'sec-fetch-site': 'cross-site' }],
    ['an unknown relation', { 'sec-fetch-site': 'odd' }],
  ])('refuses a JSON body and a read of %s', async (_, headers) => {
    const served = await serve()
    const post = await send(served, 'POST /_payerbox/worlds/new/reset', { ...json, ...headers }, '{}')
    const get = await send(served, 'GET /_payerbox/worlds', { ...headers })
    expect([post.status, post.code, get.status, get.code]).toEqual([403, 'FOREIGN_PAGE', 403, 'FOREIGN_PAGE'])
    expect(served.sandbox.worlds).toEqual(['demo'])
  })

  it('makes no world for an image of another site', async () => {
    const served = await serve()
    const image = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' }
    for (const headers of [image, {}]) await send(served, 'GET /_payerbox/worlds/secret/claims', headers)
    expect(served.sandbox.worlds).toEqual(['demo'])
  })

  it.each([
    'evil.example',
    'evil.example:4276',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    'x@localhost',
    '10.9.8.7',
  ])('refuses the host %s, as after DNS rebinding, and says what to do', async (host) => {
    const served = await serve()
    for (const line of [
      'GET /_payerbox/worlds/demo/claims',
      'DELETE /_payerbox/worlds/demo',
      'GET /',
      'GET /_payerbox/health',
    ]) {
      const { status, code, message } = await send(served, line, { host })
      expect([status, code, message]).toEqual([403, 'FOREIGN_HOST', expect.stringContaining('--allow-host')])
    }
    const absolute = await send(served, `GET http://${host}/_payerbox/worlds`, { host: 'localhost' })
    expect(absolute.status).toBe(403)
    expect(served.sandbox.worlds).toEqual(['demo'])
  })

  it.each([
    '127.0.0.1',
    'localhost',
    'LOCALHOST',
    'localhost.',
    'box.localhost',
    '127.9.9.9',
    '[::1]',
    'Box.Example.test',
  ])('takes calls by the name %s, also of its own pages', async (name) => {
    const served = await serve({ allowHosts: ['box.example.TEST'] })
    const host = `${name}:${served.port}`
    const own = { host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' }
    expect((await send(served, 'GET /_payerbox/worlds', { host })).status).toBe(200)
    expect((await send(served, 'POST /_payerbox/worlds/demo/reset', { ...own, ...json }, '{}')).status).toBe(200)
    const get = await send(served, 'GET /_payerbox/worlds', { host, 'sec-fetch-site': 'none' })
    expect(get.status).toBe(200)
  })

  it('takes a POST without a body and without a type, as of `curl -X POST`', async () => {
    const served = await serve()
    expect((await send(served, 'POST /_payerbox/worlds/demo/scenarios/paid/start')).status).toBe(201)
    const charset = { 'content-type': 'Application/JSON; charset=utf-8' }
    expect((await send(served, 'POST /_payerbox/worlds/demo/reset', charset, '{}')).status).toBe(200)
  })

  it('lets pages of allowed hosts read its responses with cors, and no others', async () => {
    const served = await serve({ cors: true, allowHosts: ['app.example.test'] })
    const preflight = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' }
    const ask = (origin: string) => send(served, 'OPTIONS /_payerbox/worlds/demo/reset', { ...preflight, origin })
    const [ours, foreign] = [await ask('https://app.example.test'), await ask('https://evil.example')]
    expect([ours.status, ours.headers['access-control-allow-origin']]).toEqual([204, 'https://app.example.test'])
    expect([foreign.status, foreign.headers['access-control-allow-origin']]).toEqual([403, undefined])
  })

  it('lets such pages use the token', async () => {
    const adminToken = 'token-of-this-test'
    const served = await serve({ cors: true, allowHosts: ['app.example.test'], adminToken })
    const origin = 'https://app.example.test'
    const preflight = {
      origin,
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'authorization',
    }
    expect((await send(served, 'OPTIONS /_payerbox/worlds', preflight)).status).toBe(204)
    const read = await send(served, 'GET /_payerbox/worlds', { origin, authorization: `Bearer ${adminToken}` })
    expect([read.status, read.headers['access-control-allow-origin']]).toEqual([200, origin])
    expect((await send(served, 'GET /_payerbox/worlds', { origin })).status).toBe(401)
  })

  it('never shows more than the beginning of a name that it refuses', async () => {
    const { body } = await send(await serve(), 'GET /_payerbox/worlds', { host: `${'x'.repeat(8000)}.example` })
    expect(body.length).toBeLessThan(400)
  })
})

describe('what the sandbox serves of its own', () => {
  it.each([
    ['GET /', 200],
    ['GET /_payerbox/worlds', 200],
    ['GET /_payerbox/nowhere', 404],
    ['PUT /_payerbox/worlds', 405],
    ['POST /_payerbox/worlds/demo/reset', 415],
    ['GET /elsewhere', 404],
  ])('%s cannot be embedded, and its type is not guessed', async (line, expected) => {
    const { status, headers } = await send(
      await serve(),
      line,
      line.startsWith('POST') ? { 'content-type': 'text/plain' } : {},
    )
    expect(status).toBe(expected)
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'content-security-policy': expect.stringMatching(/^default-src 'none';.*frame-ancestors 'none'$/),
    })
    expect(headers['content-security-policy']).not.toContain('unsafe')
  })

  it('adds nothing to the responses of the vendors', async () => {
    const { headers } = await send(await serve(), 'GET /api/v1/partner/sessions/x', {
      host: 'evil.example',
      origin: 'https://evil.example',
    })
    expect(Object.keys(headers).map((name) => name.toLowerCase())).not.toContain('content-security-policy')
    expect(headers['x-payerbox-world']).toBe('-')
  })

  it('is a start page with one style sheet, which its policy allows by its hash, and no name of the client', async () => {
    const served = await serve()
    const { headers, body } = await send(served, 'GET /', { accept: 'text/html', host: 'localhost.' })
    const sheet = /<style>(.*?)<\/style>/s.exec(body)?.[1] ?? ''
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(sheet))
    expect(headers['content-security-policy']).toContain(`'sha256-${Buffer.from(digest).toString('base64')}'`)
    expect(body).not.toContain(' style=')
    const visit = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }
    expect((await send(served, 'GET /', visit)).status).toBe(200)
    expect((await send(served, 'GET /', { ...visit, 'sec-fetch-dest': 'iframe' })).status).toBe(403)
  })
})

const problem = {
  code: 'UNKNOWN_STAGE',
  file: 'of-jane.yaml',
  line: 5,
  column: 25,
  message: 'jane-doe is no stage',
} as const

describe('the admin token', () => {
  const adminToken = 'a-token-of-this-test'
  const bearer = { authorization: `Bearer ${adminToken}` }

  it.each([
    ['none', {}],
    ['another one', { authorization: 'Bearer another-token-here' }],
    ['a beginning of it', { authorization: 'Bearer a-token-of' }],
    ['one that repeats it', { authorization: `Bearer ${adminToken}${adminToken}` }],
    ['an empty one', { authorization: 'Bearer ' }],
    ['another scheme', { authorization: `Basic ${adminToken}` }],
    ['a key of a vendor', { authorization: 'Bearer sandbox_demo' }],
  ])('is required: with %s, a call gets a 401 that says what to send', async (_, headers) => {
    const served = await serve({ adminToken })
    for (const line of ['GET /_payerbox/worlds', 'POST /_payerbox/worlds/new/reset', 'DELETE /_payerbox/worlds/demo']) {
      const { status, code, message, headers: received } = await send(served, line, { ...json, ...headers })
      expect([status, code, message]).toEqual([401, 'TOKEN_REQUIRED', expect.stringContaining('Authorization: Bearer')])
      expect(received['www-authenticate']).toMatch(/^Bearer /)
      expect(message).not.toContain(adminToken)
    }
    expect(served.sandbox.worlds).toEqual(['demo'])
  })

  it('opens the admin API; health, readiness, the start page and the vendors need none', async () => {
    const served = await serve({ adminToken })
    expect((await send(served, 'GET /_payerbox/worlds', bearer)).status).toBe(200)
    expect((await send(served, 'GET /_payerbox/health')).status).toBe(200)
    expect((await send(served, 'GET /_payerbox/ready')).status).toBe(200)
    expect((await send(served, 'GET /_payerbox/metrics')).status).toBe(401)
    expect((await send(served, 'GET /_payerbox/metrics', bearer)).status).toBe(200)
    expect((await send(served, 'GET /')).status).toBe(200)
    const poll = await send(served, 'GET /api/v1/partner/sessions/x', { authorization: 'Bearer sandbox_demo' })
    expect(poll.status).toBe(404)
  })

  it.each<[string, ListenOptions, Record<string, string>, 'problems' | 'their count']>([
    ['on loopback, without a token to give', {}, {}, 'problems'],
    ['with the token', { adminToken }, bearer, 'problems'],
    ['with the token, beyond loopback', { adminToken, host: '0.0.0.0' }, bearer, 'problems'],
    ['without the token', { adminToken }, {}, 'their count'],
    ['without the token, beyond loopback', { adminToken, host: '0.0.0.0' }, {}, 'their count'],
    ['with another token', { adminToken, host: '0.0.0.0' }, { authorization: 'Bearer another-token' }, 'their count'],
  ])('shows in a health check what the caller may see of the scenario files: %s', async (_, options, headers, seen) => {
    const sandbox = createSandbox({ rereadScenarios: async () => ({ problems: [problem, problem] }) })
    await sandbox.reload()
    const listening = await listen(sandbox, options)
    open.push(listening)
    const { status, body } = await send(listening, 'GET /_payerbox/health', headers)
    expect(status).toBe(200)
    expect(JSON.parse(body).reload).toEqual({
      readings: 1,
      problemCount: 2,
      ...(seen === 'problems' && { problems: [problem, problem] }),
    })
    if (seen === 'their count') expect(body).not.toContain('jane')
    expect(violationsBy(validators, 'admin.health.200', JSON.parse(body))).toEqual([])
  })

  it('shows only the count on the middleware, to a caller who may not use the admin API', async () => {
    const sandbox = createSandbox({ rereadScenarios: async () => ({ problems: [problem] }) })
    await sandbox.reload()
    const middleware = payerboxMiddleware(sandbox, { adminToken })
    const server = createServer((request, response) => middleware(request, response, () => {}))
    await once(server.listen(0, '127.0.0.1'), 'listening')
    const listening = { port: (server.address() as AddressInfo).port } as Listening
    open.push({ ...listening, close: async () => void server.close() })
    const of = async (headers: Record<string, string>) =>
      JSON.parse((await send(listening, 'GET /_payerbox/health', headers)).body).reload
    expect(await of({})).toEqual({ readings: 1, problemCount: 1 })
    expect(await of(bearer)).toEqual({ readings: 1, problemCount: 1, problems: [problem] })
  })

  it('does not let a page of another site in', async () => {
    const served = await serve({ adminToken })
    expect((await send(served, 'GET /_payerbox/worlds', { ...bearer, origin: 'https://evil.example' })).status).toBe(
      403,
    )
  })

  it('is generated beyond loopback, a different one each time, and needed on this machine as well', async () => {
    const [one, other] = [await serve({ host: '0.0.0.0' }), await serve({ host: '0.0.0.0' })]
    expect(one.adminToken).toMatch(/^[\da-f-]{36}$/)
    expect(one.adminToken).not.toBe(other.adminToken)
    expect((await send(one, 'GET /_payerbox/worlds')).status).toBe(401)
    expect((await send(one, 'GET /_payerbox/worlds', { authorization: `bearer ${one.adminToken}` })).status).toBe(200)
  })

  it('is not needed on loopback', async () => {
    for (const host of ['127.0.0.1', 'localhost']) expect((await serve({ host })).adminToken).toBeUndefined()
  })
})
