import { maskBody, maskPath, mayShow } from '../http/mask.ts'
import type { MaskValue } from '../http/mask-value.ts'
import { mediaTypeOf, type Received, type Sent } from './answer.ts'
import { keysOf } from './pointer.ts'

/** What came, for a report: the value where its member tells nothing of a person, otherwise only its type. */
export function shownAt(pointer: string, value: unknown): string {
  const member = keysOf(pointer).findLast((key) => !/^(\d+|-|\*)$/.test(key))
  const isPlain = typeof value !== 'object' || value === null
  if (value === undefined) return 'nothing'
  if (value === null || typeof value === 'boolean') return String(value)
  const shows = isPlain && member !== undefined && showsOf(member, value as string | number)
  return shows ? JSON.stringify(value) : kindOf(value)
}

/** Members whose texts come from the code lists of X12, and so may be sentences. */
const worded: ReadonlySet<string> = new Set(['entity', 'followupAction', 'statusCategoryCodeValue', 'statusCodeValue'])

/**
 * Whether a value of a server that nobody knows may be shown: its member tells nothing of a person, and it is a code, a
 * word or a moment. A sentence could hold a name, and a long number could be somebody's.
 */
function showsOf(member: string, value: string | number): boolean {
  if (!mayShow(member)) return false
  const text = String(value)
  return worded.has(member) || /^\d{4}-\d\d-\d\dT[\d:.]+Z?$/.test(text) || /^(?!.*\d{5})[\w.:+-]{1,40}$/.test(text)
}

/** A request and its answer as a report may show them. */
export interface ShownExchange {
  /** Which step of the case, counted from 1. */
  readonly step: number
  readonly method: string
  /** Masked, without the query. */
  readonly path: string
  /** JSON with its values masked; `***` for what is no JSON, empty for no body. */
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
  const shown = { step, method: sent.method, path, request: maskBody(sent.body, mask, showsOf) }
  if (received === undefined) return shown
  const type = mediaTypeOf(received.headers['content-type'])
  const mediaType = /^[a-z]+\/[\w.+-]{1,60}$/.test(type) ? type : type === '' ? '' : '***'
  return { ...shown, answer: { status: received.status, mediaType, body: maskBody(received.body, mask, showsOf) } }
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
  return keysOf(pointer)
    .map((key) => (/^([A-Za-z_][\w-]{0,63}|\d{1,6}|\*)$/.test(key) ? `/${key}` : '/***'))
    .join('')
}

/** What a rule asked for, on one line. */
export function shownRule(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length <= 200 ? text : `${text.slice(0, 199)}…`
}
