import type { LoggedCall } from '../serve/answer.ts'
import { wrap } from '../text/layout.ts'
import { plural } from '../text/phrases.ts'
import type { ClaimMoved } from '../world/claim-moved.ts'
import { toTimestamp } from '../world/instant.ts'
import type { TextFormat, TextStyle } from './terminal.ts'

/** The columns of `18:30:01` and the space after it. */
export const timeWidth = 9

/** Columns of a text beside the time at least. */
export const narrowest = 30

/** Columns that a path gets at least. */
const shortestPath = 8

/**
 * A call in one line, without the time: `200 GET      1.2 ms demo taiga.sessionStatus /api/v1/partner/sessions/***30f5eff36fe0`. A
 * path that is too long loses its beginning. A hint takes further lines.
 */
export function callLine(call: LoggedCall, { width, paint }: TextStyle): string {
  const { method, path, operation, world, status, ms, fault, phi, hint } = call
  const time = `${ms.toFixed(ms < 100 ? 1 : 0)} ms`.padStart(7)
  const start = [String(status).padEnd(3), method.padEnd(6), time, world, operation]
  const notes = [
    ...(fault === undefined ? [] : [`fault:${fault}`]),
    ...(phi === undefined ? [] : [`looks real: ${phi}`]),
  ]
  const room = width - timeWidth - [...start, ...notes].join(' ').length - 1
  const [code = '', ...others] = start
  const painted = [
    paint(colorOf(status), code),
    ...others,
    ...notes.map((note) => paint('yellow', note)),
    paint('dim', withoutStart(path, Math.max(shortestPath, room))),
  ]
  const more = hint === undefined ? [] : wrap(hint.split(' '), Math.max(narrowest, width - timeWidth))
  return [painted.join(' '), ...more.map((line) => ' '.repeat(timeWidth) + paint('dim', line))].join('\n')
}

/** The end of a path, from a slash on where one is near: `…/claimstatus/v2`. */
function withoutStart(path: string, room: number): string {
  if (path.length <= room) return path
  const end = path.slice(1 - room)
  const slash = end.indexOf('/')
  return `…${slash > 0 && slash < room / 2 ? end.slice(slash) : end}`
}

function colorOf(status: LoggedCall['status']): TextFormat {
  if (typeof status !== 'number' || status >= 500) return 'red'
  return status >= 400 ? 'yellow' : 'green'
}

/**
 * A claim that moved, without the time of day: `claim-12  accepted → paid  run-3 denied-then-paid  demo  2026-04-15 12:00`. It
 * takes further lines in a narrow terminal.
 */
export function claimLine(
  { world, claim, from, to, run, scenario, at }: ClaimMoved,
  { width, paint }: TextStyle,
): string {
  const phrases = [
    `${claim}  ${from === undefined ? to : `${from} → ${to}`}`,
    `${run} ${scenario}`,
    world,
    toTimestamp(at).slice(0, 16).replace('T', ' '),
  ]
  const [first = '', ...more] = wrap(phrases, Math.max(narrowest, width - timeWidth), '  ')
  return [paint('cyan', first), ...more.map((line) => ' '.repeat(timeWidth) + paint('cyan', line))].join('\n')
}

/** What is printed in place of lines that come too fast to be read. */
export function omittedLine(lines: number): string {
  return `… ${plural(lines, 'more line')}`
}
