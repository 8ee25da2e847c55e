import { validators } from '../contract/generated/case.validators.js'
import { type Violation, violationsBy } from '../contract/violation.ts'
import { type Remark, shown } from '../scenario/format/shape.ts'
import type { Path } from '../scenario/format/source.ts'
import { didYouMean } from '../text/did-you-mean.ts'
import { pointerPath, toPointer, valueAtPath } from '../text/json-pointer.ts'

/** The keys of a case file, by where they stand: what a mistyped one is compared with. */
const keys: readonly (readonly [RegExp, string])[] = [
  [/^$/, 'parts cases'],
  [/^\/cases\/#$/, 'case title operation editions profiles evidence source runs arrange steps'],
  [/\/arrange$/, 'scenario advance play live'],
  [/\/steps\/#$/, 'operation advance play request save expect'],
  [/\/request$/, 'method path headers json set without text replace form'],
  [/\/expect$/, 'status contract headers members relations'],
  [/\/(members|headers)\/[^#]*$/, 'equals not oneOf matches contains type length min max x12'],
  [/\/relations\/#$/, 'equal different ascending descending contains sum is'],
]

const types: Readonly<Record<string, string>> = {
  object: 'a mapping',
  array: 'a list',
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
}

/** What a text that breaks a pattern should have been, by its key. */
const forms: Readonly<Record<string, string>> = {
  case: 'small letters and digits, joined by hyphens',
  scenario: 'the name of a scenario',
  advance: 'a duration such as 30m or 14d',
  live: 'cannot-arrange, or variables such as run.sessionId, each with an environment variable PAYERBOX_LIVE_…',
  path: 'a path that begins with /',
  without: 'a JSON pointer, such as /subscriber/memberId',
  save: 'a JSON pointer or header:name',
}

/** Every rule of contracts/case.schema.json that a value breaks, in words. */
export function shapeOf(value: unknown): readonly Remark[] {
  return violationsBy(validators, 'case', value)
    .filter(({ rule }) => rule !== 'if')
    .map((violation) => remark(violation, pointerPath(violation.pointer, value), value))
}

function remark({ rule, params, message }: Violation, path: Path, root: unknown): Remark {
  const key = String(path.findLast((step) => typeof step === 'string') ?? 'a file of cases')
  const value = valueAtPath(root, path)
  switch (rule) {
    case 'required':
    case 'dependentRequired': {
      const beside = rule === 'required' ? '' : ` beside "${params.property}"`
      return { code: 'MISSING_KEY', path, message: `"${params.missingProperty}" is missing${beside}` }
    }
    case 'additionalProperties': {
      const name = String(params.additionalProperty)
      const message = `there is no "${name}" here${didYouMean(name, keysAt(path))}`
      return { code: 'UNKNOWN_KEY', path: [...path, name], what: 'key', message }
    }
    case 'type':
      return { code: 'WRONG_TYPE', path, message: wrongType(key, params.type, value) }
    case 'enum':
      return { code: 'WRONG_VALUE', path, message: wrongChoice(key, value, params.allowedValues as readonly string[]) }
    case 'not':
      return { code: 'WRONG_VALUE', path, message: 'a request has one body: json, text or form' }
    case 'pattern': {
      const form = key.startsWith('run.')
        ? 'an environment variable PAYERBOX_LIVE_…'
        : (forms[key] ?? 'a pointer, request: or run: and a pointer, header: or saved: and a name')
      return { code: 'WRONG_VALUE', path, message: `${key} is ${form}, not ${shown(value)}` }
    }
    default:
      return { code: 'WRONG_VALUE', path, message: `${key} ${message}` }
  }
}

function wrongType(key: string, type: unknown, value: unknown): string {
  const wanted = String(type)
    .split(',')
    .map((one) => types[one] ?? one)
    .join(' or ')
  const quotes = type === 'string' && (typeof value === 'number' || typeof value === 'boolean')
  return quotes ? `${key} is text; write "${value}" in quotes` : `${key} is ${wanted}, not ${shown(value)}`
}

function wrongChoice(key: string, value: unknown, choices: readonly string[]): string {
  return `${key} is one of ${choices.join(', ')}, not ${shown(value)}${didYouMean(String(value), choices)}`
}

function keysAt(path: Path): readonly string[] {
  const place = toPointer(path.map((step) => (typeof step === 'number' ? '#' : step)))
  return keys.find(([pattern]) => pattern.test(place))?.[1].split(' ') ?? []
}
