import type { Paint } from '../report/pretty.ts'
import { plural } from '../text/phrases.ts'
import { type ClientReport, isFaulty } from './client-report.ts'
import { type Complaint, complaintsOf, listed } from './complaints.ts'

/** A client for somebody at a terminal. */
export function prettyClient(report: ClientReport, paint: Paint = (_, text) => text): string {
  const { coverage, traffic } = report
  const complaints = complaintsOf(report)
  const rows = coverage.filter(({ met }) => met.length > 0)
  const what = Math.max(0, ...rows.map(({ what }) => what.length))
  return [
    paint('bold', 'The client met'),
    ...(rows.length === 0 ? ['  nothing: it did not call'] : []),
    ...rows.map(
      ({ what: name, percent, met }) => `  ${name.padEnd(what)}  ${`${percent} %`.padStart(5)}  ${listed(met)}`,
    ),
    '',
    ...complaints.flatMap((complaint) => [...linesOf(complaint, paint), '']),
    ...unjudgedIn(report).map((line) => paint('dim', line)),
    `${plural(traffic.exchanges, 'call')}; ${verdict(complaints, isFaulty(report))}`,
    '',
  ].join('\n')
}

function linesOf({ message, advice, fails }: Complaint, paint: Paint): readonly string[] {
  return [`${fails ? paint('red', '✗') : paint('yellow', '!')} ${message}`, paint('dim', `    ${advice}`)]
}

/** Silence about a behavior must not be taken for praise. */
function unjudgedIn({ unjudged, traffic }: ClientReport): readonly string[] {
  if (unjudged.length === 0 || traffic.exchanges === 0) return []
  return [`not judged, since the clock never ran by itself between two calls: ${unjudged.join(', ')}`]
}

function verdict(complaints: readonly Complaint[], fails: boolean): string {
  if (complaints.length === 0) return 'nothing to complain of'
  const count = plural(complaints.length, 'complaint')
  return fails ? `${count}, ${complaints.filter((one) => one.fails).length} failing` : `${count}, none failing`
}
