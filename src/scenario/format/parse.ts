import type { OwnPayer } from '../../world/payer.ts'
import { checkFragment, checkScenario } from './check-scenario.ts'
import { compileScenario, compileSteps, type Fragments } from './compile.ts'
import type { ScenarioForm, StepForm } from './generated/form.ts'
import { checkPayersFile } from './payers.ts'
import { type Problem, problemsOf } from './problem.ts'
import { readSource } from './source.ts'
import type { Scenario, Step } from './step.ts'

/** The most words, signs and blanks of a scenario file, so that reading one takes less than 200 ms. */
const mostParts = 50_000

/** A scenario that can be played to its end, or all problems of its file. */
export type ParsedScenario = { readonly scenario: Scenario } | { readonly problems: readonly Problem[] }

/** A fragment that scenarios may use, or all problems of its file. */
export type ParsedFragment =
  | { readonly name: string; readonly steps: readonly StepForm[] }
  | { readonly problems: readonly Problem[] }

/**
 * Reads a scenario file: checks its YAML, its schema (contracts/scenario.schema.json), its values, and then the order of its
 * steps.
 *
 * This file imports a YAML reader: import it when a file has to be read, not before.
 *
 * @param file The name of the file, for the problems. Its base name must be the name of the scenario. Empty for a text that is in
 *   no file.
 * @param fragments The fragments that the steps may `use`.
 */
export function parseScenario(text: string, file: string, fragments: Fragments = {}): ParsedScenario {
  const source = readSource(text, mostParts)
  const found = source.value === undefined ? [] : checkScenario(source, file, fragments)
  const problems = problemsOf(source, found, file)
  if (problems.length > 0) return { problems }
  const form = source.value as ScenarioForm
  return { scenario: compileScenario(form, compileSteps(form.steps, fragments) as readonly Step[]) }
}

/**
 * Reads a fragment: steps that several scenarios share. They move the role `claim`, which each scenario maps to one of its
 * roles, and use no other fragment. Checked like a scenario, except that the first stage of the claim is not known.
 */
export function parseFragment(text: string, file: string): ParsedFragment {
  const source = readSource(text, mostParts)
  const found = source.value === undefined ? [] : checkFragment(source, file)
  const problems = problemsOf(source, found, file)
  if (problems.length > 0) return { problems }
  const { fragment, steps } = source.value as { readonly fragment: string; readonly steps: readonly StepForm[] }
  return { name: fragment, steps }
}

/** Own payers, or all problems of their file. */
export type ParsedPayers = { readonly payers: readonly OwnPayer[] } | { readonly problems: readonly Problem[] }

/** Reads a file of own payers: a list `payers` as in a scenario file, and nothing else. */
export function parsePayers(text: string, file: string): ParsedPayers {
  const source = readSource(text, mostParts)
  const found = source.value === undefined ? [] : checkPayersFile(source)
  const problems = problemsOf(source, found, file)
  if (problems.length > 0) return { problems }
  return { payers: (source.value as { readonly payers: readonly OwnPayer[] }).payers }
}
