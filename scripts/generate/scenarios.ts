import { readdir, readFile } from 'node:fs/promises'

/** The built-in scenarios as plain data, in the order of their file names; those that cannot be played are left out. */
export async function scenariosModule(onBroken: (problem: string) => void): Promise<string> {
  const files = (await readdir('scenarios').catch(() => [])).filter((file) => file.endsWith('.yaml')).sort()
  return [
    '// made by npm run generate from scenarios/*.yaml',
    "import type { Scenario } from '../step.ts'",
    '',
    `export const builtInScenarios: readonly Scenario[] = ${literal(await read(files, onBroken), '')}`,
    '',
  ].join('\n')
}

async function read(files: readonly string[], onBroken: (problem: string) => void): Promise<readonly unknown[]> {
  // Imported now and not before: it checks with the validators that were just made.
  const { parseScenario } = await import('../../src/scenario/file.ts')
  const { formatProblem } = await import('../../src/scenario/problem.ts')
  const results = await Promise.all(
    files.map(async (file) => parseScenario(await readFile(`scenarios/${file}`, 'utf8'), `scenarios/${file}`)),
  )
  for (const problem of results.flatMap((result) => ('problems' in result ? result.problems : []))) {
    onBroken(formatProblem(problem))
  }
  return results.flatMap((result) => ('scenario' in result ? [result.scenario] : []))
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
