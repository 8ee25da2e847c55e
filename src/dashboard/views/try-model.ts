import type { components } from '../../contract/generated/admin.ts'
import { type Route, routeOf, type Vendor, vendorRoutes, vendors } from '../../contract/routes.ts'
import { jsonErrorOffset } from '../../text/json-syntax.ts'
import { withLines, withoutLines } from './x12-lines.ts'

type Schemas = components['schemas']
type CallToSend = Schemas['CallToSend']

const labels: Readonly<Record<string, string>> = {
  'taiga.onboardProvider': 'Onboard a provider',
  'taiga.submitSession': 'Submit a session',
  'taiga.sessionStatus': 'Session status',
  'stedi.claimStatus': 'Claim status, JSON',
  'stedi.claimStatusRawX12': 'Claim status, X12',
  'optum.token': 'Token',
  'optum.claimstatus': 'Claim status, JSON',
  'optum.rawX12': 'Claim status, X12',
  'optum.rawX12Enhanced': 'Claim status, X12, enhanced',
  'optum.healthCheck': 'Health check',
}

/** The name of an operation without its vendor, in words. */
export function callTitle({ operation, operationId }: Route): string {
  return labels[operation] ?? operationId
}

const vendorNames: Readonly<Record<Vendor, string>> = { taiga: 'Taiga', stedi: 'Stedi', optum: 'Optum' }

/** The operations of each vendor. */
export const operationGroups: readonly { readonly vendor: string; readonly operations: readonly Route[] }[] =
  vendors.map((vendor) => ({
    vendor: vendorNames[vendor],
    operations: vendorRoutes.filter(({ api }) => api === vendor),
  }))

/** The route of an operation of a vendor; `undefined` if there is none. */
export function vendorRoute(operation: string): Route | undefined {
  return vendorRoutes.find((route) => route.operation === operation)
}

/** A body while it is edited: a text, or the X12 text that is the member `x12` of a JSON object. */
export type BodyDraft =
  | { readonly format: 'json'; readonly text: string }
  | { readonly format: 'x12'; readonly text: string; readonly others: Readonly<Record<string, unknown>> }

/** A request while it is edited. */
export interface CallDraft {
  /** The values of the path's parameters. */
  readonly params: Readonly<Record<string, string>>
  /** The header Authorization; absent for an operation that takes its credential elsewhere. */
  readonly authorization?: string
  /** The other headers, one a line. */
  readonly headers: string
  /** Absent for an operation without a body. */
  readonly body?: BodyDraft
}

/** A sample as it is edited first. */
export function draftOf(route: Route, { path, headers, body }: Schemas['SampleRequest']): CallDraft {
  const { authorization, ...others } = headers
  const names = parameterNames(route)
  const sent = path.split('/')
  const params = Object.fromEntries(
    route.path.split('/').flatMap((part, i) => {
      const name = names.find((each) => part === `{${each}}`)
      return name === undefined ? [] : [[name, decodeURIComponent(sent[i] ?? '')] as const]
    }),
  )
  return {
    params,
    ...(authorization !== undefined && { authorization }),
    headers: Object.entries(others)
      .map(([name, value]) => `${name}: ${value}`)
      .join('\n'),
    ...(route.method !== 'GET' && { body: bodyDraftOf(body) }),
  }
}

function parameterNames({ path }: Route): readonly string[] {
  return path
    .split('/')
    .filter((part) => part.startsWith('{') && part.endsWith('}'))
    .map((part) => part.slice(1, -1))
}

function bodyDraftOf(body: unknown): BodyDraft {
  const json: BodyDraft = { format: 'json', text: body === undefined ? '' : JSON.stringify(body, undefined, 2) }
  return asX12(json) ?? json
}

/** The body as X12, if it is a JSON object with an X12 text. */
export function asX12(body: BodyDraft): BodyDraft | undefined {
  if (body.format === 'x12') return body
  const value = parsedJson(body.text)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const { x12, ...others } = value as Readonly<Record<string, unknown>>
  return typeof x12 === 'string' ? { format: 'x12', text: withLines(x12), others } : undefined
}

