import type { Provenance } from '../contract/evidence.ts'
import { matchRoute, operationLabel } from '../contract/routes.ts'
import { isStediEdition, stediEditionFor, stediEditionHeader } from '../contract/stedi-edition.ts'
import { contentCoding } from '../http/call.ts'
import { masked, maskMethod, maskPath } from '../http/mask.ts'
import { brokenBodyRules, brokenResponseRules, partOf } from './contract-rules.ts'
import { brokenCredentialRules } from './credential.ts'
import { bodyValue, type HttpExchange, isJson, mediaTypeOf, type Received, type Sent } from './http-exchange.ts'
import type { ContractViolation, RuleViolation } from './violation.ts'
import { brokenX12Rules } from './x12-rules.ts'

/** The result of comparing an exchange with the contracts. */
export interface Judgement {
  /** `stedi.claimStatus`; `stedi` for a path that its API does not have; `undefined` for a path of no API. */
  readonly operation: string | undefined
  readonly violations: readonly ContractViolation[]
  /** The edition of Stedi's contract that applied; empty for the other APIs. */
  readonly edition: string
}

/**
 * Compares both sides of an exchange with the contract of its operation. An exchange with none of the APIs is not judged.
 *
 * Members that a contract does not name are allowed: a vendor may add some, and accepts more than it documents.
 *
 * @param setting The edition of Stedi's contract: `2025-01`, `2026-08`, or `auto`; see `editionOfExchange`.
 */
export function judgeExchange(exchange: HttpExchange, setting: string): Judgement {
  const { sent, received } = exchange
  const operation = operationOf(sent)
  if (operation === undefined) return { operation, violations: [], edition: '' }
  if (!operation.includes('.')) return { operation, violations: [unknownPath(operation, sent)], edition: '' }
  const edition = editionOfExchange(operation, exchange, setting)
  return {
    operation,
    violations: [...requestViolations(operation, sent, edition), ...responseViolations(operation, received, edition)],
    edition,
  }
}

/**
 * The edition of Stedi's contract for an exchange; empty for the other APIs. Under `auto`, the one that the response names in
 * `x-payerbox-stedi-edition`; without that header, the one that the request selects.
 */
export function editionOfExchange(
  operation: string,
  { sent, received }: { readonly sent: Pick<Sent, 'body'>; readonly received?: Pick<Received, 'headers'> },
  setting: string,
): string {
  const [api, operationId = ''] = operation.split('.')
  if (api !== 'stedi') return ''
  const named = received?.headers[stediEditionHeader]
  if (isStediEdition(setting)) return setting
  return isStediEdition(named) ? named : stediEditionFor('auto', operationId, bodyValue(sent.body))
}

/** The operation of a request; see `Judgement.operation`. */
export function operationOf({ method, path }: Pick<Sent, 'method' | 'path'>): string | undefined {
  const match = matchRoute({ method, host: '', path: path.replace(/\?.*$/s, '') })
  return match === undefined || match.api === 'admin' ? undefined : operationLabel(match)
}

/** Every rule that a request breaks, its credential included; see `judgeExchange`. */
export function requestViolations(operation: string, sent: Sent, edition: string): readonly ContractViolation[] {
  return [...brokenCredentialRules(operation, sent, edition), ...bodyRules(operation, sent, edition)].map(
    onSide('request'),
  )
}

/** No vendor documents that it decodes the body of a request; the sandbox does not. An encoded body is not judged further. */
const encodedBody = {
  about: 'media type',
  pointer: 'header:content-encoding',
  rule: 'encoding',
  expected: 'a body without a content coding',
  evidence: 'inferred',
} as const

function bodyRules(
  operation: string,
  { method, headers, body }: Sent,
  edition: string,
): readonly (RuleViolation & Provenance)[] {
  if (method === 'GET' || method === 'HEAD') return []
  const coding = contentCoding(headers['content-encoding'])
  if (coding !== undefined) return [{ ...encodedBody, received: coding, source: operation.replace(/\..*/, '') }]
  const part = partOf(operation, edition, 'request')
  const mediaType = mediaTypeOf(headers['content-type'])
  const isForm = mediaType === 'application/x-www-form-urlencoded'
  const value = isForm ? Object.fromEntries(new URLSearchParams(body)) : bodyValue(body)
  const wrongType = { about: 'media type', pointer: 'header:content-type', rule: 'json', expected: 'JSON' } as const
  const received = mediaType === '' ? 'nothing' : 'another type'
  const known = { evidence: 'documented', source: part.replace(/\..*/, '') } as const
  return [
    ...(isForm || isJson(mediaType) ? [] : [{ ...wrongType, received, ...known }]),
    ...brokenBodyRules(part, value, 'allowed'),
    ...(/rawX12/i.test(operation) ? brokenX12Rules(value, ['276']) : []),
  ]
}

/** Every rule that a response breaks; see `judgeExchange`. */
export function responseViolations(
  operation: string,
  received: Received,
  edition: string,
): readonly ContractViolation[] {
  const body = bodyValue(received.body)
  return [
    ...brokenResponseRules(partOf(operation, edition, received.status), received, body, 'allowed'),
    ...brokenX12Rules(body, ['277', '999', 'TA1']),
  ].map(onSide('response'))
}

function unknownPath(api: string, sent: Sent): ContractViolation {
  const rule = { about: 'contract', pointer: '', rule: 'declared', expected: 'an operation of the contract' } as const
  const received = `another method or path: ${methodAndPath(sent)}`
  return { side: 'request', ...rule, received, evidence: 'documented', source: api }
}

/** `PATCH /api/v1/partner/sessions/***`: a path in which only what belongs to a vendor's route is shown. */
export function methodAndPath({ method, path }: Pick<Sent, 'method' | 'path'>): string {
  const shown = maskPath(path.replace(/\?.*$/s, ''), () => masked)
  return `${maskMethod(method) === masked ? 'another method' : method} ${shown}`
}

function onSide(side: ContractViolation['side']): (rule: RuleViolation & Provenance) => ContractViolation {
  return (rule) => ({ side, ...rule })
}
