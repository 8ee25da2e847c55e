import { realNow } from '../text/real-time.ts'
import type { WorldEvent } from '../world/event.ts'
import { hash, uuid } from '../world/identifier.ts'
import { toTimestamp } from '../world/instant.ts'
import type { World } from '../world/world.ts'
import type { StoredScenario } from '../world/world-store.ts'
import { readWorldLine, type SavedWorld, SnapshotError } from './saved-world.ts'

/**
 * Worlds as text: one JSON value a line. A header; the scenarios that the runs began with; each world, followed by its events;
 * a last line with counts, a check value of every other line, and their SHA-256.
 */
const format = 1

const note = 'claims, patients and tokens of a sandbox, none of them real; without the journal'

/** What the first line of a snapshot says. */
export interface SnapshotHeader {
  readonly format: number
  /** The version of payerbox that wrote it. */
  readonly version: string
  /** RFC 3339. */
  readonly created: string
}

/** A snapshot that was read. */
export interface SnapshotContent {
  readonly header: SnapshotHeader
  readonly scenarios: readonly StoredScenario[]
  readonly worlds: readonly SavedWorld[]
}

/**
 * Writes worlds as a snapshot.
 *
 * @param scenarios At least those that the runs of the worlds began with.
 * @param version The version of payerbox.
 */
export async function writeSnapshot(
  worlds: readonly World[],
  scenarios: readonly StoredScenario[],
  version: string,
): Promise<string> {
  const created = toTimestamp(realNow())
  const lines = [JSON.stringify({ type: 'snapshot', program: 'payerbox', format, version, created, note })]
  for (const { name, revision, content } of scenarios) {
    lines.push(`{"type":"scenario","name":${JSON.stringify(name)},"revision":"${revision}","content":${content}}`)
  }
  for (const { origin, traces, log } of worlds) {
    lines.push(JSON.stringify({ type: 'world', origin, traces, events: log.length }))
    for (const event of log) lines.push(JSON.stringify(event))
  }
  const counts = { scenarios: scenarios.length, worlds: worlds.length }
  return `${lines.join('\n')}\n${await lastLine(lines, counts)}\n`
}

/** The revisions of the scenarios that the runs of a world began with. */
export function revisionsIn(events: readonly WorldEvent[]): readonly string[] {
  return [...new Set(events.flatMap((event) => (event.type === 'run.started' ? [event.run.revision] : [])))]
}

/** @throws SnapshotError for a text that is not exactly a snapshot as it was written. */
export async function readSnapshot(text: string): Promise<SnapshotContent> {
  const lines = text.split('\n')
  const header = readHeader(lines[0] ?? '')
  await checkWhole(lines)
  return { header, ...readContent(lines.slice(0, -2)) }
}

interface Counts {
  readonly scenarios: number
  readonly worlds: number
}

