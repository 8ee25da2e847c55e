import { describe, expect, it } from 'vitest'
import { readBundle, writeBundle } from '../../src/bundle/bundle-file.ts'
import { type ReplayedWorld, replayBundled, scenarioOf } from '../../src/bundle/replay.ts'
import { createSandbox } from '../../src/index.ts'
import { openReplay } from '../../src/sandbox.ts'
import { uuid } from '../../src/world/identifier.ts'
import { ask, askAdmin, askStedi, askTaiga, submit, type Target } from '../support/ask.ts'
import { submission } from '../support/samples.ts'
import { describeServed } from '../support/served.ts'

/** The bundle of a world over the admin API. */
async function bundleOf(target: Target, world = 'demo'): Promise<string> {
  const path = `/_payerbox/worlds/${world}/bundle.ndjson`
  if ('fetch' in target) {
    const response = await target.fetch('admin', path)
    expect({ status: response.status, type: response.headers.get('content-type') }).toEqual({
      status: 200,
      type: 'application/x-ndjson',
    })
    return response.text()
  }
  const { status, body } = await target.answer({ method: 'GET', host: '', path, query: '', headers: {}, body: '' })
  expect({ status, body: status === 200 ? '' : body }).toEqual({ status: 200, body: '' })
  return body
}

/** Replays the first world of a bundle with its own scenarios. */
async function replayed(text: string): Promise<ReplayedWorld> {
  const bundle = await readBundle([text])
  const own = bundle.scenarios.filter(({ origin }) => origin === 'own').map(scenarioOf)
  const [world] = bundle.worlds
  if (world === undefined) throw new Error('the bundle has no world')
  return replayBundled(openReplay, bundle, world, [...createSandbox().scenarios, ...own])
}

describeServed('GET …/bundle.ndjson', (served) => {
  it('repeats the calls of a world', async () => {
    const session = await submit(served())
    await askAdmin(served(), 'advanceClock', 'POST /worlds/demo/clock/advance', { by: '20d' })
    await askTaiga(served(), session)
    await askStedi(served())
    const text = await bundleOf(served())
    expect(text).not.toContain(submission.patient.lastName)
    const { calls, differing } = await replayed(text)
    expect({ calls, differing }).toEqual({ calls: 4, differing: [] })
  })

  it('says why there is none', async () => {
    const none = await askAdmin(served(), 'bundleWorld', 'GET /worlds/demo/bundle.ndjson')
    expect({ status: none.status, error: none.body.error }).toEqual({
      status: 409,
      error: { code: 'NO_BUNDLE', message: 'no call reached a world, so there is nothing to replay' },
    })
    const unknown = await askAdmin(served(), 'bundleWorld', 'GET /worlds/dmo/bundle.ndjson')
    expect({ status: unknown.status, message: unknown.body.error?.message }).toEqual({
      status: 404,
      message: 'world "dmo" does not exist; did you mean "demo"?',
    })
    await submit(served())
    await askAdmin(served(), 'clearJournal', 'DELETE /worlds/demo/journal')
    await askStedi(served())
    const cleared = await askAdmin(served(), 'bundleWorld', 'GET /worlds/demo/bundle.ndjson')
    expect(cleared.body.error?.message).toBe(
      'world demo cannot be replayed: the journal does not reach back to its beginning, and what is before it has a provider that a client onboarded; reset the world before the calls, or keep more of them (--journal-entries, --journal-bytes)',
    )
  })
})

const frozen = { clock: 'frozen@2026-04-01T18:30:00Z', strict: true } as const

