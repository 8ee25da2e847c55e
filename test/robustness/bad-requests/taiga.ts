import { onboarding, submission, taigaKey } from '../../support/samples.ts'
import type { BadRequest } from './bad-request.ts'

const providers = '/api/v1/partner/providers'
const sessions = '/api/v1/partner/sessions'
const nobody = `${sessions}/00000000-0000-4000-8000-000000000000`

const unauthorized = { error: 'Invalid or missing API key' }
const notFound = { error: 'Not found' }
const required = 'is required for claim submission'
const noContent =
  'session must include at least one of: noteText; diagnosisCodes and procedureCodes; diagnosisCodes and durationMinutes'

export const taigaBadRequests: readonly BadRequest[] = [
  // Keys: judged before anything else of an operation.
  asking('a status without a key', nobody, {}, 401, unauthorized),
  asking('a status with another scheme', nobody, { authorization: 'Basic c2FuZGJveF9kZW1v' }, 401, unauthorized),
  asking('a status with a key but no scheme', nobody, { authorization: 'sandbox_demo' }, 401, unauthorized),
  asking('a status with an empty key', nobody, { authorization: 'Bearer' }, 401, unauthorized),
  asking('a status with a key of nobody', nobody, { authorization: 'Bearer sandbox-demo' }, 401, unauthorized),
  asking('a status with a key that names no world', nobody, { authorization: 'Bearer sandbox_' }, 401, unauthorized),
  posting('a provider without a key', providers, '{', 401, unauthorized, { authorization: '' }),
  posting('a submission without a key', sessions, '{', 401, unauthorized, { authorization: '' }),

  // Sessions, paths and methods that are not there.
  asking('a status under an id of nobody', nobody, { authorization: taigaKey }, 404, { error: 'Session not found' }),
  asking('a status under an id that is no UUID', `${sessions}/SESSION_ID`, { authorization: taigaKey }, 404, {
    error: 'Session not found',
  }),
  asking('all sessions', sessions, { authorization: taigaKey }, 404, notFound),
  asking('a provider', `${providers}/1234567890`, { authorization: taigaKey }, 404, notFound),
  asking('an unknown path without a key', '/api/v1/partner/eligibility', {}, 404, notFound),
  {
    title: 'deleting a session',
    api: 'taiga',
    request: { method: 'DELETE', path: nobody, headers: { authorization: taigaKey } },
    status: 404,
    body: notFound,
  },
  posting('a submission under an id', nobody, JSON.stringify(submission), 404, notFound),

  // Bodies that cannot be read.
  posting('a submission that breaks off', sessions, '{"providerNpi": "1234567890"', 400, { error: 'Invalid JSON' }),
  posting('a submission without a body', sessions, '', 400, { error: 'Invalid JSON' }),
  posting('a provider that breaks off', providers, '{"provider":', 400, { error: 'Invalid JSON' }),
  posting(
    'a submission as a form',
    sessions,
    'providerNpi=1234567890',
    400,
    { error: 'Content-Type must be application/json' },
    { 'content-type': 'application/x-www-form-urlencoded' },
  ),
  posting(
    'a provider as plain text',
    providers,
    JSON.stringify(onboarding),
    400,
    { error: 'Content-Type must be application/json' },
    { 'content-type': 'text/plain' },
  ),

  // Providers: the first field that is wrong.
  badProvider('a provider that is a list', [], 'Request body must be a JSON object'),
  badProvider('a body without provider', without(onboarding, 'provider'), 'provider is required'),
  badProvider('a provider in words', having(onboarding, 'provider', 'Jane Smith'), 'provider must be an object'),
  badProvider('a provider without NPI', without(onboarding, 'provider.npi'), 'provider.npi is required'),
  badProvider(
    'an NPI of nine digits',
    having(onboarding, 'provider.npi', '123456789'),
    'provider.npi must be 10 digits',
  ),
  badProvider(
    'an NPI that is a number',
    having(onboarding, 'provider.npi', 1234567890),
    'provider.npi must be a string',
  ),
  badProvider('a blank first name', having(onboarding, 'provider.firstName', ' '), 'provider.firstName is required'),
  badProvider(
    'a short taxonomy code',
    having(onboarding, 'provider.taxonomyCode', '103T'),
    'provider.taxonomyCode must be 10 characters',
  ),
  badProvider('a body without practice', without(onboarding, 'practice'), 'practice is required'),
  badProvider('a practice without name', without(onboarding, 'practice.name'), 'practice.name is required'),
  badProvider(
    'a tax id of eight digits',
    having(onboarding, 'practice.taxId', '12345678'),
    'practice.taxId must be 9 digits',
  ),
  badProvider('a practice without address', without(onboarding, 'practice.address'), 'practice.address is required'),
  badProvider(
    'a practice in a state in words',
    having(onboarding, 'practice.address.state', 'New York'),
    'practice.address.state must be a 2-letter state code',
  ),
  badProvider(
    'a practice with a short ZIP code',
    having(onboarding, 'practice.address.zip', '1000'),
    'practice.address.zip must be a 5 or 9 digit ZIP code',
  ),
  badProvider(
    'a phone that is a number',
    having(onboarding, 'practice.phone', 2125551234),
    'practice.phone must be a string',
  ),
  badProvider(
    'two wrong fields, in the order of the fields',
    having(having(onboarding, 'practice.taxId', ''), 'provider.npi', ''),
    'provider.npi must be 10 digits',
  ),

  // Submissions: everything that is wrong, in the order of the fields.
  badSubmission('a submission that is nothing', null, [['', 'Request body must be a JSON object']]),
  badSubmission('an empty submission', {}, [
    ['providerNpi', 'providerNpi is required'],
    ['patient', `patient ${required}`],
    ['session', `session ${required}`],
  ]),
  badSubmission('a provider’s NPI with letters', having(submission, 'providerNpi', '12345678AB'), [
    ['providerNpi', 'providerNpi must be 10 digits'],
  ]),
  badSubmission('a provider’s NPI that is a number', having(submission, 'providerNpi', 1234567890), [
    ['providerNpi', 'providerNpi must be a string'],
  ]),
  badSubmission('a patient who is a name', having(submission, 'patient', 'Sarah Johnson'), [
    ['patient', 'patient must be an object'],
  ]),
  badSubmission('an empty patient', having(submission, 'patient', {}), [
    ['patient.firstName', `patient.firstName ${required}`],
    ['patient.lastName', `patient.lastName ${required}`],
    ['patient.dateOfBirth', `patient.dateOfBirth ${required}`],
    ['patient.gender', `patient.gender ${required}`],
    ['patient.address', `patient.address ${required}`],
    ['patient.insurance', `patient.insurance ${required}`],
  ]),
  badSubmission('an empty first name', having(submission, 'patient.firstName', ''), [
    ['patient.firstName', `patient.firstName ${required}`],
  ]),
  badSubmission('a last name that is null', having(submission, 'patient.lastName', null), [
    ['patient.lastName', 'patient.lastName must be a string'],
  ]),
  badSubmission(
    'the two rules that Taiga shows, broken together',
    having(without(submission, 'patient.dateOfBirth'), 'patient.address.state', 'New York'),
    [
      ['patient.dateOfBirth', `patient.dateOfBirth ${required}`],
      ['patient.address.state', 'patient.address.state must be a 2-letter state code'],
    ],
  ),
  badSubmission('an American date of birth', having(submission, 'patient.dateOfBirth', '05/15/1988'), [
    ['patient.dateOfBirth', 'patient.dateOfBirth must be in YYYY-MM-DD format'],
  ]),
  badSubmission('a date of birth that does not exist', having(submission, 'patient.dateOfBirth', '1988-02-30'), [
    ['patient.dateOfBirth', 'patient.dateOfBirth must be a valid date'],
  ]),
  badSubmission('a patient who is not born yet', having(submission, 'patient.dateOfBirth', '2026-05-15'), [
    ['patient.dateOfBirth', 'patient.dateOfBirth must not be in the future'],
  ]),
  badSubmission('a gender in words', having(submission, 'patient.gender', 'female'), [
    ['patient.gender', 'patient.gender must be one of F, M, U'],
  ]),
  badSubmission('a patient without gender', without(submission, 'patient.gender'), [
    ['patient.gender', `patient.gender ${required}`],
  ]),
  badSubmission('a patient without street', without(submission, 'patient.address.street'), [
    ['patient.address.street', `patient.address.street ${required}`],
  ]),
  badSubmission('a ZIP code with letters', having(submission, 'patient.address.zip', '1000A'), [
    ['patient.address.zip', 'patient.address.zip must be a 5 or 9 digit ZIP code'],
  ]),
  badSubmission('a patient without member id', without(submission, 'patient.insurance.memberId'), [
    ['patient.insurance.memberId', `patient.insurance.memberId ${required}`],
  ]),
  badSubmission('a payer without a name', having(submission, 'patient.insurance.payerName', ' '), [
    ['patient.insurance.payerName', `patient.insurance.payerName ${required}`],
  ]),
  badSubmission('a session that is a list', having(submission, 'session', []), [
    ['session', 'session must be an object'],
  ]),
  badSubmission('a session without a date', without(submission, 'session.dateOfService'), [
    ['session.dateOfService', `session.dateOfService ${required}`],
  ]),
  badSubmission('a date of service as X12 writes it', having(submission, 'session.dateOfService', '20260401'), [
    ['session.dateOfService', 'session.dateOfService must be in YYYY-MM-DD format'],
  ]),
  badSubmission('a date of service that does not exist', having(submission, 'session.dateOfService', '2026-02-29'), [
    ['session.dateOfService', 'session.dateOfService must be a valid date'],
  ]),
  badSubmission('a session that was not held yet', having(submission, 'session.dateOfService', '2026-04-02'), [
    ['session.dateOfService', 'session.dateOfService must not be in the future'],
  ]),
  badSubmission('an empty place of service', having(submission, 'session.placeOfService', ''), [
    ['session.placeOfService', 'session.placeOfService must not be empty'],
  ]),
  badSubmission('a duration in words', having(submission, 'session.durationMinutes', '45'), [
    ['session.durationMinutes', 'session.durationMinutes must be a positive integer'],
  ]),
  badSubmission('a duration of half minutes', having(submission, 'session.durationMinutes', 45.5), [
    ['session.durationMinutes', 'session.durationMinutes must be a positive integer'],
  ]),
  badSubmission('a duration of nothing', having(submission, 'session.durationMinutes', 0), [
    ['session.durationMinutes', 'session.durationMinutes must be a positive integer'],
  ]),
  badSubmission('a session too short to bill', having(submission, 'session.durationMinutes', 15), [
    ['session.durationMinutes', 'session.durationMinutes must be at least 16 to be billable'],
  ]),
  badSubmission('diagnoses alone', without(submission, 'session.durationMinutes'), [['session', noContent]]),
  badSubmission('a duration alone', without(submission, 'session.diagnosisCodes'), [['session', noContent]]),
  badSubmission('a duration with no diagnosis in the list', having(submission, 'session.diagnosisCodes', []), [
    ['session', noContent],
  ]),
  badSubmission(
    'diagnoses with no procedure in the list',
    having(without(submission, 'session.durationMinutes'), 'session.procedureCodes', []),
    [['session', noContent]],
  ),
  badSubmission('a blank note alone', having(submission, 'session', { dateOfService: '2026-04-01', noteText: '  ' }), [
    ['session', noContent],
  ]),
  badSubmission(
    'a note that is a list',
    having(submission, 'session', { dateOfService: '2026-04-01', noteText: ['slept well'] }),
    [['session.noteText', 'session.noteText must be a string']],
  ),
  badSubmission('a diagnosis in words', having(submission, 'session.diagnosisCodes', ['F32.1']), [
    ['session.diagnosisCodes.0', 'session.diagnosisCodes.0 must be an object'],
  ]),
  badSubmission('diagnoses that are no list', having(submission, 'session.diagnosisCodes', { code: 'F32.1' }), [
    ['session.diagnosisCodes', 'session.diagnosisCodes must be an array'],
  ]),
  badSubmission(
    'the second and the third of three diagnoses',
    having(submission, 'session.diagnosisCodes', [
      { code: 'F32.1' },
      { code: 'depression' },
      { description: 'Anxiety' },
    ]),
    [
      ['session.diagnosisCodes.1.code', 'session.diagnosisCodes.1.code must be an ICD-10-CM code'],
      ['session.diagnosisCodes.2.code', `session.diagnosisCodes.2.code ${required}`],
    ],
  ),
  badSubmission('a procedure of four characters', having(submission, 'session.procedureCodes', [{ code: '9083' }]), [
    ['session.procedureCodes.0.code', 'session.procedureCodes.0.code must be a 5-character CPT or HCPCS code'],
  ]),
  badSubmission(
    'a procedure with five modifiers',
    having(submission, 'session.procedureCodes', [{ code: '90837', modifiers: ['95', 'HO', 'GT', 'U1', 'U2'] }]),
    [['session.procedureCodes.0.modifiers', 'session.procedureCodes.0.modifiers must not have more than 4 items']],
  ),
  badSubmission(
    'a modifier of three characters and no units',
    having(submission, 'session.procedureCodes', [{ code: '90837', modifiers: ['095'], units: 0 }]),
    [
      ['session.procedureCodes.0.modifiers.0', 'session.procedureCodes.0.modifiers.0 must be 2 characters'],
      ['session.procedureCodes.0.units', 'session.procedureCodes.0.units must be a positive integer'],
    ],
  ),
  badSubmission('a member id that names no scenario', having(submission, 'patient.insurance.memberId', 'SBX-payed'), [
    ['patient.insurance.memberId', 'scenario "payed" does not exist; did you mean "paid"?'],
  ]),
  posting(
    'a scenario that does not exist, beside a rule that is broken',
    sessions,
    JSON.stringify(without(submission, 'patient.gender')),
    400,
    {
      error: 'Validation failed',
      issues: [
        { path: 'x-payerbox-scenario', message: 'scenario "payed" does not exist; did you mean "paid"?' },
        { path: 'patient.gender', message: `patient.gender ${required}` },
      ],
    },
    { 'x-payerbox-scenario': 'payed' },
  ),
  posting('a provider who was not onboarded', sessions, JSON.stringify(submission), 404, {
    error: 'Provider NPI not found',
  }),
]

