import {
  type Report,
  type ReportCount,
  type ReportFinding,
  type ReportRule,
  type ReportRun,
  type ReportTable,
  type Severity,
  verdicts,
} from '../report/report.ts'
import { plural } from '../text/phrases.ts'
import { idOf } from './case.ts'
import { type CoverageCell, cellName, coverageOf } from './coverage.ts'
import { type CaseFailure, type CaseOutcome, type ContractTestRun, checksOf, tally } from './outcome.ts'

/** The report of a run: a test case for each case and edition, a rule for each case with findings. */
export function contractTestReport(run: ContractTestRun): Report {
  const { target, targetKind, began, outcomes, retries, milliseconds } = run
  const counts = tally(outcomes)
  const notArranged = targetKind === 'payerbox' ? counts['not-arranged'] : 0
  return {
    verb: 'contract test',
    title: 'Contract test',
    subject: target,
    passed: counts.failed + notArranged === 0 && counts.passed + counts.warning + counts.note > 0,
    summary: summaryOf(run),
    started: began,
    milliseconds,
    counts: { cases: outcomes.length, checks: checksOf(outcomes), retries, ...counts },
    runs: outcomes.map(runOf),
    rules: rulesOf(outcomes),
    findings: outcomes.flatMap((outcome) => findingsOf(outcome, targetKind)),
    tables: [coverageTable(outcomes)],
    notes: [],
    data: { coverage: coverageOf(outcomes) },
  }
}

/** `180 cases: 178 passed, 2 failed; 1904 checks in 1.2 s`. */
function summaryOf({ outcomes, retries, milliseconds }: ContractTestRun): string {
  const counts = tally(outcomes)
  const words = verdicts
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => `${counts[verdict]} ${verdict.replace('-', ' ')}`)
  const [cases, checks] = [plural(outcomes.length, 'case'), plural(checksOf(outcomes), 'check')]
  const retried = retries === 0 ? '' : `, ${plural(retries, 'request')} retried`
  return `${cases}: ${words.join(', ')}; ${checks} in ${(milliseconds / 1000).toFixed(1)} s${retried}`
}

/** `stedi/unknown-payer (2026-08)`. */
function nameOf({ case: one, edition }: CaseOutcome): string {
  return edition === '' ? idOf(one) : `${idOf(one)} (${edition})`
}

function runOf(outcome: CaseOutcome): ReportRun {
  const { case: one, verdict, reason, checks, milliseconds, shown } = outcome
  return {
    name: nameOf(outcome),
    title: one.title,
    suite: one.api,
    group: one.operation,
    verdict,
    ...(reason !== undefined && { reason }),
    location: one.place,
    known: { evidence: one.evidence, source: one.source },
    checks,
    milliseconds,
    ...(shown !== undefined && { exchanges: shown }),
  }
}

function rulesOf(outcomes: readonly CaseOutcome[]): readonly ReportRule[] {
  const broken = outcomes.filter(({ verdict }) => verdict !== 'passed' && verdict !== 'skipped')
  return [...new Set(broken.map((outcome) => outcome.case))].map((one) => ({
    id: idOf(one),
    description: one.title,
    help: `${one.evidence}: ${one.source}`,
    properties: { operation: one.operation, evidence: one.evidence },
  }))
}

function findingsOf(outcome: CaseOutcome, targetKind: ContractTestRun['targetKind']): readonly ReportFinding[] {
  const { case: one, verdict, failures, reason } = outcome
  const common = { rule: idOf(one), subject: nameOf(outcome), run: nameOf(outcome) }
  const isPayerbox = targetKind === 'payerbox'
  if (verdict === 'not-arranged' && reason !== undefined) {
    return [{ ...common, severity: isPayerbox ? 'error' : 'warning', message: reason, location: { file: one.place } }]
  }
  return failures.map((failure) => findingOf(failure, outcome, common, isPayerbox))
}

const severityOfTier = { documented: 'error', observed: 'warning', inferred: 'note' } as const

function findingOf(
  { step, about, pointer, rule: keyword, expected, received, evidence, source }: CaseFailure,
  { case: one }: CaseOutcome,
  common: Pick<ReportFinding, 'rule' | 'subject' | 'run'>,
  isPayerbox: boolean,
): ReportFinding {
  const severity: Severity = isPayerbox ? 'error' : severityOfTier[evidence]
  const part = `step ${step}, ${about}`
  const wanted = keyword === expected ? keyword : `${keyword} ${expected}`
  return {
    ...common,
    severity,
    message: `${part}${pointer === '' ? '' : ` ${pointer.replace(/^header:/, '')}`}: ${wanted}; got ${received}`,
    location: { file: one.place, operation: one.operation, part, pointer },
    known: { evidence, source },
    expected: wanted,
    received,
    properties: { step, about, keyword, expected },
  }
}

function coverageTable(outcomes: readonly CaseOutcome[]): ReportTable {
  return {
    title: 'Coverage',
    description: 'Responses by status: - is declared but never occurred, * is not declared',
    columns: [{ name: 'Operation', isCode: true }, { name: 'Edition' }, { name: 'Responses' }],
    rows: coverageOf(outcomes).map(({ operation, edition, cells }) => [operation, edition, cells.map(countOf)]),
  }
}

function countOf(cell: CoverageCell): ReportCount {
  return { name: cellName(cell), count: cell.responses, passed: cell.passed, isUnexpected: !cell.declared }
}
