import type { Command } from 'commander'
import { commandGroup } from './command-group.ts'
import { checkCommand } from './scenario/check.ts'
import { listCommand } from './scenario/list.ts'
import { newCommand } from './scenario/new.ts'
import { playCommand } from './scenario/play.ts'

/** `payerbox scenario`: commands that prove, list, begin and play scenarios. */
export function scenarioCommand(): Command {
  return commandGroup('scenario', {
    description: 'Prove scenarios before they run, list them, begin one, or play one in the terminal.',
    commands: [checkCommand(), listCommand(), newCommand(), playCommand()],
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
