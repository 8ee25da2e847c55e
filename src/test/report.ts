import type { Vendor } from '../contract/routes.ts'
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
import type { BaselinedRun } from './baseline.ts'
import { idOf } from './case.ts'
import { type CoverageCell, cellName, coverageOf } from './coverage.ts'
import { type CaseFailure, type CaseOutcome, type ContractTestRun, checksOf, isJudged, tally } from './outcome.ts'

/** What a run must cover, and the baseline that was applied to it. */
export interface ReportedRun {
  /** The APIs of which a case must be judged. */
  readonly required?: readonly Vendor[]
  readonly baseline?: Pick<BaselinedRun, 'expired' | 'gone'>
  /** Sentences about the report as a whole. */
  readonly notes?: readonly string[]
}

/** The report of a run: a test case for each case and edition, a rule for each case with findings. */
export function contractTestReport(run: ContractTestRun, reported: ReportedRun = {}): Report {
  const { target, targetKind, began, outcomes, retries, milliseconds } = run
  const counts = tally(outcomes)
  const notArranged = targetKind === 'payerbox' ? counts['not-arranged'] : 0
  const general = generalFindings(run, reported)
  return {
    verb: 'contract test',
    title: 'Contract test',
    subject: target,
    passed: counts.failed + notArranged + general.length === 0 && counts.passed + counts.warning + counts.note > 0,
    summary: summaryOf(run),
    started: began,
    milliseconds,
    counts: { cases: outcomes.length, checks: checksOf(outcomes), retries, ...counts },
    runs: [
      ...outcomes.map((outcome) => runOf(outcome, targetKind)),
      ...[...new Set(general.map(({ run: name = '' }) => name))].map(failedRun),
    ],
    rules: [...rulesOf(run), ...generalRules.filter(({ id }) => general.some(({ rule }) => rule === id))],
    findings: [...outcomes.flatMap((outcome) => findingsOf(outcome, targetKind)), ...general],
    tables: [coverageTable(outcomes)],
    notes: [...notArrangedNotes(run), ...baselineNotes(run, reported), ...(reported.notes ?? [])],
    data: { coverage: coverageOf(outcomes) },
  }
}

/** `180 cases: 178 passed, 2 failed; 1904 checks in 1.2 s`. */
function summaryOf({ outcomes, retries, milliseconds }: ContractTestRun): string {
  const counts = tally(outcomes)
  const words = verdicts
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) =>
      isNoun(verdict) ? plural(counts[verdict], verdict) : `${counts[verdict]} ${verdict.replace('-', ' ')}`,
    )
  const [cases, checks] = [plural(outcomes.length, 'case'), plural(checksOf(outcomes), 'check')]
  const retried = retries === 0 ? '' : `, ${plural(retries, 'request')} retried`
  return `${cases}: ${words.join(', ')}; ${checks} in ${(milliseconds / 1000).toFixed(1)} s${retried}`
}

function isNoun(verdict: string): boolean {
  return verdict === 'warning' || verdict === 'note'
}

/** `stedi/unknown-payer (2026-08)`. */
function nameOf({ case: one, edition }: CaseOutcome): string {
  return edition === '' ? idOf(one) : `${idOf(one)} (${edition})`
}

function runOf(outcome: CaseOutcome, targetKind: ContractTestRun['targetKind']): ReportRun {
  const { case: one, reason, checks, milliseconds, shown } = outcome
  return {
    name: nameOf(outcome),
    title: one.title,
    suite: one.api,
    group: one.operation,
    verdict: outcome.verdict === 'not-arranged' && targetKind !== 'payerbox' ? 'skipped' : outcome.verdict,
    ...(reason !== undefined && { reason }),
    location: one.place,
    known: { evidence: one.evidence, source: one.source },
    checks,
    milliseconds,
    ...(shown !== undefined && { exchanges: shown }),
  }
}

function rulesOf({ outcomes, targetKind }: ContractTestRun): readonly ReportRule[] {
  const broken = outcomes.filter((outcome) => findingsOf(outcome, targetKind).length > 0)
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
    // No other server can arrange what payerbox can: the report has one note about all such cases.
    return isPayerbox ? [{ ...common, severity: 'error', message: reason, location: { file: one.place } }] : []
  }
  return failures.map((failure) => findingOf(failure, outcome, common, isPayerbox))
}

const severityOfTier = { documented: 'error', observed: 'warning', inferred: 'note' } as const

