import { isCalendarDate } from '../../text/calendar-date.ts'
import type { X12Error } from '../error.ts'
import type { JsonPath } from './document.ts'
import type { TracedValue, ValueTrace } from './trace-values.ts'

/** A problem at a value of the tree of a document. */
export interface TreeProblem {
  readonly path: JsonPath
  readonly message: string
}

/** The problems that an error of the written text is in the document: at each value that can be its cause. */
export function problemsAt(error: X12Error, interchange: number, trace: ValueTrace): readonly TreeProblem[] {
  const message = `${error.message} [${error.code}]`
  return pathsOf(error, interchange, trace).map((path) => ({ path, message }))
}

function pathsOf(error: X12Error, interchange: number, trace: ValueTrace): readonly JsonPath[] {
  const { code, segment, element, component, missing } = error
  const root = ['interchanges', interchange]
  if (code === 'DELIMITERS_UNUSABLE') return [[...root, 'delimiters', 'repetition']]
  const values = trace.valuesIn(interchange, segment)
  if (missing !== undefined || values.length === 0) return [loopBefore(segment, interchange, trace) ?? root]
  if (element === undefined) return [commonParent(values)]
  const inElement = values.filter((value) => value.element === element)
  const inComponent = inElement.filter((value) => value.component === component)
  const causes = inComponent.length > 0 ? inComponent : inElement
  if (causes.length === 0) return [commonParent(values)]
  return wrongDates(causes).map(({ path }) => path)
}

/** Of the two dates of a range the one that is not a date, if one is; otherwise all values. */
function wrongDates(values: readonly TracedValue[]): readonly TracedValue[] {
  const wrong = values.length === 2 ? values.filter(({ value }) => !isCalendarDate(value)) : []
  return wrong.length > 0 ? wrong : values
}

/** The object that the last values before a segment belong to: what lacks a segment. */
function loopBefore(segment: number, interchange: number, trace: ValueTrace): JsonPath | undefined {
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
