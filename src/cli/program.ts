import { Command, CommanderError, type CommandOptions } from 'commander'
import { didYouMean } from '../text/did-you-mean.ts'
import { orList } from '../text/phrases.ts'
import { CliError } from './cli-error.ts'
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
  const commands: Command[] = []
  const complete = async (): Promise<void> => {
    if (commands.length > 0) return
    commands.push(...(await import('./commands.ts')).otherCommands())
    for (const command of commands) addCommand(program, command)
  }
  addCommand(program, serveCommand(commands), { isDefault: true })
  configure(program)
  if (!isServe(args)) await complete()
  try {
    await program.parseAsync(args, { from: 'user' })
  } catch (error) {
    // The sentence may name every command.
    if (error instanceof CommanderError) await complete()
    const failure = error instanceof CommanderError ? toCliError(error, program, args[0]) : error
    if (failure === undefined) return
    if (!(failure instanceof CliError)) throw failure
    process.stderr.write(`${errorText(`payerbox: ${failure.message}`)}\n`)
    process.exitCode = failure.exitCode
  }
}

/** Whether the arguments can only be those of `serve`, so that it starts without the code of the other commands. Its help lists them. */
function isServe(args: readonly string[]): boolean {
  const [first = 'serve'] = args
  return (first === 'serve' || first.startsWith('-')) && !args.some((arg) => arg === '--help' || /^-\w*h/.test(arg))
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
