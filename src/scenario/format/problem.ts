import { abbreviate } from '../../text/phrases.ts'
import type { Excerpt, Path, Source } from './source.ts'

/** The most problems of a file, or of a folder, that are reported. */
export const mostProblems = 100

/** The most characters of a message. */
const longestMessage = 500

/** What can be wrong with a scenario file. */
export type ProblemCode =
  /** The text is not valid YAML. */
  | 'YAML_SYNTAX'
  /** A tab where YAML allows only spaces. */
  | 'TAB'
  | 'EMPTY_FILE'
  | 'SEVERAL_DOCUMENTS'
  | 'DUPLICATE_KEY'
  /** A rule of contracts/scenario.schema.json is broken. */
  | 'MISSING_KEY'
  | 'UNKNOWN_KEY'
  | 'WRONG_TYPE'
  | 'WRONG_VALUE'
  /** `scenario` is not the name of the file. */
  | 'NAME_DIFFERS'
  /** A name is used twice: of scenarios in a folder, of outcomes in a branch, of behaviors in a list. */
  | 'NAME_TAKEN'
  /** A role has a name that is reserved or invalid. */
  | 'WRONG_NAME'
  /** A date does not exist, or a range ends before it begins. */
  | 'WRONG_DATE'
  | 'UNKNOWN_ROLE'
  | 'UNKNOWN_STAGE'
  | 'UNKNOWN_OPERATION'
  | 'UNKNOWN_FRAGMENT'
  | 'UNKNOWN_BEHAVIOR'
  /** A code is not in its X12 code source (507, 508, entity codes), or has another meaning there. */
  | 'UNKNOWN_CODE'
  /** A status code requires an entity code. */
  | 'MISSING_ENTITY'
  | 'SEVERAL_TRIGGERS'
  | 'SEVERAL_ROLES'
  | 'SEVERAL_FAILURES'
  /** A move and a fault in one step, or a step that contains steps and does something itself. */
  | 'MIXED_STEP'
  /** A step or a setting has no effect. */
  | 'NO_EFFECT'
  /** Amounts contradict each other. */
  | 'WRONG_SUM'
  | 'AMOUNT_ABOVE_CHARGE'
  | 'LINE_COUNT'
  /** A claim cannot reach the stage from its current stage. */
  | 'IMPOSSIBLE_MOVE'
  /** A claim can reach the stage, but not with this detail. */
  | 'IMPOSSIBLE_DETAIL'
  /** The operation cannot fail like this. */
  | 'IMPOSSIBLE_FAILURE'
  /** A file cannot be read. */
  | 'UNREADABLE'
  /** A reload would remove a scenario that the running sandbox needs. */
  | 'STILL_NEEDED'

/** A problem of a scenario file, and its position. */
export interface Problem {
  readonly code: ProblemCode
  /** As given to `parseScenario`. */
  readonly file: string
  /** Counted from 1. */
  readonly line: number
  /** Counted from 1, in UTF-16 units. */
  readonly column: number
  readonly message: string
  /** Where the file was read. */
  readonly excerpt?: Excerpt
}

/** A problem at a value of a file, or at its key. */
export interface PathProblem {
  readonly code: ProblemCode
  readonly path: Path
  readonly what?: 'key' | 'value'
  readonly message: string
}

/** The first 100 problems of a file, in the order of its lines: those of the YAML reader, and those found in its values. */
export function problemsOf(source: Source, problems: readonly PathProblem[], file: string): readonly Problem[] {
  const located = problems
    .slice(0, mostProblems)
    .map(({ code, path, what, message }) => ({ code, ...source.rangeOf(path, what), message }))
  return [...source.findings, ...located]
    .sort((a, b) => a.offset - b.offset)
    .slice(0, mostProblems)
    .map(({ code, message, ...range }) => ({
      code,
      file,
      ...source.placeOf(range),
      message: abbreviate(message, longestMessage),
    }))
}

/** The problem on one line: `scenarios/denied.yaml:14:5 UNKNOWN_STAGE "payed" is not a stage; did you mean "paid"?` */
export function formatProblem({
  file,
  line,
  column,
  code,
  message,
}: Omit<Problem, 'code'> & { readonly code: string }): string {
  return `${file}:${line}:${column} ${code} ${message}`
}

/** The problem, its line of the file, and a caret below the part that is wrong. */
export function formatProblemWithExcerpt(problem: Problem): string {
  return [formatProblem(problem), ...excerptLines(problem)].join('\n')
}

/** Columns of the text of an excerpt: with number and indentation, 80. A longer line is cut around the problem. */
const excerptWidth = 68

/** The line of a file with its number, and a caret below the part that is wrong; none without an excerpt. */
export function excerptLines({
  line,
  column,
  excerpt,
}: Pick<Problem, 'line' | 'column' | 'excerpt'>): readonly string[] {
  if (excerpt === undefined) return []
  const number = String(line).padStart(5)
  const first = column <= excerptWidth - 8 ? 0 : column - excerptWidth / 2
  const text = excerpt.text.replaceAll(/\p{Cc}/gu, ' ')
  const shown = `${first > 0 ? '…' : ''}${text.slice(first, first + excerptWidth)}${text.length > first + excerptWidth ? '…' : ''}`
  const start = column - 1 - first + (first > 0 ? 1 : 0)
  const caret = '^'.repeat(Math.max(1, Math.min(excerpt.length, excerptWidth - start)))
  return [`${number} | ${shown}`.trimEnd(), `${' '.repeat(number.length)} | ${' '.repeat(start)}${caret}`]
}

/** A problem at a key of the object at a path. */
export function problemAtKey(code: ProblemCode, path: Path, key: string, message: string): PathProblem {
  return { code, path: [...path, key], what: 'key', message }
}
