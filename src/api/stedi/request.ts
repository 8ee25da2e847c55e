import type { Call } from '../../http/call.ts'
import type { ClaimStatusBody } from '../clearinghouse/inquiry.ts'
import type { Edition } from './edition.ts'
import { invalidBody, type Problem, tooLong } from './errors.ts'
import { syntaxFault } from './syntax.ts'
import { faultOf, rawFaultOf } from './validate.ts'

/** The largest body that the gateway lets through, in bytes. */
const largest = 1024 * 1024

/** What was asked, or why it cannot be. */
type Reading<Body> = { readonly body: Body } | { readonly problem: Problem }

/** Reads a body that keeps the contract of the edition. */
export function readRequest(call: Call, edition: Edition): Reading<ClaimStatusBody> {
  return read(call, (body) => faultOf(call.body, body, edition))
}

/** The same of a body that holds X12. */
export function readRawBody(call: Call, edition: Edition): Reading<{ readonly x12: string }> {
  return read(call, (body) => rawFaultOf(call.body, body, edition))
}

/** @param fault what is wrong with a body; it has its type when nothing is */
function read<Body>(call: Call, fault: (body: unknown) => string | undefined): Reading<Body> {
  if (isTooLong(call.body)) return { problem: tooLong }
  if (!isJson(call.headers['content-type'])) {
    return { problem: invalidBody('expected a request with `Content-Type: application/json`') }
  }
  const body = parse(call.body)
  if (body === undefined) return { problem: invalidBody(syntaxFault(call.body) ?? 'expected value') }
  const wrong = fault(body)
  return wrong === undefined ? { body: body as Body } : { problem: invalidBody(wrong) }
}

/** A character of JavaScript takes at most three bytes, so that only a long text must be measured. */
function isTooLong(text: string): boolean {
  return text.length * 3 > largest && new TextEncoder().encode(text).length > largest
}

function isJson(mediaType: string | undefined): boolean {
  return mediaType === 'application/json' || /^application\/json\s*(;|$)/i.test(mediaType ?? '')
}

/** The value of a JSON text; `undefined`, which no JSON text means, when it is none. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
