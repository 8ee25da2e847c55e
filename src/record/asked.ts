import type { BillingProvider, Person, Subscriber } from '../world/claim.ts'
import { type Day, fromIsoDate } from '../world/instant.ts'
import { decode276 } from '../x12/index.ts'
import { definedMembers, JsonReader } from './reader.ts'

/** Whom an inquiry or a submission names. */
export interface NamedParties {
  readonly payer?: string
  readonly provider: Partial<BillingProvider>
  readonly subscriber: Partial<Subscriber>
  readonly dependent?: Partial<Person>
}

/** What a request asks for: whose claims, and of which days. */
export interface RecordedInquiry {
  /** In capitals. */
  readonly patient: string
  readonly from?: Day
  readonly to?: Day
  readonly asked: NamedParties
}

/** The inquiry of a JSON body, or of the 276 in one. */
export function readRecordedInquiry(question: JsonReader): RecordedInquiry | undefined {
  const x12 = question.text('x12')
  if (x12 !== undefined) return inquiryIn276(x12)
  if (!question.has('subscriber')) return undefined
  const [provider = new JsonReader(undefined)] = question.list('providers').toSorted((a, b) => rankOf(a) - rankOf(b))
  const { from, to } = {
    from: question.in('encounter').text('beginningDateOfService'),
    to: question.in('encounter').text('endDateOfService'),
  }
  const member = question.in('subscriber')
  const subscriber = definedMembers({
    ...readPerson(member),
    memberId: member.text('memberId'),
    groupNumber: member.text('groupNumber'),
  })
  const dependent = question.has('dependent') ? readPerson(question.in('dependent')) : undefined
  return definedMembers({
    patient: upperCaseName(dependent ?? subscriber),
    from: from ?? to,
    to: to ?? from,
    asked: {
      ...definedMembers({ payer: question.text('tradingPartnerServiceId'), dependent }),
      provider: providerOf(
        provider.text('organizationName'),
        provider.text('npi'),
        provider.text('taxId') ?? provider.text('tin') ?? provider.text('etin'),
      ),
      subscriber,
    },
  }) as RecordedInquiry
}

function inquiryIn276(text: string): RecordedInquiry | undefined {
  const [inquiry] = decode276(text).inquiries
  if (inquiry === undefined) return undefined
  const { payer, receiver, serviceProvider = receiver, subscriber, dependent, serviceFrom, serviceTo } = inquiry
  const { memberId, groupNumber } = subscriber
  const named = ({ firstName, lastName, dateOfBirth, gender }: Partial<Person> & { gender?: string }) =>
    definedMembers({ firstName, lastName, dateOfBirth, gender }) as Partial<Person>
  return definedMembers({
    patient: upperCaseName(dependent ?? subscriber),
    from: serviceFrom,
    to: serviceTo ?? serviceFrom,
    asked: {
      ...definedMembers({ payer: payer.id, dependent: dependent && named(dependent as Partial<Person>) }),
      provider: providerOf(serviceProvider.organizationName, serviceProvider.npi, serviceProvider.tin ?? receiver.etin),
      subscriber: definedMembers({ ...named(subscriber as Partial<Person>), memberId, groupNumber }),
    },
  }) as RecordedInquiry
}

function rankOf(provider: JsonReader): number {
  return provider.text('providerType') === 'BillingProvider' ? 0 : 1
}

/** An NPI has ten digits and a tax id nine; other numbers cannot stand in a scenario. */
function providerOf(organizationName?: string, npi?: string, taxId?: string): Partial<BillingProvider> {
  const bare = taxId?.replaceAll('-', '')
  return definedMembers({
    organizationName,
    npi: npi !== undefined && /^\d{10}$/.test(npi) ? npi : undefined,
    taxId: bare !== undefined && /^\d{9}$/.test(bare) ? bare : undefined,
  })
}

export function readPerson(person: JsonReader): Partial<Person> {
  const born = person.text('dateOfBirth')
  return definedMembers({
    firstName: person.text('firstName'),
    lastName: person.text('lastName'),
    dateOfBirth: born && fromIsoDate(born),
    gender: person.text('gender') as Person['gender'],
  }) as Partial<Person>
}

/** A whole name, in capitals. */
export function upperCaseName({ firstName, lastName }: { readonly firstName?: string; readonly lastName?: string }): string {
  return [firstName, lastName]
    .filter((name) => name !== undefined && name !== '')
    .join(' ')
    .toUpperCase()
}
