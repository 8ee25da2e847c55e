import { violations } from '../contract/check.ts'
import { isMemberName, type Provenance, provenanceOf } from '../contract/evidence.ts'
import { isContracted } from '../contract/parts.ts'
import { type ApiName, contractOf } from '../contract/routes.ts'
import type { Violation } from '../contract/validators.ts'
import type { BrokenRule } from '../test/outcome.ts'
import { pointerKeys, pointerPath, toPointer, valueAtPath, withoutValue } from '../text/json-pointer.ts'
import { mediaTypeOf, type Received } from './answer.ts'
import { knownPointer, shownAt, shownRule } from './show.ts'

/** The part of a contract that an answer, or a request, has to keep: `stedi-2026-08.claimStatus.200`. */
export function partOf(operation: string, edition: string, status: number | 'request'): string {
  const [api = '', name] = operation.split('.')
  return `${contractOf(api as ApiName, edition)}.${name}.${status}`
}

/**
 * Everything in which an answer breaks its contract: the schema, and that it calls itself what it is.
 *
 * @param body The answer's body as a value; see `Judged.body`.
 * @param tolerant Whether members that the contract does not name, or not there, are let pass: a vendor may add some.
 */
export function answerFailures(
  part: string,
  { headers }: Received,
  body: unknown,
  tolerant: boolean,
): readonly (BrokenRule & Provenance)[] {
  const mediaType = mediaTypeOf(headers['content-type'])
  const unnamed = { about: 'media type', pointer: 'header:content-type', rule: 'json', expected: 'JSON' } as const
  const received = mediaType === '' ? 'nothing' : 'another type'
  return [
    ...(isJson(mediaType) ? [] : [{ ...unnamed, received, ...provenanceOf(part, []) }]),
    ...contractFailures(part, body, tolerant),
  ]
}

/** Whether a media type is JSON, by its name or by its ending. */
export function isJson(mediaType: string): boolean {
  return /^application\/(json|[\w.-]+\+json)$/.test(mediaType)
}

/** Every rule of a part of a contract that a value breaks. */
export function contractFailures(part: string, body: unknown, tolerant: boolean): readonly (BrokenRule & Provenance)[] {
  if (!isContracted(part)) {
    const expected = 'a status that the contract declares'
    const received = part.replace(/^.*\./, '')
    return [{ about: 'contract', pointer: '', rule: 'declared', expected, received, ...provenanceOf(part, []) }]
  }
  const judged = tolerant ? withoutStrangers(part, body) : body
  const found = violations(part, judged)
  // `if` only says that what follows from it is broken, and that is told by itself.
  const telling = found.filter(({ rule }) => rule !== 'if')
  return (telling.length === 0 ? found : telling).map((violation) => ({
    about: 'contract',
    pointer: knownPointer(pointerPath(violation.pointer, judged)),
    rule: violation.rule,
    expected: expectedBy(violation),
    received: receivedBy(violation, judged),
    ...provenanceOf(part, pointerKeys(placeOf(violation))),
  }))
}

/** The value without the members that the contract does not name, or not beside what else is there, however deep. */
function withoutStrangers(part: string, body: unknown): unknown {
  const strangers = violations(part, body).flatMap(strangerIn)
  if (strangers.length === 0) return body
  return withoutStrangers(part, strangers.reduce<unknown>(withoutValue, body))
}

function strangerIn({ pointer, rule, params }: Violation): readonly string[] {
  if (rule === 'additionalProperties') return [`${pointer}${toPointer([String(params.additionalProperty)])}`]
  return rule === 'false schema' ? [pointer] : []
}

/** The member that is meant: one that is missing, too, and that is not named. */
function placeOf({ pointer, rule, params }: Violation): string {
  return rule === 'required' ? `${pointer}${toPointer([String(params.missingProperty)])}` : pointer
}

function expectedBy({ rule, params, message }: Violation): string {
  if (rule === 'required') return `the member ${params.missingProperty}`
  if (rule === 'additionalProperties') return 'no member that the contract does not name'
  const wanted = params.allowedValues ?? params.allowedValue ?? params.pattern ?? params.type ?? params.limit
  return wanted === undefined ? message : shownRule(wanted)
}

function receivedBy({ pointer, rule, params }: Violation, body: unknown): string {
  if (rule === 'required') return 'nothing'
  if (rule === 'additionalProperties') return strangerOf(String(params.additionalProperty))
  return shownAt(pointer, valueAtPath(body, pointerPath(pointer, body)))
}

function strangerOf(name: string): string {
  return isMemberName(name) ? name : 'another member'
}
