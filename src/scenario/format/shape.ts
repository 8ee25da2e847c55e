import type { Violation } from '../../contract/violation.ts'
import { didYouMean } from '../../text/did-you-mean.ts'
import { pointerPath, valueAtPath } from '../../text/json-pointer.ts'
import { isStepKey, keysAt } from './form.ts'
import type { ProblemCode } from './problem.ts'
import type { Path } from './source.ts'

/** A problem at a value of the file, or at its key. */
export interface Remark {
  readonly code: ProblemCode
  readonly path: Path
  readonly what?: 'key' | 'value'
  readonly message: string
}

/** What a value that breaks a pattern should have been, by its key. */
const forms: Readonly<Record<string, string>> = {
  scenario: 'words of small letters and digits, joined by hyphens',
  dateOfBirth: 'a day such as 1988-05-15',
  serviceDate: 'a day such as 2026-04-01',
  serviceEndDate: 'a day such as 2026-04-01',
  npi: 'ten digits, in quotes',
  taxId: 'nine digits, in quotes',
  procedure: 'a procedure code such as "90837", in quotes',
  modifiers: 'two capital letters or digits, in quotes',
  revenueCode: 'three or four digits, in quotes',
  after: 'a duration such as 90s, 30m or 13d16h30m',
  delay: 'a duration such as 500ms or 45s, or { shortest, longest }, or { median, sigma }',
  min: 'a duration such as 1s',
  max: 'a duration such as 5s',
  median: 'a duration such as 800ms',
  dribble: 'a duration such as 20s',
  lasts: 'a duration such as 10m',
  per: 'a duration such as 1s',
  from: 'a day such as 2026-04-01',
  to: 'a day such as 2026-04-01',
  diagnosis: 'an ICD-10-CM code such as F32.1',
  taiga: 'a duration such as 30m or 6h',
  stedi: 'a duration such as 30m or 6h',
  optum: 'a duration such as 30m or 6h',
  remove: 'a JSON pointer such as /claims',
  reverse: 'a JSON pointer such as /events',
  event: 'small letters and digits, joined by underscores, such as 835_paid',
}

const types: Readonly<Record<string, string>> = {
  object: 'a mapping',
  array: 'a list',
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true',
}

/** What a value that breaks a limit should have been. */
const limits: Readonly<Record<string, (limit: unknown) => string>> = {
  minimum: (limit) => `is ${limit} or more`,
  exclusiveMinimum: (limit) => `is more than ${limit}`,
  maximum: (limit) => `is ${limit} or less`,
  minLength: () => 'is empty',
  maxLength: (limit) => `has ${limit} characters or fewer`,
  minItems: (limit) => (limit === 1 ? 'is empty' : `has ${limit} entries or more`),
  maxItems: (limit) => `has ${limit} entries or fewer`,
  minProperties: () => 'is empty',
  maxProperties: (limit) => `has ${limit} keys or fewer`,
}

/** Rules that say which keys exclude each other: for editors. The reader of steps says it better. */
const excluding = new Set(['not', 'allOf'])

/** The rules of the scenario schema that a value breaks, in words. */
export function shapeOf(value: unknown, violations: readonly Violation[]): readonly Remark[] {
  return violations
    .filter(({ rule }) => !excluding.has(rule))
    .flatMap((violation) => {
      const path = pointerPath(violation.pointer, value)
      return isFreeKeyOfStep(path) || isHabit(path) ? [] : [remark(violation, path, valueAtPath(value, path))]
    })
}

/** `/steps/3/visit`: the schema takes every unknown key of a step for a role. Whether it is one is judged elsewhere. */
function isFreeKeyOfStep(path: Path): boolean {
  const [list, index, key] = path.slice(-3)
  return list === 'steps' && typeof index === 'number' && typeof key === 'string' && !isStepKey(key)
}

/** `/payerBehaviors/0`: of an entry that is a name or a mapping, the schema can only say that it is neither. */
function isHabit([list, index]: Path): boolean {
  return list === 'payerBehaviors' && index !== undefined
}

