import type { components } from '../contract/generated/admin.ts'
import { pathOf } from '../contract/routes.ts'
import { curlFor } from '../text/curl.ts'
import type { ClaimFacts, SessionId } from '../world/claim.ts'
import { digits } from '../world/identifier.ts'
import { credentialFor } from '../world/world-name.ts'

export type SampleRequest = components['schemas']['SampleRequest']

const sendsJson = { 'content-type': 'application/json' }

/** Gets the status of a session from Taiga. */
export function taigaRequest(world: string, session: SessionId): SampleRequest {
  return {
    method: 'GET',
    path: pathOf('taiga.sessionStatus', { sessionId: session }),
    headers: { authorization: `Bearer ${credentialFor(world)}` },
  }
}

/** Asks Stedi for the status of a claim. */
export function stediRequest(world: string, claim: ClaimFacts): SampleRequest {
  return {
    method: 'POST',
    path: pathOf('stedi.claimStatus'),
    headers: { ...sendsJson, authorization: credentialFor(world) },
    body: inquiry(claim),
  }
}

/** Gets the token that Optum requires. */
export function optumTokenRequest(world: string): SampleRequest {
  return {
    method: 'POST',
    path: pathOf('optum.token'),
    headers: sendsJson,
    body: { client_id: credentialFor(world), client_secret: 'sandbox', grant_type: 'client_credentials' },
  }
}

/**
 * Asks Optum for the status of a claim. The caller adds the token. Optum requires an ETIN or a tax id of the billing
 * provider; the NPI takes their place when the claim has only that.
 */
export function optumRequest(claim: ClaimFacts): SampleRequest {
  const { npi, taxId } = claim.provider
  const body = inquiry(claim, taxId === undefined && npi !== undefined ? { etin: npi } : {})
  return { method: 'POST', path: pathOf('optum.claimstatus'), headers: sendsJson, body }
}

/**
 * The members that both clearinghouses recommend for a first inquiry: payer, billing provider, member and dates.
 *
 * @param numbers Further numbers of the billing provider.
 */
function inquiry(
  { id, payer, provider, subscriber, dependent, serviceFrom, serviceTo }: ClaimFacts,
  numbers: { readonly etin?: string } = {},
): Record<string, unknown> {
  const { organizationName, npi, taxId } = provider
  return {
    controlNumber: digits(id, 9),
    tradingPartnerServiceId: payer.id,
    providers: [
      {
        providerType: 'BillingProvider',
        organizationName,
        ...(npi !== undefined && { npi }),
        ...(taxId !== undefined && { taxId: taxId.replaceAll('-', '') }),
        ...numbers,
      },
    ],
    subscriber: withoutUnknownGender(subscriber),
    ...(dependent && { dependent: withoutUnknownGender(dependent) }),
    encounter: { beginningDateOfService: serviceFrom, endDateOfService: serviceTo },
  }
}

/** Stedi accepts an unknown gender only by omission. */
function withoutUnknownGender<P extends { readonly gender?: string }>(person: P): Omit<P, 'gender'> | P {
  const { gender, ...others } = person
  return gender === 'U' ? others : person
}

/** A command for a shell that prints a token of Optum's. */
export function optumTokenCommand(world: string): string {
  return `${curlFor(optumTokenRequest(world))} | grep -o '"access_token":"[^"]*"' | cut -d'"' -f4`
}

/** A request with predefined values (Optum, "Sandbox predefined fields and values"). */
export const optumSandboxBody: Readonly<Record<string, unknown>> = {
  controlNumber: '000000001',
  tradingPartnerServiceId: 'serviceId',
  providers: [{ organizationName: 'TestProvider', taxId: '0123456789', providerType: 'BillingProvider' }],
  subscriber: {
    memberId: '0000000000',
    firstName: 'johnone',
    lastName: 'doeone',
    dateOfBirth: '18800102',
    gender: 'M',
  },
  encounter: { beginningDateOfService: '20100101', endDateOfService: '20100102' },
}
