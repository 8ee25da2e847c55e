import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import type { Vendor } from '../../contract/routes.ts'
import type { ContractCase } from '../../test/case.ts'
import type { CaseOutcome } from '../../test/outcome.ts'
import type { TestTarget } from '../../test/target.ts'
import { plural } from '../../text/phrases.ts'
import { CliError, readChoice } from '../cli-error.ts'
import { addReportOptions, type ReportChoices, type ReportFlags, readReportChoices } from '../report-options.ts'
import { useProxyOfEnvironment } from '../streams.ts'
import { laidOut, progressOn } from '../terminal.ts'
import {
  type BaselineChoices,
  type BaselineFlags,
  openBaseline,
  readBaselineChoices,
  reportWithBaseline,
} from './baseline.ts'

/** The flags of `payerbox contract test`, as commander returns them. */
interface ContractTestFlags extends BaselineFlags, ReportFlags {
  readonly api?: readonly string[]
  readonly target?: string
  readonly case?: readonly string[]
  readonly edition?: readonly string[]
  readonly concurrency?: string
  readonly cases?: string
  readonly yes?: boolean
  readonly allowBilling?: boolean
  readonly verbose?: boolean
  readonly require?: readonly string[]
}

/** What to test, and how to report it. */
export interface ContractTestChoices extends BaselineChoices, ReportChoices {
  /** Empty for all. */
  readonly apis: readonly string[]
  readonly target: string
  /** Patterns of case names; empty for all. */
  readonly globs: readonly string[]
  /** Empty for all that the target supports. */
  readonly editions: readonly string[]
  readonly concurrency: number
  /** A folder; empty for the cases of the package. */
  readonly cases: string
  /** Whether to send live requests without asking the user first. */
  readonly yes: boolean
  readonly allowBilling: boolean
  /** Whether to print the masked request and response where a rule is broken. */
  readonly verbose: boolean
  /** The APIs of which a case must be judged. */
  readonly require: readonly Vendor[]
}

const maxConcurrency = 64

/** `payerbox contract test`. It imports the kit when it runs, so that `--help` is fast. */
export function contractTestCommand(): Command {
  const command = new Command('test')
    .description('Send the requests of the contract cases to a server, and check its responses.')
    .option('--api <name...>', 'only the cases of taiga, stedi or optum')
    .option('--target <target>', 'mock, the URL of a server, or live for the vendors (default mock)')
    .option('--case <glob...>', 'only cases whose name matches: stedi/unknown-*, or unknown-* of any API')
    .option('--edition <edition...>', "auto, 2025-01 or 2026-08 of Stedi, live or sandbox of Optum's profiles")
    .option('--concurrency <n>', 'how many cases run at the same time (default 4)')
    .option('--cases <dir>', 'a folder of cases, instead of those of the package')
    .option('--require <api...>', 'fail unless a case of each of these APIs is judged: stedi,optum')
    .option('--baseline <file>', 'accept the deviations that this file lists; others fail')
    .option('--update-baseline', 'write the deviations of this run to the file of --baseline')
    .option('--baseline-days <n>', 'how long a new entry of the baseline is accepted (default 90)')
    .option('--verbose', 'print the masked request and response where a rule is broken')
    .option('--yes', 'send live requests without asking first')
    .option('--allow-billing', 'allow live cases that can incur charges; the environment must allow it, too')
    .addHelpText('after', () => laidOut(explanations))
    .action(async (flags: ContractTestFlags) => {
      const { passed } = await testContracts(await readTestChoices(flags))
      if (!passed) process.exitCode = 1
    })
  return addReportOptions(command)
}

const explanations = `
Targets:
  mock      a sandbox in this process; payerbox sets up everything that a case needs
  URL       a running payerbox: the same. Any other server gets only the cases that need no setup; a
            server on another machine gets only read requests. The environment can provide what a
            case needs (contracts/cases/README.md).
  live      the vendors for which the environment has credentials: PAYERBOX_LIVE_TAIGA_KEY,
            PAYERBOX_LIVE_STEDI_KEY, PAYERBOX_LIVE_OPTUM_CLIENT_ID and _CLIENT_SECRET; a variable
            that ends in _URL changes a base URL. Only read requests are sent, within the vendors'
            rate limits. Cases that can incur charges need --allow-billing and the name of the host
            in PAYERBOX_LIVE_ALLOW_BILLING.

A broken rule that the vendor documents is an error. On servers other than payerbox, a broken rule
that was observed is a warning, and one that was inferred is a note. The report contains no body,
name, id or key, and no value that can identify a person.

A baseline lists known deviations, each with an expiry date: a new deviation fails, and so does an
entry after its date. --update-baseline adds what is new, removes what no longer occurs and renews
what has expired.

Exit codes: 0 success, 1 errors, or no case was judged, 2 usage error, an invalid case file, or a
target that does not respond.

Examples:
  payerbox contract test
  payerbox contract test --api stedi --edition 2026-08
  payerbox contract test --target http://127.0.0.1:4276 --case 'taiga/key-*'
  payerbox contract test --format github --report reports
  payerbox contract test --target live --require stedi,optum
  payerbox contract test --target live --yes --baseline known.json
`

