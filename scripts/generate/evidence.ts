import type { Evidence, Known } from '../../src/contract/evidence.ts'
import type { Contract } from './contract.ts'
import type { Schema } from './schema.ts'

const upon = ['allOf', 'oneOf', 'anyOf', 'if', 'then', 'else']

/** The evidence for every place of every contract, and the parts with their media types. Each source is written once. */
export function evidenceModule(contracts: readonly Contract[]): string {
  const sources: string[] = []
  const indexOf = (source: string): number => {
    const known = sources.indexOf(source)
    return known === -1 ? sources.push(source) - 1 : known
  }
  const components = Object.fromEntries(
    contracts.map(({ name, components }) => [
      name,
      Object.fromEntries(Object.entries(components).map(([key, schema]) => [key, knownOf(schema, indexOf)])),
    ]),
  )
  const parts = Object.fromEntries(
    contracts.flatMap(({ parts }) =>
      parts.map(({ name, schema, marks, mediaTypes }) => [
        name,
        { ...marked(marks, indexOf), ...knownOf(schema, indexOf), types: mediaTypes },
      ]),
    ),
  )
  return [
    '// made by npm run generate from contracts/',
    "import type { Known } from '../evidence.ts'",
    '',
    `export const sources: readonly string[] = ${JSON.stringify(sources, undefined, 2)}`,
    `export const components: Readonly<Record<string, Readonly<Record<string, Known>>>> = {${lines(components)}}`,
    `export const parts: Readonly<Record<string, Known>> = {${lines(parts)}}\n`,
  ].join('\n')
}

/** The parts of every operation that have a schema: `'taiga.submitSession': ['request', '201', …]`. */
export function partsModule(contracts: readonly Contract[]): string {
  const parts = new Map<string, string[]>()
  for (const { name } of contracts.flatMap(({ parts }) => parts)) {
    const dot = name.lastIndexOf('.')
    const operation = name.slice(0, dot)
    parts.set(operation, [...(parts.get(operation) ?? []), name.slice(dot + 1)])
  }
  const entries = [...parts].map(([operation, names]) => {
    return `  '${operation}': [${names.map((name) => `'${name}'`).join(', ')}],\n`
  })
  return [
    '// made by npm run generate from contracts/',
    '',
    `export const partsOfOperations: Readonly<Record<string, readonly string[]>> = {\n${entries.join('')}}\n`,
  ].join('\n')
}

function lines(record: Readonly<Record<string, unknown>>): string {
  return Object.entries(record)
    .map(([name, value]) => `\n${JSON.stringify(name)}: ${JSON.stringify(value)},`)
    .join('')
    .concat('\n')
}

function knownOf(given: unknown, indexOf: (source: string) => number): Known {
  if (typeof given !== 'object' || given === null) return {}
  const schema = given as Schema
  const one = (value: unknown) => knownOf(value, indexOf)
  const same = upon.flatMap((keyword) => [schema[keyword] ?? []].flat()).map(one)
  const members = Object.assign(
    {},
    ...same.map((known) => known.members),
    ...Object.entries((schema.properties as Schema) ?? {}).map(([name, value]) => ({ [name]: one(value) })),
  )
  const ref = typeof schema.$ref === 'string' ? schema.$ref.replace(/^.*\//, '') : same.find(({ r }) => r)?.r
  return {
    ...marked(schema, indexOf),
    ...(ref !== undefined && { r: ref }),
    ...(Object.keys(members).length > 0 && { members }),
    ...(schema.items !== undefined && { items: one(schema.items) }),
    ...(typeof schema.additionalProperties === 'object' && { others: one(schema.additionalProperties) }),
  }
}

function marked(schema: Schema, indexOf: (source: string) => number): Known {
  const { 'x-evidence': evidence, 'x-source': source } = schema
  return {
    ...(evidence !== undefined && { e: evidence as Evidence }),
    ...(typeof source === 'string' && { s: indexOf(source) }),
  }
}
