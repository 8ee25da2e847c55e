import { describeStatus } from '../explain/status-words.ts'
import { formatDate, formatDateRange, formatMoney } from '../explain/words.ts'
import type {
  ClaimStatusInformation,
  ResponseClaim,
  ResponseLine,
  StatusComposite,
  StatusInformation,
} from '../response.ts'

/** Described values by name. An absent value is `undefined` or empty. */
export type Facts = ReadonlyMap<string, string | undefined>

/** One phrase for each fact that differs: `paid amount changed from $95.55 to $0.00`, `remittance number CHK0001 added`. */
export function describeChanges(before: Facts, after: Facts): readonly string[] {
  const names = new Set([...before.keys(), ...after.keys()])
  return [...names].flatMap((name) => {
    const [was, is] = [before.get(name) || '', after.get(name) || '']
    if (was === is) return []
    if (was === '') return [`${name} ${is} added`]
    return [is === '' ? `${name} ${was} removed` : `${name} changed from ${was} to ${is}`]
  })
}

/** How a claim, a patient, a level or an acknowledgment differs between two files. */
export interface Difference {
  /** `Claim PCN0001 of JANE DOE`. */
  readonly about: string
  /** Sentences; never empty. */
  readonly changes: readonly string[]
}

/** A part of a file, as it is compared. */
export interface ComparedItem {
  readonly about: string
  /** What identifies it: the most specific first. */
  readonly keys: readonly (string | undefined)[]
  readonly facts: Facts
  readonly summary: string
}

/** How the items of two files differ. */
export function* itemDifferences(
  before: readonly ComparedItem[],
  after: readonly ComparedItem[],
): Generator<Difference> {
  const byKey = [0, 1, 2].map(
    (index) =>
      ({ keys }: ComparedItem) =>
        keys[index],
  )
  const { both, removed, added } = matchItems(before, after, byKey)
  for (const { about, summary } of removed) yield { about, changes: [`removed; was ${summary}`] }
  for (const [one, other] of both) {
    const changes = describeChanges(one.facts, other.facts)
    if (changes.length > 0) yield { about: other.about, changes }
  }
  for (const { about, summary } of added) yield { about, changes: [`added: ${summary}`] }
}

/** The facts of a claim without its lines. */
export function claimFacts(claim: ResponseClaim): Facts {
  return new Map([
    ...statusFacts(claim),
    ...amountFacts(claim),
    ...(claim.furtherInformation ?? []).map((more, index): [string, string] => [
      `further status ${index + 1}`,
      [...statusFacts(more).map(([, value]) => value), ...amountFacts(more).map(([, value]) => value)]
        .filter(Boolean)
        .join(', '),
    ]),
    ['payer claim number', claim.payerClaimNumber],
    ['patient account', claim.patientAccountNumber],
    ['clearinghouse number', claim.clearinghouseClaimNumber],
    ['bill type', claim.billType],
    ['prescription number', claim.prescriptionNumber],
    ['voucher number', claim.voucherNumber],
    ['trace', claim.trace],
    ['date of service', serviceOf(claim)],
  ])
}

/** The facts of a service line. */
function lineFacts(line: ResponseLine): Facts {
  return new Map([
    ...statusFacts(line),
    ...(line.furtherInformation ?? []).map((more, index): [string, string] => [
      `further status ${index + 1}`,
      statusFacts(more)
        .map(([, value]) => value)
        .join(', '),
    ]),
    ['charge', formatMoney(line.charge)],
    ['paid amount', line.paid && formatMoney(line.paid)],
    ['units', line.units],
    ['procedure', procedureOf(line)],
    ['kind of procedure', line.qualifier],
    ['revenue code', line.revenueCode],
    ['line control number', line.controlNumber],
    ['date of service', serviceOf(line)],
  ])
}

/** `90837-95`. */
export function procedureOf({ procedure, modifiers = [] }: Pick<ResponseLine, 'procedure' | 'modifiers'>): string {
  return [procedure, ...modifiers].join('-')
}

