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
  payer('62308', 'CIGNA', 'HGJLR', [], ['Cigna Health']),
  payer('00540', 'SISCO', 'PBXSI', []),
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
