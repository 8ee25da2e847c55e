import type { Evidence } from '../contract/evidence.ts'
import type { WireFault } from './exchange.ts'

/** From the gravest: what the vendor promises, what somebody saw, what fills a gap. */
export const tiers: readonly Evidence[] = ['documented', 'observed', 'inferred']

/** A contract is broken; the message lists where, in what, and how each rule is known. */
export class ContractError extends Error {
  override readonly name = 'ContractError'
  readonly faults: readonly WireFault[]

  constructor(message: string, faults: readonly WireFault[]) {
    super(message)
    this.faults = faults
  }
}

/** Whether a broken rule that is known so counts, when those of `least` and graver do. */
export function counts(evidence: Evidence, least: Evidence): boolean {
  return tiers.indexOf(evidence) <= tiers.indexOf(least)
}

/** `/error: type, expected "string", got 7`. */
export function sentenceOf({ pointer, rule, expected, received }: WireFault): string {
  return `${pointer === '' ? 'body' : pointer}: ${ruleOf({ rule, expected })}, got ${received}`
}

/** `type, expected "string"`. */
export function ruleOf({ rule, expected }: Pick<WireFault, 'rule' | 'expected'>): string {
  return rule === expected ? rule : `${rule}, expected ${expected}`
}

/** `documented: Taiga, errors`. */
export function knownBy({ evidence, source }: Pick<WireFault, 'evidence' | 'source'>): string {
  return `${evidence}: ${source}`
}

/** More than anybody reads of one message. */
const most = 20

/** A sentence and its source for each broken rule; of the first twenty. */
export function linesOf(faults: readonly WireFault[]): readonly string[] {
  const shown = faults.slice(0, most).flatMap((fault) => [`  ${sentenceOf(fault)}`, `    ${knownBy(fault)}`])
  return faults.length > most ? [...shown, `  and ${faults.length - most} more`] : shown
}
