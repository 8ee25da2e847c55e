import { text } from 'node:stream/consumers'
import { vendorHosts } from '../contract/routes.ts'
import type { Call, Reply } from '../http/call.ts'
import type { Sandbox } from '../sandbox.ts'

// Not `fetch`, which stands still under fake timers; and as it is before MSW, or a test, takes its place.
const { request } = process.getBuiltinModule('node:http')

/** Headers of a connection, which the next one makes for itself. */
const ofTheConnection = ['connection', 'content-length', 'expect', 'host', 'keep-alive', 'transfer-encoding', 'upgrade']

/**
 * A sandbox that serves somewhere else, as if it were here: each call is passed on to it.
 *
 * A connection that breaks on the way, for whatever reason and wherever in the answer, is a reply that is reset. Whose path
 * it is that nobody has, the sandbox there cannot tell: it has but one host.
 *
 * @param url an origin, such as `http://127.0.0.1:4276`
 */
export function sandboxAt(url: string): Pick<Sandbox, 'answer' | 'hosts'> {
  return {
    hosts: vendorHosts,
    answer: (call) => passOn(url, call).catch(() => ({ status: 0, headers: {}, body: '', broken: 'reset' })),
  }
}

function passOn(url: string, { method, path, query, headers, body }: Call): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, {
      // A connection for each call: one that was kept could be at its end, and look like a fault.
      agent: false,
      method,
      path: query === '' ? path : `${path}?${query}`,
      headers: { ...kept(headers), 'content-length': Buffer.byteLength(body) },
    })
    outgoing.on('error', reject)
    outgoing.on('response', (incoming) => {
      const { statusCode: status = 0 } = incoming
      text(incoming).then((body) => resolve({ status, headers: kept(incoming.headers), body }), reject)
    })
    outgoing.end(body)
  })
}

/** The headers that belong to the message; those that came several times are joined. */
function kept(
  headers: Readonly<Record<string, string | readonly string[] | undefined>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined || ofTheConnection.includes(name) ? [] : [[name, String(value)]],
    ),
  )
}
