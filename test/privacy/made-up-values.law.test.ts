import { request } from 'node:http'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/index.ts'
import type { Log } from '../../src/serve/answer.ts'
import { type Listening, listen } from '../../src/serve/listen.ts'
import { onboard, submit, tokenOf } from '../support/ask.ts'
import { lawRuns } from '../support/law-runs.ts'
import { foundIn, madeUpValues, type Probe, probes, type RawCall } from '../support/made-up-values.ts'

/** A server, and all that it logged. */
interface Watched {
  readonly sandbox: Sandbox
  readonly url: string
  readonly logged: readonly string[]
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
  return { sandbox, url: listening.url, logged }
}

/** Sends a call as it is; Node's own client refuses some headers and paths, which then cannot be sent. */
function send(url: string, { method, path, headers, body }: RawCall): Promise<string> {
  return new Promise((resolve) => {
    try {
      const sent = request(url + encodeURI(path).replaceAll('%25', '%'), { method, headers }, (response) => {
        let text = ''
        response.setEncoding('utf8').on('data', (piece: string) => (text += piece))
        response.on('end', () => resolve(text))
      })
      sent.on('error', (error) => resolve(`not sent: ${error.message}`))
      sent.end(body)
    } catch (error) {
      resolve(`not sent: ${String(error)}`)
    }
  })
}

const admin = '/_payerbox'
const get = (path: string): RawCall => ({ method: 'GET', path, headers: {}, body: '' })
const post = (path: string, body: unknown): RawCall => {
  return { method: 'POST', path, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
}

/** Where the calls of a sandbox can be seen, by name. The claims on file are for the owner of the world, and shown in clear. */
async function everythingShown({ sandbox, url, logged }: Watched, worlds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const shown = new Map<string, string>([
    ['log', logged.join('\n')],
    ['sandbox.journal()', JSON.stringify(sandbox.journal())],
  ])
  const show = async (name: string, call: RawCall) => shown.set(name, (shown.get(name) ?? '') + (await send(url, call)))
  for (const path of ['/health', '/scenarios', '/journal']) await show(path, get(admin + path))
  await show('/', get('/'))
  for (const world of worlds) {
    const at = `${admin}/worlds/${world}`
    for (const path of ['', '/clock', '/runs', '/payers', '/coverage', '/lint', '/faults']) await show(path, get(at + path))
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

describe('a made-up value', () => {
  it.each(['off', 'flag', 'refuse'] as const)('is shown nowhere, wherever it was in a call (phi guard: %s)', async (phiGuard) => {
    const watched = await start({ phiGuard })
    await onboard(watched.sandbox)
    await submit(watched.sandbox)
    const sent = await sendAll(watched, probes(await tokenOf(watched.sandbox)), 1)
    expect(sent.size).toBeGreaterThan(900)
    expect(leaks(await everythingShown(watched, ['demo']), sent)).toEqual([])
  })

  it('is shown nowhere, whichever kind of value it is', async () => {
    const { sandbox } = await start()
    const all = probes(await tokenOf(sandbox))
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: 2 ** 31 }), fc.shuffledSubarray([...all], { maxLength: 40 }), async (seed, some) => {
        const watched = await start()
        await submit(watched.sandbox)
        const token = await tokenOf(watched.sandbox)
        const places = new Set(some.map(({ place }) => place))
        const sent = await sendAll(watched, probes(token).filter(({ place }) => places.has(place)), seed)
        expect(leaks(await everythingShown(watched, ['demo']), sent)).toEqual([])
      }),
      { numRuns: lawRuns(8) },
    )
  })
})
