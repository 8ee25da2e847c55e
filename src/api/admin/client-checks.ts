import type { components } from '../../contract/generated/admin.ts'
import { isReply, json, type Reply } from '../../http/call.ts'
import { clientCoverage } from '../../journal/coverage.ts'
import { type JournalFilter, passes, wrongOperation } from '../../journal/filter.ts'
import { lintJournal, unjudgedRules, wrongLintRule } from '../../journal/lint.ts'
import { type Counted, verifiedWithin, whatOf, wrongExpectation } from '../../journal/verify.ts'
import { didYouMeanOrUse } from '../../text/did-you-mean.ts'
import { abbreviate } from '../../text/phrases.ts'
import { parseInstant } from '../../world/clock.ts'
import { parseDuration, toTimestamp } from '../../world/instant.ts'
import type { World } from '../../world/world.ts'
import { type AdminServices, readBody, refusal, type WorldCall } from './admin-call.ts'
import { claimsFound } from './explain.ts'
import { wrongClaim } from './journal.ts'

type Schemas = components['schemas']

/** Real milliseconds. */
const maxWait = 60_000

const members = [
  ...(['operation', 'status', 'session', 'claim', 'fault', 'since'] as const),
  ...(['exactly', 'min', 'max', 'never', 'within'] as const),
]

/** Verifies the number of calls; waits for calls that are still missing. */
export async function verifyCalls(services: AdminServices, { world, call }: WorldCall): Promise<Reply> {
  const body = readBody<Schemas['Verification']>('verifyCalls', call, members)
  if (isReply(body)) return body
  const { exactly, min, max, never, within = '0s', since, claim, ...rest } = body.value
  const expectation = { exactly, min, max, never }
  const wrong = wrongExpectation(expectation)
  if (wrong !== undefined) return refusal(400, 'INVALID_BODY', wrong, '')
  const unknown = rest.operation === undefined ? undefined : wrongOperation(rest.operation)
  if (unknown !== undefined) return refusal(400, 'INVALID_BODY', unknown, '/operation')
  const instant = since === undefined ? undefined : parseInstant(since)
  if (since !== undefined && instant === undefined) {
    return refusal(400, 'INVALID_BODY', `${since} is not a valid date`, '/since')
  }
  const patience = parseDuration(within) as number
  if (patience > maxWait) return refusal(400, 'INVALID_BODY', 'within must be at most 1m', '/within')
  const folded = claim === undefined ? undefined : wrongClaim(world, services.journal.lines(world))
  if (folded !== undefined) return refusal(400, 'INVALID_BODY', folded, '/claim')
  const filter: JournalFilter = { ...rest, ...(instant !== undefined && { since: instant }) }
  const found: Schemas['Verified'] = await verifiedWithin(
    counted(services, world, filter, claim),
    expectation,
    patience,
  )
  return json(200, found)
}

/** The calls of a world that match a filter and, if given, found a claim. */
export function counted(services: AdminServices, world: World, filter: JournalFilter, claim?: string): Counted {
  const found = claimsFound(services, world)
  return {
    journal: services.journal,
    world,
    what: whatOf(filter, claim),
    passes: (line) => passes(filter, line) && (claim === undefined || found(line).includes(claim)),
  }
}

/** The coverage of the client of a world, from the calls in the journal. */
export function coverage({ journal }: AdminServices, { world }: WorldCall): Reply {
  const body: Schemas['Coverage'] = { coverage: clientCoverage(journal.entries(world)) }
  return json(200, body)
}

/** The anti-patterns of the client of a world, and the rules that could not be judged. */
export function lint({ journal }: AdminServices, { world, call }: WorldCall): Reply {
  const query = new URLSearchParams(call.query)
  const strange = [...query.keys()].find((name) => name !== 'off')
  if (strange !== undefined) {
    return refusal(
      400,
      'INVALID_FILTER',
      `unknown parameter "${abbreviate(strange)}"${didYouMeanOrUse(strange, ['off'])}`,
    )
  }
  const off = query.getAll('off').flatMap((rules) => rules.split(',').filter((rule) => rule !== ''))
  const wrong = off.map(wrongLintRule).find((problem) => problem !== undefined)
  if (wrong !== undefined) return refusal(400, 'INVALID_FILTER', wrong)
  const entries = journal.entries(world)
  const body: Schemas['Lint'] = {
    calls: entries.length,
    findings: lintJournal(entries, off).map(({ first, last, entries, ...finding }) => ({
      ...finding,
      entries: [...entries],
      first: toTimestamp(first),
      last: toTimestamp(last),
    })),
    unjudged: [...unjudgedRules(entries, off)],
  }
  return json(200, body)
}
