import { Command } from 'commander'
import { didYouMean } from '../text/did-you-mean.ts'
import { orList } from '../text/phrases.ts'
import { CliError } from './cli-error.ts'
import { contractDiffCommand } from './contract/diff.ts'
import { contractTestCommand } from './contract/test.ts'
import { scenarioCheckCommand } from './scenario/check.ts'
import { scenarioListCommand } from './scenario/list.ts'
import { scenarioNewCommand } from './scenario/new.ts'
import { scenarioPlayCommand } from './scenario/play.ts'
import { snapshotInspectCommand } from './snapshot/inspect.ts'
import { snapshotLoadCommand, snapshotSaveCommand } from './snapshot/save-and-load.ts'
import { laidOut } from './terminal.ts'
import { checkCommand } from './x12/check.ts'
import { diffCommand } from './x12/diff.ts'
import { explainCommand } from './x12/explain.ts'
import { decodeCommand, encodeCommand } from './x12/json.ts'

/** `payerbox scenario`: commands that check, list, create and play scenarios. */
export function scenarioCommand(): Command {
  return commandGroup('scenario', {
    summary: 'check, list, create and play scenarios',
    description: 'Check, list, create or play scenarios.',
    commands: [scenarioCheckCommand(), scenarioListCommand(), scenarioNewCommand(), scenarioPlayCommand()],
    examples: scenarioExamples,
  })
}

const scenarioExamples = `
Examples:
  payerbox scenario new my-run
  payerbox scenario check scenarios/my-run.yaml
  payerbox scenario play scenarios/my-run.yaml --speed 86400x
  payerbox serve --scenarios scenarios
`

/** `payerbox contract`: commands that check servers, documents and recordings against the contracts. */
export function contractCommand(): Command {
  return commandGroup('contract', {
    summary: 'check servers, OpenAPI documents and recorded exchanges against the contracts',
    description: 'Check servers, OpenAPI documents and recorded exchanges against the contracts.',
    commands: [contractTestCommand(), contractDiffCommand()],
  })
}

/** `payerbox snapshot`: commands that save worlds to a file, load them, and show what a file has. */
export function snapshotCommand(): Command {
  return commandGroup('snapshot', {
    summary: 'save worlds to a file, load them, or show what a file contains',
    description: 'Save worlds to a file, load them into a sandbox or a store, or show what a file contains.',
    commands: [snapshotSaveCommand(), snapshotLoadCommand(), snapshotInspectCommand()],
    examples: snapshotExamples,
  })
}

const snapshotExamples = `
Examples:
  payerbox snapshot save all.ndjson.gz
  payerbox snapshot inspect all.ndjson.gz
  payerbox snapshot load all.ndjson.gz --replace
`

/** `payerbox x12`: commands for claim status interchanges (276 and 277, 005010X212). */
export function x12Command(): Command {
  return commandGroup('x12', {
    summary: 'explain, check, compare, decode and encode X12 276 and 277',
    description: 'Read, check, compare and write X12 claim status: 276 inquiries and 277 responses (005010X212).',
    commands: [explainCommand(), checkCommand(), diffCommand(), decodeCommand(), encodeCommand()],
    examples: x12Examples,
  })
}

const x12Examples = `
In place of a file, - reads standard input. NO_COLOR turns colors off.

Examples:
  payerbox x12 explain response.x12
  payerbox x12 check --format json inquiry.x12
  payerbox x12 diff yesterday.x12 today.x12
`

interface GroupOptions {
  /** For the list of all commands. */
  readonly summary: string
  readonly description: string
  readonly commands: readonly Command[]
  readonly examples?: string
}

/** A command that consists of subcommands. */
function commandGroup(name: string, { summary, description, commands, examples = '' }: GroupOptions): Command {
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
