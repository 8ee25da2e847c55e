import type { X12Error } from '../../x12/error.ts'
import { positionsIn } from '../../x12/explain/tree.ts'
import { elementAt } from '../../x12/segment.ts'
import { examine } from '../../x12/validate/validate.ts'

/** An error with its position in the text. Everything is counted from 1 except the offset. */
export interface LocatedError {
  readonly code: X12Error['code']
  readonly level: X12Error['level']
  readonly message: string
  readonly line: number
  readonly column: number
  /** Characters from the start of the text. */
  readonly offset: number
  /** In the interchange; the ISA is 1. There is no id after the last segment. */
  readonly segment: { readonly number: number; readonly id?: string }
  readonly element?: number
  readonly component?: number
  readonly loop?: string
}

export interface CheckedText {
  readonly errors: readonly LocatedError[]
  /** ST01 of each transaction set. */
  readonly sets: readonly string[]
}

/** All errors of a text, in its order. */
export function checkText(text: string): CheckedText {
  const { interchange, errors: found } = examine(text)
  const positions = positionsOf(text, found)
  const ids = new Map<number, string>()
  if (interchange) for (const { segment } of positionsIn(interchange)) ids.set(segment.index, segment.id)
  const errors = found.map(({ code, level, message, offset, segment, element, component, loop }, index) => {
    const id = ids.get(segment)
    return {
      code,
      level,
      message,
      ...(positions[index] ?? { line: 1, column: 1 }),
      offset,
      segment: { number: segment + 1, ...(id !== undefined && { id }) },
      ...(element !== undefined && { element }),
      ...(component !== undefined && { component }),
      ...(loop !== undefined && { loop }),
    }
  })
  const sets = interchange?.groups.flatMap((group) => group.sets.map((set) => elementAt(set.header, 1))) ?? []
  return { errors, sets }
}

/** `14:5 segment 14 STC02, offset 912: … [ELEMENT_DATE_INVALID]`. */
export function formatError({
  code,
  message,
  line,
  column,
  offset,
  segment,
  element,
  component,
}: LocatedError): string {
  const { number, id = '' } = segment
  const position = element === undefined ? '' : String(element).padStart(2, '0')
  const part = component === undefined ? '' : `-${component}`
  const where = [`segment ${number}`, `${id}${position}${part}`].filter((text) => text !== '').join(' ')
  return `${line}:${column} ${where}, offset ${offset}: ${message} [${code}]`
}

/** Lines and columns of errors that are in the order of the text. */
function positionsOf(text: string, errors: readonly X12Error[]): readonly { line: number; column: number }[] {
  let line = 1
  let start = 0
  let next = text.indexOf('\n')
  return errors.map(({ offset }) => {
    while (next !== -1 && next < offset) {
      line += 1
      start = next + 1
      next = text.indexOf('\n', start)
    }
    return { line, column: offset - start + 1 }
  })
}
