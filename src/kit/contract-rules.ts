import { isContracted, type Violation, violations } from '../contract/check.ts'
import type { Failure } from './outcome.ts'
import { pathOf, valueAt, withoutValue } from './pointer.ts'
import { safePointer, shownAt, shownRule } from './show.ts'

/** The part of a contract that an answer has to keep: `stedi-2026-08.claimStatus.200`. */
export function partOf(operation: string, edition: string, status: number): string {
  const [api, name] = operation.split('.')
  const contract = api === 'stedi' && edition === '2026-08' ? 'stedi-2026-08' : api
  return `${contract}.${name}.${status}`
}

/**
 * Every rule of the contract that an answer breaks.
 *
 * @param tolerant Whether members that the contract does not name are let pass: a vendor may add some.
 */
export function contractFailures(part: string, body: unknown, tolerant: boolean): readonly Omit<Failure, 'step'>[] {
  if (!isContracted(part)) {
    const expected = 'a status that the contract declares'
    return [{ about: 'contract', pointer: '', rule: 'declared', expected, received: part.replace(/^.*\./, '') }]
  }
  const judged = tolerant ? withoutStrangers(part, body) : body
  const found = violations(part, judged)
  // `if` only says that what follows from it is broken, and that is told by itself.
  const telling = found.filter(({ rule }) => rule !== 'if')
  return (telling.length === 0 ? found : telling).map((violation) => ({
    about: 'contract',
    pointer: safePointer(violation.pointer),
    rule: violation.rule,
    expected: expectedBy(violation),
    received: receivedBy(violation, judged),
  }))
}

/** The value without the members that the contract does not name, however deep. */
function withoutStrangers(part: string, body: unknown): unknown {
  const strangers = violations(part, body).filter(({ rule }) => rule === 'additionalProperties')
  if (strangers.length === 0) return body
  const known = strangers.reduce(
    (value, { pointer, params }) => withoutValue(value, `${pointer}/${keyOf(params.additionalProperty)}`),
    body,
  )
  return withoutStrangers(part, known)
}

function keyOf(name: unknown): string {
  return String(name).replaceAll('~', '~0').replaceAll('/', '~1')
}

function expectedBy({ rule, params, message }: Violation): string {
  if (rule === 'required') return `the member ${params.missingProperty}`
  if (rule === 'additionalProperties') return 'no member that the contract does not name'
  const wanted = params.allowedValues ?? params.allowedValue ?? params.pattern ?? params.type ?? params.limit
  return wanted === undefined ? message : shownRule(wanted)
}

function receivedBy({ pointer, rule, params }: Violation, body: unknown): string {
  if (rule === 'required') return 'nothing'
  if (rule === 'additionalProperties') return safePointer(`/${keyOf(params.additionalProperty)}`).slice(1)
  return shownAt(pointer, valueAt(body, pathOf(pointer, body)))
}
