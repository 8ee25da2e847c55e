import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { formatProblem } from '../../index.ts'
import {
  type ContractCase,
  contractTestReport,
  liveTarget,
  mockTarget,
  NoAnswer,
  type Outcome,
  readCases,
  runCases,
  type Target,
  TargetError,
  urlTarget,
} from '../../kit.ts'
import { plural } from '../../text/phrases.ts'
import { CliError } from '../cli-error.ts'
import { progressOn } from '../progress.ts'
import { printReport, writeReportFiles } from '../write-reports.ts'
import type { TestChoices } from './choices.ts'
import { confirmLive } from './confirm-live.ts'

/**
 * Runs the cases, and prints and writes what came of them.
 *
 * @throws CliError when a case file or the target is wrong, or there is no such case.
 */
export async function testContracts(choices: TestChoices): Promise<{ readonly passed: boolean }> {
  const cases = chosen(await casesIn(choices.cases), choices)
  const target = await targetOf(choices)
  if (target.kind === 'live') {
    await confirmLive(cases, target, choices, { input: process.stdin, output: process.stderr })
  }
  const { editions, concurrency } = choices
  const progress = progressOn(process.stderr, 'cases')
  const onOutcome = ({ verdict }: Outcome, all: number) => progress.tell(verdict === 'failed', all)
  const options = { ...(editions.length > 0 && { editions }), concurrency, onOutcome }
  const run = await runCases(cases, target, options).finally(progress.end)
  const report = contractTestReport(run)
  printReport(choices.format, report, { verbose: choices.verbose })
  if (choices.report !== '') await writeReportFiles(choices.report, 'contract', report)
  return { passed: report.passed }
}

async function casesIn(directory: string): Promise<readonly ContractCase[]> {
  const folder = directory === '' ? ownCases() : directory
  const loaded = await readCases(folder).catch((cause: Error) => {
    throw new CliError(cause.message, { exitCode: 2, cause })
  })
  if ('cases' in loaded) return loaded.cases
  const { problems } = loaded
  const count = plural(problems.length, 'problem')
  const lines = [`${count} in the case files of ${folder}`, ...problems.map(formatProblem)]
  throw new CliError(lines.join('\n'), { exitCode: 2 })
}

/** The folder that comes with the package, seen from where the program runs. */
function ownCases(): string {
  const contracts = dirname(fileURLToPath(import.meta.resolve('payerbox/contracts/case.schema.json')))
  return relative(process.cwd(), join(contracts, 'cases')) || '.'
}

function chosen(cases: readonly ContractCase[], { apis, globs }: TestChoices): readonly ContractCase[] {
  const patterns = globs.map(patternOf)
  const found = cases.filter(
    ({ api, case: name }) =>
      (apis.length === 0 || apis.includes(api)) &&
      (patterns.length === 0 || patterns.some((pattern) => pattern.test(`${api}/${name}`) || pattern.test(name))),
  )
  if (found.length > 0) return found
  const wanted = [...globs.map((glob) => `--case ${glob}`), ...apis.map((api) => `--api ${api}`)].join(' ')
  throw new CliError(wanted === '' ? 'there is no case' : `there is no case for ${wanted}`, { exitCode: 2 })
}

/** `*` is any run of characters, `?` any one. */
function patternOf(glob: string): RegExp {
  const source = glob
    .replaceAll(/[\\^$.|+()[\]{}]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.')
  return new RegExp(`^${source}$`, 's')
}

async function targetOf({ target, allowBilling }: TestChoices): Promise<Target> {
  if (target === 'mock') return mockTarget()
  try {
    return target === 'live' ? liveTarget(process.env, { allowBilling }) : await urlTarget(target, process.env)
  } catch (error) {
    if (error instanceof NoAnswer) throw new CliError(`nobody answers at ${target}`, { exitCode: 2, cause: error })
    throw error instanceof TargetError ? new CliError(error.message, { exitCode: 2, cause: error }) : error
  }
}
