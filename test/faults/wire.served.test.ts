import { once } from 'node:events'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSandbox, type FaultForm, type Sandbox } from '../../src/index.ts'
import { type Listening, listen } from '../../src/serve/listen.ts'
import { askTaiga, submit } from '../support/ask.ts'
import { submission } from '../support/samples.ts'
import { converse, get, type Heard, openWith } from '../support/wire.ts'

let sandbox: Sandbox
let listening: Listening
let path: string
/** What is answered when nothing goes wrong. */
let right: string

beforeEach(async () => {
  sandbox = createSandbox({ clock: 'frozen@2026-04-01T18:30:00Z' })
  listening = await listen(sandbox)
  const id = await submit(sandbox, { scenario: 'paid' })
  path = `/api/v1/partner/sessions/${id}`
  right = (await askTaiga(sandbox, id)).text
})
afterEach(() => listening.close())

const key = { authorization: 'Bearer sandbox_demo' }

function fail(fails: FaultForm['fails'], more: Partial<FaultForm> = {}): void {
  sandbox.world('demo').arm({ on: 'taiga.sessionStatus', times: 1, ...more, fails })
}

/** The connection asks to stay open: whoever closes it is the server. */
function poll(more: Readonly<Record<string, string>> = {}): Promise<Heard> {
  return converse(listening.url, get(path, { ...key, ...more }), isWhole)
}

/** Whether as many bytes of body have come as were announced. */
function isWhole(text: string): boolean {
  const { length, body } = parts(text)
  return length !== undefined && Buffer.byteLength(body) >= length
}

function parts(text: string): { status: string; head: string; length: number | undefined; body: string } {
  const end = text.indexOf('\r\n\r\n')
  const head = text.slice(0, end)
  const length = /^content-length: (\d+)$/im.exec(head)?.[1]
  return {
    status: head.split(' ')[1] ?? '',
    head,
    length: end === -1 || length === undefined ? undefined : Number(length),
    body: end === -1 ? '' : text.slice(end + 4),
  }
}

describe('a fault over HTTP', () => {
  it('with a status sends the vendor’s body for it, and the next call succeeds', async () => {
    fail({ status: 503 })
    expect(parts((await poll()).text)).toMatchObject({ status: '503', body: '{"error":"Partner API not configured"}' })
    expect(parts((await poll()).text)).toMatchObject({ status: '200', body: right })
  })

  it('with a delay advances a frozen clock immediately', async () => {
    fail({ delay: '45s' })
    expect(parts((await poll()).text).body).toBe(right)
    expect(new Date(sandbox.world('demo').now()).toISOString()).toBe('2026-04-01T18:30:45.000Z')
  })

  it('with a delay takes real time on a running clock', async () => {
    const running = createSandbox({ clock: '1000x@2026-04-01T18:30:00Z' })
    const other = await listen(running)
    const id = await submit(running, { scenario: 'by-hand' })
    running.world('demo').arm({ on: 'taiga.*', times: 1, fails: { delay: '60s', status: 504 } })
    const before = running.world('demo').now()
    const asked = converse(other.url, get(`/api/v1/partner/sessions/${id}`, key), isWhole)
    expect(parts((await asked).text).status).toBe('504')
    expect(running.world('demo').now() - before).toBeGreaterThanOrEqual(60_000)
    await other.close()
  })

  it('that hangs sends nothing while the client waits', async () => {
    fail({ hang: true })
    const socket = openWith(listening.url, get(path, key))
    const heard = once(socket, 'data').then(() => 'heard')
    fail({ status: 500 }, { times: 1 })
    // Another call has been answered meanwhile, so that the first one had its chance.
    expect(parts((await poll()).text).status).toBe('500')
    expect(await Promise.race([heard, Promise.resolve('silence')])).toBe('silence')
    socket.destroy()
  })

  it('that resets breaks the connection before the first byte', async () => {
    fail({ reset: true })
    expect(await poll()).toEqual({ text: '', end: 'reset' })
  })

  it('that resets in the middle breaks the connection after half of the body', async () => {
    fail({ reset: 'middle' })
    const { text, end } = await poll()
    const { status, length, body } = parts(text)
    expect({ status, length, body, end }).toEqual({
      status: '200',
      length: Buffer.byteLength(right),
      body: right.slice(0, right.length / 2),
      end: 'reset',
    })
  })

  it('that empties the response keeps its status and headers, with no body', async () => {
    fail({ empty: true })
    const { status, head, length, body } = parts((await poll()).text)
    expect({ status, length, body }).toEqual({ status: '200', length: 0, body: '' })
    expect(head).toContain('content-type: application/json')
  })

  it('of garbage is a 200 with a body that cannot be parsed', async () => {
    fail({ garbage: true })
    const { status, body } = parts((await poll()).text)
    expect(status).toBe('200')
    expect(() => JSON.parse(body)).toThrow(SyntaxError)
  })

  it('that truncates sends half of the body with a matching length', async () => {
    fail({ truncated: true })
    const { status, length, body } = parts((await poll()).text)
    expect({ status, body }).toEqual({ status: '200', body: right.slice(0, right.length / 2) })
    expect(length).toBe(Buffer.byteLength(body))
  })

  it('with too small a Content-Length sends the whole body, and closes the connection', async () => {
    fail({ length: 'short' })
    const { text, end } = await converse(listening.url, get(path, key))
    expect(parts(text)).toMatchObject({ length: Math.floor(right.length / 2), body: right })
    expect(end).toBe('closed')
  })

  it('with too large a Content-Length sends the body, and closes the connection', async () => {
    fail({ length: 'long' })
    const { text, end } = await poll()
    expect(parts(text)).toMatchObject({ length: right.length * 2 + 1, body: right })
    expect(end).toBe('closed')
  })

  it('that dribbles sends the body in many pieces, also on a frozen clock', async () => {
    fail({ dribble: '200ms' })
    const socket = openWith(listening.url, get(path, key))
    const pieces: string[] = []
    for await (const piece of socket.setEncoding('utf8')) {
      pieces.push(String(piece))
      if (isWhole(pieces.join(''))) break
    }
    expect(parts(pieces.join('')).body).toBe(right)
    expect(pieces.length).toBeGreaterThan(3)
    expect(new Date(sandbox.world('demo').now()).toISOString()).toBe('2026-04-01T18:30:00.000Z')
  })

  it('of a revoked key applies until it is disarmed', async () => {
    const world = sandbox.world('demo')
    const id = world.arm({ on: 'taiga.*', fails: { revoked: true } })
    for (let call = 0; call < 3; call++) {
      expect(parts((await poll()).text)).toMatchObject({
        status: '401',
        body: '{"error":"Invalid or missing API key"}',
      })
    }
    expect(world.disarm(id)).toBe(1)
    expect(parts((await poll()).text).status).toBe('200')
  })

  it.each([
    ['reset', { reset: true, carriedOut: true }, ''],
    ['a status', { status: 504, carriedOut: true }, '504'],
  ] as const)('after which the request is carried out all the same: %s', async (_, fails, status) => {
    const before = sandbox.world('demo').claims().length
    sandbox.world('demo').arm({ on: 'taiga.submitSession', times: 1, fails })
    const body = JSON.stringify(submission)
    const head = get('/api/v1/partner/sessions', {
      ...key,
      'content-type': 'application/json',
      'content-length': String(body.length),
    })
    const { text } = await converse(listening.url, head.replace('GET', 'POST') + body, isWhole)
    expect(parts(text).status).toBe(status)
    expect(sandbox.world('demo').claims()).toHaveLength(before + 1)
  })
})

