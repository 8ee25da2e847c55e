import type { Provenance } from '../contract/evidence.ts'
import type {
  FileLocation,
  Report,
  ReportFinding,
  ReportRule,
  ReportRun,
  ReportTable,
  Severity,
} from '../report/report.ts'
import { verdictOf } from '../report/report.ts'
import { groupBy } from '../text/group-by.ts'
import { toPointer } from '../text/json-pointer.ts'
import { andList, plural } from '../text/phrases.ts'
import {
  type AffectedParty,
  brokenParties,
  type ContractComparison,
  type ContractDifference,
  type ContractLocation,
  differenceLocation,
  isBreaking,
} from './difference.ts'

/** Finds the line and column of a position in our contract; `undefined` when its file has none. */
export type LocateInContract = (location: ContractLocation) => FileLocation | undefined

/** The report of a comparison: a run for each request and each response with differences, and for each operation without any. */
export function contractDiffReport(comparison: ContractComparison, locate: LocateInContract): Report {
  const { ours, theirs, operations, differences, notes, unobserved } = comparison
  const sections = [...groupBy(differences, sectionOf)]
  const titles = titlesOf(sections)
  const equal = operations.filter((name) => !differences.some(({ operation }) => operation === name))
  return {
    verb: 'contract diff',
    title: 'Contract diff',
    subject: `${ours} → ${theirs}`,
    passed: !differences.some(isBreaking),
    summary: summaryOf(comparison),
    counts: { operations: operations.length, differences: differences.length, ...countBreaking(differences) },
    runs: [
      ...equal.map((name): ReportRun => ({ name, suite: 'operations', verdict: 'passed' })),
      ...sections.map(([name, own]) => runOf(name, own, titles.get(name) ?? '')),
    ],
    rules: rulesOf(differences),
    findings: sections.flatMap(([name, own]) => inOrder(own).map((each) => findingOf(each, name, locate))),
    tables: unobserved.length === 0 ? [] : [unobservedTable(unobserved)],
    notes,
    data: { ours, theirs, differences: differences.map(toData), unobserved },
  }
}

/** `51 differences in 2 operations: 30 break clients, 24 break servers`. */
function summaryOf({ differences, operations }: ContractComparison): string {
  const compared = plural(operations.length, 'operation')
  if (differences.length === 0) return `no differences in ${compared}`
  const { client, server, inferred } = countBreaking(differences)
  const breaking = client + server === 0 ? 'none is breaking' : `${client} break clients, ${server} break servers`
  const uncertain = inferred === 0 ? '' : `; ${inferred} more may break, where our side is only inferred`
  return `${plural(differences.length, 'difference')} in ${compared}: ${breaking}${uncertain}`
}

/** How many differences break each party; one that breaks both counts for both. `inferred` are not certain. */
function countBreaking(
  differences: readonly ContractDifference[],
): Readonly<Record<AffectedParty | 'inferred', number>> {
  const breaking = differences.filter(isBreaking)
  const count = (party: AffectedParty) => breaking.filter(({ breaks }) => breaks.includes(party)).length
  const inferred = differences.filter((each) => each.breaks.length > 0 && !isBreaking(each)).length
  return { client: count('client'), server: count('server'), inferred }
}

/** One request, or one response of an operation, and its differences. */
type Section = readonly [name: string, differences: readonly ContractDifference[]]

function sectionOf({ operation, part }: ContractDifference): string {
  return differenceLocation({ operation, part, pointer: '' })
}

/** `14 differences, the same as in POST /… · 200`. */
function titlesOf(sections: readonly Section[]): ReadonlyMap<string, string> {
  const known = new Map<string, string>()
  return new Map(
    sections.map(([name, own]) => {
      const content = JSON.stringify(own.map((each) => [each.pointer, effectText(each), changeText(each)]))
      const same = own.length < 3 ? undefined : known.get(content)
      if (same === undefined) known.set(content, name)
      const title = plural(own.length, 'difference')
      return [name, same === undefined ? title : `${title}, the same as in ${same}`]
    }),
  )
}

function runOf(name: string, differences: readonly ContractDifference[], title: string): ReportRun {
  const known = commonProvenance(differences)
  return {
    name,
    title,
    suite: 'operations',
    verdict: verdictOf(differences.map((each) => ({ severity: severityOfDifference(each) }))),
    ...(known !== undefined && { known }),
  }
}

/** The most frequent provenance; `undefined` when a difference has none. */
function commonProvenance(differences: readonly ContractDifference[]): Provenance | undefined {
  if (differences.some(({ provenance }) => provenance === undefined)) return undefined
  const groups = [...groupBy(differences, ({ provenance }) => JSON.stringify(provenance)).values()]
  return groups.toSorted((a, b) => b.length - a.length)[0]?.[0]?.provenance
}

