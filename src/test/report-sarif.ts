import { locationOf, sarifLog } from '../report/sarif.ts'
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
  const results = open.flatMap((outcome) => resultsOf(outcome, cases.indexOf(outcome.case)))
  return sarifLog(cases.map(ruleOf), results, began)
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
  const locations = [locationOf(outcome.case.place)]
  return complaintsOf(outcome).map((complaint) => ({
    ruleId: idOf(outcome.case),
    ruleIndex,
    level: levels[outcome.verdict],
    message: { text: `${nameOf(outcome)}: ${complaint}` },
    locations,
  }))
}
