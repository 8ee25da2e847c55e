import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSandbox, type Sandbox, type SandboxOptions, type Scenario, type WorldStore } from '../../src/index.ts'
import { openStore } from '../../src/store/open-store.ts'
import type { WorldEvent } from '../../src/world/event.ts'
import type { SharedStore, StoredWorld } from '../../src/world/world-store.ts'
import { ask, askAdmin, askOptum, askStedi, askTaiga, submit, tokenOf } from '../support/ask.ts'
import { lawRuns } from '../support/law-runs.ts'
import { type PostgresServer, startPostgres } from '../support/postgres.ts'
import { submissionOf } from '../support/samples.ts'

/** A call, and which replica answers it. */
interface Turn {
  readonly does: 'submit' | 'count' | 'poll' | 'advance' | 'token' | 'arm' | 'inquire' | 'look'
  readonly at: number
  readonly pick: number
}

const turns = fc.record<Turn>({
  does: fc.constantFrom('submit', 'count', 'poll', 'poll', 'poll', 'advance', 'token', 'arm', 'inquire', 'look'),
  at: fc.nat(2),
  pick: fc.nat(100),
})

/** Calls that are sent at the same time, batch after batch. */
const batches = fc.array(fc.array(turns, { minLength: 1, maxLength: 8 }), { minLength: 2, maxLength: 5 })

const frozen = { clock: 'frozen@2026-04-01T18:30:00Z', strict: true, scenarios: [countingScenario()] } as const

describe('replicas that are called at the same time', () => {
  let server: PostgresServer
  let url: string
  let reader: SharedStore
  let replicas: readonly Sandbox[] = []
  const open = async (options: SandboxOptions): Promise<Sandbox> =>
    createSandbox({ ...options, store: await openStore(url) })
  const replica = (at: number) => replicas[at] as Sandbox

  beforeAll(async () => {
    server = await startPostgres()
    url = await server.database()
    replicas = await Promise.all([open(frozen), open(frozen), open(frozen)])
    reader = (await openStore(url)) as SharedStore
  }, 180_000)
  afterAll(async () => {
    await Promise.all(replicas.map((each) => each.close()))
    await reader.close()
    await server.stop()
  })

  it('apply each step once, count every poll, honour every token, and answer only from states that were', async () => {
    let worlds = 0
    await fc.assert(
      fc.asyncProperty(batches, async (run) => {
        const world = `at-once-${worlds++}`
        const seen = await callsOf(run, world, replica)
        const stored = (await reader.read(world)) as StoredWorld
        expectOnce(stored.events, seen)
        const now = await nowIn(replica(0), world)
        for (const token of seen.tokens) {
          const expected = expiryOf(stored.events, token) > now ? 200 : 401
          for (const each of replicas) expect((await askOptum(each, undefined, { world, token })).status).toBe(expected)
        }
        await expectRealStates(stored, world, seen)
        for (const path of ['claims', 'runs', 'faults', 'clock']) {
          const ends = replicas.map((each) => ask(each, 'admin', 'GET', `/_payerbox/worlds/${world}/${path}`))
          expect(new Set((await Promise.all(ends)).map(({ text }) => text)).size).toBe(1)
        }
      }),
      { numRuns: lawRuns(4) },
    )
  }, 180_000)

  it('end in the same state, whatever they reset, fork and delete at the same time', async () => {
    const changes = fc.record({
      does: fc.constantFrom('submit', 'submit', 'poll', 'reset', 'fork', 'delete', 'advance', 'look', 'list'),
      at: fc.nat(2),
    })
    let worlds = 0
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(changes, { minLength: 1, maxLength: 6 }), { maxLength: 5 }), async (run) => {
        const world = `volatile-${worlds++}`
        let session = await submit(replica(0), { world })
        for (const batch of run) {
          const statuses = await Promise.all(
            batch.map(async ({ does, at }) => {
              if (does === 'submit') {
                // A reset between the two calls of a submission forgets the provider.
                session = await submit(replica(at), { world }).catch(() => session)
                return 200
              }
              return statusOf(replica(at), does, world, session)
            }),
          )
          expect(statuses.filter((status) => status !== 200 && status !== 201 && status !== 404)).toEqual([])
        }
        for (const name of [world, `${world}-copy`]) {
          const bodies = await Promise.all(
            replicas.map((each) => ask(each, 'admin', 'GET', `/_payerbox/worlds/${name}`)),
          )
          // Which other worlds a 404 suggests depends on when a replica listed the worlds.
          const ends = bodies.map(({ status, text }) => (status === 404 ? '404' : text))
          expect(new Set(ends).size, ends.join('\n')).toBe(1)
          const { events } = (await reader.read(name)) ?? { events: [] }
          expect(doubled(events)).toEqual([])
          if (bodies[0]?.status === 200) expect(bodies[0].json.events).toBe(events.length)
        }
      }),
      { numRuns: lawRuns(4) },
    )
  }, 180_000)

  it('apply a fault with a delay to as many calls as it is armed for, while its world changes', async () => {
    // A minute of the world's time takes 60 ms.
    const running = { clock: '1000x', scenarios: [countingScenario()] } as const
    const others = await Promise.all([open(running), open(running)])
    const world = 'delayed'
    const session = await submit(others[0], { world, scenario: 'counting' })
    const fails = { status: 502, delay: '1m' }
    await askAdmin(others[0], 'armFault', `POST /worlds/${world}/faults`, { on: 'stedi.*', times: 7, fails })
    const authorization = `sandbox_${world}`
    const calls = Array.from({ length: 20 }, async (_, i) => {
      await elapsed(i * 10)
      return (await askStedi(others[i % 2] as Sandbox, undefined, { authorization })).status
    })
    const polls = Array.from({ length: 30 }, async (_, i) => {
      await elapsed(i * 9)
      return (await askTaiga(others[(i + 1) % 2] as Sandbox, session, world)).status
    })
    const statuses = await Promise.all(calls)
    expect(new Set(await Promise.all(polls))).toEqual(new Set([200]))
    expect(statuses.filter((status) => status === 502)).toHaveLength(7)
    expect(statuses.filter((status) => status === 200)).toHaveLength(13)
    const { events } = (await reader.read(world)) as StoredWorld
    expect(events.filter(({ type }) => type === 'fault.consumed')).toHaveLength(7)
    // Each inquiry that was carried out counts as a poll, too.
    expect(events.filter(({ type }) => type === 'run.polled')).toHaveLength(30 + 13)
    await Promise.all(others.map((each) => each.close()))
  })
})

