import type { Contract } from './contract.ts'
import type { Schema } from './schema.ts'

/** What is known of a value and of those in it: a contract without its rules. */
interface Known {
  /** `x-evidence`. */
  readonly e?: unknown
  /** `x-source`, as an index into the list of sources. */
  readonly s?: number
  /** The name of the component that says the rest. */
  readonly r?: string
  readonly members?: Readonly<Record<string, Known>>
  /** Of every entry of a list. */
  readonly items?: Known
  /** Of every member that is not named. */
  readonly others?: Known
}

const upon = ['allOf', 'oneOf', 'anyOf', 'if', 'then', 'else']

/** One module that says of every place of every contract how it is known. Sources are written once. */
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
    `export const sources = ${JSON.stringify(sources, undefined, 2)}`,
    `export const components = {${lines(components)}}`,
    `export const parts = {${lines(parts)}}\n`,
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
    ...(evidence !== undefined && { e: evidence }),
    ...(typeof source === 'string' && { s: indexOf(source) }),
  }
}
