import { setTimeout } from 'node:timers/promises'
import { styleText } from 'node:util'
import { formatProblem } from '../../index.ts'
import { timelineOf } from '../../kit.ts'
import type { Scenario } from '../../scenario/format/step.ts'
import { builtInScenarios } from '../../scenario/generated/built-in.ts'
import { ScenarioLibrary } from '../../scenario/play/library.ts'
import { type ChosenOutcomes, unknownOutcome } from '../../scenario/play/start.ts'
import { toTimestamp } from '../../world/instant.ts'
import { CliError } from '../cli-error.ts'
import type { PlayFlags } from './play.ts'
import { readScenarios } from './read-files.ts'
import { timeline } from './timeline.ts'

const usualSpeed = 86_400

/** Plays a scenario to its end, or until SIGINT. @throws CliError when there is no such scenario, branch or outcome. */
export async function playScenario(
  name: string,
  { speed, outcomes: said = [], api = false }: PlayFlags,
): Promise<void> {
  const rate = rateOf(speed)
  const outcomes = waysOf(said)
  const scenario = await scenarioNamed(name)
  const strange = unknownOutcome(scenario, outcomes)
  if (strange !== undefined) throw new CliError(strange.message, { exitCode: 2 })
  const { stdout } = process
  const isLive = stdout.isTTY && rate !== Number.POSITIVE_INFINITY
  const show = timeline(stdout.columns ?? 100, (style, text) => styleText(style, text, { stream: stdout }))
  const stop = new AbortController()
  const end = () => stop.abort()
  process.once('SIGINT', end).once('SIGTERM', end)
  try {
    stdout.write(show.head(scenario))
    let now: number | undefined
    for await (const beat of timelineOf(scenario, outcomes)) {
      if (isLive && now !== undefined) await pass(now, beat.at, rate, stop.signal)
      if (stop.signal.aborted) break
      now = beat.at
      stdout.write(show.beat(beat, api))
    }
    stdout.write(stop.signal.aborted ? show.stopped : show.end)
  } finally {
    process.off('SIGINT', end).off('SIGTERM', end)
  }
}

/** Lets the time between two steps pass, and shows the clock meanwhile. */
async function pass(from: number, to: number, rate: number, signal: AbortSignal): Promise<void> {
  const began = performance.now()
  for (;;) {
    const now = from + (performance.now() - began) * rate
    process.stdout.write('\r\u001b[K')
    if (now >= to || signal.aborted) return
    process.stdout.write(toTimestamp(Math.floor(now)).slice(0, 16).replace('T', ' '))
    await setTimeout(Math.min(100, (to - now) / rate), undefined, { signal }).catch(() => {})
  }
}

function rateOf(speed = `${usualSpeed}x`): number {
  if (speed === 'max') return Number.POSITIVE_INFINITY
  const rate = /^\d+(\.\d+)?x$/.test(speed) ? Number(speed.slice(0, -1)) : 0
  if (rate > 0) return rate
  throw new CliError(`--speed must be max or such as 1440x, not "${speed}"`, { exitCode: 2 })
}

function waysOf(said: readonly string[]): ChosenOutcomes {
  const pairs = said.map((text) => {
    const [branch = '', outcome, ...more] = text.split('=')
    if (branch !== '' && outcome !== undefined && more.length === 0) return [branch, outcome] as const
    throw new CliError(`--outcomes must be such as outcome=denied, not "${text}"`, { exitCode: 2 })
  })
  return Object.fromEntries(pairs)
}

async function scenarioNamed(name: string): Promise<Scenario> {
  if (/\.ya?ml$/.test(name)) {
    const file = (await readScenarios([name])).find((one) => one.file === name)
    if (file !== undefined && 'scenario' in file) return file.scenario
    const problems = file === undefined ? [] : file.problems.map(formatProblem)
    throw new CliError([`${name} cannot be played`, ...problems].join('\n'), { exitCode: 2 })
  }
  const library = new ScenarioLibrary(builtInScenarios)
  const scenario = library.find(name)
  if (scenario === undefined) throw new CliError(library.unknown(name), { exitCode: 2 })
  return scenario
}
