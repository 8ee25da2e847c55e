import type { Service } from '../read/claims.ts'
import type { SegmentWriter } from './segments.ts'

/** REF, one for each number that is known, in the order of the guide. */
export function writeReferences<Member extends string>(
  writer: SegmentWriter,
  from: { readonly [Name in NoInfer<Member>]?: string },
  references: Readonly<Record<Member, string>>,
): void {
  for (const member in references) {
    const value = from[member]
    if (value !== undefined) writer.write('REF', references[member], value)
  }
}

/** DTP*472: a range when the last day is given, else one day. */
export function writeServiceDate(
  writer: SegmentWriter,
  { serviceFrom, serviceTo }: { readonly serviceFrom?: string; readonly serviceTo?: string },
): void {
  if (serviceFrom !== undefined && serviceTo !== undefined) {
    writer.write('DTP', '472', 'RD8', `${serviceFrom}-${serviceTo}`)
  } else if (serviceFrom !== undefined || serviceTo !== undefined) {
    writer.write('DTP', '472', 'D8', serviceFrom ?? serviceTo)
  }
}

/** SVC. */
export function writeService(writer: SegmentWriter, service: Readonly<Service>): void {
  const { qualifier, procedure, modifiers = [], charge, paid, revenueCode, units } = service
  if (modifiers.length > 4) writer.refuse('COMPONENTS_TOO_MANY', 'SVC01 has room for four modifiers', 1)
  writer.write('SVC', [qualifier, procedure, ...modifiers], charge, paid, revenueCode, '', '', units)
}
