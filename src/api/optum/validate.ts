import type { components } from '../../contract/generated/optum.ts'
import { loadedViolations, type Violation } from '../../contract/validators.ts'
import { isDay } from '../../world/instant.ts'
import { invalidValue, missingValue, type OptumError } from './errors.ts'

/** The value of a JSON body; `undefined` when it is not valid JSON. */
export function parseOptumBody(body: string): { readonly content: unknown } | undefined {
  try {
    const content: unknown = JSON.parse(body)
    // The platform treats `null` as an absent member (observed). A body without the word needs no second pass.
    return { content: body.includes('null') ? withoutNulls(content) : content }
  } catch {
    return undefined
  }
}

function withoutNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(withoutNulls)
  const kept = Object.entries(value).filter(([, member]) => member !== null)
  return Object.fromEntries(kept.map(([name, member]) => [name, withoutNulls(member)]))
}

/** The JSON body of a valid claim status request. */
export type ClaimStatusRequest = components['schemas']['ClaimStatusRequest']

/** Messages observed on sibling APIs of the platform, except those for lengths, types and digits. */
const invalidDate = 'Invalid date format. Please use the following format: yyyyMMdd.'
const blank = 'Invalid value. Item must not be blank value.'
const messagesByPattern: Readonly<Record<string, string>> = {
  '^\\d{8}$': invalidDate,
  '^\\d{9}$': 'Invalid value. Item must be nine digits.',
}

/** All errors of a body by the contract, or only by the given `rules`. One error for each member. */
export function contractErrors(body: unknown, rules?: ReadonlySet<string>): readonly OptumError[] {
  return errorsOf('optum.claimstatus.request', body, ({ rule }) => rules?.has(rule) ?? true)
}

/** The operations whose body contains X12. */
export type RawOperation = 'rawX12' | 'rawX12Enhanced'

/** All errors of a body that contains X12. The X12 itself is checked elsewhere. */
export function rawContractErrors(operation: RawOperation, body: unknown): readonly OptumError[] {
  return errorsOf(`optum.${operation}.request`, body, () => true)
}

/** The errors of a body in production: those by the contract or, without any, those by the checks beyond it. */
export function liveErrors(body: unknown): readonly OptumError[] {
  const broken = contractErrors(body)
  return broken.length > 0 ? broken : productionErrors(body as ClaimStatusRequest)
}

/** The checks of production beyond the schema. */
function productionErrors(request: ClaimStatusRequest): readonly OptumError[] {
  return [...providerErrors(request), ...dateErrors(request), ...lineErrors(request)]
}

/** The check of the billing provider's numbers, in production and in the sandbox (observed). A name is not required. */
export function billingNumberErrors({ providers }: ClaimStatusRequest): readonly OptumError[] {
  return providers.flatMap(({ providerType, etin, taxId }, index) =>
    providerType !== 'BillingProvider' || etin !== undefined || taxId !== undefined
      ? []
      : [
          invalidValue(
            `providers[${index}]`,
            'Billing provider requires either etin or taxId',
            undefined,
            `providers[${index}].validBillingProvider`,
          ),
        ],
  )
}

function errorsOf(part: string, body: unknown, counts: (violation: Violation) => boolean): readonly OptumError[] {
  const found = new Map<string, OptumError>()
  for (const violation of loadedViolations(part, body).filter(counts)) {
    const error = toOptumError(violation, body)
    if (!found.has(error.location ?? '')) found.set(error.location ?? '', error)
  }
  return [...found.values()]
}

function toOptumError({ pointer, rule, params }: Violation, body: unknown): OptumError {
  const path = dotted(pointer)
  const value = valueAtPointer(body, pointer)
  switch (rule) {
    case 'required':
      return missingValue(path === '' ? String(params.missingProperty) : `${path}.${params.missingProperty}`)
    case 'enum':
      if (value === '') return invalidValue(path, blank, value)
      return invalidValue(
        path,
        `Allowed Values are: ${(params.allowedValues as string[]).join(', ')}`,
        value,
        validName(path),
      )
    case 'pattern':
      return invalidValue(
        path,
        value === '' ? blank : (messagesByPattern[String(params.pattern)] ?? 'Invalid value.'),
        value,
      )
    case 'minLength':
      return invalidValue(path, value === '' ? blank : `Invalid value. Minimum length is ${params.limit}.`, value)
    case 'maxLength':
      return invalidValue(path, `Invalid value. Maximum length is ${params.limit}.`, value)
    case 'minItems':
      return invalidValue(path, `Invalid value. Minimum number of items is ${params.limit}.`)
    case 'maxItems':
      return invalidValue(path, `Invalid value. Maximum number of items is ${params.limit}.`)
    default:
      return invalidValue(path, `Invalid value. Item must be of type ${params.type}.`, value)
  }
}

/** The name that the platform reports for a value outside of an enumeration: `subscriber.validGender`. */
function validName(path: string): string {
  const dot = path.lastIndexOf('.') + 1
  return `${path.slice(0, dot)}valid${path.slice(dot, dot + 1).toUpperCase()}${path.slice(dot + 1)}`
}

/** `providers[0].npi` for `/providers/0/npi`. No member of the contract needs the escapes of a JSON pointer. */
function dotted(pointer: string): string {
  return pointer
    .slice(1)
    .replaceAll(/\/(\d+)(?=\/|$)/g, '[$1]')
    .replaceAll('/', '.')
}

function valueAtPointer(body: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, name) => (value as Record<string, unknown>)[name], body)
}

/** A rule from the prose of the contract: a billing provider is required. */
function providerErrors(request: ClaimStatusRequest): readonly OptumError[] {
  const errors = billingNumberErrors(request)
  return request.providers.some(({ providerType }) => providerType === 'BillingProvider')
    ? errors
    : [...errors, invalidValue('providers', 'Invalid value. A BillingProvider is required.')]
}

/** Eight digits may still be an impossible date. */
function dateErrors({
  subscriber,
  dependent,
  encounter,
  serviceLineInformation,
}: ClaimStatusRequest): readonly OptumError[] {
  const days = {
    'subscriber.dateOfBirth': subscriber.dateOfBirth,
    'dependent.dateOfBirth': dependent?.dateOfBirth,
    'encounter.beginningDateOfService': encounter?.beginningDateOfService,
    'encounter.endDateOfService': encounter?.endDateOfService,
    'serviceLineInformation.serviceLineDate': serviceLineInformation?.serviceLineDate,
    'serviceLineInformation.serviceLineEndDate': serviceLineInformation?.serviceLineEndDate,
  }
  return Object.entries(days).flatMap(([path, day]) =>
    day === undefined || isDay(day) ? [] : [invalidValue(path, invalidDate, day)],
  )
}

/** The members that a service line of a 276 requires (005010X212, loop 2210). */
const lineMembers = [
  'productOrServiceIDQualifier',
  'procedureCode',
  'lineItemChargeAmount',
  'unitsOfServiceCount',
  'serviceLineDate',
] as const

function lineErrors({ serviceLineInformation: line }: ClaimStatusRequest): readonly OptumError[] {
  if (line === undefined) return []
  return lineMembers
    .filter((name) => line[name] === undefined)
    .map((name) => missingValue(`serviceLineInformation.${name}`))
}
