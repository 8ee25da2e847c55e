import { Command } from 'commander'
import { nearest } from '../scenario/near.ts'
import { Refusal } from './refusal.ts'
import { checkCommand } from './scenario/check.ts'
import { listCommand } from './scenario/list.ts'
import { newCommand } from './scenario/new.ts'
import { playCommand } from './scenario/play.ts'

/** `payerbox scenario`: commands that prove, list, begin and play scenarios. */
export function scenarioCommand(): Command {
  const commands = [checkCommand(), listCommand(), newCommand(), playCommand()]
  const names = commands.map((command) => command.name())
  const group = new Command('scenario')
    .description('Prove scenarios before they run, list them, begin one, or play one in the terminal.')
    .usage('<command> [options]')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .argument('[word]')
    .allowExcessArguments()
    .configureHelp({ visibleArguments: () => [] })
    .addHelpText('after', examples)
    .action((word?: string) => {
      throw new Refusal(complaint(word, names), { exitCode: 2 })
    })
  for (const command of commands) group.addCommand(command.helpOption('-h, --help', 'print this help'))
  return group
}

/** Only a word that is no command comes to the group itself. */
function complaint(word: string | undefined, names: readonly string[]): string {
  const all = `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
  if (word === undefined) return `scenario needs a command: ${all}`
  const near = nearest(word, names)
  const what = `scenario has no command "${word}"; use ${all}`
  return near === undefined ? what : `${what}; did you mean "${near}"?`
}

const examples = `
Examples:
  payerbox scenario new my-story
  payerbox scenario check scenarios/my-story.yaml
  payerbox scenario play scenarios/my-story.yaml --speed 86400x
  payerbox serve --scenarios scenarios
`
