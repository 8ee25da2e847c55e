import { attributes, escaped, seconds } from '../report/xml.ts'
import { checksOf, type Outcome, type Run } from './outcome.ts'
import { complaintsOf, nameOf } from './report-words.ts'

/** A run as JUnit XML: a suite for each API, a test case for each case and edition. Only what fails is a failure. */
export function junitReport(run: Run): string {
  const apis = [...new Set(run.outcomes.map(({ case: { api } }) => api))]
  const suites = apis.map((api) =>
    suiteOf(
      api,
      run.began,
      run.outcomes.filter((outcome) => outcome.case.api === api),
    ),
  )
  const head = `<testsuites ${attributes({ name: `payerbox contract test ${run.target}`, ...numbersOf(run.outcomes) })}>`
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', head, ...suites.flat(), '</testsuites>']
  return `${lines.join('\n')}\n`
}

function suiteOf(name: string, timestamp: string, outcomes: readonly Outcome[]): readonly string[] {
  return [
    `  <testsuite ${attributes({ name, timestamp, ...numbersOf(outcomes) })}>`,
    ...outcomes.flatMap(testcaseOf),
    '  </testsuite>',
  ]
}

function testcaseOf(outcome: Outcome): readonly string[] {
  const { case: one, checks, milliseconds, verdict } = outcome
  const head = attributes({
    classname: one.operation,
    name: `${nameOf(outcome)}: ${one.title}`,
    file: one.place.file,
    line: one.place.line,
    assertions: checks,
    time: seconds(milliseconds),
  })
  if (verdict === 'passed') return [`    <testcase ${head}/>`]
  const complaints = complaintsOf(outcome)
  const message = escaped(complaints[0] ?? verdict)
  const text = escaped([...complaints, `${one.evidence}: ${one.source}`].join('\n'))
  const body = {
    failed: `<failure type="${one.evidence}" message="${message}">${text}</failure>`,
    'not-arranged': `<error type="not-arranged" message="${message}"/>`,
    skipped: `<skipped message="${message}"/>`,
    warned: `<system-err>${text}</system-err>`,
    informed: `<system-out>${text}</system-out>`,
  }[verdict]
  return [`    <testcase ${head}>`, `      ${body}`, '    </testcase>']
}

function numbersOf(outcomes: readonly Outcome[]): Readonly<Record<string, string | number>> {
  const count = (verdict: Outcome['verdict']) => outcomes.filter((outcome) => outcome.verdict === verdict).length
  return {
    tests: outcomes.length,
    assertions: checksOf(outcomes),
    failures: count('failed'),
    errors: count('not-arranged'),
    skipped: count('skipped'),
    time: seconds(outcomes.reduce((sum, { milliseconds }) => sum + milliseconds, 0)),
  }
}
