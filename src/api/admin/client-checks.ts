import type { components } from '../../contract/generated/admin.ts'
import { isReply, json, type Reply } from '../../http/call.ts'
import { clientCoverage } from '../../journal/coverage.ts'
import { type JournalFilter, passes, wrongOperation } from '../../journal/filter.ts'
import { lintJournal, unjudgedRules } from '../../journal/lint.ts'
import { type Counted, verifiedWithin, whatOf, wrongExpectation } from '../../journal/verify.ts'
import { parseInstant } from '../../world/clock.ts'
import { parseDuration, toTimestamp } from '../../world/instant.ts'
import type { World } from '../../world/world.ts'
import { type AdminServices, readBody, refusal, type WorldCall } from './admin-call.ts'
import { claimsFound } from './explain.ts'

type Schemas = components['schemas']

/** Real milliseconds; longer waits are a test of their own. */
const longestWait = 60_000

const members = [
  ...(['operation', 'status', 'session', 'claim', 'fault', 'since'] as const),
  ...(['exactly', 'atLeast', 'atMost', 'never', 'within'] as const),
]

/** Whether calls came as often as they should; waits for those that are late. */
export async function verifyCalls(services: AdminServices, { world, call }: WorldCall): Promise<Reply> {
  const body = readBody<Schemas['Verification']>('verifyCalls', call, members)
  if (isReply(body)) return body
  const { exactly, atLeast, atMost, never, within = '0s', since, claim, ...rest } = body.value
  const expectation = { exactly, atLeast, atMost, never }
  const wrong = wrongExpectation(expectation)
  if (wrong !== undefined) return refusal(400, 'INVALID_BODY', wrong, '')
  const strange = rest.operation === undefined ? undefined : wrongOperation(rest.operation)
  if (strange !== undefined) return refusal(400, 'INVALID_BODY', strange, '/operation')
  const instant = since === undefined ? undefined : parseInstant(since)
  if (since !== undefined && instant === undefined) {
    return refusal(400, 'INVALID_BODY', `no calendar has ${since}`, '/since')
  }
  const patience = parseDuration(within) as number
  if (patience > longestWait) return refusal(400, 'INVALID_BODY', 'nothing is waited for longer than 1m', '/within')
  const filter: JournalFilter = { ...rest, ...(instant !== undefined && { since: instant }) }
  const found: Schemas['Verified'] = await verifiedWithin(
    counted(services, world, filter, claim),
    expectation,
    patience,
  )
  return json(200, found)
}

/** The calls of a world that pass a filter and, where it is named, found a claim. */
export function counted(services: AdminServices, world: World, filter: JournalFilter, claim?: string): Counted {
  const found = claimsFound(services, world)
  return {
    journal: services.journal,
    world,
    what: whatOf(filter, claim),
    passes: (line) => passes(filter, line) && (claim === undefined || found(line).includes(claim)),
  }
}

/** What the client of a world has met, as far as the journal remembers. */
export function coverage({ journal }: AdminServices, { world }: WorldCall): Reply {
  const body: Schemas['Coverage'] = { coverage: clientCoverage(journal.entries(world)) }
  return json(200, body)
}

/** What the client of a world does and should not, and what cannot be told of it. */
export function lint({ journal }: AdminServices, { world }: WorldCall): Reply {
  const entries = journal.entries(world)
  const body: Schemas['Lint'] = {
    calls: entries.length,
    findings: lintJournal(entries).map(({ first, last, entries, ...finding }) => ({
      ...finding,
      entries: [...entries],
      first: toTimestamp(first),
      last: toTimestamp(last),
    })),
    unjudged: [...unjudgedRules(entries)],
  }
  return json(200, body)
}
