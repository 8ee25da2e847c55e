import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Problem } from '../scenario/format/problem.ts'
import type { ContractCase } from './case.ts'

/** The cases of a folder, or everything that is wrong with its files. */
export type LoadedCases = { readonly cases: readonly ContractCase[] } | { readonly problems: readonly Problem[] }

/**
 * Reads every `*.yaml` and `*.yml` of a folder and of the folders in it, in the order of their names. One wrong file spoils all, so that nobody runs half of
 * what he wrote.
 *
 * @throws Error when the folder, or a file in it, cannot be read.
 */
export async function readCases(directory: string): Promise<LoadedCases> {
  // Reading YAML costs a start what only those pay who have files.
  const { parseCases } = await import('./case-file.ts')
  const files = await caseFiles(directory)
  const parsed = await Promise.all(files.map(async (file) => parseCases(await readFile(file, 'utf8'), file)))
  const cases = parsed.flatMap((one) => ('cases' in one ? one.cases : []))
  const problems = [...parsed.flatMap((one) => ('problems' in one ? one.problems : [])), ...namesakes(cases)]
  return problems.length > 0 ? { problems } : { cases }
}

async function caseFiles(directory: string): Promise<readonly string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch((cause: unknown) => {
    throw new Error(`the folder ${directory} of cases cannot be read`, { cause })
  })
  return entries
    .filter((entry) => !entry.isDirectory() && /^[^.].*\.ya?ml$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/** Cases of different files that are called the same. */
function namesakes(cases: readonly ContractCase[]): readonly Problem[] {
  return cases.flatMap((one, index): readonly Problem[] => {
    const first = cases.find((other) => other.api === one.api && other.case === one.case)
    if (first === undefined || first === cases[index] || first.place.file === one.place.file) return []
    const message = `${first.place.file}:${first.place.line} has a case of ${one.api} that is called "${one.case}" too`
    return [{ code: 'NAME_TAKEN', ...one.place, message }]
  })
}
