import type { X12Error } from '../error.ts'
import type { JsonProblem } from './encode.ts'

type JsonObject = Readonly<Record<string, unknown>>
type Path = JsonProblem['path']

/** The most problems that are reported. */
const mostProblems = 100

/** How many documents are written and checked at most to find the values, which takes about a second. */
const mostTries = 300

/** Values of which at least one is valid wherever text is allowed. */
const substitutes = ['1', '20000101', '20991231', 'F1', 'HC', 'PI', 'MI', 'TE', '1P', '1234', '000000001']

/** The errors of a document. */
export interface WrittenErrors {
  readonly errors: readonly X12Error[]
  /** Whether the text was written and then checked; otherwise these are only the errors that prevent writing it. */
  readonly isWritten: boolean
  /** The segments of the written text; none when it could not be written. */
  readonly segments: readonly string[]
}

/**
 * Finds the values of a JSON document that cause the errors of the X12 text written from it: an error is caused by a value
 * if it disappears with another value in its place.
 *
 * @param errorsOf the errors of the text written from a document
 * @param errors those of this document; reported for the whole document when no value is found
 */
export function findErrors<Json extends object>(
  document: Json,
  errorsOf: (document: Json) => WrittenErrors,
  errors: readonly X12Error[],
): readonly JsonProblem[] {
  const problems = [...problemsOf(document, errorsOf)]
  if (problems.length > 0) return problems.slice(0, mostProblems)
  return errors.slice(0, mostProblems).map((error) => ({ path: [], message: messageOf(error) }))
}

function messageOf({ message, code }: X12Error): string {
  return `${message} [${code}]`
}

function* problemsOf<Json extends object>(
  document: Json,
  errorsOf: (document: Json) => WrittenErrors,
): Generator<JsonProblem> {
  const original = errorsOf(document)
  const open = new Map(original.errors.map((error) => [idOf(error), error]))
  let tries = mostTries
  for (const path of textsOf(document, [])) {
    for (const changed of changes(path)) {
      for (const error of takeAbsent(open, changed.errors)) yield { path, message: messageOf(error) }
    }
  }
  // Errors that no value causes, such as a missing value.
  for (const error of open.values()) yield { path: [], message: messageOf(error) }

  /** The errors with other texts in place of one, as long as they can say something about it. */
  function* changes(path: Path): Generator<WrittenErrors> {
    for (const substitute of substitutes) {
      if (open.size === 0 || tries-- <= 0) return
      const changed = errorsOf(replaced(document, path, substitute) as Json)
      // A text that cannot be written, or that has other segments, hides the errors that a check would find.
      if (original.isWritten && changed.segments.length !== original.segments.length) continue
      yield changed
      if (!concerns(open, original, changed)) return
    }
  }
}

/** Whether a value stands in a segment that has an open error: otherwise no other value in its place makes a difference. */
function concerns(open: ReadonlyMap<string, X12Error>, original: WrittenErrors, changed: WrittenErrors): boolean {
  if (!original.isWritten) return true
  return [...open.values()].some(({ segment }) => original.segments[segment] !== changed.segments[segment])
}

/** Removes the errors that are not among others, and returns them. */
function takeAbsent(open: Map<string, X12Error>, others: readonly X12Error[]): readonly X12Error[] {
  const left = new Set(others.map(idOf))
  const absent = [...open].filter(([id]) => !left.has(id))
  for (const [id] of absent) open.delete(id)
  return absent.map(([, error]) => error)
}

function idOf({ code, segment, element, component }: X12Error): string {
  return [code, segment, element, component].join(' ')
}

/** The paths of all texts in a value. */
function* textsOf(value: unknown, path: Path): Generator<Path> {
  if (typeof value === 'string') yield path
  else if (Array.isArray(value)) for (const [index, entry] of value.entries()) yield* textsOf(entry, [...path, index])
  else if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) yield* textsOf(member, [...path, name])
  }
}

function replaced(value: unknown, [key, ...rest]: Path, substitute: string): unknown {
  if (key === undefined) return substitute
  if (Array.isArray(value)) {
    return value.map((entry: unknown, index) => (index === key ? replaced(entry, rest, substitute) : entry))
  }
  return { ...(value as JsonObject), [key]: replaced((value as JsonObject)[key], rest, substitute) }
}
