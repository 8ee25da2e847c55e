import type { Service } from '../read/claim-segments.ts'
import { type ProviderIdentifier, providerIdentifiers } from '../read/name-segments.ts'
import type { PayerContact, ResponseProvider, StatusComposite } from '../response.ts'
import { amountText, quantityText, type SegmentWriter } from './segment-writer.ts'

/** NM103 to NM107 of a person. */
interface PersonName {
  readonly lastName?: string
  readonly firstName?: string
  readonly middleName?: string
  readonly suffix?: string
}

/** NM1 of loop 2100A. */
export function writePayer(
  writer: SegmentWriter,
  { id, name, idQualifier = 'PI' }: { readonly id: string; readonly name?: string; readonly idQualifier?: string },
): void {
  writer.write('NM1', 'PR', '2', name, '', '', '', '', ...identified(idQualifier, id))
}

/** NM1 of loop 2100B, with the first identifier of the receiver: ETIN, tax id, NPI or SPN. */
export function writeReceiver(writer: SegmentWriter, receiver: ResponseProvider): void {
  const { etin, taxId, tin, npi, spn } = receiver
  writeProviderName(writer, '41', receiver, '46', etin ?? taxId ?? tin ?? npi ?? spn)
}

/**
 * NM1 of loop 2100C: one for each of the first two identifiers of NPI, tax id and SPN. A provider with an ETIN only is
 * written with it as SPN.
 */
export function writeProvider(writer: SegmentWriter, provider: ResponseProvider): void {
  const { npi, taxId, tin, spn, etin } = provider
  const known: readonly (readonly [ProviderIdentifier, string | undefined])[] = [
    ['npi', npi],
    ['tin', taxId ?? tin],
    ['spn', spn],
  ]
  const identifiers = known.filter(([, id]) => id !== undefined).slice(0, 2)
  if (identifiers.length === 0) identifiers.push(['spn', etin])
  for (const [member, id] of identifiers) writeProviderName(writer, '1P', provider, providerIdentifiers[member], id)
}

/** NM1 of loop 2100D. */
export function writeSubscriber(
  writer: SegmentWriter,
  subscriber: PersonName & {
    readonly memberId: string
    readonly memberIdQualifier?: string
    readonly organization?: true
  },
): void {
  const { memberId, memberIdQualifier = 'MI', organization } = subscriber
  const kind = organization ? '2' : '1'
  writer.write('NM1', 'IL', kind, ...personName(subscriber), ...identified(memberIdQualifier, memberId))
}

/** NM1 of loop 2100E. */
export function writeDependent(writer: SegmentWriter, dependent: PersonName): void {
  writer.write('NM1', 'QC', '1', ...personName(dependent))
}

/** PER of loop 2100A. */
export function writeContact(writer: SegmentWriter, { name, numbers }: PayerContact): void {
  writer.write('PER', 'IC', name, ...numbers.flatMap(({ qualifier, number }) => [qualifier, number]))
}

function writeProviderName(
  writer: SegmentWriter,
  entity: string,
  provider: ResponseProvider,
  qualifier: string,
  id: string | undefined,
): void {
  const { organizationName, lastName, firstName } = provider
  const isPerson = organizationName === undefined && (lastName !== undefined || firstName !== undefined)
  const name = isPerson ? personName(provider) : [organizationName, '', '', '', '']
  writer.write('NM1', entity, isPerson ? '1' : '2', ...name, ...identified(qualifier, id))
}

/** NM103 to NM107. */
function personName({ lastName, firstName, middleName, suffix }: PersonName): readonly (string | undefined)[] {
  return [lastName, firstName, middleName, '', suffix]
}

/** NM108 and NM109: both or neither. */
function identified(qualifier: string, id: string | undefined): readonly (string | undefined)[] {
  return id === undefined || id === '' ? [] : [qualifier, id]
}

/**
 * One REF for each known reference, in the order of the guide.
 *
 * @param id QTY or AMT for quantities and amounts
 */
export function writeReferences<Member extends string>(
  writer: SegmentWriter,
  from: { readonly [Name in NoInfer<Member>]?: string },
  references: Readonly<Record<Member, string>>,
  id = 'REF',
): void {
  for (const member in references) {
    const value = from[member]
    if (value !== undefined) writer.write(id, references[member], value)
  }
}

/** STC01, STC10 or STC11. */
export function statusElement({
  category,
  status,
  entity,
  codeList,
}: StatusComposite): readonly (string | undefined)[] {
  return [category, status, entity, codeList]
}

/** DTP*472: a range if the last day is given, otherwise one day. */
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
  if (modifiers.length > 4) writer.refuse('COMPONENTS_TOO_MANY', 'SVC01 can have at most four modifiers', 1)
  writer.write(
    'SVC',
    [qualifier, procedure, ...modifiers],
    amountText(charge),
    amountText(paid),
    revenueCode,
    '',
    '',
    quantityText(units),
  )
}
