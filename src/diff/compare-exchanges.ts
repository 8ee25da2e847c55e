import { masked, maskMethod, maskPath } from '../http/mask.ts'
import { isJson, mediaTypeOf } from '../judge/http-exchange.ts'
import type { RecordedExchange } from '../judge/recorded-exchange.ts'
import { shownMediaType } from '../judge/show.ts'
import { compareValue, unobservedProperties } from './compare-observed-value.ts'
import { responseFor, responsesOf, statusAspect } from './compare-operation.ts'
import {
  type ComparisonContext,
  difference,
  maxComparisons,
  maxDifferences,
  uncomparedNotes,
} from './comparison-context.ts'
import { type ContractComparison, type ContractDifference, differenceLocation } from './difference.ts'
import type { ContractDocument } from './document.ts'
import { childNode, type DocumentNode, followReferences, nearestProvenance } from './document-node.ts'
import { matchingMediaType, mediaTypesOf } from './operation-parts.ts'
import { type DocumentOperation, listOperations, operationKey, operationTitle } from './operations.ts'

/** A recorded body, and the schema that our contract declares for it. */
interface ObservedBody {
  readonly operation: string
  /** `request`, `200`. */
  readonly part: string
  readonly schema: readonly DocumentNode[]
}

/** What the recorded exchanges contain. */
interface Observations {
  readonly differences: Map<string, ContractDifference>
  readonly operations: Set<DocumentOperation>
  /** `POST /… 200`. */
  readonly statuses: Set<string>
  readonly bodies: Map<string, ObservedBody>
  /** By operation: the part and the pointer of each property. */
  readonly properties: Map<string, Set<string>>
  /** What could not be compared. */
  readonly uncompared: Set<string>
}

/**
 * Compares recorded exchanges with our contract. What was recorded but is not declared counts as added or widened. What is
 * declared but was not recorded may still exist, so it is only listed. The request of an error response proves nothing.
 */
export function compareExchanges(
  ours: ContractDocument,
  theirs: string,
  exchanges: readonly RecordedExchange[],
): ContractComparison {
  const operations = listOperations(ours)
  const observations: Observations = {
    differences: new Map(),
    operations: new Set(),
    statuses: new Set(),
    bodies: new Map(),
    properties: new Map(),
    uncompared: new Set(),
  }
  let unmatched = 0
  for (const exchange of exchanges) {
    const operation = findOperation(exchange, operations)
    if (operation === undefined) unmatched++
    for (const found of operation === undefined
      ? [unknownOperation(exchange, ours)]
      : compareExchange(exchange, operation, ours, observations)) {
      addDifference(found, observations.differences)
    }
  }
  return {
    ours: ours.name,
    theirs,
    differences: [...observations.differences.values()],
    operations: [...observations.operations].map(operationTitle),
    notes: [...exchangeNotes(exchanges, unmatched, observations.differences.size), ...uncomparedNotes(observations)],
    unobserved: unobservedIn(operations, observations, ours),
  }
}

function exchangeNotes(exchanges: readonly RecordedExchange[], unmatched: number, found: number): readonly string[] {
  const editions = [...new Set(exchanges.map(({ edition }) => edition))].filter((edition) => edition !== '')
  return [
    ...(unmatched > 0 ? [`${unmatched} of ${exchanges.length} exchanges match no operation of our contract.`] : []),
    ...(editions.length > 1 ? [`The exchanges belong to several editions: ${editions.sort().join(', ')}.`] : []),
    ...(found >= maxDifferences
      ? [`Only the first ${maxDifferences.toLocaleString('en')} differences are reported.`]
      : []),
  ]
}

/** The operation that matches the path; one with fewer path parameters takes precedence. */
function findOperation(
  { request }: RecordedExchange,
  operations: readonly DocumentOperation[],
): DocumentOperation | undefined {
  const segments = operationKey(request.method, request.path).split('/')
  const matches = (key: string) => {
    const parts = key.split('/')
    return parts.length === segments.length && parts.every((part, index) => part === segments[index] || part === '{}')
  }
  const parameterCount = ({ keys }: DocumentOperation) => (keys[0] ?? '').split('{}').length
  return operations
    .filter(({ keys }) => keys.some(matches))
    .toSorted((a, b) => parameterCount(a) - parameterCount(b))[0]
}

