import { type SchemaProblem, schemaProblem } from '../../text/schema-facts.ts'
import { type Delimiters, usualDelimiters } from '../delimiters.ts'
import type { Envelope } from '../envelope.ts'
import { examine } from '../validate/validate.ts'
import { encode276 } from '../write/encode-276.ts'
import { encode277 } from '../write/encode-277.ts'
import type { Encoding } from '../write/write-envelope.ts'
import { findErrors, type WrittenErrors } from './find-errors.ts'
import { type X12Json, x12JsonFacts } from './generated/x12-json.ts'
import { validators } from './generated/x12-json.validators.js'

/** A problem with a value of a JSON document, or with one of its keys. */
export type JsonProblem = Pick<SchemaProblem, 'path' | 'what' | 'message'>

/** X12 text, or all problems of the JSON that was to be written. */
export type EncodedJson =
  | { readonly text: string; readonly delimiters: Delimiters }
  | { readonly problems: readonly JsonProblem[] }

/**
 * Writes JSON as a 276 or a 277: what `payerbox x12 decode` prints, see contracts/x12-json.schema.json. JSON that breaks the
 * implementation guide is not written.
 *
 * @param now the time of the envelope, if it has none
 */
export function encodeJson(document: unknown, now: Date): EncodedJson {
  const problems = problemsOf(document)
  if (problems.length > 0) return { problems }
  const json = document as X12Json
  if (json.responses !== undefined) {
    return encodeExactly(json, 'responses', ({ responses = [], envelopes }) =>
      encode277(responses, fullEnvelope(envelopes, now)),
    )
  }
  return encodeExactly(json, 'inquiries', ({ inquiries = [], envelopes }) =>
    encode276(inquiries, fullEnvelope(envelopes, now)),
  )
}

/**
 * Writes a document, and when it breaks the implementation guide, finds the values that are the reason.
 *
 * @param list the member whose entries are tried one by one, if there is one
 */
export function encodeExactly<Json extends Pick<X12Json, 'envelopes'>>(
  json: Json,
  list: string | undefined,
  write: (json: Json) => Encoding,
): EncodedJson {
  const errorsOf = (changed: Json): WrittenErrors => {
    const written = write(changed)
    return 'errors' in written
      ? { errors: written.errors, isWritten: false }
      : { errors: examine(written.text).errors, isWritten: true }
  }
  const { errors } = errorsOf(json)
  if (errors.length > 0) return { problems: findErrors(json, list, errorsOf, errors) }
  const written = write(json)
  if ('errors' in written) return { problems: [] }
  return { text: written.text, delimiters: json.envelopes?.[0]?.delimiters ?? usualDelimiters }
}

/** The first of some envelopes, with defaults for what it does not set. */
export function fullEnvelope(envelopes: X12Json['envelopes'], now: Date): Envelope {
  const [given] = envelopes ?? []
  const [date = '', time = ''] = now.toISOString().split('T')
  return {
    senderQualifier: 'ZZ',
    senderId: 'SENDER',
    receiverQualifier: 'ZZ',
    receiverId: 'RECEIVER',
    applicationSender: given?.senderId ?? 'SENDER',
    applicationReceiver: given?.receiverId ?? 'RECEIVER',
    controlNumber: '000000001',
    groupControlNumber: '1',
    setControlNumber: '0001',
    reference: '1',
    at: { date: date.replaceAll('-', ''), time: time.slice(0, 5).replace(':', '') },
    usage: 'T',
    delimiters: usualDelimiters,
    ...given,
  }
}

/** The rules of the schema that a document breaks. */
function problemsOf(document: unknown): readonly JsonProblem[] {
  const validate = validators['x12-json']
  const errors = validate === undefined || validate(document) ? [] : (validate.errors ?? [])
  const problems = errors
    // `if` only says that `then` or `else` is broken.
    .filter(({ keyword }) => keyword !== 'if')
    .map(({ instancePath, keyword, params, message = keyword }) =>
      schemaProblem({ pointer: instancePath, rule: keyword, params, message }, document, x12JsonFacts, () => undefined),
    )
  const isEmpty =
    typeof document === 'object' && document !== null && !('inquiries' in document || 'responses' in document)
  if (problems.length > 0 || !isEmpty) return problems
  const message = 'must have "inquiries" or "responses", or be the body of a claim status request'
  return [{ path: [], message }]
}
