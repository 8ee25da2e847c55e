import type { Sent } from '../judge/http-exchange.ts'
import { withoutValue, withValue } from '../text/json-pointer.ts'
import type { RequestForm } from './case.ts'
import { fillVariables, type Values } from './variables.ts'

/** A request with its variables replaced, and its body as a value, for the rules that refer to it. */
export interface Ready {
  readonly sent: Sent
  /** The JSON, the form or the text; `undefined` without a body. */
  readonly value: unknown
}

/**
 * Replaces the variables of a request, and applies the changes to its body.
 *
 * @throws MissingValue
 */
export function requestOf(form: RequestForm, values: Values): Ready {
  const { method, path, headers = {} } = fillVariables(form, values) as RequestForm
  const { value, body, mediaType } = bodyOf(form, values)
  const all = { ...(mediaType !== undefined && { 'content-type': mediaType }), ...headers }
  const kept = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null)
  return { sent: { method, path, headers: Object.fromEntries(kept), body }, value }
}

/** The texts that a request replaces but that its body does not contain. */
export function notReplaced({ json, text, replace = {} }: RequestForm): readonly string[] {
  const texts = textsIn([json, text])
  return Object.keys(replace).filter((part) => !texts.some((text) => text.includes(part)))
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

function bodyOf(form: RequestForm, values: Values): { value: unknown; body: string; mediaType?: string } {
  const { json, set = {}, without = [], text, form: fields } = fillVariables(rewritten(form), values) as RequestForm
  if ('json' in form) {
    const other = Object.entries(set).reduce((value, [pointer, member]) => withValue(value, pointer, member), json)
    const value = without.reduce(withoutValue, other)
    return { value, body: JSON.stringify(value), mediaType: 'application/json' }
  }
  if (fields !== undefined) {
    return {
      value: fields,
      body: new URLSearchParams(fields).toString(),
      mediaType: 'application/x-www-form-urlencoded',
    }
  }
  return { value: text, body: text ?? '' }
}

/** The request with replaced texts in its body. */
function rewritten(form: RequestForm): RequestForm {
  const { json, text, replace = {} } = form
  const other = (text: string) =>
    Object.entries(replace).reduce((text, [part, instead]) => text.replaceAll(part, () => instead), text)
  return {
    ...form,
    ...('json' in form && { json: withTexts(json, other) }),
    ...(text !== undefined && { text: other(text) }),
  }
}

function withTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((entry) => withTexts(entry, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withTexts(member, change)]))
}
