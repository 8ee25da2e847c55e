import { loadedViolations, type Violation } from '../../contract/validators.ts'
import { isDay } from '../../world/instant.ts'
import type { ClaimStatusBody } from '../clearinghouse/inquiry.ts'
import type { Edition } from './edition.ts'
import {
  deserializerMessage,
  type LocatedViolation,
  locateViolations,
  noticeOffset,
  pathPrefix,
  unusableCharacter,
  x12Text,
} from './grammar.ts'
import { nestingError } from './syntax.ts'

/** The parts of the contracts that bodies are checked against. Written out: a text that is composed for each call is slow to look up. */
const inquiryParts: ContractParts = {
  stedi: 'stedi.claimStatus.request',
  'stedi-2026-08': 'stedi-2026-08.claimStatus.request',
}
const rawParts: ContractParts = {
  stedi: 'stedi.claimStatusRawX12.request',
  'stedi-2026-08': 'stedi-2026-08.claimStatusRawX12.request',
}
type ContractParts = Readonly<Record<Edition['contract'], string>>

/**
 * The one error that Stedi reports for a body; `undefined` when it is valid. First required members and types, then
 * lengths, patterns, enumerations and the domain rules, then characters. Of several, the first in the text, since a
 * deserializer stops at once.
 *
 * @param text The body as sent, for lines and columns.
 */
export function bodyError(text: string, body: unknown, edition: Edition): string | undefined {
  const broken = loadedViolations(inquiryParts[edition.contract], body)
  if (broken.length === 0) return brokenRule(body as ClaimStatusBody, edition)
  // Too deep a nesting is reported as such, since positions are found by descending.
  const tooDeep = nestingError(text)
  if (tooDeep !== undefined) return tooDeep
  const located = locateViolations(text, body, broken)
  const first = firstOf(located.filter(isShape)) ?? firstOf(located.filter(isLimit))
  if (first !== undefined) return deserializerMessage(text, first)
  // Only violations about characters are left, and the domain rules come before them.
  return brokenRule(body as ClaimStatusBody, edition) ?? characterError(located)
}

/** The one error that Stedi reports for a body that contains X12. The X12 itself is checked elsewhere. */
export function rawBodyError(text: string, body: unknown, edition: Edition): string | undefined {
  const broken = loadedViolations(rawParts[edition.contract], body)
  if (broken.length === 0) return undefined
  const tooDeep = nestingError(text)
  if (tooDeep !== undefined) return tooDeep
  const first = firstOf(locateViolations(text, body, broken))
  return first && deserializerMessage(text, first)
}

function isShape({ rule }: Violation): boolean {
  return rule === 'required' || rule === 'type'
}

function isCharacters({ rule, params }: Violation): boolean {
  return rule === 'pattern' && params.pattern === x12Text
}

function isLimit(violation: Violation): boolean {
  return !isShape(violation) && !isCharacters(violation)
}

function firstOf(broken: readonly LocatedViolation[]): LocatedViolation | undefined {
  let first: LocatedViolation | undefined
  let least = Number.POSITIVE_INFINITY
  for (const violation of broken) {
    const at = noticeOffset(violation)
    if (at < least) {
      first = violation
      least = at
    }
  }
  return first
}

function characterError(broken: readonly LocatedViolation[]): string | undefined {
  const first = firstOf(broken)
  if (first === undefined) return undefined
  return `${pathPrefix(first.pointer)}invalid value: ${unusableCharacter(String(first.value))}`
}

/**
 * The first domain rule that a body breaks, beyond its schema; `undefined` when it keeps them all.
 *
 * Stedi, claim status API reference, "providers". That dates must exist and that a period may not end before it
 * begins is inferred. A missing gender is allowed: the published samples omit it.
 */
function brokenRule(body: ClaimStatusBody, edition: Edition): string | undefined {
  return (
    providersError(body.providers, edition) ??
    periodError('/encounter', body.encounter, 'beginningDateOfService', 'endDateOfService') ??
    dayError('/subscriber/dateOfBirth', body.subscriber.dateOfBirth) ??
    dayError('/dependent/dateOfBirth', body.dependent?.dateOfBirth) ??
    linesError(body)
  )
}

function providersError(providers: ClaimStatusBody['providers'], { billingProviders }: Edition): string | undefined {
  let billing = 0
  for (const [index, { providerType, npi, taxId, etin }] of providers.entries()) {
    if (npi === undefined && taxId === undefined && etin === undefined) {
      return `${pathPrefix(`/providers/${index}`)}expected at least one of \`npi\`, \`taxId\` or \`etin\``
    }
    if (providerType === 'BillingProvider') billing++
  }
  if (billingProviders === 'any number' || billing === 1) return undefined
  return `${pathPrefix('/providers')}invalid value: ${billing} billing providers, expected exactly one \`BillingProvider\``
}

/** Only the lines in use are checked: the list, when both the list and the single line are sent. */
function linesError({ serviceLinesInformation, serviceLineInformation }: ClaimStatusBody): string | undefined {
  if (serviceLinesInformation === undefined) {
    return periodError('/serviceLineInformation', serviceLineInformation, 'serviceLineDate', 'serviceLineEndDate')
  }
  for (const [index, line] of serviceLinesInformation.entries()) {
    const error = periodError(`/serviceLinesInformation/${index}`, line, 'serviceLineDate', 'serviceLineEndDate')
    if (error !== undefined) return error
  }
  return undefined
}

function periodError<Name extends string>(
  pointer: string,
  holder: Readonly<Partial<Record<Name, string>>> | undefined,
  first: Name,
  last: Name,
): string | undefined {
  if (holder === undefined) return undefined
  const { [first]: begin, [last]: end } = holder
  const error = dayError(`${pointer}/${first}`, begin) ?? dayError(`${pointer}/${last}`, end)
  if (error !== undefined || begin === undefined || end === undefined || begin <= end) return error
  return `${pathPrefix(`${pointer}/${last}`)}invalid value: string "${end}", expected a day that is not before ${first}`
}

function dayError(pointer: string, day: string | undefined): string | undefined {
  if (day === undefined || isDay(day)) return undefined
  return `${pathPrefix(pointer)}invalid value: string "${day}", expected a day of the calendar, CCYYMMDD`
}
