import type { Log, LoggedCall } from '../serve/answer.ts'
import { wrap } from '../text/layout.ts'
import { plural } from '../text/phrases.ts'
import type { ClaimMoved } from '../world/claim-moved.ts'
import { toTimestamp } from '../world/instant.ts'
import { type LogLevel, logLevels } from './settings.ts'
import { writeOrDrop } from './streams.ts'
import { columnsOf, minuteOf, styleOf, type TextFormat, type TextStyle } from './terminal.ts'

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

/** The first line of a message is wrapped; further lines, such as the excerpt of a scenario file, stay as they are. */
function messageLines(text: string, width: number): string {
  const [first = '', ...more] = text.split('\n')
  const wrapped = wrap(first.split(' '), Math.max(narrowest, width - timeWidth)).join(`\n${' '.repeat(timeWidth)}`)
  return [wrapped, ...more].join('\n')
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

/** The columns of `18:30:01` and the space after it. */
export const timeWidth = 9

/** Columns of a text beside the time at least. */
const narrowest = 30

/** Columns that a path gets at least. */
const shortestPath = 8

/**
 * A call in one line, without the time: `200 GET      1.2 ms demo taiga.sessionStatus /api/v1/partner/sessions/***30f5eff36fe0`. A
 * path that is too long loses its beginning. A hint takes further lines.
 */
export function callLine(call: LoggedCall, { width, paint }: TextStyle): string {
  const { method, path, operation, world, status, ms, fault, phi, hint } = call
  const time = `${ms.toFixed(ms < 100 ? 1 : 0)} ms`.padStart(7)
  const start = [String(status).padEnd(3), method.padEnd(6), time, world, operation]
  const notes = [
    ...(fault === undefined ? [] : [`fault:${fault}`]),
    ...(phi === undefined ? [] : [`looks real: ${phi}`]),
  ]
  const room = width - timeWidth - [...start, ...notes].join(' ').length - 1
  const [code = '', ...others] = start
  const painted = [
    paint(colorOf(status), code),
    ...others,
    ...notes.map((note) => paint('yellow', note)),
    paint('dim', withoutStart(path, Math.max(shortestPath, room))),
  ]
  const more = hint === undefined ? [] : wrap(hint.split(' '), Math.max(narrowest, width - timeWidth))
  return [painted.join(' '), ...more.map((line) => ' '.repeat(timeWidth) + paint('dim', line))].join('\n')
}

/** The end of a path, from a slash on where one is near: `…/claimstatus/v2`. */
function withoutStart(path: string, room: number): string {
  if (path.length <= room) return path
  const end = path.slice(1 - room)
  const slash = end.indexOf('/')
  return `…${slash > 0 && slash < room / 2 ? end.slice(slash) : end}`
}

function colorOf(status: LoggedCall['status']): TextFormat {
  if (typeof status !== 'number' || status >= 500) return 'red'
  return status >= 400 ? 'yellow' : 'green'
}

/**
 * A claim that moved, without the time of day: `claim-12  accepted → paid  run-3 denied-then-paid  demo  2026-04-15 12:00`. It
 * takes further lines in a narrow terminal.
 */
export function claimLine(
  { world, claim, from, to, run, scenario, at }: ClaimMoved,
  { width, paint }: TextStyle,
): string {
  const phrases = [
    `${claim}  ${from === undefined ? to : `${from} → ${to}`}`,
    `${run} ${scenario}`,
    world,
    minuteOf(toTimestamp(at)),
  ]
  const [first = '', ...more] = wrap(phrases, Math.max(narrowest, width - timeWidth), '  ')
  return [paint('cyan', first), ...more.map((line) => ' '.repeat(timeWidth) + paint('cyan', line))].join('\n')
}

/** What is printed in place of lines that come too fast to be read. */
function omittedLine(lines: number): string {
  return `… ${plural(lines, 'more line')}`
}
