import type { components } from '../../contract/generated/admin.ts'
import { pointerPath, toPointer } from '../../text/json-pointer.ts'
import { jsonPositions, jsonRanges } from '../../text/json-position.ts'
import { parsedJson } from './try-model.ts'

type ContractViolation = components['schemas']['ContractViolation']

/** A violation with its place in the text of the body, if it is about a member of it. */
export interface PlacedViolation {
  readonly violation: ContractViolation
  readonly line?: number
  /** Offsets in the text. */
  readonly range?: readonly [start: number, end: number]
}

/** Where the members that break rules are in the text of a body. */
export function placeViolations(violations: readonly ContractViolation[], text: string): readonly PlacedViolation[] {
  const value = parsedJson(text)
  if (value === undefined) return violations.map((violation) => ({ violation }))
  const paths = violations.map(({ pointer }) => pointerPath(pointer, value))
  const lines = jsonPositions(
    text,
    paths.map((path) => ({ path, what: 'key' as const })),
  )
  const ranges = jsonRanges(text, paths)
  return violations.map((violation, i) => {
    const [position, range] = [lines[i], ranges[i]]
    const isOfBody = violation.pointer === '' || violation.pointer.startsWith('/')
    if (!isOfBody || position === undefined || range === undefined) return { violation }
    return {
      violation,
      line: position.line,
      range: [range.key, violation.pointer === '' ? range.start + 1 : range.end],
    }
  })
}

/** A violation in words: `minLength: 9; received a string of 4 characters`. */
export function violationText({ rule, expected, received }: ContractViolation): string {
  const wanted = rule === 'required' ? `needs ${expected}` : `${rule}: ${expected}`
  return `${wanted}; received ${received}`
}

/** The messages of violations by the nearest member that exists in the body. */
export function notesOf(
  violations: readonly ContractViolation[],
  body: unknown,
): ReadonlyMap<string, readonly string[]> {
  const notes = new Map<string, string[]>()
  for (const violation of violations) {
    if (violation.pointer !== '' && !violation.pointer.startsWith('/')) continue
    const path = pointerPath(violation.pointer, body)
    let depth = 0
    let value = body
    while (depth < path.length) {
      const step = path[depth] as string | number
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) break
      value = (value as Record<string | number, unknown>)[step]
      depth++
    }
    const pointer = toPointer(path.slice(0, depth))
    notes.set(pointer, [...(notes.get(pointer) ?? []), violationText(violation)])
  }
  return notes
}
