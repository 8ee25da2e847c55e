import { Command, CommanderError, type CommandOptions } from 'commander'
import { didYouMean } from '../text/did-you-mean.ts'
import { orList } from '../text/phrases.ts'
import { CliError } from './cli-error.ts'
import { otherCommands } from './commands.ts'
import { serveCommand } from './serve-command.ts'
import { helpColumns } from './terminal.ts'

/** Does what the arguments after `payerbox` ask for, in any form. @throws CliError */
export async function runCommandLine(args: readonly string[]): Promise<void> {
  const commands = otherCommands()
  // It has no help: `payerbox --help` is the help of the default command.
  const program = new Command('payerbox').helpOption(false).helpCommand(false)
  addCommand(program, serveCommand(commands), { isDefault: true })
  for (const command of commands) addCommand(program, command)
  configure(program)
  try {
    await program.parseAsync(args, { from: 'user' })
  } catch (error) {
    const failure = error instanceof CommanderError ? toCliError(error, program, args[0]) : error
    if (failure !== undefined) throw failure
  }
}

function addCommand(program: Command, command: Command, options?: CommandOptions): void {
  program.addCommand(command, options)
  for (const each of [command, ...command.commands]) configure(each)
}

function configure(command: Command): void {
  command.exitOverride().configureOutput({ writeErr: () => {}, getOutHelpWidth: helpColumns })
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
