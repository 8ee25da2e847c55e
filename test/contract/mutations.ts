import type { Call, Reply } from '../../src/index.ts'
import { find, withoutValue, withValue } from '../../src/kit/pointer.ts'

/** A defect: what an answer is made to say that it should not. It strikes only where it changes something. */
export interface Mutation {
  readonly name: string
  /** The operation whose answers it strikes, and of which status: every one when absent. */
  readonly on: string
  readonly status?: number
  readonly change: (reply: Reply, call: Call) => Reply
}

export type Change = Mutation['change']

export const without =
  (pointer: string): Change =>
  (reply) =>
    changed(reply, pointer, undefined)

export const becomes =
  (pointer: string, value: unknown): Change =>
  (reply) =>
    changed(reply, pointer, () => value)

export const made =
  (pointer: string, change: (value: string) => unknown): Change =>
  (reply) =>
    changed(reply, pointer, (value) => change(String(value)))

/** One value told as another; whatever else may stand there stays. */
export const mistaken =
  (pointer: string, right: string, wrong: string): Change =>
  (reply) =>
    changed(reply, pointer, (value) => (value === right ? wrong : value))

/** What stands elsewhere in the same answer, told here as well. */
const copied =
  (pointer: string, from: string): Change =>
  (reply) =>
    changed(reply, pointer, (value) => find(JSON.parse(reply.body), from)[0]?.value ?? value)

/** A list without some of its entries, or with more. */
export const listed =
  (pointer: string, change: (entries: readonly unknown[]) => unknown): Change =>
  (reply) =>
    changed(reply, pointer, (entries) => change(Array.isArray(entries) ? entries : []))

export const gains =
  (pointer: string, value: unknown): Change =>
  (reply) => ({ ...reply, body: JSON.stringify(withValue(JSON.parse(reply.body), pointer, value)) })

export const status =
  (other: number): Change =>
  (reply) => ({ ...reply, status: other })

export const header =
  (name: string, value: string): Change =>
  (reply) => ({ ...reply, headers: { ...reply.headers, [name]: value } })

export const body =
  (text: string): Change =>
  (reply) => ({ ...reply, body: text })

/** Strikes only answers in which a text is found. */
const saying =
  (text: string, change: Change): Change =>
  (reply, call) =>
    reply.body.includes(text) ? change(reply, call) : reply

const fourHours = 4 * 60 * 60 * 1000
const easternTime = (instant: string) => new Date(Date.parse(instant) - fourHours).toISOString()

export const isoDate = (day: string) => day.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')
const compactDate = (day: string) => day.replaceAll('-', '')

/** The answer with every value that a pointer names changed; as it was where there is none. */
export function changed(reply: Reply, pointer: string, change: ((value: unknown) => unknown) | undefined): Reply {
  const before: unknown = JSON.parse(reply.body)
  const found = find(before, pointer).filter(({ value }) => value !== undefined)
  const after = found.reduceRight<unknown>(
    (root, { pointer, value }) => (change ? withValue(root, pointer, change(value)) : withoutValue(root, pointer)),
    before,
  )
  return { ...reply, body: JSON.stringify(after) }
}

export const family = (
  on: string,
  status: number | undefined,
  changes: Readonly<Record<string, Change>>,
): readonly Mutation[] =>
  Object.entries(changes).map(([what, change]) => ({
    name: `${on}${status === undefined ? '' : ` ${status}`}: ${what}`,
    on,
    ...(status !== undefined && { status }),
    change,
  }))

export const claim = '/claims/*/claimStatus'

