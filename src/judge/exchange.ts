import type { Provenance } from '../contract/evidence.ts'
import { matchRoute, operationLabel } from '../contract/routes.ts'
import type { BrokenRule } from '../test/outcome.ts'
import { bodyValue, mediaTypeOf, type Received, type Sent } from './answer.ts'
import { answerFailures, contractFailures, isJson, partOf } from './contract-rules.ts'
import { x12Faults } from './x12-rules.ts'

/** A request and its answer, as they went over a wire between a client and a server of whoever's. */
export interface HttpExchange {
  readonly sent: Sent
  readonly received: Received
}

/** An exchange, and when its request began: milliseconds since 1970 by the machine's clock. */
export interface TimedExchange extends HttpExchange {
  readonly at: number
}

/** A rule of a contract, or of X12, that one side of an exchange breaks, and how it is known. */
export interface WireFault extends Omit<BrokenRule, 'about'>, Provenance {
  readonly side: 'request' | 'answer'
  readonly about: BrokenRule['about'] | 'x12'
}

/** What the contracts say of an exchange. */
export interface Judgement {
  /** `stedi.claimStatus`; the API alone where it has no such path, and nothing where the path is no API's. */
  readonly operation: string | undefined
  readonly faults: readonly WireFault[]
}

/**
 * Holds both sides of an exchange to the contract of its operation. What belongs to none of the APIs is not judged.
 *
 * Members that a contract does not name are let pass: a vendor may add some, and takes more than it documents.
 *
 * @param edition Of Stedi's contract: `2025-01` or `2026-08`.
 */
export function judgeExchange({ sent, received }: HttpExchange, edition: string): Judgement {
  const operation = operationOf(sent)
  if (operation === undefined) return { operation, faults: [] }
  if (!operation.includes('.')) return { operation, faults: [unknownPath(operation)] }
  return {
    operation,
    faults: [...requestFaults(operation, sent, edition), ...answerFaults(operation, received, edition)],
  }
}

/** The operation that a request asks for; see `Judgement.operation`. */
export function operationOf({ method, path }: Pick<Sent, 'method' | 'path'>): string | undefined {
  const match = matchRoute({ method, host: '', path: path.replace(/\?.*$/s, '') })
  return match === undefined || match.api === 'admin' ? undefined : operationLabel(match)
}

/** Every rule that a request to an operation breaks; see `judgeExchange`. */
export function requestFaults(operation: string, sent: Sent, edition: string): readonly WireFault[] {
  const { method, headers, body } = sent
  if (method === 'GET' || method === 'HEAD') return []
  const part = partOf(operation, edition, 'request')
  const mediaType = mediaTypeOf(headers['content-type'])
  const isForm = mediaType === 'application/x-www-form-urlencoded'
  const value = isForm ? Object.fromEntries(new URLSearchParams(body)) : bodyValue(body)
  const named = isForm || isJson(mediaType)
  const unnamed = { about: 'media type', pointer: 'header:content-type', rule: 'json', expected: 'JSON' } as const
  const received = mediaType === '' ? 'nothing' : 'another type'
  return [
    ...(named ? [] : [{ ...unnamed, received, evidence: 'documented' as const, source: part.replace(/\..*/, '') }]),
    ...contractFailures(part, value, true),
    ...(/rawX12/i.test(operation) ? x12Faults(value, ['276']) : []),
  ].map(on('request'))
}

/** Every rule that an answer of an operation breaks; see `judgeExchange`. */
export function answerFaults(operation: string, received: Received, edition: string): readonly WireFault[] {
  const body = bodyValue(received.body)
  return [
    ...answerFailures(partOf(operation, edition, received.status), received, body, true),
    ...x12Faults(body, ['277', '999', 'TA1']),
  ].map(on('answer'))
}

function unknownPath(api: string): WireFault {
  const rule = { about: 'contract', pointer: '', rule: 'declared', expected: 'an operation of the contract' } as const
  return { side: 'request', ...rule, received: 'another method or path', evidence: 'documented', source: api }
}

function on(side: WireFault['side']): (fault: Omit<WireFault, 'side'>) => WireFault {
  return (fault) => ({ side, ...fault })
}
