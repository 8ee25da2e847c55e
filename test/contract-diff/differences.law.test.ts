import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Change, type ContractComparison, compareContracts, createContract, parseDocument } from '../../src/kit.ts'
import { lawRuns } from '../support/law-runs.ts'
import { contractFrom, documentOf } from './support/documents.ts'

type Members = Readonly<Record<string, unknown>>

const fileOf = (file: string) => `memory:/${file}`
const documentIn = (file: string) => parseDocument(readFileSync(`contracts/${file}`, 'utf8'), file)

const names = ['taiga', 'stedi', 'stedi-2026-08', 'optum', 'admin']
const contracts = new Map(
  names.map((name) => [
    name,
    createContract(
      name,
      fileOf(`${name}.yaml`),
      new Map([`${name}.yaml`, 'scenario.schema.json'].map((file) => [fileOf(file), documentIn(file)])),
    ),
  ]),
)
const contract = (name: string) => contracts.get(name) ?? contractFrom({}, name)

const name = fc.constantFrom('a', 'b', 'c')
const limits = {
  minLength: fc.nat(3),
  maxLength: fc.nat(9),
  pattern: fc.constantFrom('^a', '^b$'),
  format: fc.constantFrom('date', 'uuid'),
}
const text = fc.record({ type: fc.constantFrom('string', ['string', 'null']), ...limits }, { requiredKeys: ['type'] })
const number = fc.record(
  {
    type: fc.constantFrom('integer', 'number'),
    minimum: fc.integer({ min: -2, max: 2 }),
    exclusiveMinimum: fc.boolean(),
    multipleOf: fc.constantFrom(2, 4, 3),
  },
  { requiredKeys: ['type'] },
)
const values = fc.record({ enum: fc.uniqueArray(fc.constantFrom('A', 'B', 1, 2, null), { minLength: 1 }) })
const others = fc.constantFrom(true, false, { type: 'string' }, { type: 'integer' })

const depth = fc.createDepthIdentifier()
const { schema, object } = fc.letrec<{ schema: unknown; object: Members; list: Members; forms: Members; all: Members }>(
  (tie) => ({
    schema: fc.oneof(
      { maxDepth: 3, depthIdentifier: depth },
      text,
      number,
      values,
      fc.constant({}),
      fc.constant({ $ref: '#/components/schemas/Shared' }),
      tie('object'),
      tie('list'),
      tie('forms'),
      tie('all'),
    ),
    object: fc.record(
      {
        type: fc.constant('object'),
        properties: fc.record({ a: tie('schema'), b: tie('schema') }, { requiredKeys: [] }),
        required: fc.uniqueArray(name),
        additionalProperties: others,
      },
      { requiredKeys: ['type'] },
    ),
    list: fc.record(
      { type: fc.constant('array'), items: tie('schema'), minItems: fc.nat(2) },
      { requiredKeys: ['type'] },
    ),
    forms: fc.record({ oneOf: fc.array(tie('schema'), { minLength: 1, maxLength: 3 }) }),
    all: fc.record({ allOf: fc.array(tie('object'), { minLength: 1, maxLength: 3 }) }),
  }),
)

const answer = fc.record({
  description: fc.constant(''),
  content: fc.record(
    { 'application/json': fc.record({ schema }), 'text/plain': fc.record({ schema }) },
    { requiredKeys: [] },
  ),
})
const operation = fc.record(
  {
    parameters: fc.uniqueArray(
      fc.record({ in: fc.constantFrom('query', 'header'), name, required: fc.boolean(), schema }),
      {
        maxLength: 3,
        selector: (one) => `${one.in} ${one.name}`,
      },
    ),
    requestBody: fc.record({
      required: fc.boolean(),
      content: fc.record({ 'application/json': fc.record({ schema }) }),
    }),
    responses: fc.record(
      { 200: answer, 202: answer, 404: answer, '4XX': answer, default: answer },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
)
const document = fc
  .record({
    paths: fc.record(
      { '/a': fc.record({ post: operation }), '/b/{id}': fc.record({ get: operation }) },
      { requiredKeys: ['/a'] },
    ),
    Shared: object,
  })
  .map(({ paths, Shared }) => documentOf(paths, { components: { schemas: { Shared } } }))

const mirrored: Readonly<Record<Change, Change>> = {
  added: 'removed',
  removed: 'added',
  narrowed: 'widened',
  widened: 'narrowed',
  changed: 'changed',
}

/** Differences in an order that does not depend on the documents; alternatives may have the name of either side. */
function sorted({ differences }: ContractComparison): readonly string[] {
  return differences
    .map(({ operation, part, pointer, change, from, to }) =>
      JSON.stringify([operation, part, withoutNames(pointer), change, withoutNames(from), withoutNames(to)]),
    )
    .sort()
}

/** The differences as seen from the other side. */
function mirroredAndSorted({ differences, ...rest }: ContractComparison): readonly string[] {
  const other = differences.map((each) => ({ ...each, change: mirrored[each.change], from: each.to, to: each.from }))
  return sorted({ ...rest, differences: other })
}

const withoutNames = (words: string) => words.replaceAll(/ \([^)]*\)/g, '').replaceAll(/^alternative \d+: /g, '')

describe('a comparison', () => {
  it.each(names)('finds nothing between %s and itself', (name) => {
    expect(compareContracts(contract(name), contract(name))).toMatchObject({ differences: [], notes: [] })
  })

  it('finds nothing between a document and its copy', () => {
    fc.assert(
      fc.property(document, (one) => {
        const copy = contractFrom(structuredClone(one), 'copy')
        expect(compareContracts(contractFrom(one), copy).differences).toEqual([])
      }),
      { numRuns: lawRuns(150) },
    )
  })

  it.each(names.flatMap((one) => names.filter((other) => one < other).map((other) => [one, other] as const)))(
    'of %s with %s mirrors when the two are swapped',
    (one, other) => {
      const [there, back] = [
        compareContracts(contract(one), contract(other)),
        compareContracts(contract(other), contract(one)),
      ]
      expect(sorted(back)).toEqual(mirroredAndSorted(there))
    },
  )

  it('mirrors when its two sides are swapped: what was added is removed, what was narrowed is widened', () => {
    fc.assert(
      fc.property(document, document, (one, other) => {
        const [left, right] = [contractFrom(one, 'one'), contractFrom(other, 'other')]
        expect(sorted(compareContracts(right, left))).toEqual(mirroredAndSorted(compareContracts(left, right)))
      }),
      { numRuns: lawRuns(300) },
    )
  })
})
