import { parseArgs } from 'node:util'

/** How long the bench runs, and how sure it gets to be. */
export interface BenchOptions {
  /** How often every server is measured with every call. */
  readonly rounds: number
  /** How long each time. */
  readonly seconds: number
  /** How often each server is started. */
  readonly starts: number
  /** Whether it is a trial run: short, and without a RESULTS.md. */
  readonly quick: boolean
  /** Whether X12 alone is measured. */
  readonly x12: boolean
  /** Whether the stores alone are measured. */
  readonly stores: boolean
  /** Numbers of sessions in the stores. */
  readonly sessions: readonly number[]
}

/** Many short rounds: what else the machine does then falls on all servers alike. */
const whole = { rounds: 20, seconds: 0.8, starts: 9 }
const trial = { rounds: 4, seconds: 0.4, starts: 3 }

/** Sessions in the small world and in the large one. */
export const worldSizes = { small: 100, large: 100_000 } as const

/** Reads `--rounds n`, `--seconds n`, `--quick`, `--x12`, `--stores` and `--million`. @throws Error for anything else. */
export function benchOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      quick: { type: 'boolean', default: false },
      x12: { type: 'boolean', default: false },
      stores: { type: 'boolean', default: false },
      million: { type: 'boolean', default: false },
    },
  })
  const { rounds, seconds, starts } = values.quick ? trial : whole
  return {
    rounds: positive('rounds', values.rounds, rounds),
    seconds: positive('seconds', values.seconds, seconds),
    starts,
    quick: values.quick,
    x12: values.x12,
    stores: values.stores,
    sessions: [1_000, ...(values.quick ? [] : [10_000, 100_000]), ...(values.million ? [1_000_000] : [])],
  }
}

function positive(name: string, text: string | undefined, usual: number): number {
  const value = text === undefined ? usual : Number(text)
  if (value > 0) return value
  throw new Error(`--${name} takes a positive number, not "${text}"`)
}
