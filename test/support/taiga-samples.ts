import type { Served } from './served.ts'

/** Bodies as Taiga's documentation shows them; the key is ours. */
export const key = 'Bearer sandbox_demo'

export const onboarding = {
  provider: {
    firstName: 'Jane',
    lastName: 'Smith',
    npi: '1234567890',
    taxonomyCode: '103T00000X',
    specialty: 'Clinical Psychologist',
    credentials: 'PhD',
  },
  practice: {
    name: 'Smith Therapy Associates',
    taxId: '123456789',
    address: { street: '100 Main Street, Suite 200', city: 'New York', state: 'NY', zip: '10001' },
    phone: '2125551234',
    contactName: 'Jane Smith',
  },
}

export const submission = {
  providerNpi: '1234567890',
  patient: {
    firstName: 'Sarah',
    lastName: 'Johnson',
    dateOfBirth: '1988-05-15',
    gender: 'F',
    address: { street: '2222 Random St', city: 'New York', state: 'NY', zip: '10001' },
    insurance: { memberId: 'MEM-2026-0042', payerName: 'Cigna' },
  },
  session: {
    dateOfService: '2026-04-01',
    placeOfService: 'telehealth',
    durationMinutes: 45,
    diagnosisCodes: [{ code: 'F32.1', description: 'Major depressive disorder, single episode, moderate' }],
  },
}

/** A JSON POST; `headers` adds to the usual ones or replaces them. */
export function post(body: unknown, headers: Readonly<Record<string, string>> = {}): RequestInit {
  return {
    method: 'POST',
    headers: { authorization: key, 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  }
}

export async function onboard({ fetch }: Served, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch('taiga', '/api/v1/partner/providers', post(onboarding, headers))
}

/** Onboards the provider and submits a session for him; gives the session's id. */
export async function submitted(
  served: Served,
  body: unknown = submission,
  headers: Readonly<Record<string, string>> = {},
): Promise<string> {
  await onboard(served, headers)
  const response = await served.fetch('taiga', '/api/v1/partner/sessions', post(body, headers))
  const { sessionId } = (await response.json()) as { sessionId: string }
  return sessionId
}

export interface Status {
  readonly sessionId: string
  readonly status: string
  readonly message: string
  readonly createdAt?: string
  readonly updatedAt?: string
  readonly claim?: { readonly submittedAt: string; readonly lastUpdated: string }
  readonly events?: readonly { readonly type: string; readonly timestamp: string }[]
}

export async function statusOf({ fetch }: Served, sessionId: string): Promise<Status> {
  const response = await fetch('taiga', `/api/v1/partner/sessions/${sessionId}`, { headers: { authorization: key } })
  return (await response.json()) as Status
}
