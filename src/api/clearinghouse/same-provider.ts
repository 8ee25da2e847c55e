import type { BillingProvider, Claim, ClaimFacts } from '../../world/claim.ts'
import type { StatusInquiry } from '../../x12/inquiry.ts'
import { textDifference } from './difference.ts'

/**
 * A payer answers only the organization that sent the claim. A 276 names it in loop 2100C, and then every number that both
 * sides know must agree; or in loop 2100B, when loop 2100C names somebody else, such as the person who served.
 */
export function isProvider({ provider }: ClaimFacts, { receiver, serviceProvider = receiver }: StatusInquiry): boolean {
  const { npi, tin, spn } = serviceProvider
  const { etin } = receiver
  const isSomebodyElse = etin !== undefined && etin !== npi && etin !== tin && etin !== spn
  if (isSomebodyElse && isKnown(provider, etin)) return true
  return hasNpi(provider, npi) && hasTaxId(provider, tin)
}

/** How the provider of a claim differs from the one who asks; `others` are the claims of the payer. */
export function providerDifference(
  { provider }: ClaimFacts,
  { receiver, serviceProvider = receiver }: StatusInquiry,
  others: readonly Claim[],
): string {
  const { npi, tin } = serviceProvider
  const [what, asked = '', known = ''] = hasNpi(provider, npi)
    ? ['tax id', tin, provider.taxId]
    : ['NPI', npi, provider.npi]
  const near = textDifference(known, asked)
  if (near !== undefined) return `billing provider ${what} ${near}`
  const isElsewhere = others.some((other) => isKnown(other.facts.provider, asked))
  const whose = isElsewhere ? 'belongs to another provider at this payer' : 'is unknown at this payer'
  return `billing provider ${what} ${whose}; the claim has ${known}`
}

function hasNpi({ npi: known }: BillingProvider, npi: string | undefined): boolean {
  return npi === undefined || known === undefined || npi === known
}

function hasTaxId({ taxId: known }: BillingProvider, taxId: string | undefined): boolean {
  return taxId === undefined || known === undefined || bare(taxId) === bare(known)
}

function isKnown({ npi, taxId }: BillingProvider, number: string): boolean {
  return number === npi || bare(number) === (taxId && bare(taxId))
}

/** A tax id without its hyphen. */
function bare(taxId: string): string {
  return taxId.replaceAll('-', '')
}
