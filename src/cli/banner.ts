import { styleText } from 'node:util'
import { credentialFor } from '../api/credential.ts'
import type { Scenario } from '../index.ts'
import { describeAccess } from '../serve/access.ts'
import { version } from '../version.ts'
import { parseClock } from '../world/clock.ts'
import { toTimestamp } from '../world/instant.ts'
import type { ServeSettings } from './settings.ts'

/** Columns of the narrowest terminal that shows the banner unbroken. */
const width = 100

type Style = (text: string) => string
// Heeds NO_COLOR, and leaves the text plain where stdout is no terminal.
const bold: Style = (text) => styleText('bold', text, { stream: process.stdout })
const dim: Style = (text) => styleText('dim', text, { stream: process.stdout })
const plain: Style = (text) => text

/**
 * What somebody at a terminal has to know: what is served where, what opens it, and what to try first. The long list comes
 * first, so that the rest stays in sight.
 */
export function banner(url: string, settings: ServeSettings, scenarios: readonly Scenario[]): string {
  const world = settings.world[0] ?? 'demo'
  const fronts = describeAccess(world).map(({ name, vendor, credential }) => [name, url, `for ${vendor}`, credential])
  const about = [
    ['Worlds', settings.world.join(', ')],
    ['Clock', describeClock(settings.clock)],
    ['Admin', `${url}/_payerbox/scenarios`],
  ]
  const stories = scenarios.map(({ name, summary }) => [name, summary])
  return `
${bold('Scenarios')}  ${dim('played by a session whose member id is SBX- and the name, such as SBX-denied')}
${table(stories, [plain, dim])}

${bold('payerbox')} ${version}  ${dim('a payer in a box; every patient in it is made up')}
${table(fronts, [bold, plain, dim, plain])}

${table(about, [bold, plain])}

${bold('Try')}
${examples(url, world)}

`
}

/** Three calls to paste: a session is billed, two weeks go by, the session is asked for. */
function examples(url: string, world: string): string {
  return `  id=$(curl -s -X POST ${url}/_payerbox/worlds/${world}/scenarios/paid/start |
    sed 's/.*"sessionId":"\\([^"]*\\)".*/\\1/')
  curl -X POST ${url}/_payerbox/worlds/${world}/clock/advance -d '{"by":"14d"}'
  curl ${url}/api/v1/partner/sessions/$id -H 'Authorization: Bearer ${credentialFor(world)}'`
}

function describeClock(text: string): string {
  const { rate, start } = parseClock(text) ?? { rate: 1 }
  const from = start === undefined ? 'the present' : toTimestamp(start).replace('.000Z', 'Z')
  if (rate === 0) return `frozen at ${from}`
  return rate === 1 && start === undefined ? 'real time' : `${rate} times as fast as real time, from ${from}`
}

/** Rows of aligned cells, a style for each column; the last cell is cut where the line would be too long. */
function table(rows: readonly (readonly string[])[], styles: readonly Style[]): string {
  const widths = styles.map((_, column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)))
  const last = styles.length - 1
  const room = width - widths.slice(0, last).reduce((sum, each) => sum + each + 2, 2)
  return rows
    .map((row) => {
      const cells = row.map((text, column) => (column === last ? cut(text, room) : text.padEnd(widths[column] ?? 0)))
      return `  ${cells.map((text, column) => (styles[column] ?? plain)(text)).join('  ')}`
    })
    .join('\n')
}

/** What fits, up to the end of a word. */
function cut(text: string, room: number): string {
  if (text.length <= room) return text
  return `${text.slice(0, Math.max(text.lastIndexOf(' ', room - 1), 0))}…`
}
