import type { PathProblem, Problem } from '../scenario/format/problem.ts'
import { type Path, readSource } from '../scenario/format/source.ts'
import { describeValue } from '../text/violation-message.ts'
import { apiOf, type CaseForm, type ContractCase } from './case.ts'
import { examineCase } from './case-examine.ts'
import { caseShapeProblems } from './case-shape.ts'

/** The cases of a file, or everything that is wrong with it. */
export type ParsedCases = { readonly cases: readonly ContractCase[] } | { readonly problems: readonly Problem[] }

const messages: Readonly<Record<string, string>> = {
  EMPTY_FILE: 'the file holds no cases',
  SEVERAL_DOCUMENTS: 'a file holds one list of cases; this begins a second document',
}

/**
 * Reads a file of cases: the YAML, its shape (contracts/case.schema.json), and what the words mean.
 *
 * This file brings a YAML reader with it: import it when a file has to be read, not before.
 *
 * @param file The file's name, for the problems and for where a case stands.
 */
export function parseCases(text: string, file: string): ParsedCases {
  const source = readSource(text)
  const found = source.findings.map((finding) => ({ ...finding, message: messages[finding.code] ?? finding.message }))
  const remarks = source.value === undefined ? [] : examine(source.value)
  const findings = [
    ...found,
    ...remarks.map(({ code, path, what, message }) => ({ code, offset: source.offsetOf(path, what), message })),
  ].sort((a, b) => a.offset - b.offset)
  if (findings.length > 0) {
    return {
      problems: findings.map(({ code, offset, message }) => ({ code, file, ...source.placeOf(offset), message })),
    }
  }
  const { cases } = source.value as { readonly cases: readonly CaseForm[] }
  return {
    cases: cases.map((form, index) => ({
      ...form,
      api: apiOf(form.operation),
      place: { file, ...source.placeOf(source.offsetOf(['cases', index])) },
    })),
  }
}

function examine(value: unknown): readonly PathProblem[] {
  const shape = caseShapeProblems(value)
  if (shape.length > 0) return shape
  const { cases } = value as { readonly cases: readonly CaseForm[] }
  return cases.flatMap((form, index) => {
    const path: Path = ['cases', index]
    return [...examineName(cases, form, index), ...examineCase(form, path)]
  })
}

function examineName(cases: readonly CaseForm[], form: CaseForm, index: number): readonly PathProblem[] {
  const same = (other: CaseForm) => other.case === form.case && apiOf(other.operation) === apiOf(form.operation)
  if (cases.findIndex(same) === index) return []
  const message = `another case of ${apiOf(form.operation)} is called ${describeValue(form.case)}`
  return [{ code: 'NAME_TAKEN', path: ['cases', index, 'case'], message }]
}
