import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runAtOnce } from '../../src/text/slices.ts'
import { startPostgres } from '../support/postgres.ts'
import { sessionStatus, submission, toWire } from './calls.ts'
import type { Compiled } from './compile.ts'
import type { Cores } from './cores.ts'
import type { Order, Yield } from './load.ts'
import type { BenchOptions } from './options.ts'
import { type PostgresUsage, postgresUsage } from './postgres-usage.ts'
import type { Usage } from './servers/control.ts'
import type { PayerboxFacts } from './servers/payerbox.ts'
import { freePort } from './startup.ts'
import { connections, type Sample } from './throughput.ts'
import { startWorker, type Worker } from './worker.ts'

const stores = ['memory', 'sqlite', 'postgres'] as const
type StoreName = (typeof stores)[number]

/** What is asked of a store: polls with nothing due, which change nothing, and submissions, of which each is a commit. */
export const storeCalls = ['reads', 'writes'] as const
export type StoreCall = (typeof storeCalls)[number]

/** A sample of servers with a store. */
export interface StoreSample extends Sample {
  /** How much of a core PostgreSQL used meanwhile; absent where that cannot be seen. */
  readonly postgresBusy?: number
}

/** One sample a round. */
export type StoreSamples = Readonly<Record<StoreCall, readonly StoreSample[]>>

/** One start on a store with events. Milliseconds and bytes. */
export interface Restart {
  readonly ready: number
  readonly firstCall: number
  readonly resident: number
}

export interface StoreFigures {
  readonly options: BenchOptions
  readonly cores: Cores
  readonly sizes: readonly {
    readonly sessions: number
    readonly store: StoreName
    readonly samples: StoreSamples
    /** Absent for the memory, which has nothing after a restart. */
    readonly restart?: { readonly events: number; readonly starts: readonly Restart[] }
  }[]
  readonly replicas: readonly ReplicaFigures[]
}

/** Whether each replica gets the calls of a world of its own, as behind a proxy that knows credentials, or all get those of one. */
export const replicaLoads = ['a world each', 'one world'] as const

export interface ReplicaFigures {
  readonly load: (typeof replicaLoads)[number]
  readonly count: number
  readonly samples: StoreSamples
}

/** What measures the stores. */
interface Setup {
  readonly options: BenchOptions
  readonly cores: Cores
  readonly dist: string
  /** The arguments of Node for a server. */
  readonly server: (...args: readonly (string | number)[]) => readonly string[]
  readonly load: Worker<unknown>
  readonly postgresUsage: PostgresUsage
}

interface Server {
  readonly port: number
  readonly worker: Worker<PayerboxFacts>
}

/** Servers of one store, under load together. */
interface Group {
  readonly servers: readonly Server[]
  /** The world that each of them is asked for. */
  readonly worlds: readonly string[]
  /** Sessions of each of the worlds. */
  readonly sessions: readonly string[]
  readonly samples: Readonly<Record<StoreCall, StoreSample[]>>
}

/** Measures every store side by side, in an order that goes round with the rounds. */
export async function measureStores(
  compiled: Compiled,
  cores: Cores,
  dist: string,
  options: BenchOptions,
): Promise<StoreFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'payerbox-bench-stores-'))
  const postgres = await startPostgres()
  const load = await startWorker(cores.load, [compiled.path('load')])
  const server: Setup['server'] = (...args) => [compiled.path('servers/payerbox'), ...args.map(String)]
  const setup = { options, cores, dist, server, load, postgresUsage: await postgresUsage(await postgres.database()) }
  const urlOf = async (store: StoreName, sessions: number) => {
    if (store === 'memory') return 'memory:'
    return store === 'sqlite' ? `sqlite:${join(folder, `${sessions}.db`)}` : postgres.database()
  }
  try {
    const sizes: StoreFigures['sizes'][number][] = []
    for (const sessions of options.sessions) {
      console.log(`stores with ${sessions} sessions`)
      const urls = await Promise.all(stores.map((store) => urlOf(store, sessions)))
      const groups: Group[] = []
      for (const url of urls) groups.push(groupOf([await start(setup, sessions, url)]))
      await measureGroups(setup, groups)
      for (const group of groups) await stopAll(group)
      for (const [index, { samples, sessions: ids }] of groups.entries()) {
        const [store, url] = [stores[index] as StoreName, urls[index] as string]
        const restart = store === 'memory' ? undefined : await measureRestarts(setup, url, ids)
        sizes.push({ sessions, store, samples, ...(restart && { restart }) })
      }
    }
    return { options, cores, sizes, replicas: await measureReplicas(setup, await postgres.database()) }
  } finally {
    await load.stop()
    await postgres.stop()
    rmSync(folder, { recursive: true })
  }
}

/** One to three servers on one PostgreSQL. All of them run on the cores that one server has. */
async function measureReplicas(setup: Setup, url: string): Promise<StoreFigures['replicas']> {
  const [first, ...others] = [await start(setup, 1000, url), await start(setup, 0, url), await start(setup, 0, url)]
  const copies = ['copy-1', 'copy-2', 'copy-3']
  for (const copy of copies) await fork(first, copy)
  const groups = replicaLoads.flatMap((load) =>
    [1, 2, 3].map((count) => {
      const worlds = load === 'one world' ? ['demo'] : copies
      return { load, count, ...groupOf([first, ...others.slice(0, count - 1)], worlds) }
    }),
  )
  console.log('replicas')
  await measureGroups(setup, groups)
  await stopAll({ servers: [first, ...others] })
  return groups.map(({ load, count, samples }) => ({ load, count, samples }))
}

