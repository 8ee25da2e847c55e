import { Command } from 'commander'

interface NewFlags {
  readonly dir?: string
  readonly from?: string
}

/** `payerbox scenario new`. What it imports it imports when it runs, so that `--help` is quick. */
export function scenarioNewCommand(): Command {
  return new Command('new')
    .description('Write a scenario to begin with, with comments that say what can be said.')
    .argument('<name>')
    .configureHelp({ visibleArguments: () => [] })
    .option('--dir <dir>', 'the folder to write it to (default scenarios)')
    .option('--from <scenario>', 'begin with a copy of a built-in scenario')
    .addHelpText('after', explanations)
    .action(async (name: string, { dir = 'scenarios', from }: NewFlags) => {
      const { writeScenario } = await import('./write-new.ts')
      process.stdout.write(await writeScenario(name, dir, from))
    })
}

const explanations = `
A file that is there stays as it is. A scenario that is called like a built-in one takes its place
wherever its folder is served.

Examples:
  payerbox scenario new denied-on-appeal
  payerbox scenario new our-denial --from denied --dir test/scenarios
`
