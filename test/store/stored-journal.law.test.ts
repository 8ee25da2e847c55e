import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { createSandbox, type Sandbox } from '../../src/index.ts'
import { pause } from '../../src/text/real-time.ts'
import { ask, askAdmin, askOptum, askStedi, askTaiga, submit } from '../support/ask.ts'
import { lawRuns } from '../support/law-runs.ts'
import { inquiryForSubmission, stediPath } from '../support/samples.ts'
import { type Place, storePlaces } from '../support/store-places.ts'
import { repliesTo, storedActions } from '../support/world-actions.ts'

const frozen = { clock: 'frozen@2026-04-01T18:30:00Z', strict: true } as const

const places = storePlaces()

const admin = (sandbox: Sandbox, method: string, path: string, body?: unknown) =>
  ask(sandbox, 'admin', method, `/_payerbox/worlds/demo/${path}`, {}, body)
/** The journal of the world, without ids, durations and masks: what is equal wherever it is kept. */
async function journalOf(sandbox: Sandbox): Promise<readonly unknown[]> {
  const { entries } = (await admin(sandbox, 'GET', 'journal?limit=1000')).json as unknown as Listed
  return entries.map(({ id: _, took: __, ...entry }) =>
    JSON.parse(JSON.stringify(entry).replaceAll(/\*{3}[0-9a-f]{12}/g, '***')),
  )
}
interface Listed {
  readonly entries: readonly (Readonly<Record<string, unknown>> & { readonly id: number; readonly path: string })[]
  readonly dropped: number
}
async function listed(sandbox: Sandbox, query = ''): Promise<Listed> {
  return (await admin(sandbox, 'GET', `journal${query}`)).json as unknown as Listed
}

async function textOf(sandbox: Sandbox, path: string): Promise<string> {
  const [pathname = '', query = ''] = path.split('?')
  const call = { method: 'GET', host: '', path: `/_payerbox/worlds/demo/${pathname}`, query, headers: {}, body: '' }
  return (await sandbox.answer(call)).body
}

/** An inquiry about somebody whom no claim has. */
function unknownPerson(firstName: string, lastName: string, memberId: string, dateOfBirth: string) {
  const { subscriber, ...inquiry } = inquiryForSubmission as { readonly subscriber: object }
  return { ...inquiry, subscriber: { ...subscriber, firstName, lastName, memberId, dateOfBirth } }
}

