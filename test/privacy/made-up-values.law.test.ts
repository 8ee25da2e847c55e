import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { watchWorld } from '../../src/admin-client/index.ts'
import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/index.ts'
import type { Log } from '../../src/serve/answer.ts'
import { type Listening, listen } from '../../src/serve/listen.ts'
import { openStore } from '../../src/store/open-store.ts'
import { ask, askStedi, onboard, submit, tokenOf } from '../support/ask.ts'
import { lawRuns } from '../support/law-runs.ts'
import { foundIn, madeUpValues, type Probe, probes, type RawCall, send } from '../support/made-up-values.ts'
import { personWith, realLookingSsn } from '../support/real-looking.ts'
import { inquiryForSubmission, onboarding, stediPath, stediRequest, submission } from '../support/samples.ts'

/** A server, and all that it logged. */
interface Watched {
  readonly sandbox: Sandbox
  readonly url: string
  readonly logged: readonly string[]
  /** The calls of the world demo that its events reported. */
  readonly reported: readonly string[]
}

const open: Listening[] = []
afterEach(async () => {
  for (const listening of open.splice(0)) await listening.close()
})

async function start(options: SandboxOptions = {}): Promise<Watched> {
  const logged: string[] = []
  const write = (fields: object, message: string) => {
    const texts = Object.values(fields).map((value) => (value instanceof Error ? value.stack : JSON.stringify(value)))
    logged.push(JSON.stringify([message, ...texts]))
  }
  const log: Log = { debug: write, info: write, error: write, isLevelEnabled: () => true }
  const sandbox = createSandbox({ clock: 'frozen@2026-04-01T18:30:00Z', journal: { bytes: 2 ** 26 }, ...options })
  const listening = await listen(sandbox, { log })
  open.push(listening)
  const reported: string[] = []
  const report = async () => {
    for await (const { type, data } of watchWorld(listening.url, 'demo'))
      if (type === 'calls') reported.push(JSON.stringify(data))
  }
  // A server that is closed at once has no stream.
  report().catch(() => {})
  return { sandbox, url: listening.url, logged, reported }
}

const admin = '/_payerbox'
const json = { 'content-type': 'application/json' }
const get = (path: string): RawCall => ({ method: 'GET', path, headers: {}, body: '' })
const post = (path: string, body: unknown): RawCall => {
  return { method: 'POST', path, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
}

/** Where the calls of a sandbox can be seen, by name. The claims on file are for the owner of the world, and shown in clear. */
async function everythingShown(
  { sandbox, url, logged, reported }: Watched,
  worlds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const shown = new Map<string, string>([
    ['log', logged.join('\n')],
    ['/events', reported.join('\n')],
    ['sandbox.journal()', JSON.stringify(sandbox.journal())],
  ])
  const show = async (name: string, call: RawCall) => shown.set(name, (shown.get(name) ?? '') + (await send(url, call)))
  for (const path of ['/health', '/scenarios', '/journal']) await show(path, get(admin + path))
  await show('/', get('/'))
  for (const world of worlds) {
    const at = `${admin}/worlds/${world}`
    for (const path of ['', '/clock', '/runs', '/payers', '/coverage', '/lint', '/faults'])
      await show(path, get(at + path))
    for (const path of ['/journal?limit=1000', '/journal.har', '/journal.ndjson']) await show(path, get(at + path))
    await show('/verify', post(`${at}/journal/verify`, { operation: 'stedi.*', exactly: 1_000_000 }))
    const handle = sandbox.world(world)
    const explained = handle.journal().map(({ id }) => JSON.stringify(handle.explain(id)))
    shown.set('explain()', explained.join('\n'))
    for (const { id } of handle.journal().slice(0, 5)) await show('/journal/{id}', get(`${at}/journal/${id}`))
    shown.set('WorldHandle', JSON.stringify([handle.journal(), handle.coverage(), handle.lint()]))
  }
  return shown
}

/** Every value that was shown: where, and the place of the call that it was in. */
function leaks(shown: ReadonlyMap<string, string>, sent: ReadonlyMap<string, string>): readonly string[] {
  return [...shown].flatMap(([where, text]) =>
    foundIn(text, [...sent.keys()]).map((value) => `${where} shows ${value}, which was in ${sent.get(value)}`),
  )
}

/** Sends a made-up value in each place. Returns the place of each value. */
async function sendAll({ url }: Watched, places: readonly Probe[], seed: number): Promise<ReadonlyMap<string, string>> {
  const next = madeUpValues(seed)
  const sent = new Map<string, string>()
  for (const { place, call } of places) {
    const value = next()
    const answer = await send(url, call(value))
    if (!answer.startsWith('not sent')) sent.set(value, place)
  }
  return sent
}

/** Sends a made-up value in each place to a sandbox with a store, and finds those that are in the rows of its journal. */
async function leaksInRows(): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'payerbox-rows-'))
  const file = join(folder, 'box.db')
  const watched = await start({ phiGuard: 'off', store: await openStore(`sqlite:${file}`) })
  await submit(watched.sandbox)
  const sent = await sendAll(watched, probes(await tokenOf(watched.sandbox)), 1)
  await open.pop()?.close()
  await watched.sandbox.close()
  const database = new DatabaseSync(file)
  const rows = database.prepare('SELECT line, request, reply, kept FROM calls').all()
  database.close()
  rmSync(folder, { recursive: true })
  expect(rows.length).toBeGreaterThan(900)
  return leaks(new Map([['a row', JSON.stringify(rows)]]), sent)
}

