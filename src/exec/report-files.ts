import { code, plain } from '../report/markdown-text.ts'
import { sarifLog } from '../report/sarif-log.ts'
import { attributes, escaped } from '../report/xml.ts'
import { type ClientReport, isFaulty } from './client-report.ts'
import { type Complaint, complaintsOf, listed } from './complaints.ts'

/** A client for programs. */
export function jsonClient(report: ClientReport): string {
  return `${JSON.stringify({ faulty: isFaulty(report), ...report }, undefined, 2)}\n`
}

/** A client as Markdown, for a pull request or the summary of a CI job. */
export function markdownClient(report: ClientReport): string {
  const complaints = complaintsOf(report)
  return [
    '# The client, by payerbox',
    '',
    '| Met | % | |',
    '| --- | ---: | --- |',
    ...report.coverage.map(
      ({ what, percent, met }) => `| ${what} | ${percent} | ${met.length === 0 ? '' : code(listed(met))} |`,
    ),
    '',
    ...(complaints.length === 0 ? ['Nothing to complain of.'] : complaints.map(itemOf)),
    '',
  ].join('\n')
}

function itemOf({ message, advice, fails }: Complaint): string {
  return `- ${fails ? '**fails**' : 'warns'}: ${plain(message)}. ${plain(advice)}`
}

/** A client as JUnit XML: a test case for each kind of complaint, which failed when one of them fails. */
export function junitClient(report: ClientReport): string {
  const complaints = complaintsOf(report)
  const cases = (['coverage', 'behavior', 'contract'] as const).map((kind) => {
    const failing = complaints.filter((one) => one.kind === kind && one.fails)
    const head = `    <testcase ${attributes({ classname: 'client', name: names[kind] })}`
    const [first] = failing
    if (first === undefined) return { lines: [`${head}/>`], failed: 0 }
    const text = escaped(failing.map(({ message, advice }) => `${message}\n  ${advice}`).join('\n'))
    const failure = `<failure ${attributes({ type: first.rule, message: first.message })}>${text}</failure>`
    return { lines: [`${head}>`, `      ${failure}`, '    </testcase>'], failed: 1 }
  })
  const numbers = {
    tests: cases.length,
    failures: cases.reduce((sum, { failed }) => sum + failed, 0),
    errors: 0,
    skipped: 0,
  }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${attributes({ name: 'payerbox exec', ...numbers })}>`,
    `  <testsuite ${attributes({ name: 'client', ...numbers })}>`,
    ...cases.flatMap(({ lines }) => lines),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n')
}

const names = {
  coverage: 'meets what is demanded of it',
  behavior: 'has no bad behaviors',
  contract: 'keeps the contracts in what it sends',
} as const

/** A client as SARIF 2.1.0: a result for each complaint, at no file, since it is about what was called. */
export function sarifClient(report: ClientReport): string {
  const complaints = complaintsOf(report)
  const rules = [...new Map(complaints.map((one) => [one.rule, one])).values()]
  const results = complaints.map(({ rule, message, advice, fails }) => ({
    ruleId: rule,
    ruleIndex: rules.findIndex((one) => one.rule === rule),
    level: fails ? 'error' : 'warning',
    message: { text: `${message}. ${advice}` },
  }))
  return sarifLog(
    rules.map(({ rule, advice }) => ({
      id: rule,
      shortDescription: { text: rule },
      fullDescription: { text: advice },
    })),
    results,
  )
}
