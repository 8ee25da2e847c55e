import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSandbox, type Sandbox, type WorldStore } from '../../src/index.ts'
import { builtInScenarios } from '../../src/scenario/play/built-in.ts'
import { ScenarioLibrary } from '../../src/scenario/play/library.ts'
import { rescheduleSteps } from '../../src/scenario/play/settle.ts'
import { openStore } from '../../src/store/open-store.ts'
import { runAtOnce } from '../../src/text/slices.ts'
import type { WorldEvent } from '../../src/world/event.ts'
import { foldLog, versionOf } from '../../src/world/fold-log.ts'
import { Schedule } from '../../src/world/schedule.ts'
import { World } from '../../src/world/world.ts'
import type { StoredWorld } from '../../src/world/world-store.ts'
import { askAdmin, askOptum, askStedi, askTaiga, submit, tokenOf } from '../support/ask.ts'
import { lawRuns } from '../support/law-runs.ts'
import { type Action, repliesTo, storedActions } from '../support/world-actions.ts'

const frozen = { clock: 'frozen@2026-04-01T18:30:00Z', strict: true } as const
const library = new ScenarioLibrary(builtInScenarios())

const memoryStore = async (): Promise<WorldStore> => (await openStore('sqlite::memory:')) as WorldStore
const compact = (sandbox: Sandbox, world: string) =>
  askAdmin(sandbox, 'compact', `POST /worlds/${world}/compact`).then(({ body }) => body)

/** The world that a store has after actions. */
async function worldAfter(run: readonly Action[]): Promise<StoredWorld> {
  const store = await memoryStore()
  await repliesTo(createSandbox({ ...frozen, store }), 'demo', run)
  const world = runAtOnce(store.read('demo'))
  store.close()
  if (world === undefined) throw new Error('the world is missing')
  return world
}

/** Everything that a world replies from. */
function contentOf({ origin }: StoredWorld, events: readonly WorldEvent[]): object {
  const world = new World(origin, new Schedule())
  world.restore(events)
  rescheduleSteps(library, world)
  const { sessions, claims, providers, billingProviders, tokens, runs, faults, armed, payers } = world.state
  const steps = Array.from({ length: runs.size + 1 }, () => world.schedule.take())
  const behaviors = [...payers].map(({ id }) => world.state.payerBehaviorsOf(id))
  const { version, settings, clock } = world
  const time = { position: clock.position, epoch: clock.epoch }
  const lists = [sessions, claims, providers, billingProviders, tokens, runs].map((map) => [...map])
  return { lists, faults, armed, steps, behaviors, version, settings, time, next: world.nextId('session') }
}

