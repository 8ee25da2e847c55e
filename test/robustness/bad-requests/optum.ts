import { optumPath, optumRequest, optumTokenPath } from '../../support/samples.ts'
import { ANY, type BadRequest } from './bad-request.ts'

/** One fault, as the platform tells it. `location` is the field's own unless another is given. */
interface Told {
  readonly field: string
  readonly value?: string
  readonly code?: string
  readonly description: string
  readonly location?: string
}

const healthPath = '/medicalnetwork/claimstatus/v2/healthcheck'
const asJson = { 'content-type': 'application/json' }
const asForm = { 'content-type': 'application/x-www-form-urlencoded' }
const withToken = { authorization: 'Bearer <token>' }
const { subscriber, providers, encounter } = optumRequest
const [billing] = providers
const dependent = { firstName: 'janeone', lastName: 'doeone' }
const line = {
  productOrServiceIDQualifier: 'HC',
  procedureCode: '90834',
  lineItemChargeAmount: '100',
  unitsOfServiceCount: '1',
  serviceLineDate: '20100101',
}

const blank = 'Invalid value. Item must not be blank value.'
const required = 'Invalid value. Item is required.'
const notText = 'Invalid value. Item must be of type string.'
const notADay = 'Invalid date format. Please use the following format: yyyyMMdd.'
const genders = 'Allowed Values are: M, F, U'
const qualifiers = 'Allowed Values are: AD, ER, HC, HP, IV, N4, NU, WK'
const missing = (field: string): Told => ({ field, code: 'MISSING_VALUE', description: required })
const shortest = (limit: number) => `Invalid value. Minimum length is ${limit}.`
const longest = (limit: number) => `Invalid value. Maximum length is ${limit}.`
const stranger = (field: string) =>
  `Please use predefined canned users for non-prod environments: ${field} was not predefined.`
const long = 'X'.repeat(81)

/** A claim status request that is refused, with all that is wrong with it. */
function claimStatus(title: string, sent: unknown, ...told: readonly Told[]): BadRequest {
  const body = typeof sent === 'string' ? sent : JSON.stringify(sent)
  const request = { method: 'POST', path: optumPath, headers: { ...withToken, ...asJson }, body }
  return { title, api: 'optum', request, status: 400, body: refusal(sent, told, 'production') }
}

/** The same, sent to the profile of Optum's sandbox. */
function sandbox(title: string, sent: unknown, ...told: readonly Told[]): BadRequest {
  const row = claimStatus(`sandbox: ${title}`, sent, ...told)
  return { ...row, body: refusal(sent, told, 'sandbox'), options: { optumProfile: 'sandbox' } }
}

function refusal(sent: unknown, told: readonly Told[], applicationMode: string): unknown {
  const errors = told.map(({ field, value, code = 'INVALID_VALUE', description, location = `$.${field}` }) => ({
    field,
    ...(value !== undefined && { value }),
    code,
    description,
    location,
    followupAction: 'Please Correct and Resubmit',
  }))
  const { controlNumber, tradingPartnerServiceId } = (sent ?? {}) as Readonly<Record<string, unknown>>
  const isText = typeof controlNumber === 'string'
  return {
    ...(isText && { controlNumber }),
    ...(typeof tradingPartnerServiceId === 'string' && { tradingPartnerServiceId }),
    errorResponse: {
      code: 'INVALIDMISSINGINPUTDATA',
      description: 'Invalid or missing input data',
      transactionIdentifier: { ...(isText && { customerTransactionId: controlNumber }), transactionId: ANY },
      errors,
    },
    errors,
    meta: { submitterId: '000000', senderId: '000000000', billerId: '000000', traceId: ANY, applicationMode },
  }
}

