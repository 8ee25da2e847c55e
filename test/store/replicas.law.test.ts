import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSandbox, type Sandbox, type SandboxOptions, type WorldStore } from '../../src/index.ts'
import { openStore } from '../../src/store/open-store.ts'
import { pause } from '../../src/text/real-time.ts'
import { runAtOnce } from '../../src/text/slices.ts'
import { foldLog, versionOf } from '../../src/world/fold-log.ts'
import type { SharedStore } from '../../src/world/world-store.ts'
import { askAdmin, askOptum, askStedi, askTaiga, submit, tokenOf } from '../support/ask.ts'
import { lawRuns } from '../support/law-runs.ts'
import { type PostgresServer, startPostgres } from '../support/postgres.ts'
import { repliesTo, storedActions } from '../support/world-actions.ts'

const frozen = { clock: 'frozen@2026-04-01T18:30:00Z', strict: true } as const

describe('replicas on one PostgreSQL', () => {
  let server: PostgresServer
  let url: string
  let replicas: Sandbox[] = []
  const start = async (options: SandboxOptions = {}): Promise<Sandbox> => {
    const replica = createSandbox({ ...frozen, ...options, store: await openStore(url) })
    replicas.push(replica)
    return replica
  }
  const [first, second] = [() => replicas[0] as Sandbox, () => replicas[1] as Sandbox]

  beforeAll(async () => {
    server = await startPostgres()
    url = await server.database()
    await Promise.all([start(), start()])
  }, 60_000)
  afterAll(async () => {
    await Promise.all(replicas.map((replica) => replica.close()))
    replicas = []
    await server.stop()
  })

  it('see a session, a move of the clock, a token and a fault of the other at once', async () => {
    const world = 'shared'
    const session = await submit(first(), { scenario: 'paid', world })
    expect((await askTaiga(second(), session, world)).json.status).toBe('processing')
    await askAdmin(second(), 'advanceClock', `POST /worlds/${world}/clock/advance`, { by: '30d' })
    expect((await askTaiga(first(), session, world)).json.status).toBe('paid')
    const token = await tokenOf(first(), world)
    expect((await askOptum(second(), undefined, { world, token })).status).toBe(200)
    const fault = { on: 'stedi.*', times: 1, fails: { status: 503 } }
    await askAdmin(first(), 'armFault', `POST /worlds/${world}/faults`, fault)
    const authorization = `sandbox_${world}`
    expect((await askStedi(second(), undefined, { authorization })).status).toBe(503)
    expect((await askStedi(first(), undefined, { authorization })).status).toBe(200)
  })

  it('forget a world that the other deletes or resets', async () => {
    const session = await submit(first(), { world: 'brief' })
    await askAdmin(second(), 'reset', 'POST /worlds/brief/reset', {})
    expect((await askTaiga(first(), session, 'brief')).status).toBe(404)
    await askAdmin(first(), 'deleteWorld', 'DELETE /worlds/brief')
    expect((await askAdmin(second(), 'getWorld', 'GET /worlds/brief')).status).toBe(404)
    expect(
      (await askAdmin(second(), 'listWorlds', 'GET /worlds')).body.worlds?.map(({ world }) => world),
    ).not.toContain('brief')
  })

  it('create a world once when both are asked for it at the same time', async () => {
    const sessions = await Promise.all(
      Array.from({ length: 20 }, (_, i) => submit(i % 2 === 0 ? first() : second(), { world: 'born' })),
    )
    const replies = await Promise.all(
      sessions.map((session, i) => askTaiga(i % 2 === 0 ? second() : first(), session, 'born')),
    )
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]))
    expect(new Set(sessions).size).toBe(20)
  })

  it('count every poll and apply each step once, however many calls come at the same time', async () => {
    const world = 'polled'
    const session = await submit(first(), { scenario: 'polled-to-paid', world })
    const polls = Array.from({ length: 60 }, (_, i) => askTaiga(i % 2 === 0 ? first() : second(), session, world))
    expect(new Set((await Promise.all(polls)).map(({ status }) => status))).toEqual(new Set([200]))
    const store = (await openStore(url)) as SharedStore
    const { events } = (await store.read(world)) ?? { events: [] }
    await store.close()
    const applied = events.flatMap((event) => (event.type === 'run.stepApplied' ? `${event.run}/${event.step}` : []))
    expect(new Set(applied).size).toBe(applied.length)
    expect((await askTaiga(first(), session, world)).text).toBe((await askTaiga(second(), session, world)).text)
  })

  it('take turns with a world that both change, so that few calls are answered more than once', async () => {
    const conflicts = () => replicas.reduce((sum, replica) => sum + replica.counts().conflicts, 0)
    const before = conflicts()
    const calls = Array.from({ length: 300 }, (_, i) => i)
    const sessions = new Set<string>()
    const client = async (): Promise<void> => {
      for (let i = calls.pop(); i !== undefined; i = calls.pop()) {
        sessions.add(await submit(i % 2 === 0 ? first() : second(), { world: 'turns' }))
      }
    }
    await Promise.all(Array.from({ length: 20 }, client))
    expect(sessions.size).toBe(300)
    // Without turns, a call is answered several times.
    expect(conflicts() - before).toBeLessThan(sessions.size)
  })

  it('take turns before they conflict, once one of them saw a change of the other', async () => {
    const world = 'seen'
    for (const replica of [first(), second(), first(), second()]) await submit(replica, { world })
    const before = replicas.map((replica) => replica.counts().conflicts)
    await Promise.all(Array.from({ length: 100 }, (_, i) => submit(i % 2 === 0 ? first() : second(), { world })))
    expect(replicas.map((replica) => replica.counts().conflicts)).toEqual(before)
  })

  it('take turns while a call of one of them waits', async () => {
    const world = 'waiting'
    const [one, other] = [await start({ clock: 'real' }), await start({ clock: 'real' })]
    for (const replica of [one, other, one, other]) await submit(replica, { world })
    await askAdmin(one, 'armFault', `POST /worlds/${world}/faults`, {
      on: 'taiga.submitSession',
      times: 1,
      fails: { delay: '1500ms' },
    })
    const ended: string[] = []
    const slow = submit(one, { world }).then(() => ended.push('slow'))
    await pause(200)
    await submit(other, { world }).then(() => ended.push('other'))
    await slow
    expect(ended).toEqual(['other', 'slow'])
  })

  it('reply with the same bytes after a world left the memory of one that restarts', async () => {
    let worlds = 0
    await fc.assert(
      fc.asyncProperty(fc.array(storedActions, { maxLength: 15 }), async (run) => {
        const world = `idle-${worlds++}`
        const open = async () =>
          createSandbox({ ...frozen, limits: { memoryIdle: 5 }, store: await openStore(url), worlds: [] })
        let sandbox = await open()
        let restarts = 0
        const received = await repliesTo(
          async (action) => {
            if (action === undefined || !('restart' in action)) return sandbox
            await pause(8)
            if (restarts++ % 2 === 1) {
              await sandbox.close()
              sandbox = await open()
            }
            return sandbox
          },
          world,
          run,
        )
        await sandbox.close()
        expect(received).toEqual(await repliesTo(createSandbox(frozen), world, run))
      }),
      { numRuns: lawRuns(15) },
    )
  }, 60_000)

  it('take over a log that the other compacted, whichever of them answers each call', async () => {
    let worlds = 0
    const compact = (sandbox: Sandbox, world: string) => askAdmin(sandbox, 'compact', `POST /worlds/${world}/compact`)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(storedActions, fc.boolean()), { maxLength: 20 }), async (run) => {
        const world = `folded-${worlds++}`
        const actions = run.map(([action]) => action)
        const turns = run.values()
        await repliesTo(
          async (action) => {
            const sandbox = action !== undefined && turns.next().value?.[1] ? second() : first()
            if (action !== undefined && 'restart' in action) await compact(sandbox, world)
            return sandbox
          },
          world,
          actions,
        )
        const model = (await openStore('sqlite::memory:')) as WorldStore
        await repliesTo(createSandbox({ ...frozen, store: model }), world, actions)
        const store = (await openStore(url)) as SharedStore
        const { events = [] } = (await store.read(world)) ?? {}
        await store.close()
        const expected = runAtOnce(model.read(world))?.events ?? []
        expect(versionOf(events)).toBe(expected.length)
        const [received, wanted] = [events, expected].map((list) =>
          withoutRealTime(foldLog(list).filter(({ type }) => type !== 'log.folded')),
        )
        expect(received).toEqual(wanted)
        model.close()
      }),
      { numRuns: lawRuns(25) },
    )
  }, 60_000)

  it('answer calls while their world is being compacted, and count each poll once', async () => {
    const world = 'busy'
    const session = await submit(first(), { scenario: 'polled-to-paid', world })
    const model = createSandbox(frozen)
    const expected = await submit(model, { scenario: 'polled-to-paid' })
    for (let poll = 0; poll < 5; poll++) {
      const [one, other] = [first(), second()]
      const replies = await Promise.all([
        askTaiga(one, session, world),
        askAdmin(other, 'compact', `POST /worlds/${world}/compact`),
        askAdmin(one, 'advanceClock', `POST /worlds/${world}/clock/advance`, { by: '1m' }),
        askAdmin(other, 'advanceClock', `POST /worlds/${world}/clock/advance`, { by: '1m' }),
      ])
      expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200])
      await askTaiga(model, expected)
      await askAdmin(model, 'advanceClock', 'POST /worlds/demo/clock/advance', { by: '2m' })
    }
    const { status } = (await askTaiga(model, expected)).json
    expect((await askTaiga(second(), session, world)).json.status).toBe(status)
    const { body } = await askAdmin(first(), 'getWorld', `GET /worlds/${world}`)
    expect(body.now).toBe((await askAdmin(model, 'getWorld', 'GET /worlds/demo')).body.now)
  })

  it('end in the log of a single sandbox, whichever of them answers each call', async () => {
    let worlds = 0
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(storedActions, fc.boolean()), { maxLength: 20 }), async (run) => {
        const world = `model-${worlds++}`
        const actions = run.map(([action]) => action)
        const turns = run.values()
        await repliesTo(
          async (action) => (action !== undefined && turns.next().value?.[1] ? second() : first()),
          world,
          actions,
        )
        const model = (await openStore('sqlite::memory:')) as WorldStore
        await repliesTo(createSandbox({ ...frozen, store: model }), world, actions)
        const store = (await openStore(url)) as SharedStore
        const received = await store.read(world)
        await store.close()
        expect(withoutRealTime(received?.events)).toEqual(withoutRealTime(runAtOnce(model.read(world))?.events))
        model.close()
      }),
      { numRuns: lawRuns(25) },
    )
  }, 60_000)
})

/** Events without the machine's time of a move of the clock. */
function withoutRealTime(events: readonly object[] = []): readonly object[] {
  return events.map((event) => ({ ...event, real: 0 }))
}
