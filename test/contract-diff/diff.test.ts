import { describe, expect, it } from 'vitest'
import { compareContracts, DocumentError, differenceLocation, isBreaking, parseDocument } from '../../src/kit.ts'
import { contractFrom, contractWith, documentOf } from './support/documents.ts'
import { singleDifferences } from './support/single-differences.ts'

type Members = Readonly<Record<string, unknown>>

const compare = (ours: Members, theirs: Members) =>
  compareContracts(contractFrom(ours), contractFrom(theirs)).differences

const get = (schema: unknown, more: Members = {}) => ({
  get: { responses: { 200: { description: 'A response.', content: { 'application/json': { schema } } } }, ...more },
})

describe('a single difference', () => {
  it('is tested for every kind of change', () => {
    expect(singleDifferences.length).toBeGreaterThanOrEqual(40)
  })

  it.each(singleDifferences)('$what: $expected', ({ ours, theirs, expected, where, breaks, texts }) => {
    const found = compareContracts(contractWith(ours), contractWith(theirs)).differences

    expect(found.map((each) => [`${each.aspect} ${each.change}`, differenceLocation(each), each.breaks])).toEqual([
      [expected, where, breaks],
    ])
    if (texts !== undefined) expect([found[0]?.from, found[0]?.to]).toEqual(texts)
  })
})

describe('operations', () => {
  it('are matched below the base paths of their servers, whatever their path parameters are called', () => {
    const ours = documentOf(
      { '/v2/claims/{claimId}/': get({ type: 'string' }) },
      { servers: [{ url: 'https://a.example' }] },
    )
    const theirs = documentOf(
      { '/claims/{id}': get({ type: 'integer' }) },
      { servers: [{ url: 'https://{host}/{version}', variables: { version: { default: 'v2' } } }] },
    )

    expect(compare(ours, theirs).map(differenceLocation)).toEqual(['GET /v2/claims/{claimId}/ · 200'])
  })

  it('that one side lacks are reported, with a note about a path with the same end', () => {
    const ours = contractFrom(documentOf({ '/v2/claims': get({}), '/here': get({}) }))
    const theirs = contractFrom(documentOf({ '/claims': get({}), '/there': get({}) }))
    const { differences, operations, notes } = compareContracts(ours, theirs)

    expect(operations).toEqual([])
    expect(differences.map(({ operation, change, breaks }) => [operation, change, breaks])).toEqual([
      ['GET /v2/claims', 'removed', ['client']],
      ['GET /here', 'removed', ['client']],
      ['GET /claims', 'added', []],
      ['GET /there', 'added', []],
    ])
    expect(notes).toEqual([
      'No operation has the same method and path on both sides.',
      'GET /v2/claims exists only on our side; theirs has GET /claims. Do the base paths in "servers" differ?',
    ])
  })

  it('share the parameters of their path item, and match path parameters by position', () => {
    const at = (name: string, schema: Members) => ({
      [`/claims/{${name}}`]: { parameters: [{ in: 'path', name, required: true, schema }], ...get({}) },
    })

    expect(
      compare(documentOf(at('id', { type: 'string' })), documentOf(at('claim', { type: 'integer' }))).map(
        differenceLocation,
      ),
    ).toEqual(['GET /claims/{id} · request path id'])
  })

  it('are compared with a range or default when a status is not declared', () => {
    const answers = (statuses: Members) => documentOf({ '/claims': { get: { responses: statuses } } })
    const body = (type: string) => ({ description: '', content: { 'application/json': { schema: { type } } } })

    expect(
      compare(answers({ 404: body('string') }), answers({ '4XX': body('string'), default: body('integer') })).map(
        ({ part, aspect, change }) => [part, aspect, change],
      ),
    ).toEqual([
      ['4xx', 'error status', 'added'],
      ['default', 'error status', 'added'],
    ])
  })
})