/** @throws CliError when a flag is wrong. */
async function readTestChoices(flags: ContractTestFlags): Promise<ContractTestChoices> {
  const [{ vendors }, { stediEditionSettings }, { optumProfiles }] = await Promise.all([
    import('../../contract/routes.ts'),
    import('../../contract/stedi-edition.ts'),
    import('../../options.ts'),
  ])
  const editions = [...stediEditionSettings, ...optumProfiles]
  return {
    apis: (flags.api ?? []).map((name) => readChoice('--api', name, vendors)),
    target: flags.target ?? 'mock',
    globs: flags.case ?? [],
    editions: (flags.edition ?? []).map((name) => readChoice('--edition', name, editions)),
    concurrency: readConcurrency(flags.concurrency ?? '4'),
    cases: flags.cases ?? '',
    ...readReportChoices(flags),
    yes: flags.yes === true,
    allowBilling: flags.allowBilling === true,
    verbose: flags.verbose === true,
    require: (flags.require ?? [])
      .flatMap((text) => text.split(','))
      .map((name) => readChoice('--require', name, vendors)),
    ...readBaselineChoices(flags),
  }
}

function readConcurrency(text: string): number {
  const number = /^\d{1,3}$/.test(text) ? Number(text) : 0
  if (number >= 1 && number <= maxConcurrency) return number
  throw new CliError(`--concurrency must be a whole number from 1 to ${maxConcurrency}, not "${text}"`, { exitCode: 2 })
}

/**
 * Runs the cases, and prints and writes the report.
 *
 * @throws CliError when a case file or the target is invalid, or no case matches.
 */
async function testContracts(choices: ContractTestChoices): Promise<{ readonly passed: boolean }> {
  const [{ runCases }, { outputReport }] = await Promise.all([
    import('../../test/run.ts'),
    import('../write-reports.ts'),
  ])
  const cases = await selectCases(await casesIn(choices.cases), choices)
  const baseline = await openBaseline(choices)
  const target = await openTarget(choices)
  requireCredentials(target, choices)
  if (target.kind === 'live') {
    const { confirmLive } = await import('./confirm-live.ts')
    await confirmLive(cases, target, choices, { input: process.stdin, output: process.stderr })
  }
  const { editions, concurrency } = choices
  const progress = progressOn(process.stderr, 'cases')
  const onOutcome = ({ verdict }: CaseOutcome, total: number) => progress.add(verdict === 'failed', total)
  const options = { ...(editions.length > 0 && { editions }), concurrency, onOutcome }
  const run = await runCases(cases, target, options).finally(progress.end)
  const report = await reportWithBaseline(run, choices, baseline)
  await outputReport(report, 'contract', choices, { verbose: choices.verbose })
  return { passed: report.passed }
}

/** @throws CliError when a required API has no credentials. */
function requireCredentials({ leftOut = [] }: TestTarget, { require }: ContractTestChoices): void {
  const missing = leftOut.filter(({ api }) => require.some((required) => required === api))
  if (missing.length === 0) return
  const reasons = missing.map(({ api, reason }) => `--require ${api}: ${reason}`)
  throw new CliError(reasons.join('; '), { exitCode: 2 })
}

async function casesIn(directory: string): Promise<readonly ContractCase[]> {
  const [{ formatProblem }, { readCases }] = await Promise.all([
    import('../../index.ts'),
    import('../../test/read-cases.ts'),
  ])
  const folder = directory === '' ? packageCases() : directory
  const loaded = await readCases(folder).catch((cause: Error) => {
    throw new CliError(cause.message, { exitCode: 2, cause })
  })
  if ('cases' in loaded) return loaded.cases
  const { problems } = loaded
  const count = plural(problems.length, 'problem')
  const lines = [`${count} in the case files of ${folder}`, ...problems.map(formatProblem)]
  throw new CliError(lines.join('\n'), { exitCode: 2 })
}

/** The folder of the package, relative to the working directory. */
function packageCases(): string {
  const contracts = dirname(fileURLToPath(import.meta.resolve('payerbox/contracts/case.schema.json')))
  return relative(process.cwd(), join(contracts, 'cases')) || '.'
}

async function selectCases(
  cases: readonly ContractCase[],
  { apis, globs }: ContractTestChoices,
): Promise<readonly ContractCase[]> {
  const { literalPattern, searchPattern } = await import('../../text/search-pattern.ts')
  // `*` matches any characters, `?` any single character.
  const patterns = globs.map((glob) => `^${literalPattern(glob).replaceAll('\\*', '[^]*').replaceAll('\\?', '[^]')}$`)
  const isSelected = (name: string) => patterns.some((pattern) => searchPattern(pattern, name))
  const selected = cases.filter(
    ({ api, case: name }) =>
      (apis.length === 0 || apis.includes(api)) &&
      (patterns.length === 0 || isSelected(`${api}/${name}`) || isSelected(name)),
  )
  if (selected.length > 0) return selected
  const flags = [...globs.map((glob) => `--case ${glob}`), ...apis.map((api) => `--api ${api}`)].join(' ')
  throw new CliError(flags === '' ? 'no cases found' : `no case matches ${flags}`, { exitCode: 2 })
}

async function openTarget({ target, allowBilling }: ContractTestChoices): Promise<TestTarget> {
  const [{ liveTarget }, { mockTarget, NoResponse, urlTarget }, { TargetError }] = await Promise.all([
    import('../../test/live/live-target.ts'),
    import('../../test/target.ts'),
    import('../../proxy/target.ts'),
  ])
  if (target === 'mock') return mockTarget()
  await useProxyOfEnvironment(process.env)
  try {
    return target === 'live' ? liveTarget(process.env, { allowBilling }) : await urlTarget(target, process.env)
  } catch (error) {
    if (error instanceof NoResponse) throw new CliError(`no response from ${target}`, { exitCode: 2, cause: error })
    throw error instanceof TargetError ? new CliError(error.message, { exitCode: 2, cause: error }) : error
  }
}
