import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSandbox } from '../../src/index.ts'
import type { TimedExchange } from '../../src/judge/http-exchange.ts'
import type { RecordedExchange } from '../../src/judge/recorded-exchange.ts'
import { findDates } from '../../src/record/date-shift.ts'
import { createRecording, type Recording } from '../../src/record/recording.ts'
import { categoryCodes } from '../../src/x12/codes/category-codes.ts'
import { serviceQualifiers } from '../../src/x12/codes/code-texts.ts'
import { entityCodes } from '../../src/x12/codes/entity-codes.ts'
import { statusCodes } from '../../src/x12/codes/status-codes.ts'
import { decode277, examine } from '../../src/x12/index.ts'
import { lawRuns } from '../support/law-runs.ts'
import { chanceOf, inquiry276, Recorder } from '../support/recorder.ts'

/** Whom a run is about, and everything that could tell of him. */
interface Patient {
  readonly firstName: string
  readonly lastName: string
  readonly memberId: string
  readonly born: string
  readonly street: string
  readonly city: string
  readonly zip: string
  readonly payer: string
  readonly practice: string
  readonly npi: string
  readonly taxId: string
  readonly note: string
  readonly trace: string
  readonly scenario: string
}

const letters = (min: number, max: number) =>
  fc.string({
    unit: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'),
    minLength: min,
    maxLength: max,
  })
const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length })
const number = (min: number, max: number) =>
  fc.string({ unit: fc.constantFrom(...'ABCDEFGHKLMNPQRSTUVWXYZ0123456789-'), minLength: min, maxLength: max })
const whole = (text: fc.Arbitrary<string>) => text.filter((value) => /^[A-Za-z0-9].*[A-Za-z0-9]$/.test(value))

