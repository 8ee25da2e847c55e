import type { InquiryLine, InquiryProvider, StatusInquiry } from '../../x12/inquiry.ts'

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

/** The 276 that a checked body stands for. The list of service lines counts where both it and the single one are sent. */
export function toInquiry(body: ClaimStatusBody): StatusInquiry {
  const { encounter, subscriber, dependent } = body
  const receiver = body.providers.find((provider) => provider.providerType === 'BillingProvider')
  const service = body.providers.find((provider) => provider.providerType === 'ServiceProvider')
  const lines = body.serviceLinesInformation ?? (body.serviceLineInformation ? [body.serviceLineInformation] : [])
  return given({
    payer: given({ id: body.tradingPartnerServiceId ?? '', name: body.tradingPartnerName }),
    receiver: toProvider(receiver ?? service ?? {}),
    serviceProvider: service && toProvider(service),
    subscriber,
    dependent,
    trace: encounter?.trackingNumber,
    serviceFrom: encounter?.beginningDateOfService ?? encounter?.endDateOfService,
    serviceTo: encounter?.endDateOfService ?? encounter?.beginningDateOfService,
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

function toProvider({
  organizationName,
  lastName,
  firstName,
  npi,
  taxId,
  tin,
  etin,
  spn,
}: InquiryProvider): InquiryProvider {
  return given({ organizationName, lastName, firstName, npi, taxId, tin, etin, spn })
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
    serviceFrom: line.serviceLineDate,
    serviceTo: line.serviceLineEndDate ?? line.serviceLineDate,
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
