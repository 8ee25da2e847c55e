import { violations } from '../contract/check.ts'
import { type Provenance, provenanceOf } from '../contract/evidence.ts'
import { isMemberName } from '../contract/members.ts'
import { isContracted } from '../contract/parts.ts'
import { type ApiName, contractFor } from '../contract/routes.ts'
import type { Violation } from '../contract/validators.ts'
import { pointerKeys, pointerPath, toPointer, valueAtPath, withoutValue } from '../text/json-pointer.ts'
import { plural } from '../text/phrases.ts'
import { isJson, mediaTypeOf, type Received } from './http-exchange.ts'
import { maskUnknownNames, memberNames, shownRule, shownValueWithSize, showsOf } from './show.ts'
import type { RuleViolation } from './violation.ts'

/** The part of a contract that a request or a response must keep: `stedi-2026-08.claimStatus.200`. */
export function partOf(operation: string, edition: string, status: number | 'request'): string {
  const [api = '', name] = operation.split('.')
  return `${contractFor(api as ApiName, edition)}.${name}.${status}`
}

/** Whether a body may have members that its contract does not name: a vendor may add some, the sandbox may not. */
export type UnknownMembers = 'allowed' | 'refused'

/**
 * The rules of a contract that a response breaks: those of its schema and of its media type.
 *
 * @param body The body as a value; see `bodyValue`.
 */
export function brokenResponseRules(
  part: string,
  { headers }: Received,
  body: unknown,
  unknownMembers: UnknownMembers,
): readonly (RuleViolation & Provenance)[] {
  const mediaType = mediaTypeOf(headers['content-type'])
  const wrongType = { about: 'media type', pointer: 'header:content-type', rule: 'json', expected: 'JSON' } as const
  const received = mediaType === '' ? 'nothing' : 'another type'
  return [
    ...(isJson(mediaType) ? [] : [{ ...wrongType, received, ...provenanceOf(part, []) }]),
    ...brokenBodyRules(part, body, unknownMembers),
  ]
}

/** The rules of a part of a contract that a body breaks; see `brokenResponseRules`. */
export function brokenBodyRules(
  part: string,
  body: unknown,
  unknownMembers: UnknownMembers,
): readonly (RuleViolation & Provenance)[] {
  if (!isContracted(part)) {
    const expected = 'a status that the contract declares'
    const received = part.replace(/^.*\./, '')
    return [{ about: 'contract', pointer: '', rule: 'declared', expected, received, ...provenanceOf(part, []) }]
  }
  const judged = unknownMembers === 'allowed' ? withoutUnknownMembers(part, body) : body
  const found = violations(part, judged)
  // `if` adds nothing to the violation of its `then` or `else`.
  const specific = found.filter(({ rule }) => rule !== 'if')
  return (specific.length === 0 ? found : specific).map((violation) => ({
    about: 'contract',
    pointer: maskUnknownNames(pointerPath(violation.pointer, judged)),
    rule: violation.rule,
    expected: expectedBy(violation),
    received: receivedBy(violation, judged, part),
    ...provenanceOf(part, pointerKeys(memberOf(violation))),
  }))
}

/** The value without the members that the contract does not name, at any depth. */
function withoutUnknownMembers(part: string, body: unknown): unknown {
  const unknown = violations(part, body).flatMap(unknownMemberOf)
  if (unknown.length === 0) return body
  return withoutUnknownMembers(part, unknown.reduce<unknown>(withoutValue, body))
}

function unknownMemberOf({ pointer, rule, params }: Violation): readonly string[] {
  if (rule === 'additionalProperties') return [`${pointer}${toPointer([String(params.additionalProperty)])}`]
  return rule === 'false schema' ? [pointer] : []
}

/** The pointer to the value in question, also when it is missing. */
function memberOf({ pointer, rule, params }: Violation): string {
  return rule === 'required' ? `${pointer}${toPointer([String(params.missingProperty)])}` : pointer
}

function expectedBy({ rule, params, message }: Violation): string {
  if (rule === 'required') return `the member ${params.missingProperty}`
  if (rule === 'additionalProperties') return 'only members that the contract names'
  const wanted = params.allowedValues ?? params.allowedValue ?? params.pattern ?? params.type ?? params.limit
  return wanted === undefined ? message : shownRule(wanted)
}

function receivedBy({ pointer, rule, params }: Violation, body: unknown, part: string): string {
  const value = valueAtPath(body, pointerPath(pointer, body))
  if (rule === 'required') return `an object with ${memberNames(value as object)}`
  if (rule === 'additionalProperties') return unknownMemberName(String(params.additionalProperty))
  return shownValueWithSize(pointer, value, showsOf(part.endsWith('.request') ? 'request' : 'response'))
}

function unknownMemberName(name: string): string {
  return isMemberName(name) ? name : `another member, whose name has ${plural(name.length, 'character')}`
}
