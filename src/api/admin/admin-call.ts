import type { components } from '../../contract/generated/admin.ts'
import type { Vendor } from '../../contract/routes.ts'
import { loadedViolations, type Violation } from '../../contract/validators.ts'
import { type Call, isReply, json, type Reply } from '../../http/call.ts'
import type { Journal } from '../../journal/journal.ts'
import type { ScenarioSource } from '../../scenario/play/reload.ts'
import { pointerKeys, toPointer, valueAtPath } from '../../text/json-pointer.ts'
import { violationMessage } from '../../text/violation-message.ts'
import type { World } from '../../world/world.ts'
import type { Services, VendorApi } from '../vendor-api.ts'

/** What the admin API works with, beside what every API has. */
export interface AdminServices extends Services {
  readonly journal: Journal
  /** The vendors' APIs, by name. */
  readonly vendors: Readonly<Record<Vendor, VendorApi>>
  readonly version: string
  /** Where scenarios come from that can be read anew, if there is such a place. */
  readonly source?: Pick<ScenarioSource, 'last' | 'reload'>
}

/** One call of an operation on a world. */
export interface WorldCall {
  readonly world: World
  readonly call: Call
  /** What the path names beside the world. */
  readonly params: Readonly<Record<string, string>>
}

type Refusal = components['schemas']['Refusal']
export type ErrorCode = Refusal['error']['code']

/** Why something was not done, in a sentence that says what would be right. `pointer` leads to the member at fault. */
export function refusal(status: number, code: ErrorCode, message: string, pointer?: string): Reply {
  const body: Refusal = { error: { code, message, ...(pointer !== undefined && { pointer }) } }
  return json(status, body)
}

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
