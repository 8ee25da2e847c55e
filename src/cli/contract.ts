import { Command } from 'commander'
import { nearest } from '../scenario/near.ts'
import { diffCommand } from './contract/diff.ts'
import { testCommand } from './contract/test.ts'
import { Refusal } from './refusal.ts'

/** `payerbox contract`: commands that hold servers, documents and recordings to the contracts. */
export function contractCommand(): Command {
  const group = new Command('contract')
    .description('Hold servers, documents and recorded exchanges to the contracts.')
    .usage('<command> [options]')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .argument('[word]')
    .allowExcessArguments()
    .configureHelp({ visibleArguments: () => [] })
    .action((word?: string) => {
      throw new Refusal(complaint(word), { exitCode: 2 })
    })
  for (const command of [testCommand(), diffCommand()])
    group.addCommand(command.helpOption('-h, --help', 'print this help'))
  return group
}

/** Only a word that is no command comes to the group itself. */
function complaint(word: string | undefined): string {
  if (word === undefined) return 'contract needs a command: test or diff'
  const what = `contract has no command "${word}"; use test or diff`
  const near = nearest(word, ['test', 'diff'])
  return near === undefined ? what : `${what}; did you mean "${near}"?`
}
