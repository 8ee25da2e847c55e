import type { StediEdition } from '../../../src/contract/routes.ts'
import { changedStediRequest, stediHeaders, stediLine, stediPath, stediRequest } from '../../support/samples.ts'
import { ANY, type BadRequest } from './bad-request.ts'

/** A title, the body sent (text as it is, anything else as JSON), and the message of the 400 that answers it. */
type Row = readonly [title: string, body: unknown, message: string]

const text = (length: number) => 'A'.repeat(length)
const withoutProviders = JSON.stringify(changedStediRequest({ providers: undefined }))
const tooShort = (length: number, least: number) => `invalid length ${length}, expected at least ${least} characters`
const tooLong = (length: number, most: number) => `invalid length ${length}, expected at most ${most} characters`
const noString = (found: string) => `invalid type: ${found}, expected a string`
const noDay = (day: string) => `invalid value: string "${day}", expected a day of the calendar, CCYYMMDD`
const noMatch = (value: string, pattern: string) =>
  `invalid value: string "${value}", expected a string that matches ${pattern}`
const reserved = (character: string) => `invalid value: character \`${character}\` is reserved as a delimiter of X12`
const foreign = (character: string) =>
  `invalid value: character \`${character}\` is not in the Basic and Extended character sets of X12`

const inEveryEdition: readonly Row[] = [
  // No JSON, or no object.
  ['nothing at all', '', 'EOF while parsing a value at line 1 column 0'],
  ['blanks alone', ' \n ', 'EOF while parsing a value at line 2 column 1'],
  ['an object that is not closed', '{', 'EOF while parsing an object at line 1 column 1'],
  [
    'an object that breaks off after a member',
    '{"controlNumber": "222222222"',
    'EOF while parsing an object at line 1 column 29',
  ],
  ['a string that breaks off', '{"controlNumber": "2222', 'EOF while parsing a string at line 1 column 23'],
  ['a member without a value', '{"controlNumber": }', 'expected value at line 1 column 19'],
  [
    'a value without quotes, on the second line',
    '{\n  "controlNumber": A22222222\n}',
    'expected value at line 2 column 20',
  ],
  ['a comma before the closing brace', '{"controlNumber": "222222222",}', 'trailing comma at line 1 column 31'],
  ['XML', '<claimStatus/>', 'expected value at line 1 column 1'],
  ['two objects', '{} {}', 'trailing characters at line 1 column 4'],
  ['a list', [stediRequest], 'invalid type: sequence, expected a map'],
  ['a string', '"276"', 'invalid type: string, expected a map'],
  ['null', 'null', 'invalid type: null, expected a map'],

  // Required members: told where their object ends; what comes first in the text is told first.
  ['an empty subscriber', '{"subscriber":{}}', 'Subscriber: missing field `memberId` at line 1 column 16'],
  [
    'a subscriber without a name, on lines of its own',
    '{\n  "subscriber": {\n    "memberId": "111222333"\n  }\n}',
    'Subscriber: missing field `firstName` at line 4 column 3',
  ],
  [
    'a subscriber without a last name',
    '{"subscriber":{"memberId":"111222333","firstName":"Jane"}}',
    'Subscriber: missing field `lastName` at line 1 column 57',
  ],
  ['an empty dependent', '{"dependent":{}}', 'Dependent: missing field `firstName` at line 1 column 15'],
  [
    'a provider without its type',
    '{"providers":[{"npi":"1234567890"}]}',
    'Providers[0]: missing field `providerType` at line 1 column 34',
  ],
  ['no providers', withoutProviders, `missing field \`providers\` at line 1 column ${withoutProviders.length}`],
  [
    'a wrong type before a missing member',
    '{"encounter":{"trackingNumber":1},"subscriber":{}}',
    `Encounter.trackingNumber: ${noString('number')}`,
  ],
  [
    'a missing member before a wrong type',
    '{"subscriber":{},"encounter":{"trackingNumber":1}}',
    'Subscriber: missing field `memberId` at line 1 column 16',
  ],

  // Types.
  [
    'an amount as a number',
    changedStediRequest({ 'encounter.submittedAmount': 238.44 }),
    `Encounter.submittedAmount: ${noString('number')}`,
  ],
  [
    'a control number as a number',
    changedStediRequest({ controlNumber: 222222222 }),
    `controlNumber: ${noString('number')}`,
  ],
  [
    'a member id as a boolean',
    changedStediRequest({ 'subscriber.memberId': true }),
    `Subscriber.memberId: ${noString('boolean')}`,
  ],
  [
    'a gender that is null',
    changedStediRequest({ 'subscriber.gender': null }),
    `Subscriber.gender: ${noString('null')}`,
  ],
  [
    'a first name as an object',
    changedStediRequest({ 'subscriber.firstName': {} }),
    `Subscriber.firstName: ${noString('map')}`,
  ],
  ['an NPI as a list', changedStediRequest({ 'providers.0.npi': [] }), `Providers[0].npi: ${noString('sequence')}`],
  [
    'one provider in place of the list',
    changedStediRequest({ providers: stediRequest.providers[0] }),
    'providers: invalid type: map, expected a sequence',
  ],
  [
    'a provider as text',
    changedStediRequest({ providers: ['1234567890'] }),
    'providers[0]: invalid type: string, expected a map',
  ],
  [
    'a subscriber as text',
    changedStediRequest({ subscriber: 'Jane Doe' }),
    'subscriber: invalid type: string, expected a map',
  ],
  [
    'an encounter that is null',
    changedStediRequest({ encounter: null }),
    'encounter: invalid type: null, expected a map',
  ],
  [
    'a procedure modifier as a number',
    changedStediRequest({ serviceLinesInformation: [{ ...stediLine, procedureModifiers: ['95', 59] }] }),
    `ServiceLinesInformation[0].procedureModifiers[1]: ${noString('number')}`,
  ],

  // Lengths.
  [
    'a control number of eight digits',
    changedStediRequest({ controlNumber: '22222222' }),
    `controlNumber: ${tooShort(8, 9)}`,
  ],
  [
    'a control number of ten digits',
    changedStediRequest({ controlNumber: '2222222222' }),
    `controlNumber: ${tooLong(10, 9)}`,
  ],
  [
    'a payer id of one character',
    changedStediRequest({ tradingPartnerServiceId: '3' }),
    `tradingPartnerServiceId: ${tooShort(1, 2)}`,
  ],
  [
    'a payer id of 81 characters',
    changedStediRequest({ tradingPartnerServiceId: text(81) }),
    `tradingPartnerServiceId: ${tooLong(81, 80)}`,
  ],
  [
    'a list of no providers',
    changedStediRequest({ providers: [] }),
    'providers: invalid length 0, expected at least 1 elements',
  ],
  [
    'a member id of one character',
    changedStediRequest({ 'subscriber.memberId': '1' }),
    `Subscriber.memberId: ${tooShort(1, 2)}`,
  ],
  [
    'an empty first name',
    changedStediRequest({ 'subscriber.firstName': '' }),
    `Subscriber.firstName: ${tooShort(0, 1)}`,
  ],
  [
    'a first name of 36 characters',
    changedStediRequest({ 'subscriber.firstName': text(36) }),
    `Subscriber.firstName: ${tooLong(36, 35)}`,
  ],
  [
    'a last name of 61 characters',
    changedStediRequest({ 'subscriber.lastName': text(61) }),
    `Subscriber.lastName: ${tooLong(61, 60)}`,
  ],
  [
    'a group number of 51 characters',
    changedStediRequest({ 'subscriber.groupNumber': text(51) }),
    `Subscriber.groupNumber: ${tooLong(51, 50)}`,
  ],
  [
    'a suffix of eleven characters',
    changedStediRequest({ 'subscriber.suffix': text(11) }),
    `Subscriber.suffix: ${tooLong(11, 10)}`,
  ],
  [
    'an empty tracking number',
    changedStediRequest({ 'encounter.trackingNumber': '' }),
    `Encounter.trackingNumber: ${tooShort(0, 1)}`,
  ],
  [
    'a tracking number of 51 characters',
    changedStediRequest({ 'encounter.trackingNumber': text(51) }),
    `Encounter.trackingNumber: ${tooLong(51, 50)}`,
  ],
  [
    'an amount of 19 characters',
    changedStediRequest({ 'encounter.submittedAmount': '1'.repeat(19) }),
    `Encounter.submittedAmount: ${tooLong(19, 18)}`,
  ],
  [
    'an organization of 61 characters',
    changedStediRequest({ 'providers.0.organizationName': text(61) }),
    `Providers[0].organizationName: ${tooLong(61, 60)}`,
  ],
  [
    'an ETIN of one character',
    changedStediRequest({ 'providers.0.etin': '1' }),
    `Providers[0].etin: ${tooShort(1, 2)}`,
  ],
  [
    'a list of no service lines',
    changedStediRequest({ serviceLinesInformation: [] }),
    'serviceLinesInformation: invalid length 0, expected at least 1 elements',
  ],
  [
    'five procedure modifiers',
    changedStediRequest({
      serviceLineInformation: { ...stediLine, procedureModifiers: ['95', '59', 'GT', 'HJ', 'U1'] },
    }),
    'ServiceLineInformation.procedureModifiers: invalid length 5, expected at most 4 elements',
  ],
  [
    'an empty list of procedure modifiers',
    changedStediRequest({ serviceLinesInformation: [{ ...stediLine, procedureModifiers: [] }] }),
    'ServiceLinesInformation[0].procedureModifiers: invalid length 0, expected at least 1 elements',
  ],

  // Enumerations.
  [
    'a provider type of no kind',
    changedStediRequest({ 'providers.0.providerType': 'RenderingProvider' }),
    'Providers[0].providerType: unknown variant `RenderingProvider`, expected `BillingProvider` or `ServiceProvider`',
  ],
  [
    'a qualifier of no code list',
    changedStediRequest({ serviceLinesInformation: [{ ...stediLine, productOrServiceIDQualifier: 'CPT' }] }),
    'ServiceLinesInformation[0].productOrServiceIDQualifier: unknown variant `CPT`, ' +
      'expected one of `AD`, `ER`, `HC`, `HP`, `IV`, `N4`, `NU`, `WK`',
  ],

  // Rules of the domain.
  [
    'a provider without an identifier',
    changedStediRequest({
      providers: [{ providerType: 'BillingProvider', organizationName: 'Behavioral Services P.C.' }],
    }),
    'providers[0]: expected at least one of `npi`, `taxId` or `etin`',
  ],
  [
    'a service provider with a TIN alone',
    changedStediRequest({ 'providers.1': { providerType: 'ServiceProvider', tin: '123456789' } }),
    'providers[1]: expected at least one of `npi`, `taxId` or `etin`',
  ],
  [
    'a service that began on the 31st of February',
    changedStediRequest({ 'encounter.beginningDateOfService': '20240231' }),
    `Encounter.beginningDateOfService: ${noDay('20240231')}`,
  ],
  [
    'a birth on the 29th of February of no leap year',
    changedStediRequest({ 'subscriber.dateOfBirth': '19000229' }),
    `Subscriber.dateOfBirth: ${noDay('19000229')}`,
  ],
  [
    'a dependent born on the 31st of April',
    changedStediRequest({ dependent: { firstName: 'Jo', lastName: 'Doe', dateOfBirth: '20100431' } }),
    `Dependent.dateOfBirth: ${noDay('20100431')}`,
  ],
  [
    'a service line on the 31st of June',
    changedStediRequest({ serviceLinesInformation: [stediLine, { ...stediLine, serviceLineDate: '20240631' }] }),
    `ServiceLinesInformation[1].serviceLineDate: ${noDay('20240631')}`,
  ],
  [
    'a service that ended before it began',
    changedStediRequest({ 'encounter.endDateOfService': '20240324' }),
    'Encounter.endDateOfService: invalid value: string "20240324", expected a day that is not before beginningDateOfService',
  ],
  [
    'a service line that ended before it began',
    changedStediRequest({ serviceLineInformation: { ...stediLine, serviceLineEndDate: '20240301' } }),
    'ServiceLineInformation.serviceLineEndDate: invalid value: string "20240301", expected a day that is not before serviceLineDate',
  ],

  // Characters.
  [
    'a tilde in a name',
    changedStediRequest({ 'subscriber.lastName': 'Doe~' }),
    `Subscriber.lastName: ${reserved('~')}`,
  ],
  [
    'an asterisk in a tracking number',
    changedStediRequest({ 'encounter.trackingNumber': '22*22' }),
    `Encounter.trackingNumber: ${reserved('*')}`,
  ],
  [
    'a colon in an organization',
    changedStediRequest({ 'providers.0.organizationName': 'Care: East' }),
    `Providers[0].organizationName: ${reserved(':')}`,
  ],
  [
    "a caret in a payer's name",
    changedStediRequest({ tradingPartnerName: 'United^' }),
    `tradingPartnerName: ${reserved('^')}`,
  ],
  [
    'a letter with a tilde above',
    changedStediRequest({ 'subscriber.lastName': 'Muñoz' }),
    `Subscriber.lastName: ${foreign('ñ')}`,
  ],
  [
    'a tab in a name',
    changedStediRequest({ 'subscriber.firstName': 'Jane\tA' }),
    `Subscriber.firstName: ${foreign('\\t')}`,
  ],
  [
    'a reserved character in a service line',
    changedStediRequest({ serviceLinesInformation: [{ ...stediLine, procedureCode: 'HC:90837' }] }),
    `ServiceLinesInformation[0].procedureCode: ${reserved(':')}`,
  ],
  [
    'a length before a character that comes earlier',
    changedStediRequest({ 'encounter.trackingNumber': '~', 'subscriber.firstName': '' }),
    `Subscriber.firstName: ${tooShort(0, 1)}`,
  ],
]

