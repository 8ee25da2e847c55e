import type { InquiryProvider } from '../../x12/inquiry.ts'
import type { ResponseProvider } from '../../x12/response.ts'

/**
 * Which number a billing provider goes by in loop 2100B, where there is room for one: its tax id, as Optum's contract and
 * Stedi's sample of January 2025 have it, or its NPI, as in Stedi's later samples.
 */
export type BillingNumber = 'tax id' | 'npi'

type NumberName = 'etin' | 'taxId' | 'tin' | 'npi' | 'spn'

/** The order in which the numbers are taken. */
const order: Readonly<Record<BillingNumber, readonly NumberName[]>> = {
  'tax id': ['etin', 'taxId', 'tin', 'npi', 'spn'],
  npi: ['npi', 'taxId', 'tin', 'etin', 'spn'],
}

/** How a number of loop 2100B, where all have the qualifier 46, is told apart by its form. The first that fits counts. */
const forms: Readonly<Record<BillingNumber, readonly (readonly [NumberName, RegExp])[]>> = {
  // The tax id of Optum's examples has ten digits; an NPI begins with 1 or 2.
  'tax id': [
    ['npi', /^[12]\d{9}$/],
    ['taxId', /^(\d{9,10}|\d\d-\d{7})$/],
    ['etin', /^/],
  ],
  npi: [
    ['npi', /^\d{10}$/],
    ['taxId', /^\d{9}$/],
    ['etin', /^/],
  ],
}

type Names = Pick<ResponseProvider, 'organizationName' | 'lastName' | 'firstName'>

/** What an organization or a person is called: one of the two, since an NM1 segment has room for one name. */
export function namesOf({ organizationName, lastName, firstName }: Names): Names {
  if (organizationName !== undefined) return { organizationName }
  return { ...(lastName !== undefined && { lastName }), ...(firstName !== undefined && { firstName }) }
}

/** Loop 2100B for a billing provider. */
export function toReceiver(provider: InquiryProvider, billingNumber: BillingNumber): InquiryProvider {
  const name = order[billingNumber].find((name) => provider[name] !== undefined)
  const etin = name && provider[name]
  return { ...namesOf(provider), ...(etin !== undefined && { etin }) }
}

/** Loop 2100C: two of NPI, tax id and SPN. An ETIN stands in where there is none of them. */
export function toServiceProvider(provider: InquiryProvider): InquiryProvider {
  const { npi, taxId, tin = taxId, etin } = provider
  const spn = provider.spn ?? (npi === undefined && tin === undefined ? etin : undefined)
  return {
    ...namesOf(provider),
    ...(npi !== undefined && { npi }),
    ...(tin !== undefined && { tin }),
    ...(spn !== undefined && (npi === undefined || tin === undefined) && { spn }),
  }
}

/** Loop 2100C under one number: its NPI, if there is one. So the payer repeats it, and so it is asked for by name. */
export function underOneNumber(provider: InquiryProvider): ResponseProvider {
  const { npi, spn, tin } = provider
  const names = namesOf(provider)
  if (npi !== undefined) return { ...names, npi }
  if (spn !== undefined) return { ...names, spn }
  return tin === undefined ? names : { ...names, tin }
}

/** Whether loop 2100C names the one of loop 2100B: the numbers tell. */
export function isSame(service: ResponseProvider, receiver: ResponseProvider): boolean {
  const { etin } = receiver
  return etin !== undefined && (service.npi === etin || service.tin === etin || service.spn === etin)
}

/** The number of loop 2100B under the name that its form fits. */
export function billingIdentity(
  { etin }: ResponseProvider,
  billingNumber: BillingNumber,
): { readonly [Name in NumberName]?: string } {
  const form = etin !== undefined && forms[billingNumber].find(([, form]) => form.test(etin))
  return form ? { [form[0]]: etin } : {}
}
