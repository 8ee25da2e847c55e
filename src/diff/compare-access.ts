import { literalPattern, searchPattern } from '../text/search-pattern.ts'
import { type ComparisonContext, difference } from './comparison-context.ts'
import type { ContractDifference } from './difference.ts'
import { type DocumentLibrary, isRecord } from './document.ts'
import { childNode, childNodes, type DocumentNode, followReferences } from './document-node.ts'
import { type DocumentOperation, serversOf } from './operations.ts'

/** Compares the credentials that an operation requires, and the hosts that it can be called on. */
export function* compareAccess(
  ours: DocumentOperation,
  theirs: DocumentOperation,
  context: ComparisonContext,
): Generator<ContractDifference> {
  yield* compareSecurity(securityOf(ours, context.ours), securityOf(theirs, context.theirs), context)
  yield* compareOrigins(originsOf(ours), originsOf(theirs), context)
}

/** Credentials that are required together, in words. */
type Requirement = readonly string[]

function* compareSecurity(
  ours: readonly Requirement[],
  theirs: readonly Requirement[],
  context: ComparisonContext,
): Generator<ContractDifference> {
  // A client with more credentials than required is accepted.
  const isAccepted = (one: Requirement, by: readonly Requirement[]) =>
    by.some((other) => other.every((credential) => one.includes(credential)))
  const narrows = ours.some((one) => !isAccepted(one, theirs))
  const widens = theirs.some((other) => !isAccepted(other, ours))
  if (!narrows && !widens) return
  const change = narrows && widens ? 'changed' : narrows ? 'narrowed' : 'widened'
  yield difference(context, 'security', change, requirementsText(ours), requirementsText(theirs))
}

function requirementsText(requirements: readonly Requirement[]): string {
  const texts = requirements.map((one) => (one.length === 0 ? 'no credentials' : one.join(' and ')))
  return [...new Set(texts)].join(' or ')
}

/** The alternatives of an operation: its own, or those of the document. */
function securityOf({ node, root }: DocumentOperation, library: DocumentLibrary): readonly Requirement[] {
  const own = childNode(node, 'security')
  const list = childNodes(own.value === undefined ? childNode(root, 'security') : own)
  if (list.length === 0) return [[]]
  return list.flatMap(([, requirement]) =>
    childNodes(requirement).reduce<readonly Requirement[]>(
      (all, [name, scopes]) => {
        const credentials = credentialsOf(name, scopes.value, root, library)
        return all.flatMap((one) => credentials.map((more) => [...one, ...more].sort()))
      },
      [[]],
    ),
  )
}

/** The ways to satisfy a security scheme; each flow of OAuth is one. */
function credentialsOf(
  name: string,
  scopes: unknown,
  root: DocumentNode,
  library: DocumentLibrary,
): readonly Requirement[] {
  const declared = childNode(childNode(childNode(root, 'components'), 'securitySchemes'), name)
  const scheme = followReferences(declared, library).at(-1)?.value
  const scopeTexts = Array.isArray(scopes) ? scopes.map((scope) => `the scope ${String(scope)}`) : []
  if (!isRecord(scheme)) return [[`the undeclared scheme ${name}`, ...scopeTexts]]
  return schemeTexts(scheme).map((text) => [text, ...scopeTexts])
}

function schemeTexts(scheme: Readonly<Record<string, unknown>>): readonly string[] {
  const { type, scheme: kind, in: place, name, openIdConnectUrl, flows } = scheme
  if (type === 'http') return [`HTTP ${String(kind).toLowerCase()}`]
  if (type === 'apiKey') {
    return [`an API key in the ${String(place)} ${place === 'header' ? String(name).toLowerCase() : String(name)}`]
  }
  if (type === 'openIdConnect') return [`OpenID Connect at ${String(openIdConnectUrl)}`]
  if (type === 'oauth2' && isRecord(flows)) {
    return Object.entries(flows).flatMap(([flow, own]) => {
      if (!isRecord(own)) return []
      const addresses = [own.authorizationUrl, own.tokenUrl].filter((url) => typeof url === 'string')
      return [`OAuth 2.0 ${flow} at ${addresses.join(' and ')}`]
    })
  }
  return [`${String(type)}`]
}

/** Compares scheme, host and port; operations are matched by the paths of their servers. */
function* compareOrigins(
  ours: readonly string[],
  theirs: readonly string[],
  context: ComparisonContext,
): Generator<ContractDifference> {
  // A document without servers does not state where its API is.
  if (ours.length === 0 || theirs.length === 0) {
    if (ours.length + theirs.length > 0) context.uncompared.add('servers, which only one side declares')
    return
  }
  for (const one of ours.filter((origin) => !theirs.some((other) => isSameOrigin(origin, other)))) {
    yield difference(context, 'server', 'removed', one, 'nothing')
  }
  for (const other of theirs.filter((origin) => !ours.some((one) => isSameOrigin(origin, one)))) {
    yield difference(context, 'server', 'added', 'nothing', other)
  }
}

/** Variables without a default value match anything. */
function isSameOrigin(one: string, other: string): boolean {
  const matches = (pattern: string, text: string) =>
    searchPattern(
      `^${pattern
        .split(/\{[^{}]*\}/)
        .map(literalPattern)
        .join('[^/]*')}$`,
      text,
    )
  return one === other || matches(one, other) || matches(other, one)
}

function originsOf(operation: DocumentOperation): readonly string[] {
  const origins = serversOf(operation).flatMap((url) => {
    const [origin] = /^([a-z][a-z\d+.-]*:)?\/\/[^/?#]+/i.exec(url) ?? []
    return origin === undefined ? [] : [(URL.parse(origin)?.origin ?? origin).toLowerCase()]
  })
  return [...new Set(origins)]
}