function unknownOperation({ request }: RecordedExchange, ours: ContractDocument): ContractDifference {
  const path = maskPath(request.path.split('?', 1)[0] ?? '', () => masked)
  const method = maskMethod(request.method.toUpperCase())
  const root: DocumentNode = { file: ours.file, path: [], value: undefined }
  const context = { ...exchangeContext(`${method} ${path}`, root, ours), part: '' }
  const { origin: _, ...found } = difference(context, 'operation', 'added', 'nothing', 'an operation')
  return found
}

function* compareExchange(
  { request, response }: RecordedExchange,
  operation: DocumentOperation,
  ours: ContractDocument,
  observations: Observations,
): Generator<ContractDifference> {
  const name = operationTitle(operation)
  const context = { ...exchangeContext(name, operation.node, ours), uncompared: observations.uncompared }
  observations.operations.add(operation)
  observations.statuses.add(`${name} ${response.status}`)
  const body = followReferences(childNode(operation.node, 'requestBody'), ours.library)
  if (response.status < 400 && request.body !== null) yield* compareBody(request, body, context, observations)
  const status = String(response.status)
  const declared = responseFor(status, responsesOf(childNode(operation.node, 'responses')))
  const here = { ...context, part: status, direction: 'response' as const }
  if (declared === undefined) return yield difference(here, statusAspect(status), 'added', 'not declared', 'returned')
  if (response.body !== null) yield* compareBody(response, followReferences(declared, ours.library), here, observations)
}

function* compareBody(
  { headers, body }: { readonly headers: Readonly<Record<string, string>>; readonly body: unknown },
  declared: readonly DocumentNode[],
  context: ComparisonContext,
  observations: Observations,
): Generator<ContractDifference> {
  const header = Object.keys(headers).find((name) => name.toLowerCase() === 'content-type')
  const type = mediaTypeOf(header === undefined ? '' : headers[header])
  const contents = mediaTypesOf(declared)
  const media = contents.get(matchingMediaType(type, contents) ?? '')
  const here = {
    ...context,
    origin: declared[0] ?? context.origin,
    provenance: nearestProvenance(declared) ?? context.provenance,
  }
  if (media === undefined) {
    const shown = type === '' ? 'a body without a media type' : shownMediaType(type)
    return yield difference(here, 'media type', 'added', 'nothing', shown)
  }
  const schema = [childNode(media, 'schema')].filter(({ value }) => value !== undefined)
  if (!isJson(type) || schema.length === 0) return
  const { operation, part } = context
  observations.bodies.set(`${operation} ${part}`, { operation, part, schema })
  const seen = observations.properties.get(operation) ?? new Set<string>()
  observations.properties.set(operation, seen)
  yield* compareValue(body, schema, here, seen)
}

function addDifference(found: ContractDifference, differences: Map<string, ContractDifference>): void {
  const key = JSON.stringify([differenceLocation(found), found.aspect, found.change, found.from, found.to])
  const before = differences.get(key)
  if (before === undefined && differences.size >= maxDifferences) return
  differences.set(key, { ...found, count: (before?.count ?? 0) + 1 })
}

function unobservedIn(
  operations: readonly DocumentOperation[],
  observations: Observations,
  ours: ContractDocument,
): readonly string[] {
  return operations.flatMap((operation) => {
    const name = operationTitle(operation)
    if (!observations.operations.has(operation)) return [name]
    const statuses = [...responsesOf(childNode(operation.node, 'responses')).keys()].filter(
      (status) => /^\d{3}$/.test(status) && !observations.statuses.has(`${name} ${status}`),
    )
    const bodies = [...observations.bodies.values()].filter(({ operation }) => operation === name)
    const properties = bodies.flatMap(({ part, schema }) => {
      const isSeen = (pointer: string) => observations.properties.get(name)?.has(`${part} ${pointer}`) === true
      return unobservedProperties(schema, ours.library, isSeen).map((pointer) => `${name} · ${part} · ${pointer}`)
    })
    return [...statuses.map((status) => `${name} · ${status}`), ...properties]
  })
}

/** Each exchange has a budget of its own. */
function exchangeContext(operation: string, origin: DocumentNode, { library }: ContractDocument): ComparisonContext {
  return {
    ...{
      ours: library,
      theirs: library,
      budget: { remaining: maxComparisons },
      equalPairs: new Set<string>(),
      known: new Map<string, boolean>(),
      uncompared: new Set<string>(),
    },
    ...{ operation, part: 'request', direction: 'request', pointer: '' },
    provenance: nearestProvenance([origin]),
    origin,
    ancestors: new Set(),
  }
}