/** The body as the JSON that is sent. */
export function asJson(body: BodyDraft): BodyDraft {
  if (body.format === 'json') return body
  const { text, others } = body
  return { format: 'json', text: JSON.stringify({ x12: withoutLines(text), ...others }, undefined, 2) }
}

/** The value of a JSON text; `undefined` if it is not valid JSON. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** What is wrong with a field, and at which line of its text. */
export interface FieldProblem {
  readonly message: string
  readonly line?: number
}

/** What is wrong with a body that should be JSON. */
export function bodyProblem(body: BodyDraft | undefined): FieldProblem | undefined {
  if (body === undefined || body.format === 'x12' || body.text.trim() === '') return undefined
  const offset = jsonErrorOffset(body.text)
  if (offset === undefined) return undefined
  const lines = body.text.slice(0, offset).split('\n')
  const line = lines.length
  if (offset === body.text.length) return { message: 'is not valid JSON: it ends too early', line }
  return { message: `is not valid JSON: line ${line}, column ${(lines.at(-1)?.length ?? 0) + 1}`, line }
}

/** The headers of a text with one a line, up to the first line that is not a header. */
export function readHeaders(text: string): {
  readonly headers: Readonly<Record<string, string>>
  readonly problem?: FieldProblem
} {
  const headers: Record<string, string> = {}
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const colon = line.indexOf(':')
    const name = line.slice(0, Math.max(0, colon)).trim()
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) {
      return { headers, problem: { message: `line ${i + 1} is not a header; write Name: value`, line: i + 1 } }
    }
    headers[name.toLowerCase()] = line.slice(colon + 1).trim()
  }
  return { headers }
}

/** The call that a draft describes. An empty credential is not sent. */
export function callOf(route: Route, draft: CallDraft): CallToSend {
  const path = route.path
    .split('/')
    .map((part) => {
      const value = draft.params[part.slice(1, -1)]
      return part.startsWith('{') && value !== undefined ? encodeURIComponent(value) : part
    })
    .join('/')
  const { authorization = '', body } = draft
  const text =
    body === undefined ? '' : body.format === 'json' ? body.text : JSON.stringify(parsedJson(asJson(body).text))
  return {
    method: route.method,
    path,
    headers: { ...readHeaders(draft.headers).headers, ...(authorization !== '' && { authorization }) },
    ...(text !== '' && { body: text }),
  }
}

/** What a response body is: JSON, an X12 text, or another text. */
export interface ResponseBody {
  readonly json?: unknown
  /** The X12 text, which may be the member `x12` of the JSON. */
  readonly x12?: string
}

/** Reads a body as JSON, as X12, or as JSON with X12 in its member `x12`. Another body has neither. */
export function readResponseBody(text: string): ResponseBody {
  if (text.trimStart().startsWith('ISA')) return { x12: text.trim() }
  const json = parsedJson(text)
  if (json === undefined) return {}
  const x12 = typeof json === 'object' && json !== null ? (json as { readonly x12?: unknown }).x12 : undefined
  return { json, ...(typeof x12 === 'string' && { x12 }) }
}

/** A call that must come first, where the sample lacks something that it would create. */
export interface Preparation {
  readonly operation: string
  readonly label: string
}

/** What the reader can do so that the sample works: a call, or the start of a scenario. */
export function preparationFor({
  operation,
  ready,
  request,
  session,
  claim,
}: Schemas['Sample']): Preparation | 'scenario' | undefined {
  if (ready) return undefined
  if (operation === 'taiga.submitSession') {
    return { operation: 'taiga.onboardProvider', label: 'Onboard the provider of the sample' }
  }
  if (operation === 'taiga.sessionStatus' && session === undefined) return 'scenario'
  if (routeOf(operation).reachesPayer && claim === undefined && request.body === undefined) return 'scenario'
  return operation.startsWith('optum.') ? { operation: 'optum.token', label: 'Get a token' } : undefined
}
