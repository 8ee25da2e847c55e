import { expect } from 'vitest'
import type { operations } from '../../src/contract/generated/admin.ts'
import { validators } from '../../src/contract/generated/admin-response.validators.js'
import { violationsBy } from '../../src/contract/validators.ts'
import type { Sandbox } from '../../src/index.ts'
import {
  inquiryForSubmission,
  onboarding,
  optumCredentials,
  optumInquiryForSubmission,
  optumPath,
  optumTokenPath,
  stediPath,
  submission,
} from './samples.ts'
import type { Api, Served } from './served.ts'

/** Where a call goes: to a sandbox directly, which is fast enough for laws, or the way that a test serves it. */
export type Target = Sandbox | Served

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly json: Json
}

/** As much of the vendors' replies as the tests read. */
export interface Json {
  readonly sessionId: string
  readonly status: string
  readonly message: string
  readonly createdAt?: string
  readonly updatedAt?: string
  readonly claim?: { readonly submittedAt: string; readonly lastUpdated: string }
  readonly events?: readonly { readonly type: string; readonly timestamp: string }[]
  readonly error: string
  readonly errors: readonly Readonly<Record<string, string>>[]
  readonly access_token: string
  readonly token_type: string
  readonly expires_in: number
  readonly claims: readonly {
    readonly claimStatus: Readonly<Record<string, string>>
    readonly serviceDetails?: readonly { readonly service: Readonly<Record<string, unknown>> }[]
  }[]
  readonly [member: string]: unknown
}

type Headings = Readonly<Record<string, string>>

/**
 * Sends one call.
 *
 * @param body Sent as JSON; a string is sent as it is.
 * @throws SyntaxError when the body of the reply is not JSON.
 */
export async function ask(
  target: Target,
  api: Api,
  method: string,
  path: string,
  headers: Headings = {},
  body?: unknown,
): Promise<Answer> {
  const sent = {
    method,
    headers: body === undefined ? headers : { 'content-type': 'application/json', ...headers },
    body: body === undefined || typeof body === 'string' ? (body ?? '') : JSON.stringify(body),
  }
  const {
    status,
    headers: received,
    text,
  } = await ('fetch' in target ? overFetch(target, api, path, sent) : inProcess(target, path, sent))
  return { status, headers: received, text, json: JSON.parse(text || 'null') as Json }
}

interface Sent {
  readonly method: string
  readonly headers: Headings
  readonly body: string
}

async function overFetch({ fetch }: Served, api: Api, path: string, sent: Sent): Promise<Omit<Answer, 'json'>> {
  const { method, headers, body } = sent
  const response = await fetch(api, path, { method, headers: { ...headers }, ...(body !== '' && { body }) })
  return { status: response.status, headers: response.headers, text: await response.text() }
}

async function inProcess(sandbox: Sandbox, target: string, sent: Sent): Promise<Omit<Answer, 'json'>> {
  const [path = '', query = ''] = target.split('?')
  const { status, headers, body } = await sandbox.answer({ ...sent, host: '', path, query })
  return { status, headers: new Headers(headers), text: body }
}

/** Onboards Taiga's sample provider. */
export function onboard(target: Target, headers: Headings = {}): Promise<Answer> {
  return ask(
    target,
    'taiga',
    'POST',
    '/api/v1/partner/providers',
    { authorization: bearer('demo'), ...headers },
    onboarding,
  )
}

/**
 * Onboards the provider and submits a session.
 *
 * @returns the session's id.
 * @throws Error when Taiga refuses the session.
 */
export async function submit(
  target: Target,
  { scenario, world = 'demo', body = submission }: { scenario?: string; world?: string; body?: unknown } = {},
): Promise<string> {
  const authorization = bearer(world)
  await onboard(target, { authorization })
  const headers = { authorization, ...(scenario !== undefined && { 'x-payerbox-scenario': scenario }) }
  const { json, text } = await ask(target, 'taiga', 'POST', '/api/v1/partner/sessions', headers, body)
  if (json.sessionId === undefined) throw new Error(text)
  return json.sessionId
}

/** Polls a session. */
export function askTaiga(target: Target, sessionId: string, world = 'demo'): Promise<Answer> {
  return ask(target, 'taiga', 'GET', `/api/v1/partner/sessions/${sessionId}`, { authorization: bearer(world) })
}

/** The body of a poll. */
export async function statusOf(target: Target, sessionId: string): Promise<Json> {
  return (await askTaiga(target, sessionId)).json
}

/** Asks Stedi in the world `demo`, unless the headers name another; without a body, for the claim of `submission`. */
export function askStedi(
  target: Target,
  body: unknown = inquiryForSubmission,
  headers: Headings = {},
  path: string = stediPath,
): Promise<Answer> {
  return ask(target, 'stedi', 'POST', path, { authorization: 'sandbox_demo', ...headers }, body)
}

/** Asks Optum with a fresh token, unless one is given; without a body, for the claim of `submission`. */
export async function askOptum(
  target: Target,
  body: unknown = optumInquiryForSubmission,
  { world = 'demo', token, path = optumPath }: { world?: string; token?: string; path?: string } = {},
): Promise<Answer> {
  const authorization = `Bearer ${token ?? (await tokenOf(target, world))}`
  return ask(target, 'optum', 'POST', path, { authorization }, body)
}

/** A fresh token of Optum's. */
export async function tokenOf(target: Target, world = 'demo'): Promise<string> {
  return (await ask(target, 'optum', 'POST', optumTokenPath, {}, optumCredentials(world))).json.access_token
}

/** Category and status code of each claim: `F1/65`. */
export function codesOf({ json }: Pick<Answer, 'json'>): readonly string[] {
  return json.claims.map(({ claimStatus }) => `${claimStatus.statusCategoryCode}/${claimStatus.statusCode}`)
}

function bearer(world: string): string {
  return `Bearer sandbox_${world}`
}

/** The body of an admin operation, of any status: a member that only some have may be missing. */
type AdminBody<O extends keyof operations> = Partial<Everything<JsonOf<operations[O]['responses']>>>
type JsonOf<Responses> = Responses[keyof Responses] extends infer R
  ? R extends { content: { 'application/json': infer B } }
    ? B
    : never
  : never
type Everything<Union> = (Union extends unknown ? (value: Union) => void : never) extends (value: infer All) => void
  ? All
  : never

export interface AdminReply<O extends keyof operations> {
  readonly status: number
  readonly headers: Headers
  readonly body: AdminBody<O>
}

/**
 * Sends a call to the admin API, and checks the reply against contracts/admin.yaml.
 *
 * @param operation The operationId of the contract.
 * @param line Method and path below `/_payerbox`: `PUT /worlds/demo/clock`.
 */
export async function askAdmin<O extends keyof operations>(
  target: Target,
  operation: O,
  line: string,
  body?: unknown,
): Promise<AdminReply<O>> {
  const [method = '', path = ''] = line.split(' ')
  const { status, headers, json } = await ask(target, 'admin', method, `/_payerbox${path}`, {}, body)
  expect(headers.get('content-type')).toBe('application/json')
  expect(violationsBy(validators, `admin.${operation}.${status}`, json)).toEqual([])
  return { status, headers, body: json as unknown as AdminBody<O> }
}
