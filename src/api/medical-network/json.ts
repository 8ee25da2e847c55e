import type { AnswerClaim, AnswerLine, AnswerProvider, StatusAnswer, StatusComposite } from '../../x12/answer.ts'
import { categoryText, entityText, qualifierText, statusText } from '../../x12/codes/text.ts'

/** In what the vendors' and the editions' JSON differ, where they say the same. */
export interface Dialect {
  /** How status dates are written; the dates of service are always compact. */
  readonly dates: 'CCYYMMDD' | 'CCYY-MM-DD'
  /** `billing-and-service`: both providers; `service`: the one of loop 2100C alone. */
  readonly providers: 'billing-and-service' | 'service'
  /** Whether a line shows its procedure modifiers. */
  readonly modifiers: boolean
  /** Whether STC10 and STC11 are shown, as `secondary…` and `tertiary…`. */
  readonly furtherStatuses: boolean
}

type Json = Readonly<Record<string, unknown>>

/** The members of a JSON answer that come out of the 277. Absent data is left out, never `null`. */
export interface ClaimStatusJson {
  readonly claims: readonly Json[]
  readonly payer: Json
  readonly providers: readonly Json[]
  readonly subscriber: Json
  readonly dependent?: Json
}

/** Says a 277 in JSON. Amounts and names are copied as the payer wrote them. */
export function toJson(answer: StatusAnswer, dialect: Dialect): ClaimStatusJson {
  return {
    claims: answer.claims.map((claim) => toClaim(claim, dialect)),
    payer: { organizationName: answer.payer.name, payerIdentification: answer.payer.id },
    providers: toProviders(answer, dialect),
    subscriber: answer.subscriber,
    ...(answer.dependent && { dependent: answer.dependent }),
  }
}

/**
 * Loop 2100B carries one identifier, the tax id before the NPI; loop 2100C another. So one provider that asked with both
 * comes back as two.
 */
function toProviders({ receiver, serviceProvider }: StatusAnswer, { providers }: Dialect): readonly Json[] {
  const isBilling =
    serviceProvider.npi === receiver.npi && (receiver.npi !== undefined || serviceProvider.taxId === receiver.taxId)
  if (providers === 'service') {
    return [{ ...serviceProvider, providerType: isBilling ? 'BillingProvider' : 'ServiceProvider' }]
  }
  return [
    { ...billingIdentity(receiver), providerType: 'BillingProvider' },
    { ...serviceProvider, providerType: 'ServiceProvider' },
  ]
}

function billingIdentity({ npi, taxId, tin, etin, spn: _, ...names }: AnswerProvider): AnswerProvider {
  if (etin !== undefined) return { ...names, etin }
  if (taxId !== undefined) return { ...names, taxId }
  if (tin !== undefined) return { ...names, tin }
  return npi === undefined ? names : { ...names, npi }
}

function toClaim(claim: AnswerClaim, dialect: Dialect): Json {
  const date = (day: string) =>
    dialect.dates === 'CCYYMMDD' ? day : `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`
  const claimStatus: Record<string, unknown> = {}
  const say = (name: string, value: string | undefined) => {
    if (value !== undefined) claimStatus[name] = value
  }
  say('amountPaid', claim.paid)
  say('claimServiceDate', serviceDates(claim))
  say('effectiveDate', date(claim.effectiveDate))
  say('paidDate', claim.finalizedDate && date(claim.finalizedDate))
  say('checkIssueDate', claim.remittanceDate && date(claim.remittanceDate))
  say('checkNumber', claim.remittanceNumber)
  say('patientAccountNumber', claim.patientAccountNumber)
  say('clearingHouseClaimNumber', claim.clearinghouseClaimNumber)
  sayStatuses(claimStatus, claim.statuses, dialect)
  say('submittedAmount', claim.charge)
  say('trackingNumber', claim.trace)
  say('tradingPartnerClaimNumber', claim.payerClaimNumber)
  if (claim.lines.length === 0) return { claimStatus }
  return { claimStatus, serviceDetails: claim.lines.map((line) => toServiceDetail(line, date, dialect)) }
}

/** One day alone, or a range. */
function serviceDates({ serviceFrom, serviceTo }: AnswerClaim): string | undefined {
  return serviceTo === undefined || serviceTo === serviceFrom ? serviceFrom : `${serviceFrom}-${serviceTo}`
}

function toServiceDetail(line: AnswerLine, date: (day: string) => string, dialect: Dialect): Json {
  const status: Record<string, unknown> = { effectiveDate: date(line.effectiveDate) }
  sayStatuses(status, line.statuses, dialect)
  return {
    service: {
      ...(line.paid !== undefined && { amountPaid: line.paid }),
      procedureId: line.procedure,
      ...(dialect.modifiers && line.modifiers && { procedureModifiers: line.modifiers }),
      ...(line.revenueCode !== undefined && { revenueCode: line.revenueCode }),
      serviceIdQualifier: qualifierText(line.qualifier),
      serviceIdQualifierCode: line.qualifier,
      submittedAmount: line.charge,
      submittedUnits: line.units,
    },
    status: [status],
  }
}

/** The names of the members that say a status composite, by its place in the STC segment. */
const statusMembers = ['', 'secondary', 'tertiary'].map((rank) => {
  const name = (rest: string) => (rank === '' ? rest : rank + rest[0]?.toUpperCase() + rest.slice(1))
  return {
    category: name('statusCategoryCode'),
    categoryValue: name('statusCategoryCodeValue'),
    status: name('statusCode'),
    statusValue: name('statusCodeValue'),
    entityCode: name('entityCode'),
    entity: name('entity'),
  }
})

function sayStatuses(into: Record<string, unknown>, statuses: readonly StatusComposite[], dialect: Dialect): void {
  const shown = dialect.furtherStatuses ? statuses : statuses.slice(0, 1)
  for (const [place, { category, status, entity }] of shown.entries()) {
    const names = statusMembers[place]
    if (names === undefined) return
    into[names.category] = category
    into[names.categoryValue] = categoryText(category)
    into[names.status] = status
    into[names.statusValue] = statusText(status)
    if (entity === undefined) continue
    into[names.entityCode] = entity
    into[names.entity] = entityText(entity)
  }
}