describe.each(Object.entries(places))('a journal in %s', (_, open) => {
  let place: Place
  beforeEach(async () => {
    place = await open()
  })

  it('lists, filters, pages, exports and clears the calls of a world', async () => {
    const sandbox = await place.open()
    const session = await submit(sandbox, { scenario: 'paid' })
    for (let poll = 0; poll < 3; poll++) await askTaiga(sandbox, session)
    await askStedi(sandbox)
    const { entries } = await listed(sandbox)
    const ids = entries.map(({ id }) => id)
    expect(ids).toEqual([1, 2, 3, 4, 5, 6])
    const of = async (query: string) => (await listed(sandbox, query)).entries.map(({ id }) => id)
    expect(await of('?operation=taiga.sessionStatus')).toEqual([3, 4, 5])
    expect(await of(`?session=${session}`)).toEqual([3, 4, 5])
    expect(await of('?session=other')).toEqual([])
    expect(await of('?after=2&limit=2')).toEqual([3, 4])
    expect(entries[2]?.path).toMatch(/^\/api\/v1\/partner\/sessions\/\*{3}[0-9a-f]{12}$/)
    expect(entries[3]?.path).toBe(entries[2]?.path)
    const claim = (await askAdmin(sandbox, 'listClaims', `GET /worlds/demo/claims?session=${session}`)).body.claims?.[0]
    expect(await of(`?claim=${claim?.id}`)).toEqual([3, 4, 5])
    const har = await textOf(sandbox, 'journal.har')
    expect(JSON.parse(har).log.entries.map((entry: { _payerbox: { id: number } }) => entry._payerbox.id)).toEqual(ids)
    expect((await admin(sandbox, 'DELETE', 'journal')).json).toEqual({ cleared: 6 })
    expect(await listed(sandbox)).toMatchObject({ entries: [], dropped: 0 })
    await askTaiga(sandbox, session)
    expect((await listed(sandbox)).entries.map(({ id }) => id)).toEqual([7])
  })

  it('shows the calls that belong to no world', async () => {
    const sandbox = await place.open()
    await submit(sandbox)
    await sandbox.answer({ method: 'GET', host: '', path: '/nowhere', query: '', headers: {}, body: '' })
    await askStedi(sandbox, undefined, { authorization: 'key-of-nobody' }).catch(() => {})
    const { entries } = (await ask(sandbox, 'admin', 'GET', '/_payerbox/journal')).json as unknown as Listed
    expect(entries.map(({ operation, status }) => [operation, status])).toEqual([
      ['none', 404],
      ['stedi.claimStatus', 403],
    ])
    expect((await listed(sandbox)).entries).toHaveLength(2)
  })

  it('keeps as many calls as the limits allow, the latest ones', async () => {
    const sandbox = await place.open({ journal: { entries: 20 } })
    const session = await submit(sandbox)
    for (let poll = 0; poll < 60; poll++) await askTaiga(sandbox, session)
    const { entries, dropped } = await listed(sandbox)
    expect(entries.map(({ id }) => id)).toEqual(Array.from({ length: 20 }, (_, index) => 43 + index))
    expect(dropped).toBe(42)
  })

  it('keeps no more bytes than the limits allow', async () => {
    const sandbox = await place.open({ journal: { bytes: 256 * 1024 } })
    const body = { ...onboardingOf('x'.repeat(20_000)) }
    for (let call = 0; call < 60; call++)
      await ask(sandbox, 'taiga', 'POST', '/api/v1/partner/providers', { authorization: 'Bearer sandbox_demo' }, body)
    const { entries, dropped } = await listed(sandbox)
    expect(entries.at(-1)?.id).toBe(60)
    expect(dropped + entries.length).toBe(60)
    expect(JSON.stringify(entries).length).toBeLessThan(400 * 1024)
    expect(entries.length).toBeGreaterThan(2)
  })

  it('is empty after a reset and a deletion, and of a fork', async () => {
    const sandbox = await place.open()
    await submit(sandbox)
    await admin(sandbox, 'POST', 'fork', { as: 'copy' })
    expect((await ask(sandbox, 'admin', 'GET', '/_payerbox/worlds/copy/journal')).json).toMatchObject({ entries: [] })
    await admin(sandbox, 'POST', 'reset', {})
    expect((await listed(sandbox)).entries).toEqual([])
    const session = await submit(sandbox)
    await ask(sandbox, 'admin', 'DELETE', '/_payerbox/worlds/demo')
    await askTaiga(sandbox, session)
    expect((await listed(sandbox)).entries).toHaveLength(1)
  })

  it('shows what a journal in memory shows, whatever was called', async () => {
    let worlds = 0
    await fc.assert(
      fc.asyncProperty(fc.array(storedActions, { maxLength: 12 }), async (run) => {
        if (worlds++ > 0) place = await open()
        let sandbox = await place.open()
        await repliesTo(
          async (action) => {
            if (place.survives && action !== undefined && 'restart' in action) {
              await sandbox.close()
              sandbox = await place.open()
            }
            return sandbox
          },
          'demo',
          run,
        )
        const model = createSandbox(frozen)
        await repliesTo(model, 'demo', run)
        expect(await journalOf(sandbox)).toEqual(await journalOf(model))
        const { entries } = await listed(sandbox, '?limit=1000')
        for (const { id } of entries) {
          const explained = async (from: Sandbox) => (await admin(from, 'GET', `journal/${id}`)).json.explain
          expect(await explained(sandbox)).toEqual(await explained(model))
        }
        for (const path of ['coverage', 'lint'])
          expect((await admin(sandbox, 'GET', path)).json).toEqual((await admin(model, 'GET', path)).json)
        await sandbox.close()
      }),
      { numRuns: lawRuns(place.isShared ? 8 : 20) },
    )
  }, 60_000)

  it('contains no value that only clients sent, in no form', async () => {
    const sandbox = await place.open({ strict: false })
    await submit(sandbox)
    const values = ['Zyxwina', 'Qwertzovic', 'MBR77665544', '19310203']
    const body = unknownPerson(...(values as [string, string, string, string]))
    const headers = { authorization: 'sandbox_demo' }
    for (const sent of [body, { ...body, Zyxwina: 'Qwertzovic' }, JSON.stringify(body).slice(0, -1)])
      await ask(sandbox, 'stedi', 'POST', stediPath, headers, sent)
    await askTaiga(sandbox, 'MBR77665544')
    await ask(sandbox, 'taiga', 'GET', '/api/v1/partner/sessions/Zyxwina/Qwertzovic', {
      authorization: 'Bearer sandbox_demo',
    })
    await ask(sandbox, 'stedi', 'POST', '/Zyxwina', { authorization: 'Qwertzovic' }, body)
    const { entries } = await listed(sandbox)
    expect(entries).toHaveLength(6)
    await sandbox.close()
    const content = await place.content()
    if (place.survives) expect(content).toContain('Session not found')
    expect(values.filter((value) => content.includes(value))).toEqual([])
  })
})

function onboardingOf(name: string): object {
  return { provider: { firstName: 'Jane', lastName: 'Smith', npi: '1234567890' }, practice: { name } }
}

