import type { TracedInquiry } from '../../x12/inquiry.ts'
import type { ResponseClaim, ResponseLine, ResponseProvider, StatusResponse } from '../../x12/response.ts'
import { isSame, namesOf, underOneNumber } from '../clearinghouse/inquiry.ts'
import { invalidValue, type OptumError } from './errors.ts'
import { billingNumberErrors, type ClaimStatusRequest, contractErrors } from './validate.ts'

/**
 * The response of Optum's sandbox: always the same two claims, one paid and one revised, with the codes of the
 * published page. Amounts, dates and numbers are synthetic.
 */
export function cannedResponse(inquiry: TracedInquiry): StatusResponse {
  const { payer, receiver, serviceProvider, subscriber, dependent, trace } = inquiry
  return {
    payer: { id: payer.id, name: 'Unknown' },
    receiver,
    serviceProvider:
      serviceProvider && !isSame(serviceProvider, receiver) ? underOneNumber(serviceProvider) : addedFor(receiver),
    subscriber: { memberId: subscriber.memberId, firstName: subscriber.firstName, lastName: subscriber.lastName },
    ...(dependent && { dependent: { firstName: dependent.firstName, lastName: dependent.lastName } }),
    claims: [
      { ...paid, trace },
      { ...revised, trace },
    ],
    warnings: [],
  }
}

/**
 * The service provider derived from the billing provider. Its tax id is returned as `npi`, as in published responses.
 */
function addedFor(receiver: ResponseProvider): ResponseProvider {
  const { etin } = receiver
  return etin === undefined ? namesOf(receiver) : { ...namesOf(receiver), npi: etin }
}

const dates = { effectiveDate: '20100115', serviceFrom: '20100101', serviceTo: '20100102' }
const adjudicated = { finalizedDate: '20100115', remittanceDate: '20100118' }

const paid: Omit<ResponseClaim, 'trace'> = {
  ...dates,
  ...adjudicated,
  statuses: [{ category: 'F1', status: '65', entity: '1E' }],
  charge: '100.00',
  paid: '80.00',
  remittanceNumber: '0000000001',
  payerClaimNumber: 'PBX0000000001',
  patientAccountNumber: 'PBX-1',
  lines: [line('99214', '100.00', '80.00', 'F1', '107')],
}

const revised: Omit<ResponseClaim, 'trace'> = {
  ...dates,
  ...adjudicated,
  statuses: [{ category: 'F3', status: '101' }],
  charge: '250.00',
  paid: '200.00',
  remittanceNumber: '0000000003',
  payerClaimNumber: 'PBX0000000003',
  patientAccountNumber: 'PBX-3',
  lines: [line('90837', '250.00', '200.00', 'F3', '101')],
}

function line(procedure: string, charge: string, paid: string, category: string, status: string): ResponseLine {
  return { qualifier: 'HC', procedure, charge, paid, units: '1', statuses: [{ category, status }], ...dates }
}

const births = ['18800101', '18800102', '18160421', '19800101', '19800102', '20000101', '20000102']
const members = ['0000000000', '0000000001', '0000000002', '0000000004', '0000000005', '0000000006', '0000000007']
const groups = ['0000000000', '0000000001', '0000000002', '0000000003', '0000000004', '0000000005']

/** The predefined values of Optum's sandbox, by member (Optum, Sandbox predefined fields and values). */
const predefined: Readonly<Record<string, ReadonlySet<string>>> = {
  controlNumber: new Set(['000000001', '000000002', '000000003', '000000004', '123456789']),
  memberId: new Set([...members, '1234567890', '123456789']),
  firstName: new Set(['johnone', 'johntwo', 'janeone', 'janetwo']),
  lastName: new Set(['doeone', 'doetwo']),
  /** The pages list them in lower case. The contract and the examples have upper case, and the sandbox takes no other (observed). */
  gender: new Set(['M', 'F']),
  dateOfBirth: new Set(births),
  groupNumber: new Set([...groups, '1111111111', '1234567891']),
}

/** The rules without which the request cannot be read. */
const structure: ReadonlySet<string> = new Set(['required', 'type', 'minItems'])

/** The rules of the contract that the sandbox checks: all but the formats of dates and numbers. */
const checked: ReadonlySet<string> = new Set([...structure, 'maxItems', 'minLength', 'maxLength', 'enum'])

/**
 * The errors that the sandbox reports: members that are missing or of another type; otherwise every value that breaks
 * the length or the enumeration of its member or is not predefined, and billing providers without a number. Which
 * members the claim status sandbox checks for predefined values is not published (inferred: control number, subscriber
 * and dependent).
 */
export function sandboxErrors(body: unknown): readonly OptumError[] {
  const unreadable = contractErrors(body, structure)
  if (unreadable.length > 0) return unreadable
  const request = body as ClaimStatusRequest
  const broken = new Map(contractErrors(body, checked).map((error) => [error.location, error]))
  const unknown = unknownValues(request).map((error) => broken.get(error.location) ?? error)
  return [...new Set([...unknown, ...broken.values()]), ...billingNumberErrors(request)]
}

function unknownValues({ controlNumber, subscriber, dependent }: ClaimStatusRequest): readonly OptumError[] {
  return [
    ...notPredefined('', { controlNumber }),
    ...notPredefined('subscriber', subscriber),
    ...(dependent === undefined ? [] : notPredefined('dependent', dependent)),
  ]
}

function notPredefined(part: string, values: Readonly<Record<string, unknown>>): readonly OptumError[] {
  return Object.entries(predefined).flatMap(([name, known]) => {
    const value = values[name]
    if (value === undefined || known.has(String(value))) return []
    const text = `Please use predefined canned users for non-prod environments: ${name} was not predefined.`
    return part === '' ? [invalidValue(name, text, value)] : [invalidValue(`${part}.${name}`, text, value, part)]
  })
}
