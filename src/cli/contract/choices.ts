import { stediEditions, vendors } from '../../contract/routes.ts'
import { optumProfiles } from '../../options.ts'
import { type ReportFormat, reportFormats } from '../../report/report.ts'
import { CliError, readChoice } from '../cli-error.ts'

/** The flags of `payerbox contract test`, as commander gives them. */
export interface TestFlags {
  readonly api?: readonly string[]
  readonly target?: string
  readonly case?: readonly string[]
  readonly edition?: readonly string[]
  readonly concurrency?: string
  readonly cases?: string
  readonly report?: string
  readonly format?: string
  readonly yes?: boolean
  readonly allowBilling?: boolean
  readonly verbose?: boolean
}

/** What is to be tested, and how it is told. */
export interface TestChoices {
  /** Empty for all. */
  readonly apis: readonly string[]
  readonly target: string
  /** Empty for all. */
  readonly globs: readonly string[]
  /** Empty for those that the target has. */
  readonly editions: readonly string[]
  readonly concurrency: number
  /** Empty for the cases that come along. */
  readonly cases: string
  /** Empty for none. */
  readonly report: string
  readonly format: ReportFormat
  /** Whether live is asked without asking the user first. */
  readonly yes: boolean
  readonly allowBilling: boolean
  /** Whether what was sent and answered is printed, masked, where a rule is broken. */
  readonly verbose: boolean
}

const mostAtOnce = 64

/** @throws CliError when a flag is wrong. */
export function readTestChoices(flags: TestFlags): TestChoices {
  const { target = 'mock', cases = '', report = '', format = 'pretty', concurrency = '4' } = flags
  return {
    apis: (flags.api ?? []).map((name) => readChoice('--api', name, vendors)),
    target,
    globs: flags.case ?? [],
    editions: (flags.edition ?? []).map((name) => readChoice('--edition', name, [...stediEditions, ...optumProfiles])),
    concurrency: atOnce(concurrency),
    cases,
    report,
    format: readChoice('--format', format, reportFormats),
    yes: flags.yes === true,
    allowBilling: flags.allowBilling === true,
    verbose: flags.verbose === true,
  }
}

function atOnce(text: string): number {
  const number = /^\d{1,3}$/.test(text) ? Number(text) : 0
  if (number >= 1 && number <= mostAtOnce) return number
  throw new CliError(`--concurrency must be a whole number from 1 to ${mostAtOnce}, not "${text}"`, { exitCode: 2 })
}
