import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Received, Sent } from '../../src/judge/http-exchange.ts'
import { type ContractCase, idOf, liveTarget, planOf, readCases, runCases } from '../../src/kit.ts'
import { liveHosts } from '../../src/test/live/hosts.ts'
import { createQueue, sendWithRetries, type Timing } from '../../src/test/live/pacing.ts'
import { NoResponse } from '../../src/test/target.ts'
import { run } from '../support/cli-program.ts'
import { type OtherServer, startOtherServer } from './support/other-server.ts'

const loaded = await readCases('contracts/cases')
const cases = 'cases' in loaded ? loaded.cases : []
const foreign = await readCases('test/contract-test/support/cases')

const keys = {
  PAYERBOX_LIVE_TAIGA_KEY: 'taiga-key-for-tests',
  PAYERBOX_LIVE_STEDI_KEY: 'stedi-key-for-tests',
  PAYERBOX_LIVE_OPTUM_CLIENT_ID: 'optum-client-for-tests',
  PAYERBOX_LIVE_OPTUM_CLIENT_SECRET: 'optum-secret-for-tests',
}
/** Time that passes only when somebody sleeps. */
function fakeTiming(): { now: () => number; sleep: (milliseconds: number) => Promise<void>; slept: number[] } {
  let now = 0
  const slept: number[] = []
  return {
    slept,
    now: () => now,
    sleep: async (milliseconds) => {
      slept.push(milliseconds)
      now += milliseconds
    },
  }
}
/** Time as it passes for several who sleep at once; starts at 0. */
async function inFakeTime<T>(work: (timing: Timing) => Promise<T>): Promise<T> {
  vi.useFakeTimers({ now: 0 })
  try {
    const sleep = (wait: number) => new Promise<void>((done) => setTimeout(done, wait))
    const result = work({ now: Date.now, sleep })
    await vi.runAllTimersAsync()
    return await result
  } finally {
    vi.useRealTimers()
  }
}
const refusing = async (): Promise<Received> => ({ status: 401, headers: {}, body: '' })

