import { setTimeout } from 'node:timers/promises'
import { styleText } from 'node:util'
import { Command } from 'commander'
import type { TimelineEntry, TimelineReply } from '../../check/play-through.ts'
import type { Scenario } from '../../scenario/format/step.ts'
import type { ChosenOutcomes } from '../../scenario/play/start.ts'
import { wrap } from '../../text/layout.ts'
import { toTimestamp } from '../../world/instant.ts'
import { CliError } from '../cli-error.ts'
import { columnsOf, laidOut, minuteOf } from '../terminal.ts'

interface PlayFlags {
  readonly speed?: string
  readonly outcomes?: readonly string[]
  readonly api?: boolean
}

/** `payerbox scenario play`. Its implementation is imported when it runs, so that `--help` is fast. */
export function scenarioPlayCommand(): Command {
  return new Command('play')
    .description('Play a scenario in the terminal: each step, and what each API reports after it.')
    .usage('<name or file> [options]')
    .argument('<name>')
    .configureHelp({ visibleArguments: () => [] })
    .option('--speed <speed>', 'for example 1440x, a day per minute, or max (default 86400x, a day per second)')
    .option('--outcomes <branch=outcome...>', 'outcomes of branches (default the most likely)')
    .option('--api', 'also print the responses')
    .addHelpText('after', () => laidOut(explanations))
    .action(play)
}

const explanations = `
The argument is the name of a built-in scenario, or a file. The file of a bare name is looked for
here and in the folder scenarios. Polls that a step waits for are made, and manual steps are played
immediately. Without a terminal, the whole run is
printed at once. Press Ctrl-C to stop.

Examples:
  payerbox scenario play denied-then-paid
  payerbox scenario play outcome-by-chance --outcomes outcome=denied --speed max
  payerbox scenario play my-scenarios/one.yaml --api
`

const defaultSpeed = 86_400

/** Plays a scenario to its end, or until SIGINT. @throws CliError when the scenario, a branch or an outcome does not exist. */
async function play(name: string, { speed, outcomes = [], api = false }: PlayFlags): Promise<void> {
  const { timelineOf } = await import('../../check/play-through.ts')
  const { unknownOutcome } = await import('../../scenario/play/start.ts')
  const rate = parseSpeed(speed)
  const chosen = parseOutcomes(outcomes)
  const scenario = await findScenario(name)
  const unknown = unknownOutcome(scenario, chosen)
  if (unknown !== undefined) throw new CliError(unknown.message, { exitCode: 2 })
  const { stdout } = process
  const isLive = stdout.isTTY && rate !== Number.POSITIVE_INFINITY
  const columns = columnsOf(stdout)
  const stop = new AbortController()
  const abort = () => stop.abort()
  process.once('SIGINT', abort).once('SIGTERM', abort)
  try {
    stdout.write(headText(scenario, columns))
    let now: number | undefined
    for await (const entry of timelineOf(scenario, chosen)) {
      if (isLive && now !== undefined) await showClock(now, entry.at, rate, stop.signal)
      if (stop.signal.aborted) break
      now = entry.at
      stdout.write(entryText(entry, columns, api))
    }
    stdout.write(`${blank}${stop.signal.aborted ? 'stopped' : 'the run is over'}\n`)
  } finally {
    process.off('SIGINT', abort).off('SIGTERM', abort)
  }
}

/** Waits for the time between two entries, and shows the clock meanwhile. */
async function showClock(from: number, to: number, rate: number, signal: AbortSignal): Promise<void> {
  const start = performance.now()
  for (;;) {
    const now = from + (performance.now() - start) * rate
    process.stdout.write('\r\u001b[K')
    if (now >= to || signal.aborted) return
    process.stdout.write(minuteOf(toTimestamp(Math.floor(now))))
    await setTimeout(Math.min(100, (to - now) / rate), undefined, { signal }).catch(() => {})
  }
}

function parseSpeed(speed = `${defaultSpeed}x`): number {
  if (speed === 'max') return Number.POSITIVE_INFINITY
  const rate = /^\d+(\.\d+)?x$/.test(speed) ? Number(speed.slice(0, -1)) : 0
  if (rate > 0) return rate
  throw new CliError(`--speed must be max or a factor such as 1440x, not "${speed}"`, { exitCode: 2 })
}

function parseOutcomes(texts: readonly string[]): ChosenOutcomes {
  const pairs = texts.map((text) => {
    const [branch = '', outcome, ...more] = text.split('=')
    if (branch !== '' && outcome !== undefined && more.length === 0) return [branch, outcome] as const
    throw new CliError(`--outcomes must be of the form branch=outcome, not "${text}"`, { exitCode: 2 })
  })
  return Object.fromEntries(pairs)
}

async function findScenario(name: string): Promise<Scenario> {
  const { builtInScenarios } = await import('../../scenario/play/built-in.ts')
  const { ScenarioLibrary } = await import('../../scenario/play/library.ts')
  const library = new ScenarioLibrary(builtInScenarios())
  const scenario = library.find(name)
  if (scenario !== undefined) return scenario
  const { locate, notFoundEither } = await import('./read-files.ts')
  const path = await locate(name)
  if (path !== undefined) return readScenario(path)
  const what = /[\\/]|\.ya?ml$/.test(name) ? `file not found: ${name}` : library.unknown(name)
  throw new CliError(what.endsWith('?') ? what : `${what}${await notFoundEither(name)}`, { exitCode: 2 })
}

async function readScenario(path: string): Promise<Scenario> {
  const { readScenarios } = await import('./read-files.ts')
  const { formatProblemWithExcerpt } = await import('../../index.ts')
  const file = (await readScenarios([path])).find((each) => each.file === path)
  if (file === undefined) throw new CliError(`${path} is a folder; name a file in it`, { exitCode: 2 })
  if ('scenario' in file) return file.scenario
  const problems = file.problems.map((problem) => formatProblemWithExcerpt(problem))
  throw new CliError([`${path} is not a valid scenario`, ...problems].join('\n'), { exitCode: 2 })
}

const names: Readonly<Record<string, string>> = { taiga: 'Taiga', stedi: 'Stedi', optum: 'Optum' }
/** The columns of `2026-04-01 18:30` and the two spaces after it. */
const indent = 18
const blank = ' '.repeat(indent)

function headText({ name, summary }: Scenario, columns: number): string {
  const lines = wrap(summary.split(' '), Math.min(columns, 100))
  return `${painted('bold', name)}\n${lines.map((line) => painted('dim', line)).join('\n')}\n\n`
}

function entryText({ at, event, replies }: TimelineEntry, columns: number, withBodies: boolean): string {
  const [first = '', ...more] = wrap((event || 'the run starts').split(' '), columns - indent)
  const reports = wrap(
    replies.map(({ api, summary }) => `${names[api]} ${summary}`),
    columns - indent,
    '   ',
  )
  return [
    `${painted('dim', minuteOf(toTimestamp(at)))}  ${painted('bold', first)}`,
    ...more.map((line) => blank + painted('bold', line)),
    ...reports.map((line) => blank + line),
    ...(withBodies ? replies.flatMap(bodyLines) : []).map((line) => blank + painted('dim', line)),
    '',
  ].join('\n')
}

function bodyLines({ api, body }: TimelineReply): readonly string[] {
  if (body === '' || body === undefined) return []
  const [first = '', ...more] = JSON.stringify(body, undefined, 2).split('\n')
  return [`${names[api]}: ${first}`, ...more]
}

function painted(style: 'bold' | 'dim', text: string): string {
  return styleText(style, text, { stream: process.stdout })
}
