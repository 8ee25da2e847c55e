import { describe, expect, it } from 'vitest'
import { compareContracts } from '../../src/kit.ts'
import { contractFrom, documentOf } from './support/documents.ts'

type Members = Readonly<Record<string, unknown>>

/** A document with one operation. */
const one = (operation: Members, more: Members = {}) =>
  documentOf({ '/x': { get: { responses: { 200: { description: '' } }, ...operation } } }, more)

const compare = (ours: Members, theirs: Members) => {
  const { differences, notes } = compareContracts(contractFrom(ours), contractFrom(theirs))
  const found = differences.map((each) => [`${each.aspect} ${each.change}`, each.from, each.to, each.breaks])
  return { found, notes, operations: differences.map(({ operation }) => operation) }
}

const bearer = { type: 'http', scheme: 'bearer' }
const key = { type: 'apiKey', in: 'header', name: 'X-API-Key' }
const tokens = 'https://a.example/token'
const oauth = { type: 'oauth2', flows: { clientCredentials: { tokenUrl: tokens, scopes: {} } } }

/** A document that requires one of these; each list of schemes is required together. */
const secured = (schemes: Members, ...security: readonly Members[]) =>
  one({ security }, { components: { securitySchemes: schemes } })

describe('security', () => {
  const mine = secured({ key: bearer }, { key: [] })
  it.each<[string, Members, Members, unknown[]]>([
    [
      'another scheme',
      mine,
      secured({ key: oauth }, { key: [] }),
      ['security changed', 'HTTP bearer', `OAuth 2.0 clientCredentials at ${tokens}`, ['client']],
    ],
    [
      'an API key',
      mine,
      secured({ key }, { key: [] }),
      ['security changed', 'HTTP bearer', 'an API key in the header x-api-key', ['client']],
    ],
    ['none anymore', mine, one({}), ['security widened', 'HTTP bearer', 'no credentials', []]],
    ['required since', one({}), mine, ['security narrowed', 'no credentials', 'HTTP bearer', ['client']]],
    [
      'one more alternative',
      mine,
      secured({ a: bearer, b: key }, { a: [] }, { b: [] }),
      ['security widened', 'HTTP bearer', 'HTTP bearer or an API key in the header x-api-key', []],
    ],
    [
      'one more credential',
      mine,
      secured({ a: bearer, b: key }, { a: [], b: [] }),
      ['security narrowed', 'HTTP bearer', 'HTTP bearer and an API key in the header x-api-key', ['client']],
    ],
    [
      'one more scope',
      secured({ a: oauth }, { a: [] }),
      secured({ a: oauth }, { a: ['read'] }),
      [
        'security narrowed',
        `OAuth 2.0 clientCredentials at ${tokens}`,
        `OAuth 2.0 clientCredentials at ${tokens} and the scope read`,
        ['client'],
      ],
    ],
    [
      'another token endpoint',
      secured({ a: oauth }, { a: [] }),
      secured({ a: { ...oauth, flows: { clientCredentials: { tokenUrl: '/token' } } } }, { a: [] }),
      [
        'security changed',
        `OAuth 2.0 clientCredentials at ${tokens}`,
        'OAuth 2.0 clientCredentials at /token',
        ['client'],
      ],
    ],
  ])('differs: %s', (_, ours, theirs, expected) => {
    expect(compare(ours, theirs).found).toEqual([expected])
  })

  it.each<[string, Members, Members]>([
    [
      'the name of a scheme',
      mine,
      secured({ other: { ...bearer, scheme: 'Bearer', bearerFormat: 'JWT' } }, { other: [] }),
    ],
    [
      'the order of alternatives',
      secured({ a: bearer, b: key }, { a: [] }, { b: [] }),
      secured({ a: bearer, b: key }, { b: [] }, { a: [] }),
    ],
    [
      'of the document or of the operation',
      mine,
      one({}, { security: [{ key: [] }], components: { securitySchemes: { key: bearer } } }),
    ],
  ])('does not differ by %s', (_, ours, theirs) => {
    expect(compare(ours, theirs).found).toEqual([])
  })

  it('that differs alike in every operation is reported once', () => {
    const paths = { '/x': { get: {} }, '/y': { get: {} } }
    const of = (scheme: Members) =>
      documentOf(paths, { security: [{ a: [] }], components: { securitySchemes: { a: scheme } } })
    expect(compare(of(bearer), of(key)).operations).toEqual(['every operation'])
  })
})

describe('servers', () => {
  const at = (...urls: readonly string[]) => one({}, { servers: urls.map((url) => ({ url })) })
  it('differ by scheme, host and port', () => {
    expect(compare(at('https://a.example/v1'), at('https://b.example/v1')).found).toEqual([
      ['server removed', 'https://a.example', 'nothing', ['client']],
      ['server added', 'nothing', 'https://b.example', []],
    ])
    expect(compare(at('https://a.example'), at('https://A.example:443', 'https://{host}')).found).toEqual([])
  })

  it('are not compared when only one side declares them, which the notes say', () => {
    expect(compare(at('https://a.example'), one({}))).toMatchObject({
      found: [],
      notes: ['Not compared: servers, which only one side declares.'],
    })
  })
})

