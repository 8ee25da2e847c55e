import { cpus } from 'node:os'
import { judgedAims } from './aims.ts'
import { callNames } from './calls.ts'
import { type Figures, firstAnswer, names, over, ratio, resident } from './figures.ts'
import type { Spread } from './statistics.ts'
import { connections } from './throughput.ts'

/** The whole result as a page of Markdown. */
export function report(figures: Figures): string {
  return [
    '# What payerbox costs',
    '',
    'Written by `npm run bench`. Medians, with the smallest and the largest of the rounds in brackets; a ratio compares two',
    'servers in the same round. Under 100 % busy, the server waited for the load or for its core.',
    '',
    machine(figures),
    '',
    '## Aims',
    '',
    ...table(
      ['aim', 'of', 'measured', 'met'],
      judgedAims(figures).map(({ aim, of, measured, met }) => [
        aim,
        of,
        measured,
        met === undefined ? '–' : met ? 'met' : '**not met**',
      ]),
    ),
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

const titles = {
  'taiga GET': "Taiga's session status (GET)",
  'stedi POST': "Stedi's claim status (POST)",
} as const

function machine({ cores, options: { rounds, seconds, starts } }: Figures): string {
  const { model = 'unknown processor' } = cpus()[0] ?? {}
  const place =
    cores.load === undefined
      ? '**Processes could not be pinned to cores here, so server and load disturbed each other.**'
      : `Server on core ${cores.server}, load generator on core ${cores.load}.`
  return (
    `Measured on ${cpus().length} cores of ${model.trim()}, Node ${process.version}, ${process.platform}. ${place} ` +
    `${rounds} rounds of ${seconds} s, ${connections} connections, one call at a time on each; ${starts} starts.`
  )
}

function throughputTable(figures: Figures, call: (typeof callNames)[number]): readonly string[] {
  const rows = [names.raw, names.express, names.small, names.large].map((name) => {
    const busy = over(figures, call, name, (sample) => sample.busy).median
    const loadBusy = over(figures, call, name, (sample) => sample.loadBusy).median
    return [
      name,
      over(figures, call, name, (sample) => sample.perSecond).median.toFixed(0),
      written(
        ratio(figures, call, [name, names.raw], (sample) => sample.perSecond),
        2,
      ),
      written(
        over(figures, call, name, (sample) => sample.cpu),
        1,
      ),
      written(
        over(figures, call, name, (sample) => sample.p99),
        2,
      ),
      `${(busy * 100).toFixed(0)} % / ${(loadBusy * 100).toFixed(0)} %`,
    ]
  })
  return table(['server', 'calls/s', 'of raw', 'CPU µs a call', 'p99 ms', 'busy: server / load'], rows)
}

function startTable(figures: Figures): readonly string[] {
  const raw = firstAnswer(figures, names.raw).median
  const rows = [names.raw, names.served, names.command].map((name) => {
    const first = firstAnswer(figures, name)
    const memory = resident(figures, name)
    return [name, written(first, 0), (first.median / raw).toFixed(2), memory === undefined ? '–' : written(memory, 0)]
  })
  return table(['server', 'first answer, ms', 'times raw', 'resident, MB'], rows)
}

function written({ median, min, max }: Spread, digits: number): string {
  return `${median.toFixed(digits)} (${min.toFixed(digits)}..${max.toFixed(digits)})`
}

function bytes(value: number): string {
  return `${(value / 1_000).toFixed(2)} kB`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)]
}
