import type { Sent } from './answer.ts'
import type { RequestForm } from './case.ts'
import { withoutValue, withValue } from './pointer.ts'
import { filled, type Values } from './variables.ts'

/** A request that is ready to be sent, and its body as a value, for rules that speak of it. */
export interface Ready {
  readonly sent: Sent
  /** The JSON, the form or the text; `undefined` when there is no body. */
  readonly value: unknown
}

/**
 * Puts the variables into a request, and its changes into its body.
 *
 * @throws MissingValue
 */
export function requestOf(form: RequestForm, values: Values): Ready {
  const { method, path, headers = {} } = filled(form, values) as RequestForm
  const { value, body, mediaType } = bodyOf(form, values)
  const all = { ...(mediaType !== undefined && { 'content-type': mediaType }), ...headers }
  const kept = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null)
  return { sent: { method, path, headers: Object.fromEntries(kept), body }, value }
}

function bodyOf(form: RequestForm, values: Values): { value: unknown; body: string; mediaType?: string } {
  const { json, set = {}, without = [], text, form: fields } = filled(form, values) as RequestForm
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
