import { Command } from 'commander'
import { didYouMean } from '../text/did-you-mean.ts'
import { orList } from '../text/phrases.ts'
import { CliError } from './cli-error.ts'

/** A command that only holds others, and says which when it is called without one of them. */
export function commandGroup(
  name: string,
  { description, commands, examples = '' }: { description: string; commands: readonly Command[]; examples?: string },
): Command {
  const names = commands.map((command) => command.name())
  const group = new Command(name)
    .description(description)
    .usage('<command> [options]')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .argument('[word]')
    .allowExcessArguments()
    .configureHelp({ visibleArguments: () => [] })
    .addHelpText('after', examples)
    .action((word?: string) => {
      throw new CliError(complaint(name, word, names), { exitCode: 2 })
    })
  for (const command of commands) group.addCommand(command.helpOption('-h, --help', 'print this help'))
  return group
}

/** Only a word that is no command comes to the group itself. */
function complaint(group: string, word: string | undefined, names: readonly string[]): string {
  if (word === undefined) return `${group} needs a command: ${orList(names)}`
  return `${group} has no command "${word}"; use ${orList(names)}${didYouMean(word, names)}`
}