/** What both clearinghouses can get wrong in a claim that was found. */
export const inClaims: Readonly<Record<string, Change>> = {
  'claims missing': without('/claims'),
  'claims an object': made('/claims', () => ({})),
  'claims empty': becomes('/claims', []),
  'category code missing': without(`${claim}/statusCategoryCode`),
  'category code in small letters': made(`${claim}/statusCategoryCode`, (code) => code.toLowerCase()),
  'category code always pending': becomes(`${claim}/statusCategoryCode`, 'P1'),
  'status code a number': made(`${claim}/statusCode`, Number),
  'status code of another claim': becomes(`${claim}/statusCode`, '999'),
  'amount paid a number': made(`${claim}/amountPaid`, Number),
  'amount paid in cents': made(`${claim}/amountPaid`, (amount) => String(Math.round(Number(amount) * 100))),
  'amount submitted with a dollar sign': made(`${claim}/submittedAmount`, (amount) => `$${amount}`),
  'service date with hyphens': made(`${claim}/claimServiceDate`, isoDate),
  'payer claim number missing': without(`${claim}/tradingPartnerClaimNumber`),
  'payer missing': without('/payer'),
  'payer a text': becomes('/payer', 'EXAMPLE HEALTH PLAN'),
  'subscriber missing': without('/subscriber'),
  'member id of somebody else': becomes('/subscriber/memberId', 'ANOTHER1'),
  'providers missing': without('/providers'),
  'provider type unknown': becomes('/providers/*/providerType', 'Provider'),
  'control number a number': made('/controlNumber', Number),
  'a member that nobody knows': gains('/claims/0/claimStatus/color', 'blue'),
  'a 201': status(201),
  'a text instead of JSON': body('OK'),
  'half of the JSON': (reply) => ({ ...reply, body: reply.body.slice(0, reply.body.length / 2) }),
  'HTML as the media type': header('content-type', 'text/html'),
}

const line = '/claims/*/serviceDetails/*'
const otherEdition = (day: string) => (day.includes('-') ? compactDate(day) : isoDate(day))

