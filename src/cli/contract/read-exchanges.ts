import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { longestDocument, parseExchanges, type RecordedExchange } from '../../kit.ts'
import { CliError } from '../cli-error.ts'

/**
 * The recorded exchanges of every `*.json` file of a folder and of the folders in it, in the order of their names.
 *
 * @throws CliError, ExchangeError
 */
export async function readExchanges(folder: string): Promise<readonly RecordedExchange[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile() && /^[^.].*\.json$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  const exchanges: RecordedExchange[] = []
  for (const file of files) {
    const { size } = await stat(file)
    if (size > longestDocument) throw new CliError(`${file} is longer than 16 million bytes`, { exitCode: 2 })
    exchanges.push(...parseExchanges(await readFile(file, 'utf8'), file))
  }
  if (exchanges.length > 0) return exchanges
  throw new CliError(`the folder ${folder} holds no recorded exchanges (*.json)`, { exitCode: 2 })
}
