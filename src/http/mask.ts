import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { isListedValue, isMemberName } from '../contract/members.ts'
import { isRouteSegment } from '../contract/routes.ts'

/**
 * What may be shown of a request or a response, in the journal, its exports and every report. The contracts decide:
 *
 * - the name of a member, where a contract has a member of that name;
 * - its value, where a contract lists the value (see `isListedValue`), and `true`, `false` and `null`;
 * - of a path, the fixed parts of a vendor's route; of the method, one of the methods of HTTP.
 *
 * Everything else is masked: it can be a name, a date or a number of a person, wherever it is.
 */

/** Replaces a masked value. */
export const masked = '***'

/** Masks a value so that equal values can still be recognized: `***` and twelve hexadecimal digits. */
export type MaskValue = (value: string) => string

/** The random key of masks. It is never shown, and lives as long as what it masks. */
export type MaskKey = (purpose: string) => MaskValue

/**
 * Draws a key. Of it, a mask is made for each purpose: equal values are masked alike by one mask, different values and
 * different masks differ (48 bits of HMAC-SHA-256).
 *
 * Only the key protects a value: there are 40,000 birth dates, and who can have each of them masked can compare. So
 * each world has a mask of its own.
 */
export function drawMaskKey(): MaskKey {
  return maskKeyOf(crypto.getRandomValues(new Uint8Array(32)))
}

/** The mask of a key that is kept beside what it masks. It remembers its latest values. */
export function maskOfKey(key: string, purpose = ''): MaskValue {
  return remembering(maskKeyOf(new TextEncoder().encode(key))(purpose))
}

function maskKeyOf(bytes: Uint8Array): MaskKey {
  const encoder = new TextEncoder()
  const key = hmac.create(sha256, bytes)
  return (purpose) => {
    const keyed = hmac.create(sha256, key.clone().update(encoder.encode(purpose)).digest())
    // One object for all values: a clone for each took as long as the hash.
    const begun = keyed.clone()
    return (value) => {
      const hash = keyed._cloneInto(begun).update(encoder.encode(value)).digest()
      return masked + bytesToHex(hash.subarray(0, 6))
    }
  }
}

/** A mask with a key of its own. */
export function drawMask(): MaskValue {
  return drawMaskKey()('')
}

/** The masks of the worlds of a sandbox. */
export interface WorldMasks {
  /** The mask of a world, by its number. It remembers its latest values. */
  ofWorld(number: number): MaskValue
  /** The name of a world: as it is where it was named at the start. Any other came with a call, and is masked. */
  nameOf(world: string): string
}

/** How many values a mask remembers, and of how many characters. */
const mostRemembered = 10_000
const longestRemembered = 200

/** @param named The names that were given at the start. The key is drawn when it is first needed. */
export function worldMasks(named: readonly string[]): WorldMasks {
  let key: MaskKey | undefined
  const shown = new Set(named)
  let names: MaskValue | undefined
  const maskFor = (purpose: string) => {
    key ??= drawMaskKey()
    return remembering(key(purpose))
  }
  return {
    ofWorld: (number) => maskFor(String(number)),
    nameOf(world) {
      if (shown.has(world)) return world
      names ??= maskFor('worlds')
      return names(world)
    },
  }
}

/** The same mask, which remembers its latest values: most values occur many times. */
export function remembering(mask: MaskValue): MaskValue {
  const known = new Map<string, string>()
  return (value) => {
    if (value.length > longestRemembered) return mask(value)
    const text = known.get(value) ?? mask(value)
    if (known.size >= mostRemembered) known.clear()
    known.set(value, text)
    return text
  }
}

/** Whether the value of a member may be shown. */
export function mayShow(member: string, value: unknown): boolean {
  return value === null || typeof value === 'boolean' || isListedValue(member, value)
}

/** A path in which everything but the fixed parts of a vendor's route is masked. */
export function maskPath(path: string, mask: MaskValue): string {
  return path
    .split('/')
    .map((part) => (isRouteSegment(part) ? part : mask(part)))
    .join('/')
}

const methods: ReadonlySet<string> = new Set('CONNECT DELETE GET HEAD OPTIONS PATCH POST PUT QUERY TRACE'.split(' '))

/** The method of a request; a client can send any word. */
export function maskMethod(method: string): string {
  return methods.has(method) ? method : masked
}

/** Whether the value of a member may be shown. */
export type ShowsValue = (member: string, value: unknown) => boolean

/**
 * A body in which every name and every value is masked that may not be shown. The unknown names of an object are
 * counted: `***1`, `***2`. A body that is not JSON is masked as a whole.
 *
 * @param shows Which values are shown.
 */
export function maskBody(body: string, mask: MaskValue, shows: ShowsValue = mayShow): string {
  if (body === '') return ''
  try {
    return JSON.stringify(maskContent(JSON.parse(body), '', { mask, shows }))
  } catch {
    return masked
  }
}

interface MaskHow {
  readonly mask: MaskValue
  readonly shows: ShowsValue
}

/** @param member the member that the value, or the list that contains it, belongs to */
function maskContent(value: unknown, member: string, how: MaskHow): unknown {
  if (Array.isArray(value)) return value.map((item) => maskContent(item, member, how))
  if (typeof value === 'object' && value !== null) return Object.fromEntries(maskMembers(value, how))
  return how.shows(member, value) ? value : how.mask(String(value))
}

function maskMembers(value: object, how: MaskHow): readonly (readonly [string, unknown])[] {
  let unknown = 0
  return Object.entries(value).map(([name, content]) => {
    const shown = isMemberName(name) ? name : `${masked}${++unknown}`
    return [shown, maskContent(content, name, how)]
  })
}
