import type { Served } from './served.ts'

/** The request that Optum publishes as its example; it asks for claims that every new world has on file. */
export const documentedRequest = {
  controlNumber: '000000001',
  tradingPartnerServiceId: 'serviceId',
  providers: [{ organizationName: 'TestProvider', taxId: '0123456789', providerType: 'BillingProvider' }],
  subscriber: {
    memberId: '0000000000',
    firstName: 'johnone',
    lastName: 'doeone',
    gender: 'M',
    dateOfBirth: '18800102',
  },
  encounter: { beginningDateOfService: '20100101', endDateOfService: '20100102', trackingNumber: 'ABCD' },
}

export const tokenPath = '/apip/auth/v2/token'
export const claimStatusPath = '/medicalnetwork/claimstatus/v2/'

/** As much of an answer as the tests read. */
export interface OptumJson {
  readonly access_token: string
  readonly token_type: string
  readonly expires_in: number
  readonly error: string
  readonly claims: readonly {
    readonly claimStatus: Readonly<Record<string, string>>
    readonly serviceDetails?: readonly { readonly service: Readonly<Record<string, unknown>> }[]
  }[]
  readonly errors: readonly Readonly<Record<string, string>>[]
  readonly [member: string]: unknown
}

export function credentials(world: string): Record<string, string> {
  return { client_id: `sandbox_${world}`, client_secret: 'any', grant_type: 'client_credentials' }
}

/** A fresh token of a world. */
export async function tokenOf({ fetch }: Served, world = 'demo'): Promise<string> {
  const response = await fetch('optum', tokenPath, { method: 'POST', body: JSON.stringify(credentials(world)) })
  return ((await response.json()) as OptumJson).access_token
}

/** Asks for the status of claims, with a fresh token unless one is given. */
export async function askStatus(
  served: Served,
  body: unknown = documentedRequest,
  { token, path = claimStatusPath }: { token?: string; path?: string } = {},
): Promise<{ status: number; json: OptumJson }> {
  const response = await served.fetch('optum', path, {
    method: 'POST',
    headers: { authorization: `Bearer ${token ?? (await tokenOf(served))}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return { status: response.status, json: (await response.json()) as OptumJson }
}
