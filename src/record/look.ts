import type { RecordedExchange } from '../judge/recorded-exchange.ts'
import { type Day, fromIsoDate, type Instant } from '../world/instant.ts'
import type { SessionStatus } from '../world/stage.ts'
import { type Asked, inquiryOf, nameOf, personOf } from './asked.ts'
import { type ClaimSeen, claimSeen } from './claim-seen.ts'
import { given, Reader } from './reader.ts'

/** What one recorded exchange tells of claims: a look at them. */
export interface Look {
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
  readonly asked?: Asked
  /** The payer's name, as it answers. */
  readonly payerName?: string
  readonly taiga?: TaigaSays
  /** What a payer answers, in the order of the answer: the newest first. */
  readonly claims?: readonly ClaimSeen[]
}

export interface TaigaSays {
  readonly status: SessionStatus
  /** `createdAt` while the session is processed, `submittedAt` afterwards. */
  readonly began: Instant
  /** `updatedAt`, or `lastUpdated`. */
  readonly updated: Instant
  /** Oldest first. */
  readonly events: readonly { readonly type: string; readonly at: Instant }[]
}

/** Reads what a recorded exchange tells; `undefined` when it is about no claim. */
export function lookOf(exchange: RecordedExchange): Look | undefined {
  const { operation, request, response } = exchange
  const at = Date.parse(exchange.at)
  const common = { at, operation, exchange, status: response.status }
  const answer = new Reader(response.body)
  const question = new Reader(request.body)
  if (operation === 'taiga.sessionStatus') return { ...common, ...sessionLook(request.path, answer) }
  if (operation === 'taiga.submitSession') return { ...common, ...submissionLook(question, answer) }
  const asked = operation.startsWith('taiga') ? undefined : inquiryOf(question)
  if (asked === undefined) return undefined
  const claims = response.status === 200 ? answer.list('claims').map(claimSeen) : []
  const payerName = answer.in('payer').text('organizationName')
  return { ...common, ...asked, ...(payerName !== undefined && { payerName }), ...(claims.length > 0 && { claims }) }
}

function sessionLook(path: string, answer: Reader): Partial<Look> {
  const claim = answer.in('claim')
  const status = answer.text('status') as SessionStatus | undefined
  const began = claim.instant('submittedAt') ?? answer.instant('createdAt')
  const updated = claim.instant('lastUpdated') ?? answer.instant('updatedAt')
  const events = answer.list('events').flatMap((event) => {
    const [type, at] = [event.text('type'), event.instant('timestamp')]
    return type === undefined || at === undefined ? [] : [{ type, at }]
  })
  const day = answer.text('dateOfService')
  return given({
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

function submissionLook(question: Reader, answer: Reader): Partial<Look> {
  const patient = question.in('patient')
  const day = question.in('session').text('dateOfService')
  const insurance = patient.in('insurance')
  const subscriber = { ...personOf(patient), ...given({ memberId: insurance.text('memberId') }) }
  return given({
    session: answer.text('sessionId'),
    patient: nameOf(subscriber),
    from: day && fromIsoDate(day),
    to: day && fromIsoDate(day),
    asked: {
      ...given({ payer: insurance.text('payerName') }),
      provider: given({ npi: question.text('providerNpi') }),
      subscriber,
    },
  })
}
