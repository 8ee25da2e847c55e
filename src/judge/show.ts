import { isMemberName } from '../contract/evidence.ts'
import { type MaskValue, maskBody, maskPath } from '../http/mask.ts'
import { pointerKeys } from '../text/json-pointer.ts'
import { mediaTypeOf, type Received, type Sent } from './answer.ts'
import { isTelling } from './telling.ts'

/** What came, for a report: the value where its member tells nothing of a person, otherwise only its type. */
export function shownAt(pointer: string, value: unknown): string {
  const member = pointerKeys(pointer).findLast((key) => !/^(\d+|-|\*)$/.test(key))
  if (value === undefined) return 'nothing'
  return isTelling(member ?? '', value) ? JSON.stringify(value) : kindOf(value)
}

/** Media types of which a report tells by name. */
const mediaTypes: ReadonlySet<string> = new Set([
  ...['application/json', 'application/problem+json', 'application/vnd.changehealthcare.claimstatus-v2+json'],
  ...['application/edi-x12', 'application/octet-stream', 'application/xml', 'text/html', 'text/plain', 'text/xml'],
])

/** More characters of a body than anybody reads. */
const mostShown = 8000

/** A request and its answer as a report may show them. */
export interface ShownExchange {
  /** Which step of the case, counted from 1. */
  readonly step: number
  readonly method: string
  /** Masked, without the query. */
  readonly path: string
  /** JSON with its values masked, cut when it is very long; `***` for what is no JSON, empty for no body. */
  readonly request: string
  /** Absent when there was no answer. */
  readonly answer?: { readonly status: number; readonly mediaType: string; readonly body: string }
}

/** Masks an exchange; values that are the same read the same under one mask. Of headers only the media type is kept. */
export function shownExchange(
  step: number,
  sent: Sent,
  received: Received | undefined,
  mask: MaskValue,
): ShownExchange {
  const path = maskPath(sent.path.split('?', 1)[0] as string, mask)
  const shown = { step, method: sent.method, path, request: shownBody(sent.body, mask) }
  if (received === undefined) return shown
  const type = mediaTypeOf(received.headers['content-type'])
  const mediaType = type === '' || mediaTypes.has(type) ? type : 'another type'
  return { ...shown, answer: { status: received.status, mediaType, body: shownBody(received.body, mask) } }
}

/** The names that contracts know, and the values that tell nothing of a person. */
function shownBody(body: string, mask: MaskValue): string {
  const text = maskBody(body, mask, isTelling, isMemberName)
  return text.length <= mostShown ? text : `${text.slice(0, mostShown)}…`
}

/** The type of a value, as one says it. */
function kindOf(value: unknown): string {
  const type = typeOf(value)
  return /^[aio]/.test(type) ? `an ${type}` : `a ${type}`
}

/** The JSON type of a value; a number without a fraction is an `integer`. */
export function typeOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return typeof value === 'number' && Number.isInteger(value) ? 'integer' : typeof value
}

/** A pointer whose keys look like names of members; others can be data. */
export function safePointer(pointer: string): string {
  return pointerKeys(pointer)
    .map((key) => (/^([A-Za-z_][\w-]{0,63}|\d{1,6}|\*)$/.test(key) ? `/${key}` : '/***'))
    .join('')
}

/** The pointer to a value of an answer: a name that no contract knows may itself be data. */
export function knownPointer(path: readonly (string | number)[]): string {
  return path.map((key) => (typeof key === 'number' || isMemberName(key) ? `/${key}` : '/***')).join('')
}

/** What a rule asked for, on one line. */
export function shownRule(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length <= 200 ? text : `${text.slice(0, 199)}…`
}
