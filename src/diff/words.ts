import { plural } from '../text/phrases.ts'
import { replaceUnprintable } from '../x12/explain/words.ts'
import { type Aspect, type Comparison, type Drift, isBreaking, type Party } from './drift.ts'

/** Of these it says enough that they are there or not. */
const plain: ReadonlySet<Aspect> = new Set([
  ...(['operation', 'parameter', 'required parameter', 'body', 'required body'] as const),
  ...(['success status', 'error status', 'header', 'required header'] as const),
])

/** `pattern changed: ^\d{8}$ → ^\d{4}-\d\d-\d\d$`, `enum narrowed: no longer "U"`, `operation removed`. */
export function sayingOf({ aspect, change, from, to }: Pick<Drift, 'aspect' | 'change' | 'from' | 'to'>): string {
  const what = `${aspect === 'undeclared other members' ? 'other members' : aspect} ${change}`
  if (plain.has(aspect)) return what
  if (to === 'nothing') return replaceUnprintable(`${what}: ${aspect === 'enum' ? 'no longer ' : ''}${from}`)
  if (from === 'nothing') return replaceUnprintable(`${what}: ${aspect === 'enum' ? 'also ' : ''}${to}`)
  return replaceUnprintable(`${what}: ${from} → ${to}`)
}

/** `client`, `client, server`, `nobody`. */
export function partiesOf(breaks: readonly Party[]): string {
  return breaks.length === 0 ? 'nobody' : breaks.join(', ')
}

/** `documented: Stedi API reference`, or empty where our contract does not say. */
export function sourceOf({ known }: Pick<Drift, 'known'>): string {
  return known === undefined ? '' : replaceUnprintable(`${known.evidence}: ${known.source}`)
}

/** How many differences break whom. */
export interface Tally {
  readonly client: number
  readonly server: number
  /** Those that would break somebody, if what our contract only infers were so. */
  readonly inferred: number
}

/** Counts what is breaking; a difference that breaks both counts twice. */
export function tallyDrifts({ drifts }: Comparison): Tally {
  const breaking = drifts.filter(isBreaking)
  const of = (party: Party) => breaking.filter(({ breaks }) => breaks.includes(party)).length
  const inferred = drifts.filter((drift) => drift.breaks.length > 0 && !isBreaking(drift)).length
  return { client: of('client'), server: of('server'), inferred }
}

/** `51 differences in 2 operations: 34 break a client, 24 a server`. */
export function totalsOf(comparison: Comparison): string {
  const { drifts, matched } = comparison
  const operations = plural(matched, 'operation')
  if (drifts.length === 0) return `no differences in ${operations}`
  const { client, server, inferred } = tallyDrifts(comparison)
  const many = plural(drifts.length, 'difference')
  const breaking = client + server === 0 ? 'none breaks anybody' : `${client} break a client, ${server} a server`
  const weaker = inferred === 0 ? '' : `; ${inferred} more would, but our side is only inferred`
  return `${many}, ${operations} compared: ${breaking}${weaker}`
}
