import type { Log } from '../serve/answer.ts'
import { wrap } from '../text/layout.ts'
import type { ClaimMoved } from '../world/claim-moved.ts'
import { toTimestamp } from '../world/instant.ts'
import { callLine, claimLine, narrowest, omittedLine, timeWidth } from './call-lines.ts'
import { type LogLevel, logLevels } from './settings.ts'
import { writeOrDrop } from './streams.ts'
import { columnsOf, styleOf, type TextStyle } from './terminal.ts'

/**
 * A log of JSON lines on stdout. It uses pino's browser build: the same interface without worker threads, which needs a
 * fifth of the memory and of the time to import.
 */
export async function jsonLog(level: LogLevel): Promise<ServeLog> {
  const { default: pino } = await import('pino/browser.js')
  const log: Log = pino({
    level,
    serializers: { err: pino.stdSerializers.err },
    browser: {
      serialize: true,
      asObject: true,
      formatters: { level: (label) => ({ level: label }) },
      write: writeLine,
    },
  })
  if (!log.isLevelEnabled('debug')) return log
  return Object.assign(log, {
    claimMoved: ({ at, ...moved }: ClaimMoved) => log.debug({ ...moved, at: toTimestamp(at) }, 'claim moved'),
  })
}

/** Writing to a file, or to a pipe that is read, is synchronous, so that no line is lost at exit. */
function writeLine(line: object): void {
  writeOrDrop(process.stdout, `${JSON.stringify({ ...line, time: new Date().toISOString() })}\n`)
}

/** The log of `serve`. */
export interface ServeLog extends Log {
  /** Shows a claim that moved; absent where the level excludes it. */
  readonly claimMoved?: (moved: ClaimMoved) => void
}

/** Milliseconds between two writes of calls, and the lines of one write: more cannot be read, and would slow the server. */
const pauseBetweenWrites = 50
const linesAtOnce = 100

/**
 * A log for people: the time of day, the message and its values. At level info it has a line for each call and each claim that
 * moved.
 *
 * @param stream A terminal, or a file.
 */
export function prettyLog(level: LogLevel, stream: NodeJS.WriteStream): ServeLog {
  const isLevelEnabled = (wanted: LogLevel): boolean => logLevels.indexOf(wanted) >= logLevels.indexOf(level)
  const lines = heldLines((text) => writeOrDrop(stream, text))
  const style = (): TextStyle => styleOf(stream, Number.POSITIVE_INFINITY)
  const writer =
    (wanted: LogLevel) =>
    (fields: object, message: string): void => {
      if (!isLevelEnabled(wanted)) return
      const values = Object.values(fields).map((value: unknown) =>
        value instanceof Error ? (value.stack ?? value.message) : String(value),
      )
      lines.add(() =>
        timed(
          messageLines(values.length === 0 ? message : `${message}: ${values.join(', ')}`, columnsOf(stream)),
          style(),
        ),
      )
      lines.write()
    }
  return {
    isLevelEnabled,
    debug: writer('debug'),
    info: writer('info'),
    error: writer('error'),
    ...(isLevelEnabled('info') && {
      onCall: (describe) => lines.addUnlessFull(() => timed(callLine(describe(), style()), style())),
      claimMoved: (moved) => lines.addUnlessFull(() => timed(claimLine(moved, style()), style())),
    }),
  }
}

function timed(line: string, { paint }: TextStyle): string {
  return `${paint('dim', new Date().toLocaleTimeString('en-GB'))} ${line}\n`
}

/** A message of several lines, such as the problems of scenario files, stays as it is. */
function messageLines(text: string, width: number): string {
  if (text.includes('\n')) return text
  return wrap(text.split(' '), Math.max(narrowest, width - timeWidth)).join(`\n${' '.repeat(timeWidth)}`)
}

/** Lines that wait to be written together. */
interface HeldLines {
  readonly add: (line: () => string) => void
  /** Only counts a line where too many are held. */
  readonly addUnlessFull: (line: () => string) => void
  readonly write: () => void
}

function heldLines(write: (text: string) => void): HeldLines {
  let held: string[] = []
  let omitted = 0
  let timer: NodeJS.Timeout | undefined
  const add = (line: () => string) => {
    held.push(line())
    timer ??= setTimeout(writeAll, pauseBetweenWrites)
  }
  const writeAll = () => {
    clearTimeout(timer)
    timer = undefined
    write(held.join('') + (omitted === 0 ? '' : `${' '.repeat(timeWidth)}${omittedLine(omitted)}\n`))
    held = []
    omitted = 0
  }
  return {
    add,
    addUnlessFull: (line) => {
      if (held.length < linesAtOnce) add(line)
      else omitted++
    },
    write: writeAll,
  }
}
