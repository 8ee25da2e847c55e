import type { Served } from './served.ts'

/** Where Stedi's JSON claim status is asked. */
export const path = '/2024-04-01/change/medicalnetwork/claimstatus/v2'

export const headers: Readonly<Record<string, string>> = {
  authorization: 'sandbox_demo',
  'content-type': 'application/json',
}

/** The sample request of Stedi's claim status page of January 2025, as printed. */
export const sample = {
  controlNumber: '222222222',
  encounter: {
    beginningDateOfService: '20240325',
    endDateOfService: '20240325',
    trackingNumber: '222222222',
    tradingPartnerClaimNumber: '5332034153-KK',
  },
  providers: [
    {
      npi: '1234567890',
      organizationName: 'Behavioral Services P.C.',
      providerType: 'BillingProvider',
      taxId: '123456789',
    },
  ],
  subscriber: { dateOfBirth: '19000806', firstName: 'Jane', lastName: 'Doe', memberId: '111222333' },
  tradingPartnerServiceId: '3429',
}

/** A service line to ask about, with all that the edition of August 2026 requires of one. */
export const line = {
  productOrServiceIDQualifier: 'HC',
  procedureCode: '90837',
  lineItemChargeAmount: '238.44',
  unitsOfServiceCount: '1',
  serviceLineDate: '20240325',
}

/**
 * The sample with other values, by dotted names: `{ 'subscriber.gender': 'F' }`. `undefined` takes a member out.
 */
export function changed(changes: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const body: Record<string, unknown> = structuredClone(sample)
  for (const [name, value] of Object.entries(changes)) {
    const way = name.split('.')
    const last = way.pop() as string
    let holder = body
    for (const segment of way) {
      holder[segment] ??= {}
      holder = holder[segment] as Record<string, unknown>
    }
    holder[last] = value
  }
  return body
}

/** What a test reads of an answer. */
export interface Answer {
  readonly status: number
  readonly requestId: string | null
  readonly json: {
    readonly claims: readonly {
      readonly claimStatus: Readonly<Record<string, string>>
      readonly serviceDetails?: readonly { readonly service: Readonly<Record<string, unknown>> }[]
    }[]
    readonly [member: string]: unknown
  }
}

/** Asks Stedi, in the world `demo` unless the headers say otherwise. */
export async function ask(
  { fetch }: Served,
  body: unknown,
  changes: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const init = { method: 'POST', headers: { ...headers, ...changes }, body: JSON.stringify(body) }
  const response = await fetch('stedi', path, init)
  const json = (await response.json()) as Answer['json']
  return { status: response.status, requestId: response.headers.get('stedi-request-id'), json }
}

/** Category and status code of each claim: `F1/65`. */
export function codes({ json }: Answer): readonly string[] {
  return json.claims.map(({ claimStatus }) => `${claimStatus.statusCategoryCode}/${claimStatus.statusCode}`)
}
