import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { TimedExchange } from '../../judge/http-exchange.ts'
import { secureRandom } from '../../record/fake-values.ts'
import { parseTimedExchanges } from '../../record/read-exchanges.ts'
import { createRecording, type Recording } from '../../record/recording.ts'
import { recordReport } from '../../record/report.ts'
import { CliError } from '../cli-error.ts'
import { printReport } from '../write-reports.ts'
import type { RecordChoices } from './choices.ts'
import { recordThroughProxy } from './proxy.ts'

/**
 * Records, and writes what may be kept.
 *
 * @returns the program's exit code.
 * @throws CliError when the target, the file or the folder is wrong.
 */
export async function recordExchanges(choices: RecordChoices): Promise<number> {
  const { source, out, edition, amounts, format } = choices
  await checkEmpty(out)
  const { exchanges, failed } =
    'file' in source
      ? { exchanges: await readSource(source.file), failed: false }
      : await recordThroughProxy(choices, source.target)
  const recording = await createRecording(exchanges, { edition, amounts, random: secureRandom })
  if (recording.result.exchanges === 0) {
    process.stderr.write('payerbox: nothing was recorded: no exchange belonged to Taiga, Stedi or Optum\n')
    return 1
  }
  await write(out, recording)
  printReport(format, { ...recordReport(recording.result), subject: out })
  return failed ? 1 : 0
}

async function checkEmpty(out: string): Promise<void> {
  const entries = await readdir(out).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw new CliError(`${out} cannot be written to: ${error.message}`, { exitCode: 2, cause: error })
  })
  if (entries.length > 0)
    throw new CliError(`${out} is not empty; name a folder that is, or a new one`, { exitCode: 2 })
}

async function readSource(file: string): Promise<readonly TimedExchange[]> {
  const content = await (file === '-' ? text(process.stdin) : readFile(file, 'utf8')).catch((cause: Error) => {
    throw new CliError(`${file} cannot be read: ${cause.message}`, { exitCode: 2, cause })
  })
  const exchanges = parseTimedExchanges(content)
  if (exchanges !== undefined) return exchanges
  const name = file === '-' ? 'standard input' : file
  throw new CliError(`${name} is neither a HAR file nor a list of exchanges with "at", "request" and "response"`, {
    exitCode: 2,
  })
}

async function write(out: string, { files }: Recording): Promise<void> {
  try {
    for (const [name, content] of files) {
      await mkdir(dirname(join(out, name)), { recursive: true })
      await writeFile(join(out, name), content)
    }
  } catch (error) {
    const { message } = error as Error
    throw new CliError(`the recording cannot be written to ${out}: ${message}`, { exitCode: 1, cause: error })
  }
}
