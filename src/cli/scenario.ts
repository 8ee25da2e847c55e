import type { Command } from 'commander'
import { commandGroup } from './command-group.ts'
import { scenarioCheckCommand } from './scenario/check.ts'
import { scenarioListCommand } from './scenario/list.ts'
import { scenarioNewCommand } from './scenario/new.ts'
import { scenarioPlayCommand } from './scenario/play.ts'

/** `payerbox scenario`: commands that check, list, create and play scenarios. */
export function scenarioCommand(): Command {
  return commandGroup('scenario', {
    summary: 'check, list, create and play scenarios',
    description: 'Check, list, create or play scenarios.',
    commands: [scenarioCheckCommand(), scenarioListCommand(), scenarioNewCommand(), scenarioPlayCommand()],
    examples,
  })
}

const examples = `
Examples:
  payerbox scenario new my-run
  payerbox scenario check scenarios/my-run.yaml
  payerbox scenario play scenarios/my-run.yaml --speed 86400x
  payerbox serve --scenarios scenarios
`
