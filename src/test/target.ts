import { vendorHosts } from '../contract/routes.ts'
import { isLoopback } from '../guard/admin-access.ts'
import type { Received, Sent } from '../judge/http-exchange.ts'
import { TargetError } from '../proxy/target.ts'
import { createSandbox, type Sandbox } from '../sandbox.ts'
import type { ContractCase } from './case.ts'

/** The server under test. */
export interface TestTarget {
  /** `mock`, an origin, or `live` and the vendors' hosts. */
  readonly name: string
  /**
   * `payerbox`: sets up what a case needs, must keep every rule, and must send no members that the contract does not name.
   * `local`: a server on this machine. `remote`: any other server; only read-only cases run there. `live`: the vendors.
   */
  readonly kind: 'payerbox' | 'local' | 'remote' | 'live'
  /** @throws NoResponse */
  send(request: Sent): Promise<Received>
  /** Why a case does not run there; `undefined` if it does. */
  declines(one: ContractCase): string | undefined
  /** Credentials by the names that cases use. Default: those of the case's world. */
  readonly credentials?: Readonly<Record<string, string>>
  /** Environment variables, for what cannot be arranged. */
  readonly environment?: Readonly<Record<string, string | undefined>>
  /** The host of each API, and whether cases that start billing run there. */
  readonly hosts?: readonly { readonly api: string; readonly host: string; readonly mayBill: boolean }[]
  /** Why other APIs are not tested. */
  readonly leftOut?: readonly { readonly api: string; readonly reason: string }[]
  /** The editions and profiles that it has. Default: `2025-01` and `live`; of payerbox, all. */
  readonly editions?: readonly string[]
  /** Asks whether the server still responds. Absent where nothing may be asked. @throws NoResponse */
  probe?(): Promise<unknown>
  /** The number of requests that were retried. */
  retries?(): number
}

/** Thrown when the target broke the connection, timed out, or could not be reached. */
export class NoResponse extends Error {
  override readonly name = 'NoResponse'
}

/** Milliseconds: longer than the vendors take. */
const patience = 65_000

const probeTimeout = 5_000

/** A sandbox in this process. Default: a new one. */
export function mockTarget(sandbox: Pick<Sandbox, 'answer'> = createSandbox()): TestTarget {
  return {
    name: 'mock',
    kind: 'payerbox',
    declines: runsOn('mock'),
    async send({ method, path, headers, body }) {
      const [pathname = '', ...query] = path.split('?')
      const call = { method, host: '', path: pathname, query: query.join('?'), headers, body }
      const reply = await sandbox.answer(call)
      // There is no connection that could be slow.
      reply.ended?.()
      if (reply.broken !== undefined) throw new NoResponse(`no response (${reply.broken})`)
      return { status: reply.status, headers: reply.headers, body: reply.body }
    },
  }
}

/**
 * A server at a URL. Its health check shows whether it is payerbox.
 *
 * @param environment Environment variables, for what cannot be arranged there.
 * @throws TargetError if the URL is invalid, or a vendor's.
 * @throws NoResponse if there is no response.
 */
export async function urlTarget(
  url: string,
  environment: TestTarget['environment'] & object = {},
): Promise<TestTarget> {
  const base = readUrl(url)
  const name = base.origin
  const prefix = base.pathname.replace(/\/$/, '')
  const send = (request: Sent, timeout?: number) => sendTo(`${name}${prefix}${request.path}`, request, timeout)
  const probe = (timeout?: number) => send({ method: 'GET', path: '/_payerbox/health', headers: {}, body: '' }, timeout)
  const health = await probe()
  const kind = isPayerbox(health) ? 'payerbox' : isLoopback(base.hostname) ? 'local' : 'remote'
  const target: TestTarget = {
    name,
    kind,
    send,
    declines: declining[kind],
    environment,
    probe: () => probe(probeTimeout),
  }
  return kind === 'payerbox' ? withAdminToken(target, environment.PAYERBOX_ADMIN_TOKEN ?? '') : target
}

/** A payerbox with the token of its admin API. @throws TargetError if it refuses the admin API. */
async function withAdminToken(target: TestTarget, token: string): Promise<TestTarget> {
  const send = (request: Sent): Promise<Received> => {
    const isAdmin = token !== '' && request.path.startsWith('/_payerbox')
    return target.send(
      isAdmin ? { ...request, headers: { ...request.headers, authorization: `Bearer ${token}` } } : request,
    )
  }
  const { status, body } = await send({ method: 'GET', path: '/_payerbox/worlds', headers: {}, body: '' })
  if (status === 200) return { ...target, send }
  if (status !== 401) throw new TargetError(`${target.name} refuses the admin API, with status ${status}: ${body}`)
  const problem = token === '' ? 'needs its admin token' : 'has another admin token than'
  throw new TargetError(`${target.name} ${problem}${token === '' ? '; set' : ''} PAYERBOX_ADMIN_TOKEN`)
}

/** payerbox runs the cases of the mock; a server on this machine, all cases; any other, read-only cases. */
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
    throw new TargetError(`the target must be mock, live or a URL such as http://127.0.0.1:4276, not "${text}"`)
  }
  if (vendorHosts.includes(url.hostname)) {
    throw new TargetError(`${url.hostname} is a vendor's host; to test the vendors, use --target live`)
  }
  return url
}

function isPayerbox({ status, body }: Received): boolean {
  return status === 200 && /^\{"status":"ok","version":"[^"]*","worlds":/.test(body)
}

/** @throws NoResponse */
export async function sendTo(
  url: string,
  { method, headers, body }: Sent,
  timeout: number = patience,
): Promise<Received> {
  try {
    const response = await fetch(url, {
      method,
      headers,
      // As bytes: `fetch` adds a content type to a string.
      ...(body !== '' && { body: new TextEncoder().encode(body) }),
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
    })
    return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() }
  } catch (cause) {
    throw new NoResponse('no response', { cause })
  }
}

/** Thrown when a case cannot be arranged, or must not be sent. */
export class NotArranged extends Error {
  override readonly name = 'NotArranged'
}
