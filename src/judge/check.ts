import type { Evidence } from '../contract/evidence.ts'
import {
  type OperationId,
  type StediEdition,
  stediEditions,
  type Vendor,
  vendorRoutes,
  vendors,
} from '../contract/routes.ts'
import { defaultStediEdition, oneOf } from '../options.ts'
import { plural } from '../text/phrases.ts'
import { answerFaults, operationOf, requestFaults, type WireFault } from './exchange.ts'
import { type Message, readMessage } from './message.ts'
import { ContractError, counts, linesOf, tiers } from './words.ts'

/** By what a request or an answer is judged. */
export interface CheckOptions {
  /** Of Stedi's contract. Default `2025-01`. */
  readonly edition?: StediEdition
  /**
   * Which broken rules fail: those that are known as well as this, or better. Default `documented`: what the vendor
   * promises. What was only observed may be otherwise tomorrow, and what is inferred is a guess of ours.
   */
  readonly failOn?: Evidence
}

/** What a contract says of one request or answer. */
export interface ContractCheck {
  /** Whether no rule is broken that fails. */
  readonly kept: boolean
  readonly broken: readonly WireFault[]
  /** Broken rules that do not fail, since they are not known well enough. */
  readonly noted: readonly WireFault[]
  /** All of that for a person: each place, the rule, what came, and how the rule is known. Nothing in it is personal. */
  readonly report: string
}

/**
 * Holds one request or answer to the contract of an operation. Members that the contract does not name are let pass.
 *
 * @param message A fetch `Request` or `Response`, which stays readable; or plain data: `{ method, path or url, headers,
 *   body }`, `{ status, headers, body }`, and what axios (`data`) and supertest (`text`) answer. A body is text or a value.
 *   Without `headers` the content type is not judged.
 * @throws MessageError when it is none of these.
 * @throws OptionError when there is no such API, operation, edition or tier.
 */
export async function checkContract<A extends Vendor>(
  message: unknown,
  api: A,
  operation: OperationId<A>,
  options: CheckOptions = {},
): Promise<ContractCheck> {
  const edition = oneOf('edition', options.edition ?? defaultStediEdition, stediEditions)
  const failOn = oneOf('failOn', options.failOn ?? 'documented', tiers)
  const contract = `${oneOf('API', api, vendors)}.${oneOf(`${api} operation`, operation, operationIdsOf(api))}`
  const read = await readMessage(message)
  const faults = faultsOf(read, contract, edition)
  const broken = faults.filter(({ evidence }) => counts(evidence, failOn))
  const noted = faults.filter((fault) => !broken.includes(fault))
  const what = `${contract}${api === 'stedi' ? ` (${edition})` : ''}`
  return { kept: broken.length === 0, broken, noted, report: reportOf(read, what, broken, noted) }
}

/**
 * The same as an assertion, for Jest, node:test and any other runner.
 *
 * @throws ContractError, MessageError, OptionError
 */
export async function assertContract<A extends Vendor>(
  message: unknown,
  api: A,
  operation: OperationId<A>,
  options: CheckOptions = {},
): Promise<void> {
  const check = await checkContract(message, api, operation, options)
  if (!check.kept) throw new ContractError(check.report, check.broken)
}

function operationIdsOf(api: Vendor): readonly string[] {
  return vendorRoutes.filter((route) => route.api === api).map(({ operationId }) => operationId)
}

function faultsOf(message: Message, contract: string, edition: string): readonly WireFault[] {
  if (message.side === 'answer') return answerFaults(contract, message.received, edition)
  const asked = operationOf(message.sent)
  return [
    ...(asked === contract ? [] : [elsewhere(contract, asked)]),
    ...requestFaults(contract, message.sent, edition),
  ]
}

function elsewhere(expected: string, asked = 'no operation of an API'): WireFault {
  const received = asked.includes('.') || asked.includes(' ') ? asked : `another method or path of ${asked}`
  const rule = { side: 'request', about: 'contract', pointer: '', rule: 'operation', expected, received } as const
  return { ...rule, evidence: 'documented', source: expected.replace(/\..*/, '') }
}

function reportOf(
  message: Message,
  contract: string,
  broken: readonly WireFault[],
  noted: readonly WireFault[],
): string {
  const what = message.side === 'request' ? 'the request' : `the answer with status ${message.received.status}`
  if (broken.length === 0) return `${what} keeps the contract of ${contract}`
  return [
    `${what} breaks ${plural(broken.length, 'rule')} of ${contract}:`,
    ...linesOf(broken),
    ...(noted.length === 0 ? [] : ['and this, which does not fail:', ...linesOf(noted)]),
  ].join('\n')
}
