import { afterEach, describe, expect, it } from 'vitest'
import { adminClient } from '../../src/admin-client/index.ts'
import { run, type Serving, serve as serveCli } from '../support/cli-program.ts'

const started: Serving[] = []
afterEach(async () => {
  await Promise.all(started.splice(0).map((serving) => serving.stop()))
})

async function serve(args: readonly string[], environment: Record<string, string> = {}): Promise<Serving> {
  const serving = await serveCli(['serve', '--port', '0', ...args], environment)
  started.push(serving)
  return serving
}

const token = 'token-of-a-process-test'

describe('payerbox serve beyond loopback', () => {
  it('logs in its first line who can reach what, with the generated token, which no other line has', async () => {
    const serving = await serve(['--host', '0.0.0.0', '--log-level', 'trace'])
    const [{ access, adminToken } = {}] = serving.lines
    expect(access).toBe(
      'every machine that can connect to 0.0.0.0 can call the vendor routes; the admin API needs the admin token',
    )
    const admin = adminClient(serving.url, { token: String(adminToken) })
    await admin.startScenario({ world: 'demo', name: 'paid' })
    await expect(adminClient(serving.url).listWorlds()).rejects.toMatchObject({ status: 401, code: 'TOKEN_REQUIRED' })
    await expect(adminClient(serving.url, { token: `${adminToken}x` }).listWorlds()).rejects.toThrow(/not the token/)
    await serving.stop()
    expect(serving.lines.length).toBeGreaterThan(3)
    expect(JSON.stringify(serving.lines.slice(1))).not.toContain(adminToken)
  })

  it('does not log a token that is set, on any address', async () => {
    for (const args of [['--host', '0.0.0.0'], []]) {
      const serving = await serve(args, { PAYERBOX_ADMIN_TOKEN: token })
      await adminClient(serving.url, { token }).listWorlds()
      await expect(adminClient(serving.url).listWorlds()).rejects.toMatchObject({ status: 401 })
      expect(serving.lines[0]?.access).toMatch(/; the admin API needs the admin token$/)
      expect(JSON.stringify(serving.lines)).not.toContain(token)
    }
  })

  it('needs no token on loopback, and says so', async () => {
    const serving = await serve([])
    expect(serving.lines[0]).toMatchObject({ access: 'only this machine can call the vendor routes and the admin API' })
    expect(serving.lines[0]).not.toHaveProperty('adminToken')
  })

  it('masks in its log the name of a scenario that a caller started from its text', async () => {
    const serving = await serve(['--log-level', 'debug'])
    const post = (path: string, body: object) =>
      fetch(`${serving.url}/_payerbox/worlds/demo/scenarios/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }).then(({ status }) => status)
    const source = 'scenario: jane-doe\nsummary: One claim.\nclaims: { visit: {} }\nsteps:\n  - { visit: submitted }\n'
    expect([await post('start', { source }), await post('paid/start', {})]).toEqual([201, 201])
    const moved = () => serving.lines.filter(({ msg }) => msg === 'claim moved').map(({ scenario }) => String(scenario))
    await expect.poll(() => moved().includes('paid')).toBe(true)
    expect(moved()[0]).toMatch(/^\*\*\*/)
    expect(JSON.stringify(serving.lines)).not.toContain('jane-doe')
  })

  it('does not show a token that is too short', async () => {
    const { code, err } = await run(['serve', '--admin-token', 'secret'])
    expect([code, err]).toEqual([2, expect.stringMatching(/^payerbox: --admin-token must be 16 to 256 /)])
    expect(err).not.toContain('secret')
  })

  it('is healthy without the token', async () => {
    const { url } = await serve(['--host', '0.0.0.0'])
    expect(await run(['health', '--port', new URL(url).port])).toMatchObject({ code: 0 })
  })

  it('takes calls by the names of --allow-host', async () => {
    const { url } = await serve([], { PAYERBOX_ALLOW_HOST: 'box, box.example.test' })
    const origin = { origin: 'https://box.example.test', 'content-type': 'application/json' }
    const reset = (headers: Record<string, string>) =>
      fetch(`${url}/_payerbox/worlds/demo/reset`, { method: 'POST', headers, body: '{}' }).then(({ status }) => status)
    expect([await reset(origin), await reset({ ...origin, origin: 'https://other.example.test' })]).toEqual([200, 403])
  })
})

describe('a payerbox with a token is used by', () => {
  it('contract test, with PAYERBOX_ADMIN_TOKEN', async () => {
    const { url } = await serve(['--host', '0.0.0.0', '--admin-token', token])
    const test = (environment: Record<string, string>) =>
      run(['contract', 'test', '--target', url, '--case', 'taiga/key-*'], environment)
    const [right, none, wrong] = await Promise.all([
      test({ PAYERBOX_ADMIN_TOKEN: token }),
      test({}),
      test({ PAYERBOX_ADMIN_TOKEN: 'another-token-of-the-test' }),
    ])
    expect(right).toMatchObject({ code: 0, err: '' })
    expect(none).toMatchObject({ code: 2, err: `payerbox: ${url} needs its admin token; set PAYERBOX_ADMIN_TOKEN\n` })
    expect(wrong).toMatchObject({
      code: 2,
      err: `payerbox: ${url} has another admin token than PAYERBOX_ADMIN_TOKEN\n`,
    })
  })

  it('payerboxTest, with PAYERBOX_URL and PAYERBOX_ADMIN_TOKEN', async () => {
    const { url } = await serve(['--admin-token', token])
    const vitest = [
      process.execPath,
      'node_modules/vitest/vitest.mjs',
      'run',
      '--no-color',
      'test/examples/world.test.ts',
    ]
    const test = (...variables: readonly string[]) =>
      run(['exec', '--', 'env', `PAYERBOX_URL=${url}`, ...variables, ...vitest])
    const right = await test(`PAYERBOX_ADMIN_TOKEN=${token}`)
    expect([right.code, right.out]).toEqual([0, expect.stringContaining('1 passed')])
    const none = await test()
    expect([none.code, none.out + none.err]).toEqual([
      1,
      expect.stringContaining('the admin API needs its token; send'),
    ])
  })

  it('the command of exec, which gets the token', async () => {
    const reset = 'curl -s -o /dev/null -w "%{http_code} " -X POST $PAYERBOX_ADMIN_URL/worlds/demo/reset'
    const command = `${reset}; ${reset} -H "Authorization: Bearer $PAYERBOX_ADMIN_TOKEN"`
    const { out } = await run(['exec', '--scenario', 'paid', '--', 'sh', '-c', command], {
      PAYERBOX_ADMIN_TOKEN: token,
    })
    expect(out).toMatch(/^401 200 /)
  })
})