describe('equivalent schemas', () => {
  const text = { type: 'string' }
  it.each<[string, unknown, unknown]>([
    ['a reference and its target', { $ref: '#/components/schemas/Text' }, text],
    ['allOf of one schema, and the schema', { allOf: [text] }, text],
    ['nullable and a list of types', { ...text, nullable: true }, { type: ['null', 'string'] }],
    ['null as an alternative and as a type', { oneOf: [{ type: 'null' }, text] }, { type: ['string', 'null'] }],
    ['alternatives in another order', { oneOf: [text, { type: 'integer' }] }, { oneOf: [{ type: 'integer' }, text] }],
    ['alternatives of one value each, and an enum', { oneOf: [{ const: 'a' }, { const: 'b' }] }, { enum: ['b', 'a'] }],
    ['const and an enum of one', { const: 'a' }, { type: 'string', enum: ['a'] }],
    [
      'properties without a type, and an object',
      { properties: { a: text } },
      { type: 'object', properties: { a: text } },
    ],
    ['limits without an effect', { ...text, minLength: 0 }, text],
    [
      'both notations of an exclusive limit',
      { type: 'number', exclusiveMinimum: 1 },
      { type: 'number', minimum: 1, exclusiveMinimum: true },
    ],
    ['annotations', { ...text, description: 'A text.', 'x-evidence': 'inferred' }, text],
    [
      'a property of requests only',
      { type: 'object', properties: { secret: { ...text, writeOnly: true } } },
      { type: 'object' },
    ],
  ])('do not differ: %s', (_, one, other) => {
    const of = (schema: unknown) => documentOf({ '/x': get(schema) }, { components: { schemas: { Text: text } } })

    expect(compare(of(one), of(other))).toEqual([])
    expect(compare(of(other), of(one))).toEqual([])
  })
})

describe('the provenance of our side', () => {
  it('comes from the property, from the target of its reference, or from an enclosing schema; inferred is never breaking', () => {
    const evidenceMarks = (evidence: string, source: string) => ({ 'x-evidence': evidence, 'x-source': source })
    const ours = documentOf(
      {
        '/x': get({
          ...{ type: 'object', ...evidenceMarks('observed', 'a reply') },
          properties: {
            own: { type: 'string', ...evidenceMarks('inferred', 'a guess') },
            referred: { $ref: '#/components/schemas/Text' },
            around: { type: 'string' },
          },
        }),
      },
      { components: { schemas: { Text: { type: 'string', ...evidenceMarks('documented', 'a page') } } } },
    )
    const found = compare(ours, documentOf({ '/x': get({ type: 'object', properties: {} }) }))

    expect(found.map((each) => [each.pointer, each.provenance, isBreaking(each)])).toEqual([
      ['/own', { evidence: 'inferred', source: 'a guess' }, false],
      ['/referred', { evidence: 'documented', source: 'a page' }, true],
      ['/around', { evidence: 'observed', source: 'a reply' }, true],
    ])
    expect(found.every(({ breaks }) => breaks.includes('client'))).toBe(true)
  })
})

