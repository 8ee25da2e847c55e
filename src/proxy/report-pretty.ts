import type { Traffic } from '../judge/traffic.ts'
import {
  complaintOf,
  type Level,
  levelOf,
  statusWords,
  subjectOf,
  totalsOf,
  unheardLines,
} from '../judge/traffic-words.ts'
import { knownBy } from '../judge/words.ts'
import type { Paint } from '../report/pretty.ts'

const marks: Readonly<Record<Level, readonly [string, 'red' | 'yellow' | 'dim']>> = {
  error: ['✗', 'red'],
  warning: ['!', 'yellow'],
  note: ['i', 'dim'],
}

/** Traffic for somebody at a terminal: what broke a contract, what was asked for, and the totals. */
export function prettyTraffic(traffic: Traffic, paint: Paint = (_, text) => text): string {
  const { broken, operations, target } = traffic
  const width = Math.max(0, ...operations.map(({ operation }) => operation.length))
  return [
    ...broken.flatMap((one) => {
      const [mark, colour] = marks[levelOf(one, traffic)]
      return [
        `${paint(colour, mark)} ${paint('bold', subjectOf(one))}  ${complaintOf(one)}`,
        paint('dim', `    ${knownBy(one)}`),
      ]
    }),
    ...(broken.length > 0 ? [''] : []),
    ...operations.map((one) => `  ${one.operation.padEnd(width)}  ${statusWords(one).join('  ')}`),
    ...(operations.length > 0 ? [''] : []),
    ...unheardLines(traffic).map((line) => `${paint('yellow', '?')} ${line}`),
    `${paint('bold', target)}  ${totalsOf(traffic)}`,
    '',
  ].join('\n')
}