function remark({ rule, params, message }: Violation, path: Path, value: unknown): Remark {
  const key = nameOf(path)
  switch (rule) {
    case 'required':
    case 'dependentRequired': {
      const needs = rule === 'required' ? '' : ` beside "${params.property}"`
      return { code: 'MISSING_KEY', path, message: `"${params.missingProperty}" is missing${needs}` }
    }
    case 'additionalProperties':
      return unknownKey(path, String(params.additionalProperty))
    case 'type':
      return { code: 'WRONG_TYPE', path, message: wrongType(key, String(params.type), value) }
    case 'enum':
      return wrongChoice(path, key, value, params.allowedValues as readonly string[])
    case 'const':
      return { code: 'WRONG_VALUE', path, message: `${key} can only be ${params.allowedValue}` }
    case 'pattern':
      return { code: 'WRONG_VALUE', path, message: wrongPattern(key, String(value)) }
    default:
      return { code: 'WRONG_VALUE', path, message: `${key} ${limits[rule]?.(params.limit) ?? message}` }
  }
}

function unknownKey(path: Path, key: string): Remark {
  if (path.length === 1 && path[0] === 'claims') {
    const message = isStepKey(key)
      ? `"${key}" is a word of the steps; call the role otherwise`
      : `"${key}" is no name for a role; a name has letters, digits and hyphens, and begins with a letter`
    return { code: 'WRONG_NAME', path: [...path, key], what: 'key', message }
  }
  return unknownWord(path, key, keysAt[placeIn(path)] ?? [])
}

/** A key that is none of those that can stand there. */
export function unknownWord(path: Path, key: string, words: readonly string[]): Remark {
  const message = `there is no "${key}" here${didYouMean(key, words)}`
  return { code: 'UNKNOWN_KEY', path: [...path, key], what: 'key', message }
}

/** Steps within steps stand at the same place as those at the top. */
function placeIn(path: Path): string {
  const inner = path.findLastIndex((key, depth) => key === 'steps' && typeof path[depth + 1] === 'number')
  return (inner > 0 ? path.slice(inner) : path)
    .map((step, depth) => (typeof step === 'number' || (depth === 1 && path[0] === 'claims') ? '/*' : `/${step}`))
    .join('')
}

function wrongType(key: string, type: string, value: unknown): string {
  const wanted = `${key} is ${forms[key] ?? types[type] ?? type}`
  if (value === null) return `${wanted}; there is nothing here`
  if (forms[key] !== undefined) return `${wanted}, not ${shown(value)}`
  if (type === 'string' && typeof value !== 'object') return `${wanted}; write "${value}" in quotes`
  return `${wanted}, not ${shown(value)}`
}

function wrongChoice(path: Path, key: string, value: unknown, choices: readonly string[]): Remark {
  if (key === 'on') {
    const message = `${shown(value)} is not an operation${didYouMean(String(value), choices)}`
    return { code: 'UNKNOWN_OPERATION', path, message }
  }
  return { code: 'WRONG_VALUE', path, message: `${key} is one of ${choices.join(', ')}, not ${shown(value)}` }
}

function wrongPattern(key: string, value: string): string {
  const form = forms[key]
  if (form !== undefined) return `${key} is ${form}, not ${JSON.stringify(value)}`
  if (value === '') return `${key} is empty`
  const stranger = /[^A-Za-z0-9 !"&'()+,\-./;?=%@[\]_{}\\|<>#$]/u.exec(value)?.[0]
  return `${key} holds ${JSON.stringify(stranger)}, which X12 cannot carry`
}

/** A value in a sentence. An alias can make a value that holds itself, so no more than its kind is said of a big one. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value !== 'object' || value === null) return String(value)
  return Array.isArray(value) ? 'a list' : 'a mapping'
}

/** What a value is called in a sentence: by the last key on the outcome. */
function nameOf(path: Path): string {
  const key = path.findLast((step) => typeof step === 'string')
  if (key === undefined) return 'a scenario'
  return typeof path.at(-1) === 'number' && key !== 'modifiers' ? `an entry of ${key}` : key
}
