import type { Provenance } from '../contract/evidence.ts'
import { orList } from '../text/phrases.ts'
import type { Interchange } from '../x12/envelope.ts'
import type { X12Error } from '../x12/error.ts'
import { isOfKind } from '../x12/set-kind.ts'
import { examine } from '../x12/validate/validate.ts'
import type { RuleViolation } from './violation.ts'

/** The transaction sets of which an interchange must contain one; TA1 stands for an interchange acknowledgment. */
export type WantedSets = readonly ('276' | '277' | '999' | 'TA1')[]

const known = { about: 'x12', pointer: '/x12', evidence: 'documented', source: 'ASC X12N 005010X212' } as const

const expectations: Readonly<Record<X12Error['level'], string>> = {
  interchange: 'a valid interchange, ISA to IEA',
  group: 'a valid functional group, GS to GE',
  set: 'a valid transaction set, ST to SE',
  segment: 'segments that follow the implementation guide',
  element: 'elements that follow the implementation guide',
}

/**
 * The rules of X12 and of 005010X212 that the interchange in the member `x12` of a body breaks; none without such a text.
 * They name positions, not values.
 */
export function brokenX12Rules(body: unknown, wanted: WantedSets): readonly (RuleViolation & Provenance)[] {
  const text = typeof body === 'object' && body !== null && 'x12' in body ? body.x12 : undefined
  if (typeof text !== 'string') return []
  const { interchange, errors } = examine(text)
  const broken = errors.map((error) => {
    return { ...known, rule: error.code, expected: expectations[error.level], received: positionOf(error) }
  })
  if (interchange === undefined || wanted.some((kind) => contains(interchange, kind))) return broken
  return [...broken, { ...known, rule: 'contains', expected: orList(wanted), received: 'none' }]
}

function contains({ acknowledgments, groups }: Interchange, kind: WantedSets[number]): boolean {
  if (kind === 'TA1') return acknowledgments.length > 0
  return groups.some(({ sets }) => sets.some(({ header }) => isOfKind(header, kind)))
}

/** `an error in segment 14, element 2, component 1, offset 912`: counted from 1, the offset from 0. */
function positionOf({ segment, element, component, offset }: X12Error): string {
  const parts = [
    `segment ${segment + 1}`,
    ...(element === undefined ? [] : [`element ${element}`]),
    ...(component === undefined ? [] : [`component ${component}`]),
  ]
  return `an error in ${parts.join(', ')}, offset ${offset}`
}
