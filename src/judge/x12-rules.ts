import type { Provenance } from '../contract/evidence.ts'
import type { BrokenRule } from '../test/outcome.ts'
import type { Interchange } from '../x12/envelope.ts'
import type { X12Error } from '../x12/error.ts'
import { elementAt, examine } from '../x12/index.ts'

/** A rule of X12, or of the guide 005010X212, that an interchange breaks: its place, and nothing that stands there. */
export interface X12Fault extends Omit<BrokenRule, 'about'>, Provenance {
  readonly about: 'x12'
}

/** What an interchange has to hold one of; TA1 stands for an interchange acknowledgment. */
export type Wanted = readonly ('276' | '277' | '999' | 'TA1')[]

const known = { about: 'x12', pointer: '/x12', evidence: 'documented', source: 'ASC X12N 005010X212' } as const

const promises: Readonly<Record<X12Error['level'], string>> = {
  interchange: 'an interchange as X12 has it, ISA to IEA',
  group: 'a functional group as X12 has it, GS to GE',
  set: 'a transaction set as X12 has it, ST to SE',
  segment: 'segments as the guide has them',
  element: 'elements as the guide has them',
}

/** Everything in which the interchange in the member `x12` of a body breaks X12; nothing where there is no such text. */
export function x12Faults(body: unknown, wanted: Wanted): readonly X12Fault[] {
  const text = typeof body === 'object' && body !== null && 'x12' in body ? body.x12 : undefined
  if (typeof text !== 'string') return []
  const { interchange, errors } = examine(text)
  const faults = errors.map(
    (error): X12Fault => ({ ...known, rule: error.code, expected: promises[error.level], received: placeOf(error) }),
  )
  if (interchange === undefined || wanted.some((kind) => holds(interchange, kind))) return faults
  return [...faults, { ...known, rule: 'holds', expected: `a ${wanted.join(', or a ')}`, received: 'none' }]
}

function holds({ acknowledgments, groups }: Interchange, kind: Wanted[number]): boolean {
  if (kind === 'TA1') return acknowledgments.length > 0
  return groups.some(({ sets }) => sets.some(({ header }) => elementAt(header, 1) === kind))
}

/** `segment 14, element 2, component 1, offset 912`: each counted from 1, but the characters. */
function placeOf({ segment, element, component, offset }: X12Error): string {
  const parts = [
    `segment ${segment + 1}`,
    ...(element === undefined ? [] : [`element ${element}`]),
    ...(component === undefined ? [] : [`component ${component}`]),
  ]
  return `otherwise in ${parts.join(', ')}, offset ${offset}`
}
