import { type Delimiters, usualDelimiters } from '../delimiters.ts'
import type { Envelope } from '../envelope.ts'
import type { X12Error } from '../error.ts'
import type { TracedInquiry } from '../inquiry.ts'
import type { PayerResponse } from '../response.ts'
import { examine } from '../validate/validate.ts'
import { encode276 } from '../write/encode-276.ts'
import { encode277 } from '../write/encode-277.ts'
import type { Encoding } from '../write/write-envelope.ts'
import { bodyProblems, inquiryOf, isBody } from './body.ts'
import { locate } from './locate.ts'
import { isObject, type Problem, shapeProblems } from './shape.ts'
import { answerShape, envelopeShape, inquiryShape, levelAnswerShape } from './shapes.ts'

/** What JSON was written as, or everything that keeps it from being written. */
export type EncodedJson = Written | { readonly problems: readonly Problem[] }

interface Written {
  readonly text: string
  readonly delimiters: Delimiters
}

/** A document of which the members at hand have the right shape. */
type Json = Readonly<Record<string, unknown>>

/**
 * Writes what decode prints as X12 again, and the body of a claim status request as the 276 that it stands for.
 * What would break the guide is refused, and told by JSON pointer.
 *
 * @param now for envelopes that do not say when they are written
 */
export function encodeJson(document: unknown, now: Date): EncodedJson {
  if (!isObject(document)) return { problems: [{ pointer: '', message: 'must be an object' }] }
  if (isBody(document)) {
    const problems = bodyProblems(document)
    return problems.length > 0 ? { problems } : attempt(document, undefined, (body) => writeBody(body, now))
  }
  const list = 'responses' in document ? 'responses' : 'inquiries'
  const problems = [...envelopeProblems(document.envelopes), ...listProblems(document[list], list)]
  return problems.length > 0 ? { problems } : attempt(document, list, (each) => writeList(each, list, now))
}

/** Writes a document; where that fails, looks for the values that are at fault. */
function attempt(document: Json, list: string | undefined, write: (document: Json) => Encoding): EncodedJson {
  const errorsOf = (each: Json): readonly X12Error[] => {
    const written = write(each)
    return 'errors' in written ? written.errors : examine(written.text).errors
  }
  const problems = errorsOf(document)
  if (problems.length > 0) return { problems: locate(document, list, errorsOf, problems) }
  const written = write(document)
  if ('errors' in written) return { problems: [] }
  return { text: written.text, delimiters: envelopeOf(document, new Date(0)).delimiters }
}

function writeList(document: Json, list: 'responses' | 'inquiries', now: Date): Encoding {
  const envelope = envelopeOf(document, now)
  const items = document[list] as readonly unknown[]
  if (list === 'responses') return encode277(items as readonly PayerResponse[], envelope)
  return encode276(items as readonly TracedInquiry[], envelope)
}

function writeBody(body: Json, now: Date): Encoding {
  const envelope = envelopeOf(body, now)
  const { controlNumber } = body
  return encode276([inquiryOf(body)], typeof controlNumber === 'string' ? { ...envelope, controlNumber } : envelope)
}

/** The first envelope of a document, and what it leaves out. */
function envelopeOf({ envelopes }: Json, now: Date): Envelope {
  const [given] = Array.isArray(envelopes) ? (envelopes as readonly Partial<Envelope>[]) : []
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

function envelopeProblems(envelopes: unknown): readonly Problem[] {
  return envelopes === undefined ? [] : shapeProblems(envelopes, [envelopeShape], '/envelopes')
}

function listProblems(items: unknown, list: 'responses' | 'inquiries'): readonly Problem[] {
  if (items === undefined) {
    return [{ pointer: '', message: 'must have "inquiries" or "responses", or be the body of a claim status request' }]
  }
  if (!Array.isArray(items)) return [{ pointer: `/${list}`, message: 'must be a list' }]
  return items.flatMap((item: unknown, index) => shapeProblems(item, shapeFor(item, list), `/${list}/${index}`))
}

function shapeFor(item: unknown, list: 'responses' | 'inquiries') {
  if (list === 'inquiries') return inquiryShape
  return isObject(item) && !('claims' in item) && !('subscriber' in item) ? levelAnswerShape : answerShape
}
