import { toPointer } from '../../text/json-pointer.ts'
import { checkArgument, OptionError, type OptionType } from '../../text/option-error.ts'
import type { Fragments } from '../format/compile.ts'
import type { ScenarioForm } from '../format/generated/form.ts'
import type { Scenario, Step } from '../format/step.ts'
import { builtInFragments } from './built-in.ts'

const scenarioContents: OptionType = {
  is: Array.isArray,
  must: 'a list of the contents of scenario files, such as scenariosFrom([parse(text)])',
}

/**
 * Scenarios for `createSandbox` from the contents of scenario files, as any YAML reader returns them. Also for a browser,
 * where no folder can be read.
 *
 * @param fragments The steps of own fragments, by name, in addition to the built-in ones.
 * @throws OptionError with every problem: the scenario, the JSON pointer, and what is wrong.
 */
export async function scenariosFrom(
  contents: readonly unknown[],
  fragments: Fragments = {},
): Promise<readonly Scenario[]> {
  checkArgument('the argument of scenariosFrom', contents, scenarioContents)
  // Loaded here, because most sandboxes have no scenarios of their own.
  const { checkScenario } = await import('../format/check-scenario.ts')
  const { compileScenario, compileSteps } = await import('../format/compile.ts')
  const known = { ...builtInFragments(), ...fragments }
  const problems = contents.flatMap((value, index) => {
    const name = nameOf(value)
    const found = checkScenario({ value, writtenAt: () => undefined }, `${name ?? ''}.yaml`, known)
    return found.map(
      ({ code, path, message }) => `${name ?? `scenario ${index}`} ${toPointer(path) || '/'} ${code} ${message}`,
    )
  })
  if (problems.length > 0) throw new OptionError(['invalid scenarios', ...problems].join('\n'))
  return (contents as readonly ScenarioForm[]).map((form) =>
    compileScenario(form, compileSteps(form.steps, known) as readonly Step[]),
  )
}

function nameOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('scenario' in value)) return undefined
  return typeof value.scenario === 'string' ? value.scenario : undefined
}
