import { describe, expect, it } from 'vitest'
import schema from '../../../contracts/scenario.schema.json' with { type: 'json' }
import { describeLimits, describeRules, type JsonSchema, resolveSchema } from './schema-words.ts'

const root: JsonSchema = schema as unknown as JsonSchema

describe('the words for a schema', () => {
  it.each([
    [{ minimum: 1, maximum: 100 }, ['1 to 100']],
    [{ maxLength: 64 }, ['at most 64 characters']],
    [{ minItems: 1 }, ['at least 1 item']],
    [{ minProperties: 1, maxProperties: 1 }, ['exactly 1 member']],
    [{}, []],
  ])('have the limits of %j', (schema, words) => {
    expect(describeLimits(schema)).toEqual(words)
  })

  it('have the rules between members', () => {
    const rules = describeRules(root.$defs?.step ?? {})
    expect(rules).toContain('outcomes needs branch.')
    expect(rules).toContain('fails, times, lasts, match, inFlight, rate, every, chance need on.')
    expect(rules).toContain('after excludes polls, manual.')
  })

  it('resolve each reference to a member of a definition', () => {
    const members = Object.values(root.$defs ?? {}).flatMap(({ properties = {} }) => Object.values(properties))
    for (const member of members) expect(resolveSchema(member, root).$ref ?? '').not.toContain('/properties/')
    expect(resolveSchema({ $ref: '#/$defs/trigger/properties/polls' }, root).type).toBe('integer')
  })
})
