import { categoryText, entityText, qualifierText, statusText } from '../../x12/codes/code-texts.ts'
import type {
  PayerContact,
  ResponseClaim,
  ResponseLine,
  ResponsePayer,
  ResponsePerson,
  ResponseProvider,
  StatusComposite,
  StatusResponse,
} from '../../x12/response.ts'
import type { StatusResponses } from './exchange.ts'
import { type BillingNumber, billingIdentity, isSame, namesOf } from './inquiry.ts'

/** Differences between the JSON of vendors and editions. */
export interface Dialect {
  /** The format of status dates. Dates of service always have no hyphens. */
  readonly dates: 'CCYYMMDD' | 'CCYY-MM-DD'
  /**
   * `billing-and-service`: both providers; `service`: only that of loop 2100C, as `BillingProvider` if it is the billing
   * provider; `billing`: only that of loop 2100C, always as `BillingProvider`.
   */
  readonly providers: 'billing-and-service' | 'service' | 'billing'
  readonly billingNumber: BillingNumber
  /** What separates the heading of a category from its sentence, if not a dash with spaces around it. */
  readonly categoryDash?: '-'
  /** Whether a service line has its procedure modifiers. */
  readonly modifiers: boolean
  /** Whether STC10 and STC11 are returned, as `secondary…` and `tertiary…`. */
  readonly furtherStatuses: boolean
}

type Json = Readonly<Record<string, unknown>>

/** The members of a JSON response that come from the 277. Absent data is omitted, never `null`. */
export interface ClaimStatusJson {
  readonly claims: readonly Json[]
  readonly payer: Json
  readonly providers: readonly Json[]
  readonly subscriber: Json
  readonly dependent?: Json
}

/**
 * The responses of a 277 as JSON, which has room for all claims but for one payer, provider and patient: those of the
 * first response. Amounts and names are copied as the payer wrote them. The 277 contains all of it, so that its text
 * gives the same JSON. Claims that are shown as before are left out: `responseText` adds them.
 */
export function toJson(answers: StatusResponses, dialect: Dialect): ClaimStatusJson {
  const [first] = answers
  const { payer, subscriber, dependent } = first
  return {
    claims: answers.flatMap(({ claims, shown }) => (shown ? [] : claims.map((claim) => claimJson(claim, dialect)))),
    payer: toPayer(payer),
    providers: toProviders(first, dialect),
    subscriber: { memberId: subscriber.memberId, ...toName(subscriber) },
    ...(dependent && { dependent: toName(dependent) }),
  }
}

const noClaims = '"claims":[]'

/**
 * The text of a body with what `toJson` gives, and with the claims that are shown as before.
 *
 * @param answers That of the one inquiry of a call.
 */
export function responseText(body: ClaimStatusJson, [answer]: StatusResponses, dialect: Dialect): string {
  const text = JSON.stringify(body)
  if (answer.shown === undefined) return text
  const trace = JSON.stringify(answer.claims[0].trace)
  let claims = ''
  for (const claim of answer.shown) claims += (claims === '' ? '' : ',') + claim.json(dialect, trace)
  // Quotes are escaped inside of strings, so the first match is the member itself.
  const at = text.indexOf(noClaims) + noClaims.length - 1
  return text.slice(0, at) + claims + text.slice(at)
}

function toPayer({ id, idQualifier, name, contact }: ResponsePayer): Json {
  return {
    organizationName: name,
    ...(idQualifier === 'XV' ? { centersForMedicareAndMedicaidServicePlanId: id } : { payerIdentification: id }),
    ...(contact && { contactInformation: toContactInformation(contact) }),
  }
}

const contactMembers: Readonly<Record<string, string>> = {
  TE: 'phone',
  EX: 'phoneExtension',
  FX: 'fax',
  EM: 'email',
  ED: 'electronicDataInterChangeAccessNumber',
}

function toContactInformation({ name, numbers }: PayerContact): Json {
  const known = numbers.flatMap(({ qualifier, number }) => {
    const member = contactMembers[qualifier]
    return member === undefined ? [] : [[member, number] as const]
  })
  return { ...(name !== undefined && { name }), ...Object.fromEntries(known) }
}

/**
 * The errors that the clearinghouse returns beside the claims, with the numbers of the exchange.
 *
 * @param transactionIdentifier `transactionId` and, if the request has a control number, `customerTransactionId`.
 */
export function errorsIn(
  answers: StatusResponses,
  transactionIdentifier: Readonly<Record<string, string | undefined>>,
): { readonly errorResponse?: Json } {
  const errorResponse = answers.find((answer) => answer.errorResponse !== undefined)?.errorResponse
  return errorResponse === undefined ? {} : { errorResponse: { ...errorResponse, transactionIdentifier } }
}

/** An organization has no first name. */
function toName({ firstName, lastName }: ResponsePerson): Json {
  return { ...(firstName !== '' && { firstName }), lastName }
}

