import type { Provenance } from '../contract/evidence.ts'
import { createSandbox } from '../sandbox.ts'
import { bodyValue, mediaTypeOf, type Received, type Sent } from './answer.ts'
import { answerFailures, contractFailures, isJson, partOf } from './contract-rules.ts'
import type { BrokenRule } from './outcome.ts'

/** A request and its answer, as they went over a wire between a client and a server of whoever's. */
export interface WireExchange {
  readonly sent: Sent
  readonly received: Received
}

/** A rule of a contract that one side of an exchange breaks, and how it is known. */
export interface WireFault extends BrokenRule, Provenance {
  readonly side: 'request' | 'answer'
}

/** What the contracts say of an exchange. */
export interface Judgement {
  /** `stedi.claimStatus`; the API alone where it has no such path, and nothing where the path is no API's. */
  readonly operation: string | undefined
  readonly faults: readonly WireFault[]
}

/** Knows the paths of every API. */
const router = createSandbox({ worlds: [] })

/**
 * Holds both sides of an exchange to the contract of its operation. What belongs to none of the APIs is not judged.
 *
 * Members that a contract does not name are let pass: a vendor may add some, and takes more than it documents.
 *
 * @param edition Of Stedi's contract: `2025-01` or `2026-08`.
 */
export function judgeExchange({ sent, received }: WireExchange, edition: string): Judgement {
  const operation = operationOf(sent)
  if (operation === undefined) return { operation, faults: [] }
  const answered = partOf(operation, edition, received.status)
  if (!operation.includes('.')) return { operation, faults: [unknownPath(operation)] }
  return {
    operation,
    faults: [
      ...requestFaults(partOf(operation, edition, 'request'), sent),
      ...answerFailures(answered, received, bodyValue(received.body), true).map(on('answer')),
    ],
  }
}

/** The operation that a request asks for; see `Judgement.operation`. */
export function operationOf({ method, path, headers, body }: Sent): string | undefined {
  const [pathname = '', ...query] = path.split('?')
  const operation = router.operationOf({ method, host: '', path: pathname, query: query.join('?'), headers, body })
  return /^(taiga|stedi|optum)/.test(operation) ? operation : undefined
}

function requestFaults(part: string, { method, headers, body }: Sent): readonly WireFault[] {
  if (method === 'GET' || method === 'HEAD') return []
  const mediaType = mediaTypeOf(headers['content-type'])
  const isForm = mediaType === 'application/x-www-form-urlencoded'
  const value = isForm ? Object.fromEntries(new URLSearchParams(body)) : bodyValue(body)
  const named = isForm || isJson(mediaType)
  const unnamed = { about: 'media type', pointer: 'header:content-type', rule: 'json', expected: 'JSON' } as const
  const received = mediaType === '' ? 'nothing' : 'another type'
  return [
    ...(named ? [] : [{ ...unnamed, received, evidence: 'documented' as const, source: part.replace(/\..*/, '') }]),
    ...contractFailures(part, value, true),
  ].map(on('request'))
}

function unknownPath(api: string): WireFault {
  const rule = { about: 'contract', pointer: '', rule: 'declared', expected: 'an operation of the contract' } as const
  return { side: 'request', ...rule, received: 'another method or path', evidence: 'documented', source: api }
}

function on(side: WireFault['side']): (fault: BrokenRule & Provenance) => WireFault {
  return (fault) => ({ side, ...fault })
}
