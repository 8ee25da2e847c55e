import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { builtInScenarios } from '../../scenario/generated/built-in.ts'
import { ScenarioLibrary } from '../../scenario/play/library.ts'
import { CliError } from '../cli-error.ts'
import { builtInFolder } from './read-files.ts'

/**
 * Writes a new scenario file; what is to be said of it.
 *
 * @param from The built-in scenario that it begins as; a commented starter when there is none.
 * @throws CliError when the name cannot be, the file is there, or cannot be written.
 */
export async function writeScenario(name: string, directory: string, from: string | undefined): Promise<string> {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) || name.length > 64) {
    const message = `a scenario is called by words of small letters and digits, joined by hyphens, not "${name}"`
    throw new CliError(message, { exitCode: 2 })
  }
  const file = join(directory, `${name}.yaml`)
  const text = from === undefined ? starter(name) : await copyOf(from, name)
  await write(directory, file, `${modeline(directory)}\n${text}`)
  const place = builtInScenarios.some((scenario) => scenario.name === name)
    ? `; where it is served it takes the place of the built-in ${name}`
    : ''
  return `${file}${place}\n\n  payerbox scenario check ${file}\n  payerbox scenario play ${file}\n`
}

async function write(directory: string, file: string, text: string): Promise<void> {
  try {
    await mkdir(directory, { recursive: true })
    await writeFile(file, text, { flag: 'wx' })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const why =
      code === 'EEXIST' ? `${file} is there already, and stays as it is` : `${file} cannot be written: ${message}`
    throw new CliError(why, { exitCode: 2, cause: error })
  }
}

/** Tells editors the schema that comes with the package. */
function modeline(directory: string): string {
  const schema = fileURLToPath(import.meta.resolve('payerbox/contracts/scenario.schema.json'))
  return `# yaml-language-server: $schema=${relative(directory, schema).replaceAll('\\', '/')}`
}

async function copyOf(from: string, name: string): Promise<string> {
  const library = new ScenarioLibrary(builtInScenarios)
  if (library.find(from) === undefined) throw new CliError(library.unknown(from), { exitCode: 2 })
  const text = await readFile(join(builtInFolder(), `${from}.yaml`), 'utf8')
  return text.replace(/^# yaml-language-server:.*\n/, '').replace(/^scenario: .*$/m, `scenario: ${name}`)
}

function starter(name: string): string {
  return `scenario: ${name} # the file is called the same
summary: >-
  What happens in this run, and which mistake of a client it uncovers.
claims:
  # Each claim has a name, its role; the first is the claim of the session that a client submits.
  # What is not said is made up: subscriber, dependent, provider, payer, serviceDate, lines.
  visit: { charge: 238.44 }
steps:
  # A step moves a role to a stage when something happens. after: time passes; polls: somebody has
  # looked so many times; manual: somebody says so. Each step waits for the one before it.
  - { after: 1m, visit: coded }
  - { after: 29m, visit: submitted }
  - { after: 30m, visit: accepted }
  # A fault breaks the next calls of an operation: status, delay, garbage, reset, hang or payer.
  - { on: stedi.claimStatus, times: 1, fails: { status: 503 } }
  # A branch goes one of several outcomes, by weight, or as whoever starts the run says.
  - after: 14d
    branch: outcome
    outcomes:
      - { outcome: paid, weight: 3, steps: [{ visit: paid, amount: 95.55 }] }
      - { outcome: denied, steps: [{ visit: denied, reason: { status: "84" } }] } # service not authorized
`
}
