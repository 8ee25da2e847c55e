import { isMemberName } from '../contract/members.ts'
import { mayShow } from '../http/mask.ts'
import { toPointer } from '../text/json-pointer.ts'
import type { BundledReply } from './bundle.ts'

type Keys = readonly (string | number)[]

/** How two values that are neither a list nor an object are compared. */
type SameValue = (one: unknown, other: unknown, member: string) => boolean

/** JSON pointers at which two replies differ; empty for the whole body. Nothing for equal ones. */
export function differingPlaces(one: BundledReply, other: BundledReply): readonly string[] {
  if (one.body === other.body) return []
  return placesIn(one, other, (a, b) => a === b)
}

/**
 * The same for a reply and the one to the same call with other values in place of the client's: only what does not depend on those
 * is compared.
 */
export function differingForms(one: BundledReply, other: BundledReply): readonly string[] {
  return placesIn(one, other, isSameForm)
}

function isSameForm(one: unknown, other: unknown, member: string): boolean {
  if (one === other) return true
  if (typeof one !== typeof other || mayShow(member, one) || mayShow(member, other)) return false
  if (typeof one !== 'string' || typeof other !== 'string') return false
  return member !== 'x12' || segmentsOf(one) === segmentsOf(other)
}

/** The segments of an interchange with their status codes, but without other values. */
function segmentsOf(x12: string): string {
  const [, , , separator = '*'] = x12
  const segments = x12.split('~').map((segment) => segment.trim().split(separator))
  return segments.map(([id = '', first = '']) => (id === 'STC' ? `${id} ${first}` : id)).join('~')
}

function placesIn(one: BundledReply, other: BundledReply, isSame: SameValue): readonly string[] {
  const [a, b] = [parsed(one.body), parsed(other.body)]
  const isJson = a !== undefined && b !== undefined
  if (!isJson) return isSame(one.body, other.body, '') ? [] : ['']
  const places = [...differences(a.value, b.value, [], isSame)].map(toPointer)
  // Equal values can be written in different ways.
  return places.length === 0 && !isSame(one.body, other.body, '') ? [''] : places
}

function* differences(one: unknown, other: unknown, keys: Keys, isSame: SameValue): Generator<Keys> {
  if (isObject(one) && isObject(other) && Array.isArray(one) === Array.isArray(other)) {
    const names = new Set([...Object.keys(one), ...Object.keys(other)])
    for (const name of names) yield* differences(one[name], other[name], [...keys, name], isSame)
    return
  }
  const member = keys.findLast((key) => !/^\d+$/.test(String(key))) ?? ''
  if (isObject(one) || isObject(other) || !isSame(one, other, String(member))) yield keys
}

/** Each text of a reply with the text of another reply at the same place. */
export function* pairedTexts(one: unknown, other: unknown): Generator<readonly [string, string]> {
  if (isObject(one) && isObject(other)) {
    for (const name of Object.keys(one)) yield* pairedTexts(one[name], other[name])
  } else if (typeof one === 'string' && typeof other === 'string') yield [one, other]
}

/** A JSON pointer in which unknown names are masked. */
export function shownPointer(pointer: string): string {
  return pointer
    .split('/')
    .map((key) => (key === '' || /^\d+$/.test(key) || isMemberName(key) ? key : '***'))
    .join('/')
}

/** The JSON of a text; `undefined` for another text. */
export function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
