import type { operations } from '../contract/generated/admin.ts'
import { routeOf, routes } from '../contract/routes.ts'

type AdminOperationId = keyof operations

/** What an operation is told by its path and its query. */
export type AdminParams<O extends AdminOperationId> = Told<operations[O]['parameters'], 'path'> & Query<O>
type Query<O extends AdminOperationId> = {
  readonly [K in keyof Told<operations[O]['parameters'], 'query'>]?:
    | Told<operations[O]['parameters'], 'query'>[K]
    | undefined
}
/** What stands at one place of the parameters; an empty object where the contract has nothing there. */
type Told<Parameters, Place extends string> = Parameters extends { readonly [P in Place]?: infer Found }
  ? [Exclude<Found, undefined>] extends [never]
    ? object
    : Exclude<Found, undefined>
  : object

/** The JSON that an operation is sent; `undefined` where it takes none. */
export type AdminBody<O extends AdminOperationId> = operations[O] extends {
  readonly requestBody?: { readonly content: { readonly 'application/json': infer Body } }
}
  ? Body
  : undefined

/** What an operation answers when it does what it was asked for. */
export type AdminAnswer<O extends AdminOperationId> = Content<Succeeded<operations[O]['responses']>>
type Succeeded<Responses> = Responses extends { readonly 201: infer Created }
  ? Created
  : Responses extends { readonly 200: infer Done }
    ? Done
    : never
type Content<Response> = Response extends { readonly content: { readonly [type: string]: infer Body } } ? Body : never

/**
 * Every operation of the admin API as a function: `admin.startScenario({ world: 'demo', name: 'paid' })`.
 *
 * Each throws `AdminRefusal` when the sandbox does not do what it is asked, and whatever `send` throws.
 */
export type AdminClient = {
  readonly [O in AdminOperationId]: object extends AdminParams<O>
    ? (params?: AdminParams<O>, body?: AdminBody<O>) => Promise<AdminAnswer<O>>
    : (params: AdminParams<O>, body?: AdminBody<O>) => Promise<AdminAnswer<O>>
}

/** The sandbox did not do what it was asked; the message says why and what would be right. */
export class AdminRefusal extends Error {
  override readonly name = 'AdminRefusal'
  readonly status: number
  /** For machines: `UNKNOWN_SCENARIO`, `INVALID_BODY`, …; empty when it was not payerbox that answered. */
  readonly code: string
  /** JSON pointer to the member of the body that is at fault. */
  readonly pointer: string | undefined

  constructor(status: number, code: string, message: string, pointer: string | undefined) {
    super(message)
    this.status = status
    this.code = code
    this.pointer = pointer
  }
}

/** A request as the client makes it: the path with its query, and the body as text, empty for none. */
export interface AdminRequest {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Carries a request to a sandbox, whichever way. */
export type AdminSend = (request: AdminRequest) => Promise<{ readonly status: number; readonly body: string }>

/**
 * A client of the admin API, typed by its contract.
 *
 * @param to where the sandbox listens, such as `http://127.0.0.1:4276`, or what carries requests to it.
 */
export function adminClient(to: string | AdminSend): AdminClient {
  const send = typeof to === 'string' ? overFetch(to.replace(/\/$/, '')) : to
  const ask = (operation: AdminOperationId) => (params: object | undefined, body: unknown) =>
    carried(send, operation, params ?? {}, body)
  const operationIds = routes
    .filter(({ api }) => api === 'admin')
    .map(({ operationId }) => operationId) as AdminOperationId[]
  return Object.fromEntries(operationIds.map((operation) => [operation, ask(operation)])) as AdminClient
}

async function carried(send: AdminSend, operation: AdminOperationId, params: object, body: unknown): Promise<unknown> {
  const { method, path: form } = routeOf(`admin.${operation}`)
  const { status, body: text } = await send({
    method,
    path: filled(form, params),
    headers: body === undefined ? {} : { 'content-type': 'application/json' },
    body: body === undefined ? '' : JSON.stringify(body),
  })
  // One line of NDJSON is JSON as well, and is wanted as the text that it is.
  if (status < 300) return form.endsWith('.ndjson') ? text : parsed(text)
  const answer = parsed(text)
  const { code = '', message = `${operation} was answered ${status}`, pointer } = refusalIn(answer)
  throw new AdminRefusal(status, code, message, pointer)
}

/** The path with its parameters; those that it does not name are its query. */
function filled(form: string, params: object): string {
  const query = new URLSearchParams()
  let path = form
  for (const [name, value] of Object.entries(params)) {
    if (value === undefined) continue
    if (path.includes(`{${name}}`)) path = path.replace(`{${name}}`, encodeURIComponent(String(value)))
    else query.set(name, String(value))
  }
  return query.size === 0 ? path : `${path}?${query}`
}

function refusalIn(answer: unknown): { readonly code?: string; readonly message?: string; readonly pointer?: string } {
  return (answer as { readonly error?: object } | undefined)?.error ?? {}
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
