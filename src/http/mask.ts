import { type MaskValue, masked } from './mask-value.ts'

/** Parts of the vendors' paths; anything else in a path may name a person's session. */
const pathWords: ReadonlySet<string> = new Set(
  '2024-04-01 2026-06-01 api apip auth change claimstatus enhanced healthcheck medicalnetwork partner providers raw-x12 sessions token v1 v2'.split(
    ' ',
  ),
)

/** Members whose values say how a claim stands or what went wrong, and nothing of whose claim it is. */
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

/** Whether the value of a member tells nothing of a person and opens no door. */
export function mayShow(member: string): boolean {
  return openMembers.has(member)
}

/** A path with everything masked that is no fixed part of a vendor's route. */
export function maskPath(path: string, mask: MaskValue): string {
  return path
    .split('/')
    .map((part) => (part === '' || pathWords.has(part) ? part : mask(part)))
    .join('/')
}

/**
 * A body in which every value is masked, except those of members that are known to tell nothing of a person: an unknown
 * member is masked. What is no JSON is left out altogether.
 */
export function maskBody(body: string, mask: MaskValue): string {
  if (body === '') return ''
  try {
    return JSON.stringify(maskContent(JSON.parse(body), false, mask))
  } catch {
    return masked
  }
}

function maskContent(value: unknown, open: boolean, mask: MaskValue): unknown {
  if (Array.isArray(value)) return value.map((item) => maskContent(item, open, mask))
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [memberName(name, mask), maskContent(member, mayShow(name), mask)]),
    )
  }
  return open || value === null || typeof value === 'boolean' ? value : mask(String(value))
}

/** A member's name is shown when it looks like one; names can be data, too. */
function memberName(name: string, mask: MaskValue): string {
  return /^[A-Za-z_][A-Za-z0-9_]{0,63}$/.test(name) ? name : mask(name)
}