describe('the vendors as a target', () => {
  it('get no request that can incur charges, whatever a case declares', async () => {
    const sent: string[] = []
    const send = async (url: string, { method }: Sent) => {
      sent.push(`${method} ${url}`)
      return refusing()
    }
    const lying = cases.map((one): ContractCase => ({ ...one, runs: ['live-read-only'] }))
    await runCases(lying, liveTarget(keys, { timing: fakeTiming(), send }), { editions: ['2025-01', 'live'] })

    expect(sent.length).toBeGreaterThan(100)
    expect(sent.filter((one) => /^POST .*\/partner\//.test(one))).toEqual([])
  })

  it.each([
    ['POST', '/api/v1/partner/sessions/', 'not sent: it would start billing'],
    ['POST', '/api/v1/partner/x/../sessions', 'not sent: it would start billing'],
    ['PUT', '/api/v1/partner/sessions/x', 'not sent: it would start billing'],
    [
      'POST',
      '/2024-04-01/change/medicalnetwork/claimstatus/v2/../../professionalclaims/v3/submission',
      'not sent: its consequences are unknown',
    ],
    ['POST', '@elsewhere.example/api/v1/partner/sessions', 'not sent: the path belongs to no API with credentials'],
  ])('do not get it in another spelling, either: %s %s', async (method, path, why) => {
    const sent: string[] = []
    const send = async (url: string) => {
      sent.push(url)
      return refusing()
    }
    const target = liveTarget(keys, { timing: fakeTiming(), send })

    await expect(target.send({ method, path, headers: {}, body: '{}' })).rejects.toThrow(why)
    expect(sent).toEqual([])
  })

  it('report a case that must not be sent as not arranged, not as failed', async () => {
    const one = cases.find(({ operation }) => operation === 'taiga.submitSession') as ContractCase
    const lying: ContractCase = { ...one, runs: ['live-read-only'], steps: one.steps.slice(0, 1) }
    const { arrange: _, ...bare } = lying
    const { outcomes } = await runCases([bare], liveTarget(keys, { timing: fakeTiming(), send: refusing }))

    expect(outcomes).toMatchObject([{ verdict: 'not-arranged', reason: 'not sent: it would start billing' }])
  })

  it('get a request that must not be repeated once, whatever the result', async () => {
    let sent = 0
    const send = async (): Promise<Received> => {
      sent++
      return { status: 503, headers: {}, body: '' }
    }
    const environment = { ...keys, PAYERBOX_LIVE_ALLOW_BILLING: 'api.usetaiga.com' }
    const target = liveTarget(environment, { allowBilling: true, timing: fakeTiming(), send })
    await target.send({ method: 'POST', path: '/api/v1/partner/sessions', headers: {}, body: '{}' })
    await target.send({
      method: 'DELETE',
      path: '/2024-04-01/change/medicalnetwork/claimstatus/v2',
      headers: {},
      body: '',
    })

    expect(sent).toBe(2)
    expect(target.retries?.()).toBe(0)
  })

  it('accept the base URL that Stedi documents, and ignore an empty variable', async () => {
    const sent: string[] = []
    const send = async (url: string) => {
      sent.push(url)
      return refusing()
    }
    const urls = { PAYERBOX_LIVE_STEDI_URL: 'https://stedi.example/2024-04-01', PAYERBOX_LIVE_TAIGA_URL: '' }
    const target = liveTarget({ ...keys, ...urls }, { timing: fakeTiming(), send })
    const path = '/2024-04-01/change/medicalnetwork/claimstatus/v2'
    await target.send({ method: 'POST', path, headers: {}, body: '{}' })
    await target.send({ method: 'GET', path: '/api/v1/partner/sessions/x', headers: {}, body: '' })

    expect(sent).toEqual([`https://stedi.example${path}`, 'https://api.usetaiga.com/api/v1/partner/sessions/x'])
  })

  it('get requests that can incur charges only with both switches, at the named host', () => {
    const billing = cases.find(({ operation }) => operation === 'taiga.submitSession') as ContractCase
    const one: ContractCase = { ...billing, runs: ['mock', 'live'] }
    const why = (environment: object, allowBilling: boolean) =>
      liveTarget({ ...keys, ...environment }, { allowBilling }).declines(one)

    expect(why({}, false)).toBe(
      'taiga.submitSession begins billing: --allow-billing and PAYERBOX_LIVE_ALLOW_BILLING=api.usetaiga.com let it',
    )
    expect(why({}, true)).toBeDefined()
    expect(why({ PAYERBOX_LIVE_ALLOW_BILLING: 'api.usetaiga.com' }, false)).toBeDefined()
    expect(why({ PAYERBOX_LIVE_ALLOW_BILLING: 'other.example' }, true)).toBeDefined()
    expect(why({ PAYERBOX_LIVE_ALLOW_BILLING: 'api.usetaiga.com' }, true)).toBeUndefined()
  })

  it('get only read requests; an API without credentials is listed with the missing ones', async () => {
    const { PAYERBOX_LIVE_STEDI_KEY: _, ...others } = keys
    const { outcomes } = await runCases(cases, liveTarget(others, { timing: fakeTiming(), send: refusing }))
    const reasons = new Map(outcomes.map(({ case: one, verdict, reason }) => [idOf(one), `${verdict}: ${reason}`]))
    const stedi = [...reasons].filter(([name]) => name.startsWith('stedi/'))

    expect(new Set(stedi.map(([, reason]) => reason))).toEqual(new Set(['skipped: PAYERBOX_LIVE_STEDI_KEY is not set']))
    expect(reasons.get('taiga/processing')).toBe('skipped: it does not run on live-read-only')
    expect(outcomes.some(({ verdict }) => verdict !== 'skipped')).toBe(true)
  })

  it('need credentials, and a secure base URL', () => {
    expect(() => liveTarget({})).toThrow(/^live reads credentials from the environment only, and there are none: set /)
    expect(() => liveTarget({ ...keys, PAYERBOX_LIVE_STEDI_URL: 'http://stedi.example' })).toThrow(
      /must start with https/,
    )
    expect(() => liveTarget({ ...keys, PAYERBOX_LIVE_OPTUM_URL: 'nowhere' })).toThrow(
      /^PAYERBOX_LIVE_OPTUM_URL must be a URL such as https:\/\/sandbox-apigw\.optum\.com$/,
    )
  })

  it('have their requests counted before any is sent', () => {
    const plan = planOf(cases, liveTarget(keys))
    expect([...plan.keys()]).toContain('optum.token')
    expect([...plan.keys()]).not.toContain('taiga.submitSession')
  })

  it('get requests within their rate and concurrency limits', async () => {
    let under = 0
    let most = 0
    const began: number[] = []
    await inFakeTime(async ({ now, sleep }) => {
      const queue = createQueue({ every: 100, inFlight: 2 }, { now, sleep })
      const work = async () => {
        began.push(now())
        most = Math.max(most, ++under)
        await sleep(150)
        under--
      }
      await Promise.all(Array.from({ length: 5 }, () => queue.run(work)))
    })
    expect(began).toEqual([0, 100, 200, 300, 400])
    expect(most).toBe(2)
    expect(liveHosts.every(({ pace }) => pace.inFlight <= 5)).toBe(true)
  })

  it('get no request while one of them asked to wait', async () => {
    const began: number[] = []
    const answers = await inFakeTime((timing) => {
      const send = async (): Promise<Received> => {
        began.push(timing.now())
        return began.length === 1
          ? { status: 429, headers: { 'retry-after': '30' }, body: '' }
          : { status: 200, headers: {}, body: '{}' }
      }
      const { send: ask } = liveTarget(keys, { timing, send })
      const inquiry = { method: 'POST', path: '/2024-04-01/change/medicalnetwork/claimstatus/v2' }
      return Promise.all(Array.from({ length: 4 }, () => ask({ ...inquiry, headers: {}, body: '{}' })))
    })

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect(began).toEqual([0, 30_000, 30_200, 30_400, 30_600])
  })
})

describe('a client that respects limits', () => {
  const asked = async (answers: readonly (number | readonly [number, string])[]) => {
    const { sleep, slept } = fakeTiming()
    const left = [...answers]
    const manners = {
      leaveAlone: sleep,
      chance: () => 1,
      today: () => Date.parse('2026-04-01T00:00:00Z'),
      onRetry: () => {},
    }
    const ask = async (): Promise<Received> => {
      const [status, after] = [left.shift() ?? 200].flat() as [number, string?]
      if (status === -1) throw new NoResponse('late', { cause: new DOMException('late', 'TimeoutError') })
      if (status === 0) throw new NoResponse('no response')
      return { status, headers: after === undefined ? {} : { 'retry-after': after }, body: '' }
    }
    const { status } = await sendWithRetries(ask, manners).catch(() => ({ status: 0 }))
    return { status, slept, left: left.length }
  }

  it.each([
    ['takes an answer as it comes', [200], { status: 200, slept: [] }],
    ['does not repeat what is its own fault', [400], { status: 400, slept: [] }],
    ['waits twice as long each time', [503, 502, 504], { status: 200, slept: [1000, 2000, 4000] }],
    ['gives up after three times more', [503, 503, 503, 503, 200], { status: 503, slept: [1000, 2000, 4000], left: 1 }],
    ['waits as long as it is asked to', [[429, '7']], { status: 200, slept: [7000] }],
    [
      'waits until the date that it is told',
      [[429, 'Wed, 01 Apr 2026 00:00:30 GMT']],
      { status: 200, slept: [30_000] },
    ],
    ['does not wait for an hour', [[429, '3600']], { status: 429, slept: [] }],
    ['asks again when nobody answered', [0, 200], { status: 200, slept: [1000] }],
    ['does not repeat what only took too long', [-1, 200], { status: 0, slept: [], left: 1 }],
    ['gives up when nobody answers', [0, 0, 0, 0], { status: 0, slept: [1000, 2000, 4000] }],
  ] as const)('%s', async (_, answers, expected) => {
    expect(await asked(answers)).toMatchObject(expected)
  })
})

describe('what cannot be arranged', () => {
  const one = cases.find((one) => idOf(one) === 'taiga/submitted') as ContractCase
  const reading: ContractCase = {
    ...one,
    runs: ['live-read-only'],
    arrange: { scenario: 'paid', live: { 'run.sessionId': 'PAYERBOX_LIVE_TAIGA_SESSION' } },
  }

  it('can come from the environment', async () => {
    const paths: string[] = []
    const send = async (url: string) => {
      paths.push(url)
      return refusing()
    }
    const environment = { ...keys, PAYERBOX_LIVE_TAIGA_SESSION: 'some-session' }
    const { outcomes } = await runCases([reading], liveTarget(environment, { timing: fakeTiming(), send }))

    expect(paths).toEqual(['https://api.usetaiga.com/api/v1/partner/sessions/some-session'])
    expect(outcomes[0]?.verdict).toBe('failed')
  })

  it('is never counted as passed: the missing variable is named', async () => {
    const target = liveTarget(keys, { timing: fakeTiming(), send: refusing })
    const { outcomes } = await runCases([reading, { ...reading, arrange: { scenario: 'paid' } }], target)

    expect(outcomes.map(({ verdict, reason }) => `${verdict}: ${reason}`)).toEqual([
      'not-arranged: PAYERBOX_LIVE_TAIGA_SESSION is not set; the case needs it',
      'not-arranged: only payerbox can arrange this case',
    ])
  })
})

describe('payerbox contract test --target live', () => {
  let server: OtherServer
  beforeAll(async () => {
    server = await startOtherServer()
  })
  afterAll(() => server.close())
  const environment = () => ({ ...keys, PAYERBOX_LIVE_TAIGA_URL: server.url, PAYERBOX_LIVE_STEDI_KEY: '' })
  const args = ['contract', 'test', '--target', 'live', '--cases', 'test/contract-test/support/cases', '--api', 'taiga']

  it('reads credentials only from the environment', async () => {
    const { code, err } = await run(args)
    expect(code).toBe(2)
    expect(err).toMatch(/^payerbox: live reads credentials from the environment only/)
  })

  it('shows what it would send, and sends nothing without a terminal', async () => {
    const { code, out, err } = await run(args, environment())
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(
      `live: these requests go to the vendors, with your credentials\n  ${new URL(server.url).host}\n`,
    )
    expect(err).toContain('live asks before it sends requests, and there is no terminal; use --yes')
  })

  it('sends without asking with --yes, and prints no key', async () => {
    const { out, err } = await run([...args, '--yes', '--verbose'], environment())
    expect(out).toContain(`\nlive (${new URL(server.url).host}, sandbox-apigw.optum.com)  4 cases: `)
    expect('cases' in foreign && foreign.cases.length).toBeGreaterThan(0)
    for (const key of Object.values(keys)) expect(out + err).not.toContain(key)
  })
})
