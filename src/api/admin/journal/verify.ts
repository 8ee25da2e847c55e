import type { components } from '../../../contract/generated/admin.ts'
import { isReply } from '../../../http/api.ts'
import { json, type Reply } from '../../../http/call.ts'
import type { Journal } from '../../../http/journal.ts'
import type { JournalFilter } from '../../../journal/filter.ts'
import { type Expectation, isOpen, type Verified, verify } from '../../../journal/verify.ts'
import { parseInstant } from '../../../world/clock.ts'
import { parseDuration } from '../../../world/instant.ts'
import type { World } from '../../../world/world.ts'
import type { AdminHouse, Visit } from '../admin-house.ts'
import { readBody } from '../body.ts'
import { refusal } from '../errors.ts'

type Schemas = components['schemas']

/** Real milliseconds; longer waits are a test of their own. */
const longestWait = 60_000

/** Whether calls came as often as they should; waits for those that are late. */
export async function verifyCalls({ journal }: AdminHouse, { world, call }: Visit): Promise<Reply> {
  const members = [
    'operation',
    'status',
    'session',
    'fault',
    'since',
    'exactly',
    'atLeast',
    'atMost',
    'never',
    'within',
  ] as const
  const body = readBody<Schemas['Verification']>('verifyCalls', call, members)
  if (isReply(body)) return body
  const { exactly, atLeast, atMost, never, within = '0s', since, ...rest } = body.value
  const expectations = [exactly, atLeast, atMost, never].filter((value) => value !== undefined)
  if (expectations.length !== 1) {
    return refusal(400, 'INVALID_BODY', 'name one of exactly, atLeast, atMost and never', '')
  }
  const instant = since === undefined ? undefined : parseInstant(since)
  if (since !== undefined && instant === undefined) {
    return refusal(400, 'INVALID_BODY', `no calendar has ${since}`, '/since')
  }
  const patience = Math.min(parseDuration(within) ?? 0, longestWait)
  const filter: JournalFilter = { ...rest, ...(instant !== undefined && { since: instant }) }
  const expectation: Expectation = {
    ...(exactly !== undefined && { exactly }),
    ...(atLeast !== undefined && { atLeast }),
    ...(atMost !== undefined && { atMost }),
    ...(never && { never }),
  }
  const verified: Schemas['Verified'] = await verifiedWithin(journal, world, filter, expectation, patience)
  return json(200, verified)
}

/**
 * Waits, in real time, until no further call could change what was found, and no longer than `patience`: calls that are
 * late still count, and calls that must not come are waited for to the end.
 */
export function verifiedWithin(
  journal: Journal,
  world: World,
  filter: JournalFilter,
  expectation: Expectation,
  patience: number,
): Promise<Verified> {
  const look = () => verify(journal.lines(world), filter, expectation)
  return new Promise((resolve) => {
    const first = look()
    if (patience === 0 || !isOpen(first, expectation)) {
      resolve(first)
      return
    }
    const end = () => {
      unwatch()
      clearTimeout(timer)
      resolve(look())
    }
    const unwatch = journal.watch(() => {
      if (!isOpen(look(), expectation)) end()
    })
    const timer = setTimeout(end, patience)
  })
}
