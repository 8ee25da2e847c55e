import { plural, wrap } from '../../text/phrases.ts'
import type { X12Error } from '../../x12/error.ts'
import type { ErrorSpan, ExplanationEntry, X12Explanation } from '../../x12/explain/explain.ts'
import type { Tone } from '../../x12/explain/status-words.ts'
import type { Canvas, Format } from './canvas.ts'

const step = 2
const labelWidth = 16
/** Blanks between words and the segment beside them. */
const gap = 3

type Paint = Canvas['paint']

const formats: Readonly<Record<Tone, Format>> = { good: 'green', bad: 'red', open: 'yellow' }

/** An explanation as lines for a terminal or a file: the words on the left, the segments on the right. */
export function* draw({ summary, entries, errors }: X12Explanation, { width, paint }: Canvas): Generator<string> {
  for (const line of wrap([summary], width, '; ')) yield paint('bold', line)
  if (errors.length > 0) yield paint(['red', 'bold'], `${plural(errors.length, 'error')}, marked ✗ below`)
  yield ''
  for (const entry of entries) {
    for (const error of entry.missing) yield* drawError(error, indent(entry.depth), width - entry.depth * step, paint)
    yield* drawEntry(entry, width, paint)
  }
}

function* drawEntry(entry: ExplanationEntry, width: number, paint: Paint): Generator<string> {
  const { kind, depth, raw, marks } = entry
  const lead = indent(depth)
  const room = width - depth * step
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
  for (const mark of marks) yield* drawMark(raw, mark, indent(depth + 1), room - step, paint)
}

/** The words of an entry behind its label, line by line; `length` is what a line takes without its colours. */
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

/** An error in a segment: what of the segment is at fault, and why. */
function* drawMark(
  raw: string,
  { at, length, error }: ErrorSpan,
  lead: string,
  room: number,
  paint: Paint,
): Generator<string> {
  if (raw === '') {
    yield* drawError(error, lead, room, paint)
    return
  }
  const { shown, start } = windowOf(raw, at, room)
  const end = Math.min(start + length, shown.length)
  yield `${lead}${shown.slice(0, start)}${paint('red', shown.slice(start, end))}${shown.slice(end)}`
  yield `${lead}${' '.repeat(start)}${paint('red', '^'.repeat(Math.max(1, end - start)))}`
  yield* drawError(error, lead, room, paint)
}

function* drawError({ code, message }: X12Error, lead: string, room: number, paint: Paint): Generator<string> {
  for (const [index, line] of wrap([`${message} [${code}]`], room - 2, ' ').entries()) {
    yield `${lead}${paint(['red', 'bold'], index === 0 ? '✗ ' : '  ')}${paint('red', line)}`
  }
}

/** As much of a segment as fits, with the place `at` in it, which is then at `start`. */
function windowOf(raw: string, at: number, room: number): { readonly shown: string; readonly start: number } {
  const from = at < room - step ? 0 : Math.min(at - Math.floor(room / 2), Math.max(0, raw.length - room))
  return { shown: raw.slice(from, from + room), start: at - from }
}

function indent(depth: number): string {
  return ' '.repeat(depth * step)
}

/** A segment on as many lines as it needs, each ended behind a separator. */
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