/** Loop 2100B has one number and loop 2100C another, so a provider with two numbers is returned as two. */
function toProviders(
  { receiver, serviceProvider }: StatusResponse,
  { providers, billingNumber }: Dialect,
): readonly Json[] {
  const billing = (names: ResponseProvider) => ({
    ...namesOf(names),
    ...billingIdentity(receiver, billingNumber),
    providerType: 'BillingProvider',
  })
  if (providers !== 'billing-and-service' && isSame(serviceProvider, receiver)) return [billing(serviceProvider)]
  const identity = serviceIdentity(serviceProvider, billingNumber)
  if (providers === 'billing') return [{ ...identity, providerType: 'BillingProvider' }]
  const service = { ...identity, providerType: 'ServiceProvider' }
  return providers === 'service' ? [service] : [billing(receiver), service]
}

/** Published requests put a tax id in place of the NPI; where the contract requires ten digits, it is omitted. */
function serviceIdentity(provider: ResponseProvider, billingNumber: BillingNumber): Json {
  const { npi, tin, spn } = provider
  const isNpi = npi !== undefined && (billingNumber === 'tax id' || /^\d{10}$/.test(npi))
  return {
    ...namesOf(provider),
    ...(isNpi && { npi }),
    ...(tin !== undefined && { tin }),
    ...(spn !== undefined && { spn }),
  }
}

/**
 * Object literals with all members are several times as fast as members added one by one; JSON omits those that are
 * undefined.
 */
export function claimJson(claim: ResponseClaim, dialect: Dialect): Json {
  const date = (day: string) =>
    dialect.dates === 'CCYYMMDD' ? day : `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`
  const claimStatus = {
    amountPaid: claim.paid,
    claimServiceDate: serviceDates(claim),
    effectiveDate: date(claim.effectiveDate),
    paidDate: claim.finalizedDate && date(claim.finalizedDate),
    checkIssueDate: claim.remittanceDate && date(claim.remittanceDate),
    checkNumber: claim.remittanceNumber,
    patientAccountNumber: claim.patientAccountNumber,
    clearingHouseClaimNumber: claim.clearinghouseClaimNumber,
    ...toStatus(claim.statuses, dialect),
    submittedAmount: claim.charge,
    trackingNumber: claim.trace,
    tradingPartnerClaimNumber: claim.payerClaimNumber,
  }
  if (claim.lines.length === 0) return { claimStatus }
  return { claimStatus, serviceDetails: claim.lines.map((line) => toServiceDetail(line, date, dialect)) }
}

/** A single date, or a range. A range of one day stays a range. */
function serviceDates({ serviceFrom, serviceTo }: ResponseClaim): string | undefined {
  return serviceTo === undefined ? serviceFrom : `${serviceFrom}-${serviceTo}`
}

function toServiceDetail(line: ResponseLine, date: (day: string) => string, dialect: Dialect): Json {
  return {
    service: {
      amountPaid: line.paid,
      procedureId: line.procedure,
      procedureModifiers: dialect.modifiers ? line.modifiers : undefined,
      revenueCode: line.revenueCode,
      serviceIdQualifier: qualifierText(line.qualifier),
      serviceIdQualifierCode: line.qualifier,
      submittedAmount: line.charge,
      submittedUnits: line.units,
    },
    status: [{ effectiveDate: date(line.effectiveDate), ...toStatus(line.statuses, dialect) }],
  }
}

/** The first status of an STC segment, and the two further ones where the dialect has them. */
function toStatus([first, ...further]: ResponseClaim['statuses'], dialect: Dialect): Json {
  const { category, status, entity } = first
  const members = {
    statusCategoryCode: category,
    statusCategoryCodeValue: categoryTextIn(dialect, category),
    statusCode: status,
    statusCodeValue: statusText(status),
    entityCode: entity,
    entity: entity && entityText(entity),
  }
  if (!dialect.furtherStatuses || further.length === 0) return members
  return {
    ...members,
    ...ranked('secondary', further[0], dialect),
    ...ranked('tertiary', further[1], dialect),
  }
}

function categoryTextIn({ categoryDash }: Dialect, code: string): string {
  const text = categoryText(code)
  return categoryDash === undefined ? text : text.replaceAll(' - ', categoryDash)
}

function ranked(rank: 'secondary' | 'tertiary', composite: StatusComposite | undefined, dialect: Dialect): Json {
  if (composite === undefined) return {}
  const { category, status, entity } = composite
  return {
    [`${rank}StatusCategoryCode`]: category,
    [`${rank}StatusCategoryCodeValue`]: categoryTextIn(dialect, category),
    [`${rank}StatusCode`]: status,
    [`${rank}StatusCodeValue`]: statusText(status),
    [`${rank}EntityCode`]: entity,
    [`${rank}Entity`]: entity && entityText(entity),
  }
}
