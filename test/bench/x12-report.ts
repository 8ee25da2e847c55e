import { aimsTable, machine, table, written } from './report.ts'
import { count, judgedX12Aims, overRounds, timesNodeX12 } from './x12-aims.ts'
import { holders, nodeX12, readers, type X12Figures, type X12Run, type X12Task } from './x12-measure.ts'

/** The section of RESULTS.md that starts with this line ends the page. */
export const x12Heading = '## X12'

/** The section of RESULTS.md on X12. */
export function reportX12(figures: X12Figures): string {
  const { cores, options, runs, sizes } = figures
  const place = cores.server === undefined ? '' : ` on core ${cores.server}`
  return [
    x12Heading,
    '',
    `${machine()} ${options.rounds} rounds of ${options.seconds / 4} s for each task, each in a process of its own${place}.`,
    'A 277 with two claims a subscriber and a line a claim; all ASCII. Ratios compare two tasks in the same round, by CPU',
    'time of all threads, which counts the collecting of garbage; more than 1 is faster than node-x12.',
    '',
    ...aimsTable(judgedX12Aims(figures)),
    '',
    'node-x12 reads segments and elements and no meaning, and so is `parse` compared with all three: `parseInterchange`',
    'checks the envelopes and splits a segment when it is asked for an element, `every element` asks each segment, and',
    '`decode277` gives answers. `writeInterchange` and `toString` write what was read before. `encode277` and `X12Generator`',
    'write from data; the latter then reads what it wrote and writes it again. 100,000 claims are too much for node-x12.',
    '',
    ...runs.flatMap((run) => [`### ${count(run.claims)} claims, ${kilobytes(run.text)}`, '', ...runTable(run), '']),
    '### Memory',
    '',
    'Heap that the result of reading 10,000 claims holds after garbage collection, the text with it where it is held.',
    '',
    ...table(
      ['task', 'text', 'held', "times the text's size"],
      holders.map((task) => {
        const { text, held } = sizes[task]
        return [task, kilobytes(text), kilobytes(held), (held / text).toFixed(1)]
      }),
    ),
    '',
  ].join('\n')
}

function runTable(run: X12Run): readonly string[] {
  const rows = (tasks: readonly X12Task[], base: X12Task) =>
    [...tasks, base]
      .filter((task) => task in run.samples)
      .map((task) => {
        const cpu = overRounds(run, task, (sample) => sample.cpu / 1_000)
        const wall = overRounds(run, task, (sample) => sample.wall / 1_000)
        const isCompared = task !== base && base in run.samples
        return [
          task,
          milliseconds(wall.median),
          `${milliseconds(cpu.median)} (${milliseconds(cpu.min)}..${milliseconds(cpu.max)})`,
          (run.text / 1_000 / cpu.median).toFixed(1),
          isCompared ? written(timesNodeX12(run, task, base, (sample) => sample.cpu)) : '–',
        ]
      })
  return table(
    ['task', 'ms', 'CPU ms', 'MB for a second of CPU time', 'times as fast as node-x12'],
    [
      ...rows(readers, nodeX12.reader),
      ...rows(['writeInterchange'], nodeX12.writer),
      ...rows(['encode277'], nodeX12.generator),
    ],
  )
}

/** Four digits that tell something: tasks take from microseconds to seconds. */
function milliseconds(value: number): string {
  return value < 1 ? value.toFixed(4) : value < 100 ? value.toFixed(2) : value.toFixed(0)
}

function kilobytes(bytes: number): string {
  return bytes < 1_000_000 ? `${(bytes / 1_000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
