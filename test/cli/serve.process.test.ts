import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { run, type Serving, serve as serveCli } from '../support/cli-program.ts'

const started: Serving[] = []
afterEach(async () => {
  await Promise.all(started.splice(0).map((serving) => serving.stop()))
})

const serve: typeof serveCli = async (...given) => {
  const serving = await serveCli(...given)
  started.push(serving)
  return serving
}

const key = { authorization: 'Bearer sandbox_demo' }

/** Starts a scenario; returns the session. */
async function startScenario({ url }: Serving, scenario = 'paid'): Promise<string> {
  const response = await fetch(`${url}/_payerbox/worlds/demo/scenarios/${scenario}/start`, { method: 'POST' })
  return ((await response.json()) as { sessionId: string }).sessionId
}

async function get({ url }: Serving, path: string): Promise<unknown> {
  return (await fetch(url + path, { headers: key })).json()
}

describe('payerbox serve', () => {
  it('is the default command', async () => {
    const serving = await serve(['--port', '0'])
    expect(serving.lines).toMatchObject([{ level: 'info', msg: 'listening', worlds: ['demo'], clock: 'real' }])
    expect(await get(serving, '/_payerbox/health')).toMatchObject({ status: 'ok' })
  })

  it('listens on a free port for --port 0', async () => {
    const [one, other] = await Promise.all([serve(['serve', '-p', '0']), serve(['serve', '-p', '0'])])
    expect(one.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect(one.url).not.toBe(other.url)
  })

  it('prefers a flag to the environment, and the environment to the default', async () => {
    const environment = {
      PAYERBOX_PORT: '0',
      PAYERBOX_CLOCK: 'frozen@2026-04-01',
      PAYERBOX_WORLD: 'one, two',
      PAYERBOX_SEED: '',
    }
    const [fromEnvironment, fromFlags] = await Promise.all([
      serve([], environment),
      serve(['--clock', 'frozen@2026-05-01', '--world', 'three', 'four', '--world', 'five'], environment),
    ])
    expect(fromEnvironment.lines).toMatchObject([{ worlds: ['one', 'two'], clock: 'frozen@2026-04-01' }])
    expect(fromFlags.lines).toMatchObject([{ worlds: ['three', 'four', 'five'], clock: 'frozen@2026-05-01' }])
    expect(await get(fromFlags, '/_payerbox/worlds/three/clock')).toMatchObject({
      now: '2026-05-01T00:00:00.000Z',
      rate: 0,
    })
  })

  it('gives ids that no earlier start gave, unless it has a seed', async () => {
    const clock = ['-p', '0', '--clock', 'frozen@2026-04-01T18:30:00Z']
    const sessions = async (...args: readonly string[]) => startScenario(await serve([...clock, ...args]))
    const [one, other, seeded, again] = await Promise.all([
      sessions(),
      sessions(),
      sessions('--seed', '1'),
      sessions('--seed', '1'),
    ])
    expect(new Set([one, other, seeded]).size).toBe(3)
    expect(again).toBe(seeded)
  })

  it('reads a switch from the value of its variable', async () => {
    await serve(['-p', '0'], { PAYERBOX_STRICT: '0' })
    expect(await run(['-p', '0'], { PAYERBOX_STRICT: 'perhaps' })).toMatchObject({
      code: 2,
      err: 'payerbox: PAYERBOX_STRICT must be true or false, not "perhaps"\n',
    })
  })

  it('pays a session two weeks after it was submitted', async () => {
    const serving = await serve(['-p', '0', '--clock', 'frozen@2026-04-01T18:30:00Z', '--strict'])
    const session = await startScenario(serving)
    expect(await get(serving, `/api/v1/partner/sessions/${session}`)).toMatchObject({ status: 'processing' })
    await fetch(`${serving.url}/_payerbox/worlds/demo/clock/advance`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"by":"14d"}',
    })
    expect(await get(serving, `/api/v1/partner/sessions/${session}`)).toMatchObject({ status: 'paid' })
  })

  it('logs no calls by default', async () => {
    const serving = await serve(['-p', '0'])
    await startScenario(serving)
    await serving.stop()
    expect(serving.lines.map(({ msg }) => msg)).toEqual(['listening', 'stopping', 'stopped'])
  })

  it('logs calls without bodies, ids and credentials at level debug', async () => {
    const serving = await serve(['-p', '0', '--log-level', 'debug'])
    const session = await startScenario(serving)
    await get(serving, `/api/v1/partner/sessions/${session}`)
    await fetch(`${serving.url}/api/v1/partner/sessions`, {
      method: 'POST',
      headers: key,
      body: '{"patient":"Jane Doe"}',
    })
    await serving.stop()
    const calls = serving.lines.filter(({ msg }) => msg === 'call')
    expect(calls).toMatchObject([
      { level: 'debug', operation: 'admin.startScenario', status: 201 },
      { operation: 'taiga.sessionStatus', world: 'demo', status: 200, ms: expect.any(Number) },
      { operation: 'taiga.submitSession', world: 'demo', status: 400 },
    ])
    expect(JSON.stringify(serving.lines)).not.toMatch(new RegExp(`Jane|Doe|sandbox_demo|Bearer|${session}`))
  })

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'exits with 0 in under a second on %s, even with open connections',
    async (signal) => {
      const serving = await serve(['-p', '0'])
      const client = connect(Number(new URL(serving.url).port), '127.0.0.1').on('error', () => {})
      const closed = once(client, 'close')
      client.write('POST /api/v1/partner/sessions HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{"half')
      await new Promise((resolve) => setTimeout(resolve, 100))
      const { code, after } = await serving.stop(signal)
      expect(code).toBe(0)
      expect(after).toBeLessThan(1000)
      await closed
    },
  )

  it('exits with 1 and the reason when the port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const address = other.address()
    const port = address !== null && typeof address === 'object' ? address.port : 0
    expect(await run(['--port', String(port)])).toEqual({
      code: 1,
      out: '',
      err: `payerbox: port ${port} of 127.0.0.1 is in use; use another --port, or 0 for a free one\n`,
    })
    other.close()
  })
})
