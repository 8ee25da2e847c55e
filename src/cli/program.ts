import { Command, CommanderError } from 'commander'
import { didYouMean } from '../text/did-you-mean.ts'
import { orList } from '../text/phrases.ts'
import { CliError } from './cli-error.ts'
import { contractCommand } from './contract.ts'
import { execCommand } from './exec.ts'
import { healthCommand } from './health.ts'
import { proxyCommand } from './proxy.ts'
import { recordCommand } from './record.ts'
import { scenarioCommand } from './scenario.ts'
import { serveCommand } from './serve.ts'
import { x12Command } from './x12.ts'

const helpWidth = 100

/**
 * Runs the program. What is wrong is said in one sentence on stderr, and becomes the exit code: 2 when the call of the
 * program is at fault, 1 when it is the machine.
 *
 * @param args what stands behind `payerbox` on the command line.
 */
export async function run(args: readonly string[]): Promise<void> {
  // No help of its own: `payerbox --help` is that of the command that it runs when none is named.
  const program = new Command('payerbox').helpOption(false).helpCommand(false)
  program.addCommand(serveCommand(), { isDefault: true }).addCommand(healthCommand())
  const groups = [scenarioCommand(), contractCommand(), execCommand(), proxyCommand(), recordCommand(), x12Command()]
  for (const command of groups) program.addCommand(command)
  for (const command of [program, ...program.commands, ...program.commands.flatMap(({ commands }) => commands)]) {
    command.exitOverride().configureOutput({ writeErr: () => {}, getOutHelpWidth: () => helpWidth })
  }
  try {
    await program.parseAsync(args, { from: 'user' })
  } catch (error) {
    const refusal = error instanceof CommanderError ? refusalOf(error, program) : error
    if (refusal === undefined) return
    if (!(refusal instanceof CliError)) throw refusal
    process.stderr.write(`payerbox: ${refusal.message}\n`)
    process.exitCode = refusal.exitCode
  }
}

/** Commander's complaint as one sentence; `undefined` when it only printed what was asked for. */
function refusalOf({ code, exitCode, message }: CommanderError, program: Command): CliError | undefined {
  if (exitCode === 0) return undefined
  const group = program.commands.find(({ commands, args }) => commands.length > 0 && args.length > 0)
  const words = program.commands.filter((command) => command !== group).flatMap((command) => command.args)
  if (code === 'commander.excessArguments' && words[0] !== undefined) return unknownCommand(words[0], program)
  const [complaint = '', suggestion] = message.replace(/^error: /, '').split('\n')
  const what = complaint.replace(/'(?:-\w, )?(--[^']*)'/, '$1').replace(/\. Expected (.*)\.$/, ': expected $1')
  const meant = suggestion?.replace(/^\((.*)\)$/, '$1').replace(/^D/, 'd')
  const help = ['payerbox', ...(group === undefined ? [] : [group.name(), group.args[0]]), '--help'].join(' ')
  return new CliError(`${what}; ${meant ?? `${help} lists what there is`}`, { exitCode: 2 })
}

function unknownCommand(word: string, program: Command): CliError {
  const names = program.commands.map((command) => command.name())
  const what = names.includes(word)
    ? `"${word}" must come first`
    : `there is no command "${word}"; use ${orList(names)}`
  return new CliError(`${what}${didYouMean(word, names)}`, { exitCode: 2 })
}
