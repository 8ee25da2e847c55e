import { expect, it } from 'vitest'
import { askAdmin } from '../support/ask.ts'
import { describeServed } from '../support/served.ts'

const started = 'POST /worlds/demo/scenarios/paid/start'

describeServed('the health check', (served) => {
  it('reports the version and the numbers of worlds and scenarios', async () => {
    const { status, body } = await askAdmin(served(), 'health', 'GET /health')
    expect(status).toBe(200)
    expect(body).toEqual({
      status: 'ok',
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
      worlds: 1,
      scenarios: served().sandbox.scenarios.length,
    })
  })
})

describeServed('a reset', (served) => {
  it('restores the world to its initial state', async () => {
    const before = (await askAdmin(served(), 'listClaims', 'GET /worlds/demo/claims')).body
    await askAdmin(served(), 'startScenario', started)
    await askAdmin(served(), 'advanceClock', 'POST /worlds/demo/clock/advance', { by: '14d' })
    const { body } = await askAdmin(served(), 'reset', 'POST /worlds/demo/reset')
    expect(body).toMatchObject({ now: '2026-04-01T18:30:00.000Z', rate: 0, seed: 1, stediEdition: 'auto' })
    expect((await askAdmin(served(), 'listClaims', 'GET /worlds/demo/claims')).body).toEqual(before)
  })

  it('uses the clock, seed and settings of the body', async () => {
    const beginning = {
      clock: '60x@2026-05-01',
      seed: 42,
      scenario: 'denied',
      stediEdition: '2026-08',
      optumProfile: 'sandbox',
    }
    const { body } = await askAdmin(served(), 'reset', 'POST /worlds/demo/reset', beginning)
    expect(body).toMatchObject({
      rate: 60,
      seed: 42,
      scenario: 'denied',
      stediEdition: '2026-08',
      optumProfile: 'sandbox',
    })
    expect(body.now).toMatch(/^2026-05-01T00:00/)
  })

  it('generates the values of a world of another name with seededAs, and only then', async () => {
    const claims = async (world: string, settings: object) => {
      await askAdmin(served(), 'reset', `POST /worlds/${world}/reset`, settings)
      await askAdmin(served(), 'startScenario', `POST /worlds/${world}/scenarios/paid/start`)
      return (await askAdmin(served(), 'listClaims', `GET /worlds/${world}/claims`)).body
    }
    const demo = await claims('demo', {})
    expect(await claims('one', { seededAs: 'demo' })).toEqual(demo)
    expect(await claims('two', { seededAs: 'demo', seed: 2 })).not.toEqual(demo)
    expect(await claims('three', {})).not.toEqual(demo)
  })

  it('uses the options of the sandbox, not those of the previous reset', async () => {
    await askAdmin(served(), 'reset', 'POST /worlds/demo/reset', { stediEdition: '2026-08' })
    const { body } = await askAdmin(served(), 'reset', 'POST /worlds/demo/reset', { scenario: 'denied' })
    expect(body).toMatchObject({ scenario: 'denied', stediEdition: 'auto' })
  })

  it.each([
    [{ clock: 'frosen' }, '/clock', 'invalid clock "frosen"; use real, frozen or a factor such as 60x'],
    [{ scenario: 'deneid' }, '/scenario', 'scenario "deneid" does not exist; did you mean "denied"?'],
    [
      { stediEdition: '2026-09' },
      '/stediEdition',
      'stediEdition must be auto, 2025-01 or 2026-08, not "2026-09"; did you mean "2026-08"?',
    ],
    [{ seed: 'x' }, '/seed', 'seed must be a whole number, not "x"'],
    [{ claims: [] }, '/claims', 'use clock, seed, seededAs, scenario, stediEdition or optumProfile'],
  ])('rejects %j, and does not change the world', async (wrong, pointer, sentence) => {
    await askAdmin(served(), 'startScenario', started)
    const before = (await askAdmin(served(), 'listClaims', 'GET /worlds/demo/claims')).body
    const { status, body } = await askAdmin(served(), 'reset', 'POST /worlds/demo/reset', wrong)
    expect(status).toBe(400)
    expect(body.error).toMatchObject({ code: 'INVALID_BODY', pointer, message: expect.stringContaining(sentence) })
    expect((await askAdmin(served(), 'listClaims', 'GET /worlds/demo/claims')).body).toEqual(before)
  })
})