/** A token request that is refused. */
function token(
  title: string,
  sent: Readonly<Record<string, unknown>> | string,
  status: 400 | 401,
  error: string,
  error_description: string,
  headers: Readonly<Record<string, string>> = asJson,
): BadRequest {
  const body = typeof sent === 'string' ? sent : JSON.stringify(sent)
  const request = { method: 'POST', path: optumTokenPath, headers, body }
  return { title: `token: ${title}`, api: 'optum', request, status, body: { error, error_description } }
}

/** A request that the gateway turns away. */
function gateway(
  title: string,
  method: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  status: number,
  body: unknown,
): BadRequest {
  const request = { method, path, headers, ...(method === 'POST' && { body: JSON.stringify(optumRequest) }) }
  return { title: `gateway: ${title}`, api: 'optum', request, status, body }
}

const client = { client_id: 'sandbox_demo', client_secret: 'any', grant_type: 'client_credentials' }
const parameter = (name: string) => `Missing or invalid parameter: ${name}`
const grant = 'The grant type must be client_credentials'
const stranded = 'Invalid client id or client secret'
const noToken = { error: 'invalid_request', error_description: 'The access token is missing' }
const badToken = { error: 'invalid_access_token', error_description: 'Invalid access token', traceId: ANY }
const badMethod = { error: 'method_not_allowed', error_description: 'The method is not allowed for this resource' }
const badPath = { error: 'not_found', error_description: 'The resource was not found' }
/** `{"alg":"none"}.{"client_id":"sandbox_demo"}.x`: names a world, and was issued by nobody. */
const forged = 'eyJhbGciOiJub25lIn0.eyJjbGllbnRfaWQiOiJzYW5kYm94X2RlbW8ifQ.x'

const without = <T extends object>(whole: T, ...names: readonly (keyof T)[]): Partial<T> =>
  Object.fromEntries(Object.entries(whole).filter(([name]) => !names.includes(name as keyof T))) as Partial<T>

const tokens: readonly BadRequest[] = [
  token('no client id', without(client, 'client_id'), 400, 'invalid_request', parameter('client_id')),
  token('no client secret', without(client, 'client_secret'), 400, 'invalid_request', parameter('client_secret')),
  token('no grant type', without(client, 'grant_type'), 400, 'invalid_request', parameter('grant_type')),
  token('an empty client id', { ...client, client_id: '' }, 400, 'invalid_request', parameter('client_id')),
  token('an empty client secret', { ...client, client_secret: '' }, 400, 'invalid_request', parameter('client_secret')),
  token('a client id that is no text', { ...client, client_id: 7 }, 400, 'invalid_request', parameter('client_id')),
  token(
    'a client secret that is null',
    { ...client, client_secret: null },
    400,
    'invalid_request',
    parameter('client_secret'),
  ),
  token('the grant type password', { ...client, grant_type: 'password' }, 400, 'unsupported_grant_type', grant),
  token(
    'the grant type refresh_token',
    { ...client, grant_type: 'refresh_token' },
    400,
    'unsupported_grant_type',
    grant,
  ),
  token('a client nobody knows', { ...client, client_id: 'somebody' }, 401, 'invalid_client', stranded),
  token('a client id in the wrong case', { ...client, client_id: 'SANDBOX_demo' }, 401, 'invalid_client', stranded),
  token('a client id that names no world', { ...client, client_id: 'sandbox_' }, 401, 'invalid_client', stranded),
  token(
    'names in camel case',
    { clientId: 'sandbox_demo', clientSecret: 'any', grantType: 'client_credentials' },
    400,
    'invalid_request',
    parameter('client_id'),
  ),
  token('an empty body', '', 400, 'invalid_request', parameter('client_id')),
  token('JSON that breaks off', '{"client_id":"sandbox_demo"', 400, 'invalid_request', parameter('client_id')),
  token('a list', '[]', 400, 'invalid_request', parameter('client_id')),
  token('null', 'null', 400, 'invalid_request', parameter('client_id')),
  token(
    'a form without the secret',
    'client_id=sandbox_demo&grant_type=client_credentials',
    400,
    'invalid_request',
    parameter('client_secret'),
    asForm,
  ),
  token(
    'a form of a client nobody knows',
    'client_id=x&client_secret=y&grant_type=client_credentials',
    401,
    'invalid_client',
    stranded,
    asForm,
  ),
  token(
    'HTTP Basic beside JSON',
    { grant_type: 'client_credentials' },
    400,
    'invalid_request',
    parameter('client_id'),
    {
      ...asJson,
      authorization: `Basic ${btoa('sandbox_demo:any')}`,
    },
  ),
  token('HTTP Basic without a colon', 'grant_type=client_credentials', 400, 'invalid_request', parameter('client_id'), {
    ...asForm,
    authorization: `Basic ${btoa('sandbox_demo')}`,
  }),
]

