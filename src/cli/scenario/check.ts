import { Command } from 'commander'
import { orList } from '../../text/phrases.ts'
import { readChoice } from '../cli-error.ts'

const formats = ['pretty', 'json', 'junit', 'sarif', 'markdown', 'mermaid', 'github'] as const
export type CheckFormat = (typeof formats)[number]

interface CheckFlags {
  readonly format?: string
  readonly report?: string
}

/** What is to be checked, and how it is told. */
export interface CheckChoices {
  /** Files and folders; empty for the built-in set. */
  readonly paths: readonly string[]
  readonly format: CheckFormat
  /** Empty for none. */
  readonly report: string
}

/** `payerbox scenario check`. What it imports it imports when it runs, so that `--help` is quick. */
export function scenarioCheckCommand(): Command {
  return new Command('check')
    .description('Explore every state of scenarios, ask every API in each, and report what is wrong.')
    .usage('[options] [file or folder...]')
    .argument('[path...]')
    .configureHelp({ visibleArguments: () => [] })
    .option('--format <format>', `what is printed: ${orList(formats)} (default pretty)`)
    .option('--report <dir>', 'a folder to write every report to, beside what is printed')
    .addHelpText('after', explanations)
    .action(async (paths: readonly string[], { format = 'pretty', report = '' }: CheckFlags) => {
      await check({ paths, format: readChoice('--format', format, formats), report })
    })
}

async function check(choices: CheckChoices): Promise<void> {
  const { runCheck } = await import('./run-check.ts')
  const { passed } = await runCheck(choices)
  if (!passed) process.exitCode = 1
}

const explanations = `
Every outcome of every branch is gone; every step is played by what it waits for and by hand, just
before it falls due and just after. In each state every API is asked, in both editions of Stedi and
both profiles of Optum: each reply is held to its contract, and what it says to where the claim
stands. Nothing leaves this process. A folder's own fragments stand in its folder fragments.

Without a file the built-in set is checked, which then has to show every status of Taiga's, every
documented transition, every family of category codes and every documented error.

mermaid draws a state diagram of one scenario, and Markdown with a diagram for each of several.

Exit codes: 0 nothing was found; 1 something was, or a file cannot be read as a scenario; 2 when a
flag is wrong, or there is no such file.

Examples:
  payerbox scenario check
  payerbox scenario check my-scenarios --format github --report reports
  payerbox scenario check my-scenarios/one.yaml --format mermaid
`
