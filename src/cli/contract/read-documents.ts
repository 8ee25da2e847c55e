import { readdir, readFile, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { vendorContracts } from '../../contract/routes.ts'
import {
  type ContractDocument,
  createContract,
  DocumentError,
  externalReferences,
  maxDocumentLength,
  parseDocument,
} from '../../diff/document.ts'
import { parseExchanges, type RecordedExchange } from '../../judge/recorded-exchange.ts'
import { decodeText } from '../../text/decode-text.ts'
import { didYouMean } from '../../text/did-you-mean.ts'
import { CliError } from '../cli-error.ts'

/** Files of one document. */
const maxFiles = 200

/** Milliseconds to download a document. */
const downloadTimeout = 15_000

/**
 * Reads a contract by its name, file or URL.
 *
 * @throws CliError, DocumentError
 */
export async function readContract(word: string): Promise<ContractDocument> {
  if (vendorContracts.includes(word)) return readFiles(word, import.meta.resolve(`payerbox/contracts/${word}.yaml`))
  if (!/^https?:\/\//i.test(word)) return readFiles(word, pathToFileURL(resolve(word)).href)
  const document = parseDocument(await download(word), word)
  const [reference] = externalReferences(document)
  if (reference === undefined) return createContract(word, word, new Map([[word, document]]))
  throw new DocumentError(`${word} refers to ${reference}; download both and use the file`)
}

/** Whether a path is a folder that exists. */
export async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined)
  return found?.isDirectory() === true
}

/**
 * The recorded exchanges of all `*.json` files in a folder and its subfolders, by file name.
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
    if (size > maxDocumentLength) throw new CliError(`${file} exceeds 16 million bytes`, { exitCode: 2 })
    exchanges.push(...parseExchanges(decodeText(await readFile(file)), file))
  }
  if (exchanges.length > 0) return exchanges
  throw new CliError(`the folder ${folder} contains no recorded exchanges (*.json)`, { exitCode: 2 })
}

async function readFiles(word: string, first: string): Promise<ContractDocument> {
  const library = new Map<string, unknown>()
  const open = [first]
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (library.has(file)) continue
    if (library.size >= maxFiles) throw new DocumentError(`${word} refers to more than ${maxFiles} files`)
    const document = parseDocument(await readText(file, word), file === first ? word : fileURLToPath(file))
    library.set(file, document)
    for (const reference of externalReferences(document)) open.push(resolveReference(first, file, reference, word))
  }
  return createContract(word, first, library)
}

/** The file of a reference. @throws DocumentError when it may not be read. */
function resolveReference(first: string, from: string, reference: string, word: string): string {
  const address = URL.parse(reference, from)
  const folder = new URL('.', first).href
  if (address === null || address.protocol !== 'file:') {
    throw new DocumentError(`${word} refers to ${reference}; only files in its folder or below are read`)
  }
  address.hash = ''
  if (address.href.startsWith(folder) && /\.(ya?ml|json)$/i.test(address.pathname)) return address.href
  throw new DocumentError(`${word} refers to ${reference}; only YAML and JSON files in its folder or below are read`)
}

async function readText(file: string, word: string): Promise<string> {
  try {
    return decodeText(await readFile(new URL(file)))
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const path = fileURLToPath(file)
    const isFirst = path === resolve(word)
    const name = isFirst ? word : path
    const reason =
      code === 'ENOENT'
        ? `no contract or file ${name}${didYouMean(word, vendorContracts)}`
        : code === 'EISDIR'
          ? `${name} is a folder; only the second argument can be one`
          : `cannot read ${name}: ${message}`
    const text = isFirst ? reason : `${word} refers to ${path}, which cannot be read`
    throw new CliError(text, { exitCode: 2, cause: error })
  }
}

async function download(url: string): Promise<string> {
  const response = await fetch(url, { signal: AbortSignal.timeout(downloadTimeout) }).catch((cause: unknown) => {
    throw new CliError(`no response from ${url}`, { exitCode: 2, cause })
  })
  if (!response.ok) throw new CliError(`${url} returned status ${response.status}`, { exitCode: 2 })
  const decoder = new TextDecoder()
  const reader = response.body?.getReader()
  let text = ''
  for (let chunk = await reader?.read(); chunk?.value !== undefined; chunk = await reader?.read()) {
    text += decoder.decode(chunk.value, { stream: true })
    if (text.length > maxDocumentLength) throw new DocumentError(`${url} exceeds 16 million characters`)
  }
  return text
}
