import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

type Node = Readonly<Record<string, unknown>>

const names = ['taiga', 'stedi', 'stedi-2026-08', 'optum', 'admin']

describe.each(names)('the contract of %s', (name) => {
  const path = `contracts/${name}.yaml`
  const document: Node = existsSync(path) ? parse(readFileSync(path, 'utf8')) : {}
  const properties = propertiesIn(document, '#', document)

  it('has more than ten properties', () => {
    expect(properties.length).toBeGreaterThan(10)
  })

  it('describes every property', () => {
    expect(lacking(properties, ({ description }) => typeof description === 'string' && description.length > 2)).toEqual(
      [],
    )
  })

  it('declares the evidence of every property', () => {
    const labels = ['documented', 'observed', 'inferred']
    expect(lacking(properties, (schema) => labels.includes(String(schema['x-evidence'])))).toEqual([])
  })

  it('names the source of every property', () => {
    expect(
      lacking(properties, (schema) => typeof schema['x-source'] === 'string' && schema['x-source'] !== ''),
    ).toEqual([])
  })

  it('has no sentence that an unquoted comma in a YAML map cuts', () => {
    const keywords = properties.flatMap(({ at, schema }) => Object.keys(schema).map((keyword) => `${at} ${keyword}`))
    expect(keywords.filter((keyword) => !/ [$\w-]+$/.test(keyword))).toEqual([])
  })
})

interface Property {
  readonly at: string
  readonly schema: Node
}

/** Every entry of every `properties` map, with what its reference leads to where it says nothing itself. */
function propertiesIn(node: unknown, at: string, document: Node): readonly Property[] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) => {
    const below = `${at}/${key}`
    if (/^examples?$/.test(key) && !at.endsWith('/properties')) return []
    const declares = key === 'properties' && !at.endsWith('/properties') && !isCondition(below)
    const own = declares
      ? Object.entries(value as Node).map(([name, schema]) => ({
          at: `${below}/${name}`,
          schema: { ...target(schema, document), ...(schema as Node) },
        }))
      : []
    return [...own, ...propertiesIn(value, below, document)]
  })
}

/** In `if`, `then`, `not` and their like a property is no declaration: it narrows one that stands elsewhere. */
function isCondition(at: string): boolean {
  return /\/(if|then|else|not|oneOf\/\d+|anyOf\/\d+|allOf\/\d+)\/properties$/.test(at)
}

function target(schema: unknown, document: Node): Node {
  const ref = (schema as Node).$ref
  if (typeof ref !== 'string') return {}
  return ref
    .slice(2)
    .split('/')
    .reduce<unknown>((node, key) => (node as Node)[key], document) as Node
}

function lacking(properties: readonly Property[], has: (schema: Node) => boolean): readonly string[] {
  return properties.filter(({ schema }) => !has(schema)).map(({ at }) => at)
}
