import type { Violation } from '../../contract/validators.ts'
import { didYouMeanOrUse } from '../../text/did-you-mean.ts'
import { pointerPath, valueAtPath } from '../../text/json-pointer.ts'
import { abbreviate } from '../../text/phrases.ts'
import { schemaProblem } from '../../text/schema-facts.ts'
import { describeValue } from '../../text/violation-message.ts'
import { isStepKey } from './form.ts'
import { scenarioFormFacts } from './generated/form.ts'
import type { PathProblem } from './problem.ts'
import type { Path, Source } from './source.ts'

/** Rules about keys that exclude each other: for editors. The checks of steps report them more precisely. */
const excluding = new Set(['not', 'allOf'])

/**
 * The rules of contracts/scenario.schema.json that a scenario breaks.
 *
 * @param written A number, a boolean or a null as the file has it.
 */
export function schemaProblems(
  value: unknown,
  violations: readonly Violation[],
  written: Source['writtenAt'] = () => undefined,
): readonly PathProblem[] {
  return violations
    .filter(({ rule }) => !excluding.has(rule))
    .flatMap((violation) => {
      const path = pointerPath(violation.pointer, value)
      if (isRole(path) || isPayerBehavior(path)) return []
      const { rule, params } = violation
      if (rule === 'additionalProperties' && path.length === 1 && path[0] === 'claims') {
        return [wrongRole(path, String(params.additionalProperty))]
      }
      if (rule === 'enum' && path.at(-1) === 'on') {
        return [unknownOperation(path, valueAtPath(value, path), params.allowedValues as readonly string[])]
      }
      const problem = schemaProblem(violation, value, scenarioFormFacts, nameOf, written)
      const isText = rule === 'pattern' && characterClass.test(String(params.pattern))
      return [isText ? wrongText(problem, String(valueAtPath(value, path)), String(params.pattern)) : problem]
    })
}

/** A pattern that allows some characters; the only such pattern is that of texts in X12. */
const characterClass = /^\^\[.*\]\+\$$/

/** The problem of a text with the character that X12 cannot carry. */
function wrongText(problem: PathProblem, text: string, pattern: string): PathProblem {
  const allowed = new RegExp(pattern, 'u')
  const character = [...text].find((one) => !allowed.test(one))
  const name = nameOf(problem.path)
  const message =
    character === undefined ? `${name} must not be empty` : `${name} contains "${character}", which X12 cannot carry`
  return { ...problem, message }
}

/** `/steps/3/visit`: to the schema, every unknown key of a step is a role. The checks of steps find out whether it is one. */
function isRole(path: Path): boolean {
  const [list, index, key] = path.slice(-3)
  return list === 'steps' && typeof index === 'number' && typeof key === 'string' && !isStepKey(key)
}

/** `/payerBehaviors/0`: an entry is a name or an object, and the schema reports only that it is neither. */
function isPayerBehavior([list, index]: Path): boolean {
  return list === 'payerBehaviors' && index !== undefined
}

function wrongRole(path: Path, role: string): PathProblem {
  const message = isStepKey(role)
    ? `"${role}" is a key of steps and cannot be the name of a role`
    : `invalid role name "${abbreviate(role)}"; use letters, digits and hyphens, beginning with a letter`
  return { code: 'WRONG_NAME', path: [...path, role], what: 'key', message }
}

function unknownOperation(path: Path, value: unknown, operations: readonly string[]): PathProblem {
  const message = `${describeValue(value)} is not an operation${didYouMeanOrUse(String(value), operations)}`
  return { code: 'UNKNOWN_OPERATION', path, message }
}

/** What a sentence calls the value at a path. */
function nameOf(path: Path): string {
  const key = path.findLast((step) => typeof step === 'string')
  if (key === undefined) return 'a scenario'
  return typeof path.at(-1) === 'number' ? `an entry of ${key}` : key
}

/** The members of an object without those that have problems; of an object within, without its members that have problems. */
export function validMembers<T extends object>(form: T, path: Path, problems: readonly PathProblem[]): T {
  const members = Object.entries(form).map(([key, value]) => [key, validPart(value, [...path, key], problems)] as const)
  return Object.fromEntries(members.filter(([, value]) => value !== undefined)) as T
}

function validPart(value: unknown, path: Path, problems: readonly PathProblem[]): unknown {
  const inside = problems.filter((problem) => path.every((step, depth) => problem.path[depth] === step))
  if (inside.length === 0) return value
  const isWrong = !isMapping(value) || inside.some((problem) => problem.path.length === path.length)
  return isWrong ? undefined : validMembers(value, path, inside)
}

export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
