import type { RecordedExchange } from '../judge/recorded-exchange.ts'
import { type Day, fromIsoDate, type Instant } from '../world/instant.ts'
import type { SessionStatus } from '../world/stage.ts'
import { type NamedParties, readRecordedInquiry, upperCaseName, readPerson } from './asked.ts'
import { type ClaimSnapshot, readClaimSnapshot } from './claim-seen.ts'
import { definedMembers, JsonReader } from './reader.ts'

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