describe('the use of parameters, bodies and headers', () => {
  const list = { type: 'array', items: { type: 'string' } }
  const query = (more: Members, schema: unknown = list) =>
    one({ parameters: [{ in: 'query', name: 'a', schema, ...more }] })
  const answer = (response: Members) => one({ responses: { 200: { description: '', ...response } } })
  const body = (...types: readonly string[]) =>
    one({ requestBody: { content: Object.fromEntries(types.map((type) => [type, {}])) } })
  it.each<[string, Members, Members, unknown[]]>([
    [
      'explode',
      query({}),
      query({ explode: false }),
      ['serialization changed', 'style form, exploded', 'style form, not exploded', ['client']],
    ],
    [
      'style',
      query({}),
      query({ style: 'pipeDelimited' }),
      ['serialization changed', 'style form, exploded', 'style pipeDelimited, not exploded', ['client']],
    ],
    [
      'JSON in a parameter',
      query({}),
      query({ schema: undefined, content: { 'application/json': { schema: list } } }),
      ['serialization changed', 'style form, exploded', 'application/json', ['client']],
    ],
    [
      'explode of a header',
      answer({ headers: { A: { schema: list } } }),
      answer({ headers: { A: { schema: list, explode: true } } }),
      ['serialization changed', 'style simple, not exploded', 'style simple, exploded', ['client', 'server']],
    ],
    [
      'a deprecated operation',
      one({}),
      one({ deprecated: true }),
      ['deprecation added', 'not deprecated', 'deprecated', []],
    ],
    [
      'a deprecated parameter',
      query({}),
      query({ deprecated: true }),
      ['deprecation added', 'not deprecated', 'deprecated', []],
    ],
    [
      'a deprecated schema',
      query({}),
      query({}, { ...list, deprecated: true }),
      ['deprecation added', 'not deprecated', 'deprecated', []],
    ],
    [
      'a request range that narrows',
      body('application/*'),
      body('application/json'),
      ['media type narrowed', 'application/*', 'application/json', ['client']],
    ],
    [
      'a request media type that widens',
      body('application/json'),
      body('*/*'),
      ['media type widened', 'application/json', '*/*', []],
    ],
  ])('differs: %s', (_, ours, theirs, expected) => {
    expect(compare(ours, theirs).found).toEqual([expected])
  })

  it('does not differ by what has no effect', () => {
    expect(compare(query({}), query({ style: 'form', explode: true })).found).toEqual([])
    expect(compare(query({}, { type: 'string' }), query({ explode: false }, { type: 'string' })).found).toEqual([])
  })
})

describe('discriminators', () => {
  const card = {
    type: 'object',
    required: ['kind'],
    properties: { kind: { type: 'string' }, number: { type: 'string' } },
  }
  const cash = {
    type: 'object',
    required: ['kind'],
    properties: { kind: { type: 'string' }, place: { type: 'string' } },
  }
  const union = (discriminator?: Members) =>
    one(
      {
        responses: {
          200: {
            description: '',
            content: {
              'application/json': {
                schema: {
                  oneOf: [{ $ref: '#/components/schemas/Card' }, { $ref: '#/components/schemas/Cash' }],
                  ...(discriminator && { discriminator }),
                },
              },
            },
          },
        },
      },
      { components: { schemas: { Card: card, Cash: cash } } },
    )
  const mapped = (mapping: Members) => union({ propertyName: 'kind', mapping })
  it.each<[string, Members, Members, unknown[][]]>([
    [
      'another property',
      union({ propertyName: 'kind' }),
      union({ propertyName: 'type' }),
      [['discriminator changed', 'kind', 'type', ['client', 'server']]],
    ],
    [
      'one more value',
      mapped({}),
      mapped({ c: 'Card' }),
      [['discriminator widened', 'nothing', 'c selects Card', ['client']]],
    ],
    [
      'one value less',
      mapped({ c: 'Card' }),
      mapped({}),
      [['discriminator narrowed', 'c selects Card', 'nothing', ['server']]],
    ],
    [
      'another schema',
      mapped({ c: 'Card' }),
      mapped({ c: '#/components/schemas/Cash' }),
      [['discriminator changed', 'c selects Card', 'c selects Cash', ['client', 'server']]],
    ],
    ['none anymore', union({ propertyName: 'kind' }), union(), [['discriminator removed', 'kind', 'nothing', []]]],
    ['names of schemas', mapped({ Card: '#/components/schemas/Card' }), union({ propertyName: 'kind' }), []],
  ])('are compared: %s', (_, ours, theirs, expected) => {
    expect(compare(ours, theirs).found).toEqual(expected)
  })
})

describe('what is not compared', () => {
  it('is listed where it differs', () => {
    const of = (member: string) =>
      one(
        {
          callbacks: { done: { [member]: {} } },
          parameters: [{ in: 'query', name: 'a', schema: { type: 'string', default: member } }],
        },
        { webhooks: { [member]: {} } },
      )
    expect(compare(of('a'), of('a')).notes).toEqual([])
    expect(compare(of('a'), of('b'))).toMatchObject({
      found: [],
      notes: ['Not compared: callbacks; default values; webhooks.'],
    })
  })
})
