import { describe, expect, it } from 'vitest'
import { adminClient } from '../../src/admin-client/index.ts'
import { createSandbox } from '../../src/index.ts'
import { ask, askAdmin, askTaiga, submit } from '../support/ask.ts'
import { beginning, describeServed } from '../support/served.ts'
import { loadSnapshot, saveSnapshot } from '../support/snapshots.ts'

const path = '/_payerbox/snapshot.ndjson'

describeServed('a snapshot', (served) => {
  it('of one world has that world only', async () => {
    await submit(served(), { world: 'team-a' })
    await submit(served(), { world: 'team-b' })
    const text = await saveSnapshot(served(), 'team-b')
    expect(worldsIn(text)).toEqual(['team-b'])
    expect(worldsIn(await saveSnapshot(served()))).toEqual(['demo', 'team-a', 'team-b'])
  })

  it('of a world that does not exist is a 404', async () => {
    const { status, body } = await askAdmin(served(), 'saveWorldSnapshot', 'GET /worlds/dmo/snapshot.ndjson')
    expect({ status, message: body.error?.message }).toEqual({
      status: 404,
      message: 'world "dmo" does not exist; did you mean "demo"?',
    })
  })

  it('brings sessions and the scenarios of their runs into another sandbox', async () => {
    const [paid] = createSandbox().scenarios.filter(({ name }) => name === 'paid')
    if (paid === undefined) throw new Error('no such scenario')
    const original = createSandbox({ clock: `frozen@${beginning}`, scenarios: [{ ...paid, name: 'own' }] })
    const session = await submit(original, { scenario: 'own' })
    const { status, json } = await loadSnapshot(served(), await saveSnapshot(original))
    expect({ status, worlds: json.worlds }).toMatchObject({ status: 200, worlds: [{ world: 'demo', replaced: true }] })

    await ask(served(), 'admin', 'POST', '/_payerbox/worlds/demo/clock/advance', {}, { by: '30d' })
    expect((await askTaiga(served(), session)).json.status).toBe('paid')
  })

  it('replaces a world in which something has happened only on demand', async () => {
    const text = await saveSnapshot(served())
    const session = await submit(served())
    const refused = await loadSnapshot(served(), text)
    expect({ status: refused.status, error: refused.json.error }).toEqual({
      status: 409,
      error: {
        code: 'WORLD_EXISTS',
        message:
          'world demo exists, and calls have changed it; nothing was loaded; add --replace (?replace=true) to replace, or delete first',
      },
    })
    expect((await askTaiga(served(), session)).status).toBe(200)
    expect((await loadSnapshot(served(), text, '?replace=true')).status).toBe(200)
    expect((await askTaiga(served(), session)).status).toBe(404)
  })

  it('loads all of its worlds or none', async () => {
    await submit(served(), { world: 'used' })
    const original = createSandbox({ worlds: ['new-one', 'used'] })
    await submit(original, { world: 'used' })
    expect((await loadSnapshot(served(), await saveSnapshot(original))).status).toBe(409)
    expect(served().sandbox.worlds).toEqual(['demo', 'used'])
  })

  it.each([
    ['an unknown parameter', '?replce=true', 'unknown parameter "replce"; did you mean "replace"?'],
    ['another value', '?replace=yes', 'replace must be true or false, not "yes"'],
  ])('is not loaded with %s', async (_, query, message) => {
    const { status, json } = await loadSnapshot(served(), await saveSnapshot(served()), query)
    expect({ status, error: json.error }).toEqual({ status: 400, error: { code: 'INVALID_FILTER', message } })
  })

  it.each<[string, (text: string) => string, string]>([
    [
      'an empty body',
      () => '',
      'line 1: this is not a snapshot of payerbox; name a file that payerbox snapshot save wrote',
    ],
    [
      'JSON of another program',
      () => '{"type":"snapshot","program":"other","format":1}\n',
      'line 1: this is not a snapshot of payerbox; name a file that payerbox snapshot save wrote',
    ],
    [
      'a newer snapshot',
      (text) => text.replace('"format":1,"version":"0.1.0"', '"format":2,"version":"9.0.0"'),
      'line 1: payerbox 9.0.0 wrote this snapshot in format 2, and this version reads 1; use payerbox 9.0.0 or newer',
    ],
    [
      'line ends of Windows',
      (text) => text.replaceAll('\n', '\r\n'),
      'line 1: its line end was converted to CR LF; transfer the file as binary',
    ],
  ])('is refused: %s', async (_, alter, message) => {
    const { status, json } = await loadSnapshot(served(), alter(await saveSnapshot(served())))
    expect({ status, error: json.error }).toEqual({ status: 400, error: { code: 'INVALID_SNAPSHOT', message } })
  })

  it('does not contain the journal', async () => {
    await ask(served(), 'stedi', 'POST', '/2024-04-01/not-a-route-of-stedi', { authorization: 'sandbox_demo' }, {})
    expect(await saveSnapshot(served())).not.toContain('not-a-route')
  })
})

describeServed(
  'a sandbox with limits',
  (served) => {
    it('loads no snapshot that exceeds them', async () => {
      const text = await saveSnapshot(createSandbox({ worlds: ['one', 'two'] }))
      const { status, body } = await askAdmin(served(), 'listWorlds', 'GET /worlds')
      const refused = await loadSnapshot(served(), text)
      expect({ status: refused.status, error: refused.json.error }).toEqual({
        status: 503,
        error: {
          code: 'LIMIT_REACHED',
          message: 'there would be 3 worlds, and the limit is 2; delete some, or raise the limit',
        },
      })
      expect((await askAdmin(served(), 'listWorlds', 'GET /worlds')).body).toEqual(body)
      expect(status).toBe(200)
    })
  },
  { limits: { worlds: 2 } },
)

describe('the client of the admin API', () => {
  it('saves and loads snapshots as text', async () => {
    const original = createSandbox({ worlds: ['demo', 'copy'] })
    const clientOf = (sandbox: ReturnType<typeof createSandbox>) =>
      adminClient(({ path: target, ...request }) => {
        const [path = '', query = ''] = target.split('?')
        return Promise.resolve(sandbox.answer({ ...request, host: '', path, query }))
      })
    const text = await clientOf(original).saveSnapshot()
    const loaded = await clientOf(createSandbox()).loadSnapshot({ replace: true }, text)
    expect(loaded.worlds.map(({ world }) => world)).toEqual(['demo', 'copy'])
    expect(await clientOf(original).saveWorldSnapshot({ world: 'copy' })).toContain(path.slice(11, 19))
  })
})

function worldsIn(text: string): readonly string[] {
  const lines = text.trimEnd().split('\n')
  const values = lines.map((line) => JSON.parse(line) as { type: string; origin?: { name: string } })
  return values.flatMap(({ type, origin }) => (type === 'world' && origin !== undefined ? [origin.name] : []))
}
