import type { RecordedExchange } from '../judge/recorded-exchange.ts'
import type { BillingProvider, Person, Subscriber } from '../world/claim.ts'
import { type Day, fromIsoDate, type Instant } from '../world/instant.ts'
import type { SessionStatus } from '../world/stage.ts'
import { decode276 } from '../x12/index.ts'
import { type ClaimSnapshot, readClaimSnapshot } from './claim-snapshot.ts'
import { definedMembers, JsonReader } from './json-reader.ts'

/** What one recorded exchange tells of claims: a look at them. */
export interface Observation {
  readonly at: Instant
  readonly operation: string
  readonly exchange: RecordedExchange
  readonly status: number
  /** Whose claim is looked at, as far as the exchange names him: name in capitals. */
  readonly patient?: string
  readonly session?: string
  /** The days that are asked for, or the day that is told. */
  readonly from?: Day
  readonly to?: Day
  readonly asked?: NamedParties
  /** The payer's name, as it answers. */
  readonly payerName?: string
  readonly taiga?: TaigaSnapshot
  /** What a payer answers, in the order of the answer: the newest first. */
  readonly claims?: readonly ClaimSnapshot[]
}

export interface TaigaSnapshot {
  readonly status: SessionStatus
  /** `createdAt` while the session is processed, `submittedAt` afterwards. */
  readonly began: Instant
  /** `updatedAt`, or `lastUpdated`. */
  readonly updated: Instant
  /** Oldest first. */
  readonly events: readonly { readonly type: string; readonly at: Instant }[]
}

/** Reads what a recorded exchange tells; `undefined` when it is about no claim. */
export function readObservation(exchange: RecordedExchange): Observation | undefined {
  const { operation, request, response } = exchange
  const at = Date.parse(exchange.at)
  const common = { at, operation, exchange, status: response.status }
  const answer = new JsonReader(response.body)
  const question = new JsonReader(request.body)
  if (operation === 'taiga.sessionStatus') return { ...common, ...sessionLook(request.path, answer) }
  if (operation === 'taiga.submitSession') return { ...common, ...submissionLook(question, answer) }
  const asked = operation.startsWith('taiga') ? undefined : readRecordedInquiry(question)
  if (asked === undefined) return undefined
  const claims = response.status === 200 ? answer.list('claims').map(readClaimSnapshot) : []
  const payerName = answer.in('payer').text('organizationName')
  return { ...common, ...asked, ...(payerName !== undefined && { payerName }), ...(claims.length > 0 && { claims }) }
}

function sessionLook(path: string, answer: JsonReader): Partial<Observation> {
  const claim = answer.in('claim')
  const status = answer.text('status') as SessionStatus | undefined
  const began = claim.instant('submittedAt') ?? answer.instant('createdAt')
  const updated = claim.instant('lastUpdated') ?? answer.instant('updatedAt')
  const events = answer.list('events').flatMap((event) => {
    const [type, at] = [event.text('type'), event.instant('timestamp')]
    return type === undefined || at === undefined ? [] : [{ type, at }]
  })
  const day = answer.text('dateOfService')
  return definedMembers({
    session: path.split('/').at(-1),
    patient: answer.text('patientName')?.toUpperCase(),
    from: day && fromIsoDate(day),
    to: day && fromIsoDate(day),
    taiga:
      status === undefined || began === undefined || updated === undefined
        ? undefined
        : { status, began, updated, events: events.toReversed() },
  })
}

function submissionLook(question: JsonReader, answer: JsonReader): Partial<Observation> {
  const patient = question.in('patient')
  const day = question.in('session').text('dateOfService')
  const insurance = patient.in('insurance')
  const subscriber = { ...readPerson(patient), ...definedMembers({ memberId: insurance.text('memberId') }) }
  return definedMembers({
    session: answer.text('sessionId'),
    patient: upperCaseName(subscriber),
    from: day && fromIsoDate(day),
    to: day && fromIsoDate(day),
    asked: {
      ...definedMembers({ payer: insurance.text('payerName') }),
      provider: definedMembers({ npi: question.text('providerNpi') }),
      subscriber,
    },
  })
}

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
export function upperCaseName({
  firstName,
  lastName,
}: {
  readonly firstName?: string
  readonly lastName?: string
}): string {
  return [firstName, lastName]
    .filter((name) => name !== undefined && name !== '')
    .join(' ')
    .toUpperCase()
}
