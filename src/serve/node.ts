import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { type Call, json, type Reply } from '../http/call.ts'
import type { Sandbox } from '../sandbox.ts'
import { answerAlways } from './answer.ts'
import { type Log, logCall, silent } from './log.ts'
import { write } from './write.ts'

/** Twice what the most generous vendor takes, so that each vendor's own refusal is heard before ours. */
const longestBody = 2 * 1024 * 1024

const tooLong: Reply = json(413, { message: 'Request Too Long' })

/** What a call is aimed at: all that is known of it before its body is read. */
export type Target = Pick<Call, 'host' | 'path' | 'query'>

/**
 * A listener for `http.createServer` that answers as the sandbox does.
 *
 * What belongs to no vendor goes to `fallback` unread, except the health check, which has to be quick. Without a
 * fallback the sandbox answers everything.
 */
export function requestListener(sandbox: Sandbox, fallback?: RequestListener, log: Log = silent): RequestListener {
  return (request, response) => {
    const target = targetOf(request)
    if (fallback !== undefined && !sandbox.owns(target) && target.path !== '/_payerbox/health') {
      fallback(request, response)
    } else if (isBodiless(request)) {
      answerHttp(sandbox, request, target, '', response, log)
    } else {
      readBody(request, (body) => {
        if (body === undefined) write(tooLong, response)
        else answerHttp(sandbox, request, target, body, response, log)
      })
    }
  }
}

/** Answers one call whose body is known: at once where the reply is there at once. */
export function answerHttp(
  sandbox: Sandbox,
  { method = 'GET', headers }: IncomingMessage,
  target: Target,
  body: string,
  response: ServerResponse,
  log: Log,
): void {
  const began = performance.now()
  const call: Call = { ...target, method, headers: textHeaders(headers), body }
  const finish = (reply: Reply): void => {
    write(reply, response)
    logCall(log, sandbox, call, reply, performance.now() - began)
  }
  const reply = answerAlways(sandbox, call, (error) => log.error({ err: error }, 'payerbox failed to answer'))
  if (reply instanceof Promise) void reply.then(finish)
  else finish(reply)
}

/** Whether the headers announce no body, so that there is nothing to wait for. */
export function isBodiless({ headers }: IncomingMessage): boolean {
  return (headers['content-length'] ?? '0') === '0' && headers['transfer-encoding'] === undefined
}

/**
 * Reads the body as text; `undefined` when it is too long. A long one is read to its end all the same: a client that is
 * cut off while it sends hears no answer.
 */
function readBody(request: IncomingMessage, use: (body: string | undefined) => void): void {
  const chunks: Buffer[] = []
  let size = 0
  request.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size <= longestBody) chunks.push(chunk)
  })
  request.on('end', () => use(size <= longestBody ? toText(chunks) : undefined))
}

function toText(chunks: readonly Buffer[]): string {
  const [first] = chunks
  const bytes = first !== undefined && chunks.length === 1 ? first : Buffer.concat(chunks)
  const text = bytes.toString('utf8')
  // `Request.text()` drops the byte order mark, and every way in must read alike.
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}

/** The target as sent; in its absolute form when the client takes us for a proxy. */
export function targetOf({ url = '/', headers }: IncomingMessage): Target {
  const absolute = url.startsWith('/') ? undefined : /^https?:\/\/([^/?]*)(.*)$/i.exec(url)
  const [, authority = headers.host ?? '', rest = url] = absolute ?? []
  const question = rest.indexOf('?')
  return {
    host: authority.toLowerCase().replace(/:\d*$/, ''),
    path: (question === -1 ? rest : rest.slice(0, question)) || '/',
    query: question === -1 ? '' : rest.slice(question + 1),
  }
}

/** Node joins a header sent twice into one text: all but `set-cookie`, which means nothing in a request. */
function textHeaders(headers: IncomingMessage['headers']): Call['headers'] {
  return headers['set-cookie'] === undefined
    ? (headers as Call['headers'])
    : { ...(headers as Call['headers']), 'set-cookie': undefined }
}
