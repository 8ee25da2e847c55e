import type { BrokenInTraffic, Traffic } from '../judge/traffic.ts'
import { complaintOf, levelOf, subjectOf } from '../judge/traffic-words.ts'
import { knownBy, ruleOf } from '../judge/words.ts'
import { version } from '../version.ts'

/** Traffic as SARIF 2.1.0: a result for each broken rule, at the operation, since there is no file to point at. */
export function sarifTraffic(traffic: Traffic): string {
  const { broken } = traffic
  const rules = [...new Map(broken.map((one) => [idOf(one), one])).values()]
  const driver = { name: 'payerbox', version, rules: rules.map(descriptorOf) }
  const results = broken.map((one) => ({
    ruleId: idOf(one),
    ruleIndex: rules.findIndex((rule) => idOf(rule) === idOf(one)),
    level: levelOf(one, traffic),
    message: { text: `${subjectOf(one)}, ${complaintOf(one)}` },
    locations: [{ logicalLocations: [{ fullyQualifiedName: one.operation, kind: 'function' }] }],
  }))
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  }
  return `${JSON.stringify(log, undefined, 2)}\n`
}

/** `taiga.sessionStatus/answer/error/type`. */
function idOf({ operation, side, pointer, rule }: BrokenInTraffic): string {
  return `${operation}/${side}${pointer.startsWith('/') || pointer === '' ? pointer : `/${pointer}`}/${rule}`
}

function descriptorOf(broken: BrokenInTraffic): unknown {
  return {
    id: idOf(broken),
    shortDescription: { text: ruleOf(broken) },
    fullDescription: { text: `${ruleOf(broken)}. ${knownBy(broken)}.` },
    properties: { operation: broken.operation, evidence: broken.evidence },
  }
}
