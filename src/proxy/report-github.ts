import type { Traffic } from '../judge/traffic.ts'
import { complaintOf, type Level, levelOf, subjectOf, totalsOf, unheardLines } from '../judge/traffic-words.ts'
import { knownBy } from '../judge/words.ts'
import { data, property } from '../report/annotation.ts'

const commands: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', note: 'notice' }

/** Traffic as workflow commands of GitHub Actions, one for each broken rule. */
export function githubTraffic(traffic: Traffic): string {
  const lines = traffic.broken.map((one) => {
    const text = data(`${complaintOf(one)}\n${knownBy(one)}`)
    return `::${commands[levelOf(one, traffic)]} title=${property(subjectOf(one))}::${text}`
  })
  const unheard = unheardLines(traffic).map((line) => `::warning::${data(line)}`)
  return `${[...lines, ...unheard, `${traffic.target}  ${totalsOf(traffic)}`].join('\n')}\n`
}
