import type { Paint } from '../report/pretty.ts'
import { replaceUnprintable } from '../x12/explain/words.ts'
import { type Comparison, type Drift, isBreaking } from './drift.ts'
import { type Group, type Part, sectionsOf } from './sections.ts'
import { partiesOf, sayingOf, sourceOf, totalsOf } from './words.ts'

/** Lines of what was not seen; JSON has all. */
const mostUnseen = 30

/**
 * Differences for somebody at a terminal: by operation, whom each breaks, what changed, and where. The numbers lead to
 * how our side is known.
 *
 * @param width Columns.
 */
export function tableReport(
  comparison: Comparison,
  { paint = (_, text) => text, width = 100 }: { readonly paint?: Paint; readonly width?: number } = {},
): string {
  const { drifts, notes, unseen, ours, theirs } = comparison
  const sources = [...new Set(drifts.map(sourceOf))].filter((source) => source !== '')
  const draw = (part: Part) => linesOf(part, sources, width, paint)
  const body = sectionsOf(drifts).flatMap(({ operation, parts }) => [
    paint('bold', replaceUnprintable(operation)),
    ...parts.flatMap(draw),
    '',
  ])
  const title = replaceUnprintable(`${ours} → ${theirs}`)
  return [
    ...body,
    ...unseenLines(unseen, paint),
    ...(sources.length === 0 ? [] : ['Where our side is known from', ...sources.map(numbered), '']),
    ...notes.map((note) => `${paint('yellow', 'Note')}  ${replaceUnprintable(note)}`),
    ...(drifts.length === 0 ? [] : [paint('dim', legend)]),
    `${paint('bold', title)}  ${totalsOf(comparison)}`,
    '',
  ].join('\n')
}

const legend = '✗ breaks whom it names   ? would, but our side is only inferred   · breaks nobody'

const whom = 18

function linesOf(
  { name, groups, drifts, sameAs }: Part,
  sources: readonly string[],
  width: number,
  paint: Paint,
): readonly string[] {
  const head = name === '' ? [] : [`  ${paint('bold', replaceUnprintable(name))}`]
  if (sameAs !== undefined)
    return [`${head[0] ?? ''}  the same ${drifts.length} differences as ${replaceUnprintable(sameAs)}`]
  return [...head, ...groups.flatMap((group) => groupLines(group, sources, width, paint))]
}

function groupLines(
  { first, drifts }: Group,
  sources: readonly string[],
  width: number,
  paint: Paint,
): readonly string[] {
  const number = sources.indexOf(sourceOf(first)) + 1
  const [mark, colour] = markOf(first)
  const parties = first.breaks.length === 0 ? '' : partiesOf(first.breaks)
  const saying = sayingOf(first)
  const reference = number === 0 ? '' : ` [${number}]`
  const tail = (isLast: boolean) => (isLast && reference !== '' ? paint('dim', reference) : '')
  const room = width - whom - 4 - reference.length
  const [line = '', ...rest] = cut(saying, room)
  const places = drifts.filter(({ pointer }) => pointer !== '')
  return [
    `  ${paint(colour, `${mark} ${parties.padEnd(whom - 2)}`)}${line}${tail(rest.length === 0)}`,
    ...rest.map((more, index) => `${' '.repeat(whom + 4)}${more}${tail(index === rest.length - 1)}`),
    ...places.map((drift) => `${' '.repeat(whom + 4)}${paint('dim', placeText(drift))}`),
  ]
}

function placeText({ pointer, times }: Drift): string {
  return `${replaceUnprintable(pointer)}${times === undefined ? '' : ` ×${times}`}`
}

function markOf(drift: Drift): readonly [string, 'red' | 'yellow' | 'dim'] {
  if (isBreaking(drift)) return ['✗', 'red']
  return drift.breaks.length > 0 ? ['?', 'yellow'] : ['·', 'dim']
}

/** A saying on one line, or what it was and what it is on one each. */
function cut(saying: string, room: number): readonly string[] {
  if (saying.length <= room) return [saying]
  const [what = '', from = '', to = ''] = /^(.*?): (.*) → (.*)$/.exec(saying)?.slice(1) ?? []
  if (what === '') return [shortened(saying, room)]
  return [what, `from ${shortened(from, room - 5)}`, `to   ${shortened(to, room - 5)}`]
}

function shortened(text: string, room: number): string {
  return text.length <= room ? text : `${text.slice(0, room - 1)}…`
}

function numbered(source: string, index: number): string {
  return `  [${index + 1}] ${source}`
}

function unseenLines(unseen: readonly string[], paint: Paint): readonly string[] {
  if (unseen.length === 0) return []
  const more = unseen.length - mostUnseen
  return [
    `${paint('bold', `Not seen (${unseen.length})`)}  ${paint('dim', 'declared, and in no exchange; that proves nothing')}`,
    ...unseen.slice(0, mostUnseen).map((place) => `  ${replaceUnprintable(place)}`),
    ...(more > 0 ? [`  and ${more} more; --format json has all`] : []),
    '',
  ]
}
