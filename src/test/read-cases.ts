import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Problem } from '../scenario/format/problem.ts'
import { decodeText } from '../text/decode-text.ts'
import type { ContractCase } from './case.ts'

/** The cases of a folder, or the problems of its files. */
export type LoadedCases = { readonly cases: readonly ContractCase[] } | { readonly problems: readonly Problem[] }

/**
 * Reads every `*.yaml` and `*.yml` file of a folder and its subfolders, in alphabetical order. Returns no cases if one file
 * has a problem, so that a run is never incomplete.
 *
 * @throws Error when the folder, or a file in it, cannot be read.
 */
export async function readCases(directory: string): Promise<LoadedCases> {
  // The YAML reader is loaded only when there are files.
  const { parseCases } = await import('./case-file.ts')
  const files = await caseFiles(directory)
  const parsed = await Promise.all(files.map(async (file) => parseCases(decodeText(await readFile(file)), file)))
  const cases = parsed.flatMap((one) => ('cases' in one ? one.cases : []))
  const problems = [...parsed.flatMap((one) => ('problems' in one ? one.problems : [])), ...namesakes(cases)]
  return problems.length > 0 ? { problems } : { cases }
}

async function caseFiles(directory: string): Promise<readonly string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch((cause: unknown) => {
    throw new Error(`cannot read the folder ${directory}`, { cause })
  })
  return entries
    .filter((entry) => !entry.isDirectory() && /^[^.].*\.ya?ml$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/** Cases of different files with the same name. */
function namesakes(cases: readonly ContractCase[]): readonly Problem[] {
  return cases.flatMap((one, index): readonly Problem[] => {
    const first = cases.find((other) => other.api === one.api && other.case === one.case)
    if (first === undefined || first === cases[index] || first.place.file === one.place.file) return []
    const message = `${first.place.file}:${first.place.line} also has a case of ${one.api} named "${one.case}"`
    return [{ code: 'NAME_TAKEN', ...one.place, message }]
  })
}