/** Defects of every kind, for Taiga and Stedi. */
export const mutations: readonly Mutation[] = [
  ...family('taiga.sessionStatus', 200, {
    'session id missing': without('/sessionId'),
    'session id of another session': becomes('/sessionId', '00000000-0000-4000-8000-000000000000'),
    'status missing': without('/status'),
    'status in capitals': made('/status', (word) => word.toUpperCase()),
    'status a word of the payer': becomes('/status', 'adjudicated'),
    'message missing': without('/message'),
    'date of service compact': made('/dateOfService', compactDate),
    'submittedAt a day': made('/claim/submittedAt', (instant) => instant.slice(0, 10)),
    'lastUpdated before submittedAt': becomes('/claim/lastUpdated', '2001-01-01T00:00:00.000Z'),
    'events missing': without('/events'),
    'events oldest first': (reply) => changed(reply, '/events', (events) => [...(events as unknown[])].reverse()),
    'event timestamp a number': made('/events/*/timestamp', (instant) => Date.parse(instant)),
    'a member that nobody knows': gains('/color', 'blue'),
    'a 201': status(201),
    'accepted before the payer said so': mistaken('/status', 'submitted', 'accepted'),
    'denied told as rejected': mistaken('/status', 'denied', 'rejected'),
    'rejected told as denied': mistaken('/status', 'rejected', 'denied'),
    'message of another status': becomes('/message', 'Session is being processed.'),
    'message without its full stop': made('/message', (sentence) => sentence.replace(/\.$/, '')),
    'patient of another session': becomes('/patientName', 'Alex Rivera'),
    'patient by last name first': made('/patientName', (name) => name.replace(/^(\S+) (.+)$/, '$2, $1')),
    'date of service a day early, as west of Greenwich': made('/dateOfService', (day) =>
      easternTime(`${day}T00:00:00.000Z`).slice(0, 10),
    ),
    'submittedAt in Eastern time, called UTC': made('/claim/submittedAt', easternTime),
    'lastUpdated without zone': made('/claim/lastUpdated', (instant) => instant.replace('Z', '')),
    'lastUpdated still that of the sending': copied('/claim/lastUpdated', '/claim/submittedAt'),
    'updatedAt that never moves': copied('/updatedAt', '/createdAt'),
    'a claim of null while processing': gains('/claim', null),
    'event timestamps without milliseconds': made('/events/*/timestamp', (instant) => instant.replace('.000', '')),
    'event timestamps with an offset': made('/events/*/timestamp', (instant) => instant.replace('Z', '+00:00')),
    'newest event missing': listed('/events', (events) => events.slice(1)),
    'oldest event missing': listed('/events', (events) => events.slice(0, -1)),
    'newest event told twice': listed('/events', (events) => [...events.slice(0, 1), ...events]),
    'events of one type told once': listed('/events', (events) => [
      ...new Map(events.map((event) => [JSON.stringify(event).replace(/"timestamp".*/, ''), event])).values(),
    ]),
    'no events as null': listed('/events', (events) => (events.length === 0 ? null : events)),
    'a denial told as a payment': mistaken('/events/*/type', '835_denied', '835_paid'),
    'a rejection told as an acceptance': mistaken('/events/*/type', '277ca_rejected', '277ca_accepted'),
    'an acceptance named by its set alone': mistaken('/events/*/type', '277ca_accepted', '277ca'),
    'an event that nobody knows left out': listed('/events', (events) =>
      events.filter((event) => /277ca_(accepted|rejected)|835_(paid|denied)/.test(JSON.stringify(event))),
    ),
  }),
  ...family('taiga.sessionStatus', 401, {
    'a 403': status(403),
    'a 404, as of a session that is not there': status(404),
    'error missing': without('/error'),
    'error an object': becomes('/error', { message: 'no' }),
    'another sentence': becomes('/error', 'Invalid API key'),
    'a challenge': header('www-authenticate', 'Bearer'),
    'plain text': header('content-type', 'text/plain'),
  }),
  ...family('taiga.sessionStatus', 404, {
    'a 200': status(200),
    'a 403, as of a session that is somebody else’s': status(403),
    'a 400, as of an id that is none': status(400),
    'error in another member': body('{"message":"Not found"}'),
    'the sentence of an unknown provider': becomes('/error', 'Provider NPI not found'),
  }),
  ...family('taiga.submitSession', 201, {
    'a 200': status(200),
    'a 202': status(202),
    'session id missing': without('/sessionId'),
    'session id a number': becomes('/sessionId', 7),
    'session id of another session': becomes('/sessionId', '00000000-0000-4000-8000-000000000000'),
    'session id without hyphens': made('/sessionId', compactDate),
    'submitted before anybody worked on it': becomes('/status', 'submitted'),
  }),
  ...family('taiga.submitSession', 400, {
    'a 422': status(422),
    'error missing': without('/error'),
    'issues missing': without('/issues'),
    'the first issue alone': listed('/issues', (issues) => issues.slice(0, 1)),
    'issues last field first': listed('/issues', (issues) => issues.toReversed()),
    'paths as pointers': made('/issues/*/path', (path) => `/${path.replaceAll('.', '/')}`),
    'paths as lists': made('/issues/*/path', (path) => path.split('.')),
    'entries of lists counted from 1': made('/issues/*/path', (path) =>
      path.replace(/\d+/, (index) => String(Number(index) + 1)),
    ),
    'messages without their path': made('/issues/*/message', (message) => message.replace(/^\S+ /, '')),
  }),
  ...family('taiga.submitSession', 401, { 'a 403': status(403), 'a 400': status(400) }),
  ...family('taiga.submitSession', 404, {
    'a 400': status(400),
    'the sentence of an unknown session': becomes('/error', 'Session not found'),
  }),
  ...family('taiga.onboardProvider', 200, {
    'a 409': status(409),
    'a 201': status(201),
    'created anew': becomes('/status', 'created'),
    'another provider id': becomes('/providerId', '00000000-0000-4000-8000-000000000000'),
    'practice renamed by the second body': (reply, { body }) =>
      changed(reply, '/practiceName', () => find(JSON.parse(body), '/practice/name')[0]?.value),
  }),
  ...family('taiga.onboardProvider', 201, {
    'a 204': status(204),
    'a 200': status(200),
    'an empty body': body(''),
    'known before': becomes('/status', 'already_exists'),
    'one id for both': copied('/practiceId', '/providerId'),
    'NPI a number': made('/providerNpi', Number),
    'name of the therapist, not of the practice': becomes('/practiceName', 'Jane Smith'),
  }),
  ...family('taiga.onboardProvider', 400, {
    'a 500': status(500),
    'a sentence for everything': becomes('/error', 'Validation failed'),
    'issues as well': gains('/issues', [{ path: 'provider.npi', message: 'provider.npi is required' }]),
  }),
  ...family('stedi.claimStatus', 200, {
    ...inClaims,
    'effective date of the other edition': made(`${claim}/effectiveDate`, otherEdition),
    'effective date of a line in the other edition': made(`${line}/status/*/effectiveDate`, otherEdition),
    'check date of the other edition': made(`${claim}/checkIssueDate`, otherEdition),
    'check date on the day of the decision': copied(`${claim}/checkIssueDate`, '/claims/0/claimStatus/paidDate'),
    'paid date moving on with the status': copied(`${claim}/paidDate`, '/claims/0/claimStatus/effectiveDate'),
    'a single day of service as a range': made(`${claim}/claimServiceDate`, (day) => day.replace(/^(\d{8})$/, '$1-$1')),
    'the first day of a stay alone': made(`${claim}/claimServiceDate`, (days) => days.slice(0, 8)),
    'F1 for F2': made(`${claim}/statusCategoryCode`, (code) => code.replace('F2', 'F1')),
    'F2 for F0': made(`${claim}/statusCategoryCode`, (code) => code.replace('F0', 'F2')),
    'F3F without its end': made(`${claim}/statusCategoryCode`, (code) => code.replace('F3F', 'F3')),
    'E1 for E2': made(`${claim}/statusCategoryCode`, (code) => code.replace('E2', 'E1')),
    'R1 for every request': made(`${claim}/statusCategoryCode`, (code) => code.replace(/^R\d+/, 'R1')),
    'category text without its sentence': made(`${claim}/statusCategoryCodeValue`, (text) => text.replace(/ - .*/, '')),
    'status code with leading zeros': made(`${claim}/statusCode`, (code) => code.padStart(3, '0')),
    'status text without its full stop': made(`${claim}/statusCodeValue`, (text) => text.replace(/\.$/, '')),
    'entity code without its text': without(`${claim}/entity`),
    'entity of somebody else': becomes(`${claim}/entityCode`, '85'),
    'lines with the status of their claim': copied(`${line}/status/*/statusCode`, '/claims/0/claimStatus/statusCode'),
    'lines missing': without('/claims/*/serviceDetails'),
    'the first line alone': made('/claims/*/serviceDetails/1', () => undefined),
    'a line charged a cent more': made('/claims/0/serviceDetails/0/service/submittedAmount', (amount) =>
      (Number(amount) + 0.01).toFixed(2),
    ),
    'every line paid what the claim is': copied(`${line}/service/amountPaid`, '/claims/0/claimStatus/amountPaid'),
    'amount paid with one decimal': made(`${claim}/amountPaid`, (amount) => amount.replace(/(\.\d)\d$/, '$1')),
    'nothing paid as 0.00': made(`${claim}/amountPaid`, (amount) => amount.replace(/^0$/, '0.00')),
    'charge in the place of the payment': copied(`${claim}/amountPaid`, '/claims/0/claimStatus/submittedAmount'),
    'an amount before anything is decided': saying('Acknowledgement/', gains('/claims/0/claimStatus/amountPaid', '0')),
    'null for a check that there is not': saying('"P5"', gains('/claims/0/claimStatus/checkNumber', null)),
    'check number missing': without(`${claim}/checkNumber`),
    'revenue code without its zero': made(`${line}/service/revenueCode`, (code) => code.replace(/^0/, '')),
    'units as a number': made(`${line}/service/submittedUnits`, Number),
    'modifiers in one text': made(`${line}/service/procedureModifiers`, (codes) => [`${codes} `]),
    'qualifier of another list': becomes(`${line}/service/serviceIdQualifierCode`, 'AD'),
    'claims in the other order': listed('/claims', (entries) => entries.toReversed()),
    'the first of several claims alone': made('/claims/1', () => undefined),
    'all claims under one number': copied(
      `${claim}/tradingPartnerClaimNumber`,
      '/claims/0/claimStatus/tradingPartnerClaimNumber',
    ),
    'trace of the payer': becomes(`${claim}/trackingNumber`, '01ARZ3NDEKTSV4RRFFQ69G5FAV'),
    'account number of the payer': copied(
      `${claim}/patientAccountNumber`,
      '/claims/0/claimStatus/tradingPartnerClaimNumber',
    ),
    'control number padded': made('/controlNumber', (number) => number.padStart(10, '0')),
    'control number without its zeros': made('/controlNumber', (number) => String(Number(number))),
    'trace id of another request': becomes('/meta/traceId', '00000000-0000-4000-8000-000000000000'),
    'one request id for all': header('stedi-request-id', '00000000-0000-4000-8000-000000000000'),
    'subscriber as it was written': made(
      '/subscriber/lastName',
      (name) => name.charAt(0) + name.slice(1).toLowerCase(),
    ),
    'birth date given away': gains('/subscriber/dateOfBirth', '19000806'),
    'dependent missing': without('/dependent'),
    'providers in the other order': listed('/providers', (entries) => entries.toReversed()),
    'tax id in the place of the NPI': made('/providers/*/npi', () => '123456789'),
    'payer under the name of the request': (reply, call) =>
      changed(reply, '/tradingPartnerServiceId', () => JSON.parse(call.body).tradingPartnerServiceId),
    'a 404 where no claim is found': saying('"D0"', status(404)),
    'no entry where no claim is found': saying('"D0"', becomes('/claims', [])),
    'D0 with what the payer has': saying('"D0"', gains('/claims/0/claimStatus/tradingPartnerClaimNumber', '1')),
    'a 503 where the payer is down': saying('"E1"', status(503)),
    'warnings missing': without('/warnings'),
    'the confirmation of the other edition': gains('/status', 'SUCCESS'),
    '277 of another status': made('/x12', (text) => text.replace('STC*P5:3', 'STC*F1:65')),
    '277 with a wrong count': made('/x12', (text) => text.replace(/~SE\*\d+/, '~SE*1')),
  }),
  ...family('stedi.claimStatus', 400, {
    'a 422': status(422),
    'a 500': status(500),
    'code missing': without('/code'),
    'message missing': without('/message'),
    'message empty': becomes('/message', ''),
    'code unknown': becomes('/code', 'WRONG'),
    'one code for all': becomes('/code', 'INVALID_REQUEST_BODY'),
    'id of another request': becomes('/id', '00000000-0000-4000-8000-000000000000'),
    'message in another member': (reply) => ({ ...reply, body: reply.body.replace('"message"', '"error"') }),
    'a list of all that is wrong': gains('/errors', [{ field: 'subscriber' }]),
  }),
  ...family('stedi.claimStatus', 403, {
    'a 401': status(401),
    'a 404': status(404),
    'code of a 401': becomes('/code', 'UNAUTHORIZED'),
    'the page of a firewall': body('<html>403 Forbidden</html>'),
  }),
  ...family('stedi.claimStatus', 429, {
    'a 503': status(503),
    'when to ask again': header('retry-after', '1'),
    'code of the gateway': becomes('/code', 'ThrottlingException'),
  }),
  ...family('stedi.claimStatus', 500, { 'a 502': status(502), 'code missing': without('/code') }),
  ...family('stedi.claimStatus', 503, { 'a 500': status(500), 'code of a 504': becomes('/code', 'GATEWAY_TIMEOUT') }),
  ...family('stedi.claimStatus', 504, { 'a 408': status(408), 'message missing': without('/message') }),
  ...family('stedi.claimStatusRawX12', 200, {
    'x12 missing': without('/x12'),
    'x12 without its end': made('/x12', (text) => text.replace(/IEA\*.*$/s, '')),
    'x12 of another guide': made('/x12', (text) => text.replaceAll('005010X212', '005010X279A1')),
    'x12 with delimiters of its own': made('/x12', (text) => text.replaceAll('|', '*')),
    'x12 from its receiver': made('/x12', (text) => text.replace('*STEDI*MYCLINIC*', '*MYCLINIC*STEDI*')),
    'x12 under another trace': made('/x12', (text) => text.replaceAll(/TRN\*2\*[^~]*/g, 'TRN*2*1')),
    'x12 with the traces in the other order': made('/x12', (text) =>
      text.replace('TRACE0001', 'TRACE').replace('TRACE0002', 'TRACE0001').replace('TRACE~', 'TRACE0002~'),
    ),
    'category code missing': without(`${claim}/statusCategoryCode`),
    'effective date of the other edition': made(`${claim}/effectiveDate`, otherEdition),
    'claims in the other order': listed('/claims', (entries) => entries.toReversed()),
    'control number of the 276': becomes('/controlNumber', '000000017'),
    'a 999 without its code': without('/transactionSetAcknowledgement'),
    'a 999 that accepts': becomes('/transactionSetAcknowledgement', 'E'),
    'one error for every 999': becomes('/implementationTransactionSetSyntaxError', '5'),
    'a 400 with a 999': saying('"ERROR"', status(400)),
    'an empty list of claims beside a 999': saying('"ERROR"', gains('/claims', [])),
    'a 202': status(202),
  }),
  ...family('stedi.claimStatusRawX12', 400, {
    'a 200': status(200),
    'code of a payer': becomes('/code', 'BAD_REQUEST'),
  }),
  ...family('stedi.claimStatusRawX12', 403, { 'a 401': status(401) }),
]
