import { Command } from 'commander'
import { nearest } from '../scenario/near.ts'
import { testCommand } from './contract/test.ts'
import { Refusal } from './refusal.ts'

/** `payerbox contract`: commands that hold servers to the contracts. */
export function contractCommand(): Command {
  const group = new Command('contract')
    .description('Hold a server to the contracts: the sandbox, or one of yours.')
    .usage('<command> [options]')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .argument('[word]')
    .allowExcessArguments()
    .configureHelp({ visibleArguments: () => [] })
    .action((word?: string) => {
      throw new Refusal(complaint(word), { exitCode: 2 })
    })
  return group.addCommand(testCommand().helpOption('-h, --help', 'print this help'))
}

/** Only a word that is no command comes to the group itself. */
function complaint(word: string | undefined): string {
  if (word === undefined) return 'contract needs a command: test'
  const what = `contract has no command "${word}"; use test`
  return nearest(word, ['test']) === undefined ? what : `${what}; did you mean "test"?`
}
