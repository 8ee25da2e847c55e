import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { vendorContracts } from '../../contract/routes.ts'
import {
  type Contract,
  contractOf,
  DocumentError,
  longestDocument,
  outwardReferences,
  parseDocument,
} from '../../kit.ts'
import { didYouMean } from '../../text/did-you-mean.ts'
import { CliError } from '../cli-error.ts'

/** The contracts that come along. */
const names = vendorContracts

/** Files of one document. */
const mostFiles = 200

/** Milliseconds that a document of the network may take. */
const patience = 15_000

/**
 * A contract by its name, its file or its address.
 *
 * @throws CliError, DocumentError
 */
export async function readContract(word: string): Promise<Contract> {
  if (names.includes(word)) return readFiles(word, import.meta.resolve(`payerbox/contracts/${word}.yaml`))
  if (!/^https?:\/\//i.test(word)) return readFiles(word, pathToFileURL(resolve(word)).href)
  const document = parseDocument(await download(word), word)
  const [outward] = outwardReferences(document)
  if (outward === undefined) return contractOf(word, word, new Map([[word, document]]))
  throw new DocumentError(`${word} refers to ${outward}; download it with what it refers to, and name the file`)
}

/** Whether there is a folder of that name. */
export async function isFolder(word: string): Promise<boolean> {
  const found = await stat(word).catch(() => undefined)
  return found?.isDirectory() === true
}

async function readFiles(word: string, first: string): Promise<Contract> {
  const library = new Map<string, unknown>()
  const open = [first]
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (library.has(file)) continue
    if (library.size >= mostFiles) throw new DocumentError(`${word} refers to more than ${mostFiles} files`)
    const document = parseDocument(await textOf(file, word), file === first ? word : fileURLToPath(file))
    library.set(file, document)
    for (const reference of outwardReferences(document)) open.push(within(first, file, reference, word))
  }
  return contractOf(word, first, library)
}

/** The file that a reference leads to, once it has been seen that it may be read. */
function within(first: string, from: string, reference: string, word: string): string {
  const address = URL.parse(reference, from)
  const folder = new URL('.', first).href
  if (address === null || address.protocol !== 'file:') {
    throw new DocumentError(`${word} refers to ${reference}; only files beside it or below are read`)
  }
  address.hash = ''
  if (address.href.startsWith(folder) && /\.(ya?ml|json)$/i.test(address.pathname)) return address.href
  throw new DocumentError(`${word} refers to ${reference}; only YAML and JSON files beside it or below are read`)
}

async function textOf(file: string, word: string): Promise<string> {
  try {
    return await readFile(new URL(file), 'utf8')
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const meant = didYouMean(word, names)
    const path = fileURLToPath(file)
    const isFirst = path === resolve(word)
    const what = isFirst ? word : path
    const why =
      code === 'ENOENT'
        ? `there is no file ${what}, and no contract of that name${meant}`
        : code === 'EISDIR'
          ? `${what} is a folder; only theirs can be one`
          : `${what} cannot be read: ${message}`
    throw new CliError(isFirst ? why : `${word} refers to ${path}, which cannot be read`, { exitCode: 2, cause: error })
  }
}

async function download(address: string): Promise<string> {
  const response = await fetch(address, { signal: AbortSignal.timeout(patience) }).catch((cause: unknown) => {
    throw new CliError(`no response from ${address}`, { exitCode: 2, cause })
  })
  if (!response.ok) throw new CliError(`${address} answered ${response.status}`, { exitCode: 2 })
  const decoder = new TextDecoder()
  const reader = response.body?.getReader()
  let text = ''
  for (let chunk = await reader?.read(); chunk?.value !== undefined; chunk = await reader?.read()) {
    text += decoder.decode(chunk.value, { stream: true })
    if (text.length > longestDocument) throw new DocumentError(`${address} is longer than 16 million characters`)
  }
  return text
}
