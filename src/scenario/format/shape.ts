import type { Violation } from '../../contract/validators.ts'
import { unknownKeyMessage, violationMessage } from '../../contract/violation-message.ts'
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
  delay: 'a duration such as 500ms or 45s, or { min, max }, or { median, sigma }',
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

function remark(violation: Violation, path: Path, value: unknown): Remark {
  const { rule, params } = violation
  const key = nameOf(path)
  if (rule === 'additionalProperties') return unknownKey(path, String(params.additionalProperty))
  if (rule === 'enum' && key === 'on') return unknownOperation(path, String(value), params.allowedValues as string[])
  const message =
    rule === 'pattern' && forms[key] === undefined
      ? unwritable(key, String(value))
      : violationMessage(violation, { name: key, value, form: forms[key] })
  return { code: codes[rule] ?? 'WRONG_VALUE', path, message }
}

const codes: Readonly<Record<string, ProblemCode>> = {
  required: 'MISSING_KEY',
  dependentRequired: 'MISSING_KEY',
  type: 'WRONG_TYPE',
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
  return { code: 'UNKNOWN_KEY', path: [...path, key], what: 'key', message: unknownKeyMessage(key, words) }
}

/** Steps within steps stand at the same place as those at the top. */
function placeIn(path: Path): string {
  const inner = path.findLastIndex((key, depth) => key === 'steps' && typeof path[depth + 1] === 'number')
  return (inner > 0 ? path.slice(inner) : path)
    .map((step, depth) => (typeof step === 'number' || (depth === 1 && path[0] === 'claims') ? '/*' : `/${step}`))
    .join('')
}

function unknownOperation(path: Path, name: string, names: readonly string[]): Remark {
  return { code: 'UNKNOWN_OPERATION', path, message: `"${name}" is not an operation${didYouMean(name, names)}` }
}

/** A text with a character that X12 cannot carry, or without any. */
function unwritable(key: string, value: string): string {
  if (value === '') return `${key} must not be empty`
  const character = /[^A-Za-z0-9 !"&'()+,\-./;?=%@[\]_{}\\|<>#$]/u.exec(value)?.[0]
  return `${key} contains ${JSON.stringify(character)}, which X12 cannot carry`
}

/** What a value is called in a sentence: by the last key on the outcome. */
function nameOf(path: Path): string {
  const key = path.findLast((step) => typeof step === 'string')
  if (key === undefined) return 'a scenario'
  return typeof path.at(-1) === 'number' && key !== 'modifiers' ? `an entry of ${key}` : key
}
