import { version } from '../version.ts'
import { type Comparison, type Drift, isBreaking, type Origin, whereOf } from './drift.ts'
import { partiesOf, sayingOf, sourceOf } from './words.ts'

/** Where a place of our contract is in its file, counted from 1. */
export type Locate = (origin: Origin) => { readonly uri: string; readonly line: number; readonly column: number }

/**
 * A comparison as SARIF 2.1.0: a rule for each kind of change, a result for each difference. What breaks somebody is an
 * error, or a warning where our side is only observed or inferred; the rest are notes.
 */
export function driftSarif({ drifts }: Comparison, locate: Locate): string {
  const rules = [...new Set(drifts.map(ruleOf))].sort()
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'payerbox',
            version,
            rules: rules.map((id) => ({ id, shortDescription: { text: `${id.replaceAll('-', ' ')}.` } })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: drifts.map((drift) => resultOf(drift, rules, locate)),
      },
    ],
  }
  return `${JSON.stringify(log, undefined, 2)}\n`
}

function ruleOf({ aspect, change }: Drift): string {
  return `${aspect} ${change}`.replaceAll(' ', '-')
}

function resultOf(drift: Drift, rules: readonly string[], locate: Locate): unknown {
  const where = whereOf(drift)
  const source = sourceOf(drift)
  const text = `${where}: ${sayingOf(drift)}. Breaks ${partiesOf(drift.breaks)}.${source === '' ? '' : ` Ours is ${source}.`}`
  return {
    ruleId: ruleOf(drift),
    ruleIndex: rules.indexOf(ruleOf(drift)),
    level: levelOf(drift),
    message: { text },
    locations: [{ ...physical(drift.origin, locate), logicalLocations: [{ fullyQualifiedName: where }] }],
    properties: { breaks: drift.breaks, ...(drift.known !== undefined && { evidence: drift.known.evidence }) },
  }
}

function levelOf(drift: Drift): 'error' | 'warning' | 'note' {
  if (drift.breaks.length === 0) return 'note'
  return isBreaking(drift) && drift.known?.evidence !== 'observed' ? 'error' : 'warning'
}

function physical(origin: Origin | undefined, locate: Locate): Readonly<Record<string, unknown>> {
  if (origin === undefined) return {}
  const { uri, line, column } = locate(origin)
  return { physicalLocation: { artifactLocation: { uri }, region: { startLine: line, startColumn: column } } }
}
