import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareContracts } from '../../src/kit.ts'
import { lawRuns } from '../support/law-runs.ts'
import { contractFrom, documentOf } from './support/documents.ts'
import { modelPair, type Wording, worded, wordings } from './support/worded-schemas.ts'

type Schema = Readonly<Record<string, unknown>>

/** A contract whose request, response, parameter and header have this schema, once inside an object and a list. */
function contractOf({ schema, shared }: Wording) {
  const nested = { type: 'object', properties: { x: { type: 'array', items: schema } }, required: ['x'] }
  const json = (value: unknown) => ({ content: { 'application/json': { schema: value } } })
  return contractFrom(
    documentOf(
      {
        '/x': {
          put: { requestBody: json(schema), responses: { 200: { description: '' } } },
          get: { responses: { 200: { description: '', ...json(schema) } } },
          post: { requestBody: json(nested), responses: { 200: { description: '', ...json(nested) } } },
        },
      },
      { components: { schemas: shared } },
    ),
  )
}

const compare = (ours: Wording, theirs: Wording) => compareContracts(contractOf(ours), contractOf(theirs)).differences

/** A validator of JSON Schema, which is independent of the comparison. */
function validator({ schema, shared }: Wording): (value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  const components = { root: withoutNullable(schema), schemas: withoutNullable(shared) }
  const validate = ajv.compile({ $ref: '#/components/root', components })
  return (value) => validate(value)
}

/** OpenAPI 3.0's `nullable` as JSON Schema. */
function withoutNullable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNullable)
  if (typeof value !== 'object' || value === null) return value
  const { nullable, ...rest } = value as Schema
  const plain = Object.fromEntries(
    Object.entries(rest).map(([key, one]) => [key, key === 'enum' || key === 'const' ? one : withoutNullable(one)]),
  )
  return nullable === true ? { anyOf: [plain, { type: 'null' }] } : plain
}

/** The parties that a comparison breaks, by the part of the exchange. */
function broken(differences: ReturnType<typeof compare>): readonly string[] {
  const parties = differences.flatMap(({ part, breaks }) =>
    breaks.map((party) => `${part === '200' ? 'response' : 'request'}: ${party}`),
  )
  return [...new Set(parties)].sort()
}

const texts = (value: unknown) => JSON.stringify(value, undefined, 1)

/** Values of every type around those that the models allow. */
const samples: readonly unknown[] = [
  ...[null, true, false, -3, -1, 0, 1, 2.5, 3, 6, '', 'a', 'aaaa', 'long enough', 'x'.repeat(12), []],
  ...[['a'], [null], [1, 2, 3, 4], {}, { kind: 'card' }, { kind: 'cash', p: 1 }, { kind: 'check', q: null }],
]

describe('the same schema in other words', () => {
  it('is no difference', () => {
    fc.assert(
      fc.property(wordings, ({ words: [one, other] }) => {
        const [left, right] = [validator(one), validator(other)]
        expect(samples.map(left), texts([one, other])).toEqual(samples.map(right))
        expect(compare(one, other), texts([one, other])).toEqual([])
      }),
      { numRuns: lawRuns(300) },
    )
  })
})

describe('one more value', () => {
  it('breaks a client that receives it; one value less breaks a client that sends it and a server that returns it', () => {
    fc.assert(
      fc.property(modelPair, fc.infiniteStream(fc.nat()), ({ less, more, value }, choices) => {
        const next = () => choices.next().value as number
        const [narrow, wide] = [worded(less, next), worded(more, next)]
        expect([validator(narrow)(value), validator(wide)(value)], texts([narrow, wide, value])).toEqual([false, true])
        expect(broken(compare(narrow, wide)), texts([narrow, wide])).toEqual(['response: client'])
        expect(broken(compare(wide, narrow)), texts([wide, narrow])).toEqual(['request: client', 'response: server'])
      }),
      { numRuns: lawRuns(300) },
    )
  })
})
