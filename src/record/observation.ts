import type { RecordedExchange } from '../judge/recorded-exchange.ts'
import type { BillingProvider, Person, Subscriber } from '../world/claim.ts'
import { type Day, fromIsoDate, type Instant } from '../world/instant.ts'
import type { SessionStatus } from '../world/stage.ts'
import { decode276 } from '../x12/index.ts'
import { type ClaimSnapshot, readClaimSnapshot } from './claim-snapshot.ts'
import { definedMembers, JsonReader } from './json-reader.ts'

/** What one recorded exchange shows of claims. */
export interface Observation {
  readonly at: Instant
  readonly operation: string
  readonly exchange: RecordedExchange
  readonly status: number
  /** The name of the patient in capitals, as far as the exchange has it. */
  readonly patient?: string
  readonly session?: string
  /** The dates of service in the inquiry or the reply. */
  readonly from?: Day
  readonly to?: Day
  readonly parties?: NamedParties
  /** The name of the payer in the response. */
  readonly payerName?: string
  readonly taiga?: TaigaSnapshot
  /** The claims in the response, in its order. */
  readonly claims?: readonly ClaimSnapshot[]
}

export interface TaigaSnapshot {
  readonly status: SessionStatus
  /** `createdAt` while the session is processed, `submittedAt` afterwards. */
  readonly began: Instant
  /** `updatedAt`, or `lastUpdated`. */
  readonly updated: Instant
  /** In the reverse order of the reply, which is oldest first. */
  readonly events: readonly { readonly type: string; readonly at: Instant }[]
}

/** Reads an observation from an exchange; `undefined` if the exchange is not about a claim. */
export function readObservation(exchange: RecordedExchange): Observation | undefined {
  const { operation, request, response } = exchange
  const at = Date.parse(exchange.at)
  const common = { at, operation, exchange, status: response.status }
  const answer = new JsonReader(response.body)
  const requestBody = new JsonReader(request.body)
  if (operation === 'taiga.sessionStatus') return { ...common, ...readSession(request.path, answer) }
  if (operation === 'taiga.submitSession') return { ...common, ...readSubmission(requestBody, answer) }
  const parties = operation.startsWith('taiga') ? undefined : readRecordedInquiry(requestBody)
  if (parties === undefined) return undefined
  const claims = response.status === 200 ? answer.list('claims').map(readClaimSnapshot) : []
  const payerName = answer.in('payer').text('organizationName')
  return { ...common, ...parties, ...(payerName !== undefined && { payerName }), ...(claims.length > 0 && { claims }) }
}

function readSession(path: string, answer: JsonReader): Partial<Observation> {
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

function readSubmission(request: JsonReader, answer: JsonReader): Partial<Observation> {
  const patient = request.in('patient')
  const day = request.in('session').text('dateOfService')
  const insurance = patient.in('insurance')
  const subscriber = { ...readPerson(patient), ...definedMembers({ memberId: insurance.text('memberId') }) }
  return definedMembers({
    session: answer.text('sessionId'),
    patient: upperCaseName(subscriber),
    from: day && fromIsoDate(day),
    to: day && fromIsoDate(day),
    parties: {
      ...definedMembers({ payer: insurance.text('payerName') }),
      provider: definedMembers({ npi: request.text('providerNpi') }),
      subscriber,
    },
  })
}

/** The people and organizations in an inquiry or a submission. */
export interface NamedParties {
  readonly payer?: string
  readonly provider: Partial<BillingProvider>
  readonly subscriber: Partial<Subscriber>
  readonly dependent?: Partial<Person>
}

/** The patient and dates of an inquiry. */
export interface RecordedInquiry {
  /** In capitals. */
  readonly patient: string
  readonly from?: Day
  readonly to?: Day
  readonly parties: NamedParties
}

/** Reads the inquiry from a JSON body, or from the 276 in it. */
function readRecordedInquiry(request: JsonReader): RecordedInquiry | undefined {
  const x12 = request.text('x12')
  if (x12 !== undefined) return inquiryIn276(x12)
  if (!request.has('subscriber')) return undefined
  const [provider = new JsonReader(undefined)] = request.list('providers').toSorted((a, b) => rankOf(a) - rankOf(b))
  const { from, to } = {
    from: request.in('encounter').text('beginningDateOfService'),
    to: request.in('encounter').text('endDateOfService'),
  }
  const member = request.in('subscriber')
  const subscriber = definedMembers({
    ...readPerson(member),
    memberId: member.text('memberId'),
    groupNumber: member.text('groupNumber'),
  })
  const dependent = request.has('dependent') ? readPerson(request.in('dependent')) : undefined
  return definedMembers({
    patient: upperCaseName(dependent ?? subscriber),
    from: from ?? to,
    to: to ?? from,
    parties: {
      ...definedMembers({ payer: request.text('tradingPartnerServiceId'), dependent }),
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
    parties: {
      ...definedMembers({ payer: payer.id, dependent: dependent && named(dependent as Partial<Person>) }),
      provider: providerOf(serviceProvider.organizationName, serviceProvider.npi, serviceProvider.tin ?? receiver.etin),
      subscriber: definedMembers({ ...named(subscriber as Partial<Person>), memberId, groupNumber }),
    },
  }) as RecordedInquiry
}

function rankOf(provider: JsonReader): number {
  return provider.text('providerType') === 'BillingProvider' ? 0 : 1
}

/** A scenario takes an NPI of ten digits and a tax id of nine; other numbers are omitted. */
function providerOf(organizationName?: string, npi?: string, taxId?: string): Partial<BillingProvider> {
  const bare = taxId?.replaceAll('-', '')
  return definedMembers({
    organizationName,
    npi: npi !== undefined && /^\d{10}$/.test(npi) ? npi : undefined,
    taxId: bare !== undefined && /^\d{9}$/.test(bare) ? bare : undefined,
  })
}

function readPerson(person: JsonReader): Partial<Person> {
  const born = person.text('dateOfBirth')
  return definedMembers({
    firstName: person.text('firstName'),
    lastName: person.text('lastName'),
    dateOfBirth: born && fromIsoDate(born),
    gender: person.text('gender') as Person['gender'],
  }) as Partial<Person>
}

/** The full name in capitals. */
function upperCaseName({ firstName, lastName }: { readonly firstName?: string; readonly lastName?: string }): string {
  return [firstName, lastName]
    .filter((name) => name !== undefined && name !== '')
    .join(' ')
    .toUpperCase()
}
