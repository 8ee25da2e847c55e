import { Command } from 'commander'
import { version } from '../version.ts'
import { addSetting, givenFlags } from './command-settings.ts'
import { readSettings } from './read-settings.ts'
import { serve } from './serve.ts'
import type { CliSetting } from './setting.ts'
import { serveSettings } from './settings.ts'
import { laidOut } from './terminal.ts'

/**
 * `payerbox serve`, the default command. Its help lists the other commands.
 *
 * @param commands The other commands.
 */
export function serveCommand(commands: readonly Command[]): Command {
  const command = new Command('serve')
    .description('Serve the claim status APIs of Taiga, Stedi and Optum over the same claims, until SIGTERM or SIGINT.')
    .helpOption('-h, --help', 'print this help')
    .version(version, '-V, --version', 'print the version')
    .configureHelp({
      commandUsage: () =>
        ['payerbox [serve] [options]', 'payerbox <command> [options]'].join(`\n${' '.repeat('Usage: '.length)}`),
    })
    .addHelpText('after', () => laidOut(explanations(commands)))
    .action(() => serve(readSettings(givenFlags(command))))
  for (const setting of Object.values<CliSetting<unknown>>(serveSettings)) addSetting(command, setting)
  return command
}

function explanations(commands: readonly Command[]): string {
  const list = commands.map((command) => `  ${command.name().padEnd(9)}  ${command.summary()}`)
  return `
Commands:
  serve      run the sandbox; the default command
${list.join('\n')}
  Each command has its own --help.

Every option is also an environment variable: PAYERBOX_PORT for --port, PAYERBOX_LOG_LEVEL for
--log-level. A flag overrides its variable. NO_COLOR turns colors off.

Exit codes: 0 stopped by SIGTERM or SIGINT; 1 cannot listen, or --export-on-exit cannot be written;
2 usage error, invalid scenarios, or --import cannot be loaded.

Examples:
  payerbox                                      http://127.0.0.1:4276, in real time
  payerbox --clock frozen@2026-04-01T18:30:00Z  the time changes only through the admin API
  payerbox --clock 1440x                        a day passes in a minute
  payerbox --scenarios ./scenarios --strict     your own scenarios; every response is checked
  payerbox --payers ./payers.yaml               your own payers
  payerbox --port 0 > payerbox.log &            a free port, printed in the first line of the log
`
}
