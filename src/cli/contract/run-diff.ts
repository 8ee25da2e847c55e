import { readFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { styleText } from 'node:util'
import {
  type Comparison,
  compareContracts,
  DocumentError,
  driftJson,
  driftMarkdown,
  driftSarif,
  ExchangeError,
  isBreaking,
  type Locate,
  observeExchanges,
  tableReport,
} from '../../kit.ts'
import { readSource } from '../../scenario/format/source.ts'
import { pointerPath, toPointer } from '../../text/json-pointer.ts'
import { CliError } from '../cli-error.ts'
import { print } from '../x12/terminal.ts'
import type { DiffFormat } from './diff.ts'
import { isFolder, readContract } from './read-contract.ts'
import { readExchanges } from './read-exchanges.ts'

/**
 * Compares, and prints what came of it.
 *
 * @throws CliError when something cannot be read or compared.
 */
export async function diffContracts(
  ours: string,
  theirs: string,
  format: DiffFormat,
): Promise<{ readonly breaking: boolean }> {
  const comparison = await compared(ours, theirs).catch((error: unknown) => {
    if (!(error instanceof DocumentError || error instanceof ExchangeError)) throw error
    throw new CliError(error.message, { exitCode: 2, cause: error })
  })
  await print([(await writers[format](comparison)).replace(/\n$/, '')])
  return { breaking: comparison.drifts.some(isBreaking) }
}

async function compared(ours: string, theirs: string): Promise<Comparison> {
  const contract = await readContract(ours)
  if (await isFolder(theirs)) return observeExchanges(contract, theirs, await readExchanges(theirs))
  return compareContracts(contract, await readContract(theirs))
}

const writers: Readonly<Record<DiffFormat, (comparison: Comparison) => string | Promise<string>>> = {
  table: (comparison) =>
    tableReport(comparison, {
      paint: (style, text) => styleText(style, text, { stream: process.stdout }),
      width: Math.min(120, Math.max(80, process.stdout.columns ?? 100)),
    }),
  json: driftJson,
  sarif: async (comparison) => driftSarif(comparison, await locator(comparison)),
  markdown: driftMarkdown,
}

/** Finds the lines of our files; each is read once more, with positions. */
async function locator({ drifts }: Comparison): Promise<Locate> {
  const files = new Set(drifts.flatMap(({ origin }) => (origin?.file.startsWith('file:') ? [origin.file] : [])))
  const texts = await Promise.all(
    [...files].map(async (file) => [file, await readFile(new URL(file), 'utf8')] as const),
  )
  const sources = new Map(texts.map(([file, text]) => [file, readSource(text)]))
  return ({ file, path }) => {
    const source = sources.get(file)
    if (source === undefined) return { uri: file, line: 1, column: 1 }
    const uri = relative(process.cwd(), fileURLToPath(file)).replaceAll('\\', '/').split('/').map(encodeURIComponent)
    return { uri: uri.join('/'), ...source.placeOf(source.offsetOf(pointerPath(toPointer(path), source.value), 'key')) }
  }
}
