import { statusWords } from '../explain/status-words.ts'
import { day, money, period } from '../explain/words.ts'
import type {
  ClaimStatusInformation,
  ResponseClaim,
  ResponseLine,
  StatusComposite,
  StatusInformation,
} from '../response.ts'

/** What can be said of a thing, in words, by what it is about. What is absent or empty is not said. */
export type Facts = ReadonlyMap<string, string | undefined>

/** `paid amount changed from $95.55 to $0.00`, `remittance number CHK0001 is new`: one sentence for each fact that differs. */
export function sayChanges(before: Facts, after: Facts): readonly string[] {
  const names = new Set([...before.keys(), ...after.keys()])
  return [...names].flatMap((name) => {
    const [was, is] = [before.get(name) || '', after.get(name) || '']
    if (was === is) return []
    if (was === '') return [`${name} ${is} is new`]
    return [is === '' ? `${name} ${was} is gone` : `${name} changed from ${was} to ${is}`]
  })
}

/** What a claim says of itself, its lines aside. */
export function factsOf(claim: ResponseClaim): Facts {
  return new Map([
    ...statusFacts(claim),
    ...amountFacts(claim),
    ...(claim.furtherInformation ?? []).map((more, index): [string, string] => [
      `further status ${index + 1}`,
      [...statusFacts(more).map(([, says]) => says), ...amountFacts(more).map(([, says]) => says)]
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

/** What a line says of itself. */
export function lineFacts(line: ResponseLine): Facts {
  return new Map([
    ...statusFacts(line),
    ...(line.furtherInformation ?? []).map((more, index): [string, string] => [
      `further status ${index + 1}`,
      statusFacts(more)
        .map(([, says]) => says)
        .join(', '),
    ]),
    ['charge', money(line.charge)],
    ['paid amount', line.paid && money(line.paid)],
    ['units', line.units],
    ['procedure', procedureOf(line)],
    ['revenue code', line.revenueCode],
    ['line control number', line.controlNumber],
    ['date of service', serviceOf(line)],
  ])
}

/** `90837-95`. */
export function procedureOf({ procedure, modifiers = [] }: ResponseLine): string {
  return [procedure, ...modifiers].join('-')
}

/** Statuses in words, in one line. */
export function sayStatuses(statuses: readonly StatusComposite[]): string {
  return statuses.map((status) => statusWords(status).join(' · ')).join('; also ')
}

function statusFacts({ statuses, effectiveDate }: StatusInformation): [string, string][] {
  return [
    ['status', sayStatuses(statuses)],
    ['date of the status', day(effectiveDate)],
  ]
}

function amountFacts(information: ClaimStatusInformation): [string, string | undefined][] {
  const { charge, paid, finalizedDate, remittanceDate, remittanceNumber } = information
  return [
    ['charge', charge && money(charge)],
    ['paid amount', paid && money(paid)],
    ['date of the decision', finalizedDate && day(finalizedDate)],
    ['date of the remittance', remittanceDate && day(remittanceDate)],
    ['remittance number', remittanceNumber],
  ]
}

function serviceOf({ serviceFrom, serviceTo }: Pick<ResponseLine, 'serviceFrom' | 'serviceTo'>): string | undefined {
  return serviceTo === undefined ? serviceFrom && day(serviceFrom) : period(`${serviceFrom}-${serviceTo}`)
}

/** How the lines of a claim differ, in sentences: `line 90837-95: paid amount changed from $95.55 to $0.00`. */
export function lineChanges(before: readonly ResponseLine[], after: readonly ResponseLine[]): readonly string[] {
  const { both, gone, added } = pair(before, after, [
    ({ controlNumber }) => controlNumber,
    (line) => [procedureOf(line), line.serviceFrom, line.charge].join('\n'),
    procedureOf,
  ])
  return [
    ...gone.map((line) => `line ${procedureOf(line)} is gone; it was charged ${money(line.charge)}`),
    ...both.flatMap(([one, other]) =>
      sayChanges(lineFacts(one), lineFacts(other)).map((change) => `line ${procedureOf(other)}: ${change}`),
    ),
    ...added.map(
      (line) => `line ${procedureOf(line)} is new: charged ${money(line.charge)}, ${sayStatuses(line.statuses)}`,
    ),
  ]
}

/** Which of two lists' items are the same thing, and which have no counterpart. */
export interface Pairing<T> {
  readonly both: readonly (readonly [T, T])[]
  readonly gone: readonly T[]
  readonly added: readonly T[]
}

/** What tells an item from others; nothing when the item does not say. */
export type Key<T> = (item: T) => string | undefined

/**
 * Pairs the items that have the same key, by the first key and what is left by the next. Items of one key are paired in their
 * order. Takes time in proportion to the lists.
 */
export function pair<T>(before: readonly T[], after: readonly T[], keys: readonly Key<T>[]): Pairing<T> {
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
    gone: before.filter((item) => !partners.has(item)),
    added: after.filter((item) => !taken.has(item)),
  }
}

/** Items by key, the last of each first, so that the first is the next to be taken. */
function byKey<T>(items: readonly T[], keyOf: Key<T>): Map<string, T[]> {
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
