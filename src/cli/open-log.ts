import type { Log } from '../serve/log.ts'
import { type LogLevel, logLevels } from './settings.ts'

/**
 * JSON lines on stdout, for machines. By pino's browser build: the same interface without worker threads, at a fifth of the
 * memory and of the time to import.
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

/** Writing to a pipe or a file waits until it is done, so that no line is lost at the end. */
function writeLine(line: object): void {
  process.stdout.write(`${JSON.stringify({ ...line, time: new Date().toISOString() })}\n`)
}

/** Lines for whoever sits at the terminal: the time of day, what happened, and the values about it. */
export function terminalLog(level: LogLevel): Log {
  const isLevelEnabled = (asked: LogLevel): boolean => logLevels.indexOf(asked) >= logLevels.indexOf(level)
  const say =
    (asked: LogLevel) =>
    (fields: object, message: string): void => {
      if (!isLevelEnabled(asked)) return
      const values = Object.values(fields).map((value: unknown) =>
        value instanceof Error ? value.stack : String(value),
      )
      process.stdout.write(`${[new Date().toLocaleTimeString('en-GB'), message, ...values].join(' ')}\n`)
    }
  return { isLevelEnabled, debug: say('debug'), info: say('info'), error: say('error') }
}
