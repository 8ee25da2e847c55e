import type { AffectedParty, Change } from '../../../src/kit.ts'

type Schema = Readonly<Record<string, unknown>>

/** The contents of the operation `POST /claims/{id}`. */
export interface OperationContent {
  /** The request schema. */
  readonly request?: Schema
  /** The response schema. */
  readonly response?: Schema
  /** Members of the operation that replace the default ones. */
  readonly operation?: Schema
}

/** One difference between two documents. */
export interface SingleDifference {
  readonly what: string
  readonly ours: OperationContent
  readonly theirs: OperationContent
  /** Aspect and change. */
  readonly expected: `${string} ${Change}`
  readonly where: string
  readonly breaks: readonly AffectedParty[]
  /** From and to, where they are worth testing. */
  readonly texts?: readonly [string, string]
}

const claim = 'POST /claims/{id}'
const request = `${claim} · request`
const answer = `${claim} · 200`

const text = { type: 'string' }
const whole = { type: 'integer' }

/** A request or a response whose only property is `x`. */
const inRequest = (x: Schema, more: Schema = {}): OperationContent => ({ request: { properties: { x }, ...more } })
const inResponse = (x: Schema, more: Schema = {}): OperationContent => ({ response: { properties: { x }, ...more } })
const none: OperationContent = { request: { properties: {} }, response: { properties: {} } }
const closed = { additionalProperties: false }

const operation = (members: Schema): OperationContent => ({ operation: members })
const responses = (...statuses: readonly string[]): OperationContent =>
  operation({ responses: Object.fromEntries(statuses.map((status) => [status, { description: 'A response.' }])) })
const bodies = (...types: readonly string[]): Schema => Object.fromEntries(types.map((type) => [type, {}]))
const query = (...more: readonly Schema[]): OperationContent =>
  operation({ parameters: more.map((one) => ({ in: 'query', name: 'limit', schema: whole, ...one })) })
const header = (...headers: readonly Schema[]): OperationContent =>
  operation({
    responses: {
      200: { description: 'A response.', headers: Object.fromEntries(headers.map((one) => ['Retry-After', one])) },
    },
  })

const card = { title: 'card', type: 'object', properties: { kind: { const: 'card' }, number: text } }
const cash = { title: 'cash', type: 'object', properties: { kind: { const: 'cash' }, place: text } }
const check = { title: 'check', type: 'object', properties: { kind: { const: 'check' }, bank: text } }

