/** The two calls that are measured, and what has to be in a world before they can be made. */

/** A call as the load generator sends it: everything of it but the host. */
export interface BenchCall {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Which of the two: Taiga's session status, or Stedi's claim status (edition 2025-01). */
export type CallName = 'taiga GET' | 'stedi POST'

export const callNames: readonly CallName[] = ['taiga GET', 'stedi POST']

const taigaKey = { authorization: 'Bearer sandbox_demo' }
const npi = '1234567890'
const practice = { name: 'Smith Therapy Associates', taxId: '123456789' }
const practiceAddress = { street: '100 Main St', city: 'New York', state: 'NY', zip: '10001' }

/** Makes the therapist known whose sessions are submitted. */
export const onboarding: BenchCall = taiga('/api/v1/partner/providers', {
  provider: { firstName: 'Jane', lastName: 'Smith', npi },
  practice: { ...practice, address: practiceAddress },
})

/** The session that is submitted as the `index`-th; no two have a patient in common. */
export function submission(index: number): BenchCall {
  const { firstName, lastName, memberId } = patient(index)
  return taiga('/api/v1/partner/sessions', {
    providerNpi: npi,
    patient: {
      firstName,
      lastName,
      dateOfBirth: '1988-05-15',
      gender: 'F',
      address: { street: '2222 Random St', city: 'New York', state: 'NY', zip: '10001' },
      insurance: { memberId, payerName: 'Cigna' },
    },
    session: {
      dateOfService: '2026-04-01',
      placeOfService: 'telehealth',
      durationMinutes: 45,
      diagnosisCodes: [{ code: 'F32.1', description: 'Major depressive disorder, single episode, moderate' }],
    },
  })
}

function patient(index: number) {
  const number = String(index).padStart(6, '0')
  return { firstName: `Sarah${number}`, lastName: `Johnson${number}`, memberId: `MEM-2026-${number}` }
}

/** Of so many sessions, every how many-th is asked for. */
export function sampleStride(count: number): number {
  return Math.max(1, Math.floor(count / 64))
}

/** Moves the clock until every session is paid. */
export const advance: BenchCall = {
  method: 'POST',
  path: '/_payerbox/worlds/demo/clock/advance',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ by: '60d' }),
}

/** Asks for a session's status. */
export function sessionStatus(sessionId: string): BenchCall {
  return { method: 'GET', path: `/api/v1/partner/sessions/${sessionId}`, headers: taigaKey, body: '' }
}

/**
 * Asks Stedi (edition 2025-01) for the claim of the session that was submitted as the `index`-th. It has a
 * control number and a tracking number of its own, as those of real clients do.
 */
export function claimInquiry(index: number): BenchCall {
  return {
    ...claimStatus,
    body: JSON.stringify({
      controlNumber: String(100_000_000 + ((index * 27_182_818 + 31_415_926) % 900_000_000)),
      encounter: {
        beginningDateOfService: '20260401',
        endDateOfService: '20260401',
        trackingNumber: `bench-${index}`,
      },
      providers: [{ npi, organizationName: practice.name, providerType: 'BillingProvider', taxId: practice.taxId }],
      subscriber: { dateOfBirth: '19880515', ...patient(index) },
      tradingPartnerServiceId: '62308',
    }),
  }
}

/** Stedi's documented sample of January 2025; its claim is on file in every world. */
export const claimStatus: BenchCall = {
  method: 'POST',
  path: '/2024-04-01/change/medicalnetwork/claimstatus/v2',
  headers: { authorization: 'sandbox_demo', 'content-type': 'application/json' },
  body: JSON.stringify({
    controlNumber: '222222222',
    encounter: {
      beginningDateOfService: '20240325',
      endDateOfService: '20240325',
      trackingNumber: '222222222',
      tradingPartnerClaimNumber: '5332034153-KK',
    },
    providers: [
      {
        npi,
        organizationName: 'Behavioral Services P.C.',
        providerType: 'BillingProvider',
        taxId: '123456789',
      },
    ],
    subscriber: { dateOfBirth: '19000806', firstName: 'Jane', lastName: 'Doe', memberId: '111222333' },
    tradingPartnerServiceId: '3429',
  }),
}

/** The bytes of a call on the wire. */
export function toWire({ method, path, headers, body }: BenchCall): string {
  const length = body === '' ? {} : { 'content-length': String(Buffer.byteLength(body)) }
  const lines = Object.entries({ host: '127.0.0.1', accept: 'application/json', ...headers, ...length })
  return `${method} ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`
}

function taiga(path: string, body: unknown): BenchCall {
  return {
    method: 'POST',
    path,
    headers: { ...taigaKey, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }
}
