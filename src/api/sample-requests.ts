import type { components } from '../contract/generated/admin.ts'
import { pathOf } from '../contract/routes.ts'
import type { ClaimFacts, SessionId } from '../world/claim.ts'
import { digits } from '../world/identifier.ts'
import { credentialFor } from '../world/worlds.ts'

export type SampleRequest = components['schemas']['SampleRequest']

const sendsJson = { 'content-type': 'application/json' }

/** Asks Taiga where a session stands. */
export function taigaRequest(world: string, session: SessionId): SampleRequest {
  return {
    method: 'GET',
    path: pathOf('taiga.sessionStatus', { sessionId: session }),
    headers: { authorization: `Bearer ${credentialFor(world)}` },
  }
}

/** Asks Stedi for a claim. */
export function stediRequest(world: string, claim: ClaimFacts): SampleRequest {
  return {
    method: 'POST',
    path: pathOf('stedi.claimStatus'),
    headers: { ...sendsJson, authorization: credentialFor(world) },
    body: inquiry(claim),
  }
}

/** Fetches the token without which Optum answers nothing. */
export function optumTokenRequest(world: string): SampleRequest {
  return {
    method: 'POST',
    path: pathOf('optum.token'),
    headers: sendsJson,
    body: { client_id: credentialFor(world), client_secret: 'sandbox', grant_type: 'client_credentials' },
  }
}

/** Asks Optum for a claim; the caller adds the token. */
export function optumRequest(claim: ClaimFacts): SampleRequest {
  return { method: 'POST', path: pathOf('optum.claimstatus'), headers: sendsJson, body: inquiry(claim) }
}

/**
 * What both clearinghouses advise to begin with: payer, billing provider, member and dates, and nothing that might
 * keep the payer from finding the claim.
 */
function inquiry({
  id,
  payer,
  provider,
  subscriber,
  dependent,
  serviceFrom,
  serviceTo,
}: ClaimFacts): Record<string, unknown> {
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
      },
    ],
    subscriber: withoutUnknownGender(subscriber),
    ...(dependent && { dependent: withoutUnknownGender(dependent) }),
    encounter: { beginningDateOfService: serviceFrom, endDateOfService: serviceTo },
  }
}

/** Stedi takes an unknown gender only as one that is not sent. */
function withoutUnknownGender<P extends { readonly gender?: string }>(person: P): Omit<P, 'gender'> | P {
  const { gender, ...others } = person
  return gender === 'U' ? others : person
}
