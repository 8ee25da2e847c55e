import type { Remark } from './shape.ts'
import type { Source } from './source.ts'

/** What can be wrong with a scenario file. */
export type ProblemCode =
  /** The text is no YAML. */
  | 'YAML_SYNTAX'
  /** A tab where YAML takes only blanks. */
  | 'TAB'
  | 'EMPTY_FILE'
  | 'SEVERAL_DOCUMENTS'
  | 'DUPLICATE_KEY'
  /** The rules of contracts/scenario.schema.json. */
  | 'MISSING_KEY'
  | 'UNKNOWN_KEY'
  | 'WRONG_TYPE'
  | 'WRONG_VALUE'
  /** `scenario` is not the file's name. */
  | 'NAME_DIFFERS'
  /** Another file of the folder is called the same. */
  | 'NAME_TAKEN'
  /** A role is called what no role can be called. */
  | 'WRONG_NAME'
  /** No calendar has the day, or a span ends before it begins. */
  | 'WRONG_DATE'
  | 'UNKNOWN_ROLE'
  | 'UNKNOWN_STAGE'
  | 'UNKNOWN_OPERATION'
  | 'UNKNOWN_FRAGMENT'
  | 'UNKNOWN_BEHAVIOR'
  /** The X12 lists (507, 508, entity codes) do not have the code, or have it for something else. */
  | 'UNKNOWN_CODE'
  /** The status code says nothing without an entity. */
  | 'MISSING_ENTITY'
  | 'SEVERAL_TRIGGERS'
  | 'SEVERAL_ROLES'
  | 'SEVERAL_FAILURES'
  /** A move and a fault in one step, or one that holds steps and does something itself. */
  | 'MIXED_STEP'
  /** Whoever plays the step sees no difference. */
  | 'NO_EFFECT'
  /** The amounts contradict each other. */
  | 'WRONG_SUM'
  | 'AMOUNT_ABOVE_CHARGE'
  | 'LINE_COUNT'
  /** A claim where it stands then cannot go there. */
  | 'IMPOSSIBLE_MOVE'
  /** The claim can go there, but not with this detail. */
  | 'IMPOSSIBLE_DETAIL'
  /** The operation cannot fail in this outcome. */
  | 'IMPOSSIBLE_FAILURE'
  /** The files, or one of them, cannot be read. */
  | 'UNREADABLE'
  /** A scenario is gone that a sandbox cannot be without while it runs. */
  | 'STILL_NEEDED'

/** One thing that is wrong with a scenario file, and where. */
export interface Problem {
  readonly code: ProblemCode
  /** As it was given to `parseScenario`. */
  readonly file: string
  /** Counted from 1. */
  readonly line: number
  /** Counted from 1, in UTF-16 units. */
  readonly column: number
  readonly message: string
}

/** Everything that is wrong with a file, in the order of its lines: what the reader found, and what was remarked. */
export function problemsOf(source: Source, remarks: readonly Remark[], file: string): readonly Problem[] {
  const remarked = remarks.map(({ code, path, what, message }) => ({
    code,
    offset: source.offsetOf(path, what),
    message,
  }))
  return [...source.findings, ...remarked]
    .sort((a, b) => a.offset - b.offset)
    .map(({ code, offset, message }) => ({ code, file, ...source.placeOf(offset), message }))
}

/** The problem on one line: `scenarios/denied.yaml:14:5 UNKNOWN_STAGE "payed" is no stage; did you mean "paid"?` */
export function formatProblem({
  file,
  line,
  column,
  code,
  message,
}: Omit<Problem, 'code'> & { readonly code: string }): string {
  return `${file}:${line}:${column} ${code} ${message}`
}
