import { loadedViolations } from '../../contract/load.ts'
import type { Violation } from '../../contract/violation.ts'
import { pointerKeys, valueAtPath } from '../../text/json-pointer.ts'
import type { ClaimStatusBody } from '../clearinghouse/inquiry.ts'
import { unusableCharacter, x12Text } from './characters.ts'
import type { Edition } from './edition.ts'
import { noticedAt, placed, type Source, sourceOf, wording } from './grammar.ts'
import { brokenRule } from './rules.ts'
import { syntaxFault } from './syntax.ts'

/**
 * The one thing that Stedi finds wrong with a body, in its words; `undefined` when it is right. First required members
 * and types, then lengths, patterns, enumerations and the rules of the domain, then characters; of equals the first in
 * the text, since a deserialiser stops at once.
 *
 * @param text the body as sent, for lines and columns
 */
export function faultOf(text: string, body: unknown, edition: Edition): string | undefined {
  const broken = loadedViolations(`${edition.contract}.claimStatus.request`, body)
  if (broken.length === 0) return brokenRule(body as ClaimStatusBody, edition)
  // What nests too deep is told as such: places are looked for by descending.
  const tooDeep = syntaxFault(text)
  if (tooDeep !== undefined) return tooDeep
  const source = sourceOf(text)
  const first = firstOf(source, broken.filter(isShape)) ?? firstOf(source, broken.filter(isLimit))
  if (first !== undefined) return wording(source, first)
  // Only characters are left: the body has its shape, and the rules of the domain come before them.
  return brokenRule(body as ClaimStatusBody, edition) ?? characterFault(source, broken, body)
}

/** The one thing wrong with a body that should hold X12, in the same words. What the X12 says is judged elsewhere. */
export function rawFaultOf(text: string, body: unknown, edition: Edition): string | undefined {
  const broken = loadedViolations(`${edition.contract}.claimStatusRawX12.request`, body)
  if (broken.length === 0) return undefined
  const tooDeep = syntaxFault(text)
  if (tooDeep !== undefined) return tooDeep
  const source = sourceOf(text)
  const first = firstOf(source, broken)
  return first && wording(source, first)
}

function isShape({ rule }: Violation): boolean {
  return rule === 'required' || rule === 'type'
}

function isCharacters({ rule, params }: Violation): boolean {
  return rule === 'pattern' && params.pattern === x12Text
}

function isLimit(violation: Violation): boolean {
  return !isShape(violation) && !isCharacters(violation)
}

function firstOf(source: Source, broken: readonly Violation[]): Violation | undefined {
  let first: Violation | undefined
  let least = Number.POSITIVE_INFINITY
  for (const violation of broken) {
    const at = noticedAt(source, violation)
    if (at < least) {
      first = violation
      least = at
    }
  }
  return first
}

function characterFault(source: Source, broken: readonly Violation[], body: unknown): string | undefined {
  const first = firstOf(source, broken)
  if (first === undefined) return undefined
  return `${placed(first.pointer)}invalid value: ${unusableCharacter(String(valueAtPath(body, pointerKeys(first.pointer))))}`
}
