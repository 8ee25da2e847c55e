import type { OperationTraffic, Traffic, TrafficViolation } from '../judge/traffic.ts'
import { describeViolation, evidenceText, isAtLeast, ruleText } from '../judge/violation.ts'
import {
  type Report,
  type ReportFinding,
  type ReportRule,
  type ReportRun,
  type ReportTable,
  type Severity,
  verdictOf,
} from '../report/report.ts'
import { plural } from '../text/phrases.ts'

/** The report of what passed through a proxy: a run for each operation, a finding for each broken rule. */
export function proxyReport(traffic: Traffic): Report {
  const { target, edition, failOn, operations, unjudged } = traffic
  const broken = trafficFindings(traffic)
  const findings = [...broken, ...nothingJudgedFindings(traffic)]
  const failing = findings.filter(({ severity }) => severity === 'error').length
  return {
    verb: 'proxy',
    title: 'Proxied traffic',
    subject: target,
    passed: failing === 0,
    summary: summaryOf(traffic, failing),
    options: { edition, 'fail-on': failOn },
    counts: { exchanges: traffic.exchanges, judged: judgedIn(traffic), broken: broken.length, failing },
    runs: [...operationRuns(traffic, findings), ...unjudgedRuns(traffic, findings.slice(broken.length))],
    rules: [...trafficRules(traffic), ...(findings.length > broken.length ? [nothingJudged] : [])],
    findings,
    tables: operations.length === 0 ? [] : [responsesTable(operations)],
    notes: unjudgedNotes(traffic),
    data: { operations, unjudged },
  }
}

/** `12 exchanges, 9 judged; 2 rules broken, 1 failing`. */
function summaryOf(traffic: Traffic, failing: number): string {
  const { exchanges, broken, unjudged } = traffic
  if (exchanges === 0 && unjudged.length === 0) return 'no exchanges'
  const calls = `${plural(exchanges, 'exchange')}, ${judgedIn(traffic)} judged`
  if (judgedIn(traffic) === 0) return calls
  const rules = broken.length === 0 ? 'no rules broken' : `${plural(broken.length, 'rule')} broken, ${failing} failing`
  return `${calls}; ${rules}`
}

function judgedIn({ exchanges, operations }: Traffic): number {
  const others = operations.find(({ operation }) => operation === 'none')?.statuses ?? []
  return exchanges - others.reduce((sum, { responses }) => sum + responses, 0)
}

/** The name of a run. */
const everyCallIsJudged = 'every call is judged'

const nothingJudged: ReportRule = {
  id: 'nothing-judged',
  description: 'At least one call is judged',
  help: 'a client of which no call is judged was not tested',
}

function nothingJudgedFindings(traffic: Traffic): readonly ReportFinding[] {
  const { exchanges, unjudged } = traffic
  const calls = unjudged.reduce((sum, each) => sum + each.calls, exchanges)
  if (calls === 0 || judgedIn(traffic) > 0) return []
  return [
    {
      rule: nothingJudged.id,
      severity: 'error',
      message: calls === 1 ? 'the only call was not judged' : `none of ${calls} calls was judged`,
      advice:
        exchanges === 0
          ? 'start the target, or correct --target'
          : 'let the client call the paths of Taiga, Stedi or Optum; a base URL may lack /2024-04-01',
      run: everyCallIsJudged,
    },
  ]
}

function operationRuns({ operations }: Traffic, findings: readonly ReportFinding[]): readonly ReportRun[] {
  return operations
    .filter(({ operation }) => operation !== 'none')
    .map(({ operation }) => ({
      name: operation,
      suite: 'traffic',
      verdict: verdictOf(findings.filter(({ run }) => run === operation)),
    }))
}

function unjudgedRuns(traffic: Traffic, findings: readonly ReportFinding[]): readonly ReportRun[] {
  if (findings.length > 0) return [{ name: everyCallIsJudged, suite: 'traffic', verdict: verdictOf(findings) }]
  if (traffic.unjudged.length === 0) return []
  const reason = unjudgedNotes(traffic).join('; ')
  return [{ name: everyCallIsJudged, suite: 'traffic', verdict: 'skipped', reason }]
}

/** `3 calls were not judged: the client disconnected before it received the response`. */
function unjudgedNotes({ unjudged }: Traffic): readonly string[] {
  return unjudged.map(({ reason, calls }) => {
    return `${plural(calls, 'call')} ${calls === 1 ? 'was' : 'were'} not judged: ${reason}`
  })
}

function responsesTable(operations: readonly OperationTraffic[]): ReportTable {
  return {
    title: 'Responses by status',
    columns: [{ name: 'Operation', isCode: true }, { name: 'Responses' }],
    rows: operations.map(({ operation, statuses }) => {
      const remark = operation === 'none' ? 'not judged' : 'not declared'
      const cells = statuses.map(({ status, declared, responses }) => {
        const isUnexpected = !declared && operation.includes('.')
        const isRemarkable = isUnexpected || operation === 'none'
        return { name: String(status), count: responses, isUnexpected, ...(isRemarkable && { remark }) }
      })
      return [operation, cells]
    }),
  }
}

/** Every rule that the traffic breaks, as findings of the runs of `proxyReport`. */
export function trafficFindings({ broken, failOn }: Traffic): readonly ReportFinding[] {
  return broken.map((violation): ReportFinding => {
    const { operation, side, status, pointer, rule: keyword, evidence, source, exchanges } = violation
    const { received } = violation
    const part = status === undefined ? side : `${side} ${status}`
    return {
      rule: idOf(violation),
      severity: severityIn(violation, failOn),
      subject: `${operation} ${part}`,
      message: `${describeViolation(violation)}; in ${plural(exchanges, 'exchange')}`,
      run: operation,
      location: { operation, part, pointer },
      known: { evidence, source },
      expected: ruleText(violation),
      received,
      properties: { side, ...(status !== undefined && { status }), keyword, exchanges },
    }
  })
}

/** An error where the evidence is enough to fail. */
function severityIn({ evidence }: TrafficViolation, failOn: Traffic['failOn']): Severity {
  if (isAtLeast(evidence, failOn)) return 'error'
  return evidence === 'observed' ? 'warning' : 'note'
}

/** The rules that the findings name. */
export function trafficRules({ broken }: Traffic): readonly ReportRule[] {
  const byId = new Map(broken.map((violation) => [idOf(violation), violation]))
  return [...byId].map(([id, violation]) => {
    const { operation, side, pointer, evidence } = violation
    const place = pointer === '' ? `the ${side}` : `${pointer} of the ${side}`
    return {
      id,
      description: `${operation}: ${place} must keep the contract: ${ruleText(violation)}`,
      help: evidenceText(violation),
      properties: { operation, evidence },
    }
  })
}

/** `taiga.sessionStatus/response/error/type`. */
function idOf({ operation, side, pointer, rule }: TrafficViolation): string {
  return `${operation}/${side}${pointer.startsWith('/') || pointer === '' ? pointer : `/${pointer}`}/${rule}`
}
