import { type ContractDocument, isRecord } from './document.ts'
import { childNode, childNodes, type DocumentNode, followReferences } from './document-node.ts'

/** An operation of a document. */
export interface DocumentOperation {
  /** In upper case. */
  readonly method: string
  /** As in the document, with the base path of the first server. */
  readonly path: string
  readonly id: string | undefined
  readonly node: DocumentNode
  /** The path item, which can declare parameters for all its operations. */
  readonly item: DocumentNode
  /** The document. */
  readonly root: DocumentNode
  /** Method and path below each server, without parameter names or a trailing slash. */
  readonly keys: readonly string[]
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']

/** The operations of a document, in its order. */
export function listOperations({ file, library }: ContractDocument): readonly DocumentOperation[] {
  const root: DocumentNode = { file, path: [], value: library.get(file) }
  return childNodes(childNode(root, 'paths')).flatMap(([path, entry]) => {
    const item = followReferences(entry, library).at(-1) ?? entry
    return methods.flatMap((method): readonly DocumentOperation[] => {
      const node = childNode(item, method)
      if (!isRecord(node.value)) return []
      const paths = basesOf([node, item, root]).map((base) => `${base}${path}`)
      const { operationId: id } = node.value
      return [
        {
          method: method.toUpperCase(),
          path: paths[0] ?? path,
          id: typeof id === 'string' ? id : undefined,
          node,
          item,
          root,
          keys: paths.map((whole) => operationKey(method, whole)),
        },
      ]
    })
  })
}

/** `POST /change/{}/claimstatus`: identifies an operation. */
export function operationKey(method: string, path: string): string {
  const plain = path
    .replace(/[?#].*$/s, '')
    .replaceAll(/\{[^{}/]*\}/g, '{}')
    .replace(/(?<!\/)\/+$/, '')
  return `${method.toUpperCase()} ${plain}`
}

/** `POST /change/medicalnetwork/claimstatus/v2`. */
export function operationTitle({ method, path }: DocumentOperation): string {
  return `${method} ${path}`
}

/** The base paths of the servers of an operation: its own, those of its path item, or those of the document. */
function basesOf(from: readonly DocumentNode[]): readonly string[] {
  const bases = serverUrls(from).map(baseOf)
  return bases.length === 0 ? [''] : [...new Set(bases)]
}

/** The URLs of the servers of an operation, with the default values of their variables. */
export function serversOf({ node, item, root }: DocumentOperation): readonly string[] {
  return serverUrls([node, item, root])
}

function serverUrls(from: readonly DocumentNode[]): readonly string[] {
  const lists = from.map((node) => childNodes(childNode(node, 'servers')))
  return (lists.find((list) => list.length > 0) ?? []).map(([, server]) => urlOf(server.value))
}

function urlOf(server: unknown): string {
  const { url, variables } = isRecord(server) ? server : {}
  if (typeof url !== 'string') return ''
  const presets = isRecord(variables) ? variables : {}
  return url.replaceAll(/\{([^{}]*)\}/g, (template, name: string) => {
    const variable = presets[name]
    return isRecord(variable) && typeof variable.default === 'string' ? variable.default : template
  })
}

/** The path of a URL. */
function baseOf(url: string): string {
  return url
    .replace(/^([a-z][a-z\d+.-]*:)?\/\/[^/?#]*/i, '')
    .replace(/[?#].*$/s, '')
    .replace(/(?<!\/)\/+$/, '')
    .replace(/^(?=[^/])/, '/')
}

interface OperationMatches {
  readonly pairs: readonly (readonly [ours: DocumentOperation, theirs: DocumentOperation])[]
  readonly onlyOurs: readonly DocumentOperation[]
  readonly onlyTheirs: readonly DocumentOperation[]
}

/** Pairs operations by method and path, each at most once. */
export function matchOperations(
  ours: readonly DocumentOperation[],
  theirs: readonly DocumentOperation[],
): OperationMatches {
  const byKey = new Map(theirs.toReversed().flatMap((operation) => operation.keys.map((key) => [key, operation])))
  const taken = new Set<DocumentOperation>()
  const pairs = ours.flatMap((operation) => {
    const found = operation.keys.map((key) => byKey.get(key)).find((other) => other !== undefined && !taken.has(other))
    if (found === undefined) return []
    taken.add(found)
    return [[operation, found] as const]
  })
  const paired = new Set(pairs.map(([operation]) => operation))
  return {
    pairs,
    onlyOurs: ours.filter((operation) => !paired.has(operation)),
    onlyTheirs: theirs.filter((operation) => !taken.has(operation)),
  }
}
