import type { Provenance } from '../contract/evidence.ts'

/** The commands that produce a report. */
export type ReportVerb = 'contract test' | 'contract diff' | 'scenario check' | 'proxy' | 'record' | 'exec' | 'replay'

/** The formats of every report. */
export const reportFormats = ['pretty', 'json', 'junit', 'sarif', 'markdown', 'github', 'html'] as const
export type ReportFormat = (typeof reportFormats)[number]

/**
 * The result of a command, as plain data. Every output format is written from it; `contracts/report.schema.json` describes
 * its JSON form. It contains no value that could identify a person or grant access.
 */
export interface Report {
  readonly verb: ReportVerb
  /** What the report is about: `Contract test`. */
  readonly title: string
  /** What was tested: `mock`, an origin, the names of two documents. */
  readonly subject?: string
  /** Decides the exit code. */
  readonly passed: boolean
  /** The totals in one line, without a period: `2 cases: 1 passed, 1 failed`. */
  readonly summary: string
  /** When the command started: RFC 3339. */
  readonly started?: string
  readonly milliseconds?: number
  /** The options that affect the result, by the name of the flag: `{ edition: '2025-01' }`. */
  readonly options?: Readonly<Record<string, string>>
  /** The totals for programs. */
  readonly counts: Readonly<Record<string, number>>
  /** What was tested, one by one; each becomes a test case in JUnit. */
  readonly runs: readonly ReportRun[]
  /** Every rule that a finding names, once. */
  readonly rules: readonly ReportRule[]
  readonly findings: readonly ReportFinding[]
  readonly tables: readonly ReportTable[]
  /** Sentences about the report as a whole: what was not tested, and why. */
  readonly notes: readonly string[]
  /** Further data for programs; only the JSON report contains it. */
  readonly data?: Readonly<Record<string, unknown>>
}

/** From the most to the least severe. Only an error makes a run fail. */
export const severities = ['error', 'warning', 'note'] as const
export type Severity = (typeof severities)[number]

/**
 * The result of a run. `failed` has an error; the findings of `warning` and `note` are less severe. `not-arranged` could not
 * be arranged; `skipped` does not apply.
 */
export const verdicts = ['passed', 'failed', 'warning', 'note', 'not-arranged', 'skipped'] as const
export type Verdict = (typeof verdicts)[number]

/** One thing that was tested: a case, a scenario, an operation. */
export interface ReportRun {
  /** Unique in the report: `stedi/unknown-payer (2026-08)`. */
  readonly name: string
  /** What the run tests, in a few words. A run with a title is shown with all its findings below it. */
  readonly title?: string
  /** The suite of JUnit: `stedi`. */
  readonly suite: string
  /** The class name of JUnit, if it is not the suite: `stedi.claimStatus`. */
  readonly group?: string
  readonly verdict: Verdict
  /** Why it was skipped, or could not be arranged. */
  readonly reason?: string
  readonly location?: FileLocation
  /** How the run's expectation is known. */
  readonly known?: Provenance
  /** How many assertions were made. */
  readonly checks?: number
  readonly milliseconds?: number
  /** What was sent and received, masked. */
  readonly exchanges?: readonly ReportExchange[]
}

/** A position in a file; line and column are counted from 1. */
export interface FileLocation {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** A request and its response, masked. */
export interface ReportExchange {
  /** Counted from 1. */
  readonly step: number
  readonly method: string
  readonly path: string
  /** JSON with masked values, `***` for anything else; empty without a body. */
  readonly request: string
  /** Absent when there was none. */
  readonly response?: { readonly status: number; readonly mediaType: string; readonly body: string }
}

/** A rule that can be broken. */
export interface ReportRule {
  /** Stable across runs: `polls-final`, `taiga.sessionStatus/response/status/enum`. */
  readonly id: string
  /** One sentence without a period. */
  readonly description: string
  /** How the rule is known, why it exists, how to fix what breaks it. */
  readonly help: string
  readonly properties?: Readonly<Record<string, unknown>>
}

/** A rule that is broken in one place. */
export interface ReportFinding {
  /** The id of a `ReportRule`. */
  readonly rule: string
  readonly severity: Severity
  /** What breaks the rule, in front of the message: `stedi.claimStatus response 200`. Default: the location and the rule. */
  readonly subject?: string
  /** One line, without a period. */
  readonly message: string
  /** The message without its place. Findings of a run that have it in common are shown as one message with several places. */
  readonly commonMessage?: string
  /** What to do about it. */
  readonly advice?: string
  /** The name of the run in which it was found. */
  readonly run?: string
  readonly location?: FindingLocation
  /** How the rule is known. */
  readonly known?: Provenance
  /** What the rule requires, and what was found instead; the message contains both. */
  readonly expected?: string
  readonly received?: string
  /** The line of the file, and a caret below what is wrong; for a terminal only. */
  readonly excerpt?: readonly string[]
  /** Further data for programs. */
  readonly properties?: Readonly<Record<string, unknown>>
}

export interface FindingLocation {
  readonly file?: FileLocation
  /** `stedi.claimStatus`, `GET /v2/claims/{id}`. */
  readonly operation?: string
  /** The part of an exchange: `step 1, member`, `response 200`. */
  readonly part?: string
  /** JSON pointer, `header:<name>`, or empty for the whole. */
  readonly pointer?: string
}

/** A table; a cell is a text or counts by name. */
export interface ReportTable {
  readonly title: string
  /** A legend, in one line. */
  readonly description?: string
  readonly columns: readonly ReportColumn[]
  readonly rows: readonly (readonly ReportCell[])[]
}

export interface ReportColumn {
  readonly name: string
  readonly align?: 'right'
  /** Whether the cells are identifiers, to be shown in a monospaced font. */
  readonly isCode?: boolean
}

export type ReportCell = string | readonly ReportCount[]

/** How often something occurred: `200 ×3`. */
export interface ReportCount {
  readonly name: string
  readonly count: number
  /** How often it occurred in a run that passed. */
  readonly passed?: number
  /** `not declared`. */
  readonly remark?: string
  readonly isUnexpected?: boolean
}

/** The verdict of a run with these findings. */
export function verdictOf(findings: readonly Pick<ReportFinding, 'severity'>[]): Verdict {
  const worst = severities.find((severity) => findings.some((finding) => finding.severity === severity))
  return worst === 'error' ? 'failed' : (worst ?? 'passed')
}
