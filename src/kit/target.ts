import { createSandbox, type Sandbox } from '../sandbox.ts'
import type { Received, Sent } from './answer.ts'

/** Who is asked. */
export interface Target {
  /** `mock`, or the origin that is asked. */
  readonly name: string
  /**
   * `payerbox`: it arranges what a case needs, answers to every rule, and no more than the contract names. `local`: a
   * server on this machine. `remote`: any other; it is sent only what begins nothing.
   */
  readonly kind: 'payerbox' | 'local' | 'remote'
  /** @throws NoAnswer */
  send(request: Sent): Promise<Received>
}

/** The target broke the connection, took too long, or could not be reached. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer'
}

/** A target that cannot be: the message says why. */
export class TargetError extends Error {
  override readonly name = 'TargetError'
}

/** As long as the vendors take at most. */
const patience = 65_000

/** A sandbox in this process; one of its own unless another is given. */
export function mockTarget(sandbox: Pick<Sandbox, 'answer'> = createSandbox()): Target {
  return {
    name: 'mock',
    kind: 'payerbox',
    async send({ method, path, headers, body }) {
      const [pathname = '', ...query] = path.split('?')
      const call = { method, host: '', path: pathname, query: query.join('?'), headers, body }
      const reply = await sandbox.answer(call)
      if (reply.broken !== undefined) throw new NoAnswer(`the answer never came (${reply.broken})`)
      return { status: reply.status, headers: reply.headers, body: reply.body }
    },
  }
}

/**
 * A server somewhere. Whether it is payerbox, it says itself.
 *
 * @throws TargetError when the URL is none, or leads to a vendor.
 * @throws NoAnswer when nobody answers there.
 */
export async function urlTarget(url: string): Promise<Target> {
  const base = readUrl(url)
  const name = base.origin
  const prefix = base.pathname.replace(/\/$/, '')
  const send = (request: Sent) => sendTo(`${name}${prefix}${request.path}`, request)
  const health = await send({ method: 'GET', path: '/_payerbox/health', headers: {}, body: '' })
  const kind = isPayerbox(health) ? 'payerbox' : isLoopback(base.hostname) ? 'local' : 'remote'
  return { name, kind, send }
}

function readUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new TargetError(`a target is mock or a URL such as http://127.0.0.1:4276, not "${text}"`)
  }
  if (createSandbox({ worlds: [] }).hosts.includes(url.hostname)) {
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

async function sendTo(url: string, { method, headers, body }: Sent): Promise<Received> {
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
    throw new NoAnswer('nobody answered', { cause })
  }
}
