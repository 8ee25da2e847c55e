import type { ScenarioFile } from '../../src/kit.ts'
import { parseScenario } from '../../src/scenario/format/parse.ts'
import { builtInFragments } from '../../src/scenario/play/built-in.ts'

/** A text as the file that its scenario has to stand in. */
export function readScenarioText(text: string): ScenarioFile {
  const file = `${/^scenario: (\S+)/m.exec(text)?.[1]}.yaml`
  const parsed = parseScenario(text, file, builtInFragments())
  return 'problems' in parsed ? { file, problems: parsed.problems } : { file, text, scenario: parsed.scenario }
}