const turnedAway: readonly BadRequest[] = [
  gateway('claim status without a token', 'POST', optumPath, asJson, 401, noToken),
  gateway('claim status without slash and token', 'POST', '/medicalnetwork/claimstatus/v2', asJson, 401, noToken),
  gateway('the health check without a token', 'GET', healthPath, {}, 401, noToken),
  gateway('HTTP Basic', 'POST', optumPath, { authorization: `Basic ${btoa('sandbox_demo:any')}` }, 401, noToken),
  gateway('a scheme without a token', 'POST', optumPath, { authorization: 'Bearer' }, 401, noToken),
  gateway('a token without a scheme', 'POST', optumPath, { authorization: forged }, 401, noToken),
  gateway(
    'the client id in place of a token',
    'POST',
    optumPath,
    { authorization: 'Bearer sandbox_demo' },
    401,
    badToken,
  ),
  gateway('a token that is no JSON inside', 'POST', optumPath, { authorization: 'Bearer a.b.c' }, 401, badToken),
  gateway('a token that nobody issued', 'POST', optumPath, { authorization: `Bearer ${forged}` }, 401, badToken),
  gateway('a token that was tampered with', 'POST', optumPath, { authorization: 'Bearer <token>x' }, 401, badToken),
  gateway('a bad token at the health check', 'GET', healthPath, { authorization: 'Bearer nonsense' }, 401, badToken),
  gateway('GET of claim status', 'GET', optumPath, withToken, 405, badMethod),
  gateway('GET of the token', 'GET', optumTokenPath, {}, 405, badMethod),
  gateway('POST to the health check', 'POST', healthPath, { ...withToken, ...asJson }, 405, badMethod),
  gateway('a path nobody knows, without a token', 'GET', '/medicalnetwork/nothing', {}, 400, {
    error: 'invalid_request',
  }),
  gateway('a path nobody knows', 'POST', '/medicalnetwork/claimstatus/v1', { ...withToken, ...asJson }, 404, badPath),
  gateway('a slash too many', 'GET', `${healthPath}/`, withToken, 404, badPath),
]

