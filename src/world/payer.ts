import type { ClaimPayer, PayerDetails } from './claim.ts'

/** Whether a payer supports real-time claim status (Stedi's `transactionSupport.claimStatus`). */
export type ClaimStatusSupport = 'SUPPORTED' | 'NOT_SUPPORTED' | 'ENROLLMENT_REQUIRED'

/** A payer that a user defines; the members of an entry of `payers` in a file. */
export interface OwnPayer extends PayerDetails {
  readonly id: string
  /** The name in responses. */
  readonly name: string
  readonly stediId?: string
  readonly aliases?: readonly string[]
  readonly names?: readonly string[]
  /** Default `SUPPORTED`. */
  readonly claimStatus?: ClaimStatusSupport
  readonly enrolled?: readonly string[]
}

/** A payer as the clearinghouses list it. Synthetic ids begin with `PBX`; the others are public payer ids. */
export interface Payer extends ClaimPayer {
  /** Stedi's own id of the payer. */
  readonly stediId: string
  /** Further ids under which a request reaches this payer. */
  readonly aliases: readonly string[]
  /** Further names that Taiga's partners use. */
  readonly names: readonly string[]
  readonly claimStatus: ClaimStatusSupport
  /** NPIs and tax ids of the providers that a payer with `ENROLLMENT_REQUIRED` answers. */
  readonly enrolled: readonly string[]
  /** The payer as its claims name it: one object for all of them. */
  readonly named: ClaimPayer
}

/** The payer of an inquiry. One that is not listed supports claim status. */
export type AskedPayer = ClaimPayer & Partial<Payer>

/** Payers that the clearinghouses publish, and synthetic ones for cases that no public payer covers. */
const builtIn: readonly OwnPayer[] = [
  {
    id: '3429',
    name: 'UNITEDHEALTHCARE',
    stediId: 'PBXUH',
    aliases: ['87726'],
    names: ['United Healthcare', 'UHC'],
  },
  { id: '60054', name: 'AETNA', stediId: 'PBXAE' },
  // Published examples use the name as an id.
  { id: '62308', name: 'CIGNA', stediId: 'HGJLR', aliases: ['CIGNA'], names: ['Cigna Health'] },
  { id: '00540', name: 'SISCO', stediId: 'PBXSI' },
  // An id of published examples, which name no such payer.
  { id: '423', name: 'PAYER 423', stediId: 'PBX42' },
  { id: 'PBX01', name: 'EXAMPLE HEALTH PLAN', stediId: 'PBXEX', aliases: ['99999'] },
  { id: 'PBX02', name: 'PAPER ONLY MUTUAL', stediId: 'PBXPA', claimStatus: 'NOT_SUPPORTED' },
  { id: 'PBX03', name: 'ENROLL FIRST HEALTH', stediId: 'PBXEN', claimStatus: 'ENROLLMENT_REQUIRED' },
  { id: 'serviceId', name: 'Unknown', stediId: 'PBXSV' },
]

/**
 * The payers that a sandbox lists: the built-in ones, and own ones. An own payer takes its ids and names from the built-in
 * payers; a built-in payer whose id is taken is gone.
 */
export class PayerDirectory {
  /** The own payers first. */
  readonly listed: readonly Payer[]
  readonly own: readonly OwnPayer[]
  readonly #byId = new Map<string, Payer>()
  readonly #byName = new Map<string, Payer>()

  /** @param own Payers without conflicts; see `payerConflicts`. */
  constructor(own: readonly OwnPayer[] = []) {
    this.own = own
    const taken = new Set(own.flatMap((payer) => [...idsOf(payer), ...namesOf(payer)]).map(plainName))
    const isLeft = (text: string) => !taken.has(plainName(text))
    const left = builtIn.filter(({ id }) => isLeft(id)).map(toPayer)
    const chosen = own.map(toPayer)
    this.listed = [...chosen, ...left]
    for (const payer of left) this.#add(payer, isLeft)
    for (const payer of chosen) this.#add(payer, () => true)
  }

  #add(payer: Payer, isFound: (text: string) => boolean): void {
    for (const id of idsOf(payer).filter(isFound)) this.#byId.set(idKey(id), payer)
    for (const name of namesOf(payer).filter(isFound)) this.#byName.set(plainName(name), payer)
  }

  /** The listed payer with that id or alias, in any letter case. */
  byId(id: string): Payer | undefined {
    return this.#byId.get(idKey(id))
  }

  /** The same for every id of a payer, in any letter case. */
  key(id: string): string {
    return this.byId(id)?.id ?? idKey(id)
  }

  /**
   * The payer that a scenario or a submission names. An id is kept as given, listed or not; a listed name gives the payer's
   * own id, and any other name an id derived from it.
   */
  named(text: string): ClaimPayer {
    const named = this.#byName.get(plainName(text))
    if (named !== undefined) return named.named
    const id = text.trim()
    const listed = this.byId(id)
    if (listed?.id === id) return listed.named
    if (listed !== undefined) return { id, name: listed.name }
    return isId.test(id) ? { id, name: `PAYER ${id.toUpperCase()}` } : unlisted(text).named
  }

  /**
   * The payer with that free-text name. A name that is not listed becomes a payer of its own, with an id derived from the
   * name, so that inquiries can find its claims.
   */
  byName(name: string): Payer {
    return this.#byName.get(plainName(name)) ?? unlisted(name)
  }
}

