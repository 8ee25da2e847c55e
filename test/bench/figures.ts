import type { CallName } from './calls.ts'
import type { Cores } from './cores.ts'
import type { BenchOptions } from './options.ts'
import type { PayerboxFacts } from './servers/payerbox.ts'
import type { Start } from './startup.ts'
import { type Spread, spread } from './statistics.ts'
import type { Sample, Samples } from './throughput.ts'

/** The names of the servers. */
export const names = {
  raw: 'raw node:http',
  lookup: 'raw node:http, 100,000 ids in a Map',
  fastify: 'Fastify 5 + Ajv',
  express: 'Express 5 + Ajv',
  small: 'payerbox, 100 sessions',
  large: 'payerbox, 100,000 sessions',
  served: 'payerbox from dist',
  command: '`payerbox serve`',
} as const

/** Everything that was measured in one run. */
export interface Figures {
  readonly options: BenchOptions
  readonly cores: Cores
  readonly samples: Samples
  readonly starts: Readonly<Record<string, readonly Start[]>>
  /** Bytes of heap a session takes. */
  readonly session: PayerboxFacts['heap']
}

/** One figure of a server under a call, over all rounds. */
export function over({ samples }: Figures, call: CallName, name: string, figure: (sample: Sample) => number): Spread {
  return spread((samples[call][name] ?? []).map(figure))
}

/** Calls for a second of CPU time: what a server does by itself, whatever else runs on its core. */
export function callsPerCpu({ cpu }: Sample): number {
  return 1_000_000 / cpu
}

/** One figure of a server divided by the same of another in the same round, over all rounds. */
export function ratio(
  { samples }: Figures,
  call: CallName,
  [name, base]: readonly [string, string],
  figure: (sample: Sample) => number,
): Spread {
  const of = samples[call]
  return spread((of[name] ?? []).map((sample, round) => figure(sample) / figure(of[base]?.[round] as Sample)))
}

export function firstAnswer({ starts }: Figures, name: string): Spread {
  return spread((starts[name] ?? []).map((start) => start.firstAnswer))
}

/** Undefined where the system does not tell. */
export function resident({ starts }: Figures, name: string): Spread | undefined {
  const known = (starts[name] ?? []).flatMap(({ resident }) => (resident === undefined ? [] : [resident]))
  return known.length === 0 ? undefined : spread(known)
}
