import { compareSchemas } from './compare-schemas.ts'
import { compareDeprecation, compareSerialization } from './compare-usage.ts'
import { compareRequirements } from './compare-values.ts'
import { type ComparisonContext, difference, nestedContext } from './comparison-context.ts'
import type { Aspect, ContractDifference } from './difference.ts'
import { type DocumentLibrary, isRecord } from './document.ts'
import { childNode, childNodes, type DocumentNode, followReferences } from './document-node.ts'
import { matchingMediaType, mediaTypesOf, operationParameters, schemaNodes } from './operation-parts.ts'
import type { DocumentOperation } from './operations.ts'

/** Compares the parameters of a request: path, query, headers and cookies. */
export function* compareParameters(
  ours: DocumentOperation,
  theirs: DocumentOperation,
  context: ComparisonContext,
): Generator<ContractDifference> {
  const left = operationParameters(ours, context.ours)
  const right = operationParameters(theirs, context.theirs)
  for (const key of new Set([...left.keys(), ...right.keys()])) {
    const [one, other] = [left.get(key), right.get(key)]
    const label = one?.label ?? other?.label ?? key
    const here = nestedContext({ ...context, part: `request ${label}` }, '', one?.nodes ?? [])
    if (one === undefined) {
      yield difference(here, other?.isRequired ? 'required parameter' : 'parameter', 'added', 'nothing', 'a parameter')
      continue
    }
    if (other === undefined) {
      yield difference(here, 'parameter', 'removed', 'a parameter', 'nothing')
      continue
    }
    yield* compareRequirements(one.isRequired, other.isRequired, here)
    yield* compareDeprecation(one.nodes, other.nodes, here)
    yield* compareSerialization(one.nodes, other.nodes, one.label, here)
    yield* compareSchemas(one.schema, other.schema, here)
  }
}

/** Compares the bodies of a request. */
export function* compareRequestBodies(
  ours: DocumentNode,
  theirs: DocumentNode,
  context: ComparisonContext,
): Generator<ContractDifference> {
  const [one, other] = [followReferences(ours, context.ours), followReferences(theirs, context.theirs)]
  const [hadBody, hasBody] = [isRecord(one.at(-1)?.value), isRecord(other.at(-1)?.value)]
  const here = nestedContext(context, '', hadBody ? one : [])
  const [wasRequired, isRequired] = [isBodyRequired(one), isBodyRequired(other)]
  if (!hadBody && hasBody) yield difference(here, isRequired ? 'required body' : 'body', 'added', 'nothing', 'a body')
  if (hadBody && !hasBody) yield difference(here, 'body', 'removed', 'a body', 'nothing')
  if (!hadBody || !hasBody) return
  yield* compareRequirements(wasRequired, isRequired, here)
  yield* compareMediaTypes(one, other, here)
}

function isBodyRequired(nodes: readonly DocumentNode[]): boolean {
  const value = nodes.at(-1)?.value
  return isRecord(value) && value.required === true
}

/** Compares the media types of a body, and the schema of each. */
function* compareMediaTypes(
  ours: readonly DocumentNode[],
  theirs: readonly DocumentNode[],
  context: ComparisonContext,
): Generator<ContractDifference> {
  const [left, right] = [mediaTypesOf(ours), mediaTypesOf(theirs)]
  const compared = new Set<string>()
  for (const [type, one] of left) {
    const same = matchingMediaType(type, right)
    if (same === undefined) yield difference(context, 'media type', 'removed', type, 'nothing')
    else {
      yield* compareRanges(type, same, context)
      yield* compareMediaType(type, one, right.get(same), context)
    }
    compared.add(same ?? '')
  }
  for (const [type, other] of right) {
    if (compared.has(type)) continue
    const same = matchingMediaType(type, left)
    if (same === undefined) yield difference(context, 'media type', 'added', 'nothing', type)
    else {
      yield* compareRanges(same, type, context)
      yield* compareMediaType(type, left.get(same), other, context)
    }
  }
}

/** Compares a media type with a range that includes it (`application/*`). */
function* compareRanges(ours: string, theirs: string, context: ComparisonContext): Generator<ContractDifference> {
  if (ours === theirs) return
  const widens = theirs === '*/*' || (theirs.endsWith('/*') && !ours.endsWith('*'))
  yield difference(context, 'media type', widens ? 'widened' : 'narrowed', ours, theirs)
}

