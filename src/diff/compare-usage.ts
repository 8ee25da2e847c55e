import { type ComparisonContext, difference } from './comparison-context.ts'
import type { ContractDifference } from './difference.ts'
import { isRecord } from './document.ts'
import { childNode, childNodes, type DocumentNode } from './document-node.ts'
import { schemaNodes } from './operation-parts.ts'
import { schemaBranches } from './schema-branches.ts'

type Nodes = readonly DocumentNode[]

/** Compares whether something is deprecated, which is only information. */
export function* compareDeprecation(
  ours: Nodes,
  theirs: Nodes,
  context: ComparisonContext,
): Generator<ContractDifference> {
  const isDeprecated = (nodes: Nodes) => nodes.some(({ value }) => isRecord(value) && value.deprecated === true)
  const [was, is] = [isDeprecated(ours), isDeprecated(theirs)]
  if (was === is || context.side !== undefined) return
  const text = (deprecated: boolean) => (deprecated ? 'deprecated' : 'not deprecated')
  yield difference(context, 'deprecation', is ? 'added' : 'removed', text(was), text(is))
}

/** Compares how the value of a parameter or a header is written: as a media type, or by `style` and `explode`. */
export function* compareSerialization(
  ours: Nodes,
  theirs: Nodes,
  place: string,
  context: ComparisonContext,
): Generator<ContractDifference> {
  const isStructured = hasMembers(schemaNodes(ours), context.ours) || hasMembers(schemaNodes(theirs), context.theirs)
  const [one, other] = [ours, theirs].map((nodes) => serializationText(nodes, place, isStructured))
  if (one === undefined || other === undefined || one === other) return
  yield difference(context, 'serialization', 'changed', one, other)
}

/** Whether a value can be an object or a list, to which `style` and `explode` apply. */
function hasMembers(schema: Nodes, library: ComparisonContext['ours']): boolean {
  const { branches } = schemaBranches(schema, library)
  return branches.some(({ schema: { types } }) => types?.some((type) => type === 'object' || type === 'array') ?? false)
}

function serializationText(nodes: Nodes, place: string, isStructured: boolean): string | undefined {
  const target = nodes.at(-1)
  if (target === undefined || !isRecord(target.value)) return undefined
  const [media] = childNodes(childNode(target, 'content'))
  if (media !== undefined) return media[0]
  const { style: own, explode: flag } = target.value
  const style = typeof own === 'string' ? own : /query|cookie/.test(place) ? 'form' : 'simple'
  // A single value is written alike, except with a prefix.
  if (!isStructured) return /label|matrix/.test(style) ? `style ${style}` : 'a single value'
  const isExploded = typeof flag === 'boolean' ? flag : style === 'form'
  return `style ${style}, ${isExploded ? 'exploded' : 'not exploded'}`
}

/** Compares the property that selects an alternative, and the values that select it. */
export function* compareDiscriminators(
  ours: Nodes,
  theirs: Nodes,
  context: ComparisonContext,
): Generator<ContractDifference> {
  const [one, other] = [discriminatorOf(ours), discriminatorOf(theirs)]
  if (context.side !== undefined || (one === undefined && other === undefined)) return
  if (one === undefined || other === undefined) {
    const [from, to] = [one?.property ?? 'nothing', other?.property ?? 'nothing']
    yield difference(context, 'discriminator', one === undefined ? 'added' : 'removed', from, to)
  } else if (one.property !== other.property) {
    yield difference(context, 'discriminator', 'changed', one.property, other.property)
  } else {
    yield* compareMappings(one.mapping, other.mapping, context)
  }
}

function* compareMappings(
  ours: Discriminator['mapping'],
  theirs: Discriminator['mapping'],
  context: ComparisonContext,
): Generator<ContractDifference> {
  const text = (value: string, target: string | undefined) =>
    target === undefined ? 'nothing' : `${value} selects ${target}`
  for (const value of new Set([...ours.keys(), ...theirs.keys()])) {
    const [from, to] = [ours.get(value), theirs.get(value)]
    if (from === to) continue
    const change = from === undefined ? 'widened' : to === undefined ? 'narrowed' : 'changed'
    yield difference(context, 'discriminator', change, text(value, from), text(value, to))
  }
}

interface Discriminator {
  readonly property: string
  /** The name of a schema by the value that selects it, apart from the values that are names of schemas themselves. */
  readonly mapping: ReadonlyMap<string, string>
}

function discriminatorOf(parts: Nodes): Discriminator | undefined {
  for (const part of parts) {
    const node = childNode(part, 'discriminator')
    const property = isRecord(node.value) ? node.value.propertyName : undefined
    if (typeof property !== 'string') continue
    const entries = childNodes(childNode(node, 'mapping')).map(
      ([value, target]) => [value, String(target.value).replace(/^.*[/#]/, '')] as const,
    )
    return { property, mapping: new Map(entries.filter(([value, target]) => value !== target)) }
  }
  return undefined
}

/** Names for the parts of a document that are not compared. */
const uncomparedNames: Readonly<Record<string, string>> = {
  callbacks: 'callbacks',
  links: 'links',
  webhooks: 'webhooks',
  encoding: 'encodings of form fields',
  default: 'default values',
  allowReserved: 'allowReserved',
  allowEmptyValue: 'allowEmptyValue',
  xml: 'XML names',
}

/** The parts of two documents that differ and are not compared. */
export function uncomparedParts(ours: unknown, theirs: unknown): readonly string[] {
  const [left, right] = [uncomparedTexts(ours), uncomparedTexts(theirs)]
  const names = Object.keys(uncomparedNames).filter((name) => left.get(name) !== right.get(name))
  return names.map((name) => uncomparedNames[name] ?? name)
}

/** The content of the parts that are not compared, by keyword. */
function uncomparedTexts(document: unknown): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const seen = new Set<unknown>()
  const open: (readonly [parent: string, value: unknown])[] = [['', document]]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [parent, value] = next
    if (typeof value !== 'object' || value === null || seen.has(value)) continue
    seen.add(value)
    for (const [key, member] of Object.entries(value)) {
      // Names of properties, statuses and values are no keywords.
      const isName = /^(properties|responses|schemas|enum|const|examples?)$/.test(parent)
      if (!isName && key in uncomparedNames) found.set(key, `${found.get(key) ?? ''}${JSON.stringify(member)}\n`)
      open.push([isName ? '' : key, member])
    }
  }
  return new Map([...found].map(([key, text]) => [key, text.split('\n').sort().join('\n')]))
}
