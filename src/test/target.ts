import { vendorHosts } from '../contract/routes.ts'
import type { Received, Sent } from '../judge/http-exchange.ts'
import { TargetError } from '../proxy/target.ts'
import { createSandbox, type Sandbox } from '../sandbox.ts'
import type { ContractCase } from './case.ts'

/** Who is asked. */
export interface TestTarget {
  /** `mock`, the origin that is asked, or `live` and the vendors' hosts. */
  readonly name: string
  /**
   * `payerbox`: it arranges what a case needs, answers to every rule, and no more than the contract names. `local`: a
   * server on this machine. `remote`: any other; it is sent only what begins nothing. `live`: the vendors themselves.
   */
  readonly kind: 'payerbox' | 'local' | 'remote' | 'live'
  /** @throws NoAnswer */
  send(request: Sent): Promise<Received>
  /** Why a case is not sent there; `undefined` when it is. */
  declines(one: ContractCase): string | undefined
  /** What opens it, by the names that cases use; the world of the case when absent. */
  readonly credentials?: Readonly<Record<string, string>>
  /** Where what cannot be arranged may come from. */
  readonly environment?: Readonly<Record<string, string | undefined>>
  /** The hosts that are asked, by API, and whether billing may begin there. */
  readonly hosts?: readonly { readonly api: string; readonly host: string; readonly mayBill: boolean }[]
  /** Why other APIs are not asked. */
  readonly leftOut?: readonly string[]
  /** The editions and profiles that it speaks; `2025-01` and `live` when absent, all of payerbox. */
  readonly editions?: readonly string[]
  /** How many requests were sent once more. */
  retries?(): number
}

/** The target broke the connection, took too long, or could not be reached. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer'
}

/** As long as the vendors take at most. */
const patience = 65_000

/** A sandbox in this process; one of its own unless another is given. */
export function mockTarget(sandbox: Pick<Sandbox, 'answer'> = createSandbox()): TestTarget {
  return {
    name: 'mock',
    kind: 'payerbox',
    declines: runsOn('mock'),
    async send({ method, path, headers, body }) {
      const [pathname = '', ...query] = path.split('?')
      const call = { method, host: '', path: pathname, query: query.join('?'), headers, body }
      const reply = await sandbox.answer(call)
      // There is no wire here that would take its time.
      reply.ended?.()
      if (reply.broken !== undefined) throw new NoAnswer(`the answer never came (${reply.broken})`)
      return { status: reply.status, headers: reply.headers, body: reply.body }
    },
  }
}

/**
 * A server somewhere. Whether it is payerbox, it says itself.
 *
 * @param environment Where what cannot be arranged there may come from.
 *
 * @throws TargetError if the URL is invalid, or a vendor's.
 * @throws NoAnswer if there is no response.
 */
export async function urlTarget(
  url: string,
  environment: TestTarget['environment'] & object = {},
): Promise<TestTarget> {
  const base = readUrl(url)
  const name = base.origin
  const prefix = base.pathname.replace(/\/$/, '')
  const send = (request: Sent) => sendTo(`${name}${prefix}${request.path}`, request)
  const health = await send({ method: 'GET', path: '/_payerbox/health', headers: {}, body: '' })
  const kind = isPayerbox(health) ? 'payerbox' : isLoopback(base.hostname) ? 'local' : 'remote'
  return { name, kind, send, declines: declining[kind], environment }
}

/** payerbox runs what is for the mock, a server on this machine anything, and one elsewhere what begins nothing. */
const declining = {
  payerbox: runsOn('mock'),
  local: () => undefined,
  remote: runsOn('live-read-only'),
} as const

function runsOn(where: 'mock' | 'live-read-only'): TestTarget['declines'] {
  return ({ runs = ['mock'] }) => (runs.includes(where) ? undefined : `it does not run on ${where}`)
}

function readUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new TargetError(`a target is mock, live or a URL such as http://127.0.0.1:4276, not "${text}"`)
  }
  if (vendorHosts.includes(url.hostname)) {
    throw new TargetError(`${url.hostname} is a vendor's own host; cases are sent to a mock or a server of yours`)
  }
  return url
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host)
}

function isPayerbox({ status, body }: Received): boolean {
  return status === 200 && /^\{"status":"ok","version":"[^"]*","worlds":/.test(body)
}

/** @throws NoAnswer */
export async function sendTo(url: string, { method, headers, body }: Sent): Promise<Received> {
  try {
    const response = await fetch(url, {
      method,
      headers,
      // Bytes, since `fetch` gives a text a content type of its own.
      ...(body !== '' && { body: new TextEncoder().encode(body) }),
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    })
    return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() }
  } catch (cause) {
    throw new NoAnswer('no response', { cause })
  }
}

/** What a case needs could not be arranged, or may not be sent; the message says why. */
export class NotArranged extends Error {
  override readonly name = 'NotArranged'
}