function asking(
  title: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  status: number,
  body: unknown,
): BadRequest {
  return { title, api: 'taiga', request: { method: 'GET', path, headers }, status, body }
}

/** A POST with a good key and the right content type, unless `headers` says otherwise. */
function posting(
  title: string,
  path: string,
  text: string,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): BadRequest {
  const usual = { authorization: taigaKey, 'content-type': 'application/json' }
  return {
    title,
    api: 'taiga',
    request: { method: 'POST', path, headers: { ...usual, ...headers }, body: text },
    status,
    body,
  }
}

function badProvider(title: string, body: unknown, error: string): BadRequest {
  return posting(title, providers, JSON.stringify(body), 400, { error })
}

function badSubmission(title: string, body: unknown, issues: readonly (readonly [string, string])[]): BadRequest {
  return posting(title, sessions, JSON.stringify(body), 400, {
    error: 'Validation failed',
    issues: issues.map(([path, message]) => ({ path, message })),
  })
}

/** A copy in which the member at a dotted path has another value. */
function having(body: object, path: string, value: unknown): object {
  const [first = '', ...rest] = path.split('.')
  const members = body as Readonly<Record<string, object>>
  return { ...members, [first]: rest.length === 0 ? value : having(members[first] ?? {}, rest.join('.'), value) }
}

/** A copy without the member at a dotted path: JSON does not write what is undefined. */
function without(body: object, path: string): object {
  return having(body, path, undefined)
}
