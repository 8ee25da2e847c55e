import type { WriteStream } from 'node:tty'
import { reflow, wrap } from '../text/layout.ts'

// Not an import: that reads every export of the module, and reading some of them loads workers and the diff of values.
const { styleText } = process.getBuiltinModule('node:util')

/** How lines are written to a terminal or to a file. */
export interface TextStyle {
  /** Columns, at least 60. */
  readonly width: number
  /** Colors a text, if the stream shows colors. */
  paint(format: TextFormat, text: string): string
}

export type TextFormat = Parameters<typeof import('node:util').styleText>[0]

const widest = 100
const narrowest = 60
const defaultColumns = 80

/** The columns of a terminal; of other streams, those that the variable COLUMNS names, or 80. */
export function columnsOf({ columns = 0 }: NodeJS.WriteStream): number {
  const given = columns > 0 ? columns : Number(process.env.COLUMNS)
  return Number.isInteger(given) && given > 0 ? given : defaultColumns
}

/** The most lines that are written at once. */
const linesAtOnce = 1000

/** Columns of a help text. */
export function helpColumns(): number {
  return Math.min(widest, columnsOf(process.stdout))
}

/** A text of a help, wrapped to the terminal. */
export function laidOut(text: string): string {
  return reflow(text.trimEnd(), helpColumns())
}

/** The text of an error. On a terminal, one of a single line is wrapped; further lines, such as an excerpt, stay as they are. */
export function errorText(text: string): string {
  const { stderr } = process
  if (!stderr.isTTY || text.includes('\n')) return text
  return wrap(text.split(' '), columnsOf(stderr)).join('\n')
}

/**
 * The style of a stream: without colors if it is not a terminal, and under NO_COLOR.
 *
 * @param most Columns that are used at most; by default as many as text is easy to read with.
 */
export function styleOf(stream: NodeJS.WriteStream, most: number = widest): TextStyle {
  const isPlain = styleText('red', 'x', { stream }) === 'x'
  return {
    width: Math.min(most, Math.max(narrowest, columnsOf(stream))),
    paint: (format, text) => (isPlain || text === '' ? text : styleText(format, text, { validateStream: false })),
  }
}

/** A timestamp to the minute: `2026-04-01 18:30` for `2026-04-01T18:30:00Z`. */
export function minuteOf(timestamp: string): string {
  return timestamp.slice(0, 16).replace('T', ' ')
}

/** Writes lines to standard output. Stops when the reader closes the pipe, as in `| head`. */
export async function print(lines: Iterable<string>): Promise<void> {
  let held: string[] = []
  for (const line of lines) {
    held.push(`${line}\n`)
    if (held.length < linesAtOnce) continue
    if (!(await write(held.join('')))) return
    held = []
  }
  await write(held.join(''))
}

/** Writes X12 to standard output, one byte for each character: only delimiters can be outside of ASCII. */
export async function printBytes(text: string): Promise<void> {
  await write(text, 'latin1')
}

/** Returns whether the text was written; `ignoreClosedPipes` handles the error. */
function write(text: string, encoding: BufferEncoding = 'utf8'): Promise<boolean> {
  return new Promise((resolve) => {
    process.stdout.write(text, encoding, (error) => resolve(error == null))
  })
}

/** Progress on one line of a terminal. */
interface Progress {
  /** Counts one more that is done, of a total. */
  readonly add: (failed: boolean, total: number) => void
  readonly end: () => void
}

/** Shows progress on a terminal; does nothing on any other stream. @param noun What is counted: `cases`. */
export function progressOn(stream: WriteStream, noun: string): Progress {
  if (!stream.isTTY) return { add: () => {}, end: () => {} }
  let done = 0
  let failures = 0
  let shown = 0
  return {
    add(failed, total) {
      done++
      if (failed) failures++
      // At most ten updates a second.
      if (performance.now() - shown < 100 && done < total) return
      shown = performance.now()
      stream.write(`\r${done} of ${total} ${noun}${failures === 0 ? '' : `, ${failures} failed`}\u001b[K`)
    },
    end: () => void stream.write('\r\u001b[K'),
  }
}
