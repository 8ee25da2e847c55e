import { didYouMean, didYouMeanOrUse } from './did-you-mean.ts'
import { abbreviate, orList, plural } from './phrases.ts'

/** A rule of a JSON Schema that a value breaks, as Ajv reports it. */
export interface SchemaViolation {
  /** The keyword: `required`, `type`, `pattern`, … */
  readonly rule: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message: string
}

/** The value that breaks a rule, as a message names and describes it. */
export interface ViolatingValue {
  /** The subject of the message: `delay`, `the body`; none where the place stands before the message. */
  readonly name?: string
  readonly value: unknown
  /** The value as written, where that says more than the value: `0012345`; empty for a key without a value. */
  readonly written?: string | undefined
  /** What the value must be, where its type or pattern says too little: `a duration such as 90s`. */
  readonly form?: string | undefined
  /** The keys that an object may have. */
  readonly keys?: readonly string[] | undefined
}

/** What is wrong with a value and what is right: `delay must be a duration such as 90s, not 90`. */
export function violationMessage({ rule, params, message }: SchemaViolation, violating: ViolatingValue): string {
  const { value, form, keys = [], written: given } = violating
  const written = given === undefined ? describeValue(value) : abbreviate(given) || 'an empty value'
  const must = violating.name === undefined ? 'must' : `${violating.name} must`
  const but = `, not ${written}`
  switch (rule) {
    case 'required':
      return `"${params.missingProperty}" is missing`
    case 'dependentRequired':
      return `"${params.missingProperty}" is missing; "${params.property}" requires it`
    case 'additionalProperties':
      return unknownKeyMessage(String(params.additionalProperty), keys)
    case 'type':
      return `${must} ${wrongType(String(params.type), value, written, form)}`
    case 'enum': {
      const allowed = (params.allowedValues as readonly unknown[]).map(String)
      return `${must} be ${orList(allowed)}${but}${didYouMean(String(value), allowed)}`
    }
    case 'const':
      return `${must} be ${params.allowedValue}${but}`
    case 'pattern':
      return `${must} ${form === undefined ? `match ${params.pattern}` : `be ${form}`}${but}`
    default:
      return `${must} ${limits[rule]?.(Number(params.limit)) ?? message.replace(/^must /, '')}`
  }
}

/**
 * `unknown key "stauts"; did you mean "status"?`, or the keys that are known. A key that is a part of a number, as in `95,55`, or a
 * key with its value, as in `after:30m` and `after = 30m`, gets advice of its own.
 */
export function unknownKeyMessage(key: string, keys: readonly string[]): string {
  const unknown = `unknown key "${abbreviate(key)}"`
  if (/^\d+$/.test(key)) return `${unknown}; write a number with a decimal point, not with a comma`
  const [, name = '', value = ''] = /^([\w-]+) *[:=] *([^ ].*)$/.exec(key) ?? []
  if (keys.includes(name))
    return `${unknown}; write "${abbreviate(`${name}: ${value}`)}", with a blank behind the colon`
  return `${unknown}${keys.length === 0 ? '' : didYouMeanOrUse(key, keys)}`
}

/** A value within a message: a text with at most 40 characters; of a list or an object only its type. */
export function describeValue(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(abbreviate(value))
  if (typeof value === 'function') return 'a function'
  if (typeof value !== 'object' || value === null) return String(value)
  return Array.isArray(value) ? 'a list' : 'an object'
}

const types: Readonly<Record<string, string>> = {
  object: 'an object',
  array: 'a list',
  string: 'a string',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
}

/** By the keyword of JSON Schema. */
const limits: Readonly<Record<string, (limit: number) => string>> = {
  minimum: (limit) => `be at least ${limit}`,
  exclusiveMinimum: (limit) => `be more than ${limit}`,
  maximum: (limit) => `be at most ${limit}`,
  minLength: (limit) => atLeast(limit, 'character'),
  maxLength: (limit) => `have at most ${plural(limit, 'character')}`,
  minItems: (limit) => atLeast(limit, 'entry', 'entries'),
  maxItems: (limit) => `have at most ${plural(limit, 'entry', 'entries')}`,
  minProperties: (limit) => atLeast(limit, 'key'),
  maxProperties: (limit) => `have at most ${plural(limit, 'key')}`,
}

function atLeast(limit: number, one: string, many?: string): string {
  return limit === 1 ? 'not be empty' : `have at least ${plural(limit, one, many)}`
}

function wrongType(type: string, value: unknown, written: string, form: string | undefined): string {
  const wanted = form ?? orList(type.split(',').map((one) => types[one] ?? one))
  const isUnquoted = form === undefined && type === 'string' && ['number', 'boolean'].includes(typeof value)
  return isUnquoted ? `be a string; write "${written}" in quotes` : `be ${wanted}, not ${written}`
}
