import { beforeAll, describe, expect, it } from 'vitest'
import { type AdminParams, type AdminSend, adminClient, pagesOf } from '../../src/admin-client/index.ts'
import { createSandbox, type Sandbox } from '../../src/index.ts'
import { latestMove } from '../../src/world/claim.ts'
import { type Answer, ask, askTaiga, submit } from '../support/ask.ts'
import { submitMany } from '../support/large-world.ts'
import { submission } from '../support/samples.ts'
import { measureTurns } from '../support/turns.ts'

/** CPU milliseconds that other calls may wait; a pause for garbage collection included. */
const longestWait = 50

const sessions = 20_000

const admin = (sandbox: Sandbox, line: string, body?: unknown) => {
  const [method = '', path = ''] = line.split(' ')
  return ask(sandbox, 'admin', method, `/_payerbox${path}`, {}, body)
}

// Again, since one collection of the garbage that all tests of a process share can take as long.
describe('a world with many sessions', { retry: 2 }, () => {
  let sandbox: Sandbox
  let first: string

  beforeAll(async () => {
    sandbox = createSandbox({ clock: 'frozen@2026-04-01T18:30:00Z', seed: 1 })
    first = await submit(sandbox)
    await submitMany(sandbox, 'demo', sessions)
  })

  it('advances its clock while calls in other worlds are answered', async () => {
    const other = await submit(sandbox, { world: 'other' })
    const advancing = measureTurns(() => admin(sandbox, 'POST /worlds/demo/clock/advance', { by: '1h' }))
    let answered = 0
    const polling = (async () => {
      for (let n = 0; n < 5; n++) {
        await new Promise(setImmediate)
        answered += (await askTaiga(sandbox, other, 'other')).status === 200 ? 1 : 0
      }
    })()
    const { turns, longest, result } = await advancing
    await polling
    expect(result.status).toBe(200)
    expect(answered).toBe(5)
    expect(turns).toBeGreaterThan(5)
    expect(longest).toBeLessThan(longestWait)
  })

  it('shows a call that comes during an advance all steps that were due, or none', async () => {
    const before = (await askTaiga(sandbox, first)).json
    const advancing = admin(sandbox, 'POST /worlds/demo/clock/advance', { by: '60d' })
    await new Promise(setImmediate)
    const [during, { json: paid }] = await Promise.all([
      askTaiga(sandbox, first),
      admin(sandbox, 'GET /worlds/demo/claims?stage=paid'),
    ])
    await advancing
    const after = (await askTaiga(sandbox, first)).json
    expect(after.status).not.toBe(before.status)
    expect(during.json).toEqual(after)
    expect(paid.claims.length).toBeGreaterThan(0)
  })

  it('gives a call that comes after a reset the new world, though many steps are still due', async () => {
    await submitMany(sandbox, 'reset', 3000)
    const advancing = admin(sandbox, 'POST /worlds/reset/clock/advance', { by: '60d' })
    await new Promise(setImmediate)
    const resetting = admin(sandbox, 'POST /worlds/reset/reset')
    const submitting = submit(sandbox, { world: 'reset', body: submission })
    await Promise.all([advancing, resetting])
    const session = await submitting
    expect((await askTaiga(sandbox, session, 'reset')).status).toBe(200)
    expect((await admin(sandbox, 'GET /worlds/reset')).json.sessions).toBe(1)
  })

  it.each(['', '?memberId=mem-100007', '?stage=paid'])('lists claims%s page by page', async (filter) => {
    const first = await measureTurns(() => admin(sandbox, `GET /worlds/demo/claims${filter}`))
    expect(first.longest).toBeLessThan(longestWait)
    expect(first.result.json.claims.length).toBeLessThanOrEqual(1000)
    const found = new Set<unknown>()
    const list = (params: AdminParams<'listClaims'>) => adminClient(overSandbox(sandbox)).listClaims(params)
    const stage: { stage?: string } = filter === '?stage=paid' ? { stage: 'paid' } : {}
    const memberId: { memberId?: string } = filter.startsWith('?memberId') ? { memberId: 'mem-100007' } : {}
    for await (const { claims } of pagesOf(list, { world: 'demo', ...stage, ...memberId })) {
      for (const { id } of claims) {
        expect(found.has(id)).toBe(false)
        found.add(id)
      }
    }
    const wanted = sandbox
      .world('demo')
      .claims()
      .filter((claim) => stage.stage === undefined || latestMove(claim).to === stage.stage)
      .filter(({ facts }) => memberId.memberId === undefined || facts.subscriber.memberId === 'MEM-100007')
    expect(found).toEqual(new Set(wanted.map(({ facts }) => facts.id)))
  })

  it('lists runs page by page', async () => {
    const { longest, result } = await measureTurns(() => admin(sandbox, 'GET /worlds/demo/runs?after=19500&limit=600'))
    expect(longest).toBeLessThan(longestWait)
    expect((result.json.runs as readonly unknown[]).length).toBe(501)
    expect(result.json.next).toBeUndefined()
    expect((await admin(sandbox, 'GET /worlds/demo/runs')).json.next).toBe(1000)
  })

  it.each(['?limit=1000', '?text=nobody', '?scenario=none'])('lists sessions%s in slices', async (query) => {
    const { longest, result } = await measureTurns(() => admin(sandbox, `GET /worlds/demo/sessions${query}`))
    expect(result.status).toBe(200)
    expect(longest).toBeLessThan(longestWait)
  })

  it('lists all sessions page by page', async () => {
    const found = new Set<string>()
    const list = (params: AdminParams<'listSessions'>) => adminClient(overSandbox(sandbox)).listSessions(params)
    for await (const page of pagesOf(list, { world: 'demo' })) for (const row of page.sessions) found.add(row.sessionId)
    expect(found.size).toBe(sessions + 1)
  })

  it('shows a session in slices', async () => {
    const { longest, result } = await measureTurns(() => admin(sandbox, `GET /worlds/demo/sessions/${first}`))
    expect(result.status).toBe(200)
    expect(longest).toBeLessThan(longestWait)
  })

  it.each(['', '?claim=claim-1', '.har', '/1'])('reads the journal%s in slices', async (rest) => {
    const { longest, result } = await measureTurns(() => admin(sandbox, `GET /worlds/demo/journal${rest}`))
    expect(result.status).toBe(rest === '/1' ? 404 : 200)
    expect(longest).toBeLessThan(longestWait)
  })

  it.each(['coverage', 'lint'])('gives the %s in slices', async (check) => {
    const { longest, result } = await measureTurns(() => admin(sandbox, `GET /worlds/demo/${check}`))
    expect(result.status).toBe(200)
    expect(longest).toBeLessThan(longestWait)
  })

  it('explains a call in slices', async () => {
    await askTaiga(sandbox, first)
    const id = sandbox.world('demo').journal().at(-1)?.id
    const { longest, result } = await measureTurns(() => admin(sandbox, `GET /worlds/demo/journal/${id}`))
    expect(result.status).toBe(200)
    expect(longest).toBeLessThan(longestWait)
  })

  it('searches once for 200 verifications that wait', async () => {
    await askTaiga(sandbox, first)
    const claim = sandbox.world('demo').explain().claims[0]?.claim ?? ''
    const wanted = { operation: 'taiga.sessionStatus', claim, min: 1000, within: '3s' }
    const heap = process.memoryUsage().heapUsed
    let waiting: readonly Promise<Answer>[] = []
    const { longest } = await measureTurns(async () => {
      waiting = Array.from({ length: 200 }, () => admin(sandbox, 'POST /worlds/demo/journal/verify', wanted))
      await new Promise((resolve) => setTimeout(resolve, 1000))
    })
    expect(longest).toBeLessThan(longestWait)
    // One copy of the world, not 200.
    expect(process.memoryUsage().heapUsed - heap).toBeLessThan(200_000_000)
    const replies = await Promise.all(waiting)
    expect(new Set(replies.map(({ text }) => text)).size).toBe(1)
    expect(replies[0]?.json.count).toBeGreaterThan(0)
  })

  it('lets 256 verifications wait, refuses one more, and ends those whose callers leave', async () => {
    const leave: (() => void)[] = []
    const verify = async (claim?: string) => {
      const path = '/_payerbox/worlds/other/journal/verify'
      const body = JSON.stringify({ min: 1_000_000, within: '50s', claim })
      const headers = { 'content-type': 'application/json' }
      const onClose = (then: () => void) => void leave.push(then)
      return sandbox.answer({ method: 'POST', host: '', path, query: '', headers, body, onClose })
    }
    // They count from the moment at which they come.
    const waiting = Array.from({ length: 256 }, (_, index) => verify(index % 2 === 0 ? undefined : 'claim-1'))
    const refused = await verify('claim-1')
    await expect.poll(() => leave.length).toBe(256)
    expect(refused.status).toBe(429)
    expect(JSON.parse(refused.body).error).toEqual({
      code: 'TOO_MANY_WAITING',
      message: '256 calls wait for a verification already; try again when one is done, or without within',
    })
    for (const then of leave) then()
    expect((await Promise.all(waiting)).every(({ status }) => status === 200)).toBe(true)
    const after = verify()
    await expect.poll(() => leave.length).toBe(257)
    leave.at(-1)?.()
    expect((await after).status).toBe(200)
  })

  it.each(['claims?limit=0', 'claims?limit=1001', 'claims?after=-1', 'runs?limit=x', 'runs?from=1'])(
    'refuses %s',
    async (query) => {
      const { status, json } = await admin(sandbox, `GET /worlds/demo/${query}`)
      expect(status).toBe(400)
      expect(json.error).toMatchObject({ code: 'INVALID_FILTER' })
    },
  )

  it('is watched in slices', async () => {
    await submit(sandbox, { world: 'watched' })
    const path = '/_payerbox/worlds/watched/events'
    const call = { method: 'GET', host: '', path, query: '', headers: {}, body: '' }
    const { stream } = await sandbox.answer(call)
    expect(await stream?.next()).toMatch(/^event: world\n/)
    await submitMany(sandbox, 'watched', 3000)
    const { longest, result } = await measureTurns(() => stream?.next())
    expect(result?.match(/"sessionId"/g)).toHaveLength(3000)
    expect(longest).toBeLessThan(longestWait)
    stream?.close()
  })
})

function overSandbox(sandbox: Sandbox): AdminSend {
  return async ({ path: target, ...request }) => {
    const [path = '', query = ''] = target.split('?')
    return sandbox.answer({ ...request, host: '', path, query })
  }
}
