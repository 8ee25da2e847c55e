import { bypass, type HttpHandler, HttpResponse, http } from 'msw'
import { defaultStediEdition, stediEditionSettings } from '../contract/stedi-edition.ts'
import type { CheckOptions } from '../judge/check.ts'
import {
  ContractError,
  type ContractViolation,
  describeViolation,
  evidenceText,
  evidenceTiers,
  isAtLeast,
} from '../judge/violation.ts'
import { checkArgument, checkOptionNames, hostsOption, OptionError, oneOf } from '../text/option-error.ts'
import { plural } from '../text/phrases.ts'
import { allowHosts } from './network-guard.ts'

export interface ContractGuardOptions extends CheckOptions {
  /** Hosts that calls may reach: `sandbox-apigw.optum.com`, or `localhost:8080`. None by default. */
  readonly hosts?: readonly string[]
}

/** A call that was let through, without personal data. */
export interface GuardedExchange {
  /** `stedi.claimStatus`; the API alone where it has no such route, and `none` where the path belongs to no API. */
  readonly operation: string
  readonly status: number
}

/** A rule that the request or the response of a call to a real host breaks. */
export interface GuardViolation extends ContractViolation, GuardedExchange {}

export interface ContractGuard {
  /** For `setupServer` or `setupWorker`, before the handlers of a sandbox. */
  readonly handlers: readonly HttpHandler[]
  /** Every call that was let through and answered since the last `reset`. */
  readonly exchanges: readonly GuardedExchange[]
  /** Every violation since the last `reset`, of any evidence. */
  readonly violations: readonly GuardViolation[]
  /**
   * @throws ContractError with every violation, when one of them counts by `failOn`: by default those of documented
   * rules.
   */
  assert(): void
  /** Deletes the recorded calls and violations. */
  reset(): void
}

/**
 * Lets calls through to chosen real hosts, and validates request and response of each against the contract.
 *
 * Nothing reaches a host that is not named here, not even by a redirect: the redirect is returned as it is, and the
 * client's next call is handled like any other. Calls to other hosts are left to the handlers behind, such as those of
 * a sandbox.
 *
 * @example
 * const guard = contractGuard({ hosts: ['sandbox-apigw.optum.com'] })
 * const server = setupServer(...guard.handlers, ...handlers(createSandbox()))
 * @throws OptionError
 */
export function contractGuard(options: ContractGuardOptions = {}): ContractGuard {
  checkOptionNames(options, ['hosts', 'edition', 'failOn'])
  if (options.hosts !== undefined) checkArgument('hosts', options.hosts, hostsOption)
  const edition = oneOf('edition', options.edition ?? defaultStediEdition, stediEditionSettings)
  const failOn = oneOf('failOn', options.failOn ?? 'documented', evidenceTiers)
  const hosts = (options.hosts ?? []).map(checkedHost)
  allowHosts(hosts)
  const exchanges: GuardedExchange[] = []
  const violations: GuardViolation[] = []

  const judge = async (request: Request, response: Response): Promise<void> => {
    // Loaded here, since most browser tests never let a call through.
    const { judgeExchange } = await import('../judge/exchange.ts')
    const { readMessage } = await import('../judge/message.ts')
    const [asked, answered] = [await readMessage(request), await readMessage(response)]
    if (asked.side !== 'request' || answered.side !== 'response') return
    const { operation = 'none', violations: faults } = judgeExchange(
      { sent: asked.sent, received: answered.received },
      edition,
    )
    const exchange = { operation, status: response.status }
    exchanges.push(exchange)
    violations.push(...faults.map((fault) => ({ ...exchange, ...fault })))
  }

  return {
    exchanges,
    violations,
    handlers: hosts.map((host) =>
      http.all(
        ({ request }) => isAt(host, new URL(request.url)),
        async ({ request }) => {
          const response = await letThrough(request)
          if (response.type === 'error') return response
          await judge(request, response)
          return response
        },
      ),
    ),
    assert() {
      if (violations.some(({ evidence }) => isAtLeast(evidence, failOn))) {
        throw new ContractError(reportOf(exchanges.length, violations), violations)
      }
    },
    reset() {
      exchanges.length = 0
      violations.length = 0
    },
  }
}

/** A host as in a URL. @throws OptionError */
function checkedHost(text: string): string {
  const url = URL.canParse(`http://${text}`) ? new URL(`http://${text}`) : undefined
  if (url !== undefined && /^[^/?#@*]+$/.test(text)) return url.host
  throw new OptionError(`a host is a name such as sandbox-apigw.optum.com or localhost:8080, not "${text}"`)
}

/** A host without a port matches every port. */
function isAt(host: string, url: URL): boolean {
  return url.host === host || url.hostname === host
}

/** Hop-by-hop headers, which every connection sets for itself. */
const ofTheConnection = ['connection', 'keep-alive', 'transfer-encoding', 'upgrade', 'expect']

/** The response of the host; an error when there is none. */
async function letThrough(request: Request): Promise<Response> {
  const headers = new Headers(request.headers)
  for (const name of ofTheConnection) headers.delete(name)
  const outgoing = bypass(request, { headers, redirect: 'manual' })
  try {
    const { status, statusText, headers, body, type } = await fetch(outgoing)
    if (type === 'opaqueredirect') return HttpResponse.error()
    const kept = new Headers(headers)
    // The body is decoded by now.
    for (const name of ['content-encoding', 'content-length', 'transfer-encoding', 'connection']) kept.delete(name)
    return new HttpResponse(body, { status, statusText, headers: kept })
  } catch {
    return HttpResponse.error()
  }
}

function reportOf(exchanges: number, violations: readonly GuardViolation[]): string {
  return [
    `${plural(violations.length, 'rule')} broken in ${plural(exchanges, 'call')} to real hosts:`,
    ...violations.flatMap((violation) => {
      const { operation, side, status } = violation
      const what = side === 'request' ? 'request' : `response ${status}`
      return [`  ${operation} ${what}, ${describeViolation(violation)}`, `    ${evidenceText(violation)}`]
    }),
  ].join('\n')
}
