import type { InquiryLine, InquiryPerson, InquiryProvider, StatusInquiry } from '../../x12/inquiry.ts'
import { type BillingNumber, toReceiver, toServiceProvider, underOneNumber } from './provider.ts'

/**
 * The JSON body of a claim status request, in all editions of Stedi and Optum together: Stedi's is a descendant of the
 * Change Healthcare one that Optum keeps, so both name things alike. Each API's contract says what of it is required.
 */
export interface ClaimStatusBody {
  readonly controlNumber?: string
  readonly tradingPartnerServiceId?: string
  readonly tradingPartnerName?: string
  readonly providers: readonly (InquiryProvider & { readonly providerType: string })[]
  readonly subscriber: Patient & { readonly memberId: string }
  readonly dependent?: Patient
  readonly encounter?: {
    readonly beginningDateOfService?: string
    readonly endDateOfService?: string
    readonly trackingNumber?: string
    readonly tradingPartnerClaimNumber?: string
    readonly patientAccountNumber?: string
    readonly billingType?: string
    readonly locationIdentifier?: string
    readonly pharmacyPrescriptionNumber?: string
    readonly clearingHouseClaimNumber?: string
    readonly submittedAmount?: string
  }
  readonly serviceLineInformation?: ServiceLineBody
  readonly serviceLinesInformation?: readonly ServiceLineBody[]
}

interface Patient {
  readonly firstName: string
  readonly lastName: string
  readonly dateOfBirth?: string
  readonly gender?: string
  readonly groupNumber?: string
  readonly suffix?: string
}

interface ServiceLineBody {
  readonly productOrServiceIDQualifier?: string
  readonly procedureCode?: string
  readonly procedureModifiers?: readonly string[]
  readonly lineItemChargeAmount?: string
  readonly revenueCode?: string
  readonly unitsOfServiceCount?: string
  readonly lineItemControlNumber?: string
  readonly serviceLineDate?: string
  readonly serviceLineEndDate?: string
}

/**
 * The 276 that a checked body stands for, and no more than a 276 has room for: so the payer is asked the same in JSON and
 * in X12. The list of service lines counts where both it and the single one are sent.
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

/** Both dates make a range (RD8), also of one day; one of them alone is a day (D8). */
function toPeriod(first: string | undefined, last: string | undefined): Pick<InquiryLine, 'serviceFrom' | 'serviceTo'> {
  return given({ serviceFrom: first ?? last, serviceTo: first === undefined ? undefined : last })
}

function toLine(line: ServiceLineBody): InquiryLine {
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

/** The members that were sent: an absent one is left out, never `undefined`. */
function given<T extends object>(members: T): Given<T> {
  const kept: Record<string, unknown> = {}
  for (const name in members) {
    if (members[name] !== undefined) kept[name] = members[name]
  }
  return kept as Given<T>
}
