import { backgroundOf, messagesOf, subjectOfFinding } from './finding-group.ts'
import type { Report, ReportFinding, ReportRun } from './report.ts'

/** A report as JUnit XML: a test case for each run. Only an error is a failure; other findings are output. */
export function junitReport(report: Report): string {
  const { verb, subject, runs, started } = report
  const suites = [...new Set(runs.map(({ suite }) => suite))].map((name) => {
    const own = runs.filter(({ suite }) => suite === name)
    const head = attributes({ name, ...(started !== undefined && { timestamp: started }), ...numbersOf(own) })
    return [`  <testsuite ${head}>`, ...own.flatMap((run) => testcase(run, report)), '  </testsuite>']
  })
  const head = attributes({ name: ['payerbox', verb, subject ?? ''].join(' ').trimEnd(), ...numbersOf(runs) })
  return `${['<?xml version="1.0" encoding="UTF-8"?>', `<testsuites ${head}>`, ...suites.flat(), '</testsuites>'].join('\n')}\n`
}

function testcase(run: ReportRun, report: Report): readonly string[] {
  const { name, title, suite, group = suite, location, checks, milliseconds } = run
  const head = attributes({
    classname: group,
    name: title === undefined ? name : `${name}: ${title}`,
    ...(location !== undefined && { file: location.file, line: location.line }),
    ...(checks !== undefined && { assertions: checks }),
    ...(milliseconds !== undefined && { time: seconds(milliseconds) }),
  })
  const body = bodyOf(
    run,
    report.findings.filter((finding) => finding.run === name),
  )
  if (body.length === 0) return [`    <testcase ${head}/>`]
  return [`    <testcase ${head}>`, ...body.map((element) => `      ${element}`), '    </testcase>']
}

function bodyOf(run: ReportRun, findings: readonly ReportFinding[]): readonly string[] {
  const message = attributes({ message: run.reason ?? '' })
  if (run.verdict === 'skipped') return [`<skipped ${message}/>`]
  if (run.verdict === 'not-arranged') return [`<error type="not-arranged" ${message}/>`]
  const errors = findings.filter(({ severity }) => severity === 'error')
  const warnings = findings.filter(({ severity }) => severity === 'warning')
  const notes = findings.filter(({ severity }) => severity === 'note')
  const [first] = errors
  const type = run.known?.evidence ?? first?.known?.evidence ?? first?.rule ?? ''
  return [
    ...(first === undefined
      ? []
      : [`<failure ${attributes({ type, message: lineOf(first, run) })}>${textOf(run, errors)}</failure>`]),
    ...(notes.length === 0 ? [] : [`<system-out>${textOf(run, notes)}</system-out>`]),
    ...(warnings.length === 0 ? [] : [`<system-err>${textOf(run, warnings)}</system-err>`]),
  ]
}

function lineOf(finding: ReportFinding, { title }: ReportRun): string {
  return title === undefined ? `${subjectOfFinding(finding)} ${finding.message}` : finding.message
}

function textOf(run: ReportRun, findings: readonly ReportFinding[]): string {
  const lines =
    run.title === undefined
      ? findings.flatMap((finding) => [lineOf(finding, run), `  ${backgroundOf({ findings: [finding] })}`])
      : [...messagesOf({ run, findings }), backgroundOf({ run, findings })]
  return escapedXml(lines.filter((line) => line.trim() !== '').join('\n'))
}

function numbersOf(runs: readonly ReportRun[]): Readonly<Record<string, string | number>> {
  const count = (verdict: ReportRun['verdict']) => runs.filter((run) => run.verdict === verdict).length
  const total = (numbers: readonly (number | undefined)[]) => {
    return numbers.reduce<number | undefined>((sum, each) => (each === undefined ? sum : (sum ?? 0) + each), undefined)
  }
  const checks = total(runs.map(({ checks }) => checks))
  const milliseconds = total(runs.map(({ milliseconds }) => milliseconds))
  return {
    tests: runs.length,
    ...(checks !== undefined && { assertions: checks }),
    failures: count('failed'),
    errors: count('not-arranged'),
    skipped: count('skipped'),
    ...(milliseconds !== undefined && { time: seconds(milliseconds) }),
  }
}

/** JUnit counts seconds. */
function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3)
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${escapedXml(String(value))}"`)
    .join(' ')
}

function escapedXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
