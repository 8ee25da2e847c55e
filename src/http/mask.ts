import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { isRouteSegment } from '../contract/routes.ts'

/** Replaces a masked value. */
export const masked = '***'

/** Masks a value so that equal values can still be recognized: `***` and twelve hexadecimal digits. */
export type MaskValue = (value: string) => string

/**
 * A mask with a random key that is never shown: equal values are masked alike, different ones differently (48 bits of
 * HMAC-SHA-256). Another key, and so another run, gives other masks.
 *
 * Only the key protects a value: there are 40,000 birth dates, and with the key all of them could be tried.
 */
export function drawMask(): MaskValue {
  const keyed = hmac.create(sha256, crypto.getRandomValues(new Uint8Array(32)))
  const encoder = new TextEncoder()
  return (value) => {
    const hash = keyed.clone().update(encoder.encode(value)).digest()
    return masked + Array.from(hash.subarray(0, 6), (byte) => byte.toString(16).padStart(2, '0')).join('')
  }
}

/** Members whose values describe the status of a claim or an error, and not whose claim it is. */
const openMembers: ReadonlySet<string> = new Set([
  ...[
    'status',
    'statusCategoryCode',
    'statusCategoryCodeValue',
    'statusCode',
    'statusCodeValue',
    'entityCode',
    'entity',
  ],
  ...['secondaryStatusCategoryCode', 'secondaryStatusCode', 'tertiaryStatusCategoryCode', 'tertiaryStatusCode'],
  ...['type', 'timestamp', 'createdAt', 'updatedAt', 'submittedAt', 'lastUpdated', 'code', 'error', 'providerType'],
  ...['token_type', 'expires_in', 'grant_type', 'applicationMode', 'traceId', 'version', 'serviceIdQualifierCode'],
  ...['followupAction', 'placeOfService'],
])

/** Whether the value of a member is neither personal nor secret. */
export function mayShow(member: string): boolean {
  return openMembers.has(member)
}

/** Values of requests that the APIs define. */
const requestWords: ReadonlySet<unknown> = new Set([
  ...['BillingProvider', 'ServiceProvider', 'client_credentials', 'CLAIM_STATUS', 'telehealth', 'office', 'home'],
  ...['AD', 'ER', 'HC', 'HP', 'IV', 'N4', 'NU', 'WK'],
])

/**
 * The same for a request, where a client may have put anything into such a member: only values that the APIs define.
 */
export function mayShowAsked(member: string, value: unknown): boolean {
  return mayShow(member) && requestWords.has(value)
}

/** A path in which everything but the fixed parts of a vendor's route is masked. */
export function maskPath(path: string, mask: MaskValue): string {
  return path
    .split('/')
    .map((part) => (isRouteSegment(part) ? part : mask(part)))
    .join('/')
}

/**
 * A body in which every value is masked, except those of members that are known not to be personal; unknown members are
 * masked. A body that is not JSON is masked as a whole.
 *
 * @param shows Which values are shown; by default by their members alone.
 * @param names Which names of members are shown; by default those that look like names.
 */
export function maskBody(
  body: string,
  mask: MaskValue,
  shows: Shows = mayShow,
  names: MaskOptions['names'] = looksLikeName,
): string {
  if (body === '') return ''
  try {
    return JSON.stringify(maskContent(JSON.parse(body), '', { mask, shows, names }))
  } catch {
    return masked
  }
}

/** Whether a text or number that belongs to a member may be shown. */
export type Shows = (member: string, value: string | number) => boolean

interface MaskOptions {
  readonly mask: MaskValue
  readonly shows: Shows
  readonly names: (name: string) => boolean
}

/** @param member the member that the value, or the list that contains it, belongs to */
function maskContent(value: unknown, member: string, how: MaskOptions): unknown {
  if (Array.isArray(value)) return value.map((item) => maskContent(item, member, how))
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, content]) => [
        how.names(name) ? name : how.mask(name),
        maskContent(content, name, how),
      ]),
    )
  }
  if (value === null || typeof value === 'boolean') return value
  return how.shows(member, value as string | number) ? value : how.mask(String(value))
}

/** A member's name is shown when it looks like one: names can be data, too. */
function looksLikeName(name: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]{0,63}$/.test(name)
}
