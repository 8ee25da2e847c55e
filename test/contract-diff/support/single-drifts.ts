import type { Change, Party } from '../../../src/kit.ts'

type Schema = Readonly<Record<string, unknown>>

/** What an operation `POST /claims/{id}` says. */
export interface Said {
  /** The members of the request, an object. */
  readonly asks?: Schema
  /** The members of the answer, an object. */
  readonly answers?: Schema
  /** Members of the operation that take the place of the usual ones. */
  readonly operation?: Schema
}

/** One difference between two documents. */
export interface SingleDrift {
  readonly what: string
  readonly ours: Said
  readonly theirs: Said
  /** Aspect and change, as one says them. */
  readonly expected: `${string} ${Change}`
  readonly where: string
  readonly breaks: readonly Party[]
  /** From and to; told where the words matter. */
  readonly says?: readonly [string, string]
}

const claim = 'POST /claims/{id}'
const request = `${claim} · request`
const answer = `${claim} · 200`

const text = { type: 'string' }
const whole = { type: 'integer' }

/** A request whose only member is `x`, an answer whose only member is `x`. */
const asks = (x: Schema, more: Schema = {}): Said => ({ asks: { properties: { x }, ...more } })
const answers = (x: Schema, more: Schema = {}): Said => ({ answers: { properties: { x }, ...more } })
const none: Said = { asks: { properties: {} }, answers: { properties: {} } }
const closed = { additionalProperties: false }

const operation = (members: Schema): Said => ({ operation: members })
const responses = (...statuses: readonly string[]): Said =>
  operation({ responses: Object.fromEntries(statuses.map((status) => [status, { description: 'An answer.' }])) })
const bodies = (...types: readonly string[]): Schema => Object.fromEntries(types.map((type) => [type, {}]))
const query = (...more: readonly Schema[]): Said =>
  operation({ parameters: more.map((one) => ({ in: 'query', name: 'limit', schema: whole, ...one })) })
const header = (...headers: readonly Schema[]): Said =>
  operation({
    responses: {
      200: { description: 'An answer.', headers: Object.fromEntries(headers.map((one) => ['Retry-After', one])) },
    },
  })

const card = { title: 'card', type: 'object', properties: { kind: { const: 'card' }, number: text } }
const cash = { title: 'cash', type: 'object', properties: { kind: { const: 'cash' }, place: text } }
const check = { title: 'check', type: 'object', properties: { kind: { const: 'check' }, bank: text } }