describe.each([
  ['SQLite', places.SQLite],
  ['PostgreSQL', places.PostgreSQL],
])('after a restart, a journal in %s', (_, open) => {
  it('has the same masks, ids that continue, and explanations', async () => {
    const place = await open()
    const before = await place.open()
    const session = await submit(before, { scenario: 'paid' })
    await askTaiga(before, session)
    const [first] = (await listed(before)).entries.slice(-1)
    const explained = (await admin(before, 'GET', `journal/${first?.id}`)).json.explain
    const payers = (await admin(before, 'GET', 'payers')).json
    await before.close()

    const after = await place.open()
    expect((await listed(after)).entries.at(-1)).toEqual(first)
    expect((await admin(after, 'GET', `journal/${first?.id}`)).json.explain).toEqual(explained)
    expect((await admin(after, 'GET', 'payers')).json).toEqual(payers)
    await askTaiga(after, session)
    const { entries } = await listed(after, '?operation=taiga.sessionStatus')
    expect(entries.map(({ id }) => id)).toEqual([3, 4])
    expect(entries[1]?.path).toBe(entries[0]?.path)
    expect(entries[1]?.reply).toBe(entries[0]?.reply)
    const verified = { operation: 'taiga.sessionStatus', session, exactly: 2 }
    expect((await admin(after, 'POST', 'journal/verify', verified)).json).toMatchObject({ ok: true, count: 2 })
  })
})

describe.each([
  ['SQLite', places.SQLite],
  ['PostgreSQL', places.PostgreSQL],
])('a %s store of the version before, which has no journal', (_, open) => {
  it('gets one for each of its worlds', async () => {
    const place = await open()
    const before = await place.open()
    const session = await submit(before, { scenario: 'paid' })
    await before.close()
    await place.downgrade()

    const after = await place.open()
    expect((await askTaiga(after, session)).status).toBe(200)
    await ask(after, 'admin', 'GET', '/nowhere')
    const { entries } = await listed(after)
    expect(entries.map(({ id, operation }) => [id, operation])).toEqual([[1, 'taiga.sessionStatus']])
    await after.close()
    const again = await place.open()
    expect((await listed(again)).entries).toEqual(entries)
  })
})

describe('the journal of replicas on one PostgreSQL', () => {
  let replicas: readonly Sandbox[]
  const replica = (index: number) => replicas[index % replicas.length] as Sandbox
  beforeEach(async () => {
    const place = await places.PostgreSQL()
    replicas = [await place.open(), await place.open(), await place.open()]
  })

  it('shows a call as soon as its response was received, on every replica', async () => {
    const session = await submit(replica(0), { scenario: 'paid' })
    for (let call = 1; call <= 30; call++) {
      await askTaiga(replica(call), session)
      const verified = await admin(replica(call + 1), 'POST', 'journal/verify', {
        operation: 'taiga.sessionStatus',
        exactly: call,
      })
      expect(verified.json).toMatchObject({ ok: true, count: call })
    }
  })

  it('is the same on all: lists, exports, coverage, lint, explanations', async () => {
    const session = await submit(replica(0), { scenario: 'polled-to-paid' })
    for (let call = 0; call < 9; call++) await askTaiga(replica(call), session)
    await askStedi(replica(1))
    await askOptum(replica(2), undefined, { world: 'demo' }).catch(() => {})
    await ask(
      replica(0),
      'stedi',
      'POST',
      stediPath,
      { authorization: 'sandbox_demo' },
      unknownPerson('Jane', 'Deo', '111222333', '19000806'),
    )
    const paths = ['journal?limit=100', 'journal.har', 'journal.ndjson', 'coverage', 'lint', 'payers']
    const { entries } = await listed(replica(0))
    for (const path of [...paths, ...entries.map(({ id }) => `journal/${id}`)]) {
      const [first, ...others] = await Promise.all(replicas.map((one) => textOf(one, path)))
      expect(others).toEqual([first, first])
    }
    const { json } = await admin(replica(1), 'GET', `journal/${entries.at(-1)?.id}`)
    expect(json.explain).toMatchObject({ sentence: expect.stringMatching(/^Found no claim/) })
  })

  it('numbers calls that come at the same time without a gap', async () => {
    const session = await submit(replica(0))
    await Promise.all(Array.from({ length: 60 }, (_, call) => askTaiga(replica(call), session)))
    const { entries } = await listed(replica(1))
    expect(entries.map(({ id }) => id)).toEqual(Array.from({ length: 62 }, (_, index) => index + 1))
  })

  it('ends a verification that waits when the call comes to another replica', async () => {
    const session = await submit(replica(0))
    const began = performance.now()
    const waiting = admin(replica(1), 'POST', 'journal/verify', {
      operation: 'taiga.sessionStatus',
      min: 2,
      within: '20s',
    })
    await pause(100)
    await askTaiga(replica(0), session)
    await askTaiga(replica(2), session)
    expect((await waiting).json).toMatchObject({ ok: true, count: 2 })
    expect(performance.now() - began).toBeLessThan(10_000)
  })

  it('is cleared for all', async () => {
    const session = await submit(replica(0))
    await askTaiga(replica(1), session)
    expect((await admin(replica(2), 'DELETE', 'journal')).json).toEqual({ cleared: 3 })
    expect(await listed(replica(0))).toMatchObject({ entries: [], dropped: 0 })
  })
})
