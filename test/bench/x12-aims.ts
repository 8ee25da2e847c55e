import type { Aim } from './aims.ts'
import { type Spread, spread } from './statistics.ts'
import { claimCounts } from './x12-answers.ts'
import { nodeX12, readers, writers, type X12Figures, type X12Run, type X12Task } from './x12-measure.ts'
import type { X12Sample } from './x12-worker.ts'

interface SpeedAim {
  readonly task: X12Task
  readonly base: X12Task
  /** How many times as fast as the base with two claims, where set-up costs most, and with 10,000. */
  readonly small: number
  readonly large: number
}

/**
 * What is judged by how fast node-x12 is: the reader that leaves elements for later does less than node-x12 does. `decode277`
 * does more, and must still not be slower with a text of usual size.
 */
const compared: readonly SpeedAim[] = [
  { task: 'parseInterchange, every element', base: nodeX12.reader, small: 1.5, large: 3 },
  { task: 'decode277', base: nodeX12.reader, small: 1, large: 3 },
  { task: 'writeInterchange', base: nodeX12.writer, small: 3, large: 3 },
  { task: 'encode277', base: nodeX12.generator, small: 3, large: 3 },
]

/** All aims, judged by medians of CPU time. */
export function judgedX12Aims(figures: X12Figures): readonly Aim[] {
  return [...speed(figures), ...growth(figures), ...memory(figures)]
}

/** How many times as fast as node-x12 a task is in the same round. */
export function timesNodeX12(run: X12Run, task: X12Task, base: X12Task, of: (sample: X12Sample) => number): Spread {
  const bases = run.samples[base] ?? []
  return spread((run.samples[task] ?? []).map((sample, round) => of(bases[round] as X12Sample) / of(sample)))
}

/** One figure of a task, over all rounds. */
export function overRounds(run: X12Run, task: X12Task, of: (sample: X12Sample) => number): Spread {
  return spread((run.samples[task] ?? []).map(of))
}

function speed({ runs }: X12Figures): readonly Aim[] {
  const judged = runs.filter(({ claims }) => claims === claimCounts.smallest || claims === claimCounts.large)
  return judged.flatMap((run) =>
    compared.map(({ task, base, small, large }): Aim => {
      const { median } = timesNodeX12(run, task, base, ({ cpu }) => cpu)
      const least = run.claims === claimCounts.smallest ? small : large
      return {
        aim: least === 1 ? 'at least as fast as node-x12' : `at least ${least} times as fast as node-x12`,
        of: `${task}, ${count(run.claims)} claims`,
        measured: `${median.toFixed(least < 3 ? 2 : 1)} times`,
        met: median >= least,
      }
    }),
  )
}

function growth({ runs }: X12Figures): readonly Aim[] {
  const perClaim = (task: X12Task, claims: number) => {
    const run = runs.find((each) => each.claims === claims) as X12Run
    return overRounds(run, task, ({ cpu }) => cpu).median / claims
  }
  return [...readers, ...writers].map((task) => {
    const times = perClaim(task, claimCounts.largest) / perClaim(task, claimCounts.small)
    return {
      aim: 'a claim costs the same among 1,000 and among 100,000: at most 1.5 times',
      of: task,
      measured: `${times.toFixed(2)} times`,
      met: times <= 1.5,
    }
  })
}

function memory({ sizes }: X12Figures): readonly Aim[] {
  return readers.map((task) => {
    const times = sizes[task].held / sizes[task].text
    return {
      aim: "at most 5 times the text's size in memory",
      of: task,
      measured: `${times.toFixed(1)} times`,
      met: times <= 5,
    }
  })
}

export function count(claims: number): string {
  return claims.toLocaleString('en-US')
}
