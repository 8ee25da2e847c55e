import { version } from '../version.ts'
import type { ContractCase } from './case.ts'
import { idOf } from './case.ts'
import type { Outcome, Run, Verdict } from './outcome.ts'
import { complaintsOf, nameOf } from './report-words.ts'

const levels: Readonly<Partial<Record<Verdict, 'error' | 'warning' | 'note'>>> = {
  failed: 'error',
  warned: 'warning',
  informed: 'note',
  'not-arranged': 'warning',
}

/** A run as SARIF 2.1.0: a rule for each case that did not pass, a result for each of its broken rules. */
export function sarifReport({ outcomes, began }: Run): string {
  const open = outcomes.filter(({ verdict }) => levels[verdict] !== undefined)
  const cases = [...new Map(open.map(({ case: one }) => [idOf(one), one])).values()]
  const invocations = [{ executionSuccessful: true, startTimeUtc: began }]
  const driver = { name: 'payerbox', version, rules: cases.map(ruleOf) }
  const results = open.flatMap((outcome) => resultsOf(outcome, cases.indexOf(outcome.case)))
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, invocations, columnKind: 'utf16CodeUnits', results }],
  }
  return `${JSON.stringify(log, undefined, 2)}\n`
}

function ruleOf(one: ContractCase): unknown {
  return {
    id: idOf(one),
    shortDescription: { text: one.title },
    fullDescription: { text: `${one.title}. ${one.evidence}: ${one.source}.` },
    properties: { operation: one.operation, evidence: one.evidence },
  }
}

function resultsOf(outcome: Outcome, ruleIndex: number): readonly unknown[] {
  const { file, line, column } = outcome.case.place
  const uri = file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/')
  return complaintsOf(outcome).map((complaint) => ({
    ruleId: idOf(outcome.case),
    ruleIndex,
    level: levels[outcome.verdict],
    message: { text: `${nameOf(outcome)}: ${complaint}` },
    locations: [{ physicalLocation: { artifactLocation: { uri }, region: { startLine: line, startColumn: column } } }],
  }))
}
