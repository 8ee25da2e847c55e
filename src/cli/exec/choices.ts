import type { Evidence } from '../../contract/evidence.ts'
import { type CoverageDemand, readDemand } from '../../journal/coverage.ts'
import { type ReportFormat, reportFormats } from '../../report/report.ts'
import { CliError, readChoice } from '../cli-error.ts'
import type { ServeSettings } from '../settings.ts'

/** The flags of `payerbox exec`, as commander gives them. */
export interface ExecFlags {
  readonly env?: readonly string[]
  readonly minCoverage?: readonly string[]
  /** `true` for the flag without a word. */
  readonly lint?: string | true
  readonly failOn?: string
  readonly report?: string
  readonly format?: string
}

/** What is run, and how it is judged. */
export interface ExecChoices {
  readonly command: readonly string[]
  readonly settings: ServeSettings
  /** The story that is begun beforehand; none when absent. */
  readonly story?: string
  /** Further names of the command's variables: the new one, and the one of ours. */
  readonly env: readonly (readonly [name: string, variable: string])[]
  readonly coverage: readonly CoverageDemand[]
  readonly lintFails: boolean
  readonly failOn: Evidence
  /** Empty for none. */
  readonly report: string
  readonly format: ReportFormat
}

/** @throws CliError when a flag is wrong, or there is no command. */
export function readExecChoices(
  command: readonly string[],
  flags: ExecFlags,
  settings: ServeSettings,
  hasStory: boolean,
): ExecChoices {
  if (command.length === 0) throw new CliError('exec needs a command: payerbox exec -- npm test', { exitCode: 2 })
  return {
    command,
    settings,
    ...(hasStory && { story: settings.scenario }),
    env: (flags.env ?? []).map(readMapping),
    coverage: (flags.minCoverage ?? []).map(readCoverage),
    lintFails: flags.lint === true || readChoice('--lint', flags.lint ?? 'warn', ['warn', 'fail']) === 'fail',
    failOn: readChoice('--fail-on', flags.failOn ?? 'documented', ['documented', 'observed', 'inferred'] as const),
    report: flags.report ?? '',
    format: readChoice('--format', flags.format ?? 'pretty', reportFormats),
  }
}

function readCoverage(text: string): CoverageDemand {
  try {
    return readDemand(text)
  } catch (error) {
    throw new CliError(`--min-coverage: ${(error as Error).message}`, { exitCode: 2, cause: error })
  }
}

function readMapping(text: string): readonly [string, string] {
  const [, name, variable] = /^([A-Za-z_]\w*)=(PAYERBOX_[A-Z_]+)$/.exec(text) ?? []
  if (name !== undefined && variable !== undefined) return [name, variable]
  throw new CliError(`--env is written like TAIGA_URL=PAYERBOX_TAIGA_URL, not "${text}"`, { exitCode: 2 })
}
