import { Worker } from 'node:worker_threads'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSandbox } from '../../src/index.ts'
import { type Listening, listen } from '../../src/serve/listen.ts'

interface Told {
  readonly world: string
  readonly now: string
  readonly seen: readonly string[]
  readonly stedi: string
  readonly optum: string
}

const runs = [
  { scenario: 'paid', days: 16, ends: { seen: ['accepted', 'paid'], code: 'F1' } },
  { scenario: 'denied', days: 18, ends: { seen: ['accepted', 'denied'], code: 'F2' } },
  { scenario: 'stuck-processing', days: 3, ends: { seen: ['processing'], code: 'D0' } },
] as const

describe('fifty test workers on one server', () => {
  let listening: Listening
  beforeAll(async () => {
    listening = await listen(createSandbox({ worlds: [], strict: true }))
  })
  afterAll(() => listening.close())

  it('have isolated worlds and clocks', async () => {
    const workers = Array.from({ length: 50 }, (_, index) => ({ world: `worker-${index}`, ...pick(index) }))
    const told = await Promise.all(workers.map((worker) => run({ url: listening.url, ...worker })))

    expect(told).toEqual(
      workers.map(({ world, days, ends: { seen, code } }) => ({
        world,
        now: new Date(Date.parse('2026-04-01T18:30:00Z') + days * 86_400_000).toISOString(),
        seen,
        stedi: code,
        optum: code,
      })),
    )
  })
})

function pick(index: number): (typeof runs)[number] {
  return runs[index % runs.length] as (typeof runs)[number]
}

function run(workerData: object): Promise<Told> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('../clients/worker.mjs', import.meta.url), { workerData })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}
