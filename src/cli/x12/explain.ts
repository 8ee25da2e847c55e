import { Command } from 'commander'
import { wrap } from '../../text/layout.ts'
import { plural } from '../../text/phrases.ts'
import type { X12Error } from '../../x12/error.ts'
import type { ErrorSpan, ExplanationEntry, X12Explanation } from '../../x12/explain/explain.ts'
import type { Tone } from '../../x12/explain/status-words.ts'
import { readInput } from '../read-input.ts'
import { laidOut, print, styleOf, type TextFormat, type TextStyle } from '../terminal.ts'

/** `payerbox x12 explain`. */
export function explainCommand(): Command {
  return new Command('explain')
    .description('Explain all interchanges of a file in words, segment by segment, with their errors in place.')
    .argument('<file>', 'a 276, 277, 277CA, 999 or TA1; - reads standard input')
    .addHelpText('after', () => laidOut(examples))
    .action(async (file: string) => {
      const text = await readInput(file)
      const { explainX12 } = await import('../../x12/explain/explain.ts')
      const explanation = explainX12(text)
      await print(explanationLines(explanation, styleOf(process.stdout)))
      if (!explanation.isComplete) process.exitCode = 1
    })
}

const examples = `
Prints all content of the file, including names of patients.

Exit codes: 0 all of the file was read, even if it has errors; 1 a part was not read (no
interchange, text after it, a file that is cut), or a set is of a guide that is not supported;
2 usage error or unreadable file.

Examples:
  payerbox x12 explain response.x12
  payerbox x12 explain response.x12 | less
  pbpaste | payerbox x12 explain -
`

const indentWidth = 2
const labelWidth = 16
/** Spaces between words and the segment beside them. */
const gap = 3

type Paint = TextStyle['paint']

const formats: Readonly<Record<Tone, TextFormat>> = { good: 'green', bad: 'red', open: 'yellow' }

/** An explanation as lines: the words on the left, the segments on the right. */
function* explanationLines(
  { summary, entries, errors }: X12Explanation,
  { width, paint }: TextStyle,
): Generator<string> {
  for (const line of wrap([summary], width, '; ')) yield paint('bold', line)
  if (errors.length > 0) yield paint(['red', 'bold'], `${plural(errors.length, 'error')}, marked ✗ below`)
  yield ''
  for (const entry of entries) {
    for (const error of entry.missing)
      yield* errorLines(error, indent(entry.depth), width - entry.depth * indentWidth, paint)
    yield* entryLines(entry, width, paint)
  }
}

function* entryLines(entry: ExplanationEntry, width: number, paint: Paint): Generator<string> {
  const { kind, depth, raw, marks } = entry
  const lead = indent(depth)
  const room = width - depth * indentWidth
  if (kind === 'claim') yield ''
  const lines = wordsOf(entry, room, paint)
  const free = room - (lines.at(-1)?.length ?? 0)
  const isBeside = marks.length === 0 && raw.length + gap <= free
  for (const [index, { text }] of lines.entries()) {
    const beside = isBeside && index === lines.length - 1 ? paint('dim', raw.padStart(free)) : ''
    yield `${lead}${text}${beside}`.trimEnd()
  }
  if (isBeside) return
  if (marks.length === 0) for (const piece of pieces(raw, room)) yield `${lead}${paint('dim', piece.padStart(room))}`
  for (const mark of marks) yield* markLines(raw, mark, indent(depth + 1), room - indentWidth, paint)
}

/** The label and the words of an entry, line by line; `length` does not count colors. */
function wordsOf(
  { kind, label, lines, tone }: ExplanationEntry,
  room: number,
  paint: Paint,
): readonly { text: string; length: number }[] {
  const column = Math.max(labelWidth, label.length + 2)
  const words = lines.flatMap((phrases) => wrap(phrases, room - column, ' · '))
  const [first = '', ...more] = words
  const head = label.padEnd(column)
  return [
    {
      text: `${kind === 'row' ? head : paint('bold', head)}${tone === undefined ? first : paint(formats[tone], first)}`,
      length: column + first.length,
    },
    ...more.map((line) => ({ text: `${' '.repeat(column)}${line}`, length: column + line.length })),
  ]
}

/** An error in a segment: the part of the segment, and the message. */
function* markLines(
  raw: string,
  { at, length, error }: ErrorSpan,
  lead: string,
  room: number,
  paint: Paint,
): Generator<string> {
  if (raw === '') {
    yield* errorLines(error, lead, room, paint)
    return
  }
  const { shown, start } = windowOf(raw, at, room)
  const end = Math.min(start + length, shown.length)
  yield `${lead}${shown.slice(0, start)}${paint('red', shown.slice(start, end))}${shown.slice(end)}`
  yield `${lead}${' '.repeat(start)}${paint('red', '^'.repeat(Math.max(1, end - start)))}`
  yield* errorLines(error, lead, room, paint)
}

function* errorLines({ code, message }: X12Error, lead: string, room: number, paint: Paint): Generator<string> {
  for (const [index, line] of wrap([`${message} [${code}]`], room - 2, ' ').entries()) {
    yield `${lead}${paint(['red', 'bold'], index === 0 ? '✗ ' : '  ')}${paint('red', line)}`
  }
}

/** As much of a segment as fits, including the character `at`, which becomes `start`. */
function windowOf(raw: string, at: number, room: number): { readonly shown: string; readonly start: number } {
  const from = at < room - indentWidth ? 0 : Math.min(at - Math.floor(room / 2), Math.max(0, raw.length - room))
  return { shown: raw.slice(from, from + room), start: at - from }
}

function indent(depth: number): string {
  return ' '.repeat(depth * indentWidth)
}

/** A segment split after separators into lines that fit. */
function pieces(raw: string, room: number): readonly string[] {
  const found: string[] = []
  let rest = raw
  while (rest.length > room) {
    const [piece = ''] = /^.*[^\w ]/.exec(rest.slice(0, room)) ?? [rest.slice(0, room)]
    found.push(piece)
    rest = rest.slice(piece.length)
  }
  return [...found, rest]
}
