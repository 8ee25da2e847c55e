import type { Sandbox } from '../../src/index.ts'

/** Plain calls into a sandbox, for laws that need thousands of them. */
export async function ask(
  sandbox: Sandbox,
  method: string,
  path: string,
  headers: Record<string, string>,
  body?: unknown,
): Promise<{ status: number; headers: Readonly<Record<string, string>>; text: string; json: Json }> {
  const reply = await sandbox.answer({
    method,
    host: '',
    path,
    query: '',
    headers: body === undefined ? headers : { 'content-type': 'application/json', ...headers },
    body: body === undefined ? '' : JSON.stringify(body),
  })
  return {
    status: reply.status,
    headers: reply.headers,
    text: reply.body,
    json: JSON.parse(reply.body || 'null') as Json,
  }
}

/** As much of the vendors' answers as the tests read. */
export interface Json {
  readonly sessionId: string
  readonly status: string
  readonly error: string
  readonly events?: readonly { readonly type: string; readonly timestamp: string }[]
  readonly claim?: { readonly submittedAt: string; readonly lastUpdated: string }
  readonly updatedAt?: string
  readonly access_token: string
  readonly claims: readonly { readonly claimStatus: Readonly<Record<string, string>> }[]
}

const provider = {
  provider: { firstName: 'Jane', lastName: 'Smith', npi: '1234567890' },
  practice: {
    name: 'Smith Therapy Associates',
    taxId: '123456789',
    address: { street: '100 Main Street', city: 'New York', state: 'NY', zip: '10001' },
  },
}

export function session(memberId = 'MEM-2026-0042', payerName = 'Cigna'): unknown {
  return {
    providerNpi: '1234567890',
    patient: {
      firstName: 'Sarah',
      lastName: 'Johnson',
      dateOfBirth: '1988-05-15',
      gender: 'F',
      address: { street: '2222 Random St', city: 'New York', state: 'NY', zip: '10001' },
      insurance: { memberId, payerName },
    },
    session: {
      dateOfService: '2026-04-01',
      placeOfService: 'telehealth',
      durationMinutes: 45,
      diagnosisCodes: [{ code: 'F32.1', description: 'Major depressive disorder, single episode, moderate' }],
    },
  }
}

/** The claim status body that asks both Stedi and Optum for the claim of `session()`. */
function inquiry(memberId = 'MEM-2026-0042', tradingPartnerServiceId = '62308'): unknown {
  return {
    controlNumber: '123456789',
    tradingPartnerServiceId,
    providers: [{ providerType: 'BillingProvider', npi: '1234567890', organizationName: 'Smith Therapy Associates' }],
    subscriber: { memberId, firstName: 'Sarah', lastName: 'Johnson', dateOfBirth: '19880515' },
    encounter: { beginningDateOfService: '20260325', endDateOfService: '20260408', trackingNumber: 'TRACE1' },
  }
}

/** Onboards the provider and submits a session that follows `scenario`; its id. */
export async function submit(sandbox: Sandbox, scenario: string, world = 'demo', memberId?: string): Promise<string> {
  const authorization = `Bearer sandbox_${world}`
  await ask(sandbox, 'POST', '/api/v1/partner/providers', { authorization }, provider)
  const headers = { authorization, 'x-payerbox-scenario': scenario }
  const { json, text } = await ask(sandbox, 'POST', '/api/v1/partner/sessions', headers, session(memberId))
  if (json.sessionId === undefined) throw new Error(text)
  return json.sessionId
}

export function askTaiga(sandbox: Sandbox, id: string, world = 'demo'): ReturnType<typeof ask> {
  return ask(sandbox, 'GET', `/api/v1/partner/sessions/${id}`, { authorization: `Bearer sandbox_${world}` })
}

export function askStedi(sandbox: Sandbox, world = 'demo', body: unknown = inquiry()): ReturnType<typeof ask> {
  const path = '/2024-04-01/change/medicalnetwork/claimstatus/v2'
  return ask(sandbox, 'POST', path, { authorization: `sandbox_${world}` }, body)
}

export async function askOptum(sandbox: Sandbox, world = 'demo', body: unknown = inquiry()): ReturnType<typeof ask> {
  const credentials = { client_id: `sandbox_${world}`, client_secret: 'any', grant_type: 'client_credentials' }
  const token = await ask(sandbox, 'POST', '/apip/auth/v2/token', {}, credentials)
  const authorization = `Bearer ${token.json.access_token}`
  return ask(sandbox, 'POST', '/medicalnetwork/claimstatus/v2/', { authorization }, body)
}