const questions: readonly BadRequest[] = [
  claimStatus('a body that is no JSON', 'claim, please', {
    field: 'body',
    description: 'Invalid value. The body must be valid JSON.',
    location: '$',
  }),
  claimStatus('an empty body', '', {
    field: 'body',
    description: 'Invalid value. The body must be valid JSON.',
    location: '$',
  }),
  claimStatus('a list', [], {
    field: 'body',
    description: 'Invalid value. Item must be of type object.',
    location: '$',
  }),
  claimStatus('null', null, {
    field: 'body',
    description: 'Invalid value. Item must be of type object.',
    location: '$',
  }),
  claimStatus(
    'nothing at all',
    {},
    missing('controlNumber'),
    missing('tradingPartnerServiceId'),
    missing('providers'),
    missing('subscriber'),
  ),
  claimStatus('no control number', without(optumRequest, 'controlNumber'), missing('controlNumber')),
  claimStatus('no payer', without(optumRequest, 'tradingPartnerServiceId'), missing('tradingPartnerServiceId')),
  claimStatus('no providers', without(optumRequest, 'providers'), missing('providers')),
  claimStatus('no subscriber', without(optumRequest, 'subscriber'), missing('subscriber')),
  claimStatus('a subscriber that is null', { ...optumRequest, subscriber: null }, missing('subscriber')),
  claimStatus(
    'names in another case',
    { ...without(optumRequest, 'controlNumber'), ControlNumber: '000000001' },
    missing('controlNumber'),
  ),
  claimStatus(
    'a control number of eight digits',
    { ...optumRequest, controlNumber: '12345678' },
    { field: 'controlNumber', value: '12345678', description: shortest(9) },
  ),
  claimStatus(
    'a control number of ten digits',
    { ...optumRequest, controlNumber: '1234567890' },
    { field: 'controlNumber', value: '1234567890', description: longest(9) },
  ),
  claimStatus(
    'a control number with a sign',
    { ...optumRequest, controlNumber: '-12345678' },
    { field: 'controlNumber', value: '-12345678', description: 'Invalid value. Item must be nine digits.' },
  ),
  claimStatus(
    'a control number that is a number',
    { ...optumRequest, controlNumber: 123456789 },
    { field: 'controlNumber', value: '123456789', description: notText },
  ),
  claimStatus(
    'a blank payer',
    { ...optumRequest, tradingPartnerServiceId: '' },
    { field: 'tradingPartnerServiceId', value: '', description: blank },
  ),
  claimStatus(
    'a payer of one letter',
    { ...optumRequest, tradingPartnerServiceId: 'X' },
    { field: 'tradingPartnerServiceId', value: 'X', description: shortest(2) },
  ),
  claimStatus(
    'a payer of 81 letters',
    { ...optumRequest, tradingPartnerServiceId: long },
    { field: 'tradingPartnerServiceId', value: long, description: longest(80) },
  ),
  claimStatus(
    'a payer nobody lists',
    { ...optumRequest, tradingPartnerServiceId: 'NOBODY' },
    {
      field: 'tradingPartnerServiceId',
      value: 'NOBODY',
      description: 'Invalid value. The payer is not on the payer list.',
    },
  ),
  claimStatus(
    'a payer without claim status',
    { ...optumRequest, tradingPartnerServiceId: 'PBX02' },
    {
      field: 'tradingPartnerServiceId',
      value: 'PBX02',
      description: 'Invalid value. The payer does not support claim status.',
    },
  ),
  claimStatus(
    'a blank payer name',
    { ...optumRequest, tradingPartnerName: '' },
    { field: 'tradingPartnerName', value: '', description: blank },
  ),
  claimStatus(
    'an empty list of providers',
    { ...optumRequest, providers: [] },
    { field: 'providers', description: 'Invalid value. Minimum number of items is 1.' },
  ),
  claimStatus(
    'one provider in place of a list',
    { ...optumRequest, providers: billing },
    { field: 'providers', description: 'Invalid value. Item must be of type array.' },
  ),
  claimStatus(
    'no billing provider',
    { ...optumRequest, providers: [{ ...billing, providerType: 'ServiceProvider' }] },
    { field: 'providers', description: 'Invalid value. A BillingProvider is required.' },
  ),
  claimStatus(
    'a provider of no type',
    { ...optumRequest, providers: [{ organizationName: 'TestProvider' }] },
    missing('providers[0].providerType'),
  ),
  claimStatus(
    'a provider of an unknown type',
    { ...optumRequest, providers: [billing, { ...billing, providerType: 'billing' }] },
    {
      field: 'providers[1].validProviderType',
      value: 'billing',
      description: 'Allowed Values are: BillingProvider, ServiceProvider',
      location: '$.providers[1].providerType',
    },
  ),
  claimStatus(
    'a billing provider with an NPI alone',
    { ...optumRequest, providers: [{ providerType: 'BillingProvider', npi: '1234567893' }] },
    {
      field: 'providers[0].validBillingProvider',
      description: 'Billing provider requires either etin or taxId',
      location: '$.providers[0]',
    },
  ),
  claimStatus(
    'an NPI that is a number',
    { ...optumRequest, providers: [{ ...billing, npi: 1760854442 }] },
    { field: 'providers[0].npi', value: '1760854442', description: notText },
  ),
  claimStatus(
    'an NPI of one digit',
    { ...optumRequest, providers: [{ ...billing, npi: '1' }] },
    { field: 'providers[0].npi', value: '1', description: shortest(2) },
  ),
  claimStatus(
    'a provider name of 61 letters',
    { ...optumRequest, providers: [{ ...billing, organizationName: 'X'.repeat(61) }] },
    { field: 'providers[0].organizationName', value: 'X'.repeat(61), description: longest(60) },
  ),
  claimStatus(
    'a subscriber without number',
    { ...optumRequest, subscriber: without(subscriber, 'memberId') },
    missing('subscriber.memberId'),
  ),
  claimStatus(
    'a subscriber without names',
    { ...optumRequest, subscriber: without(subscriber, 'firstName', 'lastName') },
    missing('subscriber.firstName'),
    missing('subscriber.lastName'),
  ),
  claimStatus(
    'a blank first name',
    { ...optumRequest, subscriber: { ...subscriber, firstName: '' } },
    { field: 'subscriber.firstName', value: '', description: blank },
  ),
  claimStatus(
    'a first name of 36 letters',
    { ...optumRequest, subscriber: { ...subscriber, firstName: 'X'.repeat(36) } },
    { field: 'subscriber.firstName', value: 'X'.repeat(36), description: longest(35) },
  ),
  claimStatus(
    'a gender in lower case',
    { ...optumRequest, subscriber: { ...subscriber, gender: 'm' } },
    { field: 'subscriber.validGender', value: 'm', description: genders, location: '$.subscriber.gender' },
  ),
  claimStatus(
    'a blank gender',
    { ...optumRequest, subscriber: { ...subscriber, gender: '' } },
    { field: 'subscriber.gender', value: '', description: blank },
  ),
  claimStatus(
    'a date of birth with hyphens',
    { ...optumRequest, subscriber: { ...subscriber, dateOfBirth: '1880-01-02' } },
    { field: 'subscriber.dateOfBirth', value: '1880-01-02', description: notADay },
  ),
  claimStatus(
    'a date of birth that does not exist',
    { ...optumRequest, subscriber: { ...subscriber, dateOfBirth: '18800230' } },
    { field: 'subscriber.dateOfBirth', value: '18800230', description: notADay },
  ),
  claimStatus(
    'a subscriber that is text',
    { ...optumRequest, subscriber: 'johnone doeone' },
    { field: 'subscriber', value: 'johnone doeone', description: 'Invalid value. Item must be of type object.' },
  ),
  claimStatus(
    'a dependent without last name',
    { ...optumRequest, dependent: without(dependent, 'lastName') },
    missing('dependent.lastName'),
  ),
  claimStatus(
    'a dependent born on no day',
    { ...optumRequest, dependent: { ...dependent, dateOfBirth: '20001301' } },
    { field: 'dependent.dateOfBirth', value: '20001301', description: notADay },
  ),
  claimStatus(
    'a first day of service with slashes',
    { ...optumRequest, encounter: { ...encounter, beginningDateOfService: '01/01/2010' } },
    { field: 'encounter.beginningDateOfService', value: '01/01/2010', description: notADay },
  ),
  claimStatus(
    'a last day of service that does not exist',
    { ...optumRequest, encounter: { ...encounter, endDateOfService: '20100431' } },
    { field: 'encounter.endDateOfService', value: '20100431', description: notADay },
  ),
  claimStatus(
    'a blank tracking number',
    { ...optumRequest, encounter: { ...encounter, trackingNumber: '' } },
    { field: 'encounter.trackingNumber', value: '', description: blank },
  ),
  claimStatus(
    'an amount that is a number',
    { ...optumRequest, encounter: { ...encounter, submittedAmount: 100 } },
    { field: 'encounter.submittedAmount', value: '100', description: notText },
  ),
  claimStatus(
    'an amount of 19 digits',
    { ...optumRequest, encounter: { ...encounter, submittedAmount: '1'.repeat(19) } },
    { field: 'encounter.submittedAmount', value: '1'.repeat(19), description: longest(18) },
  ),
  claimStatus(
    'a service line of nothing',
    { ...optumRequest, serviceLineInformation: {} },
    ...Object.keys(line).map((name) => missing(`serviceLineInformation.${name}`)),
  ),
  claimStatus(
    'a service line without units',
    { ...optumRequest, serviceLineInformation: without(line, 'unitsOfServiceCount') },
    missing('serviceLineInformation.unitsOfServiceCount'),
  ),
  claimStatus(
    'an unknown qualifier',
    { ...optumRequest, serviceLineInformation: { ...line, productOrServiceIDQualifier: 'XX' } },
    {
      field: 'serviceLineInformation.validProductOrServiceIDQualifier',
      value: 'XX',
      description: qualifiers,
      location: '$.serviceLineInformation.productOrServiceIDQualifier',
    },
  ),
  claimStatus(
    'five modifiers',
    { ...optumRequest, serviceLineInformation: { ...line, procedureModifiers: ['95', 'HO', 'U1', 'U2', 'U3'] } },
    { field: 'serviceLineInformation.procedureModifiers', description: 'Invalid value. Maximum number of items is 4.' },
  ),
  claimStatus(
    'a list of service lines',
    { ...optumRequest, serviceLineInformation: [line] },
    { field: 'serviceLineInformation', description: 'Invalid value. Item must be of type object.' },
  ),
]