/** Every kind of change, on its own. */
export const singleDifferences: readonly SingleDifference[] = [
  // Properties
  {
    what: 'a request property is added',
    ...{ ours: none, theirs: inRequest(text), expected: 'property added', where: `${request} · /x`, breaks: [] },
    texts: ['nothing', 'string'],
  },
  {
    what: 'a required request property is added',
    ...{ ours: none, theirs: inRequest(text, { required: ['x'] }), expected: 'required property added' },
    ...{ where: `${request} · /x`, breaks: ['client'] },
  },
  {
    what: 'a request property is removed',
    ...{
      ours: inRequest(text),
      theirs: none,
      expected: 'property removed',
      where: `${request} · /x`,
      breaks: ['client'],
    },
    texts: ['string', 'nothing'],
  },
  {
    what: 'a request property becomes required',
    ...{ ours: inRequest(text), theirs: inRequest(text, { required: ['x'] }), expected: 'requirement narrowed' },
    ...{ where: `${request} · /x`, breaks: ['client'], texts: ['optional', 'required'] },
  },
  {
    what: 'a request property becomes optional',
    ...{ ours: inRequest(text, { required: ['x'] }), theirs: inRequest(text), expected: 'requirement widened' },
    ...{ where: `${request} · /x`, breaks: [] },
  },
  {
    what: 'a response property is added',
    ...{ ours: none, theirs: inResponse(text), expected: 'property added', where: `${answer} · /x`, breaks: [] },
  },
  {
    what: 'a property is added to a closed response',
    ours: { response: { properties: {}, ...closed } },
    theirs: inResponse(text, closed),
    ...{ expected: 'property of a closed object added', where: `${answer} · /x`, breaks: ['client'] },
  },
  {
    what: 'a required response property is added',
    ...{ ours: none, theirs: inResponse(text, { required: ['x'] }), expected: 'required property added' },
    ...{ where: `${answer} · /x`, breaks: ['server'] },
  },
  {
    what: 'a required property is added to a closed response',
    ours: { response: { properties: {}, ...closed } },
    theirs: inResponse(text, { ...closed, required: ['x'] }),
    ...{
      expected: 'required property of a closed object added',
      where: `${answer} · /x`,
      breaks: ['client', 'server'],
    },
  },
  {
    what: 'a response property is removed',
    ...{
      ours: inResponse(text),
      theirs: none,
      expected: 'property removed',
      where: `${answer} · /x`,
      breaks: ['client'],
    },
  },
  {
    what: 'a property is removed from a closed response',
    ours: inResponse(text, closed),
    theirs: { response: { properties: {}, ...closed } },
    ...{ expected: 'property of a closed object removed', where: `${answer} · /x`, breaks: ['client', 'server'] },
  },
  {
    what: 'a response property becomes required',
    ...{ ours: inResponse(text), theirs: inResponse(text, { required: ['x'] }), expected: 'requirement narrowed' },
    ...{ where: `${answer} · /x`, breaks: ['server'] },
  },
  {
    what: 'a response property becomes optional',
    ...{ ours: inResponse(text, { required: ['x'] }), theirs: inResponse(text), expected: 'requirement widened' },
    ...{ where: `${answer} · /x`, breaks: ['client'] },
  },
  {
    what: 'a property nested in arrays is removed',
    ours: inResponse({ type: 'array', items: { type: 'object', properties: { 'a/b': text } } }),
    theirs: inResponse({ type: 'array', items: { type: 'object', properties: {} } }),
    ...{ expected: 'property removed', where: `${answer} · /x/*/a~1b`, breaks: ['client'] },
  },
  // Types and nullability
  {
    what: 'the type of a response property changes',
    ...{ ours: inResponse(text), theirs: inResponse(whole), expected: 'type changed', where: `${answer} · /x` },
    ...{ breaks: ['client', 'server'], texts: ['string', 'integer'] },
  },
  {
    what: 'the type of a request property changes',
    ...{
      ours: inRequest(text),
      theirs: inRequest(whole),
      expected: 'type changed',
      where: `${request} · /x`,
      breaks: ['client'],
    },
  },
  {
    what: 'a response integer becomes a number',
    ...{ ours: inResponse(whole), theirs: inResponse({ type: 'number' }), expected: 'type widened' },
    ...{ where: `${answer} · /x`, breaks: ['client'] },
  },
  {
    what: 'a request integer becomes a number',
    ...{
      ours: inRequest(whole),
      theirs: inRequest({ type: 'number' }),
      expected: 'type widened',
      where: `${request} · /x`,
    },
    breaks: [],
  },
  {
    what: 'an untyped request property becomes typed',
    ...{
      ours: inRequest({}),
      theirs: inRequest(text),
      expected: 'type narrowed',
      where: `${request} · /x`,
      breaks: ['client'],
    },
    texts: ['any type', 'string'],
  },
  {
    what: 'a response property becomes nullable',
    ...{ ours: inResponse(text), theirs: inResponse({ type: ['string', 'null'] }), expected: 'nullability widened' },
    ...{ where: `${answer} · /x`, breaks: ['client'], texts: ['never null', 'may be null'] },
  },
  {
    what: 'a response property becomes nullable, in OpenAPI 3.0',
    ...{ ours: inResponse(text), theirs: inResponse({ ...text, nullable: true }), expected: 'nullability widened' },
    ...{ where: `${answer} · /x`, breaks: ['client'] },
  },
  {
    what: 'a response property becomes nullable, as one of two alternatives',
    ...{
      ours: inResponse(text),
      theirs: inResponse({ anyOf: [text, { type: 'null' }] }),
      expected: 'nullability widened',
    },
    ...{ where: `${answer} · /x`, breaks: ['client'] },
  },
  {
    what: 'a request property is no longer nullable',
    ...{ ours: inRequest({ type: ['string', 'null'] }), theirs: inRequest(text), expected: 'nullability narrowed' },
    ...{ where: `${request} · /x`, breaks: ['client'] },
  },
  // Values
  {
    what: 'a response enum gains a value',
    ...{ ours: inResponse({ enum: ['A'] }), theirs: inResponse({ enum: ['A', 'B'] }), expected: 'enum widened' },
    ...{ where: `${answer} · /x`, breaks: ['client'], texts: ['nothing', '"B"'] },
  },
  {
    what: 'a response enum loses a value',
    ...{ ours: inResponse({ enum: ['A', 'B'] }), theirs: inResponse({ enum: ['A'] }), expected: 'enum narrowed' },
    ...{ where: `${answer} · /x`, breaks: ['server'], texts: ['"B"', 'nothing'] },
  },
  {
    what: 'a request enum gains a value',
    ...{ ours: inRequest({ enum: ['A'] }), theirs: inRequest({ enum: ['A', 'B'] }), expected: 'enum widened' },
    ...{ where: `${request} · /x`, breaks: [] },
  },
  {
    what: 'a request enum loses a value',
    ...{ ours: inRequest({ enum: ['A', 'B'] }), theirs: inRequest({ const: 'A' }), expected: 'enum narrowed' },
    ...{ where: `${request} · /x`, breaks: ['client'] },
  },
  {
    what: 'an unrestricted response property becomes an enum',
    ...{ ours: inResponse(text), theirs: inResponse({ ...text, enum: ['A'] }), expected: 'enum narrowed' },
    ...{ where: `${answer} · /x`, breaks: ['server'], texts: ['any value', '"A"'] },
  },
  {
    what: 'the format of a response property changes',
    ours: inResponse({ ...text, format: 'date' }),
    theirs: inResponse({ ...text, format: 'date-time' }),
    ...{ expected: 'format changed', where: `${answer} · /x`, breaks: ['client', 'server'] },
  },
  {
    what: 'a request property gains a format',
    ...{ ours: inRequest(text), theirs: inRequest({ ...text, format: 'date' }), expected: 'format narrowed' },
    ...{ where: `${request} · /x`, breaks: ['client'], texts: ['no format', 'date'] },
  },
  {
    what: 'an integer format of a response becomes wider',
    ours: inResponse({ ...whole, format: 'int32' }),
    theirs: inResponse({ ...whole, format: 'int64' }),
    ...{ expected: 'format widened', where: `${answer} · /x`, breaks: ['client'] },
  },
  {
    what: 'a request property gains a pattern',
    ...{ ours: inRequest(text), theirs: inRequest({ ...text, pattern: '^\\d{10}$' }), expected: 'pattern narrowed' },
    ...{ where: `${request} · /x`, breaks: ['client'], texts: ['no pattern', '^\\d{10}$'] },
  },
  {
    what: 'a response property loses its pattern',
    ...{ ours: inResponse({ ...text, pattern: '^\\d+$' }), theirs: inResponse(text), expected: 'pattern widened' },
    ...{ where: `${answer} · /x`, breaks: ['client'] },
  },
  {
    what: 'the pattern of a response property changes',
    ours: inResponse({ ...text, pattern: '^\\d{8}$' }),
    theirs: inResponse({ ...text, pattern: '^\\d{4}-\\d{2}-\\d{2}$' }),
    ...{ expected: 'pattern changed', where: `${answer} · /x`, breaks: ['client', 'server'] },
  },
  {
    what: 'the maximum length of a request property decreases',
    ...{
      ours: inRequest({ ...text, maxLength: 80 }),
      theirs: inRequest({ ...text, maxLength: 60 }),
      expected: 'limit narrowed',
    },
    ...{ where: `${request} · /x`, breaks: ['client'], texts: ['maxLength 80', 'maxLength 60'] },
  },
  {
    what: 'the maximum length of a response property increases',
    ours: inResponse({ ...text, maxLength: 60 }),
    theirs: inResponse(text),
    ...{
      expected: 'limit widened',
      where: `${answer} · /x`,
      breaks: ['client'],
      texts: ['maxLength 60', 'no maxLength'],
    },
  },
  {
    what: 'a minimum becomes exclusive, in OpenAPI 3.0',
    ours: inRequest({ ...whole, minimum: 0 }),
    theirs: inRequest({ ...whole, minimum: 0, exclusiveMinimum: true }),
    ...{
      expected: 'limit narrowed',
      where: `${request} · /x`,
      breaks: ['client'],
      texts: ['minimum 0', 'minimum above 0'],
    },
  },
  {
    what: 'a request array must not be empty',
    ours: inRequest({ type: 'array', items: text }),
    theirs: inRequest({ type: 'array', items: text, minItems: 1 }),
    ...{
      expected: 'limit narrowed',
      where: `${request} · /x`,
      breaks: ['client'],
      texts: ['no minItems', 'minItems 1'],
    },
  },
  // Objects as a whole
  {
    what: 'a response that allowed additional properties is closed',
    ours: { response: { properties: {}, additionalProperties: true } },
    theirs: { response: { properties: {}, ...closed } },
    ...{ expected: 'additional properties narrowed', where: answer, breaks: ['server'] },
  },
  {
    what: 'a response that did not mention additional properties is closed',
    ours: none,
    theirs: { response: { properties: {}, ...closed } },
    ...{ expected: 'unspecified additional properties narrowed', where: answer, breaks: [] },
  },
  {
    what: 'a closed response is opened',
    ours: { response: { properties: {}, ...closed } },
    theirs: none,
    ...{ expected: 'unspecified additional properties widened', where: answer, breaks: ['client'] },
  },
  {
    what: 'the schema of map values changes',
    ours: inResponse({ type: 'object', additionalProperties: text }),
    theirs: inResponse({ type: 'object', additionalProperties: whole }),
    ...{ expected: 'type changed', where: `${answer} · /x/*`, breaks: ['client', 'server'] },
  },
  // Alternatives and other keywords
  {
    what: 'a response gains an alternative',
    ...{ ours: inResponse({ oneOf: [card, cash] }), theirs: inResponse({ oneOf: [check, cash, card] }) },
    ...{
      expected: 'alternative widened',
      where: `${answer} · /x (check)`,
      breaks: ['client'],
      texts: ['nothing', 'check: object'],
    },
  },
  {
    what: 'a request loses an alternative',
    ...{ ours: inRequest({ oneOf: [card, cash] }), theirs: inRequest(card), expected: 'alternative narrowed' },
    ...{ where: `${request} · /x (cash)`, breaks: ['client'] },
  },
  {
    what: 'a property of one alternative is removed',
    ours: inResponse({ oneOf: [card, cash] }),
    theirs: inResponse({ oneOf: [{ ...cash, properties: { kind: { const: 'cash' } } }, card] }),
    ...{ expected: 'property removed', where: `${answer} · /x (cash)/place`, breaks: ['client'] },
  },
  {
    what: 'a property of a composed schema is removed',
    ours: inResponse({ allOf: [card, { type: 'object', properties: { place: text } }] }),
    theirs: inResponse(card),
    ...{ expected: 'property removed', where: `${answer} · /x/place`, breaks: ['client'] },
  },
  {
    what: 'one of two properties becomes required',
    ours: { request: { properties: { x: text, y: text } } },
    theirs: { request: { properties: { x: text, y: text }, anyOf: [{ required: ['x'] }, { required: ['y'] }] } },
    ...{ expected: 'keyword narrowed', where: request, breaks: ['client'] },
    texts: ['no anyOf', 'anyOf [{required: ["x"]}, {required: ["y"]}]'],
  },
  // Parameters and headers
  {
    what: 'a parameter is added',
    ...{ ours: query(), theirs: query({}), expected: 'parameter added', where: `${request} query limit`, breaks: [] },
  },
  {
    what: 'a required parameter is added',
    ...{ ours: query(), theirs: query({ required: true }), expected: 'required parameter added' },
    ...{ where: `${request} query limit`, breaks: ['client'] },
  },
  {
    what: 'a parameter is removed',
    ...{ ours: query({}), theirs: query(), expected: 'parameter removed' },
    ...{ where: `${request} query limit`, breaks: ['client'] },
  },
  {
    what: 'the maximum of a parameter decreases',
    ...{ ours: query({}), theirs: query({ schema: { ...whole, maximum: 100 } }), expected: 'limit narrowed' },
    ...{ where: `${request} query limit`, breaks: ['client'] },
  },
  {
    what: 'a response header is removed',
    ...{ ours: header({ schema: whole }), theirs: header(), expected: 'header removed' },
    ...{ where: `${answer} header Retry-After`, breaks: ['client'] },
  },
  {
    what: 'a response header is added',
    ...{ ours: header(), theirs: header({ schema: whole }), expected: 'header added' },
    ...{ where: `${answer} header Retry-After`, breaks: [] },
  },
  {
    what: 'the type of a response header changes',
    ...{ ours: header({ schema: whole }), theirs: header({ schema: text }), expected: 'type changed' },
    ...{ where: `${answer} header Retry-After`, breaks: ['client', 'server'] },
  },
  // Bodies, statuses and media types
  {
    what: 'a required request body is added',
    ours: operation({}),
    theirs: operation({ requestBody: { required: true, content: bodies('application/json') } }),
    ...{ expected: 'required body added', where: request, breaks: ['client'] },
  },
  {
    what: 'the request body is removed',
    ours: operation({ requestBody: { content: bodies('application/json') } }),
    theirs: operation({}),
    ...{ expected: 'body removed', where: request, breaks: ['client'] },
  },
  {
    what: 'a request media type is removed',
    ours: operation({ requestBody: { content: bodies('application/json', 'application/x-www-form-urlencoded') } }),
    theirs: operation({ requestBody: { content: bodies('application/json; charset=utf-8') } }),
    ...{ expected: 'media type removed', where: request, breaks: ['client'] },
    texts: ['application/x-www-form-urlencoded', 'nothing'],
  },
  {
    what: 'a response media type is added',
    ours: operation({ responses: { 200: { content: bodies('application/json') } } }),
    theirs: operation({ responses: { 200: { content: bodies('application/json', 'application/xml') } } }),
    ...{ expected: 'media type added', where: answer, breaks: [] },
  },
  {
    what: 'the response media type changes',
    ours: operation({ responses: { 200: { content: bodies('application/json', 'application/xml') } } }),
    theirs: operation({ responses: { 200: { content: bodies('application/xml') } } }),
    ...{ expected: 'media type removed', where: answer, breaks: ['client', 'server'] },
  },
  {
    what: 'a success status is added',
    ...{ ours: responses('200'), theirs: responses('200', '202'), expected: 'success status added' },
    ...{ where: `${claim} · 202`, breaks: ['client'] },
  },
  {
    what: 'an error status is added',
    ...{ ours: responses('200'), theirs: responses('200', '429'), expected: 'error status added' },
    ...{ where: `${claim} · 429`, breaks: [] },
  },
  {
    what: 'a success status is removed',
    ...{ ours: responses('200', '202'), theirs: responses('202'), expected: 'success status removed' },
    ...{ where: `${claim} · 200`, breaks: ['client', 'server'] },
  },
  {
    what: 'an error status is removed',
    ...{ ours: responses('200', '404'), theirs: responses('200'), expected: 'error status removed' },
    ...{ where: `${claim} · 404`, breaks: ['server'] },
  },
]