function* compareMediaType(
  type: string,
  ours: DocumentNode | undefined,
  theirs: DocumentNode | undefined,
  context: ComparisonContext,
): Generator<ContractDifference> {
  const [one, other] = [schemaNode(ours), schemaNode(theirs)]
  // A missing schema is more often an omission than a statement that any body is allowed.
  if (one === undefined || other === undefined) {
    if (one !== other) context.uncompared.add('schemas of bodies, which only one side declares')
    return
  }
  const part = type === 'application/json' ? context.part : `${context.part} ${type}`
  yield* compareSchemas([one], [other], nestedContext({ ...context, part }, '', [one]))
}

function schemaNode(media: DocumentNode | undefined): DocumentNode | undefined {
  const schema = media === undefined ? undefined : childNode(media, 'schema')
  return schema?.value === undefined ? undefined : schema
}

/** Compares responses by status. A status that only one side declares is compared with the other's range or `default`. */
export function* compareOperationResponses(
  ours: DocumentNode,
  theirs: DocumentNode,
  context: ComparisonContext,
): Generator<ContractDifference> {
  const [left, right] = [responsesOf(ours), responsesOf(theirs)]
  for (const status of [...new Set([...left.keys(), ...right.keys()])].sort()) {
    const [one, other] = [responseFor(status, left), responseFor(status, right)]
    const here = { ...context, part: status, direction: 'response' as const, pointer: '' }
    if (one !== undefined && other !== undefined) {
      yield* compareResponse(followReferences(one, context.ours), followReferences(other, context.theirs), here)
    } else if (one !== undefined) {
      const nodes = followReferences(one, context.ours)
      yield difference(nestedContext(here, '', nodes), statusAspect(status), 'removed', 'declared', 'not declared')
    } else yield difference(here, statusAspect(status), 'added', 'not declared', 'declared')
  }
}

function* compareResponse(
  ours: readonly DocumentNode[],
  theirs: readonly DocumentNode[],
  context: ComparisonContext,
): Generator<ContractDifference> {
  const here = nestedContext(context, '', ours)
  yield* compareHeaders(headersOf(ours, context.ours), headersOf(theirs, context.theirs), here)
  yield* compareMediaTypes(ours, theirs, here)
}

type HeaderNodes = ReadonlyMap<string, { readonly label: string; readonly nodes: readonly DocumentNode[] }>

function* compareHeaders(
  ours: HeaderNodes,
  theirs: HeaderNodes,
  context: ComparisonContext,
): Generator<ContractDifference> {
  for (const name of new Set([...ours.keys(), ...theirs.keys()])) {
    const [one, other] = [ours.get(name), theirs.get(name)]
    const part = `${context.part} header ${one?.label ?? other?.label}`
    const here = nestedContext({ ...context, part }, '', one?.nodes ?? [])
    if (one === undefined) {
      const isRequired = isRequiredIn(other?.nodes ?? [])
      yield difference(here, isRequired ? 'required header' : 'header', 'added', 'nothing', 'a header')
    } else if (other === undefined) yield difference(here, 'header', 'removed', 'a header', 'nothing')
    else {
      yield* compareRequirements(isRequiredIn(one.nodes), isRequiredIn(other.nodes), here)
      yield* compareDeprecation(one.nodes, other.nodes, here)
      yield* compareSerialization(one.nodes, other.nodes, 'header', here)
      yield* compareSchemas(schemaNodes(one.nodes), schemaNodes(other.nodes), here)
    }
  }
}

function isRequiredIn(nodes: readonly DocumentNode[]): boolean {
  return nodes.some(({ value }) => isRecord(value) && value.required === true)
}

function headersOf(response: readonly DocumentNode[], library: DocumentLibrary): HeaderNodes {
  const target = response.at(-1)
  const headers = target === undefined ? [] : childNodes(childNode(target, 'headers'))
  return new Map(
    headers
      // OpenAPI ignores a Content-Type header: the media type declares it.
      .filter(([label]) => label.toLowerCase() !== 'content-type')
      .map(([label, node]) => [label.toLowerCase(), { label, nodes: followReferences(node, library) }]),
  )
}

/** The responses by status: `200`, `4xx`, `default`. */
export function responsesOf(responses: DocumentNode): ReadonlyMap<string, DocumentNode> {
  return new Map(
    childNodes(responses)
      .filter(([status]) => /^([1-5]\d\d|[1-5]xx|default)$/i.test(status))
      .map(([status, node]) => [status.toLowerCase(), node]),
  )
}

/** The response for a status: its own, that of its range, or `default`. */
export function responseFor(status: string, responses: ReadonlyMap<string, DocumentNode>): DocumentNode | undefined {
  return responses.get(status) ?? responses.get(`${status[0]}xx`) ?? responses.get('default')
}

/** Which aspect of an operation a status belongs to: `204`, or `4XX`. */
export function statusAspect(status: string): Aspect {
  return /^[123]/.test(status) ? 'success status' : 'error status'
}
