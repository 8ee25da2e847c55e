import { type Call, json, type Reply } from '../http/call.ts'

/**
 * Who may use what the sandbox serves of its own: the start page and `/_payerbox`. A page of another site gets nothing, not
 * even by a name that it lets point to this machine (DNS rebinding). The routes of the vendors are not affected.
 */
export interface AdminAccess {
  /** Names and addresses, in lower case, by which clients may call the sandbox, besides those of loopback and its own address. */
  readonly hosts: readonly string[]
  /** The token that every call needs, health checks excepted; without one, only calls from this machine are allowed. */
  readonly token?: string | undefined
}

/** A call, as far as its permission depends on it. */
export interface Arrival extends Pick<Call, 'method' | 'host' | 'headers'> {
  /** The address of the sandbox that the client connected to; absent where there is no network between them. */
  readonly address?: string | undefined
  /** Whether it has a body. */
  readonly hasBody: boolean
  /** `open` needs no token: health checks and the start page. */
  readonly operation: 'open' | 'admin'
}

/** The refusal of a call that must not be carried out, with the remedy; `undefined` when it is allowed. */
export function adminRefusal(arrival: Arrival, access: AdminAccess): Reply | undefined {
  const refusal = refusedHost(arrival, access) ?? refusedPage(arrival, access)
  // A preflight asks whether a page may send its token and its body; it has neither.
  if (refusal !== undefined || arrival.method === 'OPTIONS') return refusal
  return refusedCaller(arrival, access) ?? refusedBody(arrival)
}

/** The headers of everything that the sandbox serves of its own: no page can embed it, and no browser guesses its type. */
export const protectiveHeaders: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}

/** A reply of the sandbox's own, with `protectiveHeaders`. */
export function withProtection(reply: Reply): Reply {
  return { ...reply, headers: { ...protectiveHeaders, ...reply.headers } }
}

function refuse(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}): Reply {
  const body = { error: { code, message } }
  return withProtection(json(status, body, { 'content-type': 'application/json', ...headers }))
}

/** The target of a request can name another host than its header does. */
function refusedHost(arrival: Arrival, access: AdminAccess): Reply | undefined {
  const { host = '' } = arrival.headers
  const foreign = [arrival.host, nameIn(host)].find((name) => name !== '' && !isOwn(name, arrival, access))
  if (foreign === undefined) return undefined
  const name = quoted(foreign)
  const remedy = `call it as 127.0.0.1 or localhost, or start it with --allow-host ${name} (in code: allowHosts)`
  return refuse(403, 'FOREIGN_HOST', `${name} is not a name of this sandbox; ${remedy}`)
}

/** A browser names the origin of the page that calls, or at least its relation to the sandbox. */
function refusedPage(arrival: Arrival, access: AdminAccess): Reply | undefined {
  const { origin, 'sec-fetch-site': site = 'none' } = arrival.headers
  if (origin !== undefined) {
    const name = /^https?:\/\/([^/]+)$/i.exec(origin)?.[1]
    if (name !== undefined && isOwn(nameIn(name), arrival, access)) return undefined
    const page = `a page of the origin ${quoted(origin)}`
    const remedy = name === undefined ? 'call it from a page with an address of its own' : 'if it is yours'
    const flag = name === undefined ? '' : `, start payerbox with --allow-host ${quoted(nameIn(name))} and --cors`
    return refuse(403, 'FOREIGN_PAGE', `${page} must not use the admin API; ${remedy}${flag}`)
  }
  if (['none', 'same-origin', 'same-site'].includes(site.toLowerCase()) || isVisit(arrival)) return undefined
  return refuse(
    403,
    'FOREIGN_PAGE',
    'a page of another site must not use the admin API; type the address in the browser',
  )
}

/** Whether a person follows a link to the start page: the page with the link cannot read the response. */
function isVisit({ method, headers, operation }: Arrival): boolean {
  const isNavigation = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document'
  return isNavigation && method === 'GET' && operation === 'open'
}

function refusedCaller({ operation, headers, address }: Arrival, { token }: AdminAccess): Reply | undefined {
  if (operation === 'open') return undefined
  if (token === undefined) {
    if (address === undefined || isLoopback(address)) return undefined
    const remedy = 'set one: --admin-token (PAYERBOX_ADMIN_TOKEN), in code adminToken'
    return refuse(403, 'TOKEN_NOT_SET', `without a token, only this machine may call the admin API; ${remedy}`)
  }
  const [, given] = /^bearer +(\S+) *$/i.exec(headers.authorization ?? '') ?? []
  if (given !== undefined && isSame(given, token)) return undefined
  const what = given === undefined ? 'the admin API needs its token' : 'this is not the token of the admin API'
  const remedy =
    'send Authorization: Bearer <token>; --admin-token (PAYERBOX_ADMIN_TOKEN) sets it, otherwise payerbox generates one and logs it at its start'
  return refuse(401, 'TOKEN_REQUIRED', `${what}; ${remedy}`, {
    'www-authenticate': 'Bearer realm="payerbox admin API"',
  })
}

/** A page of another site can send any other type without asking the sandbox first. */
function refusedBody({ method, headers, hasBody }: Arrival): Reply | undefined {
  const type = headers['content-type']
  if (method === 'GET' || method === 'HEAD' || (type === undefined && !hasBody)) return undefined
  if (/^application\/(json|x-ndjson) *(;|$)/i.test(type ?? '')) return undefined
  const given = type === undefined ? 'none' : quoted(type)
  const message = `the body must be JSON, with the header Content-Type: application/json; the type of this one is ${given}`
  return refuse(415, 'UNSUPPORTED_MEDIA_TYPE', message)
}

/** Compares in a time that depends on the given token alone. */
function isSame(given: string, token: string): boolean {
  let difference = given.length ^ token.length
  for (let i = 0; i < given.length; i++) difference |= given.charCodeAt(i) ^ token.charCodeAt(i % token.length)
  return difference === 0
}

function isOwn(name: string, { address }: Arrival, { hosts }: AdminAccess): boolean {
  const plain = withoutBrackets(name.replace(/\.$/, ''))
  return isLoopback(plain) || plain === withoutBrackets(address ?? '') || hosts.includes(plain)
}

/** Whether a host name or an address is one of this machine for itself. */
export function isLoopback(host: string): boolean {
  const name = withoutBrackets(host)
  return name === 'localhost' || name.endsWith('.localhost') || name === '::1' || /^127(\.\d{1,3}){3}$/.test(name)
}

/** The name in a `Host` header or an origin, without port and brackets. */
function nameIn(host: string): string {
  return withoutBrackets(host.trim().toLowerCase().replace(/:\d*$/, ''))
}

/** An IPv6 address as itself; an IPv4 address that arrived over IPv6 as IPv4. */
function withoutBrackets(address: string): string {
  return address.replace(/^\[(.*)\]$/, '$1').replace(/^::ffff:(?=[\d.]+$)/i, '')
}

/** A text of a client for a message: short, and without markup. */
function quoted(text: string): string {
  const plain = text.replaceAll(/[^\w.:;/=, [\]-]/g, '?')
  return plain.length > 60 ? `${plain.slice(0, 60)}…` : plain
}
