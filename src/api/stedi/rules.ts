import { isDay } from '../../world/instant.ts'
import type { ClaimStatusBody } from '../clearinghouse/inquiry.ts'
import type { Edition } from './edition.ts'
import { placed } from './grammar.ts'

/**
 * The first rule that a well-formed body breaks and that no schema states; `undefined` when it keeps them all.
 *
 * Stedi, claim status API reference, "providers"; that a day must exist and a period may not end before it begins is
 * inferred. A missing gender is no fault: the published samples leave it out.
 */
export function brokenRule(body: ClaimStatusBody, edition: Edition): string | undefined {
  return (
    providersFault(body.providers, edition) ??
    periodFault('/encounter', body.encounter, 'beginningDateOfService', 'endDateOfService') ??
    dayFault('/subscriber/dateOfBirth', body.subscriber.dateOfBirth) ??
    dayFault('/dependent/dateOfBirth', body.dependent?.dateOfBirth) ??
    linesFault(body)
  )
}

function providersFault(providers: ClaimStatusBody['providers'], { billingProviders }: Edition): string | undefined {
  let billing = 0
  for (const [index, { providerType, npi, taxId, etin }] of providers.entries()) {
    if (npi === undefined && taxId === undefined && etin === undefined) {
      return `${placed(`/providers/${index}`)}expected at least one of \`npi\`, \`taxId\` or \`etin\``
    }
    if (providerType === 'BillingProvider') billing++
  }
  if (billingProviders === 'any number' || billing === 1) return undefined
  return `${placed('/providers')}invalid value: ${billing} billing providers, expected exactly one \`BillingProvider\``
}

/** Only the lines that count are judged: the list, when it is sent beside the single one. */
function linesFault({ serviceLinesInformation, serviceLineInformation }: ClaimStatusBody): string | undefined {
  if (serviceLinesInformation === undefined) {
    return periodFault('/serviceLineInformation', serviceLineInformation, 'serviceLineDate', 'serviceLineEndDate')
  }
  for (const [index, line] of serviceLinesInformation.entries()) {
    const fault = periodFault(`/serviceLinesInformation/${index}`, line, 'serviceLineDate', 'serviceLineEndDate')
    if (fault !== undefined) return fault
  }
  return undefined
}

function periodFault<Name extends string>(
  pointer: string,
  holder: Readonly<Partial<Record<Name, string>>> | undefined,
  first: Name,
  last: Name,
): string | undefined {
  if (holder === undefined) return undefined
  const { [first]: begin, [last]: end } = holder
  const fault = dayFault(`${pointer}/${first}`, begin) ?? dayFault(`${pointer}/${last}`, end)
  if (fault !== undefined || begin === undefined || end === undefined || begin <= end) return fault
  return `${placed(`${pointer}/${last}`)}invalid value: string "${end}", expected a day that is not before ${first}`
}

function dayFault(pointer: string, day: string | undefined): string | undefined {
  if (day === undefined || isDay(day)) return undefined
  return `${placed(pointer)}invalid value: string "${day}", expected a day of the calendar, CCYYMMDD`
}
