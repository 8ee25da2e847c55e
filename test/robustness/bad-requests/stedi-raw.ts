import { stediHeaders, stediPath } from '../../support/samples.ts'
import { interchangeText, segmentsOf276, with276 } from '../../support/x12-samples.ts'
import { ANY, type BadRequest } from './bad-request.ts'

/** A title, what stands in `x12` (or the body itself, when it is an object), and the message of the 400 that answers it. */
type Row = readonly [title: string, sent: string | { readonly body: string }, message: string]

const path = `${stediPath}/raw-x12`
const [isa, gs] = segmentsOf276
const whole = interchangeText(segmentsOf276)
const set = segmentsOf276.slice(2, 16)

const rows: readonly Row[] = [
  ['no x12', { body: '{}' }, 'missing field `x12` at line 1 column 2'],
  ['a number for x12', { body: '{"x12":276}' }, 'x12: invalid type: number, expected a string'],
  ['null for x12', { body: '{"x12":null}' }, 'x12: invalid type: null, expected a string'],
  ['a list', { body: '[]' }, 'invalid type: sequence, expected a map'],
  ['X12 that is not wrapped in JSON', { body: whole }, 'expected value at line 1 column 1'],
  ['JSON that breaks off', { body: '{"x12":' }, 'EOF while parsing a value at line 1 column 7'],
  ...(
    [
      ['nothing', '', 'an interchange begins with "ISA", at character 1'],
      ['something else than X12', "UNA:+.? 'UNB+UNOA", 'an interchange begins with "ISA", at character 1'],
      ['X12 in lower case', whole.toLowerCase(), 'an interchange begins with "ISA", at character 1'],
      [
        'an ISA that breaks off',
        'ISA*00*          *00*',
        'the ISA has fewer than 16 elements, or nothing behind the last of them, at character 1',
      ],
      [
        'an ISA without its padding',
        with276({ 'ISA*': 'ISA*00**00**ZZ*MYCLINIC*ZZ*STEDI*260401*1830*^*00501*000000017*0*P*:' }),
        'ISA02 has 0 characters, and must have 10, at character 8',
      ],
      [
        'an older version of X12',
        with276({ 'ISA*': isa.replace('00501', '00401') }),
        'ISA12 must be one of 00501, at character 85',
      ],
      [
        'a usage that is neither production nor test',
        with276({ 'ISA*': isa.replace('*P*', '*X*') }),
        'ISA15 must be one of P, T, I, at character 103',
      ],
      [
        'the same delimiter twice',
        whole.replace('*P*:~', '*P**~'),
        'the ISA names delimiters: two of the four delimiters are the same character, at character 1',
      ],
      ['a delimiter that dates need', whole.replaceAll('*', '-'), '"-" cannot delimit: it stands in dates and amounts'],
      [
        'an id with a letter that X12 does not have',
        with276({ 'ISA*': isa.replace('MYCLINIC ', 'MYCLÏNIC ') }),
        'an id of ISA or GS has characters that cannot be data',
      ],
      ['no IEA', interchangeText(segmentsOf276.slice(0, -1)), 'the interchange has no IEA, at character 520'],
      ['no terminator at the end', whole.slice(0, -1), 'the text ends inside a segment, at character 520'],
      [
        'an IEA with another number',
        with276({ 'IEA*': 'IEA*1*000000018' }),
        'IEA02 is not the control number of ISA13, at character 526',
      ],
      [
        'an IEA with a wrong count',
        with276({ 'IEA*': 'IEA*2*000000017' }),
        'IEA01 is not 1, the number of groups, at character 524',
      ],
      [
        'two interchanges',
        whole + whole,
        'one interchange is read at a time; something follows its IEA, at character 536',
      ],
      ['no GS', with276({ 'GS*': [] }), 'ST stands outside of every transaction set, at character 107'],
      [
        'no ST',
        interchangeText(segmentsOf276.filter((segment) => !segment.startsWith('ST*'))),
        'BHT stands outside of every transaction set, at character 158',
      ],
      ['a group of nothing', interchangeText([isa, gs, 'GE*0*17', 'IEA*1*000000017']), 'it holds no transaction set'],
      ['an interchange of nothing', interchangeText([isa, 'IEA*0*000000017']), 'it holds no transaction set'],
      [
        'two transaction sets',
        interchangeText([
          ...[isa, gs, ...set, ...set.map((segment) => segment.replace('*0001', '*0002'))],
          ...['GE*2*17', 'IEA*1*000000017'],
        ]),
        'it holds 2 transaction sets, expected one',
      ],
      [
        'a 999',
        interchangeText([
          ...[isa, 'GS*FA*MYCLINIC*STEDI*20260401*1830*17*X*005010X231A1', 'ST*999*0001*005010X231A1'],
          ...['AK1*HR*17*005010X212', 'AK9*A*1*1*1', 'SE*4*0001', 'GE*1*17', 'IEA*1*000000017'],
        ]),
        'it holds a 999, expected a 276',
      ],
      [
        'a repetition separator as data',
        with276({ 'NM1*IL': 'NM1*IL*1*DOE^ROE*JANE****MI*111222333' }),
        'NM103 of 2100D holds "^", which separates repetitions, and it stands once, at character 430',
      ],
      [
        'a component separator as data',
        with276({ 'NM1*IL': 'NM1*IL*1*DOE:ROE*JANE****MI*111222333' }),
        'NM103 of 2100D holds the component separator ":", at character 430',
      ],
      [
        'a letter that X12 does not have',
        with276({ 'NM1*IL': 'NM1*IL*1*MUÑOZ*JANE****MI*111222333' }),
        'NM103 of 2100D holds the character U+00D1, and X12 has no such character, at character 430',
      ],
    ] as const
  ).map(([title, x12, message]): Row => [title, x12, `x12: invalid value: ${message}`]),
  // The payer is looked up last.
  [
    'a payer that nobody knows',
    with276({ 'NM1*PR': 'NM1*PR*2*NOBODY*****PI*NOSUCH' }),
    'Payer NOSUCH is not configured. Please check our published payer list.',
  ],
]

