import { type Contract, isRecord } from './document.ts'
import { child, children, followed, type Spot } from './spot.ts'

/** One operation of a document. */
export interface Operation {
  /** Upper case. */
  readonly method: string
  /** With the base path of the first server, as the document writes it. */
  readonly path: string
  readonly id: string | undefined
  readonly spot: Spot
  /** The path item, which can declare parameters for all its operations. */
  readonly item: Spot
  /** Method and path below each server, without the names of templates and without a last slash. */
  readonly keys: readonly string[]
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']

/** Every operation of a contract, in its order. */
export function operationsOf({ file, library }: Contract): readonly Operation[] {
  const root: Spot = { file, path: [], value: library.get(file) }
  return children(child(root, 'paths')).flatMap(([path, entry]) => {
    const item = followed(entry, library).at(-1) ?? entry
    return methods.flatMap((method): readonly Operation[] => {
      const spot = child(item, method)
      if (!isRecord(spot.value)) return []
      const paths = basesOf([spot, item, root]).map((base) => `${base}${path}`)
      const { operationId: id } = spot.value
      return [
        {
          method: method.toUpperCase(),
          path: paths[0] ?? path,
          id: typeof id === 'string' ? id : undefined,
          spot,
          item,
          keys: paths.map((whole) => keyOf(method, whole)),
        },
      ]
    })
  })
}

/** `POST /change/{}/claimstatus`: what an operation is found by. */
export function keyOf(method: string, path: string): string {
  const plain = path
    .replace(/[?#].*$/, '')
    .replaceAll(/\{[^{}/]*\}/g, '{}')
    .replace(/\/+$/, '')
  return `${method.toUpperCase()} ${plain}`
}

/** `POST /change/medicalnetwork/claimstatus/v2`. */
export function nameOf({ method, path }: Operation): string {
  return `${method} ${path}`
}

/** The base paths of the servers that count for an operation: its own, those of its path, or those of the document. */
function basesOf(from: readonly Spot[]): readonly string[] {
  const lists = from.map((spot) => children(child(spot, 'servers')))
  const bases = (lists.find((list) => list.length > 0) ?? []).map(([, server]) => baseOf(server.value))
  return bases.length === 0 ? [''] : [...new Set(bases)]
}

/** The path of a server's URL, with the presets of its variables. */
function baseOf(server: unknown): string {
  const { url, variables } = isRecord(server) ? server : {}
  if (typeof url !== 'string') return ''
  const presets = isRecord(variables) ? variables : {}
  const whole = url.replaceAll(/\{([^{}]*)\}/g, (template, name: string) => {
    const variable = presets[name]
    return isRecord(variable) && typeof variable.default === 'string' ? variable.default : template
  })
  return whole
    .replace(/^([a-z][a-z\d+.-]*:)?\/\/[^/?#]*/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .replace(/^(?=[^/])/, '/')
}

export interface Matched {
  readonly pairs: readonly (readonly [ours: Operation, theirs: Operation])[]
  readonly onlyOurs: readonly Operation[]
  readonly onlyTheirs: readonly Operation[]
}

/** Pairs operations by method and path; each stands in at most one pair. */
export function matchOperations(ours: readonly Operation[], theirs: readonly Operation[]): Matched {
  const byKey = new Map(theirs.toReversed().flatMap((operation) => operation.keys.map((key) => [key, operation])))
  const taken = new Set<Operation>()
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