describe('a bundle', () => {
  it('has own scenarios and payers, and the scenarios that were started from a text', async () => {
    const [paid] = createSandbox().scenarios.filter(({ name }) => name === 'paid')
    if (paid === undefined) throw new Error('no such scenario')
    const payers = [{ id: 'ZQ001', name: 'SAMPLE MUTUAL' }]
    const sandbox = createSandbox({ ...frozen, payers, scenarios: [{ ...paid, name: 'own', summary: 'Own.' }] })
    const body = {
      ...submission,
      patient: { ...submission.patient, insurance: { memberId: 'A-17', payerName: 'Sample Mutual' } },
    }
    const session = await submit(sandbox, { scenario: 'own', body })
    const source =
      'scenario: typed\nsummary: Typed.\nclaims: { visit: { payer: ZQ001 } }\nsteps:\n  - { after: 1m, visit: coded }\n'
    const { status, body: started } = await askAdmin(
      sandbox,
      'startScenarioText',
      'POST /worlds/demo/scenarios/start',
      { source },
    )
    expect(status).toBe(201)
    sandbox.world('demo').advance('20d')
    for (const id of [session, started.sessionId ?? '']) expect((await askTaiga(sandbox, id)).status).toBe(200)
    const written = await sandbox.bundle()
    expect(written.notes).toEqual([])
    const { scenarios, payers: bundled } = await readBundle([written.text])
    expect(bundled).toEqual(payers)
    expect(scenarios.map(({ name, origin }) => `${name}, ${origin}`).toSorted()).toEqual([
      'own, own',
      'paid, built in',
      'typed, run',
    ])
    expect((await replayed(written.text)).differing).toEqual([])
  })

  it('of another program whose scenario cannot be played is refused with the line', async () => {
    const sandbox = createSandbox(frozen)
    await submit(sandbox, { scenario: 'denied' })
    const { header: _, ...bundle } = await readBundle([(await sandbox.bundle()).text])
    const scenarios = bundle.scenarios.map((scenario) => {
      const content = JSON.stringify({ ...scenarioOf(scenario), steps: [{}] })
      return { ...scenario, content, revision: uuid(content) }
    })
    const altered = await writeBundle({ ...bundle, scenarios }, '0.1.0')
    await expect(readBundle([altered])).rejects.toThrow('line 2: this is not a scenario; write a new bundle')
  })

  it('masks what a fault says of a client, and the fault still applies', async () => {
    const sandbox = createSandbox(frozen)
    await submit(sandbox)
    const match = { '/subscriber/lastName': submission.patient.lastName }
    sandbox.world('demo').arm({ on: 'stedi.*', times: 1, match, fails: { status: 429 } })
    expect((await askStedi(sandbox)).status).toBe(429)
    const { text, notes } = await sandbox.bundle()
    expect(notes).toEqual([])
    expect(text).not.toContain(submission.patient.lastName)
    expect((await replayed(text)).differing).toEqual([])
  })

  it('says which call is not as it was, because a value is replaced', async () => {
    const sandbox = createSandbox(frozen)
    await submit(sandbox)
    const match = { '/subscriber/lastName': '/^John/' }
    sandbox.world('demo').arm({ on: 'stedi.*', times: 1, match, fails: { status: 429 } })
    expect((await askStedi(sandbox)).status).toBe(429)
    const { text, notes } = await sandbox.bundle()
    expect(notes).toEqual(['not as the client got it, because values of the client are replaced: call 3'])
    expect(text).not.toContain('John')
    expect((await replayed(text)).differing).toEqual([])
  })

  it('replaces a name with a letter that has no capital', async () => {
    const sandbox = createSandbox(frozen)
    await submit(sandbox, { body: { ...submission, patient: { ...submission.patient, lastName: 'Großmann' } } })
    const { text, notes } = await sandbox.bundle()
    expect(notes).toEqual([])
    expect(text).not.toContain('roßmann')
    expect((await replayed(text)).differing).toEqual([])
  })

  it('names a call whose body is too long for the journal', async () => {
    const sandbox = createSandbox({ ...frozen, strict: false })
    await submit(sandbox, { body: { ...submission, note: 'n'.repeat(70_000) } })
    await expect(sandbox.bundle()).rejects.toThrow(
      'world demo cannot be replayed: call 2 has a body that is too long for the journal (64 KiB), and what is before the next call has a provider that a client onboarded; send shorter bodies, or reset the world after the call',
    )
  })

  it('repeats an expired token, another media type and a fault by header', async () => {
    const sandbox = createSandbox({ ...frozen, strict: false })
    const { json } = await ask(
      sandbox,
      'optum',
      'POST',
      '/apip/auth/v2/token',
      {},
      {
        client_id: 'sandbox_demo',
        client_secret: 'any',
        grant_type: 'client_credentials',
      },
    )
    sandbox.world('demo').advance('2h')
    const authorization = `Bearer ${json.access_token}`
    const expired = await ask(sandbox, 'optum', 'GET', '/medicalnetwork/claimstatus/v2/healthcheck', { authorization })
    expect(expired.status).toBe(401)
    expect((await askStedi(sandbox, undefined, { 'content-type': 'text/plain' })).status).toBe(400)
    expect((await askStedi(sandbox, undefined, { 'x-payerbox-fault': 'status=503' })).status).toBe(503)
    const { text, notes } = await sandbox.bundle()
    expect(notes).toEqual([])
    const { calls, differing } = await replayed(text)
    expect({ calls, differing }).toEqual({ calls: 4, differing: [] })
  })
})
