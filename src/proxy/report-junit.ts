import type { BrokenInTraffic, Traffic } from '../judge/traffic.ts'
import { complaintOf, levelOf, subjectOf, unheardLines } from '../judge/traffic-words.ts'
import { knownBy } from '../judge/words.ts'
import { attributes, escaped } from '../report/xml.ts'

/**
 * Traffic as JUnit XML: a test case for each operation that was asked for, which failed when a rule that fails was broken in
 * it, and one for the calls that were not judged, if there were any.
 */
export function junitTraffic(traffic: Traffic): string {
  const judged = traffic.operations.filter(({ operation }) => operation !== 'none')
  const cases = judged.map(({ operation }) => {
    const broken = traffic.broken.filter((one) => one.operation === operation)
    return testcase(operation, traffic, broken)
  })
  const unheard = unheardLines(traffic)
  const numbers = {
    tests: cases.length + (unheard.length > 0 ? 1 : 0),
    failures: cases.filter(({ failed }) => failed).length,
    errors: 0,
    skipped: unheard.length > 0 ? 1 : 0,
  }
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${attributes({ name: `payerbox proxy ${traffic.target}`, ...numbers })}>`,
    `  <testsuite ${attributes({ name: 'traffic', ...numbers })}>`,
    ...cases.flatMap(({ lines }) => lines),
    ...(unheard.length > 0 ? unjudged(unheard) : []),
    '  </testsuite>',
    '</testsuites>',
  ].join('\n')}\n`
}

function testcase(
  operation: string,
  traffic: Traffic,
  broken: readonly BrokenInTraffic[],
): { readonly failed: boolean; readonly lines: readonly string[] } {
  const failing = broken.filter((one) => levelOf(one, traffic) === 'error')
  const others = broken.filter((one) => !failing.includes(one))
  const [first] = failing
  const head = attributes({ classname: operation, name: 'keeps its contract' })
  if (broken.length === 0) return { failed: false, lines: [`    <testcase ${head}/>`] }
  const failure = first && [
    `      <failure ${attributes({ type: first.evidence, message: lineOf(first) })}>${textOf(failing)}</failure>`,
  ]
  const output = others.length === 0 ? [] : [`      <system-out>${textOf(others)}</system-out>`]
  return {
    failed: first !== undefined,
    lines: [`    <testcase ${head}>`, ...(failure ?? []), ...output, '    </testcase>'],
  }
}

function unjudged(lines: readonly string[]): readonly string[] {
  const message = attributes({ message: lines.join('; ') })
  return ['    <testcase classname="proxy" name="judges every call">', `      <skipped ${message}/>`, '    </testcase>']
}

function textOf(broken: readonly BrokenInTraffic[]): string {
  return escaped(broken.map((one) => `${lineOf(one)}\n  ${knownBy(one)}`).join('\n'))
}

function lineOf(broken: BrokenInTraffic): string {
  return `${subjectOf(broken)}, ${complaintOf(broken)}`
}