function findingOf(
  { step, about, pointer, rule: keyword, expected, received, evidence, source, accepted }: CaseFailure,
  { case: one }: CaseOutcome,
  common: Pick<ReportFinding, 'rule' | 'subject' | 'run'>,
  isPayerbox: boolean,
): ReportFinding {
  const tier: Severity = isPayerbox ? 'error' : severityOfTier[evidence]
  const severity = accepted !== undefined && !accepted.expired ? 'note' : tier
  const part = `step ${step}, ${about}`
  const wanted = keyword === expected ? keyword : `${keyword === 'declared' ? 'expected' : keyword} ${expected}`
  return {
    ...common,
    severity,
    message: `${part}${pointer === '' ? '' : ` ${pointer.replace(/^header:/, '')}`}: ${wanted}; got ${received}${acceptedText(accepted)}`,
    location: { file: one.place, operation: one.operation, part, pointer },
    known: { evidence, source },
    expected: wanted,
    received,
    properties: { step, about, keyword, expected },
  }
}

function acceptedText(accepted: CaseFailure['accepted']): string {
  if (accepted === undefined) return ''
  return accepted.expired
    ? `; the baseline accepted this until ${accepted.until}, which has passed`
    : `; the baseline accepts this until ${accepted.until}`
}

const generalRules: readonly ReportRule[] = [
  {
    id: 'target-responds',
    description: 'The target responds until the end of the run',
    help: 'the cases after the last response were skipped; start the target again, and run them again',
  },
  {
    id: 'required-api',
    description: 'A case of each API that --require names is judged',
    help: 'without a judged case nothing is known about the API',
  },
  {
    id: 'baseline-expired',
    description: 'No entry of the baseline has expired',
    help: '--update-baseline removes entries that no longer occur, and renews the others',
  },
]

/** The errors that belong to no case. */
function generalFindings(
  { stopped, outcomes }: ContractTestRun,
  { required = [], baseline }: ReportedRun,
): readonly ReportFinding[] {
  const untested = required.filter((api) => !outcomes.some((one) => one.case.api === api && isJudged(one)))
  return [
    ...stopped.map(({ host, calls, reason }) => ({
      rule: 'target-responds',
      subject: host,
      message: `stopped responding after ${plural(calls, 'call')}: ${reason}`,
    })),
    ...untested.map((api) => {
      const reasons = outcomes.flatMap(({ case: one, reason }) => (one.api === api ? (reason ?? []) : []))
      const advice = [...new Set(reasons)].join('; ')
      return { rule: 'required-api', subject: api, message: 'no case was judged', ...(advice !== '' && { advice }) }
    }),
    ...(baseline?.expired ?? []).map(({ case: name, expires, place }) => ({
      rule: 'baseline-expired',
      subject: name,
      message: `the entry of the baseline expired on ${expires}, and its deviation no longer occurs`,
      advice: 'remove it with --update-baseline',
      ...(place !== undefined && { location: { file: place } }),
    })),
  ].map((finding) => ({ ...finding, severity: 'error', run: `${finding.rule} ${finding.subject}` }))
}

function failedRun(name: string): ReportRun {
  return { name, suite: 'contract test', verdict: 'failed' }
}

/** `212 cases were not arranged on this server: only payerbox can arrange this case (198)`: one line for all of them. */
function notArrangedNotes({ outcomes, targetKind }: ContractTestRun): readonly string[] {
  if (targetKind === 'payerbox') return []
  const reasons = outcomes.flatMap(({ verdict, reason }) => (verdict === 'not-arranged' ? (reason ?? []) : []))
  if (reasons.length === 0) return []
  const counts = [...new Set(reasons)].map((one) => `${one} (${reasons.filter((other) => other === one).length})`)
  const were = reasons.length === 1 ? 'was' : 'were'
  return [`${plural(reasons.length, 'case')} ${were} not arranged: ${counts.join('; ')}`]
}

function baselineNotes({ outcomes }: ContractTestRun, { baseline }: ReportedRun): readonly string[] {
  if (baseline === undefined) return []
  const accepted = outcomes.flatMap(({ failures }) => failures.filter((one) => one.accepted?.expired === false))
  const gone = baseline.gone.length
  return [
    ...(accepted.length === 0 ? [] : [`the baseline accepts ${plural(accepted.length, 'deviation')}`]),
    ...(gone === 0
      ? []
      : [
          `${plural(gone, 'deviation')} of the baseline no longer ${gone === 1 ? 'occurs' : 'occur'}; --update-baseline removes ${gone === 1 ? 'it' : 'them'}`,
        ]),
  ]
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
