import type { components } from '../../contract/generated/admin.ts'
import { type Call, isReply, json, jsonText, type Reply } from '../../http/call.ts'
import {
  faultKinds,
  type Journal,
  type JournalEntry,
  type JournalLine,
  type RecordedWorld,
} from '../../journal/entry.ts'
import { filterOfLines, filterOperations, type JournalFilter, passes } from '../../journal/filter.ts'
import { writeHar } from '../../journal/har.ts'
import { didYouMeanOrUse } from '../../text/did-you-mean.ts'
import { abbreviate } from '../../text/phrases.ts'
import { pacer, runInSlices, type Work } from '../../text/slices.ts'
import { parseInstant } from '../../world/clock.ts'
import { toTimestamp } from '../../world/instant.ts'
import type { World } from '../../world/world.ts'
import { type AdminServices, refusal, type WorldCall } from './admin-call.ts'
import { violationsOfRejected } from './calls.ts'
import { explainSlowly, isFolded } from './explain.ts'

type Schemas = components['schemas']

const defaultLimit = 100

/** The calls in the journal of a world, oldest first, masked, up to the limit of the query. */
export async function listJournal(services: AdminServices, { world, call }: WorldCall): Promise<Reply> {
  const { journal } = services
  const query = readQuery(call)
  if (isReply(query)) return query
  const lines = await linesFor(services, world, query)
  return isReply(lines) ? lines : journalReply(journal, world, lines, query)
}

/** The calls that belong to no world: unknown routes and refused credentials. */
export async function journalWithoutWorld({ journal }: AdminServices, _: object, call: Call): Promise<Reply> {
  const query = readQuery(call)
  if (isReply(query)) return query
  const all = await journal.readLines(journal.noWorld, query.after)
  const lines = all.filter((line) => isBefore(query, line) && passes(query, line))
  return journalReply(journal, journal.noWorld, lines, query)
}

/** One page of calls. */
async function journalReply(
  journal: Journal,
  world: RecordedWorld,
  found: readonly JournalLine[],
  { last, limit = defaultLimit }: JournalQuery,
): Promise<Reply> {
  const page = pageOf(found, { last, limit })
  const shown = await journal.readEntries(world, page)
  const isPart = found.length > page.length
  const [first, final] = [page[0], page.at(-1)]
  const body: Schemas['Journal'] = {
    entries: shown.map(entryView),
    ...(isPart && last === undefined && final !== undefined && { next: final.id }),
    ...(isPart && last !== undefined && first !== undefined && { previous: first.id }),
    dropped: await journal.dropped(world),
    limits: journal.limits,
  }
  return json(200, body)
}

/** The first calls up to the limit, or the last ones. */
function pageOf(
  lines: readonly JournalLine[],
  { last, limit }: Partial<Record<'last' | 'limit', number | undefined>>,
): readonly JournalLine[] {
  return last === undefined ? lines.slice(0, limit) : lines.slice(Math.max(0, lines.length - last))
}

/** Clears the journal of a world. The world does not change. */
export async function clearJournal({ journal }: AdminServices, { world }: WorldCall): Promise<Reply> {
  const body: Schemas['ClearedJournal'] = { cleared: await journal.clear(world) }
  return json(200, body)
}

/** The calls that match every filter, masked, as NDJSON. */
export async function journalLines(services: AdminServices, visit: WorldCall): Promise<Reply> {
  const entries = await entriesFor(services, visit)
  if ('status' in entries) return entries
  return { status: 200, headers: { 'content-type': 'application/x-ndjson' }, body: await runInSlices(toLines(entries)) }
}

function* toLines(entries: readonly JournalEntry[]): Work<string> {
  const lines: string[] = []
  for (const entry of entries) {
    lines.push(`${JSON.stringify(entryView(entry))}\n`)
    yield
  }
  return lines.join('')
}

