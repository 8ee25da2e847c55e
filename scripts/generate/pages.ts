import { readFile } from 'node:fs/promises'
import type { Scenario } from '../../src/scenario/format/step.ts'
import type { StageName } from '../../src/world/stage.ts'
import { fidelityPage } from './fidelity.ts'

/**
 * The pages of `docs/` that are generated, whole or in part, by path.
 *
 * A part stands between `<!-- generated: name -->` and `<!-- end -->`.
 */
export async function docPages(): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ['docs/built-in-scenarios.md', await builtInScenariosPage()],
    ['docs/fidelity.md', await fidelityPage(table)],
    ['docs/scenarios.md', await withPart('docs/scenarios.md', 'stages', await stagesTable())],
    [
      'docs/journal.md',
      await withPart('docs/journal.md', 'coverage', await coverageTable(), 'lint', await lintTable()),
    ],
    ['docs/payers.md', await withPart('docs/payers.md', 'payers', await payersTable())],
    ['docs/architecture.md', await withPart('docs/architecture.md', 'imports', await importOrder())],
  ])
}

async function withPart(path: string, ...parts: readonly string[]): Promise<string> {
  let page = await readFile(path, 'utf8')
  for (let index = 0; index < parts.length; index += 2) {
    const [name = '', text = ''] = parts.slice(index)
    const [begin, end] = [`<!-- generated: ${name} -->\n`, '<!-- end -->']
    const from = page.indexOf(begin)
    const to = page.indexOf(end, from)
    if (from < 0 || to < 0) throw new Error(`${path} has no part "${name}"`)
    page = `${page.slice(0, from + begin.length)}\n${text}\n${page.slice(to)}`
  }
  return page
}

async function stagesTable(): Promise<string> {
  const { stages, laterSubmissions } = await import('../../src/world/stage.ts')
  const names = Object.keys(stages)
  /** A run of stages of the table is shortened to its ends. */
  const range = (some: readonly string[]) => {
    const from = names.indexOf(some.at(-10) ?? '')
    const isRun = from >= 0 && some.slice(-10).every((name, index) => names[from + index] === name)
    return isRun
      ? [...some.slice(0, -10).map(code), `${code(names[from])} to ${code(some.at(-1))}`].join(', ')
      : some.map(code).join(', ')
  }
  const rows = Object.entries(stages).map(
    ([name, { is, taiga, event, category, status, categories, onFile, leadsTo }]) => {
      const later = laterSubmissions[name as StageName]
      const next = later === undefined ? range(leadsTo) : `${range(later.begins)} (${later.submissionType})`
      const codes = `${category}/${status}`
      const found = onFile ? codes : category === undefined ? 'not found' : `not found (277CA: ${codes})`
      return [code(name), is, taiga, event === undefined ? '' : code(event), found, ranges(categories), next]
    },
  )
  return table(['Stage', 'Meaning', 'Taiga', 'Taiga event', 'Stedi, Optum', 'Categories', 'Next'], rows)
}

async function payersTable(): Promise<string> {
  const { builtInPayers } = await import('../../src/world/payer.ts')
  const rows = builtInPayers.listed.map(({ id, name, stediId, aliases, names, claimStatus }) => [
    code(id),
    [name, ...names].join(', '),
    [stediId, ...aliases].map(code).join(', '),
    code(claimStatus),
  ])
  return table(['Id', 'Names', 'Other ids', 'Claim status'], rows)
}

/** The picture at the top of the rules for imports. */
async function importOrder(): Promise<string> {
  const rules = await readFile('.dependency-cruiser.mjs', 'utf8')
  const rows = [...rules.slice(0, rules.indexOf('*/')).matchAll(/^ \* {3}(.*)$/gm)].map(([, row]) => row)
  return `\`\`\`text\n${rows.join('\n')}\n\`\`\`\n`
}

async function coverageTable(): Promise<string> {
  const { clientCoverage } = await import('../../src/journal/coverage.ts')
  return table(
    ['Name', 'Counts', 'Of'],
    clientCoverage([]).map(({ what, is, missing }) => [`\`${what}\``, is, String(missing.length)]),
  )
}

async function lintTable(): Promise<string> {
  const { lintRules } = await import('../../src/journal/lint.ts')
  return table(
    ['Rule', 'Advice', 'Source'],
    lintRules.map(({ rule, advice, source }) => [`\`${rule}\``, advice, source]),
  )
}

async function builtInScenariosPage(): Promise<string> {
  const { builtInScenarios } = await import('../../src/scenario/play/built-in.ts')
  const { runLength } = await import('../../src/scenario/play/scenario-list.ts')
  const { groupScenarios } = await import('../../src/scenario/play/scenario-list.ts')
  const { toDuration } = await import('../../src/world/instant.ts')
  const row = ({ name, summary, steps }: Scenario) => [
    `[\`${name}\`](../scenarios/${name}.yaml)`,
    toDuration(runLength(steps).milliseconds),
    summary,
  ]
  return [
    '<!-- made by npm run generate from scenarios/ -->',
    '# Built-in scenarios',
    '',
    'Start one by its name: [how](scenarios.md#which-sessions-follow-a-scenario). The time is what the clock has to advance from the start to the',
    'end, by the longest path. Many summaries name the mistake of a client that the scenario uncovers. [The format](scenarios.md).',
    ...groupScenarios(builtInScenarios()).flatMap(({ group, members }) => [
      '',
      `## ${group}`,
      '',
      table(['Scenario', 'Time', 'Summary'], members.map(row)).trimEnd(),
    ]),
    '',
  ].join('\n')
}

/** `A0 to A2, A5`. */
function ranges(categories: readonly string[]): string {
  const runs: string[][] = []
  for (const category of categories) {
    const run = runs.at(-1)
    if (run?.at(-1) === `${category[0]}${Number(category.slice(1)) - 1}`) run.push(category)
    else runs.push([category])
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]} to ${run.at(-1)}` : run.join(', '))).join(', ')
}

function code(text = ''): string {
  return `\`${text}\``
}

/** A Markdown table, with a line break at the end. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('')
}
