import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBundle } from '../../src/bundle/bundle-file.ts'
import { type ReplayedWorld, replayBundled } from '../../src/bundle/replay.ts'
import { createSandbox, type Sandbox } from '../../src/index.ts'
import { openReplay } from '../../src/sandbox.ts'
import { ask, askAdmin, askOptum, askStedi, submit, tokenOf } from '../support/ask.ts'
import { lawRuns } from '../support/law-runs.ts'
import {
  optumCredentials,
  optumTokenPath,
  stediHeaders,
  stediPath,
  submission,
  submissionOf,
} from '../support/samples.ts'
import { Sandboxes, storePlaces } from '../support/store-places.ts'
import { type Action, repliesTo, storedActions } from '../support/world-actions.ts'

const places = storePlaces()
/** As `payerbox serve` draws ids: no replay has the same. */
const salted = { idSalt: 'salt' } as const

async function replayed(text: string): Promise<ReplayedWorld> {
  const bundle = await readBundle([text])
  const [world] = bundle.worlds
  if (world === undefined) throw new Error('the bundle has no world')
  return replayBundled(openReplay, bundle, world, createSandbox().scenarios)
}

describe.each([
  ['SQLite, with restarts', places.SQLite],
  ['PostgreSQL, with replicas', places.PostgreSQL],
])('a bundle from %s', (_, open) => {
  it('has all calls, and the replies that the client got', async () => {
    const runs = fc.array(storedActions, { maxLength: 14 })
    await fc.assert(
      fc.asyncProperty(runs, async (run: readonly Action[]) => {
        const place = await open()
        const sandboxes = new Sandboxes(place, salted)
        const isOther = (action: Action | undefined) => action !== undefined && (place.isShared || 'restart' in action)
        await repliesTo((action) => sandboxes.next(isOther(action)), 'demo', run)
        const last = await sandboxes.next(true)
        const { text, notes, calls } = await last.bundle()
        expect(notes).toEqual([])
        expect(calls).toBe((await callsIn(last)).length)
        expect((await replayed(text)).differing).toEqual([])
        await sandboxes.close()
      }),
      { numRuns: lawRuns(10) },
    )
  })

  it('repeats an expired token, other media types, faults, refusals, and bodies that are not JSON', async () => {
    const sandboxes = new Sandboxes(await open(), { ...salted, strict: false })
    const next = () => sandboxes.next(true)
    await submit(await next())
    const match = { '/subscriber/lastName': submission.patient.lastName }
    const fault = { on: 'stedi.*', times: 1, match, fails: { status: 429 } }
    await askAdmin(await next(), 'armFault', 'POST /worlds/demo/faults', fault)
    expect((await askStedi(await next())).status).toBe(429)
    const token = await tokenOf(await next())
    await askAdmin(await next(), 'advanceClock', 'POST /worlds/demo/clock/advance', { by: '2h' })
    expect((await askOptum(await next(), undefined, { token })).status).toBe(401)
    expect((await askStedi(await next(), undefined, { 'content-type': 'text/plain' })).status).toBe(400)
    expect((await askStedi(await next(), undefined, { 'x-payerbox-fault': 'status=503' })).status).toBe(503)
    const { authorization = '' } = stediHeaders
    for (const body of ['{"subscriber":', ' ', '"text"', { n: 'n'.repeat(70_000) }])
      expect((await ask(await next(), 'stedi', 'POST', stediPath, { authorization }, body)).status).toBe(400)
    await expect(submit(await next(), { body: submissionOf('SBX-unknown-0042') })).rejects.toThrow('does not exist')
    const { text, notes, calls } = await (await next()).bundle()
    expect(notes).toEqual(['1 call of the journal cannot be repeated, and is left out'])
    expect(calls).toBe(12)
    expect(text).not.toContain(submission.patient.lastName)
    expect((await replayed(text)).differing).toEqual([])
    await sandboxes.close()
  })

  it('leaves out the calls that an older version stored, and says so', async () => {
    const place = await open()
    const sandboxes = new Sandboxes(place, salted)
    for (let call = 0; call < 2; call++) await askStedi(await sandboxes.next(false))
    await sandboxes.close()
    await place.run((prefix) => `UPDATE ${prefix}calls SET kept = NULL`)
    const sandbox = await sandboxes.next(false)
    await expect(sandbox.bundle()).rejects.toThrow(
      'world demo cannot be replayed: its calls were stored by an older version of payerbox, which kept nothing to repeat them',
    )
    await askStedi(sandbox)
    const { calls, notes } = await sandbox.bundle()
    expect({ calls, notes }).toEqual({
      calls: 1,
      notes: ['2 calls of the journal cannot be repeated, and are left out'],
    })
    await sandboxes.close()
  })

  it('has no credential in the journal', async () => {
    const place = await open()
    const sandboxes = new Sandboxes(place, salted)
    const credentials = { ...optumCredentials('demo'), client_secret: 'zq-secret' }
    const issued = await ask(await sandboxes.next(false), 'optum', 'POST', optumTokenPath, {}, credentials)
    const { access_token: token } = issued.json
    expect((await askOptum(await sandboxes.next(true), undefined, { token })).status).toBe(200)
    await askStedi(await sandboxes.next(true), credentials)
    await sandboxes.close()
    const rows = JSON.stringify(await place.run((prefix) => `SELECT * FROM ${prefix}calls`))
    expect(rows).toContain('optum.claimstatus')
    expect([token, 'sandbox_demo', 'zq-secret'].filter((secret) => rows.includes(secret))).toEqual([])
  })
})

async function callsIn(sandbox: Sandbox): Promise<readonly unknown[]> {
  const { json } = await ask(sandbox, 'admin', 'GET', '/_payerbox/worlds/demo/journal?limit=1000')
  return json.entries as readonly unknown[]
}
