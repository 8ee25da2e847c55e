import type { X12Error } from '../../x12/error.ts'
import { positionsIn as treePositionsIn } from '../../x12/explain/tree.ts'
import { setLabel } from '../../x12/set-kind.ts'
import { type ExaminedFile, examineFile } from '../../x12/validate/examine-file.ts'

/** An error with its position in the text. Everything is counted from 1 except the offset. */
export interface LocatedError {
  readonly code: X12Error['code']
  readonly level: X12Error['level']
  readonly message: string
  readonly line: number
  readonly column: number
  /** Characters from the start of the text. */
  readonly offset: number
  /** Its number in the text; absent if there is one. */
  readonly interchange?: number
  /** In the interchange; the ISA is 1. There is no id after the last segment. */
  readonly segment: { readonly number: number; readonly id?: string }
  readonly element?: number
  readonly component?: number
  readonly loop?: string
}

export interface CheckedText {
  readonly errors: readonly LocatedError[]
  /** The kind of each transaction set; with its guide in ST03 if it is not supported: `277`, `277CA`, `277 (005010X213)`. */
  readonly sets: readonly string[]
  /** The number of TA1 segments. */
  readonly interchangeAcknowledgments: number
  /** The number of interchanges that were read. */
  readonly interchanges: number
}

/** All errors of a text, in its order. */
export function checkText(text: string): CheckedText {
  return locateErrors(text, examineFile(text))
}

/** The errors of an examined text, with their positions. */
export function locateErrors(text: string, { examinations, originalOffset }: ExaminedFile): CheckedText {
  const positionOf = positionsIn(text)
  const errors = examinations.flatMap(({ interchange, errors: found }, index) => {
    const ids = new Map<number, string>()
    if (interchange && found.length > 0)
      for (const { segment } of treePositionsIn(interchange)) ids.set(segment.index, segment.id)
    return found.map(({ code, level, message, offset, segment, element, component, loop }) => {
      const id = ids.get(segment)
      const original = originalOffset(offset)
      return {
        code,
        level,
        message,
        ...positionOf(original),
        offset: original,
        ...(examinations.length > 1 && { interchange: index + 1 }),
        segment: { number: segment + 1, ...(id !== undefined && { id }) },
        ...(element !== undefined && { element }),
        ...(component !== undefined && { component }),
        ...(loop !== undefined && { loop }),
      }
    })
  })
  const interchanges = examinations.flatMap(({ interchange }) => interchange ?? [])
  return {
    errors,
    sets: interchanges.flatMap(({ groups }) =>
      groups.flatMap(({ sets }) => sets.map(({ header }) => setLabel(header))),
    ),
    interchangeAcknowledgments: interchanges.reduce((sum, { acknowledgments }) => sum + acknowledgments.length, 0),
    interchanges: interchanges.length,
  }
}

/** `14:5 segment 14 STC02, offset 912: … [ELEMENT_DATE_INVALID]`. */
export function formatError({
  code,
  message,
  line,
  column,
  offset,
  interchange,
  segment,
  element,
  component,
}: LocatedError): string {
  const { number, id = '' } = segment
  const position = element === undefined ? '' : String(element).padStart(2, '0')
  const part = component === undefined ? '' : `-${component}`
  const which = interchange === undefined ? '' : `interchange ${interchange}, `
  const where = [`${which}segment ${number}`, `${id}${position}${part}`].filter((text) => text !== '').join(' ')
  return `${line}:${column} ${where}, offset ${offset}: ${message} [${code}]`
}

/** Line and column of offsets that are in the order of the text. */
function positionsIn(text: string): (offset: number) => { readonly line: number; readonly column: number } {
  let line = 1
  let start = 0
  let next = text.indexOf('\n')
  return (offset) => {
    while (next !== -1 && next < offset) {
      line += 1
      start = next + 1
      next = text.indexOf('\n', start)
    }
    return { line, column: offset - start + 1 }
  }
}
