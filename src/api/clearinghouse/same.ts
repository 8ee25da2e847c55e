import { type BillingProvider, type Claim, type ClaimFacts, parseAmount, type ServiceLine } from '../../world/claim.ts'
import type { InquiryLine, StatusInquiry } from '../../x12/inquiry.ts'
import { textDifference, withoutAccents } from './difference.ts'

/**
 * Whether a payer treats two texts as equal: it received the claim in X12, which has no accents, and letter case does
 * not matter.
 */
export function sameText(a: string, b: string): boolean {
  return a === b || plain(a) === plain(b)
}

/** A value in the inquiry must be known and equal. */
export function sameIfSent(known: string | undefined, asked: string | undefined): boolean {
  return asked === undefined || (known !== undefined && sameText(known, asked))
}

/** Whether a line of the claim matches a line of the inquiry. */
export function isSameLine(billed: ServiceLine, asked: InquiryLine): boolean {
  return (
    sameIfSent(billed.procedure, asked.procedure) &&
    (asked.charge === undefined || billed.charge === parseAmount(asked.charge)) &&
    (asked.units === undefined || billed.units === Number(asked.units)) &&
    (asked.modifiers === undefined || asked.modifiers.every((modifier) => billed.modifiers?.includes(modifier))) &&
    (asked.controlNumber === undefined ||
      billed.controlNumber === undefined ||
      asked.controlNumber === billed.controlNumber)
  )
}

function plain(text: string): string {
  return withoutAccents(text).trim().toUpperCase()
}

/**
 * A payer answers only the billing provider of the claim. A 276 names it in loop 2100C, and then every number that
 * both sides have must be equal; or in loop 2100B, when loop 2100C names another provider, such as the rendering one.
 */
export function isBillingProviderOf(
  { provider }: ClaimFacts,
  { receiver, serviceProvider = receiver }: StatusInquiry,
): boolean {
  const { npi, tin, spn } = serviceProvider
  const { etin } = receiver
  const isSomebodyElse = etin !== undefined && etin !== npi && etin !== tin && etin !== spn
  if (isSomebodyElse && isKnown(provider, etin)) return true
  return hasNpi(provider, npi) && hasTaxId(provider, tin)
}

/** Whether one of the NPIs and tax ids is that of the provider that asks: of loop 2100C, or of the billing provider in 2100B. */
export function isBilledByOneOf(
  numbers: readonly string[],
  { receiver, serviceProvider = receiver }: StatusInquiry,
): boolean {
  const asking = [serviceProvider.npi, serviceProvider.tin, receiver.etin].flatMap((each) => (each ? [bare(each)] : []))
  return numbers.some((number) => asking.includes(bare(number)))
}

/** How the provider of a claim differs from that of the inquiry; `others` are the claims of the payer. */
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
  return `billing provider ${what} ${whose}; the claim has another`
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
