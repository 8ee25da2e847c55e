import type { Command } from 'commander'
import { commandGroup } from './command-group.ts'
import { contractDiffCommand } from './contract/diff.ts'
import { contractTestCommand } from './contract/test.ts'

/** `payerbox contract`: commands that hold servers, documents and recordings to the contracts. */
export function contractCommand(): Command {
  return commandGroup('contract', {
    description: 'Hold servers, documents and recorded exchanges to the contracts.',
    commands: [contractTestCommand(), contractDiffCommand()],
  })
}
