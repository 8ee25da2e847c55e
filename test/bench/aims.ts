import { type CallName, callNames } from './calls.ts'
import { callsPerCpu, type Figures, firstAnswer, names, over, ratio, resident } from './figures.ts'

/** What the project wants of one figure, and what it got. */
export interface Aim {
  readonly aim: string
  readonly of: string
  readonly measured: string
  /** Undefined where it could not be measured. */
  readonly met: boolean | undefined
}

/** All aims, judged by medians. */
export function judgedAims(figures: Figures): readonly Aim[] {
  return [...speed(figures), ...loss(figures), ...latency(figures), ...starting(figures), ...memory(figures)]
}

const payerboxes = [names.small, names.large]

function speed(figures: Figures): readonly Aim[] {
  return callNames.flatMap((call): readonly Aim[] => {
    const [own, peer] = [ofRaw(figures, call, names.small), ofRaw(figures, call, names.fastify)]
    const least = leastOfRaw[call]
    return [
      {
        aim: `at least ${least.toFixed(2)} of raw`,
        of: `${call}, ${names.small}`,
        measured: withCpu(own),
        met: own.perSecond >= least,
      },
      {
        aim: "at least Fastify's ratio to raw",
        of: `${call}, ${names.small}`,
        measured: `${withCpu(own)}, Fastify ${withCpu(peer)}`,
        met: own.perSecond >= peer.perSecond,
      },
    ]
  })
}

const leastOfRaw: Readonly<Record<CallName, number>> = { 'taiga GET': 0.7, 'stedi POST': 0.55 }

/** Medians of ratios: by calls a second, and by calls for a second of CPU time. */
interface Ratios {
  readonly perSecond: number
  readonly byCpu: number
}

function ratios(figures: Figures, call: CallName, pair: readonly [string, string]): Ratios {
  return {
    perSecond: ratio(figures, call, pair, (sample) => sample.perSecond).median,
    byCpu: ratio(figures, call, pair, callsPerCpu).median,
  }
}

function ofRaw(figures: Figures, call: CallName, name: string): Ratios {
  return ratios(figures, call, [name, names.raw])
}

function withCpu({ perSecond, byCpu }: Ratios): string {
  return `${perSecond.toFixed(2)} (${byCpu.toFixed(2)} by CPU time)`
}

/** A raw server also loses by a map of 100,000 strings: that is the machine's caches. */
function loss(figures: Figures): readonly Aim[] {
  return callNames.map((call) => {
    const own = ratios(figures, call, [names.large, names.small])
    const floor = ratios(figures, call, [names.lookup, names.raw])
    const lost = (of: keyof Ratios) => (floor[of] - own[of]) * 100
    return {
      aim: 'at most 5 % more lost from 100 to 100,000 sessions than raw loses by a look-up in a `Map` of 100,000',
      of: call,
      measured: `${lost('perSecond').toFixed(1)} % (${lost('byCpu').toFixed(1)} % by CPU time)`,
      met: lost('perSecond') <= 5,
    }
  })
}

function latency(figures: Figures): readonly Aim[] {
  return each((call, name) => {
    const times =
      over(figures, call, name, (sample) => sample.p99).median /
      over(figures, call, names.raw, (sample) => sample.p99).median
    return {
      aim: "p99 under 3 times raw's",
      of: `${call}, ${name}`,
      measured: `${times.toFixed(1)} times`,
      met: times < 3,
    }
  })
}

function starting(figures: Figures): readonly Aim[] {
  return [names.served, names.command].map((name) => {
    const times = firstAnswer(figures, name).median / firstAnswer(figures, names.raw).median
    return {
      aim: "first answer within 1.5 times raw's",
      of: name,
      measured: `${times.toFixed(2)} times`,
      met: times <= 1.5,
    }
  })
}

function memory(figures: Figures): readonly Aim[] {
  const idle = [names.served, names.command].map((name): Aim => {
    const megabytes = resident(figures, name)?.median
    return {
      aim: 'under 80 MB resident when idle',
      of: name,
      measured: megabytes === undefined ? 'not measured on this system' : `${megabytes.toFixed(0)} MB`,
      met: megabytes === undefined ? undefined : megabytes < 80,
    }
  })
  const bytes = figures.session.submitted
  return [
    ...idle,
    {
      aim: 'under 1.5 kB of heap a session',
      of: 'submitted',
      measured: `${bytes.toFixed(0)} bytes`,
      met: bytes < 1_500,
    },
  ]
}

function each(judge: (call: CallName, name: string) => Aim): readonly Aim[] {
  return callNames.flatMap((call) => payerboxes.map((name) => judge(call, name)))
}
