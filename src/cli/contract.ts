import type { Command } from 'commander'
import { commandGroup } from './command-group.ts'
import { contractDiffCommand } from './contract/diff.ts'
import { contractTestCommand } from './contract/test.ts'

/** `payerbox contract`: commands that check servers, documents and recordings against the contracts. */
export function contractCommand(): Command {
  return commandGroup('contract', {
    summary: 'check servers, OpenAPI documents and recorded exchanges against the contracts',
    description: 'Check servers, OpenAPI documents and recorded exchanges against the contracts.',
    commands: [contractTestCommand(), contractDiffCommand()],
  })
}
