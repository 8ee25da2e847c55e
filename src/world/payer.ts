import type { ClaimPayer } from './claim.ts'

/** Whether a payer supports real-time claim status (Stedi's `transactionSupport.claimStatus`). */
export type ClaimStatusSupport = 'SUPPORTED' | 'NOT_SUPPORTED' | 'ENROLLMENT_REQUIRED'

/** A payer as the clearinghouses list it. Synthetic ids begin with `PBX`; the others are public payer ids. */
export interface Payer extends ClaimPayer {
  /** Stedi's own id of the payer. */
  readonly stediId: string
  /** Every id under which a request reaches this payer. */
  readonly aliases: readonly string[]
  /** Further names that Taiga's partners use. */
  readonly names: readonly string[]
  readonly claimStatus: ClaimStatusSupport
  /** The payer as its claims name it: one object for all of them. */
  readonly named: ClaimPayer
}

/** Payers that the clearinghouses publish, and synthetic ones for cases that no public payer covers. */
export const listedPayers: readonly Payer[] = [
  payer('3429', 'UNITEDHEALTHCARE', 'PBXUH', ['87726'], ['United Healthcare', 'UHC']),
  payer('60054', 'AETNA', 'PBXAE', []),
  // Published examples use the name as an id.
  payer('62308', 'CIGNA', 'HGJLR', ['CIGNA'], ['Cigna Health']),
  payer('00540', 'SISCO', 'PBXSI', []),
  // An id of published examples, which name no such payer.
  payer('423', 'PAYER 423', 'PBX42', []),
  payer('PBX01', 'EXAMPLE HEALTH PLAN', 'PBXEX', ['99999']),
  payer('PBX02', 'PAPER ONLY MUTUAL', 'PBXPA', [], [], 'NOT_SUPPORTED'),
  payer('PBX03', 'ENROLL FIRST HEALTH', 'PBXEN', [], [], 'ENROLLMENT_REQUIRED'),
  payer('serviceId', 'Unknown', 'PBXSV', []),
]

function payer(
  id: string,
  name: string,
  stediId: string,
  aliases: readonly string[],
  names: readonly string[] = [],
  claimStatus: ClaimStatusSupport = 'SUPPORTED',
): Payer {
  return { id, name, stediId, aliases, names, claimStatus, named: { id, name } }
}

const byId: ReadonlyMap<string, Payer> = new Map(
  listedPayers.flatMap((payer) => [payer.id, payer.stediId, ...payer.aliases].map((id) => [id.toUpperCase(), payer])),
)
const byName: ReadonlyMap<string, Payer> = new Map(
  listedPayers.flatMap((payer) => [payer.name, ...payer.names].map((name) => [plainName(name), payer])),
)

/** The listed payer with that id or alias, in any letter case. */
export function payerById(id: string): Payer | undefined {
  return byId.get(id.toUpperCase())
}

/** The same for every id of a payer, in any letter case. */
export function payerKey(id: string): string {
  return payerById(id)?.id ?? id.toUpperCase()
}

/**
 * The payer that a scenario or a submission names. An id is kept as given, listed or not; a listed name gives the payer's own
 * id, and any other name an id derived from it.
 */
export function payerNamed(text: string): ClaimPayer {
  const named = byName.get(plainName(text))
  if (named !== undefined) return named.named
  const id = text.trim()
  const listed = payerById(id)
  if (listed?.id === id) return listed.named
  if (listed !== undefined) return { id, name: listed.name }
  return isId.test(id) ? { id, name: `PAYER ${id.toUpperCase()}` } : unlisted(text).named
}

/** An id that is not listed has a digit; a word without one is a name. */
const isId = /^(?=.*\d)[A-Z0-9_-]{2,80}$/i

/**
 * The payer with that free-text name. A name that is not listed becomes a payer of its own, with an id derived from the
 * name, so that inquiries can find its claims.
 */
export function payerByName(name: string): Payer {
  return byName.get(plainName(name)) ?? unlisted(name)
}

/** A payer for a free-text name; the same name always gives the same id. */
function unlisted(name: string): Payer {
  let sum = 0
  for (const char of plainName(name)) sum = (Math.imul(sum, 31) + char.charCodeAt(0)) >>> 0
  const id = `PB${String(sum % 100_000_000).padStart(8, '0')}`
  return payer(id, name.toUpperCase(), id, [])
}

function plainName(name: string): string {
  return name.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')
}
