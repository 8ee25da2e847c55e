import { isCalendarDate } from '../../text/calendar-date.ts'
import type { X12Error } from '../error.ts'
import type { JsonPath } from './document.ts'
import type { TracedValue, ValueTrace } from './trace-values.ts'

/** A problem at a value of the tree of a document. */
export interface TreeProblem {
  readonly path: JsonPath
  readonly message: string
}

/**
 * The problems that an error of the written text is in the document: at each value that can be its cause.
 *
 * @param interchange the index of the interchange with the error
 * @param root the path of the interchange in the document
 */
export function problemsAt(
  error: X12Error,
  interchange: number,
  root: JsonPath,
  trace: ValueTrace,
): readonly TreeProblem[] {
  const message = `${error.message} [${error.code}]`
  return pathsOf(error, interchange, root, trace).map((path) => ({ path, message }))
}

function pathsOf(error: X12Error, interchange: number, root: JsonPath, trace: ValueTrace): readonly JsonPath[] {
  const { code, segment, element, component, missing } = error
  if (code === 'DELIMITERS_UNUSABLE') return [[...root, 'delimiters', 'repetition']]
  const values = trace.valuesIn(interchange, segment)
  if (missing !== undefined || values.length === 0) return [loopAround(segment, interchange, trace) ?? root]
  if (element === undefined) {
    const id = codesOfIds.has(code) ? values.find((value) => value.element === 0) : undefined
    return [id?.path ?? commonParent(values)]
  }
  const inElement = values.filter((value) => value.element === element)
  const inComponent = inElement.filter((value) => value.component === component)
  const causes =
    component === undefined ? inElement : inComponent.length > 0 ? inComponent : inElement.filter(isWholeElement)
  if (causes.length === 0) return [commonParent(inElement.length > 0 ? inElement : values)]
  return wrongDates(causes).map(({ path }) => path)
}

/** Whether a value is an element of a segment that is written as it is, with its components. */
function isWholeElement({ path }: TracedValue): boolean {
  return path.slice(-2).every((token) => typeof token === 'number')
}

/** Of the two dates of a range the one that is not a date, if one is; otherwise all values. */
function wrongDates(values: readonly TracedValue[]): readonly TracedValue[] {
  const wrong = values.length === 2 ? values.filter(({ value }) => !isCalendarDate(value)) : []
  return wrong.length > 0 ? wrong : values
}

/** Errors about the id of a segment. */
const codesOfIds: ReadonlySet<X12Error['code']> = new Set([
  'SEGMENT_EMPTY',
  'SEGMENT_UNKNOWN',
  'SEGMENT_NOT_IN_SET',
  'SEGMENT_OUTSIDE_SET',
])

/**
 * The object that lacks a segment before another: the one that the values before belong to; at the start of a level, right
 * after its HL, the one that the values after belong to.
 */
function loopAround(segment: number, interchange: number, trace: ValueTrace): JsonPath | undefined {
  const after = trace.valuesIn(interchange, segment)
  if (after.length > 0 && trace.valuesIn(interchange, segment - 1).length === 0) return commonParent(after)
  for (let index = segment - 1; index > 0; index--) {
    const values = trace.valuesIn(interchange, index)
    if (values.length > 0) return commonParent(values)
  }
  return undefined
}

/** The innermost object that contains all values. */
function commonParent(values: readonly TracedValue[]): JsonPath {
  const [first, ...more] = values.map(({ path }) => path.slice(0, -1))
  return more.reduce<JsonPath>((common, path) => {
    const end = common.findIndex((token, index) => token !== path[index])
    return end === -1 ? common : common.slice(0, end)
  }, first ?? [])
}
