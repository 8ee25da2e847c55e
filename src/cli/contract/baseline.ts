import type { Vendor } from '../../contract/routes.ts'
import type { Report } from '../../report/report.ts'
import type { Baseline } from '../../test/baseline.ts'
import type { ContractTestRun } from '../../test/outcome.ts'
import { plural } from '../../text/phrases.ts'
import { CliError } from '../cli-error.ts'

/** The flags about a baseline, as commander returns them. */
export interface BaselineFlags {
  readonly baseline?: string
  readonly updateBaseline?: boolean
  readonly baselineDays?: string
}

export interface BaselineChoices {
  /** A file of accepted deviations; empty for none. */
  readonly baseline: string
  readonly updateBaseline: boolean
  /** How long a new entry of the baseline is accepted. */
  readonly baselineDays: number
}

/** @throws CliError */
export function readBaselineChoices(flags: BaselineFlags): BaselineChoices {
  return {
    baseline: readBaselineFlag(flags),
    updateBaseline: flags.updateBaseline === true,
    baselineDays: readBaselineDays(flags.baselineDays ?? '90'),
  }
}

function readBaselineFlag({ baseline = '', updateBaseline, baselineDays }: BaselineFlags): string {
  const dependent = updateBaseline ? '--update-baseline' : baselineDays === undefined ? undefined : '--baseline-days'
  if (baseline !== '' || dependent === undefined) return baseline
  throw new CliError(`${dependent} needs --baseline <file>`, { exitCode: 2 })
}

const maxBaselineDays = 3650

function readBaselineDays(text: string): number {
  const days = /^\d{1,4}$/.test(text) ? Number(text) : 0
  if (days >= 1 && days <= maxBaselineDays) return days
  const range = `a whole number from 1 to ${maxBaselineDays}`
  throw new CliError(`--baseline-days must be ${range}, not "${text}"`, { exitCode: 2 })
}

/** The baseline to apply, if any; an empty one where a new file is to be written. @throws CliError */
export async function openBaseline({ baseline: file, updateBaseline }: BaselineChoices): Promise<Baseline | undefined> {
  if (file === '') return undefined
  const [{ readFile }, { BaselineError, parseBaseline }, { decodeText }] = await Promise.all([
    import('node:fs/promises'),
    import('../../test/baseline.ts'),
    import('../../text/decode-text.ts'),
  ])
  try {
    return parseBaseline(decodeText(await readFile(file)), file)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' && updateBaseline) return { file, entries: [] }
    if (error instanceof BaselineError) throw new CliError(error.message, { exitCode: 2, cause: error })
    const remedy = code === 'ENOENT' ? 'it does not exist; --update-baseline creates it' : (error as Error).message
    throw new CliError(`cannot read the baseline ${file}: ${remedy}`, { exitCode: 2, cause: error })
  }
}

/** The report of a run; the baseline is updated before, if that was asked for. @throws CliError */
export async function reportWithBaseline(
  run: ContractTestRun,
  { require: required, updateBaseline, baselineDays }: BaselineChoices & { readonly require: readonly Vendor[] },
  baseline: Baseline | undefined,
): Promise<Report> {
  const { contractTestReport } = await import('../../test/report.ts')
  if (baseline === undefined) return contractTestReport(run, { required })
  const { applyBaseline, baselineText, updateBaseline: updated } = await import('../../test/baseline.ts')
  const today = dateIn(0)
  const applied = updateBaseline ? updated(run, baseline, today, dateIn(baselineDays)) : baseline
  if (updateBaseline) {
    const { writeFile } = await import('node:fs/promises')
    await writeFile(applied.file, baselineText(applied)).catch((cause: Error) => {
      throw new CliError(`cannot write the baseline ${applied.file}: ${cause.message}`, { exitCode: 2, cause })
    })
  }
  const { run: baselined, ...rest } = applyBaseline(run, applied, today)
  const notes = updateBaseline
    ? [
        `${applied.file} was updated: ${plural(applied.entries.length, 'entry', 'entries')}, ${baseline.entries.length} before`,
      ]
    : []
  return contractTestReport(baselined, { required, baseline: rest, notes })
}

/** The date in so many days: `2027-02-27`. */
function dateIn(days: number): string {
  return new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
}
