import { Command } from 'commander'
import { didYouMean } from '../text/did-you-mean.ts'
import { orList } from '../text/phrases.ts'
import { CliError } from './cli-error.ts'
import { laidOut } from './terminal.ts'

interface GroupOptions {
  /** For the list of all commands. */
  readonly summary: string
  readonly description: string
  readonly commands: readonly Command[]
  readonly examples?: string
}

/** A command that consists of subcommands. */
export function commandGroup(name: string, { summary, description, commands, examples = '' }: GroupOptions): Command {
  const names = commands.map((command) => command.name())
  const group = new Command(name)
    .summary(summary)
    .description(description)
    .usage('<command> [options]')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .argument('[word]')
    .allowExcessArguments()
    .configureHelp({ visibleArguments: () => [] })
    .addHelpText('after', () => laidOut(examples))
    // Commander runs this only when no subcommand matches.
    .action((word?: string) => {
      const message =
        word === undefined
          ? `${name} needs a command: ${orList(names)}`
          : `unknown command "${name} ${word}"; use ${orList(names)}${didYouMean(word, names)}`
      throw new CliError(message, { exitCode: 2 })
    })
  for (const command of commands) group.addCommand(command.helpOption('-h, --help', 'print this help'))
  return group
}
