import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { createSandbox, type Sandbox } from '../../src/index.ts'
import { listen } from '../../src/serve/listen.ts'
import { pointerKeys, valueAtPath } from '../../src/text/json-pointer.ts'
import { ask, askAdmin, askTaiga, submit, tokenOf } from '../support/ask.ts'
import { describeServed, type Served } from '../support/served.ts'

type Target = Sandbox | Served

const view = (target: Target, session: string, at?: string) =>
  askAdmin(target, 'getSession', `GET /worlds/demo/sessions/${session}${at === undefined ? '' : `?at=${at}`}`)
const advance = (target: Target, how: object) =>
  askAdmin(target, 'advanceClock', 'POST /worlds/demo/clock/advance', how)
const start = async (target: Target, scenario: string, body?: object) => {
  const { body: started } = await askAdmin(
    target,
    'startScenario',
    `POST /worlds/demo/scenarios/${scenario}/start`,
    body,
  )
  return started
}

/** A reply without the ids of its exchange. */
function withoutIds(value: unknown): unknown {
  const ids = ['traceId', 'trackingNumber', 'transactionId', 'id']
  return JSON.parse(JSON.stringify(value), (name, member: unknown) => (ids.includes(name) ? undefined : member))
}

describeServed('a session at an instant', (served) => {
  it('has its past, with causes, and what comes next', async () => {
    const session = await submit(served(), { scenario: 'denied-then-paid' })
    await advance(served(), { by: '14d2h' })
    await askAdmin(served(), 'step', 'POST /worlds/demo/step')
    const { status, body } = await view(served(), session)
    expect(status).toBe(200)
    expect(body.timeline?.map(({ cause, stage }) => [cause, stage])).toEqual([
      ['submission', 'drafted'],
      ['clock', 'coded'],
      ['clock', 'submitted'],
      ['clock', 'accepted'],
      ['clock', 'denied'],
      ['hand', 'in-review'],
    ])
    expect(body.timeline?.at(-1)).toEqual({
      at: body.now,
      cause: 'hand',
      does: 'visit becomes in-review',
      when: 'after 5d',
      stage: 'in-review',
      status: 'accepted',
      category: 'P2',
      code: '287',
      submissionType: 'appeal',
    })
    expect(body.last).toBe(5)
    const { body: list } = await askAdmin(served(), 'listSessions', 'GET /worlds/demo/sessions')
    expect(body.session).toEqual(list.sessions?.[0])
    expect(body.upcoming).toEqual([{ ...list.sessions?.[0]?.next, status: 'paid' }])
  })

  it('shows the replies of the three APIs as they are', async () => {
    const session = await submit(served(), { scenario: 'paid' })
    await advance(served(), { by: '14d' })
    const { body } = await view(served(), session)
    const taiga = await askTaiga(served(), session)
    expect(body.replies?.taiga).toMatchObject({ status: 200, body: taiga.json })
    for (const api of ['stedi', 'optum'] as const) {
      const { request, body: shown } = body.replies?.[api] ?? {}
      const token = api === 'optum' ? { authorization: `Bearer ${await tokenOf(served())}` } : {}
      const { method = '', path = '', headers, body: sent } = request ?? {}
      const { json } = await ask(served(), api, method, path, { ...headers, ...token }, sent)
      expect(withoutIds(shown)).toEqual(withoutIds(json))
      expect(json.claims).toHaveLength(1)
    }
    expect(body.x12?.text).toMatch(/^ISA\*.*STC\*F1:65\*20260415/s)
    expect(body.x12?.entries.some(({ lines }) => lines.flat().some((words) => words.includes('paid')))).toBe(true)
  })

  it('shows how the APIs would have answered earlier', async () => {
    const session = await submit(served(), { scenario: 'paid' })
    await advance(served(), { by: '1h' })
    const early = await view(served(), session)
    await advance(served(), { by: '30d' })
    const { body } = await view(served(), session, early.body.now)
    expect(body.at).toBe(early.body.now)
    expect(body.last).toBe(early.body.last)
    expect(body.replies).toEqual(early.body.replies)
    expect(body.x12).toEqual(early.body.x12)
    expect(body.timeline?.length).toBeGreaterThan(early.body.timeline?.length ?? 0)
    expect(body.session?.status).toBe('paid')
  })

  it('marks what the last step changed', async () => {
    const session = await submit(served(), { scenario: 'paid' })
    await advance(served(), { by: '1d' })
    const before = await view(served(), session)
    await advance(served(), { by: '13d' })
    const { body } = await view(served(), session)
    expect(body.replies?.taiga.changed).toEqual(['/status', '/message', '/claim/lastUpdated', '/events/0'])
    for (const { changed, body: reply } of Object.values(body.replies ?? {})) {
      expect(changed.length).toBeGreaterThan(2)
      for (const pointer of changed) expect(valueAtPath(reply, pointerKeys(pointer))).toBeDefined()
    }
    expect(body.replies?.stedi.changed).toContain('/claims/0/claimStatus/statusCategoryCode')
    expect(body.replies?.stedi.changed).not.toContain('/claims/0/claimStatus/submittedAmount')
    const segments = body.x12?.changed.map((index) => body.x12?.entries[index]?.segment?.id)
    expect(new Set(segments)).toEqual(new Set(['STC', 'SVC', 'SE'].filter((id) => segments?.includes(id))))
    expect(segments).toContain('STC')
    // Time alone changes nothing.
    await advance(served(), { by: '1d' })
    const later = await view(served(), session)
    expect(later.body.replies?.taiga.changed).toEqual(body.replies?.taiga.changed)
    expect(before.body.replies?.taiga.body).not.toEqual(body.replies?.taiga.body)
  })

  it('changes nothing: no poll, no call in the journal, no event', async () => {
    const { sessionId = '' } = await start(served(), 'polled-to-paid')
    await advance(served(), { by: '1d' })
    const { body: before } = await askAdmin(served(), 'getWorld', 'GET /worlds/demo')
    const { body: first } = await view(served(), sessionId)
    expect(first.upcoming?.[0]?.polls).toBeGreaterThan(0)
    for (let time = 0; time < 5; time++) expect((await view(served(), sessionId)).body).toEqual(first)
    const { body: after } = await askAdmin(served(), 'getWorld', 'GET /worlds/demo')
    expect(after).toEqual(before)
    const { body: journal } = await askAdmin(served(), 'journal', 'GET /worlds/demo/journal')
    expect(journal.entries).toEqual([])
  })

  it('has the cause of a step that waited for polls', async () => {
    const { sessionId = '' } = await start(served(), 'polled-to-paid')
    for (let poll = 0; poll < 12; poll++) await askTaiga(served(), sessionId)
    const { body } = await view(served(), sessionId)
    expect(body.timeline?.slice(1).map(({ cause }) => cause)).toContain('polls')
  })

  it('names the possible outcomes of a branch, and the one that came', async () => {
    const { sessionId = '' } = await start(served(), 'outcome-by-chance')
    const { body } = await view(served(), sessionId)
    const branch = body.upcoming?.at(-1)
    expect(branch?.outcomes?.length).toBeGreaterThan(1)
    for (const { weight, steps, chosen } of branch?.outcomes ?? []) {
      expect(weight).toBeGreaterThan(0)
      expect(chosen).toBeUndefined()
      expect(steps.length).toBeGreaterThan(0)
    }
    await advance(served(), { by: '200d' })
    const { body: later } = await view(served(), sessionId)
    const came = later.timeline?.find(({ outcome }) => outcome !== undefined)
    expect(branch?.outcomes?.map(({ name }) => name)).toContain(came?.outcome)
    expect(later.upcoming).toEqual([])
  })

  it('follows the outcome that was chosen at the start', async () => {
    const { body: unchosen } = await view(served(), (await start(served(), 'outcome-by-chance')).sessionId ?? '')
    const branch = unchosen.upcoming?.findLast(({ outcomes }) => outcomes !== undefined)
    const [outcome] = branch?.outcomes ?? []
    const name = branch?.does.split(' ')[0] ?? ''
    const { sessionId = '' } = await start(served(), 'outcome-by-chance', { outcomes: { [name]: outcome?.name } })
    const { body } = await view(served(), sessionId)
    expect(body.upcoming?.flatMap(({ outcomes = [] }) => outcomes).find(({ chosen }) => chosen)?.name).toBe(
      outcome?.name,
    )
    const stages = body.upcoming?.map(({ stage }) => stage)
    expect(stages?.slice(-(outcome?.steps.length ?? 0))).toEqual(outcome?.steps.map(({ stage }) => stage))
  })

  it('leaves out what concerns another session of its run', async () => {
    await start(served(), 'two-sessions')
    const rows = async () => (await askAdmin(served(), 'listSessions', 'GET /worlds/demo/sessions')).body.sessions ?? []
    const [tuesday, friday] = await rows()
    expect(tuesday?.next?.stage).toBeDefined()
    expect(friday?.next?.does).toMatch(/^tuesday becomes/)
    expect(friday?.next?.stage).toBeUndefined()
    const { body } = await view(served(), friday?.sessionId ?? '')
    expect(body.upcoming?.length).toBeGreaterThan(2)
    expect(body.upcoming?.filter(({ does }) => !does.startsWith('friday'))).toEqual([])
    const due = body.upcoming?.at(-1)?.due
    await advance(served(), { by: '60d' })
    const later = await view(served(), friday?.sessionId ?? '')
    expect(later.body.timeline?.at(-1)?.at).toBe(due)
    expect(later.body.timeline?.slice(1).filter(({ does }) => !does.startsWith('friday'))).toEqual([])
    expect(later.body.timeline?.map(({ submissionType }) => submissionType)).toContain('resubmission')
    expect((await rows()).map(({ status }) => status)).toEqual(['paid', 'paid'])
  })

  it('uses the settings that the world has now, and no faults', async () => {
    const session = await submit(served(), { scenario: 'paid' })
    await advance(served(), { by: '14d' })
    await askAdmin(served(), 'armFault', 'POST /worlds/demo/faults', { on: '*', fails: { status: 503 } })
    await askAdmin(served(), 'changeSettings', 'PUT /worlds/demo/settings', { stediEdition: '2026-08' })
    const { body } = await view(served(), session, '2026-04-10')
    expect(body.replies?.stedi.status).toBe(200)
    expect(body.replies?.stedi.body).toHaveProperty('x12')
    expect(body.replies?.optum.status).toBe(200)
  })

  it('is a 404 for an unknown session, and an unknown world', async () => {
    const { status, body } = await view(served(), 'nothing')
    expect(status).toBe(404)
    expect(body.error).toEqual({
      code: 'UNKNOWN_SESSION',
      message: 'world demo has no session "nothing"; GET /_payerbox/worlds/demo/sessions lists them',
    })
    const other = await ask(served(), 'admin', 'GET', '/_payerbox/worlds/unknown/sessions/nothing')
    expect(other.status).toBe(404)
  })

  it.each([
    ['soon', 'at must be a date or timestamp such as 2026-04-15T12:00:00Z, not "soon"'],
    ['2026-05-01', 'at must not be after the time of the world, 2026-04-01T18:30:00.000Z'],
    ['2026-03-01', 'at must not be before 2026-04-01T18:30:00.000Z, when the world began'],
  ])('refuses at=%s', async (at, message) => {
    const session = await submit(served())
    const { status, body } = await view(served(), session, at)
    expect(status).toBe(400)
    expect(body.error).toEqual({ code: 'INVALID_FILTER', message })
  })

  it('is known from the last compaction on', async () => {
    const session = await submit(served(), { scenario: 'paid' })
    await advance(served(), { by: '1d' })
    await askAdmin(served(), 'compact', 'POST /worlds/demo/compact')
    const known = await view(served(), session)
    await advance(served(), { by: '20d' })
    const { body, status } = await view(served(), session, '2026-04-01T18:45:00Z')
    expect(status).toBe(400)
    expect(body.error?.message).toBe(
      `at must not be before ${known.body.earliest}, since the log of the world was compacted`,
    )
    const { body: earliest } = await view(served(), session, known.body.earliest)
    expect(earliest.replies?.taiga.body).toEqual(known.body.replies?.taiga.body)
    const causes = earliest.timeline?.map(({ cause }) => cause)
    expect(causes).toEqual(['submission', 'unknown', 'unknown', 'unknown', 'clock'])
  })
})

