import type { Evidence, Provenance } from '../contract/evidence.ts'

/** A rule that a request or a response breaks. It contains nothing that could identify a person or grant access. */
export interface RuleViolation {
  /** What the rule constrains. */
  readonly about:
    | 'response'
    | 'status'
    | 'media type'
    | 'contract'
    | 'header'
    | 'credential'
    | 'member'
    | 'relation'
    | 'save'
    | 'x12'
  /** Where: a JSON pointer, `header:<name>`, or empty for the whole. */
  readonly pointer: string
  /** The keyword: `equals`, `required`, `pattern`, … */
  readonly rule: string
  /** The value of the keyword, as the case or the contract has it: variables stay names. */
  readonly expected: string
  /** What was received, where it may be shown; otherwise its type: `a string`. */
  readonly received: string
}

/** A rule of a contract, or of X12, that one side of an exchange breaks, and how the rule is known. */
export interface ContractViolation extends RuleViolation, Provenance {
  readonly side: 'request' | 'response'
}

/** Thrown when a contract is broken. The message lists every broken rule, and how it is known. */
export class ContractError extends Error {
  override readonly name = 'ContractError'
  readonly violations: readonly ContractViolation[]

  constructor(message: string, violations: readonly ContractViolation[]) {
    super(message)
    this.violations = violations
  }
}

/** From the strongest to the weakest. */
export const evidenceTiers: readonly Evidence[] = ['documented', 'observed', 'inferred']

/** Whether evidence is as strong as `least`, or stronger. */
export function isAtLeast(evidence: Evidence, least: Evidence): boolean {
  return evidenceTiers.indexOf(evidence) <= evidenceTiers.indexOf(least)
}

/** `/error: type, expected "string", got 7`. */
export function describeViolation({ pointer, rule, expected, received }: RuleViolation): string {
  return `${pointer === '' ? 'body' : pointer}: ${ruleText({ rule, expected })}, got ${received}`
}

/** `type, expected "string"`. */
export function ruleText({ rule, expected }: Pick<RuleViolation, 'rule' | 'expected'>): string {
  return rule === expected ? rule : `${rule}, expected ${expected}`
}

/** `documented: Taiga, errors`. */
export function evidenceText({ evidence, source }: Provenance): string {
  return `${evidence}: ${source}`
}

const mostListed = 20

/** Two lines for each violation, of the first twenty: the message, and how the rule is known. */
export function violationLines(violations: readonly ContractViolation[]): readonly string[] {
  const lines = violations
    .slice(0, mostListed)
    .flatMap((violation) => [`  ${describeViolation(violation)}`, `    ${evidenceText(violation)}`])
  const more = violations.length - mostListed
  return more > 0 ? [...lines, `  and ${more} more`] : lines
}
