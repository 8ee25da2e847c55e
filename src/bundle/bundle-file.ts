import { isFaultKind } from '../journal/entry.ts'
import { scenarioProblem } from '../scenario/format/scenario-shape.ts'
import { type FileKind, failAt, parsedLine, writeChecked } from '../store/checked-lines.ts'
import { readChecked } from '../store/read-checked.ts'
import { readEvent, readScenario } from '../store/snapshot.ts'
import { plural } from '../text/phrases.ts'
import { realNow } from '../text/real-time.ts'
import { joined, type TextPieces } from '../text/text-pieces.ts'
import { toTimestamp } from '../world/instant.ts'
import type { OwnPayer } from '../world/payer.ts'
import { isWorldName } from '../world/world-name.ts'
import type { Bundle, BundledScenario, BundledWorld, BundleInput, ScenarioOrigin } from './bundle.ts'

/**
 * A bundle as text: one JSON value a line. A header; the scenarios; own payers; each world with its restore point and what was done in
 * it, in order; a last line with counts, a check value of every line, and a SHA-256 of them.
 */
export const bundleKind: FileKind = {
  type: 'bundle',
  what: 'a replay bundle of payerbox',
  format: 1,
  writer: 'payerbox exec --bundle',
  remedy: 'copy the file again, or write a new one',
  counts: { scenarios: 'scenario', worlds: 'world', calls: 'call' },
  rest: 'others',
}

const note = 'the values of clients are replaced by others; the other people are those that the sandbox made up'

/** Writes a bundle. @param version The version of payerbox. */
export async function writeBundle(
  { scenarios, payers, worlds }: Omit<Bundle, 'header'>,
  version: string,
): Promise<string> {
  const created = toTimestamp(realNow())
  const { type, format } = bundleKind
  const lines = [JSON.stringify({ type, program: 'payerbox', format, version, created, note })]
  for (const { name, revision, origin, content } of scenarios) {
    const facts = JSON.stringify({ type: 'scenario', name, revision, origin })
    lines.push(`${facts.slice(0, -1)},"content":${content}}`)
  }
  if (payers.length > 0) lines.push(JSON.stringify({ type: 'payers', payers }))
  for (const { restorePoint, inputs, ...facts } of worlds) {
    lines.push(JSON.stringify({ type: 'world', ...facts, events: restorePoint.length, inputs: inputs.length }))
    for (const one of [...restorePoint, ...inputs]) lines.push(JSON.stringify(one))
  }
  return joined(writeChecked(lines, bundleKind))
}

/** @throws SnapshotError for a text that is not exactly a bundle as it was written. */
export async function readBundle(pieces: TextPieces): Promise<Bundle> {
  const lines = ['']
  const header = await readChecked(pieces, bundleKind, { line: (text) => lines.push(text), end: () => {} })
  const scenarios: BundledScenario[] = []
  let next = 1
  const typeAt = (index: number) => parsedLine(lines[index] ?? '')?.type
  for (; typeAt(next) === 'scenario'; next++) {
    const origin = origins.find((one) => one === parsedLine(lines[next] ?? '')?.origin)
    if (origin === undefined) failAt(next + 1, 'the scenario has no origin; write a new bundle')
    const scenario = readScenario(lines[next] ?? '', next + 1)
    const problem = scenarioProblem(JSON.parse(scenario.content), scenario.name)
    if (problem !== undefined) failAt(next + 1, `${problem}; write a new bundle`)
    scenarios.push({ ...scenario, origin })
  }
  const payers = typeAt(next) === 'payers' ? readPayers(lines[next] ?? '', ++next) : []
  const worlds: BundledWorld[] = []
  while (next < lines.length) {
    const line = next + 1
    const { events, inputs, ...facts } = readWorld(lines[next] ?? '', line)
    const end = line + events + inputs
    if (end > lines.length) failAt(line, `the world has ${plural(events + inputs, 'line')}, and fewer follow`)
    worlds.push({
      ...facts,
      restorePoint: lines.slice(line, line + events).map((each, index) => readEvent(each, line + index + 1)),
      inputs: lines.slice(line + events, end).map((each, index) => readInput(each, line + events + index + 1)),
    })
    next = end
  }
  return { header, scenarios, payers, worlds }
}

const origins: readonly ScenarioOrigin[] = ['built in', 'own', 'run']

type Members = Readonly<Record<string, unknown>>

function readPayers(text: string, line: number): readonly OwnPayer[] {
  const { payers } = parsedLine(text) ?? {}
  if (!Array.isArray(payers)) failAt(line, 'this is not a list of payers')
  return payers as readonly OwnPayer[]
}

function readWorld(
  text: string,
  line: number,
): Omit<BundledWorld, 'restorePoint' | 'inputs'> & { readonly events: number; readonly inputs: number } {
  const { type, name, seed, line: drawn, at, settings, strict, leftOut, events, inputs } = parsedLine(text) ?? {}
  const isNamed = typeof name === 'string' && isWorldName(name) && typeof drawn === 'string'
  const isSet = isMembers(settings) && typeof strict === 'boolean' && typeof at === 'number' && isCount(seed)
  if (type !== 'world' || !isNamed || !isSet || !isCount(leftOut) || !isCount(events) || !isCount(inputs)) {
    failAt(line, 'a world was expected here; write a new bundle')
  }
  return {
    name,
    seed,
    line: drawn,
    at,
    settings: settings as unknown as BundledWorld['settings'],
    strict,
    leftOut,
    events,
    inputs,
  }
}

function readInput(text: string, line: number): BundleInput {
  const input = parsedLine(text) ?? {}
  const { type, at, run, event, rate, scenario, revision } = input
  const isAt = typeof at === 'number' && Number.isFinite(at)
  const isInput =
    (type === 'call' && isAt && isCall(input)) ||
    (type === 'clock' && isAt && typeof rate === 'number') ||
    (type === 'start' && isAt && [run, scenario, revision].every((text) => typeof text === 'string')) ||
    (type === 'step' && isAt && typeof run === 'string')
  if (isInput) return input as unknown as BundleInput
  if (type !== 'event') failAt(line, 'this is neither a call nor an action')
  return { type, event: readEvent(JSON.stringify(event) ?? '', line) }
}

function isCall({ id, operation, request, reply }: Members): boolean {
  if (!isCount(id) || typeof operation !== 'string' || !isMembers(request) || !isMembers(reply)) return false
  const texts = [request.method, request.path, request.body, reply.body]
  const isFault = reply.fault === undefined || isFaultKind(String(reply.fault))
  return (
    texts.every((text) => typeof text === 'string') && isMembers(request.headers) && isCount(reply.status) && isFault
  )
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
