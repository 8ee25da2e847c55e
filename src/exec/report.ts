import type { Vendor } from '../contract/routes.ts'
import { lintRules } from '../journal/lint.ts'
import { trafficFindings, trafficRules } from '../proxy/report.ts'
import {
  type Report,
  type ReportFinding,
  type ReportRule,
  type ReportRun,
  type ReportTable,
  verdictOf,
} from '../report/report.ts'
import { groupBy } from '../text/group-by.ts'
import { countTimes, plural } from '../text/phrases.ts'
import type { ClientRun } from './client.ts'

const checks = {
  coverage: 'coverage demands are met',
  lint: 'no lint rule is broken',
  contract: 'requests keep the contracts',
} as const

/** The report of a client that used a sandbox: its coverage, its lint findings, and the rules that its requests break. */
export function execReport(client: ClientRun): Report {
  const { coverage, unmet, lint, unjudgedRules, refusals, traffic, exitCode } = client
  const calls = traffic.exchanges
  const findings = [
    ...missingCallsFindings(client),
    ...refusalFindings(client),
    ...coverageFindings(client),
    ...lintFindings(client),
    ...contractFindings(client),
  ]
  const failing = findings.filter(({ severity }) => severity === 'error').length
  return {
    verb: 'exec',
    title: 'Client report',
    passed: failing === 0 && exitCode === 0,
    summary: `${exitCode === 0 ? '' : `the command failed with exit code ${exitCode}; `}${plural(calls, 'call')}; ${
      findings.length === 0 ? 'no findings' : `${plural(findings.length, 'finding')}, ${failing} failing`
    }`,
    counts: { calls, findings: findings.length, failing, exitCode },
    runs: Object.values(checks).map((name): ReportRun => {
      return { name, suite: 'client', verdict: verdictOf(findings.filter(({ run }) => run === name)) }
    }),
    rules: rulesOf(client, findings),
    findings,
    tables: calls === 0 ? [] : [coverageTable(client)],
    notes: notesOf(client),
    data: { coverage, unmet, lint, unjudgedRules, refusals, operations: traffic.operations },
  }
}

function coverageTable({ coverage }: ClientRun): ReportTable {
  return {
    title: 'Coverage',
    description: 'What the client received at least once, of all that the sandbox can send',
    columns: [{ name: 'Kind' }, { name: 'Covered', align: 'right' }, { name: 'Received' }],
    rows: coverage.map(({ what, percent, met }) => [what, `${percent} %`, shortList(met)]),
  }
}

/** A rule without findings is not a rule that was kept, where it could not be judged. */
function notesOf({ unjudgedRules, traffic }: ClientRun): readonly string[] {
  if (traffic.exchanges === 0 || unjudgedRules.length === 0) return []
  return [`not judged, because the clock did not run between two calls: ${unjudgedRules.join(', ')}`]
}

function rulesOf(client: ClientRun, findings: readonly ReportFinding[]): readonly ReportRule[] {
  const rules: readonly ReportRule[] = [
    noCalls,
    refused,
    ...client.coverage.map(({ what, is }) => ({
      id: `coverage-${what}`,
      description: `The client covers enough of ${what}`,
      help: `${what}: ${is}`,
    })),
    ...lintRules.map(({ rule, advice, source }) => ({ id: rule, description: advice, help: source })),
    ...trafficRules(client.traffic),
  ]
  return rules.filter(({ id }) => findings.some(({ rule }) => rule === id))
}

const noCalls: ReportRule = {
  id: 'no-calls',
  description: 'The client calls the sandbox',
  help: 'a client that never calls the sandbox was not tested',
}

/** The variables that a client must read. */
const variables: Readonly<Record<Vendor, string>> = {
  taiga: 'PAYERBOX_TAIGA_URL and PAYERBOX_TAIGA_KEY',
  stedi: 'PAYERBOX_STEDI_URL and PAYERBOX_STEDI_KEY',
  optum: 'PAYERBOX_OPTUM_URL, PAYERBOX_OPTUM_CLIENT_ID and PAYERBOX_OPTUM_CLIENT_SECRET',
}

function missingCallsFindings({ traffic, mustCall }: ClientRun): readonly ReportFinding[] {
  if (traffic.exchanges > 0) return []
  return [
    {
      rule: noCalls.id,
      severity: mustCall ? 'error' : 'warning',
      message: 'the command did not call the sandbox',
      advice: `let it read ${Object.values(variables).join('; ')} (--env sets them under other names)`,
      run: checks.contract,
    },
  ]
}

const refused: ReportRule = {
  id: 'credential-refused',
  description: 'The sandbox accepts the credential of each call',
  help: 'a client whose calls are refused was not tested; --allow-refused is for tests that send a wrong credential on purpose',
}

function refusalFindings({ refusals, allowsRefusals }: ClientRun): readonly ReportFinding[] {
  return refusals.map(({ api, reason, calls }) => ({
    rule: refused.id,
    severity: allowsRefusals ? 'note' : 'error',
    subject: api,
    message: `${plural(calls, 'call')} ${calls === 1 ? 'was' : 'were'} refused for the credential: ${reason}`,
    advice: `use the credential in ${variables[api].replace(/^\w+(, | and )/, '')}`,
    run: checks.contract,
    properties: { api, reason, calls },
  }))
}

function coverageFindings({ coverage, unmet }: ClientRun): readonly ReportFinding[] {
  return unmet.map(({ what, percent: required }) => {
    const { percent = 0, missing = [] } = coverage.find((one) => one.what === what) ?? {}
    return {
      rule: `coverage-${what}`,
      severity: 'error',
      message: `${percent} % covered, ${required} % required`,
      advice: `not covered: ${shortList(missing)}`,
      run: checks.coverage,
      properties: { covered: percent, required },
    }
  })
}

/** Findings of one lint rule in one world; a client can break a rule thousands of times. */
const mostAlike = 3

function lintFindings({ lint, lintFails }: ClientRun): readonly ReportFinding[] {
  return [...groupBy(lint, ({ rule, world }) => `${rule} ${world}`).values()].flatMap((alike) => {
    const findings = alike
      .slice(0, mostAlike)
      .map(({ rule, message, advice, source, entries, world }): ReportFinding => {
        const calls = shortList(entries.map(String))
        return {
          rule,
          severity: lintFails ? 'error' : 'warning',
          message: `${message} (world ${world}, calls ${calls})`,
          advice: `${advice}; ${source}`,
          run: checks.lint,
          properties: { world, calls: entries },
        }
      })
    const [first] = findings
    const others = alike.length - findings.length
    if (first === undefined || others === 0) return findings
    return [
      ...findings,
      { ...first, message: `${countTimes(others)} more in this world`, properties: { count: others } },
    ]
  })
}

function contractFindings({ traffic }: ClientRun): readonly ReportFinding[] {
  return trafficFindings(traffic).map((finding) => ({ ...finding, run: checks.contract }))
}

const mostListed = 12

/** The first of a long list, and how many more there are. */
function shortList(words: readonly string[]): string {
  const more = words.length - mostListed
  return more > 0 ? `${words.slice(0, mostListed).join(', ')} and ${more} more` : words.join(', ')
}