/** What is refused for another reason than its body. */
const elsewhere: readonly BadRequest[] = [
  ...(
    [
      ['no key', { headers: { 'content-type': 'application/json' } }],
      ['a test key', { headers: { ...stediHeaders, authorization: 'test_sandbox_demo' } }],
      ['asking with GET', { method: 'GET' }],
    ] as const
  ).map(([title, request]) =>
    refused(title, 403, { code: 'ACCESS_DENIED', id: ANY, message: 'Access denied' }, request),
  ),
  refused(
    'a slash too many',
    404,
    { code: 'RESOURCE_NOT_FOUND', id: ANY, message: 'Resource not found' },
    { path: `${path}/` },
  ),
  refused(
    'more than a mebibyte',
    413,
    { message: 'Request Too Long' },
    { body: JSON.stringify({ x12: 'A'.repeat(1024 * 1024) }) },
  ),
  refused(
    'X12 by its own media type',
    400,
    { code: 'INVALID_REQUEST_BODY', id: ANY, message: 'expected a request with `Content-Type: application/json`' },
    { headers: { ...stediHeaders, 'content-type': 'application/edi-x12' }, body: whole },
  ),
]

export const stediRawBadRequests: readonly BadRequest[] = [
  ...(['2025-01', '2026-08'] as const).flatMap((stediEdition) =>
    rows.map(([title, sent, message]): BadRequest => {
      const code = message.startsWith('Payer') ? 'BAD_REQUEST' : 'INVALID_REQUEST_BODY'
      const body = typeof sent === 'string' ? JSON.stringify({ x12: sent }) : sent.body
      const row = refused(title, 400, { code, id: ANY, message }, { body })
      if (stediEdition === '2025-01') return row
      return { ...row, title: `${row.title}, in the edition of August 2026`, options: { stediEdition } }
    }),
  ),
  ...elsewhere,
]

function refused(title: string, status: number, body: unknown, changes: Partial<BadRequest['request']>): BadRequest {
  const usual = { method: 'POST', path, headers: stediHeaders }
  const request = { ...usual, ...changes }
  const sends = request.method === 'POST' && request.body === undefined ? { body: JSON.stringify({ x12: whole }) } : {}
  return { title: `raw X12: ${title}`, api: 'stedi', request: { ...request, ...sends }, status, body }
}
