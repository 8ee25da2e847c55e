import { pathOf } from '../contract/routes.ts'
import { isStediEdition } from '../contract/stedi-edition.ts'
import { createSandbox } from '../sandbox.ts'
import { toDuration, toTimestamp } from '../world/instant.ts'
import type { OwnPayer } from '../world/payer.ts'
import type { WorldHandle } from '../world-handle.ts'
import { isClaimFound } from './claim-history.ts'
import { type Observation, readObservation } from './observation.ts'
import type { RecordedScenario } from './recorded-scenario.ts'
import { isClientError } from './timeline.ts'

/**
 * Plays a recorded scenario in its own sandbox, repeats the requests at the recorded times and returns where the replies differ
 * in status, codes, amounts or events, not in times. Every reply is validated against its contract.
 *
 * @param payers The own payers of the sandbox.
 */
export async function replayDifferences(
  recorded: RecordedScenario,
  payers: readonly OwnPayer[],
): Promise<readonly string[]> {
  const { scenario, begins, observations, name } = recorded
  if (scenario === undefined) return []
  const clock = `frozen@${toTimestamp(begins)}`
  const sandbox = createSandbox({ clock, scenarios: [scenario], payers, strict: true, worlds: [] })
  const world = sandbox.world('replay')
  const { facts } = await world.start(name)
  const differences: string[] = []
  for (const [index, observation] of observations.entries()) {
    if (observation.operation === 'taiga.submitSession' || isClientError(observation)) continue
    if (observation.at > world.now()) world.advance(toDuration(observation.at - world.now()))
    const { operation, edition, request } = observation.exchange
    pinEdition(world, edition)
    const session = pathOf('taiga.sessionStatus', { sessionId: String(facts.session) })
    const path = observation.operation === 'taiga.sessionStatus' ? session : request.path
    const reply = await sandbox.answer({
      method: request.method,
      host: '',
      path,
      query: '',
      headers: { ...request.headers, authorization: await credential(observation, sandbox) },
      body: request.body === null ? '' : JSON.stringify(request.body),
    })
    const body = bodyOf(reply.body)
    const again = readObservation({
      at: observation.exchange.at,
      operation,
      edition,
      request: observation.exchange.request,
      response: { status: reply.status, headers: {}, body },
    })
    const [before, now] = [
      describeObservation(observation, observation),
      again === undefined ? '' : describeObservation(again, observation),
    ]
    if (before !== now) {
      differences.push(`poll ${index + 1} (${operation}): recorded ${before}, replayed ${now}`)
    }
  }
  return differences
}

/** Judges the next calls by the edition of the recording; other APIs have none. */
function pinEdition(world: WorldHandle, edition: string): void {
  if (isStediEdition(edition)) world.changeSettings({ stediEdition: edition })
}

async function credential({ operation }: Observation, sandbox: ReturnType<typeof createSandbox>): Promise<string> {
  if (operation.startsWith('stedi')) return 'sandbox_replay'
  if (operation.startsWith('taiga')) return 'Bearer sandbox_replay'
  const reply = await sandbox.answer({
    method: 'POST',
    host: '',
    path: pathOf('optum.token'),
    query: '',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'client_id=sandbox_replay&client_secret=any&grant_type=client_credentials',
  })
  return `Bearer ${(JSON.parse(reply.body) as { readonly access_token: string }).access_token}`
}

function bodyOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** An observation on one line: everything that a replay must repeat. */
function describeObservation({ status, taiga, claims = [] }: Observation, { claims: asked = [] }: Observation): string {
  const shown = claims.filter((claim) => !isClaimFound(claim) || asked.some(({ from }) => from === claim.from))
  const words = [
    String(status),
    ...(taiga === undefined ? [] : [taiga.status, ...taiga.events.map(({ type }) => type)]),
    // The order of several claims follows from the days of their statuses.
    ...shown
      .map(({ statuses, paid, charge, lines }) =>
        [
          ...statuses.map(({ category, status, entity }) => [category, status, entity].filter(Boolean).join('/')),
          `${paid ?? '-'}/${charge}`,
          ...lines.map((line) => `${line.procedure}:${line.reason.category}/${line.reason.status}:${line.paid}`),
        ].join(' '),
      )
      .toSorted(),
  ]
  return words.join(', ')
}
