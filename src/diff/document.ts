import { parse } from 'yaml'
import { withoutByteOrderMark } from '../text/decode-text.ts'
import { replaceUnprintable } from '../x12/explain/words.ts'

/** A document that cannot be compared; the message names it and the reason. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError'

  constructor(message: string, options?: ErrorOptions) {
    // The message quotes a foreign document.
    super(replaceUnprintable(message), options)
  }
}

/** Files by URL: a document and the files that it refers to. */
export type DocumentLibrary = ReadonlyMap<string, unknown>

/** An OpenAPI document and the files that it refers to. */
export interface ContractDocument {
  /** Its name in reports. */
  readonly name: string
  /** The URL of the document in the library. */
  readonly file: string
  readonly library: DocumentLibrary
}

/** Characters of a document: 16 million, four times the largest that vendors publish. */
export const maxDocumentLength = 16_000_000

/**
 * Parses JSON or YAML.
 *
 * @throws DocumentError when it cannot be parsed.
 */
export function parseDocument(text: string, name: string): unknown {
  if (text.length > maxDocumentLength) throw new DocumentError(`${name} exceeds 16 million characters`)
  if (/^\s*</.test(text)) throw new DocumentError(`${name} is an HTML page; use the URL of the YAML or JSON document`)
  try {
    // A YAML parser also reads JSON, but takes a hundred times as long.
    const content = withoutByteOrderMark(text)
    return /^\s*[{[]/.test(content) ? parseJson(content) : parseYaml(content)
  } catch (cause) {
    const [reason] = (cause as Error).message.split('\n')
    throw new DocumentError(`${name} is not valid JSON or YAML: ${reason?.replace(/:$/, '')}`, { cause })
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return parseYaml(text)
  }
}

function parseYaml(text: string): unknown {
  return parse(text, { merge: true, logLevel: 'error' })
}

/**
 * An OpenAPI 3.0 or 3.1 document with the files that it refers to.
 *
 * @throws DocumentError when it is something else.
 */
export function createContract(name: string, file: string, library: DocumentLibrary): ContractDocument {
  const document = library.get(file)
  if (!isRecord(document)) throw new DocumentError(`${name} is not an OpenAPI document`)
  const { openapi, swagger, paths } = document
  if (typeof swagger === 'string') {
    throw new DocumentError(`${name} is Swagger ${swagger}; only OpenAPI 3.0 and 3.1 can be compared`)
  }
  if (typeof openapi !== 'string') throw new DocumentError(`${name} is not an OpenAPI document: "openapi" is missing`)
  if (!/^3\.[01](\.|$)/.test(openapi)) {
    throw new DocumentError(`${name} is OpenAPI ${openapi}; only 3.0 and 3.1 can be compared`)
  }
  if (!isRecord(paths)) throw new DocumentError(`${name} has no paths`)
  return { name, file, library }
}

/** The distinct `$ref` of a document that refer to other documents. */
export function externalReferences(document: unknown): readonly string[] {
  const found = new Set<string>()
  const seen = new Set<unknown>()
  const open = [document]
  for (let value = open.pop(); value !== undefined || open.length > 0; value = open.pop()) {
    if (typeof value !== 'object' || value === null || seen.has(value)) continue
    seen.add(value)
    for (const [key, member] of Object.entries(value)) {
      if (key === '$ref' && typeof member === 'string' && !member.startsWith('#')) found.add(member)
      else open.push(member)
    }
  }
  return [...found]
}

/** Whether a value is an object. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
