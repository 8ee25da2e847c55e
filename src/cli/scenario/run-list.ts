import { styleText } from 'node:util'
import { formatProblem } from '../../index.ts'
import type { Scenario } from '../../scenario/step.ts'
import { toDuration } from '../../scenario/step-words.ts'
import { Refusal } from '../refusal.ts'
import { ownScenarios, readScenarios } from './read-files.ts'
import { lengthOf, type StoryLength } from './story-length.ts'

/** Columns where nobody looks at a terminal. */
const usual = 100

/** Prints what scenarios there are. @throws Refusal when a path leads nowhere, or a file is wrong. */
export async function listScenarios(paths: readonly string[], format: 'pretty' | 'json'): Promise<void> {
  const files = await readScenarios(paths.length === 0 ? [ownScenarios()] : paths)
  const problems = files.flatMap((one) => ('problems' in one ? one.problems.map(formatProblem) : []))
  if (problems.length > 0) throw new Refusal(['not every file is a scenario', ...problems].join('\n'), { exitCode: 2 })
  const scenarios = files.flatMap((one) => ('scenario' in one ? [one] : []))
  const listed =
    format === 'json'
      ? JSON.stringify(
          scenarios.map(({ file, scenario }) => entryOf(file, scenario)),
          undefined,
          2,
        )
      : tableOf(scenarios.map(({ scenario }) => scenario))
  process.stdout.write(`${listed}\n`)
}

function entryOf(file: string, { name, summary, claims, steps }: Scenario): object {
  return { name, file, summary, parts: Object.keys(claims), steps: steps.length, length: lengthOf(steps) }
}

function tableOf(scenarios: readonly Scenario[]): string {
  const rows = scenarios.map(({ name, summary, claims, steps }) => [
    name,
    Object.keys(claims).join(', '),
    String(steps.length),
    wordsOf(lengthOf(steps)),
    summary,
  ])
  const head = ['Scenario', 'Parts', 'Steps', 'Length', 'Summary']
  const widths = head.map((word, column) => Math.max(word.length, ...rows.map((row) => row[column]?.length ?? 0)))
  const last = head.length - 1
  const room = (process.stdout.columns ?? usual) - widths.slice(0, last).reduce((sum, each) => sum + each + 2, 0)
  const line = (row: readonly string[]) =>
    row
      .map((text, column) => {
        if (column === last) return cut(text, room)
        return column === 2 ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0)
      })
      .join('  ')
      .trimEnd()
  return [styleText('bold', line(head), { stream: process.stdout }), ...rows.map(line)].join('\n')
}

/** `13d17h30m`, `7 looks`, `2d + 1 by hand`. */
function wordsOf({ milliseconds, looks, byHand }: StoryLength): string {
  const words = [
    ...(milliseconds > 0 ? [toDuration(milliseconds)] : []),
    ...(looks > 0 ? [`${looks} look${looks === 1 ? '' : 's'}`] : []),
    ...(byHand > 0 ? [`${byHand} by hand`] : []),
  ]
  return words.length === 0 ? 'at once' : words.join(' + ')
}

/** What fits, up to the end of a word; nothing where there is no room for a few. */
function cut(text: string, room: number): string {
  if (text.length <= room) return text
  return room < 12 ? '' : `${text.slice(0, Math.max(text.lastIndexOf(' ', room - 1), 0))}…`
}
