import type { Dirent } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Problem } from '../scenario/format/problem.ts'
import type { Fragments } from '../scenario/format/program.ts'
import { builtInFragments } from '../scenario/generated/fragments.ts'
import type { LoadedScenarios } from '../scenario/play/reload.ts'

/**
 * Reads every `*.yaml` and `*.yml` of a folder, in the order of their names, and of the folder `fragments` in it what
 * they may use beside the built-in fragments; other folders are left alone. One wrong file spoils all, so that nobody
 * plays half of what he wrote.
 *
 * The problems name the files as the folder was given: `scenarios/denied.yaml` for `scenarios`.
 *
 * @throws Error when the folder, or a file in it, cannot be read.
 */
export async function loadScenarios(directory: string): Promise<LoadedScenarios> {
  const files = await scenarioFiles(directory)
  // Reading YAML costs a start what only those pay who have files.
  const { parseScenario } = await import('../scenario/format/parse.ts')
  const shared = await loadFragments(join(directory, 'fragments'))
  const fragments = { ...builtInFragments, ...shared.fragments }
  const parsed = await Promise.all(
    files.map(async (file) => parseScenario(await readFile(file, 'utf8'), file, fragments)),
  )
  const problems = [
    ...namesakes(files),
    ...shared.problems,
    ...parsed.flatMap((one) => ('problems' in one ? one.problems : [])),
  ]
  if (problems.length > 0) return { problems }
  return { scenarios: parsed.flatMap((one) => ('scenario' in one ? [one.scenario] : [])) }
}

/** The fragments of a folder, which need not be there. */
export async function loadFragments(
  directory: string,
): Promise<{ readonly fragments: Fragments; readonly problems: readonly Problem[] }> {
  const { parseFragment } = await import('../scenario/format/fragment.ts')
  const files = yamlFiles(directory, await readdir(directory, { withFileTypes: true }).catch(() => []))
  const parsed = await Promise.all(files.map(async (file) => parseFragment(await readFile(file, 'utf8'), file)))
  return {
    fragments: Object.fromEntries(parsed.flatMap((one) => ('steps' in one ? [[one.name, one.steps]] : []))),
    problems: [...namesakes(files), ...parsed.flatMap((one) => ('problems' in one ? one.problems : []))],
  }
}

/** The scenario files of a folder, in the order of their names. @throws Error when it cannot be read. */
export async function scenarioFiles(directory: string): Promise<readonly string[]> {
  const entries = await readdir(directory, { withFileTypes: true }).catch((cause: unknown) => {
    throw new Error(`the folder ${directory} of scenarios cannot be read`, { cause })
  })
  return yamlFiles(directory, entries)
}

function yamlFiles(directory: string, entries: readonly Dirent[]): readonly string[] {
  return entries
    .filter((entry) => !entry.isDirectory() && /^[^.].*\.ya?ml$/.test(entry.name))
    .map((entry) => join(directory, entry.name))
    .sort()
}

/** A scenario is called like its file, so two files can be called the same only by the two endings. */
function namesakes(files: readonly string[]): readonly Problem[] {
  return files
    .filter((file) => file.endsWith('.yml') && files.includes(file.replace(/\.yml$/, '.yaml')))
    .map((file) => ({
      code: 'NAME_TAKEN',
      file,
      line: 1,
      column: 1,
      message: `${file.replace(/\.yml$/, '.yaml')} is called the same; delete or rename one of them`,
    }))
}
