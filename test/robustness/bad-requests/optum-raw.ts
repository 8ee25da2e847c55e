import { interchangeText, segmentsOf276, segmentsOf276ForDependent, with276 } from '../../support/x12-samples.ts'
import { ANY, type BadRequest } from './bad-request.ts'

const rawPath = '/medicalnetwork/claimstatus/v2/raw-x12'
const enhancedPath = '/claimstatus/v2/raw-x12/enhanced'
const whole = interchangeText(segmentsOf276)
const withToken = { authorization: 'Bearer <token>', 'content-type': 'application/json' }

/** A fault as the platform tells it: what is wrong with which field, and its value where that is shown. */
type Told = readonly [field: string, description: string, value?: string]

/** What either operation refuses. */
const inBoth: readonly (readonly [title: string, sent: unknown, told: Told])[] = [
  ['no JSON', 'ISA*00*', ['body', 'Invalid value. The body must be valid JSON.']],
  ['a list', [], ['body', 'Invalid value. Item must be of type object.']],
  ['no x12', {}, ['x12', 'Invalid value. Item is required.']],
  ['null for x12', { x12: null }, ['x12', 'Invalid value. Item is required.']],
  ['a number for x12', { x12: 276 }, ['x12', 'Invalid value. Item must be of type string.', '276']],
  ['no interchange', { x12: 'hello' }, unread('an interchange begins with "ISA", at character 1')],
  [
    'no IEA',
    { x12: interchangeText(segmentsOf276.slice(0, -1)) },
    unread('the interchange has no IEA, at character 520'),
  ],
  [
    'an IEA with another number',
    { x12: with276({ 'IEA*': 'IEA*1*000000018' }) },
    unread('IEA02 is not the control number of ISA13, at character 526'),
  ],
  [
    'an older version of X12',
    { x12: with276({ 'ISA*': segmentsOf276[0].replace('00501', '00401') }) },
    unread('ISA12 must be one of 00501, at character 85'),
  ],
  [
    'a component separator as data',
    { x12: with276({ 'NM1*QC': 'NM1*QC*1*doe:one*janeone' }, segmentsOf276ForDependent) },
    unread('NM103 of 2100E holds the component separator ":", at character 454'),
  ],
  [
    'another component separator than a colon',
    { x12: whole.replace('*P*:~', '*P*>~') },
    ['x12', 'Invalid value. ISA16 must be a colon.', '>'],
  ],
  [
    'a payer that nobody knows',
    { x12: with276({ 'NM1*PR': 'NM1*PR*2*NOBODY*****PI*NOSUCH' }) },
    ['x12', 'Invalid value. The payer is not on the payer list.', 'NOSUCH'],
  ],
  [
    'a payer without claim status',
    { x12: with276({ 'NM1*PR': 'NM1*PR*2*PAPER*****PI*PBX02' }) },
    ['x12', 'Invalid value. The payer does not support claim status.', 'PBX02'],
  ],
]

const noToken = { error: 'invalid_request', error_description: 'The access token is missing' }

export const optumRawBadRequests: readonly BadRequest[] = [
  ...inBoth.flatMap(([title, sent, told]) => [
    refused(`raw X12: ${title}`, rawPath, sent, told),
    refused(`enhanced raw X12: ${title}`, enhancedPath, sent, told),
  ]),
  refused(
    'enhanced raw X12: an extension without a type',
    enhancedPath,
    { x12: whole, extensions: { extensions: [{}] } },
    ['extensions.extensions[0].type', 'Invalid value. Item is required.'],
  ),
  ...[rawPath, enhancedPath, `/medicalnetwork${enhancedPath}`].map((path): BadRequest => {
    const request = { method: 'POST', path, headers: { 'content-type': 'application/json' }, body: '{}' }
    return { title: `raw X12: no token at ${path}`, api: 'optum', request, status: 401, body: noToken }
  }),
]

function unread(reason: string): Told {
  return ['x12', `Invalid value. The interchange cannot be read: ${reason}.`]
}

function refused(title: string, path: string, sent: unknown, [field, description, value]: Told): BadRequest {
  const fault = {
    field,
    ...(value !== undefined && { value }),
    code: description.endsWith('required.') ? 'MISSING_VALUE' : 'INVALID_VALUE',
    description,
    location: field === 'body' ? '$' : `$.${field}`,
    followupAction: 'Please Correct and Resubmit',
  }
  return {
    title,
    api: 'optum',
    request: { method: 'POST', path, headers: withToken, body: typeof sent === 'string' ? sent : JSON.stringify(sent) },
    status: 400,
    body: {
      errorResponse: {
        code: 'INVALIDMISSINGINPUTDATA',
        description: 'Invalid or missing input data',
        transactionIdentifier: { transactionId: ANY },
        errors: [fault],
      },
      errors: [fault],
      meta: {
        submitterId: '000000',
        senderId: '000000000',
        billerId: '000000',
        traceId: ANY,
        applicationMode: 'production',
      },
    },
  }
}
