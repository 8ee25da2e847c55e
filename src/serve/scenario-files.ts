import { constants, type Dirent } from 'node:fs'
import { open, readdir } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import type { SandboxOptions } from '../options.ts'
import type { Fragments } from '../scenario/format/compile.ts'
import { formatProblemWithExcerpt, mostProblems, type Problem, problemsOf } from '../scenario/format/problem.ts'
import { builtInFragments } from '../scenario/play/built-in.ts'
import { type LoadedScenarios, UnreadableFiles } from '../scenario/play/reload.ts'
import { decodeText } from '../text/decode-text.ts'
import { OptionError } from '../text/option-error.ts'
import { plural } from '../text/phrases.ts'
import type { OwnPayer } from '../world/payer.ts'

/** A folder of scenario files and a file of own payers, each of which can be missing. */
export interface OwnFiles {
  readonly scenarios?: string
  readonly payers?: string
}

type OwnOptions = Required<Pick<SandboxOptions, 'scenarios' | 'payers' | 'scenarioFiles' | 'rereadScenarios'>>

/**
 * The scenarios of a folder, for `createSandbox`: every `*.yaml` and `*.yml` file, the fragments in the folder `fragments`,
 * and the payers in `payers.yaml`. `sandbox.reload()` reads the folder again.
 *
 * @example createSandbox({ ...(await loadScenarios('./scenarios')), clock: 'frozen' })
 * @throws OptionError with every problem, its line and a caret, when a file is invalid; Error when the folder cannot be read.
 */
export async function loadScenarios(directory: string): Promise<OwnOptions> {
  return loadOwnFiles({ scenarios: directory })
}

/**
 * The payers of a file, for `createSandbox`. `sandbox.reload()` reads the file again.
 *
 * @example createSandbox({ ...(await loadPayers('./payers.yaml')), clock: 'frozen' })
 * @throws OptionError with every problem, its line and a caret, when the file is invalid or cannot be read.
 */
export async function loadPayers(file: string): Promise<OwnOptions> {
  return loadOwnFiles({ payers: file })
}

/**
 * Both, and payers that no file has.
 *
 * @throws OptionError when a file is invalid; Error when the folder cannot be read.
 */
export async function loadOwnFiles(files: OwnFiles, more: readonly OwnPayer[] = []): Promise<OwnOptions> {
  const loaded = await readOwnFiles(files)
  if ('scenarios' in loaded) {
    const { scenarios, payers = [], files: scenarioFiles = { texts: {}, fragments: {} } } = loaded
    // A file of payers can be deleted later. Where there is none, the payers of the options stay.
    const hasPayers = loaded.payers !== undefined || more.length > 0
    const rereadScenarios = async (): Promise<LoadedScenarios> => {
      const again = await readOwnFiles(files)
      if ('problems' in again || (again.payers === undefined && !hasPayers)) return again
      return { ...again, payers: [...(again.payers ?? []), ...more] }
    }
    return { scenarios, payers: [...payers, ...more], scenarioFiles, rereadScenarios }
  }
  const { problems } = loaded
  const { scenarios, payers } = files
  const whose = scenarios === undefined ? `in ${payers}` : `in the scenario files of ${scenarios}`
  const head = `${plural(problems.length, 'problem')} ${whose}`
  throw new OptionError([head, ...problems.map(formatProblemWithExcerpt)].join('\n'))
}

/**
 * Reads every `*.yaml` and `*.yml` file of a folder, in the order of their names, the fragments in its folder `fragments`, and
 * the payers in `payers.yaml`; other folders are ignored. One invalid file fails the whole folder, so that no run uses half of the
 * files.
 *
 * The problems name the files as the folder was given: `scenarios/denied.yaml` for `scenarios`.
 *
 * @throws Error when the folder cannot be read.
 */
export async function readScenarioFolder(directory: string): Promise<LoadedScenarios> {
  return readOwnFiles({ scenarios: directory })
}

async function readOwnFiles({ scenarios: directory, payers: payersFile }: OwnFiles): Promise<LoadedScenarios> {
  const files = directory === undefined ? [] : await scenarioFiles(directory)
  // Loaded here: only sandboxes with scenario files pay for the YAML parser.
  const { parseScenario } = await import('../scenario/format/parse.ts')
  const shared = directory === undefined ? noFragments : await loadFragments(join(directory, 'fragments'))
  const fragments = { ...builtInFragments(), ...shared.fragments }
  const readScenario = (file: string) =>
    readYaml(file, (text) => ({ file, text, ...parseScenario(text, file, fragments) }))
  const parsed: Awaited<ReturnType<typeof readScenario>>[] = []
  // One after the other, so that calls are answered between two files.
  for (const file of files) parsed.push(await readScenario(file))
  const scenarios = parsed.flatMap((one) => ('scenario' in one ? [one] : []))
  const beside = directory === undefined ? [] : await payersFiles(directory)
  const isBeside = beside.some((file) => resolve(file) === resolve(payersFile ?? ''))
  const payerFiles = payersFile === undefined || isBeside ? beside : [...beside, payersFile]
  const own = await readPayers(payerFiles)
  const defining = scenarios.map(({ file, text, scenario: { payers = [] } }) => ({ file, text, payers }))
  const problems = [
    ...namesakes(files),
    ...shared.problems,
    ...own.problems,
    ...parsed.flatMap((one) => ('problems' in one ? one.problems : [])),
    ...(await sharedPayers([...own.lists, ...defining])),
  ]
  if (problems.length > 0) return { problems: problems.slice(0, mostProblems) }
  return {
    scenarios: scenarios.map(({ scenario }) => scenario),
    files: {
      texts: Object.fromEntries(scenarios.map(({ scenario: { name }, file, text }) => [name, { file, text }])),
      fragments: shared.fragments,
    },
    ...(payerFiles.length > 0 && { payers: own.lists.flatMap(({ payers }) => payers) }),
  }
}

