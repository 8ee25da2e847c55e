import { readdir, readFile } from 'node:fs/promises'
import type { Problem } from '../../src/scenario/format/problem.ts'

/**
 * The built-in scenarios as plain data, and the fragments that they share, in the order of their file names; those that
 * cannot be played are left out.
 */
export async function scenarioModules(
  onBroken: (problem: string) => void,
): Promise<{ readonly scenarios: string; readonly fragments: string }> {
  // Imported now and not before: it checks with the validators that were just made.
  const { parseScenario } = await import('../../src/scenario/format/parse.ts')
  const { parseFragment } = await import('../../src/scenario/format/parse.ts')
  const parsedFragments = await read('scenarios/fragments', parseFragment, onBroken)
  const fragments = Object.fromEntries(
    parsedFragments.flatMap((one) => ('steps' in one ? [[one.name, one.steps]] : [])),
  )
  const parsed = await read('scenarios', (text, file) => parseScenario(text, file, fragments), onBroken)
  const scenarios = parsed.flatMap((one) => ('scenario' in one ? [one.scenario] : []))
  return {
    fragments: [
      ...head('../format/compile-steps.ts', 'Fragments'),
      `const fragments: object = ${literal(fragments, '')}`,
      'export const builtInFragments: Fragments = fragments as Fragments\n',
    ].join('\n'),
    scenarios: [
      ...head('../format/step.ts', 'Scenario'),
      `export const builtInScenarios: readonly Scenario[] = ${literal(scenarios, '')}\n`,
    ].join('\n'),
  }
}

function head(from: string, type: string): readonly string[] {
  return ['// made by npm run generate from scenarios/', `import type { ${type} } from '${from}'`, '']
}

async function read<T extends object>(
  directory: string,
  parse: (text: string, file: string) => T | { readonly problems: readonly Problem[] },
  onBroken: (problem: string) => void,
): Promise<readonly T[]> {
  const { formatProblem } = await import('../../src/scenario/format/problem.ts')
  const files = (await readdir(directory).catch(() => [])).filter((file) => file.endsWith('.yaml')).sort()
  const results = await Promise.all(
    files.map(async (file) => parse(await readFile(`${directory}/${file}`, 'utf8'), `${directory}/${file}`)),
  )
  return results.flatMap((result) => {
    if (!('problems' in result)) return [result]
    for (const problem of result.problems) onBroken(formatProblem(problem))
    return []
  })
}

/** Plain data as this project would write it by hand: single quotes, no quotes around names, a member a line. */
function literal(value: unknown, indent: string): string {
  if (typeof value === 'string') return quoted(value)
  if (typeof value !== 'object' || value === null) return String(value)
  const deeper = `${indent}  `
  const members = Array.isArray(value)
    ? value.map((one) => literal(one, deeper))
    : Object.entries(value)
        .filter(([, one]) => one !== undefined)
        .map(([key, one]) => `${/^[A-Za-z_]\w*$/.test(key) ? key : quoted(key)}: ${literal(one, deeper)}`)
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  if (members.length === 0) return open + close
  return `${open}\n${members.map((member) => `${deeper}${member},\n`).join('')}${indent}${close}`
}

function quoted(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}
