import { vendors } from '../contract/routes.ts'
import type { ScenarioCheck } from './check-scenarios.ts'
import { type Coverage, type CoverageEntry, type Observation, stateTriggers } from './coverage.ts'

/** A table of coverage; its last column may be long. */
export interface CoverageTable {
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** What clients can observe in the scenarios, by API and by what brought the run there. */
export function coverageTables({ coverage }: Pick<ScenarioCheck, 'coverage'>): readonly CoverageTable[] {
  const tables = [
    statusTable(coverage),
    byTrigger('Transitions', 'Taiga', coverage.of('transition')),
    byTrigger('Event types', 'Taiga', coverage.of('event')),
    codeTable(coverage),
    errorTable(coverage),
    byApi('Faults', 'Fault', coverage.of('fault')),
  ]
  return tables.filter(({ rows }) => rows.length > 0)
}

function statusTable(coverage: Coverage): CoverageTable {
  const seen = coverage.of('status')
  const said = [...coverage.of('category')].sort((a, b) => (a.what < b.what ? -1 : 1))
  const rows = groupEntries(seen, ({ what }) => what).map(([status, own]) => {
    const during = said.filter((one) => one.taigaStatus === status)
    const at = (api: string) => [...new Set(during.filter((one) => one.api === api).map(({ what }) => what))]
    const [stedi, optum] = [at('stedi'), at('optum')]
    const only = (mine: readonly string[], theirs: readonly string[], api: string) =>
      mine.filter((what) => !theirs.includes(what)).map((what) => `${what} (${api})`)
    const words = [
      ...stedi.filter((what) => optum.includes(what)),
      ...only(stedi, optum, 'Stedi'),
      ...only(optum, stedi, 'Optum'),
    ]
    return [status, ...countsOf(own), words.join(' ')]
  })
  return { title: 'Statuses', head: ['Taiga', ...stateTriggers, 'Stedi and Optum'], rows }
}

function byTrigger(title: string, first: string, seen: readonly CoverageEntry[]): CoverageTable {
  const rows = groupEntries(seen, ({ what }) => what).map(([what, own]) => [what, ...countsOf(own), scenariosOf(own)])
  return { title, head: [first, ...stateTriggers, 'Scenarios'], rows }
}

function codeTable(coverage: Coverage): CoverageTable {
  const rows = groupEntries(coverage.of('code'), ({ what }) => what.replace(/\/.*/, '')).map(([category, own]) => {
    const statuses = [...new Set(own.map(({ what }) => what.replace(/.*\//, '')))].sort((a, b) => Number(a) - Number(b))
    return [category, countAt(own, 'stedi'), countAt(own, 'optum'), statuses.join(' ')]
  })
  const rank = (category = '') => category.replace(/\d+/, (digits) => digits.padStart(3, '0'))
  rows.sort(([a], [b]) => (rank(a) < rank(b) ? -1 : 1))
  return { title: 'Category codes', head: ['Category', 'Stedi', 'Optum', 'Status codes'], rows }
}

/** One row per operation and edition; `stedi.claimStatus 504 (2026-08)` is a cell entry of its row. */
function errorTable(coverage: Coverage): CoverageTable {
  const operationOf = ({ what }: Observation) => what.replace(/ \d+/, '')
  const rows = groupEntries(coverage.of('error'), operationOf).map(([operation, own]) => {
    const statuses = groupEntries(own, ({ what }) => / (\d+)/.exec(what)?.[1] ?? '').sort(([a], [b]) =>
      a < b ? -1 : 1,
    )
    return [operation, statuses.map(([status, seen]) => `${status} ×${totalCount(seen)}`).join('  ')]
  })
  rows.sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
  return { title: 'Errors', head: ['Operation', 'Responses'], rows }
}

function byApi(title: string, first: string, seen: readonly CoverageEntry[]): CoverageTable {
  const rows = groupEntries(seen, ({ what }) => what).map(([what, own]) => [
    what,
    ...vendors.map((api) => countAt(own, api)),
    scenariosOf(own),
  ])
  return { title, head: [first, 'Taiga', 'Stedi', 'Optum', 'Scenarios'], rows }
}

function groupEntries(
  seen: readonly CoverageEntry[],
  key: (one: CoverageEntry) => string,
): [string, readonly CoverageEntry[]][] {
  const groups = new Map<string, CoverageEntry[]>()
  for (const one of seen) groups.set(key(one), [...(groups.get(key(one)) ?? []), one])
  return [...groups]
}

function countsOf(seen: readonly CoverageEntry[]): readonly string[] {
  return stateTriggers.map((trigger) => countCell(totalCount(seen.filter((one) => one.trigger === trigger))))
}

function countAt(seen: readonly CoverageEntry[], api: string): string {
  return countCell(totalCount(seen.filter((one) => one.api === api)))
}

function countCell(count: number): string {
  return count === 0 ? '-' : String(count)
}

function totalCount(seen: readonly CoverageEntry[]): number {
  return seen.reduce((total, { count }) => total + count, 0)
}

function scenariosOf(seen: readonly CoverageEntry[]): string {
  return String(new Set(seen.flatMap(({ scenarios }) => scenarios)).size)
}
