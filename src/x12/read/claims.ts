import type { Delimiters } from '../delimiters.ts'
import { set } from '../draft.ts'
import type { Segment } from '../segment.ts'

/** REF: the first of each qualifier counts; qualifiers that the loop does not know say nothing. */
export function readReference<Member extends string>(
  into: { [Name in Member]?: string },
  { elements }: Segment,
  members: ReadonlyMap<string, Member>,
): void {
  const member = members.get(elements[1] ?? '')
  const value = elements[2] ?? ''
  if (member !== undefined && value !== '' && into[member] === undefined) into[member] = value
}

/** DTP*472: one day (D8), or the first and the last of them (RD8). */
export function readServiceDate(into: { serviceFrom?: string; serviceTo?: string }, { elements }: Segment): void {
  const [, qualifier, format, value = ''] = elements
  if (qualifier !== '472' || value === '') return
  const between = format === 'RD8' ? value.indexOf('-') : -1
  if (between === -1) into.serviceFrom = value
  else {
    into.serviceFrom = value.slice(0, between)
    into.serviceTo = value.slice(between + 1)
  }
}

/** What an SVC segment says, in a 276 and in a 277. */
export interface Service {
  qualifier?: string
  procedure?: string
  modifiers?: readonly string[]
  charge?: string
  paid?: string
  revenueCode?: string
  units?: string
}

/** SVC. */
export function readService(into: Service, { elements }: Segment, delimiters: Delimiters): void {
  const [qualifier, procedure, ...modifiers] = (elements[1] ?? '').split(delimiters.component)
  set(into, 'qualifier', qualifier)
  set(into, 'procedure', procedure)
  if (modifiers.length > 0) into.modifiers = modifiers.slice(0, 4)
  set(into, 'charge', elements[2])
  set(into, 'paid', elements[3])
  set(into, 'revenueCode', elements[4])
  set(into, 'units', elements[7])
}
