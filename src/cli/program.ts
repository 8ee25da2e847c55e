import { CliError } from './cli-error.ts'
import { plainFlags, readSettings } from './read-settings.ts'
import { serve } from './serve.ts'
import { bypassProxyOnLoopback, ignoreClosedPipes } from './streams.ts'
import { errorText } from './terminal.ts'

/**
 * Runs the program. An error is one sentence on stderr; the exit code is 2 for a usage error, and 1 for an error of the
 * environment.
 *
 * @param args The arguments after `payerbox`.
 */
export async function run(args: readonly string[]): Promise<void> {
  ignoreClosedPipes()
  bypassProxyOnLoopback(process.env)
  try {
    await runArguments(args)
  } catch (error) {
    if (!(error instanceof CliError)) throw error
    process.stderr.write(`${errorText(`payerbox: ${error.message}`)}\n`)
    process.exitCode = error.exitCode
  }
}

async function runArguments(args: readonly string[]): Promise<void> {
  // Most starts of `serve`, those of containers as well, need nothing of commander, which takes a tenth of the time of a start.
  const given = plainFlags(args[0] === 'serve' ? args.slice(1) : args)
  if (given !== undefined) return serve(readSettings(given))
  const { runCommandLine } = await import('./command-line.ts')
  await runCommandLine(args)
}