/** A file with own payers: a file of payers, or a scenario. */
export interface PayerFile {
  readonly file: string
  readonly text: string
  readonly payers: readonly OwnPayer[]
}

/** Reads files of own payers. */
export async function readPayers(
  files: readonly string[],
): Promise<{ readonly lists: readonly PayerFile[]; readonly problems: readonly Problem[] }> {
  if (files.length === 0) return { lists: [], problems: [] }
  const { parsePayers } = await import('../scenario/format/parse.ts')
  const parsed = await Promise.all(
    files.map((file) => readYaml(file, (text) => ({ file, text, ...parsePayers(text, file) }))),
  )
  return {
    lists: parsed.flatMap((one) => ('payers' in one ? [one] : [])),
    problems: parsed.flatMap((one) => ('problems' in one ? one.problems : [])),
  }
}

/** The problems of payers that have an id or a name of a payer in another file. */
export async function sharedPayers(files: readonly PayerFile[]): Promise<readonly Problem[]> {
  const lists = files.filter(({ payers }) => payers.length > 0).map((file) => ({ origin: file, payers: file.payers }))
  if (lists.length < 2) return []
  const { conflictsBetween } = await import('../scenario/format/payers.ts')
  const { readSource } = await import('../scenario/format/source.ts')
  return conflictsBetween(lists, ({ file }) => file).flatMap(({ origin: { file, text }, ...problem }) =>
    problemsOf(readSource(text), [problem], file),
  )
}

/** The files of own payers in a folder: `payers.yaml`, `payers.yml`. @throws Error when the folder cannot be read. */
export async function payersFiles(directory: string): Promise<readonly string[]> {
  return (await yamlFilesIn(directory)).filter(isPayersFile)
}

/** Whether a file has payers, and no scenario, by its name. */
export function isPayersFile(file: string): boolean {
  return /^payers\.ya?ml$/.test(basename(file))
}

const noFragments = { fragments: {}, problems: [] }

/** The fragments of a folder, which need not exist. */
export async function loadFragments(
  directory: string,
): Promise<{ readonly fragments: Fragments; readonly problems: readonly Problem[] }> {
  const { parseFragment } = await import('../scenario/format/parse.ts')
  const files = yamlFiles(directory, await readdir(directory, { withFileTypes: true }).catch(() => []))
  const parsed = await Promise.all(files.map((file) => readYaml(file, (text) => parseFragment(text, file))))
  return {
    fragments: Object.fromEntries(parsed.flatMap((one) => ('steps' in one ? [[one.name, one.steps]] : []))),
    problems: [...namesakes(files), ...parsed.flatMap((one) => ('problems' in one ? one.problems : []))],
  }
}

/** What `parse` makes of the text of a file. Any failure is a problem of that file, so that it does not affect the others. */
export async function readYaml<T extends object>(
  file: string,
  parse: (text: string) => T,
): Promise<T | { readonly problems: readonly Problem[] }> {
  try {
    return parse(decodeText(await readRegularFile(file)))
  } catch (error) {
    const message = `the file cannot be read: ${error instanceof Error ? error.message : String(error)}`
    return { problems: [{ code: 'UNREADABLE', file, line: 1, column: 1, message }] }
  }
}

/** The largest scenario file, in bytes. */
const largestFile = 1024 * 1024

/** The bytes of a file. Of anything else, such as a pipe, nothing is read: that could wait for ever. */
async function readRegularFile(file: string): Promise<Buffer> {
  // Without this flag, opening a pipe waits for its writer.
  const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    if (!(await handle.stat()).isFile()) throw new Error('it is not a regular file')
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(largestFile + 1))
    if (bytesRead > largestFile) throw new Error('it has more than 1 MiB')
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

/** The scenario files of a folder, in the order of their names. @throws Error when it cannot be read. */
export async function scenarioFiles(directory: string): Promise<readonly string[]> {
  return (await yamlFilesIn(directory)).filter((file) => !isPayersFile(file))
}

async function yamlFilesIn(directory: string): Promise<readonly string[]> {
  const entries = await readdir(directory, { withFileTypes: true }).catch((cause: unknown) => {
    throw new UnreadableFiles(directory, `cannot read the scenario folder ${directory}`, { cause })
  })
  return yamlFiles(directory, entries)
}

function yamlFiles(directory: string, entries: readonly Dirent[]): readonly string[] {
  return entries
    .filter((entry) => !entry.isDirectory() && /^[^.].*\.ya?ml$/.test(entry.name))
    .map((entry) => join(directory, entry.name))
    .sort()
}

/** A scenario has the name of its file, so only two different extensions can give the same name. */
function namesakes(files: readonly string[]): readonly Problem[] {
  return files
    .filter((file) => file.endsWith('.yml') && files.includes(file.replace(/\.yml$/, '.yaml')))
    .map((file) => ({
      code: 'NAME_TAKEN',
      file,
      line: 1,
      column: 1,
      message: `${file.replace(/\.yml$/, '.yaml')} has the same scenario name; delete or rename one of the files`,
    }))
}
