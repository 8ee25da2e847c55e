import { type CallName, callNames } from './calls.ts'
import type { Order, Yield } from './load.ts'
import type { BenchOptions } from './options.ts'
import type { Usage } from './servers/control.ts'
import type { Worker } from './worker.ts'

/** A server under load. */
export interface Subject {
  readonly name: string
  readonly server: Worker<unknown>
  readonly port: number
  /** The bytes it is sent for each call, in turn. */
  readonly wire: Readonly<Record<CallName, readonly string[]>>
}

/** One server under one call for one stretch of time. */
export interface Sample {
  readonly perSecond: number
  /** CPU time of the server for one call, in microseconds. */
  readonly cpu: number
  /** Milliseconds. */
  readonly p99: number
  /** How much of its core the server used: 1 is all, and more where threads help. */
  readonly busy: number
  readonly loadBusy: number
}

/** The samples of each call and each subject, one a round. */
export type Samples = Readonly<Record<CallName, Readonly<Record<string, readonly Sample[]>>>>

/** How many calls are under way at once. */
export const connections = 32

/** The compiler goes on making a server faster for some 100,000 calls. */
const warmUp = 5_000

/** Measures every subject with every call, again and again, in an order that goes round with the rounds. */
export async function measureThroughput(
  load: Worker<unknown>,
  subjects: readonly Subject[],
  { rounds, seconds }: BenchOptions,
  onRound: (round: number) => void,
): Promise<Samples> {
  const bySubject = () => Object.fromEntries(subjects.map(({ name }): [string, Sample[]] => [name, []]))
  const samples = { 'taiga GET': bySubject(), 'stedi POST': bySubject() }
  for (const subject of subjects) {
    for (const call of callNames) await measure(load, subject, call, warmUp)
  }
  for (let round = 0; round < rounds; round++) {
    for (const call of rotated(callNames, round)) {
      for (const subject of rotated(subjects, round)) {
        samples[call][subject.name]?.push(await measure(load, subject, call, seconds * 1_000))
      }
    }
    onRound(round + 1)
  }
  return samples
}

async function measure(load: Worker<unknown>, subject: Subject, call: CallName, milliseconds: number): Promise<Sample> {
  const { name, server, port, wire } = subject
  const order: Order = { targets: [{ port, wire: wire[call] }], connections, milliseconds }
  const before = await server.ask<Usage>({})
  const result = await load.ask<Yield>(order)
  const after = await server.ask<Usage>({})
  if (result.failures > 0) throw new Error(`${name} answered ${result.failures} calls of ${call} with an error`)
  const cpu = after.cpu - before.cpu
  return {
    perSecond: (result.calls / result.milliseconds) * 1_000,
    cpu: cpu / result.calls,
    p99: result.p99,
    busy: cpu / (after.at - before.at),
    loadBusy: result.busy,
  }
}

function rotated<T>(items: readonly T[], by: number): readonly T[] {
  const first = by % items.length
  return [...items.slice(first), ...items.slice(0, first)]
}
