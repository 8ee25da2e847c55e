import { validators } from '../contract/generated/case.validators.js'
import { type Violation, violationsBy } from '../contract/validators.ts'
import type { PathProblem, Problem, ProblemCode } from '../scenario/format/problem.ts'
import { type Path, readSource, type Source } from '../scenario/format/source.ts'
import { pointerPath, toPointer, valueAtPath } from '../text/json-pointer.ts'
import { describeValue, violationMessage } from '../text/violation-message.ts'
import { apiOf, type CaseForm, type ContractCase } from './case.ts'
import { validateCase } from './validate-case.ts'

/** The cases of a file, or its problems. */
export type ParsedCases = { readonly cases: readonly ContractCase[] } | { readonly problems: readonly Problem[] }

const messages: Readonly<Record<string, string>> = {
  EMPTY_FILE: 'the file has no cases',
  SEVERAL_DOCUMENTS: 'a case file has one document; this is a second one',
}

/**
 * Parses a case file, and validates it against contracts/case.schema.json and beyond.
 *
 * This module loads the YAML reader; import it only when there is a file to parse.
 *
 * @param file The name of the file, for positions.
 */
export function parseCases(text: string, file: string): ParsedCases {
  const source = readSource(text)
  const found = source.findings.map((finding) => ({ ...finding, message: messages[finding.code] ?? finding.message }))
  const problems = source.value === undefined ? [] : validateFile(source.value)
  const findings = [
    ...found,
    ...problems.map(({ code, path, what, message }) => ({ code, ...source.rangeOf(path, what), message })),
  ].sort((a, b) => a.offset - b.offset)
  if (findings.length > 0) {
    return {
      problems: findings.map(({ code, message, ...range }) => ({ code, file, ...source.placeOf(range), message })),
    }
  }
  const { cases } = source.value as { readonly cases: readonly CaseForm[] }
  return {
    cases: cases.map((form, index) => ({
      ...form,
      api: apiOf(form.operation),
      place: { file, ...placeOfCase(source, index) },
    })),
  }
}

function placeOfCase(source: Source, index: number): { readonly line: number; readonly column: number } {
  const { line, column } = source.placeOf(source.rangeOf(['cases', index]))
  return { line, column }
}

function validateFile(value: unknown): readonly PathProblem[] {
  const shape = caseShapeProblems(value)
  if (shape.length > 0) return shape
  const { cases } = value as { readonly cases: readonly CaseForm[] }
  return cases.flatMap((form, index) => {
    const path: Path = ['cases', index]
    return [...validateName(cases, form, index), ...validateCase(form, path)]
  })
}

function validateName(cases: readonly CaseForm[], form: CaseForm, index: number): readonly PathProblem[] {
  const same = (other: CaseForm) => other.case === form.case && apiOf(other.operation) === apiOf(form.operation)
  if (cases.findIndex(same) === index) return []
  const message = `another case of ${apiOf(form.operation)} has the name ${describeValue(form.case)}`
  return [{ code: 'NAME_TAKEN', path: ['cases', index, 'case'], message }]
}

/** The keys of a case file by their path, for suggestions. */
const keys: readonly (readonly [RegExp, string])[] = [
  [/^$/, 'parts cases'],
  [/^\/cases\/#$/, 'case title operation editions profiles evidence source runs arrange steps'],
  [/\/arrange$/, 'scenario advance play live'],
  [/\/steps\/#$/, 'operation advance play request save expect'],
  [/\/request$/, 'method path headers json set without text replace form'],
  [/\/expect$/, 'status contract headers members relations'],
  [/\/(members|headers)\/[^#]*$/, 'equals not oneOf matches contains type length min max x12'],
  [/\/relations\/#$/, 'equal different ascending descending contains sum is'],
]

/** The form of a string that must match a pattern, by its key. */
const forms: Readonly<Record<string, string>> = {
  case: 'lower-case letters and digits, joined by hyphens',
  scenario: 'the name of a scenario',
  advance: 'a duration such as 30m or 14d',
  live: 'cannot-arrange, or variables such as run.sessionId, each with an environment variable PAYERBOX_LIVE_…',
  path: 'a path that starts with /',
  without: 'a JSON pointer, such as /subscriber/memberId',
  save: 'a JSON pointer or header:name',
}

/** The violations of contracts/case.schema.json. */
function caseShapeProblems(value: unknown): readonly PathProblem[] {
  return violationsBy(validators, 'case', value)
    .filter(({ rule }) => rule !== 'if')
    .map((violation) => shapeProblem(violation, pointerPath(violation.pointer, value), value))
}

function shapeProblem(violation: Violation, path: Path, root: unknown): PathProblem {
  const { rule, params } = violation
  if (rule === 'not') return { code: 'WRONG_VALUE', path, message: 'a request has one body: json, text or form' }
  const name = String(path.findLast((step) => typeof step === 'string') ?? 'a case file')
  const value = valueAtPath(root, path)
  const form = rule === 'pattern' ? formOf(name) : undefined
  const message = violationMessage(violation, { name, value, form, keys: keysAt(path) })
  if (rule !== 'additionalProperties') return { code: codes[rule] ?? 'WRONG_VALUE', path, message }
  return { code: 'UNKNOWN_KEY', path: [...path, String(params.additionalProperty)], what: 'key', message }
}

const codes: Readonly<Record<string, ProblemCode>> = {
  required: 'MISSING_KEY',
  dependentRequired: 'MISSING_KEY',
  type: 'WRONG_TYPE',
}

function formOf(key: string): string {
  if (key.startsWith('run.')) return 'an environment variable PAYERBOX_LIVE_…'
  return forms[key] ?? 'a pointer, request: or run: and a pointer, header: or saved: and a name'
}

function keysAt(path: Path): readonly string[] {
  const place = toPointer(path.map((step) => (typeof step === 'number' ? '#' : step)))
  return keys.find(([pattern]) => pattern.test(place))?.[1].split(' ') ?? []
}
