import type { Provenance } from '../contract/evidence.ts'
import { groupBy } from '../text/group-by.ts'
import {
  type FileLocation,
  type Report,
  type ReportExchange,
  type ReportFinding,
  type ReportRun,
  type Severity,
  severities,
} from './report.ts'

/** The findings that belong together: all of a run that has a title, or a single one. */
export interface FindingGroup {
  readonly run?: ReportRun
  readonly findings: readonly ReportFinding[]
}

/** Findings of one group that are shown; a report lists the rest as a number. */
export const mostOfGroup = 20

/** The findings, those of a run with a title together, in the order of the report. */
export function groupFindings({ runs, findings }: Report): readonly FindingGroup[] {
  const titled = new Map(runs.filter(({ title }) => title !== undefined).map((run) => [run.name, run]))
  const groups = new Map<ReportRun | ReportFinding, ReportFinding[]>()
  for (const finding of findings) {
    const key = titled.get(finding.run ?? '') ?? finding
    groups.set(key, [...(groups.get(key) ?? []), finding])
  }
  return [...groups].map(([key, own]) => ('verdict' in key ? { run: key, findings: own } : { findings: own }))
}

/** The severity of a group. */
export function severityOf({ findings }: FindingGroup): Severity {
  return severities.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'note'
}

/** What a group is called: `taiga/broken`, `stedi.claimStatus response 200`, `scenarios/denied.yaml:14:5 NEVER_FIRES`. */
export function subjectOfGroup({ run, findings: [first] }: FindingGroup): string {
  return run?.name ?? (first === undefined ? '' : subjectOfFinding(first))
}

/** What a finding is about: its subject, or else its place and its rule. */
export function subjectOfFinding({ subject, rule, location }: ReportFinding): string {
  if (subject !== undefined) return subject
  return location?.file === undefined ? rule : `${placeOf(location.file)} ${rule}`
}

/**
 * The messages of a group, cut after the first twenty. Equal messages of several places are one, followed by an indented line
 * for each place. Evidence is added where it is not that of the run.
 */
export function messagesOf({ run, findings }: FindingGroup): readonly string[] {
  const messages = groupBy(
    findings,
    (finding) => `${finding.commonMessage ?? finding.message}${evidenceSuffix(finding, run)}`,
  )
  return cut([...messages], mostOfGroup).flatMap((entry): readonly string[] => {
    if (typeof entry === 'string') return [entry]
    const [text, own] = entry
    const places = own.flatMap(({ commonMessage, location }) =>
      commonMessage === undefined ? [] : (location?.pointer ?? []),
    )
    return [text, ...cut(places.filter(Boolean), mostOfGroup).map((place) => `  ${place}`)]
  })
}

function evidenceSuffix({ known }: ReportFinding, run: ReportRun | undefined): string {
  const isOfRun = run === undefined || known === undefined || provenanceText(known) === provenanceText(run.known)
  return isOfRun ? '' : ` (${provenanceText(known)})`
}

/** The first entries, and how many more there are. */
function cut<T>(entries: readonly T[], most: number): readonly (T | string)[] {
  const more = entries.length - most
  return more > 0 ? [...entries.slice(0, most), `and ${more} more`] : entries
}

/** How a group is known and what to do about it: `documented: Taiga, errors`; empty when neither is given. */
export function backgroundOf({ run, findings: [first] }: FindingGroup): string {
  const known = run === undefined ? first?.known : run.known
  const parts = [first?.advice ?? '', provenanceText(known)]
  return parts.filter((part) => part !== '').join('; ')
}

/** `documented: Taiga, errors`. */
export function provenanceText(known: Provenance | undefined): string {
  return known === undefined ? '' : `${known.evidence}: ${known.source}`
}

/** `scenarios/denied.yaml:14:5`. */
export function placeOf({ file, line, column }: FileLocation): string {
  return `${file}:${line}:${column}`
}

/** `--edition 2025-01 --fail-on documented`; empty without options. */
export function optionsText({ options = {} }: Report): string {
  return Object.entries(options)
    .map(([name, value]) => `--${name} ${value}`)
    .join(' ')
}

/** The request of an exchange on several lines. */
export function requestMessage({ method, path, request }: ReportExchange): string {
  return `${method} ${path}${bodyText(request)}`
}

/** Its response in the same form. */
export function responseMessage({ response }: ReportExchange): string {
  if (response === undefined) return 'no response'
  return `${response.status} ${response.mediaType}`.trimEnd() + bodyText(response.body)
}

/** JSON on several lines; any other text as it is. */
function bodyText(masked: string): string {
  if (masked === '') return ''
  try {
    return `\n\n${JSON.stringify(JSON.parse(masked), undefined, 2)}`
  } catch {
    return `\n\n${masked}`
  }
}
