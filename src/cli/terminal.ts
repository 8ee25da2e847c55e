import { isUtf8 } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import type { WriteStream } from 'node:tty'
import { styleText } from 'node:util'
import { decodeText } from '../text/decode-text.ts'
import { reflow, wrap } from '../text/layout.ts'
import { CliError } from './cli-error.ts'

/** How lines are written to a terminal or to a file. */
export interface TextStyle {
  /** Columns, at least 60. */
  readonly width: number
  /** Colors a text, if the stream shows colors. */
  paint(format: TextFormat, text: string): string
}

export type TextFormat = Parameters<typeof styleText>[0]

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

/**
 * The text of a file, or of standard input for `-`. Bytes that are not UTF-8 are read as Latin-1, one character for each byte, and
 * reported on standard error. @throws CliError when it cannot be read.
 */
export async function readInput(file: string): Promise<string> {
  const bytes = await readBytes(file)
  if (isUtf8(bytes) || hasUtf16Mark(bytes)) return decodeText(bytes)
  const at = firstInvalidByte(bytes)
  const byte = `0x${(bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`
  process.stderr.write(`${inputName(file)} is not UTF-8: byte ${byte} at offset ${at}; it is read as Latin-1\n`)
  return bytes.toString('latin1')
}

function hasUtf16Mark([first, second]: Buffer): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
}

/** The index of the first byte that is not part of UTF-8. */
export function firstInvalidByte(bytes: Buffer): number {
  const valid = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  // Everything before the first replacement character that is not in the bytes themselves.
  for (let at = valid.indexOf('\u{fffd}'); at !== -1; at = valid.indexOf('\u{fffd}', at + 1)) {
    const offset = Buffer.byteLength(valid.slice(0, at))
    if (!bytes.subarray(offset, offset + 3).equals(Buffer.from('\u{fffd}'))) return offset
  }
  return 0
}

async function readBytes(file: string): Promise<Buffer> {
  try {
    return file === '-' ? await buffer(process.stdin) : await readFile(file)
  } catch (error) {
    throw new CliError(unreadable(error as NodeJS.ErrnoException, file), { exitCode: 2, cause: error })
  }
}

/** The name of an input in messages. */
export function inputName(file: string): string {
  return file === '-' ? 'standard input' : file
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

function unreadable({ code, message }: NodeJS.ErrnoException, file: string): string {
  if (code === 'ENOENT') return `there is no file ${file}; - reads standard input`
  if (code === 'EISDIR') return `${file} is a directory; name a file, or - for standard input`
  if (code === 'EACCES') return `no permission to read ${file}`
  return `cannot read ${inputName(file)}: ${message}`
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