/** Every kind of change, alone. */
export const singleDrifts: readonly SingleDrift[] = [
  // Members
  {
    what: 'a member of the request comes',
    ...{ ours: none, theirs: asks(text), expected: 'member added', where: `${request} · /x`, breaks: [] },
    says: ['nothing', 'string'],
  },
  {
    what: 'a required member of the request comes',
    ...{ ours: none, theirs: asks(text, { required: ['x'] }), expected: 'required member added' },
    ...{ where: `${request} · /x`, breaks: ['client'] },
  },
  {
    what: 'a member of the request goes: nobody hears it any more',
    ...{ ours: asks(text), theirs: none, expected: 'member removed', where: `${request} · /x`, breaks: ['client'] },
    says: ['string', 'nothing'],
  },
  {
    what: 'a member of the request has to be there now',
    ...{ ours: asks(text), theirs: asks(text, { required: ['x'] }), expected: 'requirement narrowed' },
    ...{ where: `${request} · /x`, breaks: ['client'], says: ['optional', 'required'] },
  },
  {
    what: 'a member of the request may be left out now',
    ...{ ours: asks(text, { required: ['x'] }), theirs: asks(text), expected: 'requirement widened' },
    ...{ where: `${request} · /x`, breaks: [] },
  },
  {
    what: 'a member of the answer comes',
    ...{ ours: none, theirs: answers(text), expected: 'member added', where: `${answer} · /x`, breaks: [] },
  },
  {
    what: 'a member comes into an answer that was closed',
    ours: { answers: { properties: {}, ...closed } },
    theirs: answers(text, closed),
    ...{ expected: 'member of a closed object added', where: `${answer} · /x`, breaks: ['client'] },
  },
  {
    what: 'a member comes that every answer has to have',
    ...{ ours: none, theirs: answers(text, { required: ['x'] }), expected: 'required member added' },
    ...{ where: `${answer} · /x`, breaks: ['server'] },
  },
  {
    what: 'a required member comes into an answer that was closed',
    ours: { answers: { properties: {}, ...closed } },
    theirs: answers(text, { ...closed, required: ['x'] }),
    ...{ expected: 'required member of a closed object added', where: `${answer} · /x`, breaks: ['client', 'server'] },
  },
  {
    what: 'a member of the answer goes',
    ...{ ours: answers(text), theirs: none, expected: 'member removed', where: `${answer} · /x`, breaks: ['client'] },
  },
  {
    what: 'a member goes from an answer that is closed',
    ours: answers(text, closed),
    theirs: { answers: { properties: {}, ...closed } },
    ...{ expected: 'member of a closed object removed', where: `${answer} · /x`, breaks: ['client', 'server'] },
  },
  {
    what: 'a member of the answer has to be there now',
    ...{ ours: answers(text), theirs: answers(text, { required: ['x'] }), expected: 'requirement narrowed' },
    ...{ where: `${answer} · /x`, breaks: ['server'] },
  },
  {
    what: 'a member of the answer may be missing now',
    ...{ ours: answers(text, { required: ['x'] }), theirs: answers(text), expected: 'requirement widened' },
    ...{ where: `${answer} · /x`, breaks: ['client'] },
  },
  {
    what: 'a member deep in lists goes',
    ours: answers({ type: 'array', items: { type: 'object', properties: { 'a/b': text } } }),
    theirs: answers({ type: 'array', items: { type: 'object', properties: {} } }),
    ...{ expected: 'member removed', where: `${answer} · /x/*/a~1b`, breaks: ['client'] },
  },
  // Types and null
  {
    what: 'the type of an answer becomes another',
    ...{ ours: answers(text), theirs: answers(whole), expected: 'type changed', where: `${answer} · /x` },
    ...{ breaks: ['client', 'server'], says: ['string', 'integer'] },
  },
  {
    what: 'the type of a request becomes another',
    ...{
      ours: asks(text),
      theirs: asks(whole),
      expected: 'type changed',
      where: `${request} · /x`,
      breaks: ['client'],
    },
  },
  {
    what: 'an answer may be a fraction now',
    ...{ ours: answers(whole), theirs: answers({ type: 'number' }), expected: 'type widened' },
    ...{ where: `${answer} · /x`, breaks: ['client'] },
  },
  {
    what: 'a request may be a fraction now',
    ...{ ours: asks(whole), theirs: asks({ type: 'number' }), expected: 'type widened', where: `${request} · /x` },
    breaks: [],
  },
  {
    what: 'a request has a type now',
    ...{ ours: asks({}), theirs: asks(text), expected: 'type narrowed', where: `${request} · /x`, breaks: ['client'] },
    says: ['any type', 'string'],
  },
  {
    what: 'an answer may be null now',
    ...{ ours: answers(text), theirs: answers({ type: ['string', 'null'] }), expected: 'null widened' },
    ...{ where: `${answer} · /x`, breaks: ['client'], says: ['never null', 'may be null'] },
  },
  {
    what: 'an answer may be null now, in the words of OpenAPI 3.0',
    ...{ ours: answers(text), theirs: answers({ ...text, nullable: true }), expected: 'null widened' },
    ...{ where: `${answer} · /x`, breaks: ['client'] },
  },
  {
    what: 'an answer may be null now, as one of two forms',
    ...{ ours: answers(text), theirs: answers({ anyOf: [text, { type: 'null' }] }), expected: 'null widened' },
    ...{ where: `${answer} · /x`, breaks: ['client'] },
  },
  {
    what: 'a request may not be null any more',
    ...{ ours: asks({ type: ['string', 'null'] }), theirs: asks(text), expected: 'null narrowed' },
    ...{ where: `${request} · /x`, breaks: ['client'] },
  },
  // Values
  {
    what: 'a value comes into the enum of an answer',
    ...{ ours: answers({ enum: ['A'] }), theirs: answers({ enum: ['A', 'B'] }), expected: 'enum widened' },
    ...{ where: `${answer} · /x`, breaks: ['client'], says: ['nothing', '"B"'] },
  },
  {
    what: 'a value goes from the enum of an answer',
    ...{ ours: answers({ enum: ['A', 'B'] }), theirs: answers({ enum: ['A'] }), expected: 'enum narrowed' },
    ...{ where: `${answer} · /x`, breaks: ['server'], says: ['"B"', 'nothing'] },
  },
  {
    what: 'a value comes into the enum of a request',
    ...{ ours: asks({ enum: ['A'] }), theirs: asks({ enum: ['A', 'B'] }), expected: 'enum widened' },
    ...{ where: `${request} · /x`, breaks: [] },
  },
  {
    what: 'a value goes from the enum of a request',
    ...{ ours: asks({ enum: ['A', 'B'] }), theirs: asks({ const: 'A' }), expected: 'enum narrowed' },
    ...{ where: `${request} · /x`, breaks: ['client'] },
  },
  {
    what: 'an answer that could be anything is an enum now',
    ...{ ours: answers(text), theirs: answers({ ...text, enum: ['A'] }), expected: 'enum narrowed' },
    ...{ where: `${answer} · /x`, breaks: ['server'], says: ['any value', '"A"'] },
  },
  {
    what: 'the format of an answer becomes another',
    ours: answers({ ...text, format: 'date' }),
    theirs: answers({ ...text, format: 'date-time' }),
    ...{ expected: 'format changed', where: `${answer} · /x`, breaks: ['client', 'server'] },
  },
  {
    what: 'a request has to keep a format now',
    ...{ ours: asks(text), theirs: asks({ ...text, format: 'date' }), expected: 'format narrowed' },
    ...{ where: `${request} · /x`, breaks: ['client'], says: ['no format', 'date'] },
  },
  {
    what: 'a number of an answer may be longer now',
    ours: answers({ ...whole, format: 'int32' }),
    theirs: answers({ ...whole, format: 'int64' }),
    ...{ expected: 'format widened', where: `${answer} · /x`, breaks: ['client'] },
  },
  {
    what: 'a request has to keep a pattern now',
    ...{ ours: asks(text), theirs: asks({ ...text, pattern: '^\\d{10}$' }), expected: 'pattern narrowed' },
    ...{ where: `${request} · /x`, breaks: ['client'], says: ['no pattern', '^\\d{10}$'] },
  },
  {
    what: 'an answer does not keep its pattern any more',
    ...{ ours: answers({ ...text, pattern: '^\\d+$' }), theirs: answers(text), expected: 'pattern widened' },
    ...{ where: `${answer} · /x`, breaks: ['client'] },
  },
  {
    what: 'the pattern of an answer becomes another',
    ours: answers({ ...text, pattern: '^\\d{8}$' }),
    theirs: answers({ ...text, pattern: '^\\d{4}-\\d{2}-\\d{2}$' }),
    ...{ expected: 'pattern changed', where: `${answer} · /x`, breaks: ['client', 'server'] },
  },
  {
    what: 'a request has to be shorter now',
    ...{ ours: asks({ ...text, maxLength: 80 }), theirs: asks({ ...text, maxLength: 60 }), expected: 'limit narrowed' },
    ...{ where: `${request} · /x`, breaks: ['client'], says: ['maxLength 80', 'maxLength 60'] },
  },
  {
    what: 'an answer may be longer now',
    ours: answers({ ...text, maxLength: 60 }),
    theirs: answers(text),
    ...{
      expected: 'limit widened',
      where: `${answer} · /x`,
      breaks: ['client'],
      says: ['maxLength 60', 'no maxLength'],
    },
  },
  {
    what: 'a number has to be above its limit now, in the words of OpenAPI 3.0',
    ours: asks({ ...whole, minimum: 0 }),
    theirs: asks({ ...whole, minimum: 0, exclusiveMinimum: true }),
    ...{
      expected: 'limit narrowed',
      where: `${request} · /x`,
      breaks: ['client'],
      says: ['minimum 0', 'minimum above 0'],
    },
  },
  {
    what: 'a list of a request needs an entry now',
    ours: asks({ type: 'array', items: text }),
    theirs: asks({ type: 'array', items: text, minItems: 1 }),
    ...{
      expected: 'limit narrowed',
      where: `${request} · /x`,
      breaks: ['client'],
      says: ['no minItems', 'minItems 1'],
    },
  },
  // Objects as a whole
  {
    what: 'an answer that allowed other members on purpose is closed',
    ours: { answers: { properties: {}, additionalProperties: true } },
    theirs: { answers: { properties: {}, ...closed } },
    ...{ expected: 'other members narrowed', where: answer, breaks: ['server'] },
  },
  {
    what: 'an answer that said nothing of other members is closed',
    ours: none,
    theirs: { answers: { properties: {}, ...closed } },
    ...{ expected: 'undeclared other members narrowed', where: answer, breaks: [] },
  },
  {
    what: 'a closed answer may have other members',
    ours: { answers: { properties: {}, ...closed } },
    theirs: none,
    ...{ expected: 'undeclared other members widened', where: answer, breaks: ['client'] },
  },
  {
    what: 'the values of a map become others',
    ours: answers({ type: 'object', additionalProperties: text }),
    theirs: answers({ type: 'object', additionalProperties: whole }),
    ...{ expected: 'type changed', where: `${answer} · /x/*`, breaks: ['client', 'server'] },
  },
  // Forms and rules
  {
    what: 'a form of an answer comes',
    ...{ ours: answers({ oneOf: [card, cash] }), theirs: answers({ oneOf: [check, cash, card] }) },
    ...{
      expected: 'form widened',
      where: `${answer} · /x (check)`,
      breaks: ['client'],
      says: ['nothing', 'check: object'],
    },
  },
  {
    what: 'a form of a request goes',
    ...{ ours: asks({ oneOf: [card, cash] }), theirs: asks(card), expected: 'form narrowed' },
    ...{ where: `${request} · /x (cash)`, breaks: ['client'] },
  },
  {
    what: 'a member of one form goes',
    ours: answers({ oneOf: [card, cash] }),
    theirs: answers({ oneOf: [{ ...cash, properties: { kind: { const: 'cash' } } }, card] }),
    ...{ expected: 'member removed', where: `${answer} · /x (cash)/place`, breaks: ['client'] },
  },
  {
    what: 'a member that is put together goes',
    ours: answers({ allOf: [card, { type: 'object', properties: { place: text } }] }),
    theirs: answers(card),
    ...{ expected: 'member removed', where: `${answer} · /x/place`, breaks: ['client'] },
  },
  {
    what: 'one of two members has to be there now',
    ours: { asks: { properties: { x: text, y: text } } },
    theirs: { asks: { properties: { x: text, y: text }, anyOf: [{ required: ['x'] }, { required: ['y'] }] } },
    ...{ expected: 'rule narrowed', where: request, breaks: ['client'] },
    says: ['no anyOf', 'anyOf [{required: ["x"]}, {required: ["y"]}]'],
  },
  // Parameters and headers
  {
    what: 'a parameter comes',
    ...{ ours: query(), theirs: query({}), expected: 'parameter added', where: `${request} query limit`, breaks: [] },
  },
  {
    what: 'a required parameter comes',
    ...{ ours: query(), theirs: query({ required: true }), expected: 'required parameter added' },
    ...{ where: `${request} query limit`, breaks: ['client'] },
  },
  {
    what: 'a parameter goes',
    ...{ ours: query({}), theirs: query(), expected: 'parameter removed' },
    ...{ where: `${request} query limit`, breaks: ['client'] },
  },
  {
    what: 'a parameter has to be smaller now',
    ...{ ours: query({}), theirs: query({ schema: { ...whole, maximum: 100 } }), expected: 'limit narrowed' },
    ...{ where: `${request} query limit`, breaks: ['client'] },
  },
  {
    what: 'a header of the answer goes',
    ...{ ours: header({ schema: whole }), theirs: header(), expected: 'header removed' },
    ...{ where: `${answer} header Retry-After`, breaks: ['client'] },
  },
  {
    what: 'a header of the answer comes',
    ...{ ours: header(), theirs: header({ schema: whole }), expected: 'header added' },
    ...{ where: `${answer} header Retry-After`, breaks: [] },
  },
  {
    what: 'a header of the answer is of another type',
    ...{ ours: header({ schema: whole }), theirs: header({ schema: text }), expected: 'type changed' },
    ...{ where: `${answer} header Retry-After`, breaks: ['client', 'server'] },
  },
  // Bodies, statuses and content types
  {
    what: 'a request needs a body now',
    ours: operation({}),
    theirs: operation({ requestBody: { required: true, content: bodies('application/json') } }),
    ...{ expected: 'required body added', where: request, breaks: ['client'] },
  },
  {
    what: 'a request has no body any more',
    ours: operation({ requestBody: { content: bodies('application/json') } }),
    theirs: operation({}),
    ...{ expected: 'body removed', where: request, breaks: ['client'] },
  },
  {
    what: 'a request cannot be a form any more',
    ours: operation({ requestBody: { content: bodies('application/json', 'application/x-www-form-urlencoded') } }),
    theirs: operation({ requestBody: { content: bodies('application/json; charset=utf-8') } }),
    ...{ expected: 'content type removed', where: request, breaks: ['client'] },
    says: ['application/x-www-form-urlencoded', 'nothing'],
  },
  {
    what: 'an answer can be XML now',
    ours: operation({ responses: { 200: { content: bodies('application/json') } } }),
    theirs: operation({ responses: { 200: { content: bodies('application/json', 'application/xml') } } }),
    ...{ expected: 'content type added', where: answer, breaks: [] },
  },
  {
    what: 'an answer is XML instead of nothing but JSON',
    ours: operation({ responses: { 200: { content: bodies('application/json', 'application/xml') } } }),
    theirs: operation({ responses: { 200: { content: bodies('application/xml') } } }),
    ...{ expected: 'content type removed', where: answer, breaks: ['client', 'server'] },
  },
  {
    what: 'a status that a client does not expect comes',
    ...{ ours: responses('200'), theirs: responses('200', '202'), expected: 'success status added' },
    ...{ where: `${claim} · 202`, breaks: ['client'] },
  },
  {
    what: 'an error comes, as clients expect',
    ...{ ours: responses('200'), theirs: responses('200', '429'), expected: 'error status added' },
    ...{ where: `${claim} · 429`, breaks: [] },
  },
  {
    what: 'the status that clients wait for goes',
    ...{ ours: responses('200', '202'), theirs: responses('202'), expected: 'success status removed' },
    ...{ where: `${claim} · 200`, breaks: ['client', 'server'] },
  },
  {
    what: 'an error goes',
    ...{ ours: responses('200', '404'), theirs: responses('200'), expected: 'error status removed' },
    ...{ where: `${claim} · 404`, breaks: ['server'] },
  },
]