/** The meaning of statuses on one line. */
export function describeStatuses(statuses: readonly StatusComposite[]): string {
  return statuses.map((status) => describeStatus(status).join(' · ')).join('; also ')
}

function statusFacts({ statuses, effectiveDate, actionCode, message }: StatusInformation): [string, string][] {
  return [
    ['status', describeStatuses(statuses)],
    ['date of the status', formatDate(effectiveDate)],
    ...(actionCode === undefined ? [] : [['action code', actionCode] as [string, string]]),
    ...(message === undefined ? [] : [['message', JSON.stringify(message)] as [string, string]]),
  ]
}

function amountFacts(information: ClaimStatusInformation): [string, string | undefined][] {
  const { charge, paid, finalizedDate, remittanceDate, remittanceNumber } = information
  return [
    ['charge', charge && formatMoney(charge)],
    ['paid amount', paid && formatMoney(paid)],
    ['date of the decision', finalizedDate && formatDate(finalizedDate)],
    ['date of the remittance', remittanceDate && formatDate(remittanceDate)],
    ['remittance number', remittanceNumber],
  ]
}

/** The date of service in words, or the first and the last one; `undefined` without one. */
export function serviceOf({
  serviceFrom,
  serviceTo,
}: Pick<ResponseLine, 'serviceFrom' | 'serviceTo'>): string | undefined {
  return serviceTo === undefined
    ? serviceFrom && formatDate(serviceFrom)
    : formatDateRange(`${serviceFrom}-${serviceTo}`)
}

/** How the lines of a claim differ: `line 90837-95: paid amount changed from $95.55 to $0.00`. */
export function lineChanges(before: readonly ResponseLine[], after: readonly ResponseLine[]): readonly string[] {
  const { both, removed, added } = matchItems(before, after, [
    ({ controlNumber }) => controlNumber,
    (line) => [procedureOf(line), line.serviceFrom, line.charge].join('\n'),
    procedureOf,
  ])
  return [
    ...removed.map((line) => `line ${procedureOf(line)} removed; was charged ${formatMoney(line.charge)}`),
    ...both.flatMap(([one, other]) =>
      describeChanges(lineFacts(one), lineFacts(other)).map((change) => `line ${procedureOf(other)}: ${change}`),
    ),
    ...added.map(
      (line) =>
        `line ${procedureOf(line)} added: charged ${formatMoney(line.charge)}, ${describeStatuses(line.statuses)}`,
    ),
  ]
}

/** The items of two lists that match, and those without a counterpart. */
export interface MatchedItems<T> {
  readonly both: readonly (readonly [T, T])[]
  readonly removed: readonly T[]
  readonly added: readonly T[]
}

/** What identifies an item; `undefined` if it has no such identifier. */
export type MatchKey<T> = (item: T) => string | undefined

/**
 * Matches items with the same key: first by the first key, the rest by the next. Items with equal keys are matched in their
 * order. Takes time proportional to the lists.
 */
export function matchItems<T>(
  before: readonly T[],
  after: readonly T[],
  keys: readonly MatchKey<T>[],
): MatchedItems<T> {
  const partners = new Map<T, T>()
  const taken = new Set<T>()
  for (const keyOf of keys) {
    const waiting = byKey(
      after.filter((item) => !taken.has(item)),
      keyOf,
    )
    for (const item of before) {
      const partner = partners.has(item) ? undefined : waiting.get(keyOf(item) ?? '')?.pop()
      if (partner === undefined) continue
      partners.set(item, partner)
      taken.add(partner)
    }
  }
  return {
    both: [...partners],
    removed: before.filter((item) => !partners.has(item)),
    added: after.filter((item) => !taken.has(item)),
  }
}

/** Items by key, in reverse order, so that `pop` returns the first. */
function byKey<T>(items: readonly T[], keyOf: MatchKey<T>): Map<string, T[]> {
  const found = new Map<string, T[]>()
  for (const item of items.toReversed()) {
    const key = keyOf(item)
    if (key === undefined || key === '') continue
    const others = found.get(key)
    if (others) others.push(item)
    else found.set(key, [item])
  }
  return found
}
