import type { Histogram, Registry } from 'prom-client'
import type { RouteMatch } from '../contract/routes.ts'
import type { Breakage, Reply } from '../http/call.ts'
import type { Sandbox, SandboxCounts } from '../sandbox.ts'
import { Durations, durationBounds } from '../text/durations.ts'
import { version } from '../version.ts'

/** What happened to the calls of one operation. */
interface OperationCount {
  readonly api: string
  readonly operation: string
  /** How many ended with each status, or with a broken connection. */
  readonly statuses: Map<number | Breakage, number>
  readonly durations: Durations
}

/** Counts the calls of a server in plain numbers, and shows them to Prometheus. */
export class Metrics {
  readonly #sandbox: Pick<Sandbox, 'counts'>
  readonly #connections: (() => Promise<number>) | undefined
  /** By route; an API's own 404 and 405 by the name of the API. */
  readonly #operations = new Map<object | string, OperationCount>()
  #registry: Promise<Registry> | undefined

  /** @param connections How many connections are open; absent where the server is not ours. */
  constructor(sandbox: Pick<Sandbox, 'counts'>, connections?: () => Promise<number>) {
    this.#sandbox = sandbox
    this.#connections = connections
  }

  /** Counts a call that has ended. */
  count(match: RouteMatch | undefined, { status, broken }: Reply, milliseconds: number): void {
    const key = match?.route ?? match?.api ?? ''
    let of = this.#operations.get(key)
    if (of === undefined) {
      const operation = match?.route?.operationId ?? 'none'
      of = { api: match?.api ?? 'none', operation, statuses: new Map(), durations: new Durations() }
      this.#operations.set(key, of)
    }
    const end = broken ?? status
    of.statuses.set(end, (of.statuses.get(end) ?? 0) + 1)
    of.durations.add(milliseconds)
  }

  /** The metrics in the text format of Prometheus. The package that writes it is loaded by the first call. */
  async reply(): Promise<Reply> {
    this.#registry ??= this.#register()
    const registry = await this.#registry
    return { status: 200, headers: { 'content-type': registry.contentType }, body: await registry.metrics() }
  }

