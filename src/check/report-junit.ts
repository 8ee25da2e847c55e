import { attributes, escaped, seconds } from '../report/xml.ts'
import type { CheckedScenario, ScenarioCheck } from './check-scenarios.ts'
import type { CoverageRequirement } from './coverage-requirements.ts'
import { placeWords } from './report-words.ts'

/** A check as JUnit XML: a test case for each scenario, and one for each requirement on the whole set. */
export function junitScenarioReport({ checked, requirements, milliseconds }: ScenarioCheck): string {
  const cases = [...checked.flatMap(caseOf), ...requirements.flatMap(demandOf)]
  const failures =
    checked.filter(({ findings }) => findings.length > 0).length +
    requirements.filter(({ missing }) => missing.length > 0).length
  const numbers = {
    tests: checked.length + requirements.length,
    failures,
    errors: 0,
    skipped: 0,
    time: seconds(milliseconds),
  }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${attributes({ name: 'payerbox scenario check', ...numbers })}>`,
    `  <testsuite ${attributes({ name: 'scenarios', ...numbers })}>`,
    ...cases,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n')
}

function caseOf({ name, file, findings, exploration, milliseconds }: CheckedScenario): readonly string[] {
  const told = { classname: 'scenario', name, file, assertions: exploration?.replies ?? 0, time: seconds(milliseconds) }
  const complaints = findings.map((finding) => `${placeWords(finding)} ${finding.code} ${finding.message}`)
  return testcase(told, findings[0]?.code ?? '', complaints)
}

function demandOf({ title, required, missing }: CoverageRequirement): readonly string[] {
  const told = { classname: 'coverage', name: title, assertions: required.length, time: seconds(0) }
  const complaints = missing.map((what) => `no scenario shows ${what}`)
  return testcase(told, 'NOT_COVERED', complaints)
}

function testcase(
  told: Readonly<Record<string, string | number>>,
  type: string,
  [first, ...others]: readonly string[],
): readonly string[] {
  const head = `    <testcase ${attributes(told)}`
  if (first === undefined) return [`${head}/>`]
  const text = escaped([first, ...others].join('\n'))
  return [`${head}>`, `      <failure ${attributes({ type, message: first })}>${text}</failure>`, '    </testcase>']
}
