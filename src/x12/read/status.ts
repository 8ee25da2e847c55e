import type { Delimiters } from '../delimiters.ts'
import { type Draft, set } from '../draft.ts'
import type { ClaimStatusInformation, StatusComposite, StatusInformation } from '../response.ts'
import type { Segment } from '../segment.ts'

/** STC at the receiver, the provider and the line. */
export function readStatus({ elements }: Segment, delimiters: Delimiters): StatusInformation {
  return draftStatus(elements, delimiters)
}

/** STC at the claim. */
export function readClaimStatus({ elements }: Segment, delimiters: Delimiters): ClaimStatusInformation {
  const information: Draft<ClaimStatusInformation> & StatusInformation = draftStatus(elements, delimiters)
  set(information, 'charge', elements[4])
  set(information, 'paid', elements[5])
  set(information, 'finalizedDate', elements[6])
  set(information, 'remittanceDate', elements[8])
  set(information, 'remittanceNumber', elements[9])
  return information
}

function draftStatus(
  elements: readonly string[],
  delimiters: Delimiters,
): Draft<StatusInformation> & StatusInformation {
  const second = elements[10] ?? ''
  const third = elements[11] ?? ''
  const first = readComposite(elements[1] ?? '', delimiters)
  const information: Draft<StatusInformation> & StatusInformation = {
    statuses: [first, ...[second, third].filter(Boolean).map((text) => readComposite(text, delimiters))],
    effectiveDate: elements[2] ?? '',
  }
  set(information, 'actionCode', elements[3])
  set(information, 'message', elements[12])
  return information
}

function readComposite(text: string, delimiters: Delimiters): StatusComposite {
  const [category = '', status = '', entity, codeList] = text.split(delimiters.component)
  return { category, status, ...(entity && { entity }), ...(codeList && { codeList }) }
}
