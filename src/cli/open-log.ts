import type { Log } from '../serve/log.ts'
import { type LogLevel, logLevels } from './settings.ts'

/** JSON lines on stdout, for machines. Each is written before the program goes on, so that none is lost at the end. */
export async function machineLog(level: LogLevel): Promise<Log> {
  const { destination, pino, stdTimeFunctions } = await import('pino')
  const options = {
    level,
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  }
  const log: Log = pino(options, destination({ fd: 1, sync: true }))
  return log
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
