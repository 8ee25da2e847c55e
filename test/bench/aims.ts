import { callNames } from './calls.ts'
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
  return each((call, name) => {
    const { median } = ratio(figures, call, [name, names.raw], (sample) => sample.perSecond)
    const byCpu = ratio(figures, call, [name, names.raw], callsPerCpu).median
    return {
      aim: 'at least 0.70 of raw',
      of: `${call}, ${name}`,
      measured: `${median.toFixed(2)} (${byCpu.toFixed(2)} by CPU time)`,
      met: median >= 0.7,
    }
  })
}

function loss(figures: Figures): readonly Aim[] {
  return callNames.map((call) => {
    const { median } = ratio(figures, call, [names.large, names.small], (sample) => sample.perSecond)
    const lost = (1 - median) * 100
    const byCpu = (1 - ratio(figures, call, [names.large, names.small], callsPerCpu).median) * 100
    return {
      aim: 'at most 5 % lost from 100 to 100,000 sessions',
      of: call,
      measured: `${lost.toFixed(1)} % (${byCpu.toFixed(1)} % by CPU time)`,
      met: lost <= 5,
    }
  })
}

function latency(figures: Figures): readonly Aim[] {
  return each((call, name) => {
    const times =
      over(figures, call, name, (sample) => sample.p99).median /
      over(figures, call, names.raw, (sample) => sample.p99).median
    return {
      aim: "p99 under 5 times raw's",
      of: `${call}, ${name}`,
      measured: `${times.toFixed(1)} times`,
      met: times < 5,
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

function each(judge: (call: (typeof callNames)[number], name: string) => Aim): readonly Aim[] {
  return callNames.flatMap((call) => payerboxes.map((name) => judge(call, name)))
}
