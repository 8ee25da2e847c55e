import { Command } from 'commander'
import { readChoice } from '../cli-error.ts'

/** `payerbox scenario list`. What it imports it imports when it runs, so that `--help` is quick. */
export function scenarioListCommand(): Command {
  return new Command('list')
    .description('List scenarios: the built-in ones, or those of files and folders.')
    .usage('[options] [file or folder...]')
    .argument('[path...]')
    .configureHelp({ visibleArguments: () => [] })
    .option('--format <format>', 'pretty or json (default pretty)')
    .addHelpText('after', explanations)
    .action(async (paths: readonly string[], { format = 'pretty' }: { readonly format?: string }) => {
      const chosen = readChoice('--format', format, ['pretty', 'json'])
      const { listScenarios } = await import('./run-list.ts')
      await listScenarios(paths, chosen)
    })
}

const explanations = `
The length is that of the longest outcome through the run: what the clock has to run, how often the
claim has to be looked at, and how many steps wait for a hand.

Examples:
  payerbox scenario list
  payerbox scenario list my-scenarios --format json
`