/** The same as an HTTP archive (HAR). */
export async function journalHar(services: AdminServices, visit: WorldCall): Promise<Reply> {
  const entries = await entriesFor(services, visit)
  if ('status' in entries) return entries
  return jsonText(200, await runInSlices(writeHar(entries, services.version)))
}

async function entriesFor(
  services: AdminServices,
  { world, call }: WorldCall,
): Promise<readonly JournalEntry[] | Reply> {
  const query = readQuery(call)
  if (isReply(query)) return query
  const lines = await linesFor(services, world, query)
  return isReply(lines) ? lines : services.journal.readEntries(world, pageOf(lines, query))
}

/** One call of a world, with an explanation of its response. */
export async function explainCall(services: AdminServices, { world, params }: WorldCall): Promise<Reply> {
  const { journal } = services
  const lines = await journal.readLines(world)
  const line = lines.find(({ id }) => String(id) === params.id)
  const [entry] = line === undefined ? [] : await journal.readEntries(world, [line])
  if (line === undefined || entry === undefined) {
    const [first, last] = [lines[0]?.id, lines.at(-1)?.id]
    const others = first === undefined ? 'the journal is empty' : `the journal has calls ${first} to ${last}`
    return refusal(404, 'UNKNOWN_CALL', `call ${params.id} is not in the journal of world ${world.name}; ${others}`)
  }
  const violations = await violationsOfRejected(services, world, line)
  const body: Schemas['ExplainedCall'] = {
    ...entryView(entry),
    explain: await runInSlices(explainSlowly(services, world, line)),
    ...(violations && { violations }),
  }
  return json(200, body)
}

/** The calls of a world that match every filter. The claim comes last, because each call must be searched again. */
async function linesFor(
  services: AdminServices,
  world: World,
  query: JournalQuery,
): Promise<readonly JournalLine[] | Reply> {
  const { claim, after } = query
  const { journal, searches } = services
  const wanted = filterOfLines(journal, world, query)
  const lines = (await journal.readLines(world, after)).filter((line) => isBefore(query, line) && passes(wanted, line))
  if (claim === undefined) return lines
  const folded = wrongClaim(world, lines)
  if (folded !== undefined) return wrong(folded)
  return searches.use(services, world, async (foundBy) => {
    const pace = pacer()
    const found: JournalLine[] = []
    for (const line of lines) {
      if ((await foundBy(line)).includes(claim)) found.push(line)
      await pace()
    }
    return found
  })
}

function isBefore({ before }: JournalQuery, { id }: JournalLine): boolean {
  return before === undefined || id < before
}

/** Why calls cannot be selected by a claim that they found: it is not known any more for all of them. */
export function wrongClaim(world: World, lines: Iterable<JournalLine>): string | undefined {
  if (world.restorePoint === 0) return undefined
  let last: JournalLine | undefined
  for (const line of lines) if (line.search === undefined && isFolded(world, line)) last = line
  if (last === undefined) return undefined
  return `the log of the world was compacted after call ${last.id}, so that which claims it found is not known any more; select later calls (after=${last.id}), or clear the journal`
}

/** The query of a list of calls. */
export interface JournalQuery extends JournalFilter {
  /** Only calls that found this claim. */
  readonly claim?: string
  /** Only entries after this id. */
  readonly after?: number
  /** Only entries before this id. */
  readonly before?: number
  readonly limit?: number
  /** At most this many, the latest ones; never together with `limit`. */
  readonly last?: number
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
  last: number('last'),
  after: number('after'),
  before: number('before'),
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
  const { limit, last } = query as JournalQuery
  if (limit !== undefined && last !== undefined)
    return wrong('limit selects the first calls and last the latest ones; use one of them')
  return query as JournalQuery
}

function wrong(message: string): Reply {
  return refusal(400, 'INVALID_FILTER', message)
}

/** An entry in the form of the admin API. */
function entryView({ at, world: _, generation: __, ...entry }: JournalEntry): Schemas['JournalEntry'] {
  return { ...entry, at: toTimestamp(at) }
}