const canned: readonly BadRequest[] = [
  sandbox(
    'a control number of our own',
    { ...optumRequest, controlNumber: '000000009' },
    { field: 'controlNumber', value: '000000009', description: stranger('controlNumber') },
  ),
  sandbox(
    'a member of our own',
    { ...optumRequest, subscriber: { ...subscriber, memberId: 'MEM-1' } },
    { field: 'subscriber', value: 'MEM-1', description: stranger('memberId'), location: '$.subscriber.memberId' },
  ),
  sandbox(
    'a name in another case',
    { ...optumRequest, subscriber: { ...subscriber, firstName: 'JohnOne' } },
    { field: 'subscriber', value: 'JohnOne', description: stranger('firstName'), location: '$.subscriber.firstName' },
  ),
  sandbox(
    'the gender U',
    { ...optumRequest, subscriber: { ...subscriber, gender: 'U' } },
    { field: 'subscriber', value: 'U', description: stranger('gender'), location: '$.subscriber.gender' },
  ),
  sandbox(
    'a date of birth of our own',
    { ...optumRequest, subscriber: { ...subscriber, dateOfBirth: '19900101' } },
    {
      field: 'subscriber',
      value: '19900101',
      description: stranger('dateOfBirth'),
      location: '$.subscriber.dateOfBirth',
    },
  ),
  sandbox(
    'a group of our own',
    { ...optumRequest, subscriber: { ...subscriber, groupNumber: '7' } },
    { field: 'subscriber', value: '7', description: stranger('groupNumber'), location: '$.subscriber.groupNumber' },
  ),
  sandbox(
    'a dependent of our own',
    { ...optumRequest, dependent: { firstName: 'Jim', lastName: 'doeone' } },
    { field: 'dependent', value: 'Jim', description: stranger('firstName'), location: '$.dependent.firstName' },
  ),
  sandbox('no subscriber', without(optumRequest, 'subscriber'), missing('subscriber')),
]

/** What Optum refuses. That claim status answers 400 so, and the words of most faults, are inferred. */
export const optumBadRequests: readonly BadRequest[] = [...tokens, ...turnedAway, ...questions, ...canned]