const in2025: readonly Row[] = [
  ['an empty object', '{}', 'missing field `controlNumber` at line 1 column 2'],
  ['an NPI of one digit', changedStediRequest({ 'providers.0.npi': '1' }), `Providers[0].npi: ${tooShort(1, 2)}`],
  [
    'a tax id of 81 characters',
    changedStediRequest({ 'providers.0.taxId': text(81) }),
    `Providers[0].taxId: ${tooLong(81, 80)}`,
  ],
  [
    'a day with hyphens',
    changedStediRequest({ 'encounter.beginningDateOfService': '2024-03-25' }),
    `Encounter.beginningDateOfService: ${noDay('2024-03-25')}`,
  ],
  [
    'a gender in a word',
    changedStediRequest({ 'subscriber.gender': 'Female' }),
    'Subscriber.gender: unknown variant `Female`, expected one of `M`, `F`, `U`',
  ],
]

const in2026: readonly Row[] = [
  ['an empty object', '{}', 'missing field `tradingPartnerServiceId` at line 1 column 2'],
  [
    'an NPI of nine digits',
    changedStediRequest({ 'providers.0.npi': '123456789' }),
    `Providers[0].npi: ${noMatch('123456789', '^\\d{10}$')}`,
  ],
  [
    'a tax id with its hyphen',
    changedStediRequest({ 'providers.0.taxId': '12-3456789' }),
    `Providers[0].taxId: ${noMatch('12-3456789', '^\\d{9}$')}`,
  ],
  [
    'a day with hyphens',
    changedStediRequest({ 'encounter.beginningDateOfService': '2024-03-25' }),
    `Encounter.beginningDateOfService: ${noMatch('2024-03-25', '^\\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])$')}`,
  ],
  [
    'an unknown gender',
    changedStediRequest({ 'subscriber.gender': 'U' }),
    'Subscriber.gender: unknown variant `U`, expected `M` or `F`',
  ],
  [
    'a service provider alone',
    changedStediRequest({ 'providers.0.providerType': 'ServiceProvider' }),
    'providers: invalid value: 0 billing providers, expected exactly one `BillingProvider`',
  ],
  [
    'two billing providers',
    changedStediRequest({ 'providers.1': stediRequest.providers[0] }),
    'providers: invalid value: 2 billing providers, expected exactly one `BillingProvider`',
  ],
  ...(
    [
      'productOrServiceIDQualifier',
      'procedureCode',
      'lineItemChargeAmount',
      'unitsOfServiceCount',
      'serviceLineDate',
    ] as const
  ).map((member): Row => {
    const lines = JSON.stringify([{ ...stediLine, [member]: undefined }])
    return [
      `a service line without ${member}`,
      `{"serviceLinesInformation":${lines}}`,
      `ServiceLinesInformation[0]: missing field \`${member}\` at line 1 column ${27 + lines.length - 1}`,
    ]
  }),
  [
    'an empty service line',
    '{"serviceLineInformation":{}}',
    'ServiceLineInformation: missing field `productOrServiceIDQualifier` at line 1 column 28',
  ],
]

