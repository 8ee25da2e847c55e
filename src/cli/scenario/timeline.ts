import type { TimelineEntry, TimelineReply } from '../../kit.ts'
import type { Scenario } from '../../scenario/format/step.ts'
import { wrap } from '../../text/phrases.ts'
import { toTimestamp } from '../../world/instant.ts'

type Paint = (style: 'bold' | 'dim', text: string) => string

/** How a run is shown while it is played. */
export interface TerminalTimeline {
  readonly head: (scenario: Scenario) => string
  readonly beat: (beat: TimelineEntry, withBodies: boolean) => string
  readonly end: string
  readonly stopped: string
}

const names: Readonly<Record<string, string>> = { taiga: 'Taiga', stedi: 'Stedi', optum: 'Optum' }
/** Of `2026-04-01 18:30` and the two blanks behind it. */
const indent = 18

/** @param columns The terminal's width. */
export function timeline(columns: number, paint: Paint): TerminalTimeline {
  const blank = ' '.repeat(indent)
  return {
    head: ({ name, summary }) =>
      `${paint('bold', name)}\n${wrap(summary.split(' '), Math.min(columns, 100))
        .map((line) => paint('dim', line))
        .join('\n')}\n\n`,
    beat({ at, event, replies }, withBodies) {
      const [first = '', ...more] = wrap((event || 'the run starts').split(' '), columns - indent)
      const told = wrap(replies.map(wordsOf), columns - indent, '   ')
      const bodies = withBodies ? replies.flatMap((reply) => bodyLines(reply)) : []
      return [
        `${paint('dim', toTimestamp(at).slice(0, 16).replace('T', ' '))}  ${paint('bold', first)}`,
        ...more.map((line) => blank + paint('bold', line)),
        ...told.map((line) => blank + line),
        ...bodies.map((line) => blank + paint('dim', line)),
        '',
      ].join('\n')
    },
    end: `${blank}the run is over\n`,
    stopped: `${blank}stopped\n`,
  }
}

function wordsOf({ api, summary }: TimelineReply): string {
  return `${names[api]} ${summary}`
}

function bodyLines({ api, body }: TimelineReply): readonly string[] {
  if (body === '' || body === undefined) return []
  const [first = '', ...more] = JSON.stringify(body, undefined, 2).split('\n')
  return [`${names[api]}: ${first}`, ...more]
}
