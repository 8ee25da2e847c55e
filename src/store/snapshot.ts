import { realNow } from '../text/real-time.ts'
import { runInSlices, type Work } from '../text/slices.ts'
import type { WorldEvent } from '../world/event.ts'
import { uuid } from '../world/identifier.ts'
import { toTimestamp } from '../world/instant.ts'
import type { World } from '../world/world.ts'
import type { StoredScenario } from '../world/world-store.ts'
import { type FileHeader, type FileKind, failAt, parsedLine, readChecked, writeChecked } from './checked-lines.ts'
import { readWorldLine, type SavedWorld } from './saved-world.ts'

/**
 * Worlds as text: one JSON value a line. A header; the scenarios that the runs began with; each world, followed by its events;
 * a last line with counts, a check value of every other line, and a SHA-256 of them.
 */
const kind: FileKind = {
  type: 'snapshot',
  what: 'a snapshot of payerbox',
  format: 1,
  writer: 'payerbox snapshot save',
  remedy: 'copy the file again, or save a new one',
  counts: { scenarios: 'scenario', worlds: 'world' },
  rest: 'events',
}

const note = 'claims, patients and tokens of a sandbox, none of them real; without the journal'

/** A snapshot that was read. */
export interface SnapshotContent {
  readonly header: FileHeader
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
  const lines = [JSON.stringify({ type: kind.type, program: 'payerbox', format: kind.format, version, created, note })]
  for (const { name, revision, content } of scenarios) {
    lines.push(`{"type":"scenario","name":${JSON.stringify(name)},"revision":"${revision}","content":${content}}`)
  }
  // As they are now: calls can change them while they are written.
  const saved = worlds.map(({ origin, traces, log }) => ({ origin, traces: { ...traces }, log: log.slice() }))
  await runInSlices(addWorlds(lines, saved))
  return writeChecked(lines, kind)
}

function* addWorlds(lines: string[], worlds: readonly Pick<World, 'origin' | 'traces' | 'log'>[]): Work<void> {
  for (const { origin, traces, log } of worlds) {
    lines.push(JSON.stringify({ type: 'world', origin, traces, events: log.length }))
    for (const event of log) {
      lines.push(JSON.stringify(event))
      yield
    }
  }
}

/** The revisions of the scenarios that the runs of a world began with. */
export function revisionsIn(events: readonly WorldEvent[]): readonly string[] {
  return [...new Set(events.flatMap((event) => (event.type === 'run.started' ? [event.run.revision] : [])))]
}

/** @throws SnapshotError for a text that is not exactly a snapshot as it was written. */
export async function readSnapshot(text: string): Promise<SnapshotContent> {
  const { header, lines } = await readChecked(text, kind)
  return { header, ...(await runInSlices(readContent(lines))) }
}

/** The content of lines that are as they were written. They can still be wrong, when another program wrote them. */
function* readContent(lines: readonly string[]): Work<Omit<SnapshotContent, 'header'>> {
  const scenarios: StoredScenario[] = []
  let next = 1
  for (; parsedLine(lines[next] ?? '')?.type === 'scenario'; next++)
    scenarios.push(readScenario(lines[next] ?? '', next + 1))
  const worlds: SavedWorld[] = []
  while (next < lines.length) {
    const line = next + 1
    const facts = readWorldLine(parsedLine(lines[next] ?? ''), (problem) => failAt(line, problem))
    if (worlds.some(({ origin }) => origin.name === facts.origin.name)) {
      failAt(line, `world ${facts.origin.name} occurs twice; save a new snapshot`)
    }
    const events: WorldEvent[] = []
    for (const text of lines.slice(line, line + facts.count)) {
      events.push(readEvent(text, line + events.length + 1))
      yield
    }
    if (events.length < facts.count) failAt(line, `the world has ${events.length} events here, not ${facts.count}`)
    const known = new Set(scenarios.map(({ revision }) => revision))
    const missing = revisionsIn(events).find((revision) => !known.has(revision))
    if (missing !== undefined) failAt(line, `the scenario ${missing} of a run is missing; save a new snapshot`)
    worlds.push({ ...facts, events, line })
    next += 1 + facts.count
  }
  return { scenarios, worlds }
}

export function readScenario(text: string, line: number): StoredScenario {
  const { name, revision, content: given } = parsedLine(text) ?? {}
  const content = JSON.stringify(given) ?? ''
  if (typeof name !== 'string' || revision !== uuid(content)) failAt(line, `this is not a scenario with its revision`)
  return { name, revision, content }
}

const eventTypes: Readonly<Record<WorldEvent['type'], true>> = {
  'provider.onboarded': true,
  'claim.filed': true,
  'claim.moved': true,
  'token.issued': true,
  'token.dropped': true,
  'tokens.revoked': true,
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

export function readEvent(text: string, line: number): WorldEvent {
  const event = parsedLine(text)
  if (typeof event?.type === 'string' && Object.hasOwn(eventTypes, event.type) && typeof event.at === 'number') {
    return event as unknown as WorldEvent
  }
  failAt(line, 'this is not an event of a world')
}
