import { andThen, type Call, type Reply } from '../http/call.ts'
import type { Sandbox } from '../sandbox.ts'

/**
 * The same sandbox for pages of other origins: every response allows the origin that asks for it, and a preflight is answered
 * here. A call without an `Origin` is answered as without this.
 *
 * @param ownOrigin The origin of a call that has none. In happy-dom, the headers of a preflight do not arrive here.
 */
export function withCors<T extends Pick<Sandbox, 'answer'>>(
  sandbox: T,
  ownOrigin: () => string | undefined = () => undefined,
): T {
  const answer: Sandbox['answer'] = (call, match) => {
    const origin = call.headers.origin ?? ownOrigin()
    if (origin === undefined) return sandbox.answer(call, match)
    return isPreflight(call)
      ? preflightReply(origin, call)
      : andThen(sandbox.answer(call, match), (reply) => allow(origin, reply))
  }
  // Everything else, including getters, is inherited from the sandbox.
  return Object.assign(Object.create(sandbox) as T, { answer })
}

/** It names a method, or has lost its headers, the origin included. */
function isPreflight({ method, headers }: Call): boolean {
  return (
    method === 'OPTIONS' && (headers['access-control-request-method'] !== undefined || headers.origin === undefined)
  )
}

function preflightReply(origin: string, { headers }: Call): Reply {
  const methods = headers['access-control-request-method'] ?? 'GET, POST, PUT, PATCH, DELETE'
  const asked = headers['access-control-request-headers'] ?? '*, Authorization'
  return {
    status: 204,
    headers: {
      'access-control-allow-origin': origin,
      'access-control-allow-methods': methods,
      'access-control-allow-headers': asked,
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
