import type { Evidence } from '../contract/evidence.ts'
import { type OperationId, stediEditions, type Vendor, vendorRoutes, vendors } from '../contract/routes.ts'
import {
  defaultStediEdition,
  isStediEdition,
  type StediEditionSetting,
  stediEditionHeader,
  stediEditionSettings,
} from '../contract/stedi-edition.ts'
import { checkOptionNames, oneOf } from '../text/option-error.ts'
import { plural } from '../text/phrases.ts'
import { editionOfExchange, methodAndPath, operationOf, requestViolations, responseViolations } from './exchange.ts'
import type { Sent } from './http-exchange.ts'
import { type Message, readMessage } from './message.ts'
import { ContractError, type ContractViolation, evidenceTiers, isAtLeast, violationLines } from './violation.ts'

/** How a request or a response is judged. */
export interface CheckOptions {
  /**
   * The edition of Stedi's contract. Default `auto`: the one that a response names in `x-payerbox-stedi-edition`, the one that a
   * request selects (`2025-01` for JSON with `controlNumber`, otherwise `2026-08`), and for a response alone without the header
   * the one that it keeps better.
   */
  readonly edition?: StediEditionSetting
  /**
   * The weakest evidence with which a broken rule fails. Default `documented`: what the vendor promises. What was only
   * observed can change, and what is inferred is an assumption.
   */
  readonly failOn?: Evidence
}

/** The result of comparing a request or a response with a contract. */
export interface ContractCheck {
  /** Whether no broken rule fails. */
  readonly kept: boolean
  readonly broken: readonly ContractViolation[]
  /** Broken rules that do not fail, because their evidence is too weak. */
  readonly noted: readonly ContractViolation[]
  /** The same as text: each place, the rule, what was received, and how the rule is known. It contains no personal data. */
  readonly report: string
}

/**
 * Compares a request or a response with the contract of an operation. Members that the contract does not name are allowed.
 *
 * @param message A fetch `Request` or `Response`, which stays readable; or plain data: `{ method, path or url, headers,
 *   body }`, `{ status, headers, body }`, and the responses and errors of axios, got, ky, superagent and supertest. A body is text
 *   or a value. Of `node:http` and `undici.request` it is a stream, which is read to its end.
 *   Without `headers` neither the content type nor the credential is judged.
 * @throws MessageError for any other value.
 * @throws OptionError for an unknown API, operation, edition or tier of evidence.
 */
export async function checkContract<A extends Vendor>(
  message: unknown,
  api: A,
  operation: OperationId<A>,
  options: CheckOptions = {},
): Promise<ContractCheck> {
  checkOptionNames(options, ['edition', 'failOn'])
  const setting = oneOf('edition', options.edition ?? defaultStediEdition, stediEditionSettings)
  const failOn = oneOf('failOn', options.failOn ?? 'documented', evidenceTiers)
  const contract = `${oneOf('API', api, vendors)}.${oneOf(`${api} operation`, operation, operationIdsOf(api))}`
  const read = await readMessage(message)
  const edition = api === 'stedi' ? editionFor(read, contract, setting, failOn) : ''
  const violations = violationsOf(read, contract, edition)
  const broken = violations.filter(({ evidence }) => isAtLeast(evidence, failOn))
  const noted = violations.filter((violation) => !broken.includes(violation))
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

function editionFor(message: Message, contract: string, setting: StediEditionSetting, failOn: Evidence): string {
  if (setting !== 'auto') return setting
  if (message.side === 'request') return editionOfExchange(contract, message, setting)
  const { received } = message
  const named = received.headers[stediEditionHeader]
  if (isStediEdition(named)) return named
  const failing = (edition: string) =>
    responseViolations(contract, received, edition).filter(({ evidence }) => isAtLeast(evidence, failOn)).length
  const counts = stediEditions.map((edition) => ({ edition, failing: failing(edition) }))
  return counts.reduce((best, one) => (one.failing < best.failing ? one : best)).edition
}

function operationIdsOf(api: Vendor): readonly string[] {
  return vendorRoutes.filter((route) => route.api === api).map(({ operationId }) => operationId)
}

function violationsOf(message: Message, contract: string, edition: string): readonly ContractViolation[] {
  if (message.side === 'response') return responseViolations(contract, message.received, edition)
  const asked = operationOf(message.sent)
  return [
    ...(asked === contract ? [] : [wrongOperation(contract, asked, message.sent)]),
    ...requestViolations(contract, message.sent, edition).filter(
      ({ about }) => message.hasHeaders || about !== 'credential',
    ),
  ]
}

function wrongOperation(expected: string, asked: string | undefined, sent: Sent): ContractViolation {
  const others = asked === undefined ? 'no operation of an API' : `another method or path of ${asked}`
  const received = asked?.includes('.') ? asked : `${others}: ${methodAndPath(sent)}`
  const rule = { side: 'request', about: 'contract', pointer: '', rule: 'operation', expected, received } as const
  return { ...rule, evidence: 'documented', source: expected.replace(/\..*/, '') }
}

function reportOf(
  message: Message,
  contract: string,
  broken: readonly ContractViolation[],
  noted: readonly ContractViolation[],
): string {
  const what = message.side === 'request' ? 'the request' : `the response with status ${message.received.status}`
  if (broken.length === 0) return `${what} keeps the contract of ${contract}`
  return [
    `${what} breaks ${plural(broken.length, 'rule')} of ${contract}:`,
    ...violationLines(broken),
    ...(noted.length === 0 ? [] : ['and these rules, which do not fail:', ...violationLines(noted)]),
  ].join('\n')
}