/** What is refused for another reason than its body: `[title, status, answer, changes of the request]`. */
const elsewhere: readonly (readonly [string, number, unknown, Partial<BadRequest['request']>])[] = [
  ['no key', 403, denied(), { headers: { 'content-type': 'application/json' } }],
  ['a key of nobody', 403, denied(), keyed('abc.def')],
  ['a test key', 403, denied(), keyed('test_sandbox_demo')],
  ['a bearer token', 403, denied(), keyed('Bearer sandbox_demo')],
  ['the word Key alone', 403, denied(), keyed('Key')],
  ['the key of another API', 403, denied(), keyed(`tga_live_${'1'.repeat(64)}`)],
  ['no key and no body', 403, denied(), { headers: {}, body: '' }],
  ['asking with GET', 403, denied(), { method: 'GET' }],
  ['asking with PUT', 403, denied(), { method: 'PUT', body: JSON.stringify(stediRequest) }],
  ['asking with DELETE, without a key', 403, denied(), { method: 'DELETE', headers: {} }],
  ['a path of no operation', 404, missing(), { path: '/2024-04-01/change/medicalnetwork/claimstatus' }],
  ['a path with a slash too many', 404, missing(), { path: `${stediPath}/` }],
  [
    'a path of no operation, with GET and no key',
    404,
    missing(),
    { path: '/2024-04-01/payers', method: 'GET', headers: {} },
  ],
  ['a newer version of the API', 404, missing(), { path: stediPath.replace('2024-04-01', '2026-06-01') }],
  [
    'a form',
    400,
    invalid('expected a request with `Content-Type: application/json`'),
    { headers: { ...stediHeaders, 'content-type': 'application/x-www-form-urlencoded' }, body: 'npi=1' },
  ],
  [
    'plain text',
    400,
    invalid('expected a request with `Content-Type: application/json`'),
    { headers: { ...stediHeaders, 'content-type': 'text/plain' } },
  ],
  [
    'another kind of JSON',
    400,
    invalid('expected a request with `Content-Type: application/json`'),
    { headers: { ...stediHeaders, 'content-type': 'application/json-patch+json' } },
  ],
  [
    'a body of more than a mebibyte',
    413,
    { message: 'Request Too Long' },
    { body: JSON.stringify({ padding: text(1024 * 1024) }) },
  ],
  [
    'a body of more than a mebibyte in UTF-8 alone',
    413,
    { message: 'Request Too Long' },
    { body: JSON.stringify({ padding: 'é'.repeat(530_000) }) },
  ],
  [
    'a payer that nobody knows',
    400,
    { code: 'BAD_REQUEST', id: ANY, message: 'Payer NOSUCH is not configured. Please check our published payer list.' },
    { body: JSON.stringify(changedStediRequest({ tradingPartnerServiceId: 'NOSUCH' })) },
  ],
  [
    'a payer id without its leading zeros',
    400,
    { code: 'BAD_REQUEST', id: ANY, message: 'Payer 540 is not configured. Please check our published payer list.' },
    { body: JSON.stringify(changedStediRequest({ tradingPartnerServiceId: '540' })) },
  ],
  [
    'a payer without claim status',
    400,
    {
      code: 'TRANSACTION_TYPE_NOT_SUPPORTED',
      id: ANY,
      message:
        'Payer PBX02 (Stedi Payer ID PBXPA) is not configured for Claim Status Request (276). ' +
        'Please check our published payer list or contact Stedi support to resolve.',
    },
    { body: JSON.stringify(changedStediRequest({ tradingPartnerServiceId: 'PBX02' })) },
  ],
  [
    'a wrong body for a payer that nobody knows',
    400,
    invalid(`Subscriber.firstName: ${tooShort(0, 1)}`),
    { body: JSON.stringify(changedStediRequest({ tradingPartnerServiceId: 'NOSUCH', 'subscriber.firstName': '' })) },
  ],
]

