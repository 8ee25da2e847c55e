import { expect, it } from 'vitest'
import { askAdmin } from '../support/ask.ts'
import { describeServed, type Served } from '../support/served.ts'

const path = '/api/v1/partner/sessions'

/** Starts a run, and gives its session. */
async function begin(served: Served, scenario = 'paid', world = 'demo'): Promise<string> {
  const { body } = await askAdmin(served, 'startScenario', `POST /worlds/${world}/scenarios/${scenario}/start`)
  return body.sessionId ?? ''
}

function poll({ fetch }: Served, session: string, world = 'demo'): Promise<Response> {
  return fetch('taiga', `${path}/${session}`, { headers: { authorization: `Bearer sandbox_${world}` } })
}

async function ids(served: Served, query = '', world = 'demo'): Promise<readonly number[]> {
  const { body } = await askAdmin(served, 'journal', `GET /worlds/${world}/journal${query}`)
  return (body.entries ?? []).map(({ id }) => id)
}

describeServed('the journal of a world', (served) => {
  it('contains the request, the response and the duration of each call', async () => {
    await poll(served(), 'nobody')
    const { body } = await askAdmin(served(), 'journal', 'GET /worlds/demo/journal')
    expect(body).toEqual({
      entries: [
        {
          id: 1,
          at: '2026-04-01T18:30:00.000Z',
          operation: 'taiga.sessionStatus',
          method: 'GET',
          path: expect.stringMatching(/^\/api\/v1\/partner\/sessions\/\*{3}[0-9a-f]{12}$/),
          status: 404,
          took: expect.any(Number),
          clockEpoch: 0,
          request: '',
          reply: '{"error":"Session not found"}',
        },
      ],
      dropped: 0,
      limits: { entries: 4096, bytes: 4_194_304 },
    })
  })

  it('is paginated', async () => {
    for (let call = 0; call < 5; call++) await poll(served(), 'nobody')
    const page = async (query: string) =>
      (await askAdmin(served(), 'journal', `GET /worlds/demo/journal?limit=2${query}`)).body
    const pages = [await page(''), await page('&after=2'), await page('&after=4')]
    expect(pages.map(({ entries, next }) => [entries?.map(({ id }) => id), next])).toEqual([
      [[1, 2], 2],
      [[3, 4], 4],
      [[5], undefined],
    ])
  })

  it('is paginated from its end, also among the calls that pass the filters', async () => {
    const session = await begin(served())
    for (let call = 0; call < 5; call++) await poll(served(), call % 2 === 0 ? session : 'nobody')
    const page = async (query: string) => {
      const { body } = await askAdmin(served(), 'journal', `GET /worlds/demo/journal?last=2${query}`)
      return [body.entries?.map(({ id }) => id), body.previous, body.next]
    }
    expect(await page('')).toEqual([[4, 5], 4, undefined])
    expect(await page('&before=4')).toEqual([[2, 3], 2, undefined])
    expect(await page('&before=2')).toEqual([[1], undefined, undefined])
    expect(await page('&status=200')).toEqual([[3, 5], 3, undefined])
    expect(await page('&status=200&before=3')).toEqual([[1], undefined, undefined])
    expect(await page('&after=4')).toEqual([[5], undefined, undefined])
    expect(await ids(served(), '?before=3')).toEqual([1, 2])
    expect(await ids(served(), '?last=0')).toEqual([])
  })

  it('is filtered by operation, status, time, session and fault', async () => {
    const session = await begin(served())
    await poll(served(), session)
    await poll(served(), 'nobody')
    await askAdmin(served(), 'advanceClock', 'POST /worlds/demo/clock/advance', { by: '14d' })
    await begin(served(), 'wire-trouble')
    await askAdmin(served(), 'advanceClock', 'POST /worlds/demo/clock/advance', { by: '1m' })
    await poll(served(), session)

    expect(await ids(served())).toEqual([1, 2, 3])
    expect(await ids(served(), '?operation=taiga.sessionStatus')).toEqual([1, 2, 3])
    expect(await ids(served(), '?operation=stedi.*')).toEqual([])
    expect(await ids(served(), '?status=404')).toEqual([2])
    expect(await ids(served(), '?since=2026-04-02')).toEqual([3])
    expect(await ids(served(), `?session=${session}`)).toEqual([1, 3])
    expect(await ids(served(), `?session=${session}&status=200`)).toEqual([1])
    expect(await ids(served(), '?fault=any')).toEqual([3])
    expect(await ids(served(), '?fault=hang')).toEqual([])
  })

  it.each([
    ['?operaton=x', 'unknown filter "operaton"; did you mean "operation"?'],
    ['?operation=taiga.sesionStatus', '"taiga.sesionStatus" is not an operation; did you mean "taiga.sessionStatus"?'],
    ['?fault=resets', '"resets" is not a fault; did you mean "reset"?'],
    ['?since=soon', 'since must be a date or timestamp such as 2026-04-15T12:00:00Z, not "soon"'],
    ['?limit=-1', 'limit must be a whole number, not "-1"'],
    ['?before=x', 'before must be a whole number, not "x"'],
    ['?last=2&limit=2', 'limit selects the first calls and last the latest ones; use one of them'],
  ])('rejects the query %s', async (query, message) => {
    const { status, body } = await askAdmin(served(), 'journal', `GET /worlds/demo/journal${query}`)
    expect([status, body.error]).toEqual([400, { code: 'INVALID_FILTER', message }])
  })

  it('contains a call with an expired token, but none with an unknown credential', async () => {
    const body = JSON.stringify({ client_id: 'sandbox_demo', client_secret: 'any', grant_type: 'client_credentials' })
    const json = { 'content-type': 'application/json' }
    const issued = await served().fetch('optum', '/apip/auth/v2/token', { method: 'POST', headers: json, body })
    const { access_token: token } = (await issued.json()) as { access_token: string }
    await askAdmin(served(), 'advanceClock', 'POST /worlds/demo/clock/advance', { by: '1h' })
    const health = (bearer: string) =>
      served().fetch('optum', '/medicalnetwork/claimstatus/v2/healthcheck', {
        headers: { authorization: `Bearer ${bearer}` },
      })
    const expired = await health(token)
    await health('nobody')

    expect(expired.headers.get('x-payerbox-world')).toBe('demo')
    const { body: journal } = await askAdmin(served(), 'journal', 'GET /worlds/demo/journal')
    expect(journal.entries?.map(({ operation, status }) => `${operation} ${status}`)).toEqual([
      'optum.token 200',
      'optum.healthCheck 401',
    ])
  })
})

