/**
 * What is done with a value. The first kind is kept, if it is what its place says: a code of its list, an amount, a word.
 * The second is replaced by a pseudonym of its kind. Whatever does not fit is replaced as text.
 */
export type ValueKind = KeptKind | ReplacedKind

export type KeptKind =
  | 'category code'
  | 'status code'
  | 'entity code'
  | 'text of a code'
  | 'amount'
  | 'count'
  | 'gender'
  | 'state'
  | 'procedure code'
  | 'modifier'
  | 'diagnosis code'
  | 'revenue code'
  | 'bill type'
  | 'taxonomy code'
  | 'time of day'
  | 'name of a member'
  | 'word'

export type ReplacedKind =
  | 'first name'
  | 'last name'
  | 'full name'
  | 'name suffix'
  | 'organization'
  | 'street'
  | 'city'
  | 'postal code'
  | 'phone'
  | 'email'
  | 'member id'
  | 'payer name'
  | 'payer id'
  | 'provider number'
  | 'party'
  | 'claim number'
  | 'payment number'
  | 'trace'
  | 'control number'
  | 'birth date'
  | 'day'
  | 'timestamp'
  | 'credential'
  | 'text'
  /** Rewritten segment by segment. */
  | 'x12'

/** What each member is, by its name; `around/name` where the name alone says too little. Names of one line are alike. */
const lines: readonly (readonly [ValueKind, string])[] = [
  ['category code', 'statusCategoryCode secondaryStatusCategoryCode tertiaryStatusCategoryCode'],
  ['status code', 'statusCode secondaryStatusCode tertiaryStatusCode'],
  ['entity code', 'entityCode secondaryEntityCode tertiaryEntityCode'],
  ['text of a code', 'statusCategoryCodeValue secondaryStatusCategoryCodeValue tertiaryStatusCategoryCodeValue'],
  ['text of a code', 'statusCodeValue secondaryStatusCodeValue tertiaryStatusCodeValue serviceIdQualifier'],
  ['text of a code', 'entity secondaryEntity tertiaryEntity'],
  ['amount', 'amountPaid submittedAmount lineItemChargeAmount'],
  ['count', 'durationMinutes units submittedUnits unitsOfServiceCount expires_in'],
  ['gender', 'gender'],
  ['state', 'state'],
  ['procedure code', 'procedureCodes/code procedureCode procedureId'],
  ['modifier', 'modifiers procedureModifiers'],
  ['diagnosis code', 'diagnosisCodes/code'],
  ['revenue code', 'revenueCode'],
  ['bill type', 'billingType'],
  ['taxonomy code', 'taxonomyCode'],
  ['name of a member', 'field location path'],
  ['word', 'status type code error providerType grant_type token_type applicationMode version placeOfService'],
  ['word', 'productOrServiceIDQualifier serviceIdQualifierCode'],
  ['word', 'transactionSetAcknowledgement implementationTransactionSetSyntaxError'],
  ['first name', 'firstName'],
  ['last name', 'lastName'],
  ['full name', 'patientName contactName'],
  ['name suffix', 'suffix'],
  ['organization', 'organizationName practiceName practice/name'],
  ['payer name', 'payerName tradingPartnerName payer/organizationName'],
  ['payer id', 'tradingPartnerServiceId payerIdentification centersForMedicareAndMedicaidServicePlanId'],
  ['street', 'street'],
  ['city', 'city'],
  ['postal code', 'zip'],
  ['phone', 'phone fax phoneExtension electronicDataInterChangeAccessNumber'],
  ['email', 'email'],
  ['member id', 'memberId'],
  ['provider number', 'npi providerNpi taxId tin etin spn'],
  ['party', 'billerId senderId submitterId contactInformation/name'],
  ['claim number', 'patientAccountNumber clearingHouseClaimNumber tradingPartnerClaimNumber groupNumber'],
  ['claim number', 'lineItemControlNumber locationIdentifier pharmacyPrescriptionNumber'],
  ['payment number', 'checkNumber'],
  ['trace', 'traceId outboundTraceId id sessionId providerId practiceId trackingNumber transactionId'],
  ['control number', 'controlNumber reassociationKey customerTransactionId'],
  ['birth date', 'dateOfBirth'],
  ['day', 'dateOfService beginningDateOfService endDateOfService serviceLineDate serviceLineEndDate'],
  ['day', 'claimServiceDate effectiveDate paidDate checkIssueDate'],
  ['timestamp', 'createdAt updatedAt submittedAt lastUpdated timestamp'],
  ['credential', 'access_token client_id client_secret'],
  ['text', 'message description error_description statusDescription value noteText followupAction'],
  ['text', 'specialty credentials'],
  ['x12', 'x12'],
]

const treatments: ReadonlyMap<string, ValueKind> = new Map(
  lines.flatMap(([treatment, names]) => names.split(' ').map((name) => [name, treatment] as const)),
)

/**
 * What is done with the value at a place of a body; `undefined` for a place that the table does not have.
 *
 * @param keys The way to it: names of members, indexes of entries.
 */
export function valueKindAt(keys: readonly string[]): ValueKind | undefined {
  const [name = '', around = ''] = keys.filter((key) => !/^\d+$/.test(key)).toReversed()
  return treatments.get(`${around}/${name}`) ?? treatments.get(name)
}