describe('a call after a fault on the same connection', () => {
  it('is never read as part of a body of the wrong length', async () => {
    for (const length of ['short', 'long'] as const) {
      fail({ length })
      const { text, end } = await converse(listening.url, get(path, key) + get(path, key))
      expect(text.match(/HTTP\/1\.1/g)).toHaveLength(1)
      expect(end).toBe('closed')
    }
  })

  it('is answered in order after a slow, an empty or a truncated response', async () => {
    for (const fails of [{ dribble: '30ms' }, { empty: true }, { truncated: true }] as const) {
      fail(fails)
      const both = get(path, key) + get(path, { ...key, connection: 'close' })
      const { text } = await converse(listening.url, both)
      expect(text.match(/HTTP\/1\.1 200/g)).toHaveLength(2)
      expect(text.endsWith(right)).toBe(true)
    }
  })

  it('breaks in order: earlier responses still arrive', async () => {
    for (const reset of [true, 'middle'] as const) {
      fail({ dribble: '30ms' })
      fail({ reset })
      const { text, end } = await converse(listening.url, get(path, key) + get(path, key))
      expect(text).toContain(right)
      expect(end).toBe('reset')
    }
  })
})

describe('a limit of calls in flight', () => {
  it('accepts that many calls and rejects others, and accepts the next when one ends', async () => {
    fail({ status: 429 }, { on: 'taiga.*', times: 100, inFlight: 3 })
    fail({ hang: true }, { times: 3 })
    const waiting = [1, 2, 3].map(() => openWith(listening.url, get(path, key)))
    await Promise.all(waiting.map((socket) => once(socket, 'connect')))
    expect(parts((await poll()).text).status).toBe('429')
    expect(parts((await poll()).text).status).toBe('429')
    waiting[0]?.destroy()
    await expect.poll(async () => parts((await poll()).text).status).toBe('200')
    for (const socket of waiting) socket.destroy()
  })

  it('is never exceeded by concurrent slow calls', async () => {
    const most = 5
    const world = sandbox.world('demo')
    world.arm({ on: 'taiga.*', inFlight: most, fails: { status: 429 } })
    world.arm({ on: 'taiga.*', fails: { dribble: '300ms' } })
    const answers = await Promise.all(Array.from({ length: 40 }, () => poll()))
    const statuses = answers.map(({ text }) => parts(text).status)
    expect(statuses.filter((status) => status === '200')).toHaveLength(most)
    expect(statuses.filter((status) => status === '429')).toHaveLength(40 - most)
    expect(parts((await poll()).text).status).toBe('200')
  })
})
