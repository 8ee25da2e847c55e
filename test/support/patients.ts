import fc from 'fast-check'
import type { Sandbox } from '../../src/index.ts'
import { ask, askAdmin, askOptum, askStedi, askTaiga, onboard } from './ask.ts'
import { stediPath, submission } from './samples.ts'
import { with276 } from './x12-samples.ts'

/** A patient of a client, and a session. */
export interface Patient {
  readonly firstName: string
  readonly lastName: string
  /** `YYYY-MM-DD`. */
  readonly dateOfBirth: string
  readonly memberId: string
  readonly dateOfService: string
  readonly payerName: string
}

const isoDate = (from: string, to: string): fc.Arbitrary<string> =>
  fc
    .date({ min: new Date(from), max: new Date(to), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
const word = (letters: string) =>
  fc
    .array(fc.constantFrom(...letters), { minLength: 4, maxLength: 9 })
    .map(([first = '', ...rest]) => first.toUpperCase() + rest.join(''))
export const patients: fc.Arbitrary<Patient> = fc.record({
  firstName: word('bcdfghklmnprstvz').map((text) => `Zq${text}`),
  lastName: fc.oneof(
    word('aeioulmnrst').map((text) => `Zq${text}`),
    word('aeioulmnrst').map((text) => `Zq-${text} ${text}`),
  ),
  dateOfBirth: isoDate('1931-01-01', '2009-12-31'),
  memberId: fc.oneof(
    fc.integer({ min: 100_000_000, max: 999_999_999 }).map(String),
    fc.integer({ min: 1000, max: 9999 }).map((number) => `ZQ-${number}-X`),
    fc.integer({ min: 1000, max: 9999 }).map((number) => `SBX-denied-${number}`),
    fc.integer({ min: 1000, max: 9999 }).map((number) => `SBX-two-claims-on-file-${number}`),
  ),
  // Scenarios have days in March, between which there is no room for another.
  dateOfService: isoDate('2025-12-20', '2026-02-20'),
  payerName: fc.constantFrom('Cigna', 'Aetna', 'Zqmutual of Zqtown'),
})

/** How an inquiry differs from what was submitted. */
export interface Inquiry {
  readonly who: number
  readonly through: 'stedi' | 'optum' | 'raw' | 'taiga'
  readonly mistake: 'none' | 'upper case' | 'no hyphens' | 'other name' | 'other birth date' | 'other range'
  readonly before: number
  readonly after: number
  readonly advance: number
}

export const inquiries: fc.Arbitrary<Inquiry> = fc.record({
  who: fc.nat(2),
  through: fc.constantFrom('stedi', 'optum', 'raw', 'taiga'),
  mistake: fc.constantFrom('none', 'upper case', 'no hyphens', 'other name', 'other birth date', 'other range'),
  before: fc.nat(12),
  after: fc.nat(12),
  advance: fc.nat(6),
})

export const compact = (date: string) => date.replaceAll('-', '')

function moved(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)
}

/** A patient as an inquiry names it, and the range of its dates of service. */
function asked(patient: Patient, { mistake, before, after }: Inquiry) {
  const away = mistake === 'other range' ? -40 : 0
  const text = (value: string) => (mistake === 'upper case' ? value.toUpperCase() : value)
  return {
    firstName: text(patient.firstName),
    lastName: mistake === 'other name' ? 'Zqother' : text(patient.lastName),
    dateOfBirth: compact(mistake === 'other birth date' ? moved(patient.dateOfBirth, 1) : patient.dateOfBirth),
    memberId: mistake === 'no hyphens' ? patient.memberId.replaceAll('-', '') : patient.memberId,
    from: compact(moved(patient.dateOfService, away - before)),
    to: compact(moved(patient.dateOfService, away + after)),
  }
}

async function inquire(sandbox: Sandbox, patient: Patient, session: string, inquiry: Inquiry): Promise<void> {
  const { firstName, lastName, dateOfBirth, memberId, from, to } = asked(patient, inquiry)
  if (inquiry.through === 'taiga') return void (await askTaiga(sandbox, session))
  if (inquiry.through === 'raw') {
    const x12 = with276({
      'NM1*PR': 'NM1*PR*2*CIGNA*****PI*62308',
      DMG: `DMG*D8*${dateOfBirth}*F`,
      'NM1*IL': `NM1*IL*1*${lastName.toUpperCase()}*${firstName}****MI*${memberId}`,
      DTP: `DTP*472*RD8*${from}-${to}`,
    })
    return void (await askStedi(sandbox, { x12 }, {}, `${stediPath}/raw-x12`))
  }
  const body = {
    controlNumber: '123456789',
    tradingPartnerServiceId: '62308',
    providers: [
      {
        ...{ providerType: 'BillingProvider', npi: '1234567890', organizationName: 'Smith Therapy Associates' },
        ...(inquiry.through === 'optum' && { etin: '1234567890' }),
      },
    ],
    subscriber: { memberId, firstName, lastName, dateOfBirth },
    encounter: { beginningDateOfService: from, endDateOfService: to },
  }
  await (inquiry.through === 'stedi' ? askStedi(sandbox, body) : askOptum(sandbox, body))
}

/**
 * Submits sessions and asks for them.
 *
 * @param next The sandbox for each call, in turn.
 */
export async function playPatients(
  next: () => Promise<Sandbox>,
  all: readonly Patient[],
  some: readonly Inquiry[],
): Promise<void> {
  await onboard(await next())
  const sessions: string[] = []
  for (const { dateOfService, payerName, memberId, ...person } of all) {
    const { patient, session, ...rest } = submission
    const body = {
      ...rest,
      patient: { ...patient, ...person, insurance: { memberId, payerName } },
      session: { ...session, dateOfService },
    }
    const authorization = 'Bearer sandbox_demo'
    const { json } = await ask(await next(), 'taiga', 'POST', '/api/v1/partner/sessions', { authorization }, body)
    sessions.push(json.sessionId)
  }
  for (const inquiry of some) {
    const sandbox = await next()
    await askAdmin(sandbox, 'advanceClock', 'POST /worlds/demo/clock/advance', { by: `${inquiry.advance}d` })
    const who = inquiry.who % all.length
    await inquire(sandbox, all[who] as Patient, sessions[who] ?? '', inquiry)
  }
}