/** What the calls of a run got. */
interface Seen {
  readonly sessions: string[]
  /** How often each session that counts its polls was polled. */
  readonly polls: Map<string, number>
  readonly replies: { readonly session: string; readonly text: string }[]
  readonly tokens: string[]
  faultReplies: number
  submissions: number
}

async function callsOf(
  run: readonly (readonly Turn[])[],
  world: string,
  replica: (at: number) => Sandbox,
): Promise<Seen> {
  const seen: Seen = { sessions: [], polls: new Map(), replies: [], tokens: [], faultReplies: 0, submissions: 0 }
  await submitTo(replica(0), world, 'polled-to-paid', seen)
  for (const batch of run) await Promise.all(batch.map((turn) => call(replica(turn.at), world, turn, seen)))
  return seen
}

async function submitTo(sandbox: Sandbox, world: string, scenario: string, seen: Seen): Promise<void> {
  const session = await submit(sandbox, { scenario, world, body: submissionOf(`MEM-${seen.submissions++}`) })
  seen.sessions.push(session)
  if (scenario === 'counting') seen.polls.set(session, 0)
}

async function call(sandbox: Sandbox, world: string, { does, pick }: Turn, seen: Seen): Promise<void> {
  const authorization = `sandbox_${world}`
  if (does === 'submit') await submitTo(sandbox, world, pick % 2 === 0 ? 'paid' : 'polled-to-paid', seen)
  else if (does === 'count') await submitTo(sandbox, world, 'counting', seen)
  else if (does === 'token') seen.tokens.push(await tokenOf(sandbox, world))
  else if (does === 'inquire') {
    const { status } = await askStedi(sandbox, undefined, { authorization })
    expect([200, 502]).toContain(status)
    if (status === 502) seen.faultReplies++
  } else if (does === 'advance') {
    const by = `${1 + (pick % 40)}m`
    expect((await askAdmin(sandbox, 'advanceClock', `POST /worlds/${world}/clock/advance`, { by })).status).toBe(200)
  } else if (does === 'arm') {
    const fault = { on: 'stedi.*', times: 1 + (pick % 3), fails: { status: 502 } }
    expect((await askAdmin(sandbox, 'armFault', `POST /worlds/${world}/faults`, fault)).status).toBe(201)
  } else if (does === 'look') {
    expect((await askAdmin(sandbox, 'getWorld', `GET /worlds/${world}`)).status).toBe(200)
  } else await poll(sandbox, world, pick, seen)
}

async function poll(sandbox: Sandbox, world: string, pick: number, seen: Seen): Promise<void> {
  const session = seen.sessions[pick % seen.sessions.length] as string
  const { status, text } = await askTaiga(sandbox, session, world)
  expect(status, text).toBe(200)
  seen.replies.push({ session, text })
  const polls = seen.polls.get(session)
  if (polls !== undefined) seen.polls.set(session, polls + 1)
}

