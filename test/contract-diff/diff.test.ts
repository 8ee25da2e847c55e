import { describe, expect, it } from 'vitest'
import { compareContracts, DocumentError, isBreaking, parseDocument, whereOf } from '../../src/kit.ts'
import { contractFrom, contractSaying, documentOf } from './support/documents.ts'
import { singleDrifts } from './support/single-drifts.ts'

type Members = Readonly<Record<string, unknown>>

const drifts = (ours: Members, theirs: Members) => compareContracts(contractFrom(ours), contractFrom(theirs)).drifts

const get = (schema: unknown, more: Members = {}) => ({
  get: { responses: { 200: { description: 'An answer.', content: { 'application/json': { schema } } } }, ...more },
})

describe('one difference is one finding', () => {
  it('is tried for every kind of change', () => {
    expect(singleDrifts.length).toBeGreaterThanOrEqual(40)
  })

  it.each(singleDrifts)('$what: $expected', ({ ours, theirs, expected, where, breaks, says }) => {
    const found = compareContracts(contractSaying(ours), contractSaying(theirs)).drifts

    expect(found.map((drift) => [`${drift.aspect} ${drift.change}`, whereOf(drift), drift.breaks])).toEqual([
      [expected, where, breaks],
    ])
    if (says !== undefined) expect([found[0]?.from, found[0]?.to]).toEqual(says)
  })
})

describe('operations', () => {
  it('are found below the base paths of their servers, whatever their templates are called', () => {
    const ours = documentOf(
      { '/v2/claims/{claimId}/': get({ type: 'string' }) },
      { servers: [{ url: 'https://a.example' }] },
    )
    const theirs = documentOf(
      { '/claims/{id}': get({ type: 'integer' }) },
      { servers: [{ url: 'https://{host}/{version}', variables: { version: { default: 'v2' } } }] },
    )

    expect(drifts(ours, theirs).map(whereOf)).toEqual(['GET /v2/claims/{claimId}/ · 200'])
  })

  it('that one side lacks are told, and so is one whose path ends the same', () => {
    const ours = contractFrom(documentOf({ '/v2/claims': get({}), '/here': get({}) }))
    const theirs = contractFrom(documentOf({ '/claims': get({}), '/there': get({}) }))
    const { drifts, matched, notes } = compareContracts(ours, theirs)

    expect(matched).toBe(0)
    expect(drifts.map(({ operation, change, breaks }) => [operation, change, breaks])).toEqual([
      ['GET /v2/claims', 'removed', ['client']],
      ['GET /here', 'removed', ['client']],
      ['GET /claims', 'added', []],
      ['GET /there', 'added', []],
    ])
    expect(notes).toEqual([
      'No operation of theirs has the method and path of one of ours.',
      'GET /v2/claims was not found; theirs has GET /claims. Does a base path in "servers" tell them apart?',
    ])
  })

  it('share the parameters of their path, and take them by position where a path names them', () => {
    const at = (name: string, schema: Members) => ({
      [`/claims/{${name}}`]: { parameters: [{ in: 'path', name, required: true, schema }], ...get({}) },
    })

    expect(
      drifts(documentOf(at('id', { type: 'string' })), documentOf(at('claim', { type: 'integer' }))).map(whereOf),
    ).toEqual(['GET /claims/{id} · request path id'])
  })

  it('whose status only a range or default covers are compared with that', () => {
    const answers = (statuses: Members) => documentOf({ '/claims': { get: { responses: statuses } } })
    const body = (type: string) => ({ description: '', content: { 'application/json': { schema: { type } } } })

    expect(
      drifts(answers({ 404: body('string') }), answers({ '4XX': body('string'), default: body('integer') })).map(
        ({ part, aspect, change }) => [part, aspect, change],
      ),
    ).toEqual([
      ['4xx', 'error status', 'added'],
      ['default', 'error status', 'added'],
    ])
  })
})

describe('schemas that say the same in other words', () => {
  const text = { type: 'string' }
  it.each<[string, unknown, unknown]>([
    ['a reference and what it leads to', { $ref: '#/components/schemas/Text' }, text],
    ['allOf of one, and the one', { allOf: [text] }, text],
    ['nullable and a list of types', { ...text, nullable: true }, { type: ['null', 'string'] }],
    ['null as a form and as a type', { oneOf: [{ type: 'null' }, text] }, { type: ['string', 'null'] }],
    ['forms in another order', { oneOf: [text, { type: 'integer' }] }, { oneOf: [{ type: 'integer' }, text] }],
    ['forms of one value each, and an enum', { oneOf: [{ const: 'a' }, { const: 'b' }] }, { enum: ['b', 'a'] }],
    ['const and an enum of one', { const: 'a' }, { type: 'string', enum: ['a'] }],
    ['members without a type, and an object', { properties: { a: text } }, { type: 'object', properties: { a: text } }],
    ['limits that limit nothing', { ...text, minLength: 0 }, text],
    [
      'both ways to exclude a limit',
      { type: 'number', exclusiveMinimum: 1 },
      { type: 'number', minimum: 1, exclusiveMinimum: true },
    ],
    ['what is said for people', { ...text, description: 'A text.', 'x-evidence': 'inferred' }, text],
    [
      'what only a request has',
      { type: 'object', properties: { secret: { ...text, writeOnly: true } } },
      { type: 'object' },
    ],
  ])('do not differ: %s', (_, one, other) => {
    const of = (schema: unknown) => documentOf({ '/x': get(schema) }, { components: { schemas: { Text: text } } })

    expect(drifts(of(one), of(other))).toEqual([])
    expect(drifts(of(other), of(one))).toEqual([])
  })
})

