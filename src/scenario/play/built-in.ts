import type { Fragments } from '../format/compile.ts'
import type { Scenario } from '../format/step.ts'
import { fragmentTexts, scenarioTexts } from '../generated/built-in.ts'
import type { ScenarioText } from './library.ts'

export const builtInScenarioNames: readonly string[] = Object.keys(scenarioTexts)

/** The built-in scenarios, in the order of their names. */
export const builtInScenarios: () => readonly Scenario[] = lazily(() =>
  Object.values(scenarioTexts).map((text) => JSON.parse(text) as Scenario),
)

/** Whether a scenario is the built-in one of its name. */
export function isBuiltIn(scenario: Scenario): boolean {
  return Object.hasOwn(scenarioTexts, scenario.name) && JSON.stringify(scenario) === scenarioTexts[scenario.name]
}

/** The file of a built-in scenario; loaded when it is read. */
export async function builtInText(name: string): Promise<ScenarioText | undefined> {
  const { builtInTexts } = await import('../generated/built-in-texts.ts')
  const text = builtInTexts[name]
  return text === undefined ? undefined : { file: `scenarios/${name}.yaml`, text }
}

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
