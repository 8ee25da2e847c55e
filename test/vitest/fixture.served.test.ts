import { get } from 'node:https'
import { text } from 'node:stream/consumers'
import { type Payerbox, payerboxTest, test } from 'payerbox/vitest'
import { afterAll, describe, expect, vi } from 'vitest'

const clock = 'frozen@2026-04-01T18:30:00Z'

/** The client under test: polls Taiga. */
async function poll({ urls, credentials }: Payerbox, session: string | undefined): Promise<string> {
  const response = await fetch(`${urls.taiga}/api/v1/partner/sessions/${session}`, {
    headers: { authorization: `Bearer ${credentials.taiga}` },
  })
  return ((await response.json()) as { status: string }).status
}

const frozen = payerboxTest({ clock })
const transports = [
  ['MSW', frozen],
  ['HTTP', payerboxTest({ clock, transport: 'http' })],
] as const

describe.each(transports)('a test with its own world, over %s', (_, test) => {
  test('advances its clock without waiting', async ({ payerbox }) => {
    const { sessionId } = await payerbox.start('paid')

    expect(await poll(payerbox, sessionId)).toBe('processing')
    expect(await payerbox.clock.advance('14d')).toEqual(new Date('2026-04-15T18:30:00Z'))
    expect(await poll(payerbox, sessionId)).toBe('paid')
    expect(await payerbox.clock.set('2026-05-01T00:00:00Z')).toEqual(await payerbox.clock.now())
  })

  test('calls Stedi and Optum', async ({ payerbox }) => {
    const { urls, credentials, start, clock } = payerbox
    const { claims } = await start('denied')
    await clock.advance('20d')
    const body = JSON.stringify(claims[0]?.requests.stedi.body)
    const json = { 'content-type': 'application/json' }
    const token = await fetch(`${urls.optum}/apip/auth/v2/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: credentials.optumClientId,
        client_secret: credentials.optumClientSecret,
      }),
    })
    const { access_token } = (await token.json()) as { access_token: string }
    const responses = await Promise.all([
      fetch(`${urls.stedi}/change/medicalnetwork/claimstatus/v2`, {
        method: 'POST',
        headers: { ...json, authorization: credentials.stedi },
        body,
      }),
      fetch(`${urls.optum}/medicalnetwork/claimstatus/v2/`, {
        method: 'POST',
        headers: { ...json, authorization: `Bearer ${access_token}` },
        body,
      }),
    ])

    for (const response of responses) {
      expect(await response.json()).toMatchObject({ claims: [{ claimStatus: { statusCategoryCode: 'F2' } }] })
    }
  })

  test('verifies the calls of the client', async ({ payerbox }) => {
    const { sessionId } = await payerbox.start('paid')
    await poll(payerbox, sessionId)
    await poll(payerbox, sessionId)

    await payerbox.verify({ operation: 'taiga.sessionStatus', exactly: 2 })
    await expect(payerbox.verify({ operation: 'taiga.*', min: 3 })).rejects.toThrow(
      '2 calls of taiga.*; expected at least 3',
    )
    expect((await payerbox.journal({ operation: 'taiga.sessionStatus' })).map(({ status }) => status)).toEqual([
      200, 200,
    ])
  })

  test('plays a step and lists claims', async ({ payerbox }) => {
    await payerbox.start('by-hand')
    await payerbox.step()

    expect(await payerbox.claims({ stage: 'coded' })).toHaveLength(1)
  })

  test('gets the reason of a refusal', async ({ payerbox }) => {
    await expect(payerbox.start('payed')).rejects.toThrow('scenario "payed" does not exist; did you mean "paid"?')
    await expect(payerbox.clock.advance('soon')).rejects.toMatchObject({ pointer: '/by' })
  })

  test('may delete its world itself', async ({ payerbox: { admin, world } }) => {
    await admin.deleteWorld({ world })
  })
})

describe('concurrent tests', () => {
  const worlds = new Set<string>()

  frozen.concurrent.for(['1d', '2d', '3d', '14d', '15d', '16d'])(
    'have their own clocks: %s',
    async (by, { payerbox, expect }) => {
      worlds.add(payerbox.world)
      const { sessionId } = await payerbox.start('paid')
      await payerbox.clock.advance(by)

      expect(await payerbox.clock.now()).toEqual(
        new Date(Date.parse('2026-04-01T18:30:00Z') + 86_400_000 * Number.parseInt(by, 10)),
      )
      expect(await poll(payerbox, sessionId)).toBe(Number.parseInt(by, 10) < 13 ? 'accepted' : 'paid')
      await payerbox.verify({ operation: 'taiga.sessionStatus', exactly: 1 })
    },
  )

  afterAll(() => {
    expect(worlds.size).toBe(6)
  })
})

describe('a world', () => {
  const found: unknown[] = []

  frozen('of a repeated test is reset', { repeats: 1 }, async ({ payerbox }) => {
    const started = await payerbox.start('paid')
    found.push(JSON.parse(JSON.stringify(started).replaceAll(payerbox.world, 'its world')))
  })

  afterAll(() => {
    vi.restoreAllMocks()
    expect(found[1]).toEqual(found[0])
    expect(new Set(names).size).toBe(6)
  })

  const names: string[] = []

  frozen('of another attempt of a test is another one', { retry: 3 }, ({ payerbox }) => {
    names.push(payerbox.world)
    expect(names.length).toBe(3)
  })

  frozen(
    'of a repeated test is another one, also where the test replaces the random values',
    { repeats: 2 },
    ({ payerbox }) => {
      names.push(payerbox.world)
      vi.spyOn(crypto, 'randomUUID').mockReturnValue('0-0-0-0-0')
    },
  )

  frozen('is named after its test', ({ payerbox }) => {
    expect(payerbox.world).toMatch(/^test-is-named-after-its-test-[\da-f]{20}$/)
    expect(payerbox.credentials.stedi).toBe(`sandbox_${payerbox.world}`)
  })

  frozen(`of a test with a ${'very '.repeat(20)}long name has a valid name`, ({ payerbox }) => {
    expect(payerbox.world).toHaveLength(64)
  })

  describe('of a suite with its own settings', () => {
    frozen.override({ payerboxSettings: { clock: 'frozen@2027-01-01', stediEdition: '2026-08' } })

    frozen('has these settings', async ({ payerbox: { admin, world, clock } }) => {
      expect(await clock.now()).toEqual(new Date('2027-01-01T00:00:00Z'))
      expect(await admin.getWorld({ world })).toMatchObject({ stediEdition: '2026-08' })
    })
  })
})

describe('the test without options', () => {
  test('does not affect fake timers', async ({ payerbox }) => {
    vi.useFakeTimers({ now: 0 })
    try {
      const { sessionId } = await payerbox.start('paid')
      await payerbox.clock.advance('20d')
      expect(await poll(payerbox, sessionId)).toBe('paid')
      expect(Date.now()).toBe(0)
    } finally {
      vi.useRealTimers()
    }
  })

  test('intercepts node:https imported by name', async ({ payerbox: { credentials } }) => {
    const headers = { authorization: `Bearer ${credentials.taiga}` }
    const body = await new Promise<string>((resolve, reject) =>
      get('https://api.usetaiga.com/api/v1/partner/sessions/none', { headers }, (response) =>
        resolve(text(response)),
      ).on('error', reject),
    )
    expect(JSON.parse(body)).toEqual({ error: 'Session not found' })
  })
})