/** The payers of a sandbox without own ones. */
export const builtInPayers: PayerDirectory = new PayerDirectory()

function toPayer(payer: OwnPayer): Payer {
  const { id, name } = payer
  const defaults = { stediId: id, aliases: [], names: [], claimStatus: 'SUPPORTED', enrolled: [] } as const
  return { ...defaults, ...payer, named: { id, name } }
}

/** An id that is not listed has a digit; a word without one is a name. */
const isId = /^(?=.*\d)[A-Z0-9_-]{2,80}$/i

/** A payer for a free-text name; the same name always gives the same id. */
function unlisted(name: string): Payer {
  let sum = 0
  for (const char of plainName(name)) sum = (Math.imul(sum, 31) + char.charCodeAt(0)) >>> 0
  return toPayer({ id: `PB${String(sum % 100_000_000).padStart(8, '0')}`, name: name.toUpperCase() })
}

/** Names are compared by their letters and digits. */
function plainName(name: string): string {
  return name.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')
}

function idsOf({ id, stediId = id, aliases = [] }: OwnPayer): readonly string[] {
  return [id, stediId, ...aliases]
}

function namesOf({ name, names = [] }: OwnPayer): readonly string[] {
  return [name, ...names]
}

/** A value of an own payer that another one has as well. */
export interface PayerConflict {
  /** The index of the payer. */
  readonly index: number
  /** The keys that lead to the value: `['aliases', 1]`. */
  readonly path: readonly (string | number)[]
  readonly message: string
}

/** A value by which a payer is found. */
interface Label extends Omit<PayerConflict, 'message'> {
  readonly text: string
}

/**
 * Why own payers cannot be told apart: an id or a name belongs to two of them, or an alias is the id of a built-in payer.
 *
 * @param describe The payer at an index, for the messages.
 */
export function payerConflicts(
  own: readonly OwnPayer[],
  describe: (index: number) => string = (index) => `payer ${own[index]?.id}`,
): readonly PayerConflict[] {
  const [ids, names] = [own.flatMap(idLabels), own.flatMap(nameLabels)]
  const [byId, byName] = [firstByKey(ids, idKey), firstByKey(names, plainName)]
  const mainIds = new Set(own.map(({ id }) => idKey(id)))
  const idConflict = (label: Label): string | undefined => {
    const first = byId.get(idKey(label.text))
    if (first !== undefined && first !== label) return `is already an id of ${describe(first.index)}`
    const replaced = builtIn.find(({ id }) => idKey(id) === idKey(label.text))
    if (replaced === undefined || mainIds.has(idKey(replaced.id))) return undefined
    return `is the id of the built-in payer ${replaced.name}; to replace that payer, define one with this id`
  }
  const nameConflict = ({ index, text }: Label): string | undefined => {
    const first = byName.get(plainName(text))
    if (first !== undefined && first.index !== index) return `is already a name of ${describe(first.index)}`
    const withId = byId.get(idKey(text.trim()))
    return withId === undefined || withId.index === index ? undefined : `is already an id of ${describe(withId.index)}`
  }
  const conflictsOf = (labels: readonly Label[], conflict: (label: Label) => string | undefined) =>
    labels.flatMap((label): readonly PayerConflict[] => {
      const reason = conflict(label)
      return reason === undefined ? [] : [{ ...label, message: `"${label.text}" ${reason}` }]
    })
  return [...conflictsOf(ids, idConflict), ...conflictsOf(names, nameConflict)]
}

function firstByKey(labels: readonly Label[], keyOf: (text: string) => string): ReadonlyMap<string, Label> {
  return new Map(labels.toReversed().map((label) => [keyOf(label.text), label]))
}

function idKey(id: string): string {
  return id.toUpperCase()
}

function idLabels({ id, stediId = id, aliases = [] }: OwnPayer, index: number): readonly Label[] {
  return [
    { index, path: ['id'], text: id },
    // Without an id of its own at Stedi, or with the same one, a payer has one id less.
    ...(stediId === id ? [] : [{ index, path: ['stediId'], text: stediId }]),
    ...aliases.map((text, at) => ({ index, path: ['aliases', at], text })),
  ]
}

function nameLabels({ name, names = [] }: OwnPayer, index: number): readonly Label[] {
  return [{ index, path: ['name'], text: name }, ...names.map((text, at) => ({ index, path: ['names', at], text }))]
}
