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

type Change = Mutation['change']

const without =
  (pointer: string): Change =>
  (reply) =>
    changed(reply, pointer, undefined)

const becomes =
  (pointer: string, value: unknown): Change =>
  (reply) =>
    changed(reply, pointer, () => value)

const made =
  (pointer: string, change: (value: string) => unknown): Change =>
  (reply) =>
    changed(reply, pointer, (value) => change(String(value)))

/** One value told as another; whatever else may stand there stays. */
const mistaken =
  (pointer: string, right: string, wrong: string): Change =>
  (reply) =>
    changed(reply, pointer, (value) => (value === right ? wrong : value))

/** What stands elsewhere in the same answer, told here as well. */
const copied =
  (pointer: string, from: string): Change =>
  (reply) =>
    changed(reply, pointer, (value) => find(JSON.parse(reply.body), from)[0]?.value ?? value)

/** A list without some of its entries, or with more. */
const listed =
  (pointer: string, change: (entries: readonly unknown[]) => unknown): Change =>
  (reply) =>
    changed(reply, pointer, (entries) => change(Array.isArray(entries) ? entries : []))

const gains =
  (pointer: string, value: unknown): Change =>
  (reply) => ({ ...reply, body: JSON.stringify(withValue(JSON.parse(reply.body), pointer, value)) })

const status =
  (other: number): Change =>
  (reply) => ({ ...reply, status: other })

const header =
  (name: string, value: string): Change =>
  (reply) => ({ ...reply, headers: { ...reply.headers, [name]: value } })

const body =
  (text: string): Change =>
  (reply) => ({ ...reply, body: text })

const fourHours = 4 * 60 * 60 * 1000
const easternTime = (instant: string) => new Date(Date.parse(instant) - fourHours).toISOString()

const isoDate = (day: string) => day.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')
const compactDate = (day: string) => day.replaceAll('-', '')

/** The answer with every value that a pointer names changed; as it was where there is none. */
function changed(reply: Reply, pointer: string, change: ((value: unknown) => unknown) | undefined): Reply {
  const before: unknown = JSON.parse(reply.body)
  const found = find(before, pointer).filter(({ value }) => value !== undefined)
  const after = found.reduceRight<unknown>(
    (root, { pointer, value }) => (change ? withValue(root, pointer, change(value)) : withoutValue(root, pointer)),
    before,
  )
  return { ...reply, body: JSON.stringify(after) }
}

const family = (
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

const claim = '/claims/*/claimStatus'

/** What both clearinghouses can get wrong in a claim that was found. */
const inClaims: Readonly<Record<string, Change>> = {
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

/** Defects of every kind, for every API. */
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
    'effective date of the other edition': made(`${claim}/effectiveDate`, (day) =>
      day.includes('-') ? compactDate(day) : isoDate(day),
    ),
  }),
  ...family('stedi.claimStatus', 400, {
    'a 422': status(422),
    'code missing': without('/code'),
    'message missing': without('/message'),
    'code unknown': becomes('/code', 'WRONG'),
  }),
  ...family('stedi.claimStatus', 403, {
    'a 401': status(401),
    'code of a 401': becomes('/code', 'UNAUTHORIZED'),
  }),
  ...family('stedi.claimStatusRawX12', 200, {
    'x12 missing': without('/x12'),
    'x12 without its end': made('/x12', (text) => text.replace(/IEA\*.*$/s, '')),
    'x12 of another guide': made('/x12', (text) => text.replaceAll('005010X212', '005010X279A1')),
    'category code missing': without(`${claim}/statusCategoryCode`),
    'a 202': status(202),
  }),
  ...family('optum.claimstatus', 200, {
    ...inClaims,
    'effective date with hyphens': made(`${claim}/effectiveDate`, isoDate),
    'status missing': without('/status'),
    'meta missing': without('/meta'),
  }),
  ...family('optum.claimstatus', 401, { 'a 403': status(403), 'error missing': without('/error') }),
  ...family('optum.token', 200, {
    'token missing': without('/access_token'),
    'token type missing': without('/token_type'),
    'lifetime a text': made('/expires_in', String),
    'a 201': status(201),
  }),
  ...family('optum.token', 401, { 'a 400': status(400) }),
  ...family('optum.rawX12', 200, { 'x12 missing': without('/x12'), 'an empty object': body('{}') }),
  ...family('optum.healthCheck', 200, { 'status missing': without('/status'), 'a 503': status(503) }),
]
