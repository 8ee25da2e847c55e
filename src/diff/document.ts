import { parse } from 'yaml'
import { replaceUnprintable } from '../x12/explain/words.ts'

/** A document cannot be compared; the message says which, and why. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError'

  constructor(message: string, options?: ErrorOptions) {
    // It quotes what strangers wrote.
    super(replaceUnprintable(message), options)
  }
}

/** Files by their address: what is compared, and what it refers to. */
export type Library = ReadonlyMap<string, unknown>

/** An OpenAPI document with the files that it refers to. */
export interface Contract {
  /** How reports call it. */
  readonly name: string
  /** The address of the document in the library. */
  readonly file: string
  readonly library: Library
}

/** Characters of a document: 16 million, four times the largest that vendors publish. */
export const longestDocument = 16_000_000

/**
 * What a JSON or YAML text says, as plain data.
 *
 * @throws DocumentError when it cannot be read.
 */
export function parseDocument(text: string, name: string): unknown {
  if (text.length > longestDocument) throw new DocumentError(`${name} is longer than 16 million characters`)
  if (/^\s*</.test(text)) throw new DocumentError(`${name} is a page of HTML; name the address of the YAML or JSON`)
  try {
    // A YAML reader reads JSON too, and takes a hundred times as long.
    return /^\s*[{[]/.test(text) ? parseJson(text) : parseYaml(text)
  } catch (cause) {
    const [why] = (cause as Error).message.split('\n')
    throw new DocumentError(`${name} is neither JSON nor YAML: ${why?.replace(/:$/, '')}`, { cause })
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
 * A document with the files it refers to, once it has been seen that it is OpenAPI 3.0 or 3.1.
 *
 * @throws DocumentError when it is something else.
 */
export function contractOf(name: string, file: string, library: Library): Contract {
  const document = library.get(file)
  if (!isRecord(document)) throw new DocumentError(`${name} is no OpenAPI document`)
  const { openapi, swagger, paths } = document
  if (typeof swagger === 'string') {
    throw new DocumentError(`${name} is Swagger ${swagger}; only OpenAPI 3.0 and 3.1 can be compared`)
  }
  if (typeof openapi !== 'string') throw new DocumentError(`${name} is no OpenAPI document: "openapi" is missing`)
  if (!/^3\.[01](\.|$)/.test(openapi)) {
    throw new DocumentError(`${name} is OpenAPI ${openapi}; only 3.0 and 3.1 can be compared`)
  }
  if (!isRecord(paths)) throw new DocumentError(`${name} has no paths`)
  return { name, file, library }
}

/** Every `$ref` of a document that leads out of it, once each. */
export function outwardReferences(document: unknown): readonly string[] {
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

/** Whether a value has members. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
