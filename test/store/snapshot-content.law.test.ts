import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { createSandbox, type Sandbox } from '../../src/index.ts'
import { writeChecked } from '../../src/store/checked-lines.ts'
import { snapshotKind } from '../../src/store/snapshot.ts'
import { joined } from '../../src/text/text-pieces.ts'
import { ask, askAdmin, askOptum, askStedi, askTaiga } from '../support/ask.ts'
import { lawRuns } from '../support/law-runs.ts'
import { loadSnapshot, saveSnapshot } from '../support/snapshots.ts'
import { repliesTo } from '../support/world-actions.ts'

const frozen = { clock: 'frozen@2026-04-01T18:30:00Z' } as const

/** JSON that takes the place of a value. */
const otherValues = fc.constantFrom(
  ...['null', 'true', '-1', '0', '0.5', '1e15', '9007199254740993', '1e308', '-1e308', '1e999', '-0'],
  ...['""', '"x"', '"constructor"', '"__proto__"', '"\\u0000\\ud800"', '[]', '{}', '[[]]', '[null]', '{"x":1}'],
  ...['{"__proto__":{"at":1}}', '{"constructor":{"prototype":{}}}', '{"toString":1}', '"2026-04-01"', '"20260230"'],
)

/** A change to the lines between the header and the last line. The numbers are taken modulo what there is. */
type Change =
  | { readonly kind: 'value'; readonly line: number; readonly place: number; readonly json: string }
  | { readonly kind: 'remove'; readonly line: number; readonly place: number }
  | {
      readonly kind: 'member'
      readonly line: number
      readonly place: number
      readonly name: string
      readonly json: string
    }
  | { readonly kind: 'double'; readonly line: number }
  | { readonly kind: 'drop'; readonly line: number }
  | { readonly kind: 'move'; readonly line: number; readonly to: number }

const changes: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('value' as const), line: fc.nat(), place: fc.nat(), json: otherValues }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), line: fc.nat(), place: fc.nat() }) },
  fc.record({
    ...{ kind: fc.constant('member' as const), line: fc.nat(), place: fc.nat(), json: otherValues },
    name: fc.constantFrom('__proto__', 'constructor', 'toString', 'at', 'type', 'session', 'times', 'lag', 'notFound'),
  }),
  fc.record({ kind: fc.constantFrom('double' as const, 'drop' as const), line: fc.nat() }),
  fc.record({ kind: fc.constant('move' as const), line: fc.nat(), to: fc.nat() }),
)

describe('a snapshot that another program wrote', () => {
  let lines: readonly string[]
  beforeAll(async () => {
    const original = createSandbox({ ...frozen, worlds: ['demo', 'other'] })
    await repliesTo(original, 'demo', [
      { scenario: 'denied' },
      { minutes: 9000 },
      { poll: 'optum' },
      { behavior: 'slow' },
    ])
    await repliesTo(original, 'other', [
      ...([
        { scenario: 'polled-to-paid' },
        { poll: 'taiga' },
        { fails: 503, times: 2 },
        { stediEdition: '2025-01' },
      ] as const),
      ...([
        { scenario: 'two-claims-on-file' },
        { minutes: 400 },
        { poll: 'stedi' },
        { text: 'paid' },
        { revoke: true },
      ] as const),
    ])
    await askAdmin(original, 'compact', 'POST /worlds/demo/compact', {})
    lines = (await saveSnapshot(original)).split('\n').slice(0, -2)
  })

  it('is loaded and can be used, or is refused with its place, and nothing of it is loaded', async () => {
    const counts = { loaded: 0, refused: 0 }
    await fc.assert(
      fc.asyncProperty(fc.array(changes, { minLength: 1, maxLength: 3 }), async (made) => {
        const altered = await joined(writeChecked(made.reduce(changed, lines), snapshotKind))
        const sandbox = createSandbox(frozen)
        const before = await worldsOf(sandbox)
        const { status, json } = await loadSnapshot(sandbox, altered, '?replace=true')
        if (status === 200) {
          counts.loaded++
          for (const status of await use(sandbox)) expect(status).toBeLessThan(500)
          return
        }
        counts.refused++
        const { code, message } = json.error as unknown as { readonly code: string; readonly message: string }
        expect({ status, code }).toEqual({ status: 400, code: 'INVALID_SNAPSHOT' })
        expect(message).toMatch(/^(line \d+|the clock of world \w+|run \S+ of world \w+)[: ]/)
        expect(await worldsOf(sandbox)).toEqual(before)
        for (const status of await use(sandbox)) expect(status).toBeLessThan(500)
      }),
      { numRuns: lawRuns(300) },
    )
    expect(counts.loaded).toBeGreaterThan(0)
    expect(counts.refused).toBeGreaterThan(0)
  })
})