describeServed('the journal of a world is empty', (served) => {
  it('after a reset', async () => {
    await poll(served(), 'nobody')
    await askAdmin(served(), 'reset', 'POST /worlds/demo/reset')
    expect(await ids(served())).toEqual([])
    expect(served().sandbox.world('demo').journal()).toEqual([])
  })

  it('after the world was deleted and created again', async () => {
    await poll(served(), 'nobody', 'brief')
    await askAdmin(served(), 'deleteWorld', 'DELETE /worlds/brief')
    expect(await ids(served(), '', 'brief')).toEqual([])
  })

  it('after a fork, in the copy', async () => {
    await poll(served(), 'nobody')
    await askAdmin(served(), 'fork', 'POST /worlds/demo/fork', { as: 'copy' })
    expect(await ids(served(), '', 'copy')).toEqual([])
    expect(await ids(served())).toEqual([1])
  })

  it('while the journal of the sandbox keeps every call', async () => {
    await poll(served(), 'nobody')
    await askAdmin(served(), 'reset', 'POST /worlds/demo/reset')
    await poll(served(), 'nobody')
    expect(
      served()
        .sandbox.journal()
        .map(({ id, world }) => `${id} ${world}`),
    ).toEqual(['1 demo', '2 demo'])
  })
})

describeServed('clearing the journal', (served) => {
  it('removes the calls and nothing else', async () => {
    const session = await begin(served())
    await poll(served(), session)
    await poll(served(), session, 'other')
    expect((await askAdmin(served(), 'clearJournal', 'DELETE /worlds/demo/journal')).body).toEqual({ cleared: 1 })

    expect(await ids(served())).toEqual([])
    expect(await ids(served(), '', 'other')).toEqual([2])
    expect((await poll(served(), session)).status).toBe(200)
    expect(await ids(served())).toEqual([3])
  })
})

describeServed(
  'a journal with custom limits',
  (served) => {
    it('are shown, with the number of dropped calls', async () => {
      for (let call = 0; call < 5; call++) await poll(served(), 'nobody')
      const { body } = await askAdmin(served(), 'journal', 'GET /worlds/demo/journal')
      expect(body.entries?.map(({ id }) => id)).toEqual([4, 5])
      expect(body).toMatchObject({ dropped: 3, limits: { entries: 2, bytes: 300_000 } })
    })
  },
  { journal: { entries: 2, bytes: 300_000 } },
)
