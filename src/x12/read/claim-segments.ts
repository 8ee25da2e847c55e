import type { Delimiters } from '../delimiters.ts'
import type { ClaimStatusInformation, StatusComposite, StatusInformation } from '../response.ts'
import type { Segment } from '../segment.ts'

/** REF: the first of each qualifier counts; unknown qualifiers are ignored. */
export function readReference<Member extends string>(
  into: { [Name in Member]?: string },
  { elements }: Segment,
  members: ReadonlyMap<string, Member>,
): void {
  const member = members.get(elements[1] ?? '')
  const value = elements[2] ?? ''
  if (member !== undefined && value !== '' && into[member] === undefined) into[member] = value
}

/** DTP*472: one day (D8), or the first and last day of a range (RD8). */
export function readServiceDate(into: { serviceFrom?: string; serviceTo?: string }, { elements }: Segment): void {
  const value = elements[3] ?? ''
  if (elements[1] !== '472' || value === '') return
  const between = elements[2] === 'RD8' ? value.indexOf('-') : -1
  if (between === -1) into.serviceFrom = value
  else {
    into.serviceFrom = value.slice(0, between)
    into.serviceTo = value.slice(between + 1)
  }
}

/** The data of an SVC segment of a 276 or 277. */
export interface Service {
  qualifier?: string
  procedure?: string
  modifiers?: readonly string[]
  charge?: string
  paid?: string
  revenueCode?: string
  units?: string
}

/** SVC, without the amount paid (SVC03), which only a 277 has. */
export function readService(into: Service, { elements }: Segment, delimiters: Delimiters): void {
  const components = (elements[1] ?? '').split(delimiters.component)
  setText(into, 'qualifier', components[0])
  setText(into, 'procedure', components[1])
  if (components.length > 2) into.modifiers = components.slice(2, 6)
  setText(into, 'charge', elements[2])
  setText(into, 'revenueCode', elements[4])
  setText(into, 'units', elements[7])
}

/** STC of a receiver, provider or line. */
export function readStatus({ elements }: Segment, delimiters: Delimiters): StatusInformation {
  return draftStatus(elements, delimiters)
}

/** STC of a claim. */
export function readClaimStatus({ elements }: Segment, delimiters: Delimiters): ClaimStatusInformation {
  const information: Draft<ClaimStatusInformation> & StatusInformation = draftStatus(elements, delimiters)
  setText(information, 'charge', elements[4])
  setText(information, 'paid', elements[5])
  setText(information, 'finalizedDate', elements[6])
  setText(information, 'remittanceDate', elements[8])
  setText(information, 'remittanceNumber', elements[9])
  return information
}

function draftStatus(
  elements: readonly string[],
  delimiters: Delimiters,
): Draft<StatusInformation> & StatusInformation {
  const statuses: [StatusComposite, ...StatusComposite[]] = [readComposite(elements[1] ?? '', delimiters)]
  if (elements[10]) statuses.push(readComposite(elements[10], delimiters))
  if (elements[11]) statuses.push(readComposite(elements[11], delimiters))
  const information: Draft<StatusInformation> & StatusInformation = { statuses, effectiveDate: elements[2] ?? '' }
  setText(information, 'actionCode', elements[3])
  setText(information, 'message', elements[12])
  return information
}

function readComposite(text: string, delimiters: Delimiters): StatusComposite {
  const components = text.split(delimiters.component)
  const composite: Draft<StatusComposite> & StatusComposite = {
    category: components[0] ?? '',
    status: components[1] ?? '',
  }
  setText(composite, 'entity', components[2])
  setText(composite, 'codeList', components[3])
  return composite
}

/** An object whose members are set while a text is read. */
export type Draft<T> = { -readonly [Member in keyof T]?: T[Member] }

/** Sets a member to the text of an element, unless it is empty. */
export function setText<T, Member extends keyof T>(
  into: T,
  member: Member,
  text: (string & NonNullable<T[Member]>) | undefined,
): void {
  if (text !== undefined && text !== '') into[member] = text
}

/** Members by REF01: the inverse of `inquiryReferences` and `responseReferences`. */
export function membersByQualifier<Member extends string>(
  references: Readonly<Record<Member, string>>,
): ReadonlyMap<string, Member> {
  return new Map(Object.entries(references).map(([member, qualifier]) => [qualifier as string, member as Member]))
}
