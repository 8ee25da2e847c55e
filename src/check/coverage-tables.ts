import { vendors } from '../contract/routes.ts'
import type { ReportCell, ReportColumn, ReportTable } from '../report/report.ts'
import { groupBy } from '../text/group-by.ts'
import { type Coverage, type CoverageEntry, type CoverageObservation, stateTriggers } from './coverage.ts'

/** What clients can observe in the scenarios, by API and by what brought the run there. */
export function coverageTables(coverage: Coverage): readonly ReportTable[] {
  const tables = [
    statusTable(coverage),
    triggerTable('Transitions', 'Taiga', coverage.of('transition')),
    triggerTable('Event types', 'Taiga', coverage.of('event')),
    codeTable(coverage),
    errorTable(coverage),
    vendorTable('Faults', 'Fault', coverage.of('fault')),
  ]
  return tables.filter(({ rows }) => rows.length > 0)
}

function statusTable(coverage: Coverage): ReportTable {
  const categories = [...coverage.of('category')].sort((a, b) => (a.what < b.what ? -1 : 1))
  const rows = [...groupBy(coverage.of('status'), ({ what }) => what)].map(([status, entries]) => {
    const during = categories.filter(({ taigaStatus }) => taigaStatus === status)
    const codesAt = (api: string) => [...new Set(during.filter((entry) => entry.api === api).map(({ what }) => what))]
    const [stedi, optum] = [codesAt('stedi'), codesAt('optum')]
    const only = (own: readonly string[], others: readonly string[], api: string) =>
      own.filter((what) => !others.includes(what)).map((what) => `${what} (${api})`)
    const codes = [
      ...stedi.filter((what) => optum.includes(what)),
      ...only(stedi, optum, 'Stedi'),
      ...only(optum, stedi, 'Optum'),
    ]
    return [status, ...countsByTrigger(entries), codes.join(' ')]
  })
  const columns = [{ name: 'Taiga' }, ...stateTriggers.map(numberColumn), { name: 'Stedi and Optum' }]
  return { title: 'Statuses', columns, rows }
}

function triggerTable(title: string, first: string, all: readonly CoverageEntry[]): ReportTable {
  const rows = [...groupBy(all, ({ what }) => what)].map(([what, entries]) => [
    what,
    ...countsByTrigger(entries),
    scenarioCount(entries),
  ])
  return { title, columns: [{ name: first }, ...[...stateTriggers, 'Scenarios'].map(numberColumn)], rows }
}

function codeTable(coverage: Coverage): ReportTable {
  const rows = [...groupBy(coverage.of('code'), ({ what }) => what.replace(/\/.*/, ''))].map(([category, entries]) => {
    const statuses = [...new Set(entries.map(({ what }) => what.replace(/.*\//, '')))]
    statuses.sort((a, b) => Number(a) - Number(b))
    return [category, countAt(entries, 'stedi'), countAt(entries, 'optum'), statuses.join(' ')]
  })
  const rank = (category = '') => category.replace(/\d+/, (digits) => digits.padStart(3, '0'))
  rows.sort(([a], [b]) => (rank(a) < rank(b) ? -1 : 1))
  const columns = [{ name: 'Category' }, ...['Stedi', 'Optum'].map(numberColumn), { name: 'Status codes' }]
  return { title: 'Category codes', columns, rows }
}

/** One row per operation and edition; `stedi.claimStatus 504 (2026-08)` is a count in its row. */
function errorTable(coverage: Coverage): ReportTable {
  const operationOf = ({ what }: CoverageObservation) => what.replace(/ \d+/, '')
  const groups = [...groupBy(coverage.of('error'), operationOf)].sort(([a], [b]) => (a < b ? -1 : 1))
  const rows = groups.map(([operation, entries]): readonly ReportCell[] => {
    const statuses = [...groupBy(entries, ({ what }) => / (\d+)/.exec(what)?.[1] ?? '')]
    statuses.sort(([a], [b]) => (a < b ? -1 : 1))
    return [operation, statuses.map(([name, own]) => ({ name, count: totalCount(own) }))]
  })
  return { title: 'Errors', columns: [{ name: 'Operation' }, { name: 'Responses' }], rows }
}

function vendorTable(title: string, first: string, all: readonly CoverageEntry[]): ReportTable {
  const rows = [...groupBy(all, ({ what }) => what)].map(([what, entries]) => [
    what,
    ...vendors.map((api) => countAt(entries, api)),
    scenarioCount(entries),
  ])
  return { title, columns: [{ name: first }, ...['Taiga', 'Stedi', 'Optum', 'Scenarios'].map(numberColumn)], rows }
}

function numberColumn(name: string): ReportColumn {
  return { name, align: 'right' }
}

function countsByTrigger(entries: readonly CoverageEntry[]): readonly string[] {
  return stateTriggers.map((trigger) => countText(entries.filter((entry) => entry.trigger === trigger)))
}

function countAt(entries: readonly CoverageEntry[], api: string): string {
  return countText(entries.filter((entry) => entry.api === api))
}

function countText(entries: readonly CoverageEntry[]): string {
  const count = totalCount(entries)
  return count === 0 ? '-' : String(count)
}

function totalCount(entries: readonly CoverageEntry[]): number {
  return entries.reduce((total, { count }) => total + count, 0)
}

function scenarioCount(entries: readonly CoverageEntry[]): string {
  return String(new Set(entries.flatMap(({ scenarios }) => scenarios)).size)
}
