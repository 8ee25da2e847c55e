import type { X12Error, X12Warning } from '../error.ts'
import { setLabel } from '../set-kind.ts'
import { type ExaminedFile, examineFile } from '../validate/examine-file.ts'
import { positionsIn as treePositionsIn } from './tree.ts'

/** An error with its position in the text. Everything is counted from 1 except the offset. */
export interface LocatedError extends LocatedFinding {
  readonly code: X12Error['code']
  readonly level: X12Error['level']
  readonly loop?: string
}

/** A warning with its position in the text. */
export interface LocatedWarning extends LocatedFinding {
  readonly code: X12Warning['code']
}

interface LocatedFinding {
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
}

export interface CheckedText {
  readonly errors: readonly LocatedError[]
  /** Valid values that break a rule of the guide or of a code list when they stand together. */
  readonly warnings: readonly LocatedWarning[]
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
  const errors: LocatedError[] = []
  const warnings: LocatedWarning[] = []
  const [positionOfError, positionOfWarning] = [positionsIn(text), positionsIn(text)]
  for (const [index, examination] of examinations.entries()) {
    const { interchange } = examination
    const ids = new Map<number, string>()
    if (interchange && examination.errors.length + examination.warnings.length > 0)
      for (const { segment } of treePositionsIn(interchange)) ids.set(segment.index, segment.id)
    const locate = (
      { message, offset, segment, element, component }: Omit<X12Warning, 'code'>,
      positionOf: typeof positionOfError,
    ): LocatedFinding => {
      const id = ids.get(segment)
      const original = originalOffset(offset)
      return {
        message,
        ...positionOf(original),
        offset: original,
        ...(examinations.length > 1 && { interchange: index + 1 }),
        segment: { number: segment + 1, ...(id !== undefined && { id }) },
        ...(element !== undefined && { element }),
        ...(component !== undefined && { component }),
      }
    }
    for (const error of examination.errors) {
      const { code, level, loop } = error
      errors.push({ code, level, ...locate(error, positionOfError), ...(loop !== undefined && { loop }) })
    }
    for (const warning of examination.warnings)
      warnings.push({ code: warning.code, ...locate(warning, positionOfWarning) })
  }
  const interchanges = examinations.flatMap(({ interchange }) => interchange ?? [])
  return {
    errors,
    warnings,
    sets: interchanges.flatMap(({ groups }) =>
      groups.flatMap(({ sets }) => sets.map(({ header }) => setLabel(header))),
    ),
    interchangeAcknowledgments: interchanges.reduce((sum, { acknowledgments }) => sum + acknowledgments.length, 0),
    interchanges: interchanges.length,
  }
}

/** `14:5 segment 14 STC02, offset 912: … [ELEMENT_DATE_INVALID]`. */
export function formatError(finding: LocatedError | LocatedWarning, prefix = ''): string {
  const { code, message, line, column, offset, interchange, segment, element, component } = finding
  const { number, id = '' } = segment
  const position = element === undefined ? '' : String(element).padStart(2, '0')
  const part = component === undefined ? '' : `-${component}`
  const which = interchange === undefined ? '' : `interchange ${interchange}, `
  const where = [`${which}segment ${number}`, `${id}${position}${part}`].filter((text) => text !== '').join(' ')
  return `${line}:${column} ${where}, offset ${offset}: ${prefix}${message} [${code}]`
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