/** Copies the world of the sessions: the copy has the same sessions. */
async function fork({ port }: Server, copy: string): Promise<void> {
  const headers = { 'content-type': 'application/json' }
  const path = `http://127.0.0.1:${port}/_payerbox/worlds/demo/fork`
  const { status } = await fetch(path, { method: 'POST', headers, body: JSON.stringify({ as: copy }) })
  if (status !== 201) throw new Error(`a fork was answered ${status}`)
}

async function start({ cores, dist, server }: Setup, sessions: number, url: string): Promise<Server> {
  const port = await freePort()
  return { port, worker: await startWorker<PayerboxFacts>(cores.server, server(port, dist, sessions, url)) }
}

function groupOf(servers: readonly [Server, ...Server[]], worlds: readonly string[] = ['demo']): Group {
  return { servers, worlds, sessions: servers[0].worker.facts.sessions, samples: { reads: [], writes: [] } }
}

async function stopAll({ servers }: Pick<Group, 'servers'>): Promise<void> {
  for (const { worker } of servers) await worker.stop()
}

/** Milliseconds of load before the first round. */
const warmUp = 2000

async function measureGroups(setup: Setup, groups: readonly Group[]): Promise<void> {
  const { rounds, seconds } = setup.options
  // Replicas that begin to compete for a world read it again once: that is no part of a round.
  for (const group of groups) for (const call of storeCalls) await measure(setup, group, call, warmUp)
  for (let round = 0; round < rounds; round++) {
    for (let index = 0; index < groups.length; index++) {
      const group = groups[(index + round) % groups.length] as Group
      for (const call of storeCalls) group.samples[call].push(await measure(setup, group, call, seconds * 1000))
    }
  }
}

/** So many different patients are submitted. */
const submissions = Array.from({ length: 2000 }, (_, index) => toWire(submission(900_000 + index)))

async function measure(
  { load, postgresUsage }: Setup,
  group: Group,
  call: StoreCall,
  milliseconds: number,
): Promise<StoreSample> {
  const wire = call === 'reads' ? group.sessions.map((id) => toWire(sessionStatus(id))) : submissions
  const targets = group.servers.map(({ port }, index) => {
    const world = group.worlds[index % group.worlds.length]
    return { port, wire: wire.map((text) => text.replace('sandbox_demo', `sandbox_${world}`)) }
  })
  const order: Order = { targets, connections: connections * targets.length, milliseconds }
  // The replicas take over what others wrote in between.
  if (call === 'reads') await load.ask<Yield>({ ...order, milliseconds: 50 })
  const postgresBefore = postgresUsage()
  const used = () => Promise.all(group.servers.map(({ worker }) => worker.ask<Usage>({})))
  const before = await used()
  const result = await load.ask<Yield>(order)
  const after = await used()
  if (result.failures > 0) throw new Error(`${result.failures} ${call} were answered with an error`)
  const cpu = after.reduce((sum, each, index) => sum + each.cpu - (before[index]?.cpu ?? 0), 0)
  const postgres = (postgresUsage() ?? Number.NaN) - (postgresBefore ?? Number.NaN)
  return {
    perSecond: (result.calls / result.milliseconds) * 1000,
    cpu: cpu / result.calls,
    p99: result.p99,
    busy: cpu / (result.milliseconds * 1000),
    loadBusy: result.busy,
    ...(postgres >= 0 && { postgresBusy: postgres / (result.milliseconds * 1000) }),
  }
}

async function measureRestarts(
  setup: Setup,
  url: string,
  sessions: readonly string[],
): Promise<{ readonly events: number; readonly starts: readonly Restart[] }> {
  const { openStore } = (await import(`${setup.dist}serve/server.js`)) as typeof import('../../src/serve/server.ts')
  const store = await openStore(url)
  if (store === undefined) throw new Error('not a durable store')
  const world = store.isShared ? await store.read('demo') : runAtOnce(store.read('demo'))
  const events = world?.events.length ?? 0
  await store.close()
  const starts: Restart[] = []
  for (let time = 0; time < Math.min(3, setup.options.starts); time++) starts.push(await restart(setup, url, sessions))
  return { events, starts }
}

/** Starts a server on what is stored, and asks for one session. */
async function restart(setup: Setup, url: string, [id = '']: readonly string[]): Promise<Restart> {
  const began = performance.now()
  const { port, worker } = await start(setup, 0, url)
  const ready = performance.now()
  const { path, headers } = sessionStatus(id)
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers })
  await response.text()
  if (response.status !== 200) throw new Error(`a session was answered ${response.status} after a restart`)
  const answered = performance.now()
  const { resident } = await worker.ask<Usage>({})
  await worker.stop()
  return { ready: ready - began, firstCall: answered - ready, resident }
}
