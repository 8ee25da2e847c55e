import type { Log } from '../serve/answer.ts'
import { type LogLevel, logLevels } from './settings.ts'

/**
 * A log of JSON lines on stdout. It uses pino's browser build: the same interface without worker threads, which needs a
 * fifth of the memory and of the time to import.
 */
export async function machineLog(level: LogLevel): Promise<Log> {
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
  return log
}

/** Writing to a pipe or a file is synchronous, so that no line is lost at exit. */
function writeLine(line: object): void {
  process.stdout.write(`${JSON.stringify({ ...line, time: new Date().toISOString() })}\n`)
}

/** A log for a terminal: the time of day, the message and its values. */
export function terminalLog(level: LogLevel): Log {
  const isLevelEnabled = (wanted: LogLevel): boolean => logLevels.indexOf(wanted) >= logLevels.indexOf(level)
  const writer =
    (wanted: LogLevel) =>
    (fields: object, message: string): void => {
      if (!isLevelEnabled(wanted)) return
      const values = Object.values(fields).map((value: unknown) =>
        value instanceof Error ? value.stack : String(value),
      )
      process.stdout.write(`${[new Date().toLocaleTimeString('en-GB'), message, ...values].join(' ')}\n`)
    }
  return { isLevelEnabled, debug: writer('debug'), info: writer('info'), error: writer('error') }
}
