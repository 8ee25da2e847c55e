import type { StediEditionSetting } from '../contract/stedi-edition.ts'
import { describeAccess } from '../serve/access.ts'
import { alignRows, wrap } from '../text/layout.ts'
import { version } from '../version.ts'
import { parseClock } from '../world/clock.ts'
import { toTimestamp } from '../world/instant.ts'
import { credentialFor } from '../world/world-name.ts'
import type { Reach } from './serve.ts'
import type { ServeSettings } from './settings.ts'
import type { TextStyle } from './terminal.ts'

/**
 * What a user at a terminal needs to start: the URLs and credentials of the APIs, the admin API, the scenarios, and calls to
 * try. At most 25 lines in a terminal of 80 columns, or 30 with a token.
 *
 * @param scenarios How many there are.
 */
export function banner(reach: Reach, settings: ServeSettings, scenarios: number, { width, paint }: TextStyle): string {
  const { url, access, adminToken } = reach
  const world = settings.world[0] ?? 'demo'
  const apis = describeAccess(world, url).map(({ name, baseUrl, credential }) => [name, baseUrl, credential])
  const facts = [
    ['Worlds', settings.world.join(', ')],
    ['Clock', describeClock(settings.clock)],
    ['Stedi', describeEdition(settings.stediEdition)],
    ['Page', `${url}/_payerbox/`],
    ['Access', access],
    ...(adminToken === undefined ? [] : [['Token', adminToken]]),
  ]
  const hints =
    `Each credential selects a world: ${credentialFor('foo')} selects world foo, created on first use. ` +
    `payerbox scenario list shows the ${scenarios} scenarios. A session with the member id SBX-denied follows the scenario denied.`
  const layout = { width, paint: (text: string, column: number) => (column === 0 ? paint('bold', text) : text) }
  return [
    '',
    `${paint('bold', 'payerbox')} ${version}  ${paint('dim', 'a sandbox for claim status APIs; all people are made up')}`,
    ...alignRows([['API', 'Base URL', 'Credential'], ...apis], layout).flat(),
    '',
    ...alignRows(facts, layout).flat(),
    '',
    ...wrap(hints.split(' '), Math.min(width, 100) - 2).map((line) => `  ${line}`),
    '',
    paint('bold', 'Try'),
    examples(reach, world),
    '',
    '',
  ].join('\n')
}

/** Calls to paste: start a scenario, let two weeks pass, poll the session. */
function examples({ url, access, adminToken }: Reach, world: string): string {
  const needsToken = access.endsWith('token')
  const set = adminToken === undefined ? '' : `  PAYERBOX_ADMIN_TOKEN=${adminToken}\n`
  const token = needsToken ? ' \\\n    -H "Authorization: Bearer $PAYERBOX_ADMIN_TOKEN"' : ''
  return `  box=${url}
${set}  id=$(curl -s -X POST $box/_payerbox/worlds/${world}/scenarios/paid/start${token} |
    sed 's/.*"sessionId":"\\([^"]*\\)".*/\\1/')
  curl $box/_payerbox/worlds/${world}/clock/advance${token} \\
    -H 'Content-Type: application/json' -d '{"by":"14d"}'
  curl $box/api/v1/partner/sessions/$id \\
    -H 'Authorization: Bearer ${credentialFor(world)}'`
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
