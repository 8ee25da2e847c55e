import { validators } from './generated/validators.js'

/** One rule of a contract that a value breaks. */
export interface Violation {
  /** JSON pointer to the value at fault; empty for the whole. */
  readonly pointer: string
  /** The keyword of JSON Schema that is not met: `required`, `type`, `pattern`, … */
  readonly rule: string
  /** What the keyword asked for, as Ajv reports it: `missingProperty`, `allowedValues`, `limit`, … */
  readonly params: Readonly<Record<string, unknown>>
  readonly message: string
}

/** Whether a contract knows this part: `<contract>.<operationId>.request` or `<contract>.<operationId>.<status>`. */
export function isContracted(part: string): boolean {
  return Object.hasOwn(validators, part)
}

/** More than anybody reads; a body can break a rule a hundred thousand times. */
const most = 1000

/**
 * Every rule of a contract that `value` breaks; empty when it keeps them all. At most 1,000.
 *
 * @param part `<contract>.<operationId>.request` or `<contract>.<operationId>.<status>`. For what we answer
 *   ourselves the members are closed: one that the contract does not name is a violation.
 */
export function violations(part: string, value: unknown): readonly Violation[] {
  const validate = validators[part]
  if (validate === undefined) throw new Error(`no contract has the part ${part}`)
  if (validate(value)) return []
  return (validate.errors ?? []).slice(0, most).map(({ instancePath, keyword, params, message }) => ({
    pointer: instancePath,
    rule: keyword,
    params,
    message: message ?? keyword,
  }))
}
