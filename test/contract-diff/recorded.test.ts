import { describe, expect, it } from 'vitest'
import {
  type ContractComparison,
  compareExchanges,
  differenceLocation,
  ExchangeError,
  parseExchanges,
  type RecordedExchange,
} from '../../src/kit.ts'
import { contractFrom, documentOf } from './support/documents.ts'

const claim = {
  type: 'object',
  required: ['status'],
  properties: {
    status: { type: 'string', enum: ['paid', 'denied'] },
    patientName: { type: 'string', pattern: '^[A-Z]', 'x-evidence': 'observed', 'x-source': 'a reply' },
    amount: { type: 'string' },
    paidOn: { type: 'string', format: 'date' },
    lines: {
      type: 'array',
      items: { type: 'object', properties: { code: { type: 'string' }, units: { type: 'integer' } } },
    },
    by: {
      oneOf: [
        { title: 'check', type: 'object', required: ['number'], properties: { number: { type: 'string' } } },
        { title: 'card', type: 'object', required: ['brand'], properties: { brand: { type: 'string' } } },
      ],
    },
  },
}

const ours = contractFrom(
  documentOf({
    '/v2/claims/{id}': {
      get: {
        responses: {
          200: { description: 'The claim.', content: { 'application/json': { schema: claim } } },
          404: { description: 'None.', content: { 'application/json': { schema: { type: 'object' } } } },
        },
      },
      post: {
        requestBody: {
          content: { 'application/json': { schema: { type: 'object', properties: { note: { type: 'string' } } } } },
        },
        responses: { 201: { description: 'Noted.' } },
      },
    },
    '/v2/claims': { get: { responses: { 200: { description: 'All.' } } } },
  }),
  'ours',
)

interface Seen {
  readonly method?: string
  readonly path?: string
  readonly asks?: unknown
  readonly status?: number
  readonly type?: string
  readonly answers?: unknown
}

function exchange({
  method = 'GET',
  path = '/v2/claims/77',
  asks = null,
  status = 200,
  type = 'application/json',
  answers = null,
}: Seen): RecordedExchange {
  return {
    ...{ at: '2026-04-01T18:30:00Z', operation: 'ours.claim', edition: '' },
    request: { method, path, headers: { 'Content-Type': 'application/json' }, body: asks },
    response: { status, headers: { 'content-type': type }, body: answers },
  }
}

const observe = (...seen: readonly Seen[]) => compareExchanges(ours, 'recordings', seen.map(exchange))
const summarize = ({ differences }: ContractComparison) =>
  differences.map((each) => [
    differenceLocation(each),
    `${each.aspect} ${each.change}`,
    each.from,
    each.to,
    each.breaks,
  ])

