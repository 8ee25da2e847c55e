import type { components } from '../../contract/generated/admin.ts'
import { isReply, json, type Reply } from '../../http/call.ts'
import { coverSlowly } from '../../journal/coverage.ts'
import type { Journal, JournalEntry, JournalLine } from '../../journal/entry.ts'
import { filterOfLines, type JournalFilter, passes, wrongOperation } from '../../journal/filter.ts'
import { lintSlowly, unjudgedRules, wrongLintRule } from '../../journal/lint.ts'
import {
  type Expectation,
  linesInPages,
  type Patience,
  type Verified,
  verifiedWithin,
  whatOf,
  wrongExpectation,
} from '../../journal/verify.ts'
import { didYouMeanOrUse } from '../../text/did-you-mean.ts'
import { abbreviate } from '../../text/phrases.ts'
import { nextTurn, runInSlices } from '../../text/slices.ts'
import { parseInstant } from '../../world/clock.ts'
import { parseDuration, toTimestamp } from '../../world/instant.ts'
import type { World } from '../../world/world.ts'
import { type AdminServices, readBody, refusal, type WorldCall } from './admin-call.ts'
import { wrongClaim } from './journal.ts'

type Schemas = components['schemas']

/** Real milliseconds. */
const maxWait = 60_000
/** How many calls of a sandbox can wait for a verification at the same time. */
const mostWaiting = 256

const members = [
  ...(['operation', 'status', 'session', 'claim', 'fault', 'since'] as const),
  ...(['exactly', 'min', 'max', 'never', 'within'] as const),
]

/** The callers of a sandbox that wait for a verification. */
export class WaitingCallers {
  #count = 0

  get areTooMany(): boolean {
    return this.#count >= mostWaiting
  }

  /** Counts one more while it waits. */
  async during<T>(wait: () => Promise<T>): Promise<T> {
    this.#count++
    try {
      return await wait()
    } finally {
      this.#count--
    }
  }
}

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
  const filter: JournalFilter = { ...rest, ...(instant !== undefined && { since: instant }) }
  if (patience > 0 && services.waiting.areTooMany) {
    const message = `${mostWaiting} calls wait for a verification already; try again when one is done, or without within`
    return refusal(429, 'TOO_MANY_WAITING', message)
  }
  const verify = () =>
    verifyPatiently(services, world, { ...filter, claim }, expectation, {
      milliseconds: patience,
      onLeft: call.onClose,
    })
  return patience > 0 ? services.waiting.during(verify) : verify()
}

async function verifyPatiently(
  services: AdminServices,
  world: World,
  calls: SelectedCalls,
  expectation: Expectation,
  patience: Patience,
): Promise<Reply> {
  if (calls.claim !== undefined) {
    // However many come at the same time, they take turns.
    await nextTurn()
    let folded: string | undefined
    if (world.restorePoint > 0) {
      for await (const lines of linesInPages(services.journal, world)) folded = wrongClaim(world, lines) ?? folded
    }
    if (folded !== undefined) return refusal(400, 'INVALID_BODY', folded, '/claim')
  }
  const found: Schemas['Verified'] = await verifyWorld(services, world, calls, expectation, patience)
  return json(200, found)
}

/** Which calls are counted: those that match a filter and, if given, found a claim. */
interface SelectedCalls extends JournalFilter {
  readonly claim?: string | undefined
}

/** Verifies the number of calls of a world that match a filter and, if given, found a claim. */
export function verifyWorld(
  services: AdminServices,
  world: World,
  { claim, ...filter }: SelectedCalls,
  expectation: Expectation,
  patience: Patience,
): Promise<Verified> {
  const { journal, searches } = services
  const counted = { journal, world, what: whatOf(filter, claim) }
  const wanted = filterOfLines(journal, world, filter)
  if (claim === undefined)
    return verifiedWithin({ ...counted, passes: (line) => passes(wanted, line) }, expectation, patience)
  return searches.use(services, world, (foundBy) => {
    const hasFound = async (line: JournalLine) => passes(wanted, line) && (await foundBy(line)).includes(claim)
    return verifiedWithin({ ...counted, passes: hasFound }, expectation, patience)
  })
}

/** The coverage of the client of a world, from the calls in the journal. */
export async function coverage({ journal }: AdminServices, { world }: WorldCall): Promise<Reply> {
  const body: Schemas['Coverage'] = { coverage: await runInSlices(coverSlowly(await entriesOf(journal, world))) }
  return json(200, body)
}

/** The anti-patterns of the client of a world, and the rules that could not be judged. */
export async function lint({ journal }: AdminServices, { world, call }: WorldCall): Promise<Reply> {
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
  const entries = await entriesOf(journal, world)
  const findings = await runInSlices(lintSlowly(entries, off))
  const body: Schemas['Lint'] = {
    calls: entries.length,
    findings: findings.map(({ first, last, entries, ...finding }) => ({
      ...finding,
      entries: [...entries],
      first: toTimestamp(first),
      last: toTimestamp(last),
    })),
    unjudged: [...unjudgedRules(entries, off)],
  }
  return json(200, body)
}

async function entriesOf(journal: Journal, world: World): Promise<readonly JournalEntry[]> {
  return journal.readEntries(world, await journal.readLines(world))
}