async function lastLine(lines: readonly string[], { scenarios, worlds }: Counts): Promise<string> {
  const events = lines.length - 1 - scenarios - worlds
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`)
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return JSON.stringify({ type: 'end', scenarios, worlds, events, checks: lines.map(checkOf).join(''), sha256 })
}

/** Four hexadecimal digits by which a line that was altered is found. */
function checkOf(line: string): string {
  return (hash(line)[0] & 0xffff).toString(16).padStart(4, '0')
}

function readHeader(line: string): SnapshotHeader {
  const header = parsed(line)
  if (header?.type !== 'snapshot' || header.program !== 'payerbox') {
    const reason = line.startsWith('\u{feff}') ? ' (it begins with a byte order mark)' : ''
    fail(1, `this is not a snapshot of payerbox${reason}; name a file that payerbox snapshot save wrote`)
  }
  const { format: given, version, created } = header
  if (typeof given !== 'number' || typeof version !== 'string' || typeof created !== 'string') {
    fail(1, `format, version or created is missing; ${again}`)
  }
  if (given > format) {
    const which = `payerbox ${version} wrote this snapshot in format ${given}, and this version reads ${format}`
    fail(1, `${which}; use payerbox ${version} or newer`)
  }
  return { format: given, version, created }
}

const again = 'copy the file again, or save a new one'

/** Checks that every byte is as it was written. */
async function checkWhole(lines: readonly string[]): Promise<void> {
  const present = lines.length - 2
  const end = parsed(lines[present] ?? '')
  if (lines.at(-1) !== '' || end?.type !== 'end' || typeof end.checks !== 'string') failEnd(lines)
  const body = lines.slice(0, present)
  const expected = await lastLine(body, { scenarios: Number(end.scenarios), worlds: Number(end.worlds) })
  if (lines[present] === expected) return
  if (parsed(expected)?.sha256 !== end.sha256) failBody(body, end.checks)
  fail(present + 1, `this line is not as it was saved; ${again}`)
}

/** The error of lines that are not those of the checksum. */
function failBody(lines: readonly string[], checks: string): void {
  const altered = lines.findIndex((line, index) => checkOf(line) !== checks.slice(index * 4, index * 4 + 4))
  const saved = Math.floor(checks.length / 4)
  if (saved !== lines.length) {
    const counts = `${saved + 1} were saved, and ${lines.length + 1} are here`
    fail((altered === -1 ? saved : altered) + 1, `from here on, lines are missing or added: ${counts}; ${again}`)
  }
  if (altered !== -1) failAltered(lines, altered)
}

function failAltered(lines: readonly string[], index: number): never {
  const isConverted = lines[index]?.endsWith('\r') === true
  const why = isConverted
    ? 'its line end was converted to CR LF; transfer the file as binary'
    : `it is not as it was saved; ${again}`
  fail(index + 1, why)
}

/** The error of a snapshot whose last line is not complete. */
function failEnd(lines: readonly string[]): never {
  const end = lines.findLastIndex((line) => parsed(line)?.type === 'end')
  if (end !== -1 && lines.slice(end + 1).some((line) => line !== '')) {
    fail(end + 2, `text follows the last line of the snapshot; ${again}`)
  }
  const last = lines.at(-1) === '' ? lines.length - 1 : lines.length
  fail(last, `the file was cut or altered here: its last line is not complete; ${again}`)
}

/** The content of lines that are as they were written. They can still be wrong, when another program wrote them. */
function readContent(lines: readonly string[]): Omit<SnapshotContent, 'header'> {
  const scenarios: StoredScenario[] = []
  let next = 1
  for (; parsed(lines[next] ?? '')?.type === 'scenario'; next++)
    scenarios.push(readScenario(lines[next] ?? '', next + 1))
  const worlds: SavedWorld[] = []
  while (next < lines.length) {
    const line = next + 1
    const facts = readWorldLine(parsed(lines[next] ?? ''), (problem) => fail(line, problem))
    if (worlds.some(({ origin }) => origin.name === facts.origin.name)) {
      fail(line, `world ${facts.origin.name} occurs twice; save a new snapshot`)
    }
    const events = lines.slice(line, line + facts.count).map((text, index) => readEvent(text, line + index + 1))
    if (events.length < facts.count) fail(line, `the world has ${events.length} events here, not ${facts.count}`)
    const known = new Set(scenarios.map(({ revision }) => revision))
    const missing = revisionsIn(events).find((revision) => !known.has(revision))
    if (missing !== undefined) fail(line, `the scenario ${missing} of a run is missing; save a new snapshot`)
    worlds.push({ ...facts, events, line })
    next += 1 + facts.count
  }
  return { scenarios, worlds }
}

function readScenario(text: string, line: number): StoredScenario {
  const { name, revision, content: given } = parsed(text) ?? {}
  const content = JSON.stringify(given) ?? ''
  if (typeof name !== 'string' || revision !== uuid(content)) fail(line, `this is not a scenario with its revision`)
  return { name, revision, content }
}

const eventTypes: Readonly<Record<WorldEvent['type'], true>> = {
  'provider.onboarded': true,
  'claim.filed': true,
  'claim.moved': true,
  'token.issued': true,
  'token.dropped': true,
  'run.started': true,
  'run.claimReplaced': true,
  'run.stepApplied': true,
  'run.polled': true,
  'payer.behaviorsSet': true,
  'fault.armed': true,
  'fault.consumed': true,
  'fault.skipped': true,
  'fault.disarmed': true,
  'clock.moved': true,
  'settings.changed': true,
  'log.folded': true,
}

function readEvent(text: string, line: number): WorldEvent {
  const event = parsed(text)
  if (typeof event?.type === 'string' && Object.hasOwn(eventTypes, event.type) && typeof event.at === 'number') {
    return event as unknown as WorldEvent
  }
  fail(line, 'this is not an event of a world')
}

/** The JSON object in a line; `undefined` for anything else. */
function parsed(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined
  } catch {
    return undefined
  }
}

function fail(line: number, problem: string): never {
  throw new SnapshotError(`line ${line}: ${problem}`)
}
