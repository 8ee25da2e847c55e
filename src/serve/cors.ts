import { andThen, type Call, type Reply } from '../http/call.ts'
import type { Sandbox } from '../sandbox.ts'

/**
 * The same sandbox for pages of other origins: every response allows the origin that asks for it, and a preflight is answered
 * here. A call without an `Origin` is answered as without this.
 */
export function withCors<T extends Pick<Sandbox, 'answer'>>(sandbox: T): T {
  const answer: Sandbox['answer'] = (call, match) => {
    const { origin } = call.headers
    if (origin === undefined) return sandbox.answer(call, match)
    return isPreflight(call)
      ? preflightReply(origin, call)
      : andThen(sandbox.answer(call, match), (reply) => allow(origin, reply))
  }
  // Everything else, including getters, is inherited from the sandbox.
  return Object.assign(Object.create(sandbox) as T, { answer })
}

function isPreflight({ method, headers }: Call): boolean {
  return method === 'OPTIONS' && headers['access-control-request-method'] !== undefined
}

function preflightReply(origin: string, { headers }: Call): Reply {
  const asked = headers['access-control-request-headers']
  return {
    status: 204,
    headers: {
      'access-control-allow-origin': origin,
      'access-control-allow-methods': String(headers['access-control-request-method']),
      ...(asked !== undefined && { 'access-control-allow-headers': asked }),
      ...(headers['access-control-request-private-network'] === 'true' && {
        'access-control-allow-private-network': 'true',
      }),
      'access-control-max-age': '600',
      vary: 'Origin, Access-Control-Request-Method, Access-Control-Request-Headers',
    },
    body: '',
  }
}

function allow(origin: string, reply: Reply): Reply {
  const headers = {
    ...reply.headers,
    'access-control-allow-origin': origin,
    'access-control-expose-headers': Object.keys(reply.headers).join(', '),
    vary: 'Origin',
  }
  return { ...reply, headers }
}
