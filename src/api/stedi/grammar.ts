import { type AnyNode, parse } from '@humanwhocodes/momoa'
import type { Violation } from '../../contract/validators.ts'
import { pointerKeys } from '../../text/json-pointer.ts'
import { positionAfter } from './syntax.ts'

/** A body as sent, with the position of each value. */
export interface BodySource {
  readonly text: string
  readonly root: AnyNode
}

/** Finds the positions in a JSON text. Only needed for error messages. */
export function bodySource(text: string): BodySource {
  return { text, root: parse(text, { mode: 'json' }).body }
}

/**
 * Stedi's message for a violation: the path of the enclosing members in PascalCase, then the message of Rust's
 * deserializer.
 *
 * Generalized from three messages of Stedi's live claim status API in 2026.
 */
export function deserializerMessage(source: BodySource, { pointer, rule, params }: Violation): string {
  const node = nodeAt(source, pointer)
  const problem = messagesByRule[rule]?.(params, node)
  if (rule !== 'required') return `${pathPrefix(pointer)}${problem ?? `invalid value, breaks the rule ${rule}`}`
  const enclosing = namesOf(pointer).map(pascal).join('.')
  return `${enclosing && `${enclosing}: `}${problem} ${positionAfter(source.text, endOf(node))}`
}

/** The path for a rule that the schema does not state. */
export function pathPrefix(pointer: string): string {
  const names = namesOf(pointer)
  const last = names.pop()
  return last === undefined ? '' : `${[...names.map(pascal), last].join('.')}: `
}

/** How far into the text a deserializer notices the violation: a missing member only at the end of its object. */
export function noticeOffset(source: BodySource, { pointer, rule }: Violation): number {
  const node = nodeAt(source, pointer)
  return rule === 'required' ? endOf(node) : (node.loc?.start.offset ?? 0)
}

type Params = Violation['params']

const messagesByRule: Readonly<Record<string, (params: Params, node: AnyNode) => string>> = {
  required: ({ missingProperty }) => `missing field \`${missingProperty}\``,
  type: ({ type }, node) =>
    `invalid type: ${kinds[node.type] ?? node.type}, expected ${expected[String(type)] ?? type}`,
  enum: ({ allowedValues }, node) =>
    `unknown variant \`${textOf(node)}\`, expected ${oneOf(allowedValues as string[])}`,
  minLength: ({ limit }, node) => `invalid length ${textOf(node).length}, expected at least ${limit} characters`,
  maxLength: ({ limit }, node) => `invalid length ${textOf(node).length}, expected at most ${limit} characters`,
  minItems: ({ limit }, node) => `invalid length ${lengthOf(node)}, expected at least ${limit} elements`,
  maxItems: ({ limit }, node) => `invalid length ${lengthOf(node)}, expected at most ${limit} elements`,
  pattern: ({ pattern }, node) => `invalid value: string "${textOf(node)}", expected a string that matches ${pattern}`,
}

const kinds: Readonly<Partial<Record<AnyNode['type'], string>>> = {
  String: 'string',
  Number: 'number',
  Boolean: 'boolean',
  Null: 'null',
  Object: 'map',
  Array: 'sequence',
}
const expected: Readonly<Record<string, string>> = { string: 'a string', object: 'a map', array: 'a sequence' }

function oneOf(variants: readonly string[]): string {
  const quoted = variants.map((variant) => `\`${variant}\``)
  return quoted.length === 2 ? quoted.join(' or ') : `one of ${quoted.join(', ')}`
}

function textOf(node: AnyNode): string {
  return node.type === 'String' ? node.value : ''
}

function lengthOf(node: AnyNode): number {
  return node.type === 'Array' ? node.elements.length : 0
}

function endOf(node: AnyNode): number {
  return node.loc?.end.offset ?? 0
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

/** The value in the text. Of members with the same name the last one counts, as in JSON.parse. */
function nodeAt({ root }: BodySource, pointer: string): AnyNode {
  let node = root
  for (const segment of pointerKeys(pointer)) {
    node = childOf(node, segment) ?? node
  }
  return node
}

function childOf(node: AnyNode, segment: string): AnyNode | undefined {
  if (node.type === 'Array') return node.elements[Number(segment)]?.value
  if (node.type !== 'Object') return undefined
  return node.members.findLast(({ name }) => name.type === 'String' && name.value === segment)?.value
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
