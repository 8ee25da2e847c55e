/** One rule of a contract that a value breaks. */
export interface Violation {
  /** JSON pointer to the value; empty for the whole. */
  readonly pointer: string
  /** The keyword of JSON Schema that is not met: `required`, `type`, `pattern`, … */
  readonly rule: string
  /** What the keyword asked for, as Ajv reports it: `missingProperty`, `allowedValues`, `limit`, … */
  readonly params: Readonly<Record<string, unknown>>
  readonly message: string
}

/** A validator that Ajv compiled; `errors` belongs to the last value that it checked. */
export interface Validator {
  (value: unknown): boolean
  readonly errors?:
    | readonly {
        readonly instancePath: string
        readonly keyword: string
        readonly params: Readonly<Record<string, unknown>>
        readonly message?: string
      }[]
    | null
}

/** Validators by the part of a contract that they check: `stedi.claimStatus.request`. */
export type Validators = Readonly<Record<string, Validator>>

/** A body can break a rule a hundred thousand times. */
const mostViolations = 1000

/** Every rule that `value` breaks, at most 1,000; empty when it keeps them all. @throws Error for an unknown part. */
export function violationsBy(validators: Validators, part: string, value: unknown): readonly Violation[] {
  const validate = validators[part]
  if (validate === undefined) throw new Error(`no contract has the part ${part}`)
  if (validate(value)) return []
  return (validate.errors ?? []).slice(0, mostViolations).map(({ instancePath, keyword, params, message }) => ({
    pointer: instancePath,
    rule: keyword,
    params,
    message: message ?? keyword,
  }))
}