/** Every effect is in the log once. */
function expectOnce(events: readonly WorldEvent[], seen: Seen): void {
  expect(doubled(events)).toEqual([])
  const runs = new Map(
    events.flatMap((event) => (event.type === 'run.started' ? [[event.run.session ?? '', event.run.id] as const] : [])),
  )
  expect([...runs.keys()].toSorted()).toEqual(seen.sessions.toSorted())
  for (const [session, polls] of seen.polls) {
    const counted = events.filter((event) => event.type === 'run.polled' && event.run === runs.get(session))
    expect(counted).toHaveLength(polls)
  }
  expect(events.filter(({ type }) => type === 'fault.consumed')).toHaveLength(seen.faultReplies)
  expect(events.filter(({ type }) => type === 'token.issued')).toHaveLength(seen.tokens.length)
}

async function nowIn(sandbox: Sandbox, world: string): Promise<number> {
  const { body } = await askAdmin(sandbox, 'getClock', `GET /worlds/${world}/clock`)
  return Date.parse(body.now ?? '')
}

/** When a token expires; moves of the clock can have passed that. @throws Error for a token that is not in the log. */
function expiryOf(events: readonly WorldEvent[], token: string): number {
  const issued = events.find((event) => event.type === 'token.issued' && event.token.token === token)
  if (issued?.type !== 'token.issued') throw new Error('an acknowledged token is not in the log')
  return issued.token.expires
}

/** The steps that a log has twice. */
function doubled(events: readonly WorldEvent[]): readonly string[] {
  const steps = events.flatMap((event) => (event.type === 'run.stepApplied' ? `${event.run}/${event.step}` : []))
  return steps.filter((step, index) => steps.indexOf(step) !== index)
}

/** Every response is the one that a single sandbox gives after some beginning of the log. */
async function expectRealStates(stored: StoredWorld, world: string, { replies }: Seen): Promise<void> {
  const missing = new Set(replies.map(({ session, text }) => `${session} ${text}`))
  let { length } = stored.events
  const past = createSandbox({ ...frozen, worlds: [], store: beginningOf(stored, () => length) })
  for (; length > 0 && missing.size > 0; length--) {
    if (midway.has(stored.events[length - 1]?.type ?? '')) continue
    for (const session of new Set(replies.map(({ session }) => session))) {
      missing.delete(`${session} ${(await askTaiga(past, session, world)).text}`)
    }
    // The next call reads it from the store.
    past.world(world).delete()
  }
  expect([...missing]).toEqual([])
}

/** Events that another event of the same step or submission follows. */
const midway: ReadonlySet<string> = new Set(['claim.moved', 'claim.filed', 'run.claimReplaced'])

/** A store that has the beginning of a log, so many events long, and keeps nothing. */
function beginningOf(stored: StoredWorld, length: () => number): WorldStore {
  return {
    isShared: false,
    journal: {
      maskKey: '',
      append: () => new Map(),
      read: () => ({ lines: [], recorded: 0, kept: 0 }),
      readBodies: () => new Map(),
      latest: () => new Map(),
      clear: () => {},
    },
    url: 'sqlite::memory:',
    scenarios: [],
    names: () => [],
    *read(name) {
      yield
      return name === stored.origin.name ? { ...stored, events: stored.events.slice(0, length()) } : undefined
    },
    *commit() {},
    *commitAll() {},
    *fold() {},
    check: () => {},
    saveTraces: () => {},
    *delete() {},
    saveScenarios: () => {},
    close: () => {},
  }
}

async function statusOf(sandbox: Sandbox, does: string, world: string, session: string): Promise<number> {
  const admin = (method: string, path: string, body?: unknown) =>
    ask(sandbox, 'admin', method, `/_payerbox/worlds${path}`, {}, body)
  if (does === 'poll') return (await askTaiga(sandbox, session, world)).status
  if (does === 'reset') return (await admin('POST', `/${world}/reset`, {})).status
  if (does === 'fork') return (await admin('POST', `/${world}/fork`, { as: `${world}-copy` })).status
  if (does === 'delete') return (await admin('DELETE', `/${world}`)).status
  if (does === 'advance') return (await admin('POST', `/${world}/clock/advance`, { by: '31m' })).status
  return (await admin('GET', does === 'list' ? '' : `/${world}`)).status
}

/** Its first step waits for more polls than a test sends. */
function countingScenario(): Scenario {
  const polled = createSandbox().scenarios.find(({ name }) => name === 'polled-to-paid')
  if (polled === undefined) throw new Error('no such scenario')
  const steps = polled.steps.map((step) => ('polls' in step.when ? { ...step, when: { polls: 10_000 } } : step))
  return { ...polled, name: 'counting', steps }
}

function elapsed(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
