import { cpus } from 'node:os'
import { type Aim, judgedAims } from './aims.ts'
import { callNames } from './calls.ts'
import { callsPerCpu, type Figures, firstAnswer, names, over, ratio, resident } from './figures.ts'
import type { Spread } from './statistics.ts'
import { connections, type Sample } from './throughput.ts'

/** Begins the page. */
export const title = '# What payerbox costs'

/** The result of the servers as a page of Markdown. */
export function report(figures: Figures): string {
  return [
    title,
    '',
    'Written by `npm run bench`. Medians, with the smallest and the largest of the rounds in brackets; a ratio compares two',
    'servers in the same round. A server that is far from 100 % busy had to share its core with something else: then the',
    'ratio by CPU time, in calls for a second of it, says more.',
    '',
    conditions(figures),
    ...(isDisturbed(figures) ? ['', disturbed] : []),
    '',
    '## Aims',
    '',
    ...aimsTable(judgedAims(figures)),
    '',
    ...callNames.flatMap((call) => [`## ${titles[call]}`, '', ...throughputTable(figures, call), '']),
    '## Start and memory',
    '',
    'From the spawning of the process to its first answer, and resident memory at rest after it.',
    '',
    ...startTable(figures),
    '',
    `A session takes ${bytes(figures.session.submitted)} of heap when it has just been submitted, and ${bytes(figures.session.paid)}`,
    'when its whole story has been played and it is paid.',
    '',
  ].join('\n')
}

const disturbed =
  "**Something else ran on the server's core, for more than a tenth of the time: measure again when the machine is quiet.**"

/** The bare server never waits for the load, so that a core it cannot fill has other work to do. */
function isDisturbed(figures: Figures): boolean {
  return callNames.some((call) => over(figures, call, names.raw, (sample) => sample.busy).median < 0.9)
}

const titles = {
  'taiga GET': "Taiga's session status (GET)",
  'stedi POST': "Stedi's claim status (POST)",
} as const

function conditions({ cores, options: { rounds, seconds, starts } }: Figures): string {
  const place =
    cores.load === undefined
      ? '**Processes could not be pinned to cores here, so server and load disturbed each other.**'
      : `Server on core ${cores.server}, load generator on core ${cores.load}.`
  return (
    `${machine()} ${place} ` +
    `${rounds} rounds of ${seconds} s, ${connections} connections, one call at a time on each, and each inquiry about another claim with numbers of its own; ${starts} starts.`
  )
}

/** What it was measured on, as a sentence. */
export function machine(): string {
  const { model = 'unknown processor' } = cpus()[0] ?? {}
  return `Measured on ${cpus().length} cores of ${model.trim()}, Node ${process.version}, ${process.platform}.`
}

/** The aims of a part of the bench, with what became of them. */
export function aimsTable(aims: readonly Aim[]): readonly string[] {
  const verdict = ({ met }: Aim) => (met === undefined ? '–' : met ? 'met' : '**not met**')
  return table(
    ['aim', 'of', 'measured', 'met'],
    aims.map((judged) => [judged.aim, judged.of, judged.measured, verdict(judged)]),
  )
}

function throughputTable(figures: Figures, call: (typeof callNames)[number]): readonly string[] {
  const rows = [names.raw, names.lookup, names.fastify, names.express, names.small, names.large].map((name) => {
    const plain = (of: (sample: Sample) => number) => over(figures, call, name, of)
    const ofRaw = (of: (sample: Sample) => number) => ratio(figures, call, [name, names.raw], of)
    const busy = [plain((sample) => sample.busy), plain((sample) => sample.loadBusy)]
    return [
      name,
      plain((sample) => sample.perSecond).median.toFixed(0),
      written(ofRaw((sample) => sample.perSecond)),
      written(ofRaw(callsPerCpu)),
      written(plain((sample) => sample.cpu)),
      written(plain((sample) => sample.p99)),
      busy.map(({ median }) => `${(median * 100).toFixed(0)} %`).join(' / '),
    ]
  })
  const head = ['server', 'calls/s', 'of raw', 'of raw by CPU time', 'CPU µs a call', 'p99 ms', 'busy: server / load']
  return table(head, rows)
}

function startTable(figures: Figures): readonly string[] {
  const raw = firstAnswer(figures, names.raw).median
  const rows = [names.raw, names.served, names.command].map((name) => {
    const first = firstAnswer(figures, name)
    const memory = resident(figures, name)
    return [name, written(first), (first.median / raw).toFixed(2), memory === undefined ? '–' : written(memory)]
  })
  return table(['server', 'first answer, ms', 'times raw', 'resident, MB'], rows)
}

/** With two decimals below a hundred, where they tell something. */
export function written({ median, min, max }: Spread): string {
  const digits = median < 100 ? 2 : 0
  return `${median.toFixed(digits)} (${min.toFixed(digits)}..${max.toFixed(digits)})`
}

function bytes(value: number): string {
  return `${(value / 1_000).toFixed(2)} kB`
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)]
}