function severityOfDifference(each: ContractDifference): Severity {
  if (each.breaks.length === 0) return 'note'
  return isBreaking(each) ? 'error' : 'warning'
}

/** Breaking differences first, and equal changes of several properties together. */
function inOrder(differences: readonly ContractDifference[]): readonly ContractDifference[] {
  const rank = (each: ContractDifference) => {
    if (each.breaks.length === 0) return 3
    return isBreaking(each) ? 2 - each.breaks.length : 2
  }
  const groups = groupBy(differences, (each) => JSON.stringify([changeText(each), each.breaks, each.provenance]))
  return [...groups.values()].flat().toSorted((a, b) => rank(a) - rank(b))
}

function findingOf(each: ContractDifference, run: string, locate: LocateInContract): ReportFinding {
  const { operation, part, pointer, provenance, origin, from, to, breaks, count } = each
  const file = origin === undefined ? undefined : locate(origin)
  const times = count === undefined ? '' : ` (×${count})`
  const place = pointer === '' ? '' : ` at ${pointer}`
  return {
    rule: ruleId(each),
    severity: severityOfDifference(each),
    subject: run,
    message: `${effectText(each)}${place}: ${changeText(each)}${times}`,
    commonMessage: `${effectText(each)}: ${changeText(each)}${times}`,
    run,
    location: {
      ...(file !== undefined && { file }),
      operation,
      part,
      pointer,
    },
    ...(provenance !== undefined && { known: provenance }),
    expected: from,
    received: to,
    properties: { breaks, ...(count !== undefined && { count }) },
  }
}

/** `breaks client and server`, `may break client (inferred)`, `compatible`. */
function effectText(each: ContractDifference): string {
  if (each.breaks.length === 0) return 'compatible'
  return isBreaking(each) ? `breaks ${andList(each.breaks)}` : `may break ${andList(each.breaks)} (inferred)`
}

/** Aspects for which the change says everything. */
const selfExplanatory: ReadonlySet<ContractDifference['aspect']> = new Set([
  ...(['operation', 'parameter', 'required parameter', 'body', 'required body'] as const),
  ...(['success status', 'error status', 'header', 'required header', 'deprecation'] as const),
])

/** `pattern changed: ^\d{8}$ → ^\d{4}-\d\d-\d\d$`, `enum narrowed: no longer "U"`, `operation removed`. */
function changeText({ aspect, change, from, to }: ContractDifference): string {
  const text = `${aspect.replace('unspecified ', '')} ${change}`
  if (selfExplanatory.has(aspect)) return text
  if (to === 'nothing') return `${text}: ${aspect === 'enum' ? 'no longer ' : ''}${from}`
  if (from === 'nothing') return `${text}: ${aspect === 'enum' ? 'also ' : ''}${to}`
  return `${text}: ${from} → ${to}`
}

function ruleId({ aspect, change }: ContractDifference): string {
  return `${aspect} ${change}`.replaceAll(' ', '-')
}

function rulesOf(differences: readonly ContractDifference[]): readonly ReportRule[] {
  const rules = new Map(differences.map((each) => [ruleId(each), each]))
  return [...rules].map(([id, { aspect, change }]) => ({
    id,
    description: `${aspect} ${change}`,
    help: `In a request, this ${effectOf('request', aspect, change)}; in a response, it ${effectOf('response', aspect, change)}.`,
  }))
}

function effectOf(...change: Parameters<typeof brokenParties>): string {
  const parties = brokenParties(...change)
  return parties.length === 0 ? 'is compatible' : `breaks ${andList(parties.map((party) => `a ${party}`))}`
}

/** One row for each operation and part. */
function unobservedTable(unobserved: readonly string[]): ReportTable {
  const split = unobserved.map((text) => text.split(' · '))
  const groups = groupBy(split, ([operation = '', part = '']) => JSON.stringify([operation, part]))
  const rows = [...groups.values()].map((group) => {
    const [[operation = '', part = ''] = []] = group
    const pointers = group.flatMap(([, , pointer]) => pointer ?? [])
    return [operation, part, pointers.length === 0 ? 'all' : pointers.join('  ')]
  })
  return {
    title: 'Not observed',
    description: 'declared, but in no recorded exchange; this does not prove that it does not exist',
    columns: [{ name: 'Operation' }, { name: 'Part' }, { name: 'Properties' }],
    rows,
  }
}

function toData(each: ContractDifference): object {
  const { provenance, origin, ...rest } = each
  return {
    where: differenceLocation(each),
    ...rest,
    breaking: isBreaking(each),
    ...provenance,
    ...(origin !== undefined && { origin: toPointer(origin.path) }),
  }
}
