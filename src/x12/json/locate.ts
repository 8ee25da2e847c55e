import { toPointer } from '../../text/json-pointer.ts'
import type { X12Error } from '../error.ts'
import type { Problem } from './shape.ts'

type Json = Readonly<Record<string, unknown>>

/** Problems that are told, and values that are tried, at most. */
const most = 100

/** Values of which some is sound wherever text may stand. */
const substitutes = ['1', '20000101', '20991231', 'F1', 'HC', 'PI', 'MI', 'TE', '1P', '1234', '000000001']

/**
 * Where in a document the errors of the text that was written from it come from: a value is at fault when the error goes
 * away with another value in its place.
 *
 * @param list the member whose items are tried one by one, if the document has one
 * @param errorsOf the errors of what is written from a document
 * @param errors those of this document; told of the whole when no value is found
 */
export function locate(
  document: Json,
  list: string | undefined,
  errorsOf: (document: Json) => readonly X12Error[],
  errors: readonly X12Error[],
): readonly Problem[] {
  const problems = new Map<string, Problem>()
  for (const [index, item] of itemsOf(document, list).entries()) {
    const alone = list === undefined ? document : { ...document, [list]: [item] }
    for (const { pointer, message } of problemsOf(alone, list === undefined ? '' : `/${list}/0`, errorsOf)) {
      const moved = pointer.replace(`/${list}/0`, `/${list}/${index}`)
      problems.set(`${moved} ${message}`, { pointer: moved, message })
    }
    if (problems.size >= most) break
  }
  return problems.size > 0 ? [...problems.values()] : errors.slice(0, most).map(told)
}

function told({ message, code }: X12Error): Problem {
  return { pointer: '', message: `${message} [${code}]` }
}

function itemsOf(document: Json, list: string | undefined): readonly unknown[] {
  return list === undefined ? [document] : (document[list] as readonly unknown[])
}

/** @param whole the pointer for what no value is at fault for: something that is missing */
function* problemsOf(
  document: Json,
  whole: string,
  errorsOf: (document: Json) => readonly X12Error[],
): Generator<Problem> {
  const errors = errorsOf(document)
  if (errors.length === 0) return
  const open = new Map(errors.map((error) => [idOf(error), error]))
  // The envelope last: another delimiter there would only hide a value that holds the delimiter.
  const { envelopes, ...content } = document
  const paths = [...textsOf(content, []), ...textsOf({ envelopes }, [])]
  for (const path of paths.slice(0, 5 * most)) {
    for (const substitute of substitutes) {
      const left = new Set(errorsOf(replaced(document, path, substitute) as Json).map(idOf))
      for (const [id, error] of open) {
        if (left.has(id)) continue
        open.delete(id)
        yield { ...told(error), pointer: toPointer(path) }
      }
      if (open.size === 0) return
    }
  }
  for (const error of open.values()) yield { ...told(error), pointer: whole }
}

function idOf({ code, segment, element, component }: X12Error): string {
  return [code, segment, element, component].join(' ')
}

/** The paths of all texts in a value. */
function* textsOf(value: unknown, path: readonly string[]): Generator<readonly string[]> {
  if (typeof value === 'string') yield path
  else if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) yield* textsOf(member, [...path, name])
  }
}

function replaced(value: unknown, [name, ...rest]: readonly string[], substitute: string): unknown {
  if (name === undefined) return substitute
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => (String(index) === name ? replaced(item, rest, substitute) : item))
  }
  return { ...(value as Json), [name]: replaced((value as Json)[name], rest, substitute) }
}
