import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ScenarioFile } from '../../check/check-file.ts'
import type { Fragments } from '../../scenario/format/compile.ts'
import type { Scenario } from '../../scenario/format/step.ts'
import { builtInFragments } from '../../scenario/play/built-in.ts'
import {
  isPayersFile,
  loadFragments,
  type PayerFile,
  payersFiles,
  readPayers,
  readYaml,
  scenarioFiles,
  sharedPayers,
} from '../../serve/scenario-files.ts'
import { nearestWord } from '../../text/did-you-mean.ts'
import { andList } from '../../text/phrases.ts'
import type { OwnPayer } from '../../world/payer.ts'
import { CliError } from '../cli-error.ts'

/** The folder of the built-in scenarios, relative to the working directory. */
export function builtInFolder(): string {
  const one = fileURLToPath(import.meta.resolve('payerbox/scenarios/paid.yaml'))
  return relative(process.cwd(), dirname(one)) || '.'
}

/**
 * Reads scenario files, and those in folders, each with its problems. Fragments and payers are read from the folder `fragments`
 * and the file `payers.yaml` next to a file. A scenario gets the payers of both.
 *
 * @throws CliError when a path does not exist, or a folder contains no scenario file.
 */
export async function readScenarios(paths: readonly string[]): Promise<readonly ScenarioFile[]> {
  const files = [...new Set((await Promise.all(paths.map(filesAt))).flat())]
  const folders = [...new Set(files.map((file) => dirname(file)))]
  return (await Promise.all(folders.map((folder) => readInFolder(folder, files)))).flat()
}

/** The files of one folder. */
async function readInFolder(folder: string, files: readonly string[]): Promise<readonly ScenarioFile[]> {
  const shared = await loadFragments(join(folder, 'fragments'))
  const own = await readPayers(await payersFiles(folder))
  const inFolder = files.filter((file) => dirname(file) === folder && !isPayersFile(file))
  const scenarios = await Promise.all(inFolder.map((file) => readOne(file, shared.fragments)))
  const defining = scenarios.flatMap((one): readonly PayerFile[] =>
    'scenario' in one ? [{ file: one.file, text: one.text, payers: one.scenario.payers ?? [] }] : [],
  )
  const taken = await sharedPayers([...own.lists, ...defining])
  const broken = [...shared.problems, ...own.problems, ...taken]
  const brokenFiles = new Set(broken.map(({ file }) => file))
  const payers = own.lists.flatMap((list) => list.payers)
  return [
    ...[...brokenFiles].map((file) => ({ file, problems: broken.filter((problem) => problem.file === file) })),
    ...scenarios
      .filter(({ file }) => !brokenFiles.has(file))
      .map((one) => ('scenario' in one ? { ...one, scenario: withPayers(one.scenario, payers) } : one)),
  ]
}

function withPayers(scenario: Scenario, payers: readonly OwnPayer[]): Scenario {
  return payers.length === 0 ? scenario : { ...scenario, payers: [...payers, ...(scenario.payers ?? [])] }
}

/** The folder of own scenarios that `scenario new` creates. */
const ownFolder = 'scenarios'

/**
 * The file or folder of that path, also without `.yaml`; of a bare name, also in `scenarios`.
 *
 * @param otherFolders Further folders for a bare name.
 */
export async function locate(path: string, otherFolders: readonly string[] = []): Promise<string | undefined> {
  const paths = [path, ...otherPaths(path, otherFolders)]
  const exists = await Promise.all(paths.map(async (each) => (await stat(each).catch(() => undefined)) !== undefined))
  return paths.find((_, index) => exists[index])
}

function otherPaths(path: string, otherFolders: readonly string[] = []): readonly string[] {
  const files = /\.ya?ml$/.test(path) ? [path] : [`${path}.yaml`, `${path}.yml`]
  if (/[\\/]/.test(path)) return /[\\/]$/.test(path) ? [] : files
  if (path === '') return []
  return ['.', ownFolder, ...otherFolders].flatMap((folder) => files.map((file) => join(folder, file)))
}

/**
 * Ends the message about a path that does not exist: `; did you mean "scenarios/mine.yaml"?` if a file nearby has almost this
 * name, otherwise `; x.yaml and scenarios/x.yaml do not exist either`.
 */
export async function notFoundEither(path: string): Promise<string> {
  const nearby = await Promise.all([path, ...otherPaths(path)].map((other) => similarFile(other)))
  const similar = nearby.find((file) => file !== undefined)
  const others = otherPaths(path).filter((other) => other !== path && !other.endsWith('.yml'))
  if (similar !== undefined) return `; did you mean "${similar}"?`
  if (others.length === 0) return ''
  return `; ${andList(others)} ${others.length === 1 ? 'does' : 'do'} not exist either`
}

/** The YAML file in the folder of a path whose name is almost that of the path. */
async function similarFile(path: string): Promise<string | undefined> {
  const names = await readdir(dirname(path)).catch(() => [])
  const files = names.filter((name) => /\.ya?ml$/.test(name))
  const near = nearestWord(stemOf(basename(path)), files.map(stemOf))
  const file = files.find((name) => stemOf(name) === near)
  return file === undefined ? undefined : join(dirname(path), file)
}

/** The name of a YAML file without its extension. */
function stemOf(name: string): string {
  return name.replace(/\.ya?ml$/, '')
}

async function filesAt(asked: string): Promise<readonly string[]> {
  const path = await locate(asked, [builtInFolder()])
  if (path === undefined) {
    throw new CliError(`file or folder not found: ${asked}${await notFoundEither(asked)}`, { exitCode: 2 })
  }
  const found = await stat(path)
  if (!found.isDirectory()) {
    if (!isPayersFile(path)) return [path]
    const { problems } = await readPayers([path])
    if (problems.length > 0) return [path]
    throw new CliError(`${path} has payers and no scenario; name its folder or a scenario`, { exitCode: 2 })
  }
  const files = await scenarioFiles(path)
  if (files.length === 0) throw new CliError(`no scenario files (*.yaml) in ${path}`, { exitCode: 2 })
  return files
}

async function readOne(file: string, fragments: Fragments): Promise<ScenarioFile> {
  const { parseScenario } = await import('../../scenario/format/parse.ts')
  const parsed = await readYaml(file, (text) => ({
    text,
    ...parseScenario(text, file, { ...builtInFragments(), ...fragments }),
  }))
  return 'problems' in parsed ? { file, problems: parsed.problems } : { file, ...parsed }
}
