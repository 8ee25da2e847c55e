import { stat } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ScenarioFile } from '../../check/check-scenarios.ts'
import type { Fragments } from '../../scenario/format/compile.ts'
import { builtInFragments } from '../../scenario/play/built-in.ts'
import { loadFragments, readYaml, scenarioFiles } from '../../serve/scenario-files.ts'
import { CliError } from '../cli-error.ts'

/** The folder of the built-in scenarios, relative to the working directory. */
export function builtInFolder(): string {
  const one = fileURLToPath(import.meta.resolve('payerbox/scenarios/paid.yaml'))
  return relative(process.cwd(), dirname(one)) || '.'
}

/**
 * Reads scenario files, and those in folders, each with its problems. Fragments are read from the folder `fragments` next to
 * a file.
 *
 * @throws CliError when a path does not exist, or a folder contains no scenario file.
 */
export async function readScenarios(paths: readonly string[]): Promise<readonly ScenarioFile[]> {
  const files = [...new Set((await Promise.all(paths.map(filesAt))).flat())]
  const folders = [...new Set(files.map((file) => dirname(file)))]
  const shared = await Promise.all(folders.map(async (folder) => loadFragments(join(folder, 'fragments'))))
  const fragments = new Map(folders.map((folder, index) => [folder, shared[index]?.fragments ?? {}]))
  const broken = shared.flatMap(({ problems }) => problems)
  const brokenFiles = [...new Set(broken.map(({ file }) => file))].map((file) => ({
    file,
    problems: broken.filter((problem) => problem.file === file),
  }))
  const scenarios = await Promise.all(files.map((file) => readOne(file, fragments.get(dirname(file)) ?? {})))
  return [...brokenFiles, ...scenarios]
}

async function filesAt(path: string): Promise<readonly string[]> {
  const found = await stat(path).catch((cause: unknown) => {
    throw new CliError(`file or folder not found: ${path}`, { exitCode: 2, cause })
  })
  if (!found.isDirectory()) return [path]
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
