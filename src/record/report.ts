import type { Report, ReportFinding, ReportRule, ReportRun, ReportTable } from '../report/report.ts'
import { plural } from '../text/phrases.ts'
import { type Instant, toTimestamp } from '../world/instant.ts'
import type { AmountMode } from './fake-values.ts'
import type { LeftOutEntry } from './read-exchanges.ts'
import type { PrivacySummary } from './recording.ts'

/** The result of a recording: counts and places, never a recorded value. */
export interface RecordingResult {
  /** How many exchanges were written as fixtures. */
  readonly exchanges: number
  /** Entries of the source that contain no exchange. */
  readonly leftOut: readonly LeftOutEntry[]
  /** How many exchanges were not with an operation of the APIs, and are left out, too. */
  readonly foreign: number
  readonly amounts: AmountMode
  readonly privacy: PrivacySummary
  readonly scenarios: readonly ReplayedScenario[]
}

/** A recorded scenario, and how it differs from the recording. */
export interface ReplayedScenario {
  readonly name: string
  readonly start: Instant
  readonly polls: number
  /** Whether the scenario format can express what happened; otherwise no file was written. */
  readonly isWritten: boolean
  /** What the file does not contain, and why. */
  readonly omissions: readonly string[]
  /** Where the responses of a replay differ from the recording. */
  readonly differences: readonly string[]
}

/** The report of a recording: a run for each scenario. */
export function recordReport({ exchanges, leftOut, foreign, amounts, privacy, scenarios }: RecordingResult): Report {
  const { kept, replaced, dropped, remarks } = privacy
  const findings = scenarios.flatMap(findingsOf)
  const replayed = scenarios.filter(isFaithful).length
  const counts = { kept: total(kept), replaced: total(replaced), omitted: total(dropped) }
  const left = leftOut.length + foreign
  const recorded = `${plural(exchanges, 'exchange')}${left === 0 ? '' : `, ${left} left out`}`
  const values = `${plural(counts.kept, 'value')} kept, ${counts.replaced} replaced, ${counts.omitted} omitted`
  return {
    verb: 'record',
    title: 'Recording',
    passed: exchanges > 0,
    summary: `${recorded}: ${values}; ${plural(scenarios.length, 'scenario')}, ${replayed} replayed as recorded`,
    options: { amounts },
    counts: { exchanges, leftOut: left, ...counts, scenarios: scenarios.length, replayed },
    runs: scenarios.map(runOf),
    rules: Object.values(rules).filter(({ id }) => findings.some(({ rule }) => rule === id)),
    findings,
    tables: [
      valueTable('Kept', `codes, numbers and words of the contracts; ${amountTexts[amounts]}`, 'Kind of value', kept),
      valueTable('Replaced', replacement, 'Kind of value', replaced),
      valueTable('Omitted', 'properties that no contract declares', 'Location', dropped),
      leftOutTable(leftOut, foreign),
    ].filter(({ rows }) => rows.length > 0),
    notes: remarks,
    data: {
      ...privacy,
      leftOut,
      foreign,
      scenarios: scenarios.map(({ start, ...rest }) => ({ ...rest, start: toTimestamp(start) })),
    },
  }
}

const amountTexts: Readonly<Record<AmountMode, string>> = {
  keep: 'amounts are unchanged',
  scale: 'amounts are multiplied by one integer',
  replace: 'amounts are replaced, so sums do not match',
}

const replacement =
  'by invented values, the same for equal values in JSON and X12; dates move back by whole weeks, the same for all data ' +
  'of a person, and dates of birth by up to half a year'

const rules = {
  different: {
    id: 'replay-differs',
    description: 'a replay of the scenario responds differently from the recording',
    help: 'Edit the scenario, or report the difference.',
  },
  unwritten: {
    id: 'scenario-not-written',
    description: 'the scenario format cannot express what happened',
    help: 'The exchanges are in the fixtures.',
  },
  omission: {
    id: 'omitted-from-scenario',
    description: 'the scenario does not contain everything that was recorded',
    help: 'The exchanges are in the fixtures.',
  },
} as const satisfies Readonly<Record<string, ReportRule>>

function isFaithful({ isWritten, differences }: ReplayedScenario): boolean {
  return isWritten && differences.length === 0
}

function runOf(scenario: ReplayedScenario): ReportRun {
  const { name, start, polls } = scenario
  return {
    name,
    title: `${plural(polls, 'poll')} from ${toTimestamp(start)}`,
    suite: 'scenarios',
    verdict: isFaithful(scenario) ? 'passed' : 'warning',
    checks: polls,
  }
}

function findingsOf({ name, isWritten, omissions, differences }: ReplayedScenario): readonly ReportFinding[] {
  const file = `scenarios/${name}.yaml`
  const common = { run: name, ...(isWritten && { location: { file: { file, line: 1, column: 1 } } }) }
  const unwritten = isWritten ? [] : ['not written: the scenario format cannot express what happened']
  return [
    ...unwritten.map((message) => ({ ...common, rule: rules.unwritten.id, severity: 'warning' as const, message })),
    ...differences.map((message) => ({ ...common, rule: rules.different.id, severity: 'warning' as const, message })),
    ...omissions.map((text) => {
      return { ...common, rule: rules.omission.id, severity: 'note' as const, message: `omitted: ${text}` }
    }),
  ]
}

function valueTable(
  title: string,
  description: string,
  column: string,
  counts: Readonly<Record<string, number>>,
): ReportTable {
  return {
    title,
    description,
    columns: [{ name: column }, { name: 'Count', align: 'right' }],
    rows: Object.entries(counts).map(([name, count]) => [name, String(count)]),
  }
}

/** The entries and exchanges that are not in the recording, by reason; a few of their places each. */
function leftOutTable(leftOut: readonly LeftOutEntry[], foreign: number): ReportTable {
  const rows = [...new Set(leftOut.map(({ reason }) => reason))].map((reason) => {
    const entries = leftOut.filter((entry) => entry.reason === reason)
    const shown = entries.slice(0, maxPlaces).map(({ place }) => place)
    const more = entries.length > maxPlaces ? [`and ${entries.length - maxPlaces} more`] : []
    return [String(entries.length), reason, [...shown, ...more].join('  ')]
  })
  return {
    title: 'Left out',
    description: 'entries and exchanges that are not in the recording',
    columns: [{ name: 'Count', align: 'right' }, { name: 'Reason' }, { name: 'Location' }],
    rows: [...rows, ...(foreign === 0 ? [] : [[String(foreign), 'not an operation of these APIs', '']])],
  }
}

/** More places of entries are only counted. */
const maxPlaces = 5

function total(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}
