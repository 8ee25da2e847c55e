import type { Violation } from '../../contract/validators.ts'
import { pointerPath, valueAtPath } from '../../text/json-pointer.ts'
import { jsonRanges } from '../../text/json-position.ts'
import { positionAfter } from './syntax.ts'

/** A violation of the contract, and where it is in the body. */
export interface LocatedViolation extends Violation {
  /** The value, or the nearest one around it. */
  readonly value: unknown
  /** Where the value begins and ends in the text. */
  readonly start: number
  readonly end: number
}

/** Finds violations in the text of a body. Only needed for error messages. */
export function locateViolations(
  text: string,
  body: unknown,
  violations: readonly Violation[],
): readonly LocatedViolation[] {
  const paths = violations.map(({ pointer }) => pointerPath(pointer, body))
  const ranges = jsonRanges(text, paths)
  return violations.map((violation, index) => {
    const { start = 0, end = 0 } = ranges[index] ?? {}
    return { ...violation, value: valueAtPath(body, paths[index] ?? []), start, end }
  })
}

/**
 * Stedi's message for a violation: the path of the enclosing members in PascalCase, then the message of Rust's
 * deserializer.
 *
 * Generalized from three messages of Stedi's live claim status API in 2026.
 */
export function deserializerMessage(text: string, { pointer, rule, params, value, end }: LocatedViolation): string {
  const problem = messagesByRule[rule]?.(params, value)
  if (rule !== 'required') return `${pathPrefix(pointer)}${problem ?? `invalid value, breaks the rule ${rule}`}`
  const enclosing = namesOf(pointer).map(pascal).join('.')
  return `${enclosing && `${enclosing}: `}${problem} ${positionAfter(text, end)}`
}

/** The path for a rule that the schema does not state. */
export function pathPrefix(pointer: string): string {
  const names = namesOf(pointer)
  const last = names.pop()
  return last === undefined ? '' : `${[...names.map(pascal), last].join('.')}: `
}

/** How far into the text a deserializer notices the violation: a missing member only at the end of its object. */
export function noticeOffset({ rule, start, end }: LocatedViolation): number {
  return rule === 'required' ? end : start
}

type Params = Violation['params']

const messagesByRule: Readonly<Record<string, (params: Params, value: unknown) => string>> = {
  required: ({ missingProperty }) => `missing field \`${missingProperty}\``,
  type: ({ type }, value) => `invalid type: ${kindOf(value)}, expected ${expected[String(type)] ?? type}`,
  enum: ({ allowedValues }, value) =>
    `unknown variant \`${textOf(value)}\`, expected ${oneOf(allowedValues as string[])}`,
  minLength: ({ limit }, value) => `invalid length ${textOf(value).length}, expected at least ${limit} characters`,
  maxLength: ({ limit }, value) => `invalid length ${textOf(value).length}, expected at most ${limit} characters`,
  minItems: ({ limit }, value) => `invalid length ${lengthOf(value)}, expected at least ${limit} elements`,
  maxItems: ({ limit }, value) => `invalid length ${lengthOf(value)}, expected at most ${limit} elements`,
  pattern: ({ pattern }, value) =>
    `invalid value: string "${textOf(value)}", expected a string that matches ${pattern}`,
}

/** What Rust's deserializer calls a value. */
function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (typeof value !== 'object') return typeof value
  return Array.isArray(value) ? 'sequence' : 'map'
}

const expected: Readonly<Record<string, string>> = { string: 'a string', object: 'a map', array: 'a sequence' }

function oneOf(variants: readonly string[]): string {
  const quoted = variants.map((variant) => `\`${variant}\``)
  return quoted.length === 2 ? quoted.join(' or ') : `one of ${quoted.join(', ')}`
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0
}

/** The member names on the path to a value; the index of an item stays with the name of its array. */
function namesOf(pointer: string): string[] {
  return pointer
    .replaceAll(/\/(\d+)(?=\/|$)/g, '[$1]')
    .split('/')
    .slice(1)
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/**
 * The characters that a request may contain: the X12 Basic and Extended character sets without the four reserved
 * characters. X12 has no escapes, so a delimiter in the data would end its element. The contracts use the same
 * pattern.
 *
 * Stedi, claim status API reference, "Character restrictions".
 */
export const x12Text: string = '^[A-Za-z0-9 !"&\'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$'

const reserved = '~*:^'
const usable = new RegExp(x12Text, 'u')

/** The error for the first character of `text` that a 276 cannot contain; `undefined` when there is none. */
export function unusableCharacter(text: string): string | undefined {
  for (const character of text) {
    if (reserved.includes(character)) return `character \`${character}\` is reserved as a delimiter of X12`
    if (!usable.test(character)) {
      return `character \`${shown(character)}\` is not in the Basic and Extended character sets of X12`
    }
  }
  return undefined
}

/** Control characters escaped as in JSON. */
function shown(character: string): string {
  return JSON.stringify(character).slice(1, -1)
}