function pinned(stediEdition: StediEdition, name: string) {
  return (row: BadRequest): BadRequest => ({
    ...row,
    title: `${row.title}, in the edition of ${name}`,
    options: { stediEdition },
  })
}

export const stediBadRequests: readonly BadRequest[] = [
  ...inEveryEdition.map(bad),
  ...in2025.map(bad).map(pinned('2025-01', 'January 2025')),
  ...[...inEveryEdition, ...in2026].map(bad).map(pinned('2026-08', 'August 2026')),
  ...elsewhere.map(
    ([title, status, body, request]): BadRequest => ({
      title,
      api: 'stedi',
      request: {
        method: 'POST',
        path: stediPath,
        headers: stediHeaders,
        ...(request.method === undefined && { body: JSON.stringify(stediRequest) }),
        ...request,
      },
      status,
      body,
    }),
  ),
]

function bad([title, body, message]: Row): BadRequest {
  const sent = typeof body === 'string' ? body : JSON.stringify(body)
  return {
    title,
    api: 'stedi',
    request: { method: 'POST', path: stediPath, headers: stediHeaders, body: sent },
    status: 400,
    body: invalid(message),
  }
}

function invalid(message: string): unknown {
  return { code: 'INVALID_REQUEST_BODY', id: ANY, message }
}

function denied(): unknown {
  return { code: 'ACCESS_DENIED', id: ANY, message: 'Access denied' }
}

function missing(): unknown {
  return { code: 'RESOURCE_NOT_FOUND', id: ANY, message: 'Resource not found' }
}

function keyed(authorization: string): Partial<BadRequest['request']> {
  return { headers: { ...stediHeaders, authorization } }
}
