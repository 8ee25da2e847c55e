import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Bundle, BundledWorld } from '../../src/bundle/bundle.ts'
import { readBundle } from '../../src/bundle/bundle-file.ts'
import { type ReplayedWorld, replayBundled } from '../../src/bundle/replay.ts'
import type { Call } from '../../src/http/call.ts'
import { createSandbox, type Sandbox } from '../../src/index.ts'
import { openReplay } from '../../src/sandbox.ts'
import { askAdmin } from '../support/ask.ts'
import { lawRuns } from '../support/law-runs.ts'
import { submission } from '../support/samples.ts'
import { loadSnapshot, saveSnapshot } from '../support/snapshots.ts'
import { type Action, repliesTo, storedActions } from '../support/world-actions.ts'

const frozen = { clock: 'frozen@2026-04-01T18:30:00Z', strict: true } as const
const run = fc.array(
  storedActions.filter((action) => !('restart' in action)),
  { maxLength: 14 },
)

async function bundled(sandbox: Sandbox): Promise<{ readonly bundle: Bundle; readonly notes: readonly string[] }> {
  const { text, notes } = await sandbox.bundle()
  return { bundle: await readBundle([text]), notes }
}

function replayed(bundle: Bundle, change: Partial<BundledWorld> = {}): Promise<readonly ReplayedWorld[]> {
  const { scenarios } = createSandbox({ worlds: [] })
  return Promise.all(
    bundle.worlds.map((world) => replayBundled(openReplay, bundle, { ...world, ...change }, scenarios)),
  )
}

describe('a bundle', () => {
  it('of any calls and actions has the replies that its replay gives, and those that the client got', async () => {
    await fc.assert(
      fc.asyncProperty(run, async (actions: readonly Action[]) => {
        const sandbox = createSandbox(frozen)
        await repliesTo(sandbox, 'demo', actions)
        const { bundle, notes } = await bundled(sandbox)
        expect(notes).toEqual([])
        const [world] = await replayed(bundle)
        expect(world?.differing).toEqual([])
        expect(world?.calls).toBe(sandbox.journal().length)
      }),
      { numRuns: lawRuns(30) },
    )
  })

  it('of a scenario that a tester started asks for its claim again', async () => {
    const sandbox = createSandbox(frozen)
    const world = sandbox.world('demo')
    const { requests, sessionId } = await startedOf(sandbox, 'denied')
    for (const call of requests) await sandbox.answer(call)
    world.advance('20d')
    for (const call of requests) await sandbox.answer(call)
    const { bundle, notes } = await bundled(sandbox)
    expect(notes).toEqual([])
    expect(JSON.stringify(bundle)).toContain(sessionId)
    expect((await replayed(bundle))[0]?.differing).toEqual([])
    const [other] = await replayed(bundle, { seed: 2 })
    expect(other?.differing[0]?.call.operation).toBe('taiga.sessionStatus')
  })

  const changes: fc.Arbitrary<Change> = fc.constantFrom('compact', 'clear the journal', 'fork', 'save and load')
  it('of a world whose log or journal is not whole begins with made-up people only, or there is none', async () => {
    await fc.assert(
      fc.asyncProperty(fc.boolean(), run, changes, run, async (isSubmitted, before, change, after) => {
        const first = createSandbox(frozen)
        if (isSubmitted) await repliesTo(first, 'demo', before)
        else await first.world('demo').start('denied')
        const { sandbox, world } = await changed(first, change)
        const { requests } = await startedOf(sandbox, 'denied', world)
        for (const call of requests) await sandbox.answer(call)
        if (isSubmitted) await repliesTo(sandbox, world, after)
        const text = await sandbox.bundle().then(
          ({ text }) => text,
          (error: unknown) => String(error),
        )
        expect(text).not.toContain(submission.patient.lastName)
        if (text.startsWith('BundleError')) {
          expect(isSubmitted).toBe(true)
          return
        }
        const bundle = await readBundle([text])
        for (const { differing } of await replayed(bundle)) expect(differing).toEqual([])
        expect(bundle.worlds.flatMap(({ inputs }) => inputs).filter((one) => 'original' in one)).toEqual([])
      }),
      { numRuns: lawRuns(20) },
    )
  })

  it('of a clock that runs, and of calls that overlap, gives the same replies each time', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 2, maxLength: 12 }), async (kinds) => {
        const sandbox = createSandbox({ ...frozen, clock: '3600x@2026-04-01T18:30:00Z' })
        const world = sandbox.world('demo')
        const { requests } = await startedOf(sandbox, 'polled-to-paid')
        world.arm({ on: 'stedi.*', times: 3, fails: { delay: '20s' } })
        const calls = [0, ...kinds].map(async (kind) => {
          if (kind === 3) world.advance('3h')
          else await sandbox.answer(requests[kind % requests.length] as Call)
        })
        await Promise.all(calls)
        const { bundle } = await bundled(sandbox)
        const [one] = await replayed(bundle)
        expect(one?.differing).toEqual([])
        expect(one?.calls).toBe(sandbox.journal().length)
      }),
      { numRuns: lawRuns(10) },
    )
  })

  it('does not contain the name of a world that a call named, and still asks for the claims of it', async () => {
    const sandbox = createSandbox({ ...frozen, idSalt: 'salt' })
    const { requests } = await startedOf(sandbox, 'denied', 'zqpatient-zqname')
    await repliesTo(sandbox, 'zqpatient-zqname', [{ scenario: 'paid' }, { minutes: 9000 }, { poll: 'optum' }])
    for (const call of requests) expect((await sandbox.answer(call)).status).toBe(200)
    const { bundle, notes } = await bundled(sandbox)
    expect(notes).toEqual([])
    expect(JSON.stringify(bundle)).not.toContain('zqname')
    expect((await replayed(bundle))[0]?.differing).toEqual([])
  })
})

type Change = 'compact' | 'clear the journal' | 'fork' | 'save and load'

/** A sandbox in which the log of a world, or the journal, does not reach back to its beginning. */
async function changed(
  sandbox: Sandbox,
  change: Change,
): Promise<{ readonly sandbox: Sandbox; readonly world: string }> {
  if (change === 'compact') await askAdmin(sandbox, 'compact', 'POST /worlds/demo/compact')
  else if (change === 'clear the journal') await askAdmin(sandbox, 'clearJournal', 'DELETE /worlds/demo/journal')
  else if (change === 'fork') {
    sandbox.world('demo').fork('fork')
    return { sandbox, world: 'fork' }
  } else {
    const other = createSandbox(frozen)
    expect((await loadSnapshot(other, await saveSnapshot(sandbox), '?replace=true')).status).toBe(200)
    return { sandbox: other, world: 'demo' }
  }
  return { sandbox, world: 'demo' }
}

/** Starts a scenario; gives the requests for its claims. */
async function startedOf(
  sandbox: Sandbox,
  name: string,
  world = 'demo',
): Promise<{ readonly sessionId: string; readonly requests: readonly Call[] }> {
  const { body } = await askAdmin(sandbox, 'startScenario', `POST /worlds/${world}/scenarios/${name}/start`)
  const { sessionId = '', claims = [] } = body
  const requests = claims.flatMap(({ requests: { taiga, stedi } }) => [taiga ?? [], stedi ?? []].flat())
  const callOf = ({ method, path, headers, body }: (typeof requests)[number]): Call => {
    return { method, host: '', path, query: '', headers, body: body === undefined ? '' : JSON.stringify(body) }
  }
  return { sessionId, requests: requests.map(callOf) }
}