/** The lines after a change. The counts of events follow it, so that only the content is wrong. */
function changed(lines: readonly string[], change: Change): readonly string[] {
  const at = 1 + (change.line % (lines.length - 1))
  const line = lines[at] ?? ''
  if (change.kind === 'double') return lines.toSpliced(at, 0, line)
  if (change.kind === 'drop') return lines.length < 4 ? lines : lines.toSpliced(at, 1)
  if (change.kind === 'move') return lines.toSpliced(at, 1).toSpliced(1 + (change.to % (lines.length - 1)), 0, line)
  // The revision of a scenario is the digest of its content.
  if (line.startsWith('{"type":"scenario"')) return lines
  return lines.with(at, changedLine(line, change))
}

const mark = 'the value that is replaced'

function changedLine(line: string, change: Extract<Change, { readonly place: number }>): string {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return line
  }
  const places = placesIn(value)
  const place = places[change.place % places.length]
  if (place === undefined) return line
  const { holder, key } = place
  if (change.kind === 'remove') Reflect.deleteProperty(holder, key)
  else if (change.kind === 'value') Reflect.set(holder, key, mark)
  else Object.defineProperty(holder, change.name, { value: mark, enumerable: true, configurable: true, writable: true })
  const text = JSON.stringify(value)
  return change.kind === 'remove' ? text : text.replace(JSON.stringify(mark), () => change.json)
}

/** Every member of a value, also deep inside. */
function placesIn(value: unknown): readonly { readonly holder: object; readonly key: string }[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, member]) => [{ holder: value, key }, ...placesIn(member)])
}

async function worldsOf(sandbox: Sandbox): Promise<string> {
  return (await ask(sandbox, 'admin', 'GET', '/_payerbox/worlds')).text
}

/** Uses every world: the statuses of calls to it. */
async function use(sandbox: Sandbox): Promise<readonly number[]> {
  const statuses: number[] = []
  const note = async (call: () => Promise<{ readonly status: number }>): Promise<void> => {
    const { status } = await call()
    // A fault that was loaded responds with its own status.
    statuses.push(status === 503 ? 200 : status)
  }
  for (const world of sandbox.worlds) {
    const admin = (path: string) => ask(sandbox, 'admin', 'GET', `/_payerbox/worlds/${world}${path}`)
    // A slow payer on a slow clock takes minutes.
    await note(() => ask(sandbox, 'admin', 'PUT', `/_payerbox/worlds/${world}/clock`, {}, { rate: 0 }))
    for (const path of ['', '/claims', '/runs', '/schedule', '/faults', '/payers', '/clock'])
      await note(() => admin(path))
    await note(async () => {
      const sessions = await admin('/sessions')
      const listed = (sessions.json.sessions ?? []) as readonly { readonly sessionId: string }[]
      for (const { sessionId: session } of listed) {
        await note(() => askTaiga(sandbox, session, world))
        await note(() => admin(`/sessions/${encodeURIComponent(session)}`))
      }
      return sessions
    })
    const change = (path: string, body: object) =>
      ask(sandbox, 'admin', 'POST', `/_payerbox/worlds/${world}${path}`, {}, body)
    await note(() => askStedi(sandbox, undefined, { authorization: `sandbox_${world}` }))
    await note(() => askOptum(sandbox, undefined, { world }))
    await note(() => change('/clock/advance', { by: '30d' }))
    await note(() => change('/compact', {}))
    await saveSnapshot(sandbox, world)
  }
  return statuses
}
