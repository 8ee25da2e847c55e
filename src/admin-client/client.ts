import type { operations } from '../contract/generated/admin.ts'
import { routeOf, routes } from '../contract/routes.ts'

/** `watchWorld` is a function of its own: its response has no end. */
type AdminOperationId = Exclude<keyof operations, 'watchWorld'>

/** The parameters of an operation, in its path and its query. */
export type AdminParams<O extends AdminOperationId> = ParametersIn<operations[O]['parameters'], 'path'> & Query<O>
type Query<O extends AdminOperationId> = {
  readonly [K in keyof ParametersIn<operations[O]['parameters'], 'query'>]?:
    | ParametersIn<operations[O]['parameters'], 'query'>[K]
    | undefined
}
/** The parameters in one place; an empty object if there are none. */
type ParametersIn<Parameters, Place extends string> = Parameters extends { readonly [P in Place]?: infer Found }
  ? [Exclude<Found, undefined>] extends [never]
    ? object
    : Exclude<Found, undefined>
  : object

/** The body of an operation, as JSON or text; `undefined` if it has none. */
export type AdminBody<O extends AdminOperationId> = operations[O] extends {
  readonly requestBody?: { readonly content: infer Sent }
}
  ? Content<{ readonly content: Sent }>
  : undefined

/** The response of an operation that succeeds. */
export type AdminResponse<O extends AdminOperationId> = Content<Succeeded<operations[O]['responses']>>
type Succeeded<Responses> = Responses extends { readonly 201: infer Created }
  ? Created
  : Responses extends { readonly 200: infer Done }
    ? Done
    : never
type Content<Response> = Response extends { readonly content: { readonly [type: string]: infer Body } } ? Body : never

/**
 * Every operation of the admin API as a function: `admin.startScenario({ world: 'demo', name: 'paid' })`.
 *
 * Each throws `AdminRefusal` when the sandbox refuses the request, and whatever `send` throws.
 */
export type AdminClient = {
  readonly [O in AdminOperationId]: object extends AdminParams<O>
    ? (params?: AdminParams<O>, body?: AdminBody<O>) => Promise<AdminResponse<O>>
    : (params: AdminParams<O>, body?: AdminBody<O>) => Promise<AdminResponse<O>>
}

/** The sandbox refused a request. The message says how to correct it. */
export class AdminRefusal extends Error {
  override readonly name = 'AdminRefusal'
  readonly status: number
  /** For programs: `UNKNOWN_SCENARIO`, `INVALID_BODY`, …; empty if the response is not payerbox's. */
  readonly code: string
  /** JSON pointer to the invalid member of the body. */
  readonly pointer: string | undefined

  constructor(status: number, code: string, message: string, pointer: string | undefined) {
    super(message)
    this.status = status
    this.code = code
    this.pointer = pointer
  }
}

/** A request: the path includes the query, and the body is text, empty for none. */
export interface AdminRequest {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Sends a request to a sandbox. */
export type AdminSend = (request: AdminRequest) => Promise<{ readonly status: number; readonly body: string }>

/** How a client is permitted to use the admin API. */
export interface AdminClientOptions {
  /** The token of the sandbox (`--admin-token`), which it needs beyond loopback. */
  readonly token?: string | undefined
}

/**
 * A client of the admin API, typed by its contract.
 *
 * @param to The URL of the sandbox, such as `http://127.0.0.1:4276`, or a function that sends requests to it.
 */
export function adminClient(to: string | AdminSend, { token }: AdminClientOptions = {}): AdminClient {
  const sendAsIs = typeof to === 'string' ? overFetch(to.replace(/\/$/, '')) : to
  const send: AdminSend =
    token === undefined || token === ''
      ? sendAsIs
      : (request) => sendAsIs({ ...request, headers: { ...request.headers, authorization: `Bearer ${token}` } })
  const method = (operation: AdminOperationId) => (params: object | undefined, body: unknown) =>
    callOperation(send, operation, params ?? {}, body)
  const operationIds = routes
    .filter(({ api, operationId }) => api === 'admin' && operationId !== 'watchWorld')
    .map(({ operationId }) => operationId) as AdminOperationId[]
  return Object.fromEntries(operationIds.map((operation) => [operation, method(operation)])) as AdminClient
}

/**
 * All pages of a list: `for await (const { claims } of pagesOf(admin.listClaims, { world: 'demo' }))`.
 *
 * @param params The parameters of the list; with `limit`, that many on each page.
 */
export async function* pagesOf<P, Page extends { readonly next?: number | undefined }>(
  list: (params: P & { readonly after?: number | undefined }) => Promise<Page>,
  params: P,
): AsyncGenerator<Page> {
  let after: number | undefined
  do {
    const page: Page = await list({ ...params, ...(after !== undefined && { after }) })
    yield page
    after = page.next
  } while (after !== undefined)
}

async function callOperation(
  send: AdminSend,
  operation: AdminOperationId,
  params: object,
  body: unknown,
): Promise<unknown> {
  const { method, path: form } = routeOf(`admin.${operation}`)
  // NDJSON is sent and received as text.
  const isText = typeof body === 'string'
  const { status, body: text } = await send({
    method,
    path: fillPath(form, params),
    headers: body === undefined ? {} : { 'content-type': isText ? 'application/x-ndjson' : 'application/json' },
    body: body === undefined ? '' : isText ? body : JSON.stringify(body),
  })
  if (status < 300) return form.endsWith('.ndjson') && method === 'GET' ? text : parsed(text)
  throw toAdminRefusal(operation, status, text)
}

/** The error for the response to a refused request. */
export function toAdminRefusal(operation: string, status: number, text: string): AdminRefusal {
  const { code = '', message = `${operation} failed with status ${status}`, pointer } = refusalIn(parsed(text))
  return new AdminRefusal(status, code, message, pointer)
}

/** The path with its parameters. The other parameters become the query. */
function fillPath(form: string, params: object): string {
  const query = new URLSearchParams()
  let path = form
  for (const [name, value] of Object.entries(params)) {
    if (value === undefined) continue
    if (path.includes(`{${name}}`)) path = path.replace(`{${name}}`, encodeURIComponent(String(value)))
    else query.set(name, String(value))
  }
  return query.size === 0 ? path : `${path}?${query}`
}

function refusalIn(response: unknown): {
  readonly code?: string
  readonly message?: string
  readonly pointer?: string
} {
  return (response as { readonly error?: object } | undefined)?.error ?? {}
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function overFetch(origin: string): AdminSend {
  return async ({ method, path, headers, body }) => {
    const response = await fetch(origin + path, { method, headers: { ...headers }, ...(body !== '' && { body }) })
    return { status: response.status, body: await response.text() }
  }
}
