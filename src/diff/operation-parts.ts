import { type DocumentLibrary, isRecord } from './document.ts'
import { childNode, childNodes, type DocumentNode, followReferences } from './document-node.ts'
import type { DocumentOperation } from './operations.ts'

/** A parameter of an operation. */
interface OperationParameter {
  /** `query limit`, as in its document. */
  readonly label: string
  readonly isRequired: boolean
  readonly nodes: readonly DocumentNode[]
  readonly schema: readonly DocumentNode[]
}

/** Header parameters that OpenAPI ignores. */
const ignoredHeaders: ReadonlySet<string> = new Set(['header accept', 'header content-type', 'header authorization'])

/** The parameters of an operation, by the key that they are compared by. */
export function operationParameters(
  { item, node, path }: DocumentOperation,
  library: DocumentLibrary,
): ReadonlyMap<string, OperationParameter> {
  const templates = [...path.matchAll(/\{([^{}/]*)\}/g)].map(([, name]) => name ?? '')
  // A parameter of an operation overrides one of its path.
  const entries = [item, node].flatMap((from) => childNodes(childNode(from, 'parameters')))
  const parameters = entries.flatMap(([, entry]): readonly (readonly [string, OperationParameter])[] => {
    const nodes = followReferences(entry, library)
    const value = nodes.at(-1)?.value
    const { in: place, name, required } = isRecord(value) ? value : {}
    if (typeof place !== 'string' || typeof name !== 'string') return []
    const isRequired = required === true || place === 'path'
    return [
      [
        parameterKey(place, name, templates),
        { label: `${place} ${name}`, isRequired, nodes, schema: schemaNodes(nodes) },
      ],
    ]
  })
  return new Map(parameters.filter(([key]) => !ignoredHeaders.has(key)))
}

/** Path parameters are compared by position, and header names without case. */
function parameterKey(place: string, name: string, templates: readonly string[]): string {
  const position = templates.indexOf(name)
  if (place === 'path' && position >= 0) return `path ${position}`
  return `${place} ${place === 'header' ? name.toLowerCase() : name}`
}

/** The schema of a parameter or a header: its own, or that of its only media type. */
export function schemaNodes(nodes: readonly DocumentNode[]): readonly DocumentNode[] {
  const target = nodes.at(-1)
  if (target === undefined) return []
  const own = childNode(target, 'schema')
  if (own.value !== undefined) return [own]
  return childNodes(childNode(target, 'content'))
    .slice(0, 1)
    .map(([, media]) => childNode(media, 'schema'))
    .filter(({ value }) => value !== undefined)
}

/** The media types of a body, in lower case and without parameters. */
export function mediaTypesOf(nodes: readonly DocumentNode[]): ReadonlyMap<string, DocumentNode> {
  const target = nodes.at(-1)
  if (target === undefined) return new Map()
  return new Map(childNodes(childNode(target, 'content')).map(([type, media]) => [normalizedMediaType(type), media]))
}

/** The same media type, a range that includes it, or one that it includes. */
export function matchingMediaType(type: string, among: ReadonlyMap<string, unknown>): string | undefined {
  if (among.has(type)) return type
  return [...among.keys()].find((other) => isWithin(type, other) || isWithin(other, type))
}

function isWithin(type: string, range: string): boolean {
  return range === '*/*' || (range.endsWith('/*') && type.startsWith(range.slice(0, -1)))
}

function normalizedMediaType(type: string): string {
  return (type.split(';', 1)[0] ?? '').trim().toLowerCase()
}
