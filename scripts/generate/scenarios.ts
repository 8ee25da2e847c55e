import { readdir, readFile } from 'node:fs/promises'
import type { Problem } from '../../src/scenario/format/problem.ts'

/**
 * A module with the built-in scenarios and the fragments that they share, each as JSON on one line, in the order of their
 * file names. Files with problems are left out.
 */
export async function builtInModule(onProblem: (problem: string) => void): Promise<string> {
  // Imported here, because it uses the validators that this run generates.
  const { parseFragment, parseScenario } = await import('../../src/scenario/format/parse.ts')
  const parsed = await readFolder('scenarios/fragments', parseFragment, onProblem)
  const fragments = parsed.flatMap((file) => ('steps' in file ? [[file.name, file.steps] as const] : []))
  const files = await readFolder(
    'scenarios',
    (text, file) => parseScenario(text, file, Object.fromEntries(fragments)),
    onProblem,
  )
  const scenarios = files.flatMap((file) => ('scenario' in file ? [[file.scenario.name, file.scenario] as const] : []))
  return [
    '// made by npm run generate from scenarios/',
    ...table('scenarioTexts', scenarios),
    ...table('fragmentTexts', fragments),
  ].join('\n')
}

/** A module with the built-in scenario files as text. */
export async function builtInTextsModule(): Promise<string> {
  const names = (await readdir('scenarios')).filter((name) => name.endsWith('.yaml')).sort()
  const texts = await Promise.all(names.map((name) => readFile(`scenarios/${name}`, 'utf8')))
  return [
    '// made by npm run generate from scenarios/',
    'export const builtInTexts: Readonly<Record<string, string>> = {',
    ...names.map((name, index) => `  '${name.replace(/\.yaml$/, '')}': ${JSON.stringify(texts[index])},`),
    '}\n',
  ].join('\n')
}

function table(name: string, entries: readonly (readonly [string, unknown])[]): readonly string[] {
  return [
    `export const ${name}: Readonly<Record<string, string>> = {`,
    ...entries.map(([key, value]) => `  '${key}': ${quoted(JSON.stringify(value))},`),
    '}\n',
  ]
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}

async function readFolder<T extends object>(
  folder: string,
  parse: (text: string, file: string) => T | { readonly problems: readonly Problem[] },
  onProblem: (problem: string) => void,
): Promise<readonly T[]> {
  const { formatProblem } = await import('../../src/scenario/format/problem.ts')
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.yaml')).sort()
  const files = await Promise.all(
    names.map(async (name) => parse(await readFile(`${folder}/${name}`, 'utf8'), `${folder}/${name}`)),
  )
  return files.flatMap((file) => {
    if (!('problems' in file)) return [file]
    for (const problem of file.problems) onProblem(formatProblem(problem))
    return []
  })
}
