import type { Contract } from './contract.ts'
import type { Schema } from './schema.ts'

/** What the contracts of the vendors say about the values of a member, wherever it occurs. */
interface Values {
  readonly values: Set<string | number>
  readonly lists: Set<string>
  upTo: number
}

/** The names of all members of the vendors' contracts, and the values that the contracts list: `memberTable`. */
export function membersModule(contracts: readonly Contract[]): string {
  const members = new Map<string, Values>()
  for (const { name, parts, components } of contracts) {
    if (name === 'admin') continue
    const visit = (given: unknown, member: string): void => collect(given, member, { components, members, visit })
    for (const schema of [...parts.map(({ schema }) => schema), ...Object.values(components)]) visit(schema, '')
  }
  const rows = [...members].sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, values]) => row(name, values))
  return [
    '// made by npm run generate from contracts/',
    "import type { ListedValues } from '../members.ts'",
    '',
    `export const memberTable: Readonly<Record<string, ListedValues>> = {\n${rows.join('')}}\n`,
  ].join('\n')
}

function row(name: string, { values, lists, upTo }: Values): string {
  const listed = {
    ...(values.size > 0 && { values: [...values].sort() }),
    ...(lists.size > 0 && { lists: [...lists].sort() }),
    ...(upTo > 0 && { upTo }),
  }
  return `${JSON.stringify(name)}: ${JSON.stringify(listed)},\n`
}

interface Walk {
  readonly components: Readonly<Record<string, Schema>>
  readonly members: Map<string, Values>
  visit(given: unknown, member: string): void
}

/** @param member The member that the schema describes, or whose items it describes. */
function collect(given: unknown, member: string, walk: Walk): void {
  if (typeof given !== 'object' || given === null) return
  const schema = given as Schema
  const { components, members, visit } = walk
  const known = members.get(member)
  if (known !== undefined && schema['x-personal'] !== true) addValues(schema, known)
  // The members of a component are collected with the component; here only its own values are needed.
  if (typeof schema.$ref === 'string' && known !== undefined) {
    const { properties: _, ...own } = components[schema.$ref.replace(/^.*\//, '')] ?? {}
    collect(own, member, { ...walk, visit: () => {} })
  }
  for (const [name, value] of Object.entries((schema.properties as Schema) ?? {})) {
    if (!members.has(name)) members.set(name, { values: new Set(), lists: new Set(), upTo: 0 })
    visit(value, name)
  }
  const keywords = ['items', 'if', 'then', 'else', 'additionalProperties', 'allOf', 'oneOf', 'anyOf']
  for (const value of keywords.flatMap((keyword) => schema[keyword] ?? [])) visit(value, member)
}

/** Adds the values that a schema lists. */
function addValues(schema: Schema, known: Values): void {
  const { enum: values = [], const: only = [], 'x-known-values': more = [], 'x-code-list': list } = schema
  for (const value of [values, only, more].flat()) {
    if (typeof value === 'string' || typeof value === 'number') known.values.add(value)
  }
  if (typeof list === 'string') known.lists.add(list)
  known.upTo = Math.max(known.upTo, Number(schema['x-known-up-to'] ?? 0))
}
