import { Command, CommanderError } from 'commander'
import { didYouMean } from '../text/did-you-mean.ts'
import { orList } from '../text/phrases.ts'
import { CliError } from './cli-error.ts'
import { codesCommand } from './codes.ts'
import { contractCommand, scenarioCommand, snapshotCommand, x12Command } from './command-groups.ts'
import { execCommand } from './exec.ts'
import { healthCommand } from './health.ts'
import { proxyCommand } from './proxy.ts'
import { recordCommand } from './record.ts'
import { replayCommand } from './replay.ts'
import { runsCommand } from './runs.ts'
import { serveCommand } from './serve.ts'
import { bypassProxyOnLoopback, ignoreClosedPipes } from './streams.ts'
import { errorText, helpColumns } from './terminal.ts'

/**
 * Runs the program. An error is one sentence on stderr; the exit code is 2 for a usage error, and 1 for an error of the
 * environment.
 *
 * @param args The arguments after `payerbox`.
 */
export async function run(args: readonly string[]): Promise<void> {
  ignoreClosedPipes()
  bypassProxyOnLoopback(process.env)
  // It has no help: `payerbox --help` is the help of the default command.
  const program = new Command('payerbox').helpOption(false).helpCommand(false)
  const commands = [
    healthCommand(),
    scenarioCommand(),
    runsCommand(),
    contractCommand(),
    execCommand(),
    proxyCommand(),
    recordCommand(),
    replayCommand(),
    x12Command(),
    codesCommand(),
    snapshotCommand(),
  ]
  program.addCommand(serveCommand(commands), { isDefault: true })
  for (const command of commands) program.addCommand(command)
  for (const command of [program, ...program.commands, ...program.commands.flatMap(({ commands }) => commands)]) {
    command.exitOverride().configureOutput({ writeErr: () => {}, getOutHelpWidth: helpColumns })
  }
  try {
    await program.parseAsync(args, { from: 'user' })
  } catch (error) {
    const failure = error instanceof CommanderError ? toCliError(error, program, args[0]) : error
    if (failure === undefined) return
    if (!(failure instanceof CliError)) throw failure
    process.stderr.write(`${errorText(`payerbox: ${failure.message}`)}\n`)
    process.exitCode = failure.exitCode
  }
}

/**
 * Commander's error as one sentence; `undefined` when it only printed help or a version.
 *
 * @param first The first argument, which may name a command.
 */
function toCliError(
  { code, exitCode, message }: CommanderError,
  program: Command,
  first: string | undefined,
): CliError | undefined {
  if (exitCode === 0) return undefined
  const group = program.commands.find(({ commands, args }) => commands.length > 0 && args.length > 0)
  const words = program.commands.filter((command) => command !== group).flatMap((command) => command.args)
  if (code === 'commander.excessArguments' && words[0] !== undefined) return unknownCommand(words[0], program)
  const [text = '', hint] = message.replace(/^error: /, '').split('\n')
  const what = text.replace(/'(?:-\w, )?(--[^']*)'/, '$1').replace(/\. Expected (.*)\.$/, ': expected $1')
  const meant = hint?.replace(/^\((.*)\)$/, '$1').replace(/^D/, 'd')
  const named = program.commands.filter((command) => command.commands.length === 0 && command.name() === first)
  const path = group === undefined ? named.map((command) => command.name()) : [group.name(), group.args[0]]
  const help = ['payerbox', ...path, '--help'].join(' ')
  return new CliError(`${what}; ${meant ?? `see ${help}`}`, { exitCode: 2 })
}

function unknownCommand(word: string, program: Command): CliError {
  const names = program.commands.map((command) => command.name())
  const what = names.includes(word) ? `"${word}" must come first` : `unknown command "${word}"; use ${orList(names)}`
  return new CliError(`${what}${didYouMean(word, names)}`, { exitCode: 2 })
}
