import type { Fragments } from '../format/compile.ts'
import type { Scenario } from '../format/step.ts'
import { fragmentTexts, scenarioTexts } from '../generated/built-in.ts'

export const builtInScenarioNames: readonly string[] = Object.keys(scenarioTexts)

/** The built-in scenarios, in the order of their names. */
export const builtInScenarios: () => readonly Scenario[] = lazily(() =>
  Object.values(scenarioTexts).map((text) => JSON.parse(text) as Scenario),
)

/** The built-in fragments, by name. */
export const builtInFragments: () => Fragments = lazily(() =>
  Object.fromEntries(Object.entries(fragmentTexts).map(([name, text]) => [name, JSON.parse(text)])),
)

/** A constant that is read when it is first needed. */
function lazily<T>(read: () => T): () => T {
  let value: { readonly of: T } | undefined
  return () => {
    value ??= { of: read() }
    return value.of
  }
}