describe('a folded log', () => {
  it('gives the same world: state, clock, settings, next ids and the order of the scheduled steps', async () => {
    let shorter = 0
    await fc.assert(
      fc.asyncProperty(fc.array(storedActions, { maxLength: 25 }), fc.nat(200), async (run, at) => {
        const world = await worldAfter(run)
        const { events } = world
        const folded = foldLog(events)
        // A log is also folded in the middle, and again later.
        const twice = foldLog([...foldLog(events.slice(0, at)), ...events.slice(at)])
        const expected = contentOf(world, events)
        for (const list of [folded, twice].map(parsed)) expect(contentOf(world, list)).toEqual(expected)
        expect(foldLog(folded)).toEqual(folded)
        expect(versionOf(folded)).toBe(events.length)
        if (folded.length < events.length) shorter++
      }),
      { numRuns: lawRuns(60) },
    )
    expect(shorter).toBeGreaterThan(lawRuns(60) / 4)
  })

  it.each([['in memory', false] as const, ['in a store, with restarts', true] as const])(
    'changes no reply: %s',
    async (_, isStored) => {
      await fc.assert(
        fc.asyncProperty(fc.array(storedActions, { maxLength: 25 }), async (run) => {
          const store = await memoryStore()
          const { close } = store
          store.close = () => {}
          const open = () => createSandbox(isStored ? { ...frozen, store } : frozen)
          let sandbox = open()
          let turns = 0
          const received = await repliesTo(
            async (action) => {
              if (action === undefined || !('restart' in action)) return sandbox
              await compact(sandbox, 'demo')
              if (isStored && turns++ % 2 === 0) {
                await sandbox.close()
                sandbox = open()
              }
              return sandbox
            },
            'demo',
            run,
          )
          expect(received).toEqual(await repliesTo(createSandbox(frozen), 'demo', run))
          await sandbox.close()
          close.call(store)
        }),
        { numRuns: lawRuns(40) },
      )
    },
  )

  it('is as long for a world that is polled ten times as often', async () => {
    const lengthAfter = async (times: number): Promise<number | undefined> => {
      const sandbox = createSandbox(frozen)
      const session = await submit(sandbox, { scenario: 'polled-to-paid' })
      for (let poll = 0; poll < times; poll++) {
        await askTaiga(sandbox, session)
        await askOptum(sandbox, undefined, { token: await tokenOf(sandbox) })
        const fault = { on: 'stedi.*', times: 1, fails: { status: 503 } }
        await askAdmin(sandbox, 'armFault', 'POST /worlds/demo/faults', fault)
        await askStedi(sandbox)
        await askAdmin(sandbox, 'advanceClock', 'POST /worlds/demo/clock/advance', { by: '3h' })
        await askAdmin(sandbox, 'changeSettings', 'PUT /worlds/demo/settings', { scenario: 'denied' })
        await askAdmin(sandbox, 'setPayerBehaviors', 'PUT /worlds/demo/payers/62308/behaviors', { behaviors: ['slow'] })
      }
      return (await compact(sandbox, 'demo')).after?.events
    }
    const length = await lengthAfter(10)
    expect(length).toBeGreaterThan(0)
    expect(await lengthAfter(100)).toBe(length)
  })

  it.each([['memory:'], ['sqlite::memory:']])('takes the place of a long one by itself: %s', async (url) => {
    const store = (await openStore(url)) as WorldStore | undefined
    const sandbox = createSandbox({ clock: 'frozen@2026-04-01', store })
    const session = await submit(sandbox, { scenario: 'paid' })
    const world = sandbox.world('demo')
    const before = await askTaiga(sandbox, session)
    for (let move = 0; move < 45_000; move++) world.advance('1ms')
    // Later uses of the world fold it, in slices.
    const isFolded = async () => (await askAdmin(sandbox, 'getWorld', 'GET /worlds/demo')).body.events
    await expect.poll(isFolded).toBeLessThan(21_000)
    const { events = 0, bytes = 0 } = (await askAdmin(sandbox, 'getWorld', 'GET /worlds/demo')).body
    expect(events).toBeLessThan(21_000)
    expect(bytes).toBeLessThan(2_000_000)
    if (store !== undefined) expect(runAtOnce(store.read('demo'))?.events.length).toBe(events)
    expect((await askTaiga(sandbox, session)).text).toBe(before.text)
    expect(world.explain(3).sentence).toMatch(/^Not known any more/)
    expect(world.explain().sentence).toMatch(/^Found one claim/)
    await sandbox.close()
  })
})

describe('a call from before the log was compacted', () => {
  it('is explained with that reason, and later calls as before', async () => {
    const sandbox = createSandbox(frozen)
    const session = await submit(sandbox, { scenario: 'polled-to-paid' })
    for (let poll = 0; poll < 9; poll++) await askTaiga(sandbox, session)
    const { before, after } = await compact(sandbox, 'demo')
    expect(after?.events).toBeLessThan(before?.events ?? 0)
    const world = sandbox.world('demo')
    const sentence =
      'Not known any more: the log of the world was compacted after this call, so that it cannot be searched as it was.'
    expect(world.explain(4)).toEqual({ sentence, claims: [], nearMisses: [], played: [], next: [] })
    await askTaiga(sandbox, session)
    expect(world.explain().sentence).toMatch(/^Found one claim/)
    const [claim] = world.explain().claims
    const list = await askAdmin(sandbox, 'journal', `GET /worlds/demo/journal?claim=${claim?.claim}`)
    expect(list.status).toBe(400)
    expect(list.body).toMatchObject({ error: { message: expect.stringContaining('compacted after call 9') } })
    const later = await askAdmin(sandbox, 'journal', `GET /worlds/demo/journal?claim=${claim?.claim}&after=9`)
    expect(later.body.entries).toHaveLength(3)
    await expect(world.verify({ claim: claim?.claim ?? '', min: 1 })).rejects.toThrow('compacted after call 9')
  })

  it('does not disturb the list of claims, which begins with the one that moved last', async () => {
    const sandbox = createSandbox(frozen)
    for (const scenario of ['paid', 'denied', 'polled-to-paid']) await submit(sandbox, { scenario })
    const list = async () => (await askAdmin(sandbox, 'listClaims', 'GET /worlds/demo/claims?limit=3')).body
    await askAdmin(sandbox, 'advanceClock', 'POST /worlds/demo/clock/advance', { by: '30d' })
    const before = await list()
    for (let move = 0; move < 5; move++) sandbox.world('demo').advance('1ms')
    await compact(sandbox, 'demo')
    expect(await list()).toEqual(before)
    await submit(sandbox, { scenario: 'paid' })
    expect((await list()).claims?.slice(1)).toEqual(before.claims?.slice(0, 2))
  })
})

/** Events as a store gives them back. */
function parsed(events: readonly WorldEvent[]): readonly WorldEvent[] {
  return JSON.parse(JSON.stringify(events)) as readonly WorldEvent[]
}
