import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pointerKeys, valueAtPath } from '../../text/json-pointer.ts'
import { keysAt } from '../../text/schema-facts.ts'
import { payerBehaviorNames, payerBehaviorRules } from '../../world/payer-behavior.ts'
import { stageNames } from '../../world/stage.ts'
import { isStepKey, stepKeys } from './form.ts'
import { scenarioFormFacts } from './generated/form.ts'

interface Schema {
  readonly description?: string
  readonly $ref?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly patternProperties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly enum?: readonly string[]
  readonly additionalProperties?: Schema
  readonly $defs?: Readonly<Record<string, Schema>>
}

const schema: Schema = JSON.parse(readFileSync('contracts/scenario.schema.json', 'utf8'))

/** The schema, with every reference followed. */
function followed(one: Schema): Schema {
  return one.$ref === undefined ? one : { ...followed(valueAtPath(schema, pointerKeys(one.$ref)) as Schema), ...one }
}

/** Every mapping with known keys in the schema, by its place; steps within steps stand where those at the top do. */
function* mappings(place: string, one: Schema): Generator<readonly [string, readonly string[]]> {
  if (one.$ref === '#/$defs/step' && place !== '/steps/*') return
  const { properties, patternProperties, items } = followed(one)
  if (properties !== undefined) yield [place, Object.keys(properties)]
  for (const [key, value] of Object.entries(properties ?? {})) yield* mappings(`${place}/${key}`, value)
  for (const value of Object.values(patternProperties ?? {})) yield* mappings(`${place}/*`, value)
  if (items !== undefined) yield* mappings(`${place}/*`, items)
}

/** Every schema of a value, with its place. */
function* values(place: string, one: Schema): Generator<readonly [string, Schema]> {
  const { properties, items } = one
  if (place !== '') yield [place, one]
  for (const [key, value] of Object.entries(properties ?? {})) yield* values(`${place}/${key}`, value)
  if (items !== undefined) yield* values(`${place}/*`, items)
}

describe('the keys of a scenario file', () => {
  it.each([...mappings('', schema)])('are those of the schema at "%s"', (place, keys) => {
    const path = place.split('/').slice(1)
    const steps = path.map((key, depth) => (key === '*' && path[depth - 1] !== 'claims' ? 0 : key))
    expect(keysAt(scenarioFormFacts, steps)).toEqual(keys)
  })

  it('include reserved ones that cannot be roles', () => {
    const [pattern = ''] = Object.keys(schema.properties?.claims?.patternProperties ?? {})
    for (const key of stepKeys) expect(key).not.toMatch(new RegExp(pattern))
    for (const key of ['visit', 'follow-up', 'lines2', 'onset']) expect(key).toMatch(new RegExp(pattern))
    expect(isStepKey('visit')).toBe(false)
  })

  it('all have descriptions', () => {
    const schemas = [['', schema] as const, ...Object.entries(schema.$defs ?? {})]
    const silent = schemas.flatMap(([name, one]) =>
      [...values('', one)]
        .filter(([, value]) => followed(value).description === undefined)
        .map(([place]) => name + place),
    )
    expect(silent).toEqual([])
  })

  it('allow every payer behavior, and a duration only for those that take one', () => {
    const [names, lasting] = schema.$defs?.payerBehavior?.anyOf ?? []
    expect(names?.enum).toEqual(payerBehaviorNames)
    expect(Object.keys(lasting?.properties ?? {})).toEqual(
      payerBehaviorNames.filter((name) => payerBehaviorRules[name].lasts !== undefined),
    )
  })

  it('allow exactly the stages', () => {
    expect(schema.$defs?.step?.additionalProperties?.enum).toEqual(stageNames)
  })
})