describeServed('the claims of a world', (served) => {
  const list = async (query: string) =>
    (await askAdmin(served(), 'listClaims', `GET /worlds/demo/claims${query}`)).body.claims

  it('are ordered by their last change, the latest first', async () => {
    const first = (await askAdmin(served(), 'startScenario', started)).body.claims?.[0]?.claim.id
    const second = (await askAdmin(served(), 'startScenario', started)).body.claims?.[0]?.claim.id
    expect((await list(''))?.slice(0, 2).map(({ id }) => id)).toEqual([second, first])
  })

  it('are found by their current stage', async () => {
    const { body } = await askAdmin(served(), 'startScenario', started)
    const session = `&session=${body.sessionId}`
    expect(await list(`?stage=drafted${session}`)).toHaveLength(1)
    await askAdmin(served(), 'advanceClock', 'POST /worlds/demo/clock/advance', { by: '30d' })
    expect(await list(`?stage=drafted${session}`)).toEqual([])
    expect(await list(`?stage=paid${session}`)).toMatchObject([
      { stage: 'paid', taiga: 'paid', category: 'F1', status: '65' },
    ])
  })

  it('are found by member and by payer, in any letter case and by any id of the payer', async () => {
    const { body } = await askAdmin(served(), 'startScenario', started)
    const claim = body.claims?.[0]?.claim
    const member = claim?.subscriber.memberId.toLowerCase()
    expect(await list(`?memberId=${member}&payer=${claim?.payer.id}`)).toEqual([claim])
    expect(await list(`?memberId=${member}&payer=pbxex`)).toEqual([claim])
    expect(await list(`?memberId=${member}&payer=60054`)).toEqual([])
  })

  it('belong to their world only', async () => {
    await askAdmin(served(), 'reset', 'POST /worlds/other/reset')
    const { body } = await askAdmin(served(), 'startScenario', started)
    const { body: other } = await askAdmin(served(), 'listClaims', `GET /worlds/other/claims?session=${body.sessionId}`)
    expect(other.claims).toEqual([])
  })

  it('are listed once each, even with concurrent requests', async () => {
    await askAdmin(served(), 'startScenario', started)
    const lists = await Promise.all([list(''), list(''), list('')])
    for (const claims of lists) expect(new Set(claims?.map(({ id }) => id)).size).toBe(claims?.length)
  })

  it.each([
    ['?stage=payed', '"payed" is not a stage; did you mean "paid"?'],
    ['?stge=paid', 'unknown filter "stge"; did you mean "stage"?'],
    ['?colour=blue', 'unknown filter "colour"; use stage, memberId, payer, session, limit or after'],
  ])('are not listed for an invalid filter %s', async (query, message) => {
    const { status, body } = await askAdmin(served(), 'listClaims', `GET /worlds/demo/claims${query}`)
    expect(status).toBe(400)
    expect(body.error).toEqual({ code: 'INVALID_FILTER', message })
  })
})

describeServed('the journal of a world', (served) => {
  it('contains no call of another world', async () => {
    await askAdmin(served(), 'reset', 'POST /worlds/two/reset')
    await served().fetch('taiga', '/api/v1/partner/sessions/nobody', {
      headers: { authorization: 'Bearer sandbox_one' },
    })
    expect((await askAdmin(served(), 'journal', 'GET /worlds/two/journal')).body.entries).toEqual([])
  })
})

describeServed('the admin API', (served) => {
  it('lists the methods of a path', async () => {
    const { status, headers, body } = await askAdmin(served(), 'getClock', 'DELETE /worlds/demo/clock')
    expect(status).toBe(405)
    expect(headers.get('allow')).toBe('GET, PUT')
    expect(body.error?.message).toBe('/_payerbox/worlds/demo/clock allows GET and PUT, not DELETE')
  })

  it('suggests a similar path', async () => {
    const { status, body } = await askAdmin(served(), 'getClock', 'GET /worlds/demo/clocks')
    expect(status).toBe(404)
    expect(body.error).toEqual({
      code: 'NOT_FOUND',
      message:
        'the admin API has no path /_payerbox/worlds/demo/clocks; did you mean GET /_payerbox/worlds/{world}/clock?',
    })
  })

  it('rejects an invalid world name', async () => {
    const { status, body } = await askAdmin(served(), 'getClock', 'GET /worlds/-x/clock')
    expect(status).toBe(404)
    expect(body.error?.code).toBe('UNKNOWN_WORLD')
  })
})

