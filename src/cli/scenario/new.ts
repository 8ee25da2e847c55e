import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { CliError } from '../cli-error.ts'
import { laidOut } from '../terminal.ts'

interface NewFlags {
  readonly dir?: string
  readonly from?: string
}

/** `payerbox scenario new`. Its implementation is imported when it runs, so that `--help` is fast. */
export function scenarioNewCommand(): Command {
  return new Command('new')
    .description('Create a scenario file: a commented template, or a copy of a built-in scenario.')
    .argument('<name>')
    .configureHelp({ visibleArguments: () => [] })
    .option('--dir <dir>', 'folder for the file (default scenarios)')
    .option('--from <scenario>', 'copy a built-in scenario')
    .addHelpText('after', () => laidOut(explanations))
    .action(async (name: string, { dir = 'scenarios', from }: NewFlags) => {
      process.stdout.write(await createScenario(name, dir, from))
    })
}

const explanations = `
Existing files are not overwritten. A scenario with the name of a built-in one replaces it wherever
its folder is served.

Examples:
  payerbox scenario new denied-on-appeal
  payerbox scenario new our-denial --from denied --dir test/scenarios
`

/**
 * Creates a scenario file, and returns the text to print.
 *
 * @param from The built-in scenario to copy.
 * @throws CliError when the name is invalid, the file exists, or it cannot be written.
 */
async function createScenario(name: string, directory: string, from: string | undefined): Promise<string> {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) || name.length > 64) {
    const message = `a scenario name consists of lowercase letters and digits, joined by hyphens, not "${name}"`
    throw new CliError(message, { exitCode: 2 })
  }
  const { builtInScenarioNames } = await import('../../scenario/play/built-in.ts')
  const file = join(directory, `${name}.yaml`)
  const text = from === undefined ? template(name) : await copyOf(from, name)
  await write(directory, file, `${modeline(directory)}\n${text}`)
  const note = builtInScenarioNames.includes(name)
    ? `; where it is served, it replaces the built-in scenario ${name}`
    : ''
  return `${file}${note}\n\n  payerbox scenario check ${file}\n  payerbox scenario play ${file}\n`
}

async function write(directory: string, file: string, text: string): Promise<void> {
  try {
    await mkdir(directory, { recursive: true })
    await writeFile(file, text, { flag: 'wx' })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const reason = code === 'EEXIST' ? `${file} already exists` : `cannot write ${file}: ${message}`
    throw new CliError(reason, { exitCode: 2, cause: error })
  }
}

/** Refers editors to the JSON Schema in the package. */
function modeline(directory: string): string {
  const schema = fileURLToPath(import.meta.resolve('payerbox/contracts/scenario.schema.json'))
  return `# yaml-language-server: $schema=${relative(directory, schema).replaceAll('\\', '/')}`
}

async function copyOf(from: string, name: string): Promise<string> {
  const { builtInScenarios } = await import('../../scenario/play/built-in.ts')
  const { ScenarioLibrary } = await import('../../scenario/play/library.ts')
  const { builtInFolder } = await import('./read-files.ts')
  const library = new ScenarioLibrary(builtInScenarios())
  if (library.find(from) === undefined) throw new CliError(library.unknown(from), { exitCode: 2 })
  const text = await readFile(join(builtInFolder(), `${from}.yaml`), 'utf8')
  return text.replace(/^# yaml-language-server:.*\n/, '').replace(/^scenario: .*$/m, `scenario: ${name}`)
}

function template(name: string): string {
  return `scenario: ${name} # must match the file name
summary: >-
  What happens in this run, and which client error it uncovers.
claims:
  # Each claim is named by its role. The first is the claim of the session that a client submits.
  # Omitted values are generated: subscriber, dependent, provider, payer, serviceDate, lines.
  visit: { charge: 238.44 }
steps:
  # A step moves a role to a stage. It waits for the step before it, and then for its trigger: after (time),
  # polls (the number of status requests) or manual (a call of the admin API).
  - { after: 1m, visit: coded }
  - { after: 29m, visit: submitted }
  - { after: 30m, visit: accepted }
  # A fault affects the next calls of an operation: status, delay, garbage, reset, hang or payer.
  - { on: stedi.claimStatus, times: 1, fails: { status: 503 } }
  # A branch takes one of several outcomes: by weight, or as chosen when the run starts.
  - after: 14d
    branch: outcome
    outcomes:
      - { outcome: paid, weight: 3, steps: [{ visit: paid, amount: 95.55 }] }
      - { outcome: denied, steps: [{ visit: denied, reason: { status: "84" } }] } # service not authorized
`
}