describe('a made-up value', () => {
  it('is shown nowhere, wherever it was in a call', async () => {
    const watched = await start({ phiGuard: 'off' })
    await onboard(watched.sandbox)
    await submit(watched.sandbox)
    const sent = await sendAll(watched, probes(await tokenOf(watched.sandbox)), 1)
    expect(sent.size).toBeGreaterThan(900)
    await expect.poll(() => watched.reported.length).toBeGreaterThan(0)
    expect(leaks(await everythingShown(watched, ['demo']), sent)).toEqual([])
  })

  it('is in no row of the journal in a store, wherever it was in a call', async () => {
    const found = [await leaksInRows(), await leaksInRows()]
    // The values that take its place differ from key to key: what is in the rows of one store only was drawn by chance.
    expect(found[0]?.filter((leak) => found[1]?.includes(leak))).toEqual([])
  })

  it('is shown nowhere, whichever kind of value it is', async () => {
    const { sandbox } = await start()
    const all = probes(await tokenOf(sandbox))
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 2, max: 2 ** 31 }),
        fc.shuffledSubarray([...all], { maxLength: 40 }),
        async (seed, some) => {
          const watched = await start({ phiGuard: seed % 2 === 0 ? 'flag' : 'refuse' })
          await submit(watched.sandbox)
          const token = await tokenOf(watched.sandbox)
          const places = new Set(some.map(({ place }) => place))
          const sent = await sendAll(
            watched,
            probes(token).filter(({ place }) => places.has(place)),
            seed,
          )
          expect(leaks(await everythingShown(watched, ['demo']), sent)).toEqual([])
        },
      ),
      { numRuns: lawRuns(8) },
    )
  })

  it('is shown nowhere but in the list of worlds where it named a world', async () => {
    const watched = await start()
    const next = madeUpValues(3)
    const sent = new Map<string, string>()
    for (let count = 0; count < 12; count++) {
      const name = next().replaceAll(/[^A-Za-z0-9._-]/g, '-')
      sent.set(name, 'the name of a world')
      const worldOf = (world: string) => ({ authorization: `Bearer sandbox_${world}`, ...json })
      await send(watched.url, {
        method: 'GET',
        path: '/api/v1/partner/sessions/none',
        headers: worldOf(name),
        body: '',
      })
      await send(watched.url, post(`${admin}/worlds/${name}/reset`, {}))
      await submit(watched.sandbox, { world: name })
      await send(watched.url, {
        ...post(`${admin}/worlds/${name}/settings`, { stediEdition: '2025-01' }),
        method: 'PUT',
      })
      const inquiry = { ...post(stediPath, { ...stediRequest, controlNumber: undefined }) }
      await send(watched.url, { ...inquiry, headers: { ...json, authorization: `sandbox_${name}` } })
    }
    expect(leaks(await everythingShown(watched, ['demo']), sent)).toEqual([])
    expect(watched.logged.join('')).toContain('accepts it. Start payerbox with')
    const exported = await Promise.all(
      [...sent.keys()].flatMap((world) =>
        ['coverage', 'lint', 'journal', 'journal.har', 'journal.ndjson'].map((path) =>
          send(watched.url, get(`${admin}/worlds/${world}/${path}`)),
        ),
      ),
    )
    expect(leaks(new Map([['an export', exported.join('\n')]]), sent)).toEqual([])
    const listed = await send(watched.url, get(`${admin}/worlds`))
    expect(foundIn(listed, [...sent.keys()])).toEqual([...sent.keys()])
  })

  it('is shown to the owner of the world alone where it is about a claim on file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: 2 ** 31 }), async (seed) => {
        const watched = await start()
        const values = madeUpValues(seed * 10)
        const word = (): string => {
          const value = values()
          return /^Zq[a-z]+$/.test(value) ? value : word()
        }
        const person = {
          ...{ firstName: word(), lastName: word(), street: word(), city: word(), payerName: word(), memberId: word() },
          ...{ dateOfBirth: '1913-04-21', note: word(), practice: word() },
        }
        const session = await file(watched.sandbox, person)
        const [claim] = watched.sandbox
          .world('demo')
          .claims()
          .filter(({ facts }) => facts.session === session)
        watched.sandbox.world('demo').advance('2h')
        const asked = {
          ...inquiryForSubmission,
          tradingPartnerServiceId: claim?.facts.payer.id ?? '',
          subscriber: {
            memberId: `${person.memberId.slice(0, -1)}0`,
            firstName: 'Ann',
            lastName: 'Roe',
            dateOfBirth: '19130422',
          },
        }
        const changes = [
          {},
          { memberId: person.memberId },
          { firstName: person.firstName, lastName: person.lastName },
          { firstName: person.lastName, lastName: person.firstName },
          { memberId: person.memberId, firstName: person.firstName.slice(0, 3), lastName: `${person.lastName}x` },
          {
            memberId: person.memberId,
            firstName: person.firstName,
            lastName: person.lastName,
            dateOfBirth: '19130421',
          },
        ]
        for (const change of changes) {
          await askStedi(watched.sandbox, { ...asked, subscriber: { ...asked.subscriber, ...change } })
        }
        const shown = await everythingShown(watched, ['demo'])
        expect(shown.get('explain()')).toContain(claim?.facts.id)
        const known = new Map(Object.entries(person).map(([place, value]) => [value, place]))
        expect(leaks(shown, known)).toEqual([])
        const owned = await send(watched.url, get(`${admin}/worlds/demo/claims`))
        expect(foundIn(owned, [person.firstName, person.lastName, person.memberId]).length).toBe(3)
      }),
      { numRuns: lawRuns(6) },
    )
  })

  it('is shown to its sender alone where it was in a call of the admin API', async () => {
    const watched = await start()
    const next = madeUpValues(4)
    const sent = new Map<string, string>()
    const ask = async (place: string, call: (value: string) => RawCall): Promise<void> => {
      const value = next()
      if (!(await send(watched.url, call(value))).startsWith('not sent')) sent.set(value, place)
    }
    const at = `${admin}/worlds/demo`
    const escaped = encodeURIComponent
    for (let count = 0; count < 10; count++) {
      await ask('the name of a scenario', (value) => post(`${at}/scenarios/${escaped(value)}/start`, {}))
      await ask('the name of an unknown world', (value) => get(`${admin}/worlds/${escaped(value)}/journal`))
      await ask('an unknown path', (value) => get(`${admin}/${escaped(value)}`))
      await ask('a fault', (value) => post(`${at}/faults`, { on: value, times: 1, fails: { status: 503 } }))
      await ask('the name of a member of a fault', (value) => post(`${at}/faults`, { [value]: value }))
      await ask('an operation to verify', (value) => post(`${at}/journal/verify`, { operation: value, exactly: 1 }))
      await ask('a session to verify', (value) => post(`${at}/journal/verify`, { session: value, exactly: 0 }))
      await ask('a claim to verify', (value) => post(`${at}/journal/verify`, { claim: value, exactly: 0 }))
      await ask('a filter of claims', (value) => get(`${at}/claims?memberId=${escaped(value)}&payer=${escaped(value)}`))
      await ask('a filter of the journal', (value) =>
        get(`${at}/journal?session=${escaped(value)}&operation=${escaped(value)}`),
      )
      await ask('an outcome', (value) => post(`${at}/scenarios/paid/start`, { outcomes: { [value]: value } }))
      await ask('a payer', (value) => ({
        ...post(`${at}/payers/${escaped(value)}/behaviors`, { behaviors: [value] }),
        method: 'PUT',
      }))
      await ask('a clock', (value) => post(`${at}/clock/advance`, { by: value }))
      await ask('a run', (value) => post(`${at}/step`, { run: value }))
      await ask('a setting', (value) => post(`${at}/reset`, { scenario: value, [value]: 1 }))
      await ask('a body without JSON', (value) => ({ ...post(`${at}/fork`, {}), body: value }))
    }
    expect(leaks(await everythingShown(watched, ['demo']), sent)).toEqual([])
  })

  it('leaves nothing when its call was refused for real data', async () => {
    const { sandbox } = await start({ phiGuard: 'refuse' })
    const next = madeUpValues(5)
    const [name, path] = [next(), next()]
    const body = { ...personWith({ ssn: realLookingSsn, [name]: name }), subscriber: { [name]: name } }
    const call = {
      method: 'POST',
      host: '',
      query: name,
      headers: { authorization: 'Bearer sandbox_demo' },
      body: JSON.stringify(body),
    }
    for (const target of [
      '/api/v1/partner/sessions',
      '/api/v1/partner/providers',
      `/api/v1/partner/sessions/${encodeURIComponent(path)}`,
    ]) {
      await sandbox.answer({ ...call, path: target })
    }
    const entries = sandbox.world('demo').journal()
    expect(entries.slice(0, 2).map(({ status, request, path }) => ({ status, request, path }))).toEqual([
      { status: 403, request: '', path: '/api/v1/partner/sessions' },
      { status: 403, request: '', path: '/api/v1/partner/providers' },
    ])
    expect(foundIn(JSON.stringify(sandbox.journal()), [name, path, realLookingSsn])).toEqual([])
  })
})

/** Submits a session about a person whose every value is made up. Returns its id. */
async function file(sandbox: Sandbox, person: Readonly<Record<string, string>>): Promise<string> {
  const { firstName, lastName, street, city, payerName, memberId, dateOfBirth, note, practice } = person
  const address = { street, city, state: 'NY', zip: '10001' }
  await ask(
    sandbox,
    'taiga',
    'POST',
    '/api/v1/partner/providers',
    { authorization: 'Bearer sandbox_demo' },
    {
      ...onboarding,
      practice: { ...onboarding.practice, name: practice, contactName: practice },
    },
  )
  return submit(sandbox, {
    body: {
      ...submission,
      patient: { firstName, lastName, dateOfBirth, gender: 'F', address, insurance: { memberId, payerName } },
      session: { ...submission.session, diagnosisCodes: [{ code: 'F32.1', description: note }] },
    },
  })
}