describeServed('a fork', (served) => {
  it('is a copy that evolves independently', async () => {
    await askAdmin(served(), 'startScenario', 'POST /worlds/demo/scenarios/by-hand/start')
    await askAdmin(served(), 'step', 'POST /worlds/demo/step')
    const { status, body } = await askAdmin(served(), 'fork', 'POST /worlds/demo/fork', { as: 'copy' })
    expect(status).toBe(201)
    expect(body).toMatchObject({ world: 'copy', credential: 'sandbox_copy', now: '2026-04-01T18:30:00.000Z' })

    const claims = async (world: string) => (await askAdmin(served(), 'listClaims', `GET /worlds/${world}/claims`)).body
    expect(await claims('copy')).toEqual(await claims('demo'))
    await askAdmin(served(), 'step', 'POST /worlds/copy/step')
    expect(await claims('copy')).not.toEqual(await claims('demo'))
  })

  it('keeps the scheduled steps of its runs', async () => {
    await askAdmin(served(), 'startScenario', started)
    await askAdmin(served(), 'fork', 'POST /worlds/demo/fork', { as: 'copy' })
    await askAdmin(served(), 'advanceClock', 'POST /worlds/copy/clock/advance', { by: '20d' })
    const stage = async (world: string) =>
      (await askAdmin(served(), 'listClaims', `GET /worlds/${world}/claims`)).body.claims?.[0]?.stage
    expect([await stage('copy'), await stage('demo')]).toEqual(['paid', 'drafted'])
  })

  it.each([
    [{ as: 'demo' }, '/as', 'a fork needs a name of its own'],
    [{ as: 'no spaces' }, '/as', 'invalid world name "no spaces"'],
    [{}, '/as', '"as" is missing'],
  ])('is rejected with the body %j', async (body, pointer, message) => {
    const { status, body: refused } = await askAdmin(served(), 'fork', 'POST /worlds/demo/fork', body)
    expect(status).toBe(400)
    expect(refused.error).toMatchObject({ code: 'INVALID_BODY', pointer, message: expect.stringContaining(message) })
  })
})

describeServed('the list of worlds', (served) => {
  it('shows the contents of each world, and no deleted one', async () => {
    await askAdmin(served(), 'startScenario', 'POST /worlds/brief/scenarios/paid/start')
    const { body } = await askAdmin(served(), 'listWorlds', 'GET /worlds')
    expect(body.worlds?.map(({ world, runs }) => `${world} ${runs}`)).toEqual(['demo 0', 'brief 1'])
    expect(body.limits).toEqual({})

    const one = await askAdmin(served(), 'getWorld', 'GET /worlds/brief')
    expect(one.body).toEqual(body.worlds?.[1])
    expect((await askAdmin(served(), 'deleteWorld', 'DELETE /worlds/brief')).body).toEqual({ deleted: 'brief' })
    const { status, body: refused } = await askAdmin(served(), 'deleteWorld', 'DELETE /worlds/breef')
    expect(status).toBe(404)
    expect(refused.error).toMatchObject({
      code: 'UNKNOWN_WORLD',
      message: 'world "breef" does not exist; a call with its credential, or POST …/reset, creates it',
    })
  })

  it.each([
    ['getWorld', 'GET /worlds/dema'],
    ['getClock', 'GET /worlds/dema/clock'],
    ['listRuns', 'GET /worlds/dema/runs'],
    ['journal', 'GET /worlds/dema/journal'],
    ['clearJournal', 'DELETE /worlds/dema/journal'],
    ['disarmFaults', 'DELETE /worlds/dema/faults'],
  ] as const)('does not grow when a call only reads or deletes: %s', async (operation, request) => {
    const { status, body } = await askAdmin(served(), operation, request)
    expect(status).toBe(404)
    expect(body).toEqual({
      error: { code: 'UNKNOWN_WORLD', message: 'world "dema" does not exist; did you mean "demo"?' },
    })
    expect((await askAdmin(served(), 'listWorlds', 'GET /worlds')).body.worlds).toHaveLength(1)
  })
})

describeServed(
  'a limit',
  (served) => {
    it('is reported when a call would exceed it', async () => {
      await askAdmin(served(), 'reset', 'POST /worlds/second/reset')
      const headers = { authorization: 'Bearer sandbox_third' }
      const response = await served().fetch('taiga', '/api/v1/partner/sessions/x', { headers })
      expect(response.status).toBe(503)
      expect(await response.json()).toMatchObject({ error: { code: 'LIMIT_REACHED' } })
      expect(response.headers.get('x-payerbox-limit')).toBe('reached')

      const { status, body } = await askAdmin(served(), 'reset', 'POST /worlds/third/reset')
      expect(status).toBe(503)
      expect(body).toMatchObject({ error: { code: 'LIMIT_REACHED' } })
      expect((await askAdmin(served(), 'listWorlds', 'GET /worlds')).body.limits).toEqual({ worlds: 2 })
    })
  },
  { limits: { worlds: 2 } },
)