describe('how our side is known', () => {
  it('is told from the member, from what it refers to, or from what is around it; inferred breaks nobody for sure', () => {
    const said = (evidence: string, source: string) => ({ 'x-evidence': evidence, 'x-source': source })
    const ours = documentOf(
      {
        '/x': get({
          ...{ type: 'object', ...said('observed', 'a reply') },
          properties: {
            own: { type: 'string', ...said('inferred', 'a guess') },
            referred: { $ref: '#/components/schemas/Text' },
            around: { type: 'string' },
          },
        }),
      },
      { components: { schemas: { Text: { type: 'string', ...said('documented', 'a page') } } } },
    )
    const found = drifts(ours, documentOf({ '/x': get({ type: 'object', properties: {} }) }))

    expect(found.map((drift) => [drift.pointer, drift.known, isBreaking(drift)])).toEqual([
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

  it('may refer to themselves; every difference is told where it is first met', () => {
    const found = drifts(
      of({ Tree: tree({ type: 'string' }) }, 'Tree'),
      of({ Tree: tree({ type: 'integer' }) }, 'Tree'),
    )

    expect(found.map(({ pointer }) => pointer)).toEqual(['/leaf'])
  })

  it('may refer to each other so often that nobody could read every way there', () => {
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

    expect(drifts(of(ladder('string'), 'S0'), of(ladder('string'), 'S0'))).toEqual([])
    const { drifts: found, notes } = compareContracts(
      contractFrom(of(ladder('string'), 'S0')),
      contractFrom(of(ladder('integer'), 'S0')),
    )
    expect(found).toHaveLength(5000)
    expect(notes).toEqual(['Only the first 5,000 differences are told.'])
  })

  it('may offer forms within forms', () => {
    const forms = (depth: number): Members =>
      depth === 0
        ? { type: 'string' }
        : {
            oneOf: Array.from({ length: 6 }, (_, index) => ({
              type: 'object',
              properties: { [`m${index}`]: forms(depth - 1) },
            })),
          }
    const other = JSON.parse(JSON.stringify(forms(4)).replaceAll('"string"', '"integer"').replaceAll('m1', 'n1'))

    expect(drifts(documentOf({ '/x': get(forms(4)) }), documentOf({ '/x': get(other) })).length).toBeGreaterThan(0)
  })

  it('may hold nonsense wherever a schema is expected', () => {
    for (const nonsense of [
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
        drifts(documentOf({ '/x': get(nonsense) }), documentOf({ '/x': get({ type: 'string' }) })),
      ).not.toThrow()
    }
    for (const nonsense of [null, 1, [], { get: null }, { get: { responses: 3, parameters: {}, requestBody: [] } }]) {
      expect(drifts(documentOf({ '/x': nonsense }), documentOf({ '/x': nonsense }))).toEqual([])
    }
  })

  it('may refer in a circle', () => {
    const round = of({ Round: { $ref: '#/components/schemas/Round' } }, 'Round')

    expect(drifts(round, documentOf({ '/x': get({}) }))).toEqual([])
  })

  it('are refused where a reference leads nowhere', () => {
    const sentence =
      'document.yaml#/paths/~1x/get/responses/200/content/application~1json/schema: $ref "#/components/schemas/B" leads nowhere'

    expect(() => drifts(of({}, 'B'), of({}, 'B'))).toThrow(new DocumentError(sentence))
  })
})

describe('what is no document', () => {
  it.each([
    ['a page', '<!doctype html><p>Hello</p>', 'x is a page of HTML; name the address of the YAML or JSON'],
    ['Swagger', 'swagger: "2.0"', 'x is Swagger 2.0; only OpenAPI 3.0 and 3.1 can be compared'],
    ['a later version', 'openapi: 3.2.0', 'x is OpenAPI 3.2.0; only 3.0 and 3.1 can be compared'],
    ['something else', 'hello: world', 'x is no OpenAPI document: "openapi" is missing'],
    ['no paths', 'openapi: 3.1.0', 'x has no paths'],
    ['a text', 'hello', 'x is no OpenAPI document'],
  ])('is refused in one sentence: %s', (_, text, sentence) => {
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
  ])('is refused, not choked on: %s', (_, text) => {
    expect(() => parseDocument(text, 'x')).toThrow(DocumentError)
  })
})
