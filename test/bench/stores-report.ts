import { machine } from './report.ts'
import { type Spread, spread } from './statistics.ts'
import {
  type ReplicaFigures,
  type Restart,
  type StoreCall,
  type StoreFigures,
  type StoreSample,
  type StoreSamples,
  storeCalls,
} from './stores.ts'
import { connections, type Sample } from './throughput.ts'

/** The stores as a page of Markdown. */
export function reportStores({ options, cores, sizes, replicas }: StoreFigures): string {
  const { rounds, seconds } = options
  const place =
    cores.load === undefined
      ? 'processes were not pinned to cores'
      : `servers on core ${cores.server}, load generator on core ${cores.load}, PostgreSQL on either`
  return [
    '# What the stores cost',
    '',
    'Written by `npm run bench -- --stores`. Medians of the rounds, with the smallest and the largest in brackets. Of memory',
    'means: calls for a second of CPU time of the server, divided by those of the memory in the same round.',
    '',
    `${machine()} ${place}; ${rounds} rounds of ${seconds} s, ${connections} calls at a time for each server.`,
    '',
    '## Aims',
    '',
    '| aim | measured | met |',
    '| --- | --- | --- |',
    ...aims(sizes, replicas).map(
      ([aim, measured, isMet]) => `| ${aim} | ${measured} | ${isMet ? 'met' : '**not met**'} |`,
    ),
    '',
    ...storeCalls.flatMap((call) => [`## ${titles[call]}`, '', ...callTable(sizes, call), '']),
    '## Restart',
    '',
    'From the start of the process until it listens, and from then to the response to the first call, which can have to read',
    'the world. Memory is resident memory after that call.',
    '',
    '| sessions | store | events | ready, ms | first call, ms | memory, MB |',
    '| --- | --- | --- | --- | --- | --- |',
    ...sizes.flatMap(({ sessions, store, restart }) => {
      if (restart === undefined) return []
      const of = (figure: (start: Restart) => number) => shown(spread(restart.starts.map(figure)), 0)
      const cells = [count(sessions), store, count(restart.events), of(({ ready }) => ready), of((s) => s.firstCall)]
      return `| ${cells.join(' | ')} | ${of(({ resident }) => resident / 1_000_000)} |`
    }),
    '',
    '## Replicas on one PostgreSQL',
    '',
    'All replicas share the core of the servers, so that calls per second cannot grow with their number here. The capacity follows',
    'from the CPU time that a call takes in a replica: what the replicas could answer together if each had a core of its own, compared',
    'with one replica in the same round. It assumes that PostgreSQL has the cores that it then needs: the last column is its CPU',
    'time for a call. Busy means: how much of one core the replicas together, PostgreSQL and the load generator used.',
    '',
    ...storeCalls.flatMap((call) => [`### ${titles[call]}`, '', ...replicaTable(replicas, call), '']),
  ].join('\n')
}

function replicaTable(replicas: StoreFigures['replicas'], call: StoreCall): readonly string[] {
  return [
    '| calls of | replicas | calls/s | CPU µs a call | capacity | replicas busy | PostgreSQL busy | load busy | PostgreSQL µs a call |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...replicas.map((figures) => {
      const of = (figure: (sample: StoreSample) => number, digits: number) =>
        shown(over(figures.samples, call, figure), digits)
      const postgresBusy = ({ postgresBusy = Number.NaN }: StoreSample) => postgresBusy
      const cells = [
        ...[figures.load, figures.count, of(({ perSecond }) => perSecond, 0), of(({ cpu }) => cpu, 1)],
        ...[shown(capacity(replicas, figures, call), 2), of(({ busy }) => busy, 2), of(postgresBusy, 2)],
        ...[of(({ loadBusy }) => loadBusy, 2), of((each) => (postgresBusy(each) * 1_000_000) / each.perSecond, 1)],
      ]
      return `| ${cells.join(' | ')} |`
    }),
  ]
}

/** How many times as much as one replica could so many answer, each on a core of its own. */
function capacity(
  replicas: StoreFigures['replicas'],
  { load, count, samples }: ReplicaFigures,
  call: StoreCall,
): Spread {
  const one = replicas.find((other) => other.load === load && other.count === 1)?.samples[call] ?? []
  return spread(samples[call].map(({ cpu }, round) => (count * (one[round]?.cpu ?? Number.NaN)) / cpu))
}

const titles: Readonly<Record<StoreCall, string>> = { reads: 'Reads with nothing due', writes: 'Submissions' }

type Sizes = StoreFigures['sizes']

function aims(sizes: Sizes, replicas: StoreFigures['replicas']): readonly (readonly [string, string, boolean])[] {
  const reads = sizes.flatMap(({ sessions, store, samples }) => {
    if (store !== 'sqlite') return []
    const share = ofMemory(sizes, sessions, samples, 'reads').median
    return [
      [`SQLite reads at least 0.8 of memory, ${count(sessions)} sessions`, share.toFixed(2), share >= 0.8] as const,
    ]
  })
  const starts = sizes.flatMap(({ store, restart }) => {
    if (store !== 'sqlite' || restart === undefined) return []
    const took = spread(restart.starts.map(({ ready, firstCall }) => ready + firstCall)).median
    const aim = `SQLite ready, and the first call answered, in 3 s with ${count(restart.events)} events`
    return [[aim, `${(took / 1000).toFixed(2)} s`, took < 3000] as const]
  })
  const capacities = replicas.flatMap((figures) => {
    if (figures.count !== 2) return []
    return storeCalls.map((call) => {
      const share = capacity(replicas, figures, call).median
      const aim = `Two replicas, each on a core of its own, at least 1.6 times one by CPU time, ${call} of ${figures.load}`
      return [aim, share.toFixed(2), share >= 1.6] as const
    })
  })
  return [...reads, ...starts, ...capacities]
}

function callTable(sizes: Sizes, call: StoreCall): readonly string[] {
  return [
    '| sessions | store | calls/s | CPU µs a call | of memory | p99 ms |',
    '| --- | --- | --- | --- | --- | --- |',
    ...sizes.map(({ sessions, store, samples }) => {
      const cells = [
        count(sessions),
        store,
        shown(
          over(samples, call, ({ perSecond }) => perSecond),
          0,
        ),
        shown(
          over(samples, call, ({ cpu }) => cpu),
          1,
        ),
        shown(ofMemory(sizes, sessions, samples, call), 2),
        shown(
          over(samples, call, ({ p99 }) => p99),
          2,
        ),
      ]
      return `| ${cells.join(' | ')} |`
    }),
  ]
}

function over(samples: StoreSamples, call: StoreCall, figure: (sample: Sample) => number): Spread {
  return spread(samples[call].map(figure))
}

/** Calls for a second of CPU time, compared with the memory in the same round. */
function ofMemory(sizes: Sizes, sessions: number, samples: StoreSamples, call: StoreCall): Spread {
  const memory = sizes.find((other) => other.sessions === sessions && other.store === 'memory')?.samples[call] ?? []
  return spread(samples[call].map(({ cpu }, round) => (memory[round]?.cpu ?? Number.NaN) / cpu))
}

function shown({ median, min, max }: Spread, digits: number): string {
  return `${median.toFixed(digits)} (${min.toFixed(digits)}..${max.toFixed(digits)})`
}

function count(number: number): string {
  return number.toLocaleString('en-US')
}
