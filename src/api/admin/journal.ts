import type { components } from '../../contract/generated/admin.ts'
import { type Call, isReply, json, type Reply } from '../../http/call.ts'
import { faultKinds, type JournalEntry, type JournalLine } from '../../journal/entry.ts'
import { filterOperations, type JournalFilter, passes } from '../../journal/filter.ts'
import { toHar } from '../../journal/har.ts'
import type { Journal, RecordedWorld } from '../../journal/journal.ts'
import { didYouMeanOrUse } from '../../text/did-you-mean.ts'
import { abbreviate } from '../../text/phrases.ts'
import { parseInstant } from '../../world/clock.ts'
import { toTimestamp } from '../../world/instant.ts'
import type { World } from '../../world/world.ts'
import { type AdminServices, refusal, type WorldCall } from './admin-call.ts'
import { claimsFound, explain, isFolded } from './explain.ts'

type Schemas = components['schemas']

const defaultLimit = 100

/** The calls in the journal of a world, oldest first, masked, up to the limit of the query. */
export function listJournal(services: AdminServices, { world, call }: WorldCall): Reply {
  const { journal } = services
  const query = readQuery(call)
  if (isReply(query)) return query
  const lines = linesFor(services, world, query)
  return isReply(lines) ? lines : journalReply(journal, world, lines, query)
}

/** The calls that belong to no world: unknown routes and refused credentials. */
export function journalWithoutWorld({ journal }: AdminServices, _: object, call: Call): Reply {
  const query = readQuery(call)
  if (isReply(query)) return query
  const lines = journal.lines(journal.noWorld, query.after).filter((line) => passes(query, line))
  return journalReply(journal, journal.noWorld, lines, query)
}

/** One page of calls. */
function journalReply(
  journal: Journal,
  world: RecordedWorld,
  found: readonly JournalLine[],
  { limit = defaultLimit }: JournalQuery,
): Reply {
  const shown = journal.shown(found.slice(0, limit))
  const last = shown.at(-1)
  const body: Schemas['Journal'] = {
    entries: shown.map(entryView),
    ...(last !== undefined && found.length > shown.length && { next: last.id }),
    dropped: journal.dropped(world),
    limits: journal.limits,
  }
  return json(200, body)
}

/** Clears the journal of a world. The world does not change. */
export function clearJournal({ journal }: AdminServices, { world }: WorldCall): Reply {
  const body: Schemas['ClearedJournal'] = { cleared: journal.clear(world) }
  return json(200, body)
}

/** The calls that match every filter, masked, as NDJSON. */
export function journalLines(services: AdminServices, visit: WorldCall): Reply {
  const entries = entriesFor(services, visit)
  if ('status' in entries) return entries
  const body = entries.map((entry) => `${JSON.stringify(entryView(entry))}\n`).join('')
  return { status: 200, headers: { 'content-type': 'application/x-ndjson' }, body }
}

/** The same as an HTTP archive (HAR). */
export function journalHar(services: AdminServices, visit: WorldCall): Reply {
  const entries = entriesFor(services, visit)
  return 'status' in entries ? entries : json(200, toHar(entries, services.version))
}

function entriesFor(services: AdminServices, { world, call }: WorldCall): readonly JournalEntry[] | Reply {
  const query = readQuery(call)
  if (isReply(query)) return query
  const lines = linesFor(services, world, query)
  return isReply(lines) ? lines : services.journal.shown(lines.slice(0, query.limit))
}

/** One call of a world, with an explanation of its response. */
export function explainCall(services: AdminServices, { world, params }: WorldCall): Reply {
  const { journal } = services
  const lines = journal.lines(world)
  const line = lines.find(({ id }) => String(id) === params.id)
  const [entry] = line === undefined ? [] : journal.shown([line])
  if (line === undefined || entry === undefined) {
    const [first, last] = [lines[0]?.id, lines.at(-1)?.id]
    const others = first === undefined ? 'the journal is empty' : `the journal has calls ${first} to ${last}`
    return refusal(404, 'UNKNOWN_CALL', `call ${params.id} is not in the journal of world ${world.name}; ${others}`)
  }
  const body: Schemas['ExplainedCall'] = {
    ...entryView(entry),
    explain: explain(services, world, line),
  }
  return json(200, body)
}

/** The calls of a world that match every filter. The claim comes last, because each call must be searched again. */
function linesFor(services: AdminServices, world: World, query: JournalQuery): readonly JournalLine[] | Reply {
  const { claim, after } = query
  const lines = services.journal.lines(world, after).filter((line) => passes(query, line))
  if (claim === undefined) return lines
  const folded = wrongClaim(world, lines)
  if (folded !== undefined) return wrong(folded)
  const found = claimsFound(services, world)
  return lines.filter((line) => found(line).includes(claim))
}

/** Why calls cannot be selected by a claim that they found: it is not known any more for all of them. */
export function wrongClaim(world: World, lines: readonly JournalLine[]): string | undefined {
  const last = lines.findLast((line) => isFolded(world, line))
  if (last === undefined) return undefined
  return `the log of the world was compacted after call ${last.id}, so that which claims it found is not known any more; select later calls (after=${last.id}), or clear the journal`
}

/** The query of a list of calls. */
export interface JournalQuery extends JournalFilter {
  /** Only calls that found this claim. */
  readonly claim?: string
  /** Only entries after this id. */
  readonly after?: number
  readonly limit?: number
}

/** Reads a parameter of the query. `read` returns `undefined` for an invalid text, and `wrong` the message about it. */
interface Reader {
  read(text: string): string | number | undefined
  wrong(text: string): string
}

const number = (name: string): Reader => ({
  read: (text) => (/^\d{1,9}$/.test(text) ? Number(text) : undefined),
  wrong: (text) => `${name} must be a whole number, not "${abbreviate(text)}"`,
})
const word = (what: string, words: readonly string[]): Reader => ({
  read: (text) => words.find((known) => known === text),
  wrong: (text) => `"${abbreviate(text)}" is not ${what}${didYouMeanOrUse(text, words)}`,
})
const instant: Reader = {
  read: parseInstant,
  wrong: (text) => `since must be a date or timestamp such as 2026-04-15T12:00:00Z, not "${abbreviate(text)}"`,
}
const anything: Reader = { read: (text) => text, wrong: () => '' }

const readers: Readonly<Record<keyof JournalQuery, Reader>> = {
  operation: word('an operation', filterOperations),
  status: number('status'),
  since: instant,
  fault: word('a fault', [...faultKinds, 'any']),
  claim: anything,
  session: anything,
  limit: number('limit'),
  after: number('after'),
}

/** The query of a call, or an error response. */
function readQuery(call: Call): JournalQuery | Reply {
  const query: Record<string, string | number> = {}
  for (const [name, text] of new URLSearchParams(call.query)) {
    const reader = Object.hasOwn(readers, name) ? readers[name as keyof JournalQuery] : undefined
    if (reader === undefined)
      return wrong(`unknown filter "${abbreviate(name)}"${didYouMeanOrUse(name, Object.keys(readers))}`)
    const value = reader.read(text)
    if (value === undefined) return wrong(reader.wrong(text))
    query[name] = value
  }
  return query as JournalQuery
}

function wrong(message: string): Reply {
  return refusal(400, 'INVALID_FILTER', message)
}

/** An entry in the form of the admin API. */
function entryView({ at, world: _, generation: __, ...entry }: JournalEntry): Schemas['JournalEntry'] {
  return { ...entry, at: toTimestamp(at) }
}