  async #register(): Promise<Registry> {
    const { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } = await import('prom-client')
    const registry = new Registry()
    for (const { kind, name, help, labels, read } of this.#families()) {
      const settings = { name, help, labelNames: labels, registers: kind === 'histogram' ? [] : [registry] }
      if (kind === 'histogram') registry.registerMetric(await counted(new Histogram(settings), name, read))
      else if (kind === 'gauge') {
        new Gauge({
          ...settings,
          async collect() {
            for (const { labels, value } of await read()) this.set(labels, value)
          },
        })
      } else {
        new Counter({
          ...settings,
          async collect() {
            this.reset()
            for (const { labels, value } of await read()) this.inc(labels, value)
          },
        })
      }
    }
    collectDefaultMetrics({ register: registry })
    // Gauges with the ending of counters. Others show the same.
    for (const name of ['handles', 'requests', 'resources']) registry.removeSingleMetric(`nodejs_active_${name}_total`)
    return registry
  }

  #families(): readonly Family[] {
    const counts = () => this.#sandbox.counts()
    const one = (read: (now: SandboxCounts) => number) => () => [{ labels: {}, value: read(counts()) }]
    const operations = () => [...this.#operations.values()]
    const connections = this.#connections
    const store = () => Object.entries<Durations>({ ...counts().storeDurations })
    return [
      {
        kind: 'gauge',
        name: 'payerbox_build_info',
        help: 'Always 1. The labels name the version of payerbox and the kind of its store.',
        labels: ['version', 'store'],
        read: () => [{ labels: { version, store: counts().store }, value: 1 }],
      },
      {
        kind: 'counter',
        name: 'payerbox_calls_total',
        help: 'Calls by operation and status. How a fault broke the connection takes the place of the status.',
        labels: ['api', 'operation', 'status'],
        read: () =>
          operations().flatMap(({ api, operation, statuses }) =>
            [...statuses].map(([status, value]) => ({ labels: { api, operation, status: String(status) }, value })),
          ),
      },
      {
        kind: 'histogram',
        name: 'payerbox_call_duration_seconds',
        help: 'Time from a request to its response, with the delays of faults.',
        labels: ['api', 'operation'],
        read: () => operations().map(({ api, operation, durations }) => ({ labels: { api, operation }, durations })),
      },
      ...(connections === undefined
        ? []
        : [
            {
              kind: 'gauge',
              name: 'payerbox_connections',
              help: 'Open connections of clients.',
              labels: [],
              read: async () => [{ labels: {}, value: await connections() }],
            } as const,
          ]),
      {
        kind: 'gauge',
        name: 'payerbox_worlds',
        help: 'Worlds in memory.',
        labels: [],
        read: one(({ worlds }) => worlds),
      },
      {
        kind: 'counter',
        name: 'payerbox_events_total',
        help: 'Events that calls to this process appended to worlds.',
        labels: [],
        read: one(({ events }) => events),
      },
      {
        kind: 'counter',
        name: 'payerbox_conflicts_total',
        help: 'Times that a call was answered again because another process changed the world.',
        labels: [],
        read: one(({ conflicts }) => conflicts),
      },
      {
        kind: 'gauge',
        name: 'payerbox_journal_entries',
        help: 'Exchanges of the journal in memory; with a store, those that wait to be stored.',
        labels: [],
        read: one(({ journal }) => journal.entries),
      },
      {
        kind: 'gauge',
        name: 'payerbox_journal_bytes',
        help: 'Bytes of the exchanges of the journal in memory.',
        labels: [],
        read: one(({ journal }) => journal.bytes),
      },
      {
        kind: 'histogram',
        name: 'payerbox_store_duration_seconds',
        help: 'Time that readings from the store and commits to it took.',
        labels: ['operation'],
        read: () => store().map(([operation, durations]) => ({ labels: { operation }, durations })),
      },
      {
        kind: 'counter',
        name: 'payerbox_store_failures_total',
        help: 'Readings and commits that failed.',
        labels: ['operation'],
        read: () => store().map(([operation, { failures }]) => ({ labels: { operation }, value: failures })),
      },
    ]
  }
}

type Labels = Readonly<Record<string, string>>

interface Sample {
  readonly labels: Labels
  readonly value: number
}

interface DurationSample {
  readonly labels: Labels
  readonly durations: Durations
}

/** A metric with its samples, which are read when it is shown. */
type Family = { readonly name: string; readonly help: string; readonly labels: readonly string[] } & (
  | { readonly kind: 'gauge' | 'counter'; readonly read: () => readonly Sample[] | Promise<readonly Sample[]> }
  | { readonly kind: 'histogram'; readonly read: () => readonly DurationSample[] }
)

/** A histogram with numbers that were counted elsewhere: one of prom-client only counts what it observes itself. */
async function counted(histogram: Histogram, name: string, read: () => readonly DurationSample[]): Promise<Histogram> {
  const empty = await histogram.get()
  const get: Histogram['get'] = async () => ({ ...empty, values: read().flatMap((sample) => samplesOf(name, sample)) })
  // The registry prefers this undocumented method, which by itself would show what was observed.
  return Object.assign(histogram, { get, getForPromString: get })
}

function samplesOf(name: string, { labels, durations }: DurationSample) {
  let count = 0
  const buckets = [...durationBounds, '+Inf'].map((le, index) => {
    count += durations.counts[index] ?? 0
    return { metricName: `${name}_bucket`, labels: { ...labels, le }, value: count }
  })
  const total = { metricName: `${name}_sum`, labels, value: durations.total }
  return [...buckets, total, { metricName: `${name}_count`, labels, value: count }]
}