describe('the replies at an instant', () => {
  const { scenarios } = createSandbox()
  const calm = scenarios.filter(
    ({ steps, payerBehaviors }) =>
      payerBehaviors === undefined && steps.every((step) => 'after' in step.when && !('arms' in step)),
  )

  it.each(calm.map(({ name }) => name))('are those that clients got then: %s', async (name) => {
    const sandbox = createSandbox({ clock: 'frozen@2026-04-01T18:30:00Z', seed: 7, strict: true })
    const { sessionId = '' } = await start(sandbox, name)
    if (sessionId === '') return
    const seen: { readonly at: string; readonly bodies: readonly unknown[] }[] = []
    for (let step = 0; step < 8; step++) {
      const { body } = await view(sandbox, sessionId)
      const bodies: unknown[] = []
      for (const [api, { request }] of Object.entries(body.replies ?? {})) {
        const token = api === 'optum' ? { authorization: `Bearer ${await tokenOf(sandbox)}` } : {}
        const { method, path, headers, body: sent } = request
        const { json } = await ask(sandbox, 'admin', method, path, { ...headers, ...token }, sent)
        bodies.push(withoutIds(json))
      }
      seen.push({ at: body.now ?? '', bodies })
      const { status } = await advance(sandbox, { to: 'next-step' })
      if (status !== 200) break
    }
    for (const { at, bodies } of seen) {
      const { body } = await view(sandbox, sessionId, at)
      expect(Object.values(body.replies ?? {}).map((reply) => withoutIds(reply.body))).toEqual(bodies)
    }
  })
})

describe('the curl commands of a session', () => {
  it('get the replies that are shown', async () => {
    const sandbox = createSandbox({ clock: 'frozen@2026-04-01T18:30:00Z', seed: 1 })
    const listening = await listen(sandbox)
    const { sessionId = '' } = await start(sandbox, 'paid')
    await advance(sandbox, { by: '14d' })
    const { body } = await view(sandbox, sessionId)
    for (const { curl, body: shown } of Object.values(body.replies ?? {})) {
      const { stdout } = await promisify(execFile)('sh', ['-c', curl], {
        env: { ...process.env, PAYERBOX_URL: listening.url },
      })
      expect(withoutIds(JSON.parse(stdout))).toEqual(withoutIds(shown))
    }
    await listening.close()
  })
})