describe('hostile documents', () => {
  const tree = (leaf: unknown) => ({
    type: 'object',
    properties: { left: { $ref: '#/components/schemas/Tree' }, right: { $ref: '#/components/schemas/Tree' }, leaf },
  })
  const of = (schemas: Members, name: string) =>
    documentOf({ '/x': get({ $ref: `#/components/schemas/${name}` }) }, { components: { schemas } })

  it('may refer to themselves; each difference is reported once', () => {
    const found = compare(
      of({ Tree: tree({ type: 'string' }) }, 'Tree'),
      of({ Tree: tree({ type: 'integer' }) }, 'Tree'),
    )

    expect(found.map(({ pointer }) => pointer)).toEqual(['/leaf'])
  })

  it('may have exponentially many paths to a schema', () => {
    const ladder = (leaf: string): Members =>
      Object.fromEntries([
        ...Array.from({ length: 40 }, (_, step) => [
          `S${step}`,
          {
            type: 'object',
            properties: {
              a: { $ref: `#/components/schemas/S${step + 1}` },
              b: { $ref: `#/components/schemas/S${step + 1}` },
            },
          },
        ]),
        ['S40', { type: leaf }],
      ])

    expect(compare(of(ladder('string'), 'S0'), of(ladder('string'), 'S0'))).toEqual([])
    const { differences: found, notes } = compareContracts(
      contractFrom(of(ladder('string'), 'S0')),
      contractFrom(of(ladder('integer'), 'S0')),
    )
    expect(found).toHaveLength(5000)
    expect(notes).toEqual(['Only the first 5,000 differences are reported.'])
  })

  it('may nest alternatives', () => {
    const nested = (depth: number): Members =>
      depth === 0
        ? { type: 'string' }
        : {
            oneOf: Array.from({ length: 6 }, (_, index) => ({
              type: 'object',
              properties: { [`m${index}`]: nested(depth - 1) },
            })),
          }
    const other = JSON.parse(JSON.stringify(nested(4)).replaceAll('"string"', '"integer"').replaceAll('m1', 'n1'))

    expect(compare(documentOf({ '/x': get(nested(4)) }), documentOf({ '/x': get(other) })).length).toBeGreaterThan(0)
  })

  it('may have invalid values in place of schemas', () => {
    for (const invalid of [
      null,
      1,
      'x',
      [],
      [[]],
      { type: 1 },
      { type: {} },
      { enum: 'a' },
      { properties: 1 },
      { required: true },
      { allOf: {} },
      { oneOf: 'x' },
      { $ref: 1 },
      { items: [] },
    ]) {
      expect(() =>
        compare(documentOf({ '/x': get(invalid) }), documentOf({ '/x': get({ type: 'string' }) })),
      ).not.toThrow()
    }
    for (const invalid of [null, 1, [], { get: null }, { get: { responses: 3, parameters: {}, requestBody: [] } }]) {
      expect(compare(documentOf({ '/x': invalid }), documentOf({ '/x': invalid }))).toEqual([])
    }
  })

  it('may have circular references', () => {
    const round = of({ Round: { $ref: '#/components/schemas/Round' } }, 'Round')

    expect(compare(round, documentOf({ '/x': get({}) }))).toEqual([])
  })

  it('are rejected when a reference cannot be resolved', () => {
    const sentence =
      'document.yaml#/paths/~1x/get/responses/200/content/application~1json/schema: $ref "#/components/schemas/B" cannot be resolved'

    expect(() => compare(of({}, 'B'), of({}, 'B'))).toThrow(new DocumentError(sentence))
  })
})

describe('a text that is not an OpenAPI document', () => {
  it.each([
    ['an HTML page', '<!doctype html><p>Hello</p>', 'x is an HTML page; use the URL of the YAML or JSON document'],
    ['Swagger', 'swagger: "2.0"', 'x is Swagger 2.0; only OpenAPI 3.0 and 3.1 can be compared'],
    ['a later version', 'openapi: 3.2.0', 'x is OpenAPI 3.2.0; only 3.0 and 3.1 can be compared'],
    ['something else', 'hello: world', 'x is not an OpenAPI document: "openapi" is missing'],
    ['no paths', 'openapi: 3.1.0', 'x has no paths'],
    ['a text', 'hello', 'x is not an OpenAPI document'],
  ])('is rejected with a message: %s', (_, text, sentence) => {
    const open = () => contractFrom(parseDocument(text, 'x') as Members, 'x')

    expect(open).toThrow(new DocumentError(sentence))
  })

  it.each([
    ['brackets without end', '['.repeat(100_000)],
    [
      'aliases of aliases',
      `a: &a [1]\n${Array.from({ length: 30 }, (_, i) => `a${i}: &a${i} [*a${i === 0 ? '' : i - 1}, *a${i === 0 ? '' : i - 1}]`).join('\n')}`,
    ],
    ['a broken line', 'openapi: [3.1.0\npaths: {}'],
    ['too much', ' '.repeat(16_000_001)],
  ])('is rejected without exhausting resources: %s', (_, text) => {
    expect(() => parseDocument(text, 'x')).toThrow(DocumentError)
  })
})
