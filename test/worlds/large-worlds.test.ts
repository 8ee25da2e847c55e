import { beforeAll, describe, expect, it } from 'vitest'
import { createSandbox, type Sandbox } from '../../src/index.ts'
import { ask, askTaiga, submit } from '../support/ask.ts'
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

describe('a world with many sessions', () => {
  let sandbox: Sandbox
  let first: string

  beforeAll(async () => {
    sandbox = createSandbox({ clock: 'frozen@2026-04-01T18:30:00Z', seed: 1 })
    first = await submit(sandbox)
    await submitMany(sandbox, 'demo', sessions)
  }, 60_000)

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
})
