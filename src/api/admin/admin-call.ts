import type { components } from '../../contract/generated/admin.ts'
import type { RouteMatch, Vendor } from '../../contract/routes.ts'
import { loadedViolations, type Violation } from '../../contract/validators.ts'
import { type Call, isReply, json, type Reply } from '../../http/call.ts'
import type { Journal } from '../../journal/entry.ts'
import type { Scenario } from '../../scenario/format/step.ts'
import type { ScenarioSource } from '../../scenario/play/reload.ts'
import { didYouMeanOrUse } from '../../text/did-you-mean.ts'
import { pointerKeys, toPointer, valueAtPath } from '../../text/json-pointer.ts'
import { abbreviate } from '../../text/phrases.ts'
import { violationMessage } from '../../text/violation-message.ts'
import type { World } from '../../world/world.ts'
import type { Services, VendorApi } from '../vendor-api.ts'
import type { ClaimSearches } from './claim-searches.ts'
import type { WaitingCallers } from './client-checks.ts'
import type { ScenarioChecks } from './scenario-checks.ts'
import type { Watching } from './watch.ts'

/** The services of the admin API, in addition to those of every API. */
export interface AdminServices extends Services {
  readonly journal: Journal
  readonly searches: ClaimSearches
  readonly watching: Watching
  /** The vendors' APIs, by name. */
  readonly vendors: Readonly<Record<Vendor, VendorApi>>
  readonly version: string
  /** Waits until the scenarios are stored, which runs need. @throws StoreError */
  readonly scenariosStored: () => Promise<void>
  /** Bundles worlds with the calls of their journals. @throws BundleError */
  readonly bundle: (worlds: readonly World[]) => Promise<{ readonly text: string }>
  /** Stores a scenario that is in no file, before a run begins with it. @throws StoreError */
  readonly storeScenario: (scenario: Scenario) => Promise<void>
  readonly checks: ScenarioChecks
  readonly waiting: WaitingCallers
  /** Answers a call of a vendor's operation in this process, as if a client had sent it. */
  readonly answer: (call: Call, match: RouteMatch) => Reply | Promise<Reply>
  /** Reloads the scenario files, if the sandbox has any. */
  readonly source?: Pick<ScenarioSource, 'last' | 'reload'>
}

/** One call of an operation on a world. */
export interface WorldCall {
  readonly world: World
  readonly call: Call
  /** The other parameters of the path. */
  readonly params: Readonly<Record<string, string>>
}

type Refusal = components['schemas']['Refusal']
export type ErrorCode = Refusal['error']['code']

/** An error response. The message is a sentence that says how to correct the request; `pointer` is the invalid member. */
export function refusal(status: number, code: ErrorCode, message: string, pointer?: string): Reply {
  const body: Refusal = {
    error: { code, message, ...(pointer !== undefined && { pointer: abbreviate(pointer, 200) }) },
  }
  return json(status, body)
}

/** A valid body. */
export interface Body<T> {
  readonly value: T
}

/**
 * The JSON of a call, validated against `admin.<operationId>.request`, or an error response. An absent body counts as an empty
 * object, so that an operation without required members needs no body.
 *
 * @param members The allowed members, to suggest one for a misspelled name.
 */
export function readBody<T>(operation: string, call: Call, members: readonly (keyof T & string)[]): Body<T> | Reply {
  const body = parseBody(call)
  if (isReply(body)) return body
  const [first] = loadedViolations(`admin.${operation}.request`, body.value)
  if (first !== undefined) return refusal(400, 'INVALID_BODY', messageFor(first, body.value, members), pointerOf(first))
  return { value: body.value as T }
}

/** The JSON of a call, without validation. */
export function parseBody(call: Call): Body<unknown> | Reply {
  try {
    return { value: call.body.trim() === '' ? {} : JSON.parse(call.body) }
  } catch {
    return refusal(400, 'INVALID_BODY', 'the body is not valid JSON', '')
  }
}

function messageFor(violation: Violation, body: unknown, members: readonly string[]): string {
  const { pointer, rule } = violation
  if (rule === 'minProperties') return `set at least one of ${members.join(', ')}`
  if (rule === 'maxProperties') return `set only one of ${members.join(', ')}`
  const name = pointer === '' ? 'the body' : pointer.slice(1)
  const value = valueAtPath(body, pointerKeys(pointer))
  return violationMessage(violation, { name, value, form: forms[name], keys: members })
}

/** What a text with a pattern must be. */
const forms: Readonly<Record<string, string>> = {
  by: 'a duration such as 90s, 30m, 14d or 13d16h30m',
  now: 'a date or timestamp such as 2026-04-15 or 2026-04-15T12:00:00Z',
  method: 'an HTTP method in capital letters such as POST',
  path: 'a path that begins with / such as /api/v1/partner/sessions',
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

/** The parameters of a query, or an error response for one that does not exist. */
export function readFilters<F extends string>(
  call: Call,
  names: readonly F[],
): Readonly<Partial<Record<F, string>>> | Reply {
  const query = new URLSearchParams(call.query)
  const strange = [...query.keys()].find((name) => !names.some((known) => known === name))
  if (strange === undefined) return Object.fromEntries(query) as Readonly<Partial<Record<F, string>>>
  return refusal(400, 'INVALID_FILTER', `unknown filter "${abbreviate(strange)}"${didYouMeanOrUse(strange, names)}`)
}

/** The most items of a list in one response; also the default. */
const longestPage = 1000

/** The part of a list that a query asks for. */
export interface Page {
  readonly limit: number
  /** The `next` of the page before. */
  readonly after?: number
}

/**
 * The page that a query asks for, with its other parameters, or an error response for one that is not allowed.
 *
 * @param form The default of `limit`, and whether there is a next page.
 */
export function readPage<F extends string>(
  call: Call,
  filters: readonly F[],
  form: { readonly limit: number; readonly isPaged: boolean } = { limit: longestPage, isPaged: true },
): (Page & { readonly filter: Readonly<Partial<Record<F, string>>> }) | Reply {
  const query = readFilters(call, [...filters, 'limit', ...(form.isPaged ? ['after'] : [])])
  if (isReply(query)) return query
  const { limit = String(form.limit), after, ...filter } = query
  if (!/^\d{1,9}$/.test(limit) || Number(limit) < 1 || Number(limit) > longestPage) {
    return refusal(
      400,
      'INVALID_FILTER',
      `limit must be a whole number from 1 to ${longestPage}, not "${abbreviate(limit)}"`,
    )
  }
  if (after !== undefined && !/^\d{1,12}$/.test(after)) {
    return refusal(400, 'INVALID_FILTER', `after must be the "next" of the page before, not "${abbreviate(after)}"`)
  }
  return {
    limit: Number(limit),
    ...(after !== undefined && { after: Number(after) }),
    filter: filter as Readonly<Partial<Record<F, string>>>,
  }
}
