import { plural } from '../text/phrases.ts'
import type { ScenarioCheck } from './check-scenarios.ts'
import type { Finding } from './finding.ts'

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

/** `9 of 9 documented transitions`, for each demand on a whole set. */
export function demandWords({ demands }: ScenarioCheck): readonly string[] {
  return demands.map(({ title, wanted, missing }) => `${wanted.length - missing.length} of ${wanted.length} ${title}`)
}

/** `scenarios/denied.yaml:14:5`; of the whole set, its folder. */
export function placeWords({ code, file, line, column }: Finding): string {
  return code === 'NOT_COVERED' ? file : `${file}:${line}:${column}`
}
