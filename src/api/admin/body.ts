import { loadedViolations, type Violation } from '../../contract/validators.ts'
import { type Call, isReply, type Reply } from '../../http/call.ts'
import { pointerKeys, toPointer, valueAtPath } from '../../text/json-pointer.ts'
import { violationMessage } from '../../text/violation-message.ts'
import { refusal } from './errors.ts'

/** A body that keeps its contract. */
export interface Body<T> {
  readonly value: T
}

/**
 * The JSON of a call, checked against `admin.<operationId>.request`, or the refusal of it. No body at all is an empty
 * object, so that an operation whose members are all optional can be called without one.
 *
 * @param members what the object may hold, for the hint at a mistyped one.
 */
export function readBody<T>(operation: string, call: Call, members: readonly (keyof T & string)[]): Body<T> | Reply {
  const body = parseBody(call)
  if (isReply(body)) return body
  const [first] = loadedViolations(`admin.${operation}.request`, body.value)
  if (first !== undefined) return refusal(400, 'INVALID_BODY', messageFor(first, body.value, members), pointerOf(first))
  return { value: body.value as T }
}

/** The JSON of a call, whatever it holds. */
export function parseBody(call: Call): Body<unknown> | Reply {
  try {
    return { value: call.body.trim() === '' ? {} : JSON.parse(call.body) }
  } catch {
    return refusal(400, 'INVALID_BODY', 'the body is not valid JSON', '')
  }
}

function messageFor(violation: Violation, body: unknown, members: readonly string[]): string {
  const { pointer, rule } = violation
  if (rule === 'minProperties' || rule === 'maxProperties') return `name one of ${members.join(', ')}`
  const name = pointer === '' ? 'the body' : pointer.slice(1)
  const value = valueAtPath(body, pointerKeys(pointer))
  return violationMessage(violation, { name, value, form: forms[name], keys: members })
}

/** What a text that breaks a pattern must be. */
const forms: Readonly<Record<string, string>> = {
  by: 'a duration such as 90s, 30m, 14d or 13d16h30m',
  now: 'a date or timestamp such as 2026-04-15 or 2026-04-15T12:00:00Z',
}

function pointerOf({ pointer, rule, params }: Violation): string {
  const name =
    rule === 'required'
      ? params.missingProperty
      : rule === 'additionalProperties'
        ? params.additionalProperty
        : undefined
  return typeof name === 'string' ? `${pointer}${toPointer([name])}` : pointer
}