const patients: fc.Arbitrary<Patient> = fc.record({
  firstName: letters(5, 12),
  lastName: fc.oneof(
    letters(5, 14),
    fc.tuple(letters(5, 8), letters(5, 8)).map((parts) => parts.join(' ')),
  ),
  memberId: whole(number(6, 14)),
  born: fc
    .integer({ min: 0, max: 18_000 })
    .map((day) => new Date(Date.UTC(1941, 0, 1 + day)).toISOString().slice(0, 10)),
  street: fc.tuple(digits(5), letters(6, 12)).map((parts) => parts.join(' ')),
  city: letters(6, 12),
  zip: digits(5),
  payer: letters(8, 20),
  practice: letters(8, 20),
  npi: digits(10),
  taxId: digits(9),
  note: fc.array(letters(5, 9), { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
  trace: whole(number(6, 14)),
  scenario: fc.constantFrom(
    'paid',
    'denied-then-paid',
    'rejected',
    'two-claims-on-file',
    'every-request',
    'payer-down',
    'revised',
  ),
})

/** A session from submission on, looked at through every API, in JSON and in X12, well and badly. */
async function exchangesOf(patient: Patient): Promise<readonly TimedExchange[]> {
  const { firstName, lastName, memberId, born, street, city, zip, practice, npi, taxId, note, trace, scenario } =
    patient
  const sandbox = createSandbox({ clock: 'frozen@2026-04-01T18:30:00Z', stediEdition: '2026-08', strict: true })
  const world = sandbox.world('demo')
  const recorder = new Recorder(sandbox)
  const address = { street, city, state: 'NY', zip }
  await recorder.taiga('POST', '/providers', {
    provider: { firstName: note.split(' ')[0], lastName: practice, npi },
    practice: { name: practice, taxId, address, phone: '2125551234' },
  })
  const submission = {
    providerNpi: npi,
    patient: {
      ...{ firstName, lastName, dateOfBirth: born, gender: 'F', address, nickname: note },
      insurance: { memberId, payerName: patient.payer },
    },
    session: {
      dateOfService: '2026-04-01',
      durationMinutes: 45,
      noteText: note,
      diagnosisCodes: [{ code: 'F32.1', description: note }],
    },
  }
  const { sessionId } = await recorder.taiga('POST', '/sessions', submission, scenario)
  const payerId = world.claims().find(({ facts }) => facts.session === sessionId)?.facts.payer.id ?? ''
  const dateOfBirth = born.replaceAll('-', '')
  const inquiry = {
    controlNumber: '918273645',
    tradingPartnerServiceId: payerId,
    providers: [{ providerType: 'BillingProvider', npi, taxId, organizationName: practice }],
    subscriber: { memberId, firstName, lastName, dateOfBirth },
    encounter: { beginningDateOfService: '20260330', endDateOfService: '20260403', trackingNumber: trace },
  }
  const x12 = inquiry276(
    {
      payer: { id: payerId, name: patient.payer.toUpperCase() },
      receiver: { organizationName: practice, etin: taxId },
      serviceProvider: { organizationName: practice, npi },
      subscriber: { memberId, firstName, lastName, dateOfBirth },
      trace,
      serviceFrom: '20260330',
      serviceTo: '20260403',
      lines: [],
    },
    taxId,
  )
  for (const wait of ['1h', '5d', '20d']) {
    world.advance(wait)
    await recorder.taiga('GET', `/sessions/${sessionId}`)
    await recorder.stedi(inquiry)
    await recorder.stedi({ x12 }, '/raw-x12')
    await recorder.optum(inquiry)
    await recorder.optum({ x12 }, '/raw-x12')
  }
  await recorder.taiga('GET', `/sessions/${trace}`)
  await recorder.stedi({ ...inquiry, subscriber: { memberId, firstName: note } })
  await recorder.optum({ ...inquiry, providers: [{ providerType: practice }] })
  return recorder.exchanges
}

const record = (exchanges: readonly TimedExchange[], key = 1) =>
  createRecording(exchanges, { edition: '2026-08', amounts: 'keep', random: chanceOf(key) })

/** Everything of a recording as one text. */
const textOf = ({ files }: Recording) => [...files.values()].join('\n')

function fixtures({ files }: Recording): readonly RecordedExchange[] {
  return [...files].flatMap(([name, text]) => (name.startsWith('exchanges/') ? JSON.parse(text) : []))
}

/** Runs of letters and digits, in capitals; dates are left to `daysIn`. */
function tokensOf(text: string): ReadonlySet<string> {
  const undated = text.replaceAll(/\d{4}-\d\d-\d\d(T[\d:.]+Z)?/g, ' ')
  return new Set((undated.match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((token) => token.toUpperCase()))
}

/** The allow-list: the words of the contracts, errors and code lists, fixed words of the envelope and the report, times of day. */
const allowed = tokensOf(
  [
    ...['taiga', 'stedi', 'stedi-2026-08', 'optum'].map((name) => readFileSync(`contracts/${name}.yaml`, 'utf8')),
    readFileSync('contracts/scenario.schema.json', 'utf8'),
    readFileSync('src/api/stedi/errors.ts', 'utf8'),
    ...[categoryCodes, statusCodes, entityCodes, serviceQualifiers].map((codes) => JSON.stringify(codes)),
    '005010X212 00501 90837 90834 90853 3600 token sandbox column',
  ].join(' '),
)
const isTimeOfDay = (token: string) => /^([01]\d|2[0-3])[0-5]\d$/.test(token)

function leaksOf(exchanges: readonly TimedExchange[], recording: Recording): readonly string[] {
  const output = textOf(recording)
  const input = exchanges
    .map(({ sent, received }) =>
      [sent.path.replace('/2024-04-01/', '/'), JSON.stringify(sent.headers), sent.body, received.body].join(' '),
    )
    .join(' ')
  const told = tokensOf(output)
  const words = [...tokensOf(input)].filter((token) => told.has(token) && !allowed.has(token) && !isTimeOfDay(token))
  const days = new Set(findDates(output))
  return [...words, ...findDates(input).filter((day) => days.has(day))]
}

describe('a recording', () => {
  it('contains no word and no date of the input except those on the allow-list', async () => {
    await fc.assert(
      fc.asyncProperty(patients, fc.nat(), async (patient, key) => {
        const exchanges = await exchangesOf(patient)
        const recording = await record(exchanges, key)
        expect(leaksOf(exchanges, recording)).toEqual([])
        // What the sandbox shows in capitals, or cut into parts, must not be there either.
        const output = textOf(recording).toUpperCase()
        for (const secret of [patient.firstName, patient.memberId, patient.practice, patient.payer, patient.trace]) {
          expect(output).not.toContain(secret.toUpperCase())
        }
      }),
      { numRuns: lawRuns(25) },
    )
  })

  it('uses the same pseudonym for a person in JSON, in a path and in X12', async () => {
    await fc.assert(
      fc.asyncProperty(patients, async (patient) => {
        const all = fixtures(await record(await exchangesOf({ ...patient, scenario: 'paid' })))
        const of = (operation: string) => all.filter((exchange) => exchange.operation === operation)
        const [submitted] = of('taiga.submitSession').map(({ request, response }) => ({
          ...bodyOf(request),
          ...bodyOf(response),
        }))
        const person = submitted?.patient as { firstName: string; lastName: string; insurance: { memberId: string } }
        const polled = of('taiga.sessionStatus')[0]
        expect(polled?.request.path).toBe(`/api/v1/partner/sessions/${submitted?.sessionId}`)
        expect(bodyOf(polled?.response).patientName).toBe(`${person.firstName} ${person.lastName}`)
        const asked = bodyOf(of('stedi.claimStatus')[0]?.request).subscriber
        expect(asked).toMatchObject({
          firstName: person.firstName,
          lastName: person.lastName,
          memberId: person.insurance.memberId,
        })
        const [answer] = decode277(String(bodyOf(of('stedi.claimStatusRawX12').at(-1)?.response).x12)).responses
        expect(answer).toMatchObject({
          subscriber: {
            memberId: person.insurance.memberId,
            firstName: person.firstName.toUpperCase(),
            lastName: person.lastName.toUpperCase(),
          },
        })
      }),
      { numRuns: lawRuns(10) },
    )
  })

  it('keeps the intervals between the dates of a person, and the order of the exchanges', async () => {
    const exchanges = await exchangesOf(somebody)
    const all = fixtures(await record(exchanges))
    const about = (operation: string) =>
      exchanges.filter(({ sent }) => sent.path.includes(operation)).map(({ at }) => at)
    const kept = (operation: string) => all.filter((one) => one.operation === operation).map(({ at }) => Date.parse(at))
    const [first = 0] = about('/raw-x12')
    const [other = 0] = kept('stedi.claimStatusRawX12')
    expect(kept('stedi.claimStatusRawX12').map((at) => at - other)).toEqual(
      exchanges
        .filter(({ sent }) => sent.path.includes('/change/') && sent.path.endsWith('/raw-x12'))
        .map(({ at }) => at - first),
    )
    const { encounter } = bodyOf(all.find(({ operation }) => operation === 'stedi.claimStatus')?.request) as {
      encounter: Record<string, string>
    }
    const [from = '', to = ''] = [encounter.beginningDateOfService, encounter.endDateOfService]
    expect(dayOf(to) - dayOf(from)).toBe(4)
    const shift = (first - other) / 86_400_000
    expect(dayOf('20260330') - dayOf(from)).toBe(shift)
    expect(shift % 7).toBe(0)
  })

  it('uses different pseudonyms with a different key', async () => {
    const exchanges = await exchangesOf(somebody)
    const [one, other] = await Promise.all([record(exchanges, 1), record(exchanges, 2)])
    const memberOf = (recording: Recording) =>
      bodyOf(fixtures(recording).find(({ operation }) => operation === 'stedi.claimStatus')?.request).subscriber
    expect(memberOf(one)).not.toEqual(memberOf(other))
    expect(memberOf(one)).toEqual(memberOf(await record(exchanges, 1)))
  })

  it('drops members and segments that no contract or guide names, and reports them', async () => {
    const exchanges = (await exchangesOf(somebody)).map((exchange) => ({
      ...exchange,
      received: {
        ...exchange.received,
        body: exchange.received.body
          .replace('{', '{"Quentinella Marbleway":"Quentinella",')
          .replaceAll('~SE*', '~NTE*ADD*QUENTINELLA MARBLEWAY~SE*'),
      },
    }))
    const recording = await record(exchanges)
    expect(textOf(recording)).not.toMatch(/quentinella|marbleway/i)
    expect(recording.result.privacy.dropped).toMatchObject({
      'taiga.sessionStatus.200/***': 3,
      'stedi-2026-08.claimStatusRawX12.200/x12/NTE': expect.any(Number),
    })
    const raw = fixtures(recording).findLast(({ operation }) => operation === 'stedi.claimStatusRawX12')
    // The answers' own count of segments did not count the strange one.
    expect(examine(String(bodyOf(raw?.response).x12)).errors.map(({ code }) => code)).toEqual(['SE_COUNT'])
  })

  it('drops bodies that are not JSON, and exchanges with other hosts', async () => {
    const [exchange] = await exchangesOf(somebody)
    if (exchange === undefined) throw new Error('something was recorded')
    const received = { status: 503, headers: { 'content-type': 'text/html' }, body: '<h1>Quentinella is down</h1>' }
    const elsewhere = { ...exchange, sent: { ...exchange.sent, path: '/quentinella' } }
    const recording = await record([{ ...exchange, received }, elsewhere])
    expect(fixtures(recording).map(({ response }) => response.body)).toEqual([null])
    expect(textOf(recording)).not.toMatch(/quentinella/i)
    expect(recording.result.foreign).toBe(1)
  })

  it('keeps sums when it scales amounts, and replaces every amount when told to', async () => {
    const exchanges = await exchangesOf(somebody)
    for (const amounts of ['scale', 'replace'] as const) {
      const recording = await createRecording(exchanges, { edition: '2026-08', amounts, random: chanceOf(3) })
      expect(textOf(recording)).not.toMatch(/238\.44|95\.55/)
      const [scenario] = recording.result.scenarios
      if (amounts === 'scale') expect(scenario).toMatchObject({ isWritten: true, differences: [] })
    }
  })
})

/** Values of a person in forms that codes, numbers and dates of the formats have, too. */
const identifying = fc.oneof(
  digits(9).filter((value) => !value.startsWith('0')),
  digits(9).map((value) => value.replace(/^(...)(..)(....)$/, '$1-$2-$3')),
  digits(9).map((value) => value.replace(/^(.{7})(..)$/, '1$1.$2')),
  digits(10).map((value) => value.replace(/^./, '4')),
  digits(7).map((value) => `Q${value}`),
  digits(6).map((value) => `Q${value}`),
  digits(9).map((value) => `${value}X`),
  fc.constantFrom(
    'QUENTINELLA_MARBLEWAY',
    'quentinella_marbleway',
    'Quentinella',
    '12251959',
    '19591225',
    '1959-12-25',
  ),
  fc.constantFrom('quentinella@marbleway.example', 'quentinella::marbleway', '(917) 555-0199 x12', '19591225-19591226'),
)

type Json = Readonly<Record<string, unknown>>

/** The paths of all values in a body. */
function pathsIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([name, member]) => pathsIn(member, [...path, name]))
}

function withValue(value: unknown, [name, ...rest]: readonly string[], change: (value: unknown) => unknown): unknown {
  if (name === undefined) return change(value)
  const inner = withValue((value as Json)[name], rest, change)
  if (Array.isArray(value)) return value.map((entry: unknown, index) => (String(index) === name ? inner : entry))
  return { ...(value as Json), [name]: inner }
}

/** A value in place of an element of a segment, or of a component. */
function inElement(x12: string, index: number, secret: string): string {
  const segments = x12.split('~')
  const places = segments.flatMap((segment, at) =>
    segment.startsWith('ISA') ? [] : segment.split('*').flatMap((_, element) => (element === 0 ? [] : [[at, element]])),
  )
  const [at = 0, element = 0] = places[index % places.length] ?? []
  return segments
    .map((segment, one) => (one === at ? segment.split('*').with(element, secret).join('*') : segment))
    .join('~')
}

/** Puts a value of a person somewhere into an exchange. */
function withSecret(
  { at, sent, received }: TimedExchange,
  side: 'sent' | 'received',
  index: number,
  secret: string,
  as: string,
): TimedExchange {
  if (as === 'path') return { at, sent: { ...sent, path: `${sent.path}/${encodeURIComponent(secret)}` }, received }
  if (as === 'query') return { at, sent: { ...sent, path: `${sent.path}?q=${encodeURIComponent(secret)}` }, received }
  if (as === 'header') {
    const headers = { ...sent.headers, [`x-${index}`]: secret }
    return {
      at,
      sent: { ...sent, headers },
      received: { ...received, headers: { ...received.headers, 'x-name': secret } },
    }
  }
  const message = { sent, received }[side]
  if (!message.body.startsWith('{')) return { at, sent, received }
  const body: unknown = JSON.parse(message.body)
  const paths = pathsIn(body)
  const path = paths[index % paths.length] ?? []
  const changed = withValue(body, path, (value) => {
    if (as === 'key') return { [secret]: value, [`${secret} `]: { status: secret } }
    if (path.at(-1) === 'x12') return inElement(String(value), index, secret)
    return as === 'number' && /^[1-9]\d*$/.test(secret) ? Number(secret) : secret
  })
  const other = { ...message, body: JSON.stringify(changed) }
  return side === 'sent'
    ? { at, sent: { ...sent, body: other.body }, received }
    : { at, sent, received: { ...received, body: other.body } }
}

describe('a value of a person in any place of any call', () => {
  it('is in no file of the recording', async () => {
    const exchanges = await exchangesOf({ ...somebody, scenario: 'paid' })
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: exchanges.length - 1 }),
        fc.constantFrom('sent' as const, 'received' as const),
        fc.nat({ max: 10_000 }),
        identifying,
        fc.constantFrom('value', 'value', 'value', 'number', 'key', 'path', 'query', 'header'),
        fc.constantFrom('keep' as const, 'scale' as const, 'replace' as const),
        async (which, side, index, secret, as, amounts) => {
          const changed = exchanges.map((one, at) => (at === which ? withSecret(one, side, index, secret, as) : one))
          const recording = await createRecording(changed, { edition: '2026-08', amounts, random: chanceOf(index) })
          expect(textOf(recording).toUpperCase()).not.toContain(secret.toUpperCase())
        },
      ),
      { numRuns: lawRuns(60) },
    )
  })
})

const somebody: Patient = {
  firstName: 'Quentinella',
  lastName: 'Marbleway',
  memberId: 'QX-77-110923',
  born: '1979-11-30',
  street: '90211 Thornbush',
  city: 'Fernhollow',
  zip: '77123',
  payer: 'Nimbuscare',
  practice: 'Wrenfield',
  npi: '1730458812',
  taxId: '771239908',
  note: 'sleepless again',
  trace: 'TRC-99182',
  scenario: 'paid',
}

function bodyOf(message: { readonly body: unknown } | undefined): Readonly<Record<string, unknown>> {
  return (message?.body ?? {}) as Readonly<Record<string, unknown>>
}

function dayOf(date: string): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(4, 6)) - 1, Number(date.slice(6))) / 86_400_000
}
