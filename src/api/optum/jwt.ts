import { hash } from '../../world/identifier.ts'

const base64url = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
/** The length of an RS256 signature (256 bytes) in base64url. */
const signatureLength = 342
/** The header that was observed on Optum's tokens. */
const header = encode({ kid: '2', typ: 'JWT', alg: 'RS256' })

/** A JSON web token of the observed form. Nobody signed it: where the signature belongs stand characters made from `name`. */
export function writeJwt(payload: Readonly<Record<string, unknown>>, name: string): string {
  return `${header}.${encode(payload)}.${unsigned(name)}`
}

/** The `client_id` that a token was issued to; `undefined` when the text is no token that names one. */
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
