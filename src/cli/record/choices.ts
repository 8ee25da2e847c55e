import { stediEditions } from '../../contract/routes.ts'
import type { AmountMode } from '../../record/fake-values.ts'
import type { ReportFormat } from '../../report/report.ts'
import { CliError, readChoice } from '../cli-error.ts'
import { readReportFormat } from '../report-options.ts'

/** The flags of `payerbox record`, as commander gives them. */
export interface RecordFlags {
  readonly target?: string
  readonly from?: string
  readonly out?: string
  readonly port?: string
  readonly edition?: string
  readonly amounts?: string
  readonly live?: boolean
  readonly format?: string
}

/** What is to be recorded, and how. */
export interface RecordChoices {
  /** A server to stand before, or a file that was made elsewhere. */
  readonly source: { readonly target: string } | { readonly file: string }
  readonly out: string
  readonly port: number
  readonly edition: string
  readonly amounts: AmountMode
  readonly live: boolean
  readonly format: ReportFormat
  /** A program to record while it runs, and its arguments; empty for none. */
  readonly command: readonly string[]
}

const manners: readonly AmountMode[] = ['keep', 'scale', 'replace']

/** @throws CliError when a flag is wrong or missing. */
export function readRecordChoices(command: readonly string[], flags: RecordFlags): RecordChoices {
  const { target, from, out, port = '4277', edition = '2025-01', amounts = 'keep', live = false } = flags
  if (out === undefined) throw wrong('record needs --out <dir>, a folder to write to')
  if ((target === undefined) === (from === undefined))
    throw wrong('record needs one of --target <url> and --from <file>')
  if (from !== undefined && command.length > 0)
    throw wrong('--from records a file; a command is recorded with --target')
  return {
    source: target === undefined ? { file: from ?? '-' } : { target },
    out,
    port: portOf(port),
    edition: readChoice('--edition', edition, stediEditions),
    amounts: readChoice('--amounts', amounts, manners),
    live,
    format: readReportFormat(flags.format),
    command,
  }
}

function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (port <= 65_535) return port
  throw wrong(`--port must be a port from 0 to 65535, not "${text}"`)
}

function wrong(message: string): CliError {
  return new CliError(message, { exitCode: 2 })
}
