import { styleText } from 'node:util'
import type { StediEditionSetting } from '../contract/stedi-edition.ts'
import { describeAccess } from '../serve/access.ts'
import { version } from '../version.ts'
import { parseClock } from '../world/clock.ts'
import { toTimestamp } from '../world/instant.ts'
import { credentialFor } from '../world/world-name.ts'
import type { Reach } from './serve.ts'
import type { ServeSettings } from './settings.ts'

type Style = (text: string) => string
// Plain when NO_COLOR is set or stdout is not a terminal.
const bold: Style = (text) => styleText('bold', text, { stream: process.stdout })
const dim: Style = (text) => styleText('dim', text, { stream: process.stdout })
const plain: Style = (text) => text

/**
 * What a user at a terminal needs to start: the URLs and credentials of the APIs, the admin API, the scenarios, and calls to
 * try. At most 25 lines of 100 columns, or 30 with a token.
 *
 * @param scenarios How many there are.
 */
export function banner(reach: Reach, settings: ServeSettings, scenarios: number): string {
  const { url, access, adminToken } = reach
  const world = settings.world[0] ?? 'demo'
  const apis = describeAccess(world, url).map(({ name, baseUrl, credential }) => [name, baseUrl, credential])
  const facts = [
    ['Worlds', settings.world.join(', ')],
    ['Clock', describeClock(settings.clock)],
    ['Stedi', describeEdition(settings.stediEdition)],
    ['Admin', `${url}/_payerbox`],
    ['Access', access],
    ...(adminToken === undefined ? [] : [['Token', adminToken]]),
  ]
  return `
${bold('payerbox')} ${version}  ${dim('a sandbox for claim status APIs; all people in it are made up')}
${table([['API', 'Base URL', 'Credential'], ...apis], [bold, plain, plain])}

${table(facts, [bold, plain])}

  Each credential selects a world: ${credentialFor('foo')} selects world foo, created on first use.
  payerbox scenario list shows the ${scenarios} scenarios. A session with the member id SBX-denied
  follows the scenario denied.

${bold('Try')}
${examples(reach, world)}

`
}

/** Calls to paste: start a scenario, let two weeks pass, poll the session. */
function examples({ url, access, adminToken }: Reach, world: string): string {
  const needsToken = access.endsWith('token')
  const set = adminToken === undefined ? '' : `  PAYERBOX_ADMIN_TOKEN=${adminToken}\n`
  const token = needsToken ? ' \\\n    -H "Authorization: Bearer $PAYERBOX_ADMIN_TOKEN"' : ''
  return `${set}  id=$(curl -s -X POST ${url}/_payerbox/worlds/${world}/scenarios/paid/start${token} |
    sed 's/.*"sessionId":"\\([^"]*\\)".*/\\1/')
  curl -X POST ${url}/_payerbox/worlds/${world}/clock/advance${token} \\
    -H 'Content-Type: application/json' -d '{"by":"14d"}'
  curl ${url}/api/v1/partner/sessions/$id -H 'Authorization: Bearer ${credentialFor(world)}'`
}

function describeEdition(edition: StediEditionSetting): string {
  if (edition !== 'auto') return `edition ${edition}; --stedi-edition auto lets each request select its edition`
  return 'edition 2025-01 for JSON with controlNumber, otherwise 2026-08; --stedi-edition pins one'
}

function describeClock(text: string): string {
  const { rate, start } = parseClock(text) ?? { rate: 1 }
  const from = start === undefined ? 'now' : toTimestamp(start).replace('.000Z', 'Z')
  if (rate === 0) return `frozen at ${start === undefined ? 'the current time' : from}`
  return rate === 1 && start === undefined ? 'real time' : `${rate} times as fast as real time, from ${from}`
}

/** Rows of aligned cells, with a style for each column. */
function table(rows: readonly (readonly string[])[], styles: readonly Style[]): string {
  const last = styles.length - 1
  const widths = styles.map((_, column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)))
  const cell = (text: string, column: number): string => {
    const style = styles[column] ?? plain
    return style(column === last ? text : text.padEnd(widths[column] ?? 0))
  }
  return rows.map((row) => `  ${row.map(cell).join('  ')}`).join('\n')
}
