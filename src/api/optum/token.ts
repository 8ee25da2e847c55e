import { hostOf } from '../../contract/routes.ts'
import { explained } from '../../guard/credential-guard.ts'
import { type Call, json, type Reply } from '../../http/call.ts'
import type { Token } from '../../world/event.ts'
import { hash } from '../../world/identifier.ts'
import { hour } from '../../world/instant.ts'
import type { World } from '../../world/world.ts'
import { credentialFor, worldOf } from '../../world/world-name.ts'
import type { Services } from '../vendor-api.ts'
import { invalidClient, tokenRefusal } from './errors.ts'

/** The lifetime of a token, in the sandbox and in production (Optum, Claim Status V2 getting started). */
const lifespan = hour
const issuer = `https://${hostOf('optum')}`

/** The world that `client_id` selects. Any secret is accepted, unless it looks real. */
export function clientWorld({ worlds, refusalReason }: Services, call: Call): World | Reply {
  const sent = parametersOf(call)
  for (const name of ['client_id', 'client_secret', 'grant_type']) {
    const value = sent(name)
    if (typeof value !== 'string' || value === '') {
      return tokenRefusal(400, 'invalid_request', `Missing or invalid parameter: ${name}`)
    }
  }
  if (sent('grant_type') !== 'client_credentials') {
    return tokenRefusal(400, 'unsupported_grant_type', 'The grant type must be client_credentials')
  }
  const client = String(sent('client_id'))
  const world = worldOf(client)
  const reason =
    (world === undefined ? refusalReason(client) : undefined) ?? refusalReason(String(sent('client_secret')))
  if (reason !== undefined) return explained(tokenRefusal(401, 'invalid_client', reason), reason)
  return world === undefined ? invalidClient : worlds.open(world)
}

/** The name of the world that `client_id` selects. */
export function clientWorldName(call: Call): string | undefined {
  return worldOf(String(parametersOf(call)('client_id')))
}

/**
 * The parameters of a JSON or form body; none when it is neither. Without a content type, the body decides. A form may
 * leave the client's credentials to HTTP Basic (observed); JSON may not.
 */
function parametersOf({ headers, body }: Call): (name: string) => unknown {
  const type = headers['content-type'] ?? ''
  if (type.includes('json') || body.trimStart().startsWith('{')) {
    const content = parsed(body)
    return (name) => (Object.hasOwn(content, name) ? content[name] : undefined)
  }
  const form = new URLSearchParams(body)
  const basic = basicCredentials(headers.authorization)
  return (name) => form.get(name) ?? basic[name]
}

/**
 * `client_id` and `client_secret` of an `Authorization: Basic` header; empty without one, or when it is malformed. Both
 * are form-encoded before they are joined (RFC 6749, 2.3.1).
 */
function basicCredentials(authorization = ''): Readonly<Record<string, string>> {
  const [, encoded] = /^basic +([\w+/=]+)$/i.exec(authorization.trim()) ?? []
  if (encoded === undefined) return {}
  try {
    const text = atob(encoded)
    const colon = text.indexOf(':')
    if (colon < 0) return {}
    return { client_id: formDecoded(text.slice(0, colon)), client_secret: formDecoded(text.slice(colon + 1)) }
  } catch {
    return {}
  }
}

/** The text itself when it is not form-encoded: many clients omit that. */
function formDecoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

/** `POST /apip/auth/v2/token`: a bearer token for client credentials. */
export function tokenReply(world: World): Reply {
  const { token } = issueToken(world)
  const traceId = world.traceId()
  return json(
    200,
    { access_token: token, token_type: 'bearer', expires_in: lifespan / 1000 },
    {
      'content-type': 'application/json',
      'cache-control': 'no-store',
      pragma: 'no-cache',
      'x-chc-traceid': traceId,
      'x-chng-trace-id': traceId,
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
    },
  )
}

/** Issues a token that is valid for an hour of the world's clock, different from others of the same instant. */
function issueToken(world: World): Token {
  const now = world.now()
  const iat = Math.floor(now / 1000)
  const jti = world.nextId('token')
  const payload = {
    access_token: jti.replaceAll('-', ''),
    aud: issuer,
    api_product_list: ['medicalnetwork-claimstatus-v2'],
    application_name: 'payerbox',
    nbf: iat,
    developer_email: 'developer@example.com',
    iss: issuer,
    scopes: '',
    exp: iat + lifespan / 1000,
    iat,
    client_id: credentialFor(world.name),
    jti,
  }
  const token: Token = { token: writeJwt(payload, jti), expires: now + lifespan }
  world.append({ type: 'token.issued', at: now, token })
  return token
}

const base64url = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
/** The length of an RS256 signature (256 bytes) in base64url. */
const signatureLength = 342
/** The observed header of Optum's tokens. */
const jwtHeader = encode({ kid: '2', typ: 'JWT', alg: 'RS256' })

/**
 * A JSON Web Token in the observed format. It is not signed: characters derived from `name` take the place of the
 * signature.
 */
export function writeJwt(payload: Readonly<Record<string, unknown>>, name: string): string {
  return `${jwtHeader}.${encode(payload)}.${unsigned(name)}`
}

/** The `client_id` of a token; `undefined` when the text is not a token with one. */
export function clientOf(token: string): string | undefined {
  const [, payload, signature, ...more] = token.split('.')
  if (payload === undefined || signature === undefined || more.length > 0) return undefined
  try {
    const claims: unknown = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')))
    if (typeof claims !== 'object' || claims === null || !('client_id' in claims)) return undefined
    return typeof claims.client_id === 'string' ? claims.client_id : undefined
  } catch {
    return undefined
  }
}

function encode(value: unknown): string {
  return btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

function unsigned(name: string): string {
  let text = ''
  for (let round = 0; text.length < signatureLength; round++) {
    for (const word of hash(`${name}/${round}`)) {
      for (let shift = 0; shift < 30; shift += 6) text += base64url[(word >>> shift) & 63]
    }
  }
  return text.slice(0, signatureLength)
}