describe('recorded exchanges', () => {
  it('that follow the contract have no differences; what they do not contain is only listed', () => {
    const { differences, unobserved, operations } = observe({
      answers: { status: 'paid', lines: [{ code: 'A' }], by: { number: '1' } },
    })

    expect({ differences, operations }).toEqual({ differences: [], operations: ['GET /v2/claims/{id}'] })
    expect(unobserved).toEqual([
      'GET /v2/claims/{id} · 404',
      'GET /v2/claims/{id} · 200 · /amount',
      'GET /v2/claims/{id} · 200 · /by/brand',
      'GET /v2/claims/{id} · 200 · /lines/*/units',
      'GET /v2/claims/{id} · 200 · /paidOn',
      'GET /v2/claims/{id} · 200 · /patientName',
      'POST /v2/claims/{id}',
      'GET /v2/claims',
    ])
  })

  it('name the patterns that cannot be searched in linear time, and what is wrong with them', () => {
    const names = { type: 'object', properties: { name: { type: 'string', pattern: '^(?!x)' } } }
    const content = { 'application/json': { schema: names } }
    const document = documentOf({ '/names': { get: { responses: { 200: { description: '', content } } } } })
    const seen = exchange({ path: '/names', answers: { name: 'xyz' } })
    const { differences, notes } = compareExchanges(contractFrom(document, 'ours'), 'recordings', [seen, seen])

    expect({ differences, notes }).toEqual({
      differences: [],
      notes: ['Not compared: texts with the pattern ^(?!x): lookarounds are not supported: (?! at character 2.'],
    })
  })

  const at = 'GET /v2/claims/{id} · 200'
  it.each<[string, unknown, unknown[]]>([
    [
      'a property that is not declared, without its name',
      { status: 'paid', trace: 'x' },
      [`${at} · /***`, 'property added', 'nothing', 'string', []],
    ],
    [
      'a type that is not declared',
      { status: 'paid', amount: 1.5 },
      [`${at} · /amount`, 'type widened', 'string', 'number', ['client']],
    ],
    [
      'null that is not declared',
      { status: 'paid', amount: null },
      [`${at} · /amount`, 'nullability widened', 'string', 'null', ['client']],
    ],
    [
      'a value that may be shown',
      { status: 'pended' },
      [`${at} · /status`, 'enum widened', 'nothing', '"pended"', ['client']],
    ],
    ['a missing required property', {}, [`${at} · /status`, 'requirement widened', 'required', 'absent', ['client']]],
    [
      'a name that does not match a pattern',
      { status: 'paid', patientName: 'jane doe' },
      [`${at} · /patientName`, 'pattern widened', '^[A-Z]', 'text that does not match', ['client']],
    ],
    [
      'a date that does not match a format',
      { status: 'paid', paidOn: '20260401' },
      [`${at} · /paidOn`, 'format widened', 'date', 'text that does not match', ['client']],
    ],
    [
      'an array item of another type',
      { status: 'paid', lines: [{ units: 1 }, { units: 1.5 }] },
      [`${at} · /lines/*/units`, 'type widened', 'integer', 'number', ['client']],
    ],
    [
      'a property of the alternative that fits best',
      { status: 'paid', by: { brand: 7 } },
      [`${at} · /by/brand`, 'type widened', 'string', 'integer', ['client']],
    ],
    ['a body of another type', [], [at, 'type widened', 'object', 'array', ['client']]],
  ])('show %s', (_, answers, expected) => {
    expect(summarize(observe({ answers }))).toEqual([expected])
  })

  it('show statuses, media types and operations that are not declared', () => {
    const seen = observe(
      { status: 202 },
      { status: 503 },
      { type: 'text/html', answers: '<p>Jane Doe</p>' },
      { method: 'DELETE', path: '/v2/claims/jane-doe?key=secret' },
    )

    expect(summarize(seen)).toEqual([
      ['GET /v2/claims/{id} · 202', 'success status added', 'not declared', 'returned', ['client']],
      ['GET /v2/claims/{id} · 503', 'error status added', 'not declared', 'returned', []],
      ['GET /v2/claims/{id} · 200', 'media type added', 'nothing', 'text/html', []],
      ['DELETE /v2/***/***', 'operation added', 'nothing', 'an operation', []],
    ])
    expect(seen.notes).toEqual(['1 of 4 exchanges match no operation of our contract.'])
  })

  it('prove something about a request only when it succeeded', () => {
    const asks = { note: 7, more: true }
    const failed = observe({ method: 'POST', status: 404, asks })
    const succeeded = observe({ method: 'POST', status: 201, asks }, { method: 'POST', status: 201, asks })

    expect(summarize(failed).map(([where]) => where)).toEqual(['POST /v2/claims/{id} · 404'])
    expect(summarize(succeeded)).toEqual([
      ['POST /v2/claims/{id} · request · /note', 'type widened', 'string', 'integer', []],
      ['POST /v2/claims/{id} · request · /***', 'property added', 'nothing', 'boolean', []],
    ])
    expect(succeeded.differences.map(({ count }) => count)).toEqual([2, 2])
  })

  it('contribute only the names of properties to a difference', () => {
    const secret = 'Jane-Doe-1988-05-15'
    const seen = observe(
      {
        path: `/v2/claims/${secret}`,
        answers: { status: 'paid', patientName: secret.toLowerCase(), amount: [secret] },
      },
      { answers: { status: 'paid', [`${secret} `]: secret, other: { [secret]: secret } } },
      { path: `/${secret}?${secret}`, method: secret },
      { type: `${secret}; ${secret}`, answers: secret },
    )

    expect(seen.differences.length).toBeGreaterThan(4)
    expect(JSON.stringify(seen).toLowerCase()).not.toContain(secret.toLowerCase())
  })
})

describe('a file of recorded exchanges', () => {
  const good = exchange({})
  it.each([
    ['invalid JSON', '{"secret', 'a.json is not valid JSON: it ends too early'],
    ['not a list', '{}', 'a.json must be a list of recorded exchanges'],
    ['an invalid time', JSON.stringify([{ ...good, at: 1 }]), 'a.json, exchange 1: "at" must be a string'],
    [
      'no request',
      JSON.stringify([good, { ...good, request: null }]),
      'a.json, exchange 2: "request.method" must be a string',
    ],
    [
      'an invalid status',
      JSON.stringify([{ ...good, response: { ...good.response, status: '200' } }]),
      'a.json, exchange 1: "response.status" must be an integer',
    ],
    [
      'no headers',
      JSON.stringify([{ ...good, response: { status: 200 } }]),
      'a.json, exchange 1: "response.headers" must be an object of strings',
    ],
  ])('is rejected without quoting it: %s', (_, text, sentence) => {
    expect(() => parseExchanges(text, 'a.json')).toThrow(new ExchangeError(sentence))
  })
})
