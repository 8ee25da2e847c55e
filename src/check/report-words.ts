import { plural } from '../text/phrases.ts'
import type { ScenarioCheck, ScenarioFinding } from './check-scenarios.ts'

/** `51 scenarios: 50 sound, 1 with 2 findings; 485 states, 14266 replies checked in 5.2 s`. */
export function totalsOf({ checked, findings, states, replies, milliseconds }: ScenarioCheck): string {
  const wrong = checked.filter((one) => one.findings.length > 0).length
  const words = [
    ...(wrong < checked.length ? [`${checked.length - wrong} sound`] : []),
    ...(wrong > 0 ? [`${wrong} with findings`] : []),
  ]
  const found = findings.length === 0 ? 'no findings' : plural(findings.length, 'finding')
  const asked = `${plural(states, 'state')}, ${plural(replies, 'reply', 'replies')} checked`
  return `${plural(checked.length, 'scenario')}: ${words.join(', ')}; ${found}; ${asked} in ${(milliseconds / 1000).toFixed(1)} s`
}

/** `9 of 9 documented transitions`, for each requirement on a whole set. */
export function demandWords({ requirements }: ScenarioCheck): readonly string[] {
  return requirements.map(
    ({ title, required, missing }) => `${required.length - missing.length} of ${required.length} ${title}`,
  )
}

/** `scenarios/denied.yaml:14:5`; of the whole set, its folder. */
export function placeWords({ code, file, line, column }: ScenarioFinding): string {
  return code === 'NOT_COVERED' ? file : `${file}:${line}:${column}`
}
