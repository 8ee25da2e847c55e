import type { Compiled } from './compile.ts'
import type { Cores } from './cores.ts'
import type { BenchOptions } from './options.ts'
import { startWorker, type Worker } from './worker.ts'
import { claimCounts } from './x12-answers.ts'
import type { X12Question, X12Sample, X12Size } from './x12-worker.ts'

/** What payerbox does, and what of node-x12 comes nearest to it. */
export const readers = ['parseInterchange', 'parseInterchange, every element', 'decode277'] as const
export const writers = ['writeInterchange', 'encode277'] as const
export const nodeX12 = {
  reader: 'node-x12 parse',
  writer: 'node-x12 toString',
  generator: 'node-x12 X12Generator',
} as const

type Own = (typeof readers)[number] | (typeof writers)[number]
export type X12Task = Own | (typeof nodeX12)[keyof typeof nodeX12]

const own: readonly Own[] = [...readers, ...writers]
const all: readonly X12Task[] = [...own, ...Object.values(nodeX12)]

/** What holds on to something that was read. */
export const holders = [...readers, nodeX12.reader] as const

/** Samples of one interchange by task, one a round. */
export interface X12Run {
  readonly claims: number
  /** Characters, and bytes as well: it is all ASCII. */
  readonly text: number
  readonly samples: Readonly<Partial<Record<X12Task, readonly X12Sample[]>>>
}

export interface X12Figures {
  readonly options: BenchOptions
  readonly cores: Cores
  /** From the smallest interchange to the largest, which is too much for node-x12. */
  readonly runs: readonly X12Run[]
  /** With 10,000 claims. */
  readonly sizes: Readonly<Record<(typeof holders)[number], X12Size>>
}

/** After two seconds the compiler makes node-x12 four times as fast with a small text: measured earlier, it would look slow. */
const warmUp = 5_000

/** Measures all tasks on interchanges of all sizes, each task in a process of its own, in turn. */
export async function measureX12(
  compiled: Compiled,
  cores: Cores,
  dist: string,
  options: BenchOptions,
  onRun: (claims: number) => void,
): Promise<X12Figures> {
  const start = (task: X12Task) =>
    startWorker(cores.server, ['--expose-gc', '--max-old-space-size=8192', compiled.path('x12-worker'), dist, task])

  const runs: X12Run[] = []
  for (const claims of Object.values(claimCounts)) {
    onRun(claims)
    const workers = new Map<X12Task, Worker<unknown>>()
    for (const task of claims === claimCounts.largest ? own : all) workers.set(task, await start(task))
    runs.push(await measureRun(workers, claims, options))
    for (const worker of workers.values()) await worker.stop()
  }

  const sizes: [X12Task, X12Size][] = []
  for (const task of holders) {
    const worker = await start(task)
    sizes.push([task, await ask<X12Size>(worker, { hold: claimCounts.large })])
    await worker.stop()
  }
  return { options, cores, runs, sizes: Object.fromEntries(sizes) as X12Figures['sizes'] }
}

async function measureRun(
  workers: ReadonlyMap<X12Task, Worker<unknown>>,
  claims: number,
  { rounds, seconds }: BenchOptions,
): Promise<X12Run> {
  const samples: Partial<Record<X12Task, X12Sample[]>> = {}
  let text = 0
  for (const [task, worker] of workers) {
    text = (await ask<X12Size>(worker, { prepare: claims })).text
    await ask(worker, { milliseconds: warmUp })
    samples[task] = []
  }
  for (let round = 0; round < rounds; round++) {
    for (const [task, worker] of workers) {
      samples[task]?.push(await ask<X12Sample>(worker, { milliseconds: (seconds * 1_000) / 4 }))
    }
  }
  return { claims, text, samples }
}

function ask<Answer>(worker: Worker<unknown>, question: X12Question): Promise<Answer> {
  return worker.ask<Answer>(question)
}
