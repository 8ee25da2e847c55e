import type { components } from '../../contract/generated/stedi.ts'
import type { InquiryLine, InquiryPerson, InquiryProvider, StatusInquiry } from '../../x12/inquiry.ts'
import type { ResponseProvider } from '../../x12/response.ts'

type Schemas = components['schemas']

/**
 * The JSON body of a claim status request, in all editions of Stedi and Optum: Stedi's is a descendant of the Change
 * Healthcare one that Optum keeps. January 2025 has every member of the others; they require less of it.
 */
export type ClaimStatusBody = Omit<Schemas['ClaimStatusRequest'], 'controlNumber'> & {
  readonly controlNumber?: string
}

type Patient = Schemas['RequestDependent']

/**
 * The 276 for a valid body, with only what a 276 has room for: so the payer is asked the same in JSON and in X12. The
 * list of service lines takes precedence over the single line.
 */
export function toInquiry(body: ClaimStatusBody, billingNumber: BillingNumber): StatusInquiry {
  const { encounter, subscriber, dependent } = body
  const service = body.providers.find((provider) => provider.providerType === 'ServiceProvider')
  const receiver = body.providers.find((provider) => provider.providerType === 'BillingProvider') ?? service ?? {}
  const lines = body.serviceLinesInformation ?? (body.serviceLineInformation ? [body.serviceLineInformation] : [])
  return given({
    payer: given({ id: body.tradingPartnerServiceId ?? '', name: body.tradingPartnerName }),
    receiver: toReceiver(receiver, billingNumber),
    serviceProvider: service ? underOneNumber(toServiceProvider(service)) : toServiceProvider(receiver),
    subscriber: { ...toPerson(subscriber), memberId: subscriber.memberId },
    dependent: dependent && toPerson(dependent),
    trace: encounter?.trackingNumber,
    ...toPeriod(encounter?.beginningDateOfService, encounter?.endDateOfService),
    payerClaimNumber: encounter?.tradingPartnerClaimNumber,
    patientAccountNumber: encounter?.patientAccountNumber,
    billType: encounter?.billingType,
    locationNumber: encounter?.locationIdentifier,
    prescriptionNumber: encounter?.pharmacyPrescriptionNumber,
    clearinghouseClaimNumber: encounter?.clearingHouseClaimNumber,
    charge: encounter?.submittedAmount,
    lines: lines.length === 0 ? none : lines.map(toLine),
  })
}

const none: readonly InquiryLine[] = []

/** DMG03 has no code for a gender that is unknown. */
function toPerson({ firstName, lastName, dateOfBirth, gender, groupNumber, suffix }: Patient): Patient & InquiryPerson {
  const known = gender === 'U' ? undefined : gender
  return given({ firstName, lastName, dateOfBirth, gender: known, groupNumber, suffix })
}

/** Two dates make a range (RD8), even when they are equal; one date alone is a date (D8). */
function toPeriod(first: string | undefined, last: string | undefined): Pick<InquiryLine, 'serviceFrom' | 'serviceTo'> {
  return given({ serviceFrom: first ?? last, serviceTo: first === undefined ? undefined : last })
}

function toLine(line: Schemas['RequestServiceLine']): InquiryLine {
  return given({
    qualifier: line.productOrServiceIDQualifier,
    procedure: line.procedureCode,
    modifiers: line.procedureModifiers,
    charge: line.lineItemChargeAmount,
    revenueCode: line.revenueCode,
    units: line.unitsOfServiceCount,
    controlNumber: line.lineItemControlNumber,
    ...toPeriod(line.serviceLineDate, line.serviceLineEndDate),
  })
}

type Given<T> = { [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> } & {
  [K in keyof T as undefined extends T[K] ? never : K]: T[K]
}

/** Leaves out the members that are `undefined`. */
function given<T extends object>(members: T): Given<T> {
  const kept: Record<string, unknown> = {}
  for (const name in members) {
    if (members[name] !== undefined) kept[name] = members[name]
  }
  return kept as Given<T>
}

/**
 * The number of a billing provider in loop 2100B, which has room for one: its tax id, as in Optum's contract and
 * Stedi's sample of January 2025, or its NPI, as in Stedi's later samples.
 */
export type BillingNumber = 'tax id' | 'npi'

type NumberName = 'etin' | 'taxId' | 'tin' | 'npi' | 'spn'

/** The order of preference of the numbers. */
const order: Readonly<Record<BillingNumber, readonly NumberName[]>> = {
  'tax id': ['etin', 'taxId', 'tin', 'npi', 'spn'],
  npi: ['npi', 'taxId', 'tin', 'etin', 'spn'],
}

/** How to recognize a number of loop 2100B, where all have the qualifier 46, by its format. The first match counts. */
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

/** The name of an organization or a person: one of the two, since an NM1 segment has room for one name. */
export function namesOf({ organizationName, lastName, firstName }: Names): Names {
  if (organizationName !== undefined) return { organizationName }
  return { ...(lastName !== undefined && { lastName }), ...(firstName !== undefined && { firstName }) }
}

/** Loop 2100B for a billing provider. */
export function toReceiver(provider: InquiryProvider, billingNumber: BillingNumber): InquiryProvider {
  let etin: string | undefined
  for (const name of order[billingNumber]) etin ??= provider[name]
  return { ...namesOf(provider), ...(etin !== undefined && { etin }) }
}

/** Loop 2100C: up to two of NPI, tax id and SPN. An ETIN takes their place when all are missing. */
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

/** Loop 2100C with one number: the NPI, if there is one. Payers return it this way, and inquiries by name use it. */
export function underOneNumber(provider: InquiryProvider): ResponseProvider {
  const { npi, spn, tin } = provider
  const names = namesOf(provider)
  if (npi !== undefined) return { ...names, npi }
  if (spn !== undefined) return { ...names, spn }
  return tin === undefined ? names : { ...names, tin }
}

/** Whether loops 2100C and 2100B have the same provider, by their numbers. */
export function isSame(service: ResponseProvider, receiver: ResponseProvider): boolean {
  const { etin } = receiver
  return etin !== undefined && (service.npi === etin || service.tin === etin || service.spn === etin)
}

/** The number of loop 2100B, with the member name that fits its format. */
export function billingIdentity(
  { etin }: ResponseProvider,
  billingNumber: BillingNumber,
): { readonly [Name in NumberName]?: string } {
  const form = etin !== undefined && forms[billingNumber].find(([, form]) => form.test(etin))
  return form ? { [form[0]]: etin } : {}
}
