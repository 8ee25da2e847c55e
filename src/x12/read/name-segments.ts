import type { PayerContact, ResponsePayer, ResponseProvider } from '../response.ts'
import type { Segment } from '../segment.ts'
import { type Draft, setText } from './claim-segments.ts'

/** NM108 of a provider or receiver by identifier, in the order of the NM1 segments if there are two. */
export const providerIdentifiers = { npi: 'XX', tin: 'FI', spn: 'SV', etin: '46' } as const

export type ProviderIdentifier = keyof typeof providerIdentifiers

const identifierOf: ReadonlyMap<string, ProviderIdentifier> = new Map(
  Object.entries(providerIdentifiers).map(([member, qualifier]) => [qualifier, member as ProviderIdentifier]),
)

/** NM103 to NM107. */
interface PersonName {
  lastName?: string
  firstName?: string
  middleName?: string
  suffix?: string
}

/** NM1 of loop 2100A. */
export function readPayer({ elements }: Segment): ResponsePayer {
  const payer: Draft<ResponsePayer> & { id: string; name: string } = { id: elements[9] ?? '', name: elements[3] ?? '' }
  if (elements[8] !== 'PI') setText(payer, 'idQualifier', elements[8])
  return payer
}

/** The NM1 of loop 2100B or the NM1s of loop 2100C: the first has the name, each has an identifier. */
export function readProvider(names: readonly Segment[]): ResponseProvider {
  const provider: Draft<ResponseProvider> = {}
  for (const [index, { elements }] of names.entries()) {
    if (index === 0 && elements[2] === '1') readPersonName(provider, elements)
    else if (index === 0) setText(provider, 'organizationName', elements[3])
    const member = identifierOf.get(elements[8] ?? '')
    if (member !== undefined && provider[member] === undefined) setText(provider, member, elements[9])
  }
  return provider
}

/** The NM1 of loop 2100D in a 276 or 277. */
export interface SubscriberName {
  memberId: string
  firstName: string
  lastName: string
  middleName?: string
  suffix?: string
  memberIdQualifier?: string
  organization?: true
}

/** The NM1 of loop 2100D. */
export function readSubscriber({ elements }: Segment): SubscriberName {
  const subscriber: SubscriberName = { memberId: elements[9] ?? '', firstName: '', lastName: '' }
  readPersonName(subscriber, elements)
  if (elements[2] === '2') subscriber.organization = true
  if (elements[8] !== 'MI') setText(subscriber, 'memberIdQualifier', elements[8])
  return subscriber
}

/** The NM1 of loop 2100E. */
export interface DependentName {
  firstName: string
  lastName: string
  middleName?: string
  suffix?: string
}

/** The NM1 of loop 2100E. */
export function readDependent({ elements }: Segment): DependentName {
  const dependent: DependentName = { firstName: '', lastName: '' }
  readPersonName(dependent, elements)
  return dependent
}

function readPersonName(into: PersonName, elements: readonly string[]): void {
  setText(into, 'lastName', elements[3])
  setText(into, 'firstName', elements[4])
  setText(into, 'middleName', elements[5])
  setText(into, 'suffix', elements[7])
}

/** PER. */
export function readContact({ elements }: Segment): PayerContact {
  const numbers: { qualifier: string; number: string }[] = []
  for (const position of [3, 5, 7]) {
    const qualifier = elements[position] ?? ''
    const number = elements[position + 1] ?? ''
    if (qualifier !== '' || number !== '') numbers.push({ qualifier, number })
  }
  return { ...(elements[2] && { name: elements[2] }), numbers }
}
