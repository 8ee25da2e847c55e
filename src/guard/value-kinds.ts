/**
 * What a value is. A valid value of a kept kind is kept; a value of a replaced kind gets a pseudonym of its kind. Any other
 * value is replaced as text.
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

/** The kind of each member by name, or by `parent/name` if the name alone is ambiguous. */
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

const kinds: ReadonlyMap<string, ValueKind> = new Map(
  lines.flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind] as const)),
)

/** The names whose kind depends on the member around them. */
const ambiguous: ReadonlySet<string> = new Set([...kinds.keys()].flatMap((name) => name.split('/')[1] ?? []))

/**
 * The kind of the value at a location in a body; `undefined` for an unknown member.
 *
 * @param keys the path to it: names of members and indexes of entries.
 */
export function valueKindAt(keys: readonly string[]): ValueKind | undefined {
  const [name = '', around = ''] = keys.filter((key) => !isIndex(key)).toReversed()
  return valueKindOf(name, around)
}

/** The same by the name of the member, or of the list that an entry is in, and the name of what that is in. */
export function valueKindOf(name: string, around: string): ValueKind | undefined {
  return (ambiguous.has(name) ? kinds.get(`${around}/${name}`) : undefined) ?? kinds.get(name)
}

/** Whether a key is an index, and no name. */
export function isIndex(key: string): boolean {
  return /^\d+$/.test(key)
}

/** The kind of an element; a list has the kinds of the components of a composite. `undefined`: removed. */
export type ElementKind = ValueKind | undefined | readonly (ValueKind | undefined)[]

const status = ['category code', 'status code', 'entity code', 'word'] as const
const procedure = ['word', 'procedure code', 'modifier', 'modifier', 'modifier', 'modifier'] as const
const communication = ['word', 'phone'] as const
const counts = ['count', 'count', 'count'] as const

/** The kind of each element by segment. Other segments are removed. */
const segments: Readonly<Record<string, readonly ElementKind[]>> = {
  ISA: [
    ...(['word', 'credential', 'word', 'credential', 'word', 'party', 'word', 'party', 'day', 'time of day'] as const),
    ...(['word', 'word', 'control number', 'word', 'word', 'word'] as const),
  ],
  TA1: ['control number', 'day', 'time of day', 'word', 'word'],
  GS: ['word', 'party', 'party', 'day', 'time of day', 'control number', 'word', 'word'],
  ST: ['word', 'control number', 'word'],
  BHT: ['word', 'word', 'trace', 'day', 'time of day', 'word'],
  HL: ['count', 'count', 'word', 'word'],
  NM1: [
    'word',
    'word',
    'last name',
    'first name',
    'first name',
    'name suffix',
    'name suffix',
    'word',
    'provider number',
  ],
  PER: ['word', 'full name', ...communication, ...communication, ...communication],
  DMG: ['word', 'birth date', 'gender'],
  TRN: ['word', 'trace', 'claim number'],
  REF: ['word', 'claim number'],
  AMT: ['word', 'amount'],
  QTY: ['word', 'count'],
  DTP: ['word', 'word', 'day'],
  SVC: [procedure, 'amount', 'amount', 'revenue code', 'count', procedure, 'count'],
  STC: [
    ...([status, 'day', 'word', 'amount', 'amount', 'day', 'word', 'day', 'payment number', status, status] as const),
    'text',
  ],
  AK1: ['word', 'control number', 'word'],
  AK2: ['word', 'control number', 'word'],
  IK3: ['word', 'count', 'word', 'word'],
  IK4: [counts, 'count', 'word'],
  IK5: ['word', 'word', 'word', 'word', 'word', 'word'],
  AK9: ['word', 'count', 'count', 'count', 'word', 'word', 'word', 'word', 'word'],
  CTX: [undefined, 'word', 'count', 'word', counts],
  SE: ['count', 'control number'],
  GE: ['count', 'control number'],
  IEA: ['count', 'control number'],
}

/** Kinds that depend on another element: by segment, value of the other element and position. */
const dependentKinds: Readonly<Record<string, ValueKind>> = {
  'NM1/PR/3': 'payer name',
  'NM1/PR/9': 'payer id',
  'NM1/IL/9': 'member id',
  'NM1/QC/9': 'member id',
  'REF/BLT/2': 'bill type',
  'PER/EM/4': 'email',
  'PER/EM/6': 'email',
  'PER/EM/8': 'email',
}

/** NM103 of an organization. */
const organization = 'NM1/2/3'

/**
 * The kind of an element of a segment; `undefined` if it is removed.
 *
 * @param elements the elements of the segment, the id first.
 * @param position 1 is the first element after the id.
 */
export function elementKindAt(elements: readonly string[], position: number): ElementKind {
  const [id = '', first, second] = elements
  const before = id === 'PER' ? elements[position - 1] : first
  const known = dependentKinds[`${id}/${before}/${position}`]
  if (known !== undefined) return known
  if (`${id}/${second}/${position}` === organization) return 'organization'
  return Object.hasOwn(segments, id) ? segments[id]?.[position - 1] : undefined
}

/** Whether the segment is known. */
export function isKnownSegment(id: string): boolean {
  return Object.hasOwn(segments, id)
}
