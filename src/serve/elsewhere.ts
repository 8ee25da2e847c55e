import { text } from 'node:stream/consumers'
import { vendorHosts } from '../contract/routes.ts'
import type { Call, Reply } from '../http/call.ts'
import type { Sandbox } from '../sandbox.ts'

// Not `fetch`, which fake timers stop; and taken before MSW, or a test, replaces it.
const { request } = process.getBuiltinModule('node:http')

/** Hop-by-hop headers, which every connection sets for itself. */
const ofTheConnection = ['connection', 'content-length', 'expect', 'host', 'keep-alive', 'transfer-encoding', 'upgrade']

/**
 * A sandbox that runs elsewhere, used as if it were in this process: each call is forwarded to it.
 *
 * A connection that breaks, at any point of the response, is a reply that is reset.
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
      // A connection for each call: an idle one could close at that moment, and look like a fault.
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

/** The end-to-end headers; repeated ones are joined. */
function kept(
  headers: Readonly<Record<string, string | readonly string[] | undefined>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined || ofTheConnection.includes(name) ? [] : [[name, String(value)]],
    ),
  )
}
