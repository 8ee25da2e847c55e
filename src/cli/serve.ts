import { once } from 'node:events'
import { Command } from 'commander'
import type { Sandbox } from '../index.ts'
import type { Listening } from '../serve/listen.ts'
import type { Log } from '../serve/log.ts'
import { version } from '../version.ts'
import { CliError } from './cli-error.ts'
import { machineLog, terminalLog } from './open-log.ts'
import { addSetting } from './read-settings.ts'
import { sandboxFor, settingsOf } from './sandbox-for.ts'
import { type CliSetting, type ServeSettings, serveSettings } from './settings.ts'

/** `payerbox serve`, and `payerbox` alone. What it imports it imports when it runs, so that `--help` is quick. */
export function serveCommand(): Command {
  const command = new Command('serve')
    .description('Serve Taiga, Stedi and Optum claim status over one world of claims, until SIGTERM or SIGINT.')
    .helpOption('-h, --help', 'print this help')
    .version(version, '-V, --version', 'print the version')
    .configureHelp({
      commandUsage: () =>
        [
          'payerbox [serve] [options]',
          'payerbox health [--port <n>]',
          'payerbox scenario <command>',
          'payerbox contract <command>',
          'payerbox exec [options] -- <command>',
          'payerbox proxy --target <url>',
          'payerbox record [options]',
          'payerbox x12 <command>',
        ].join('\n       '),
    })
    .addHelpText('after', explanations)
    .action(() => serve(settingsOf(command)))
  for (const setting of Object.values<CliSetting<unknown>>(serveSettings)) addSetting(command, setting)
  return command
}

async function serve(settings: ServeSettings): Promise<void> {
  // Heard from the first moment: as a container's first process, Node takes no notice of a signal that nobody listens for.
  const signal = Promise.race(['SIGTERM', 'SIGINT'].map((name) => once(process, name).then(() => name)))
  const sandbox = await sandboxFor(settings)
  const isTerminal = process.stdout.isTTY
  const log = isTerminal ? terminalLog(settings.logLevel) : await machineLog(settings.logLevel)
  const listening = await listenAs(sandbox, settings, log)
  if (settings.scenarios !== '' && settings.watch === 'on') {
    const { watchScenarios } = await import('../serve/scenario-files.ts')
    watchScenarios(sandbox, settings.scenarios, log)
  }
  if (isTerminal) {
    const { banner } = await import('./banner.ts')
    process.stdout.write(banner(listening.url, settings, sandbox.scenarios))
  } else {
    log.info({ url: listening.url, worlds: settings.world, clock: settings.clock }, 'listening')
  }
  await stop(await signal, listening, log)
}

/** Does not wait for the process to end by itself: a delayed answer on a real clock would keep it for the whole delay. */
async function stop(signal: string, listening: Listening, log: Log): Promise<void> {
  log.info({ signal }, 'stopping')
  await listening.close()
  log.info({}, 'stopped')
  process.exit(0)
}

async function listenAs(sandbox: Sandbox, { port, host }: ServeSettings, log: Log): Promise<Listening> {
  const { listen } = await import('../serve/listen.ts')
  try {
    return await listen(sandbox, { port, host, log })
  } catch (error) {
    throw new CliError(whyNot(error as NodeJS.ErrnoException, port, host), { exitCode: 1, cause: error })
  }
}

function whyNot({ code, message }: NodeJS.ErrnoException, port: number, host: string): string {
  if (code === 'EADDRINUSE') return `port ${port} of ${host} is in use; name another with --port, or 0 for any free one`
  if (code === 'EACCES') return `port ${port} needs rights that this user has not; name one above 1023 with --port`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `${host} is no address of this machine; name one with --host`
  return `cannot listen on ${host}:${port}: ${message}`
}

const explanations = `
Commands:
  serve                       serve until stopped; what payerbox does when no command is named
  health                      ask the sandbox on this machine whether it is up
  scenario                    prove scenarios before they run, list them, begin one, play one
  contract                    hold a server to the contracts
  exec                        run a command with a sandbox beside it, and judge the client in it
  proxy                       stand between a client and a server, and hold both to the contracts
  record                      record exchanges without the people in them
  x12                         explain, check, compare, decode and encode X12 276 and 277

Environment:
  Every option is a variable too: PAYERBOX_PORT for --port, PAYERBOX_LOG_LEVEL for --log-level.
  A flag counts over its variable. NO_COLOR takes the colours out of what a terminal shows.

Exit codes:
  0  stopped by SIGTERM or SIGINT
  1  cannot listen, or not healthy
  2  a flag, a variable or a scenario file is wrong; stderr says what and what is allowed

Examples:
  payerbox                                      on http://127.0.0.1:4276, in real time
  payerbox --clock frozen@2026-04-01T18:30:00Z  time stands still until you move it
  payerbox --clock 1440x                        a day passes in a minute
  payerbox --scenarios ./scenarios --strict     with scenarios of your own, every answer checked
  payerbox --port 0 > payerbox.log &            on any free port; the first line of the log names it
`
