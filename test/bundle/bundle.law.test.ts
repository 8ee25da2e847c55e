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
import { type Action, repliesTo, storedActions } from '../support/world-actions.ts'

const frozen = { clock: 'frozen@2026-04-01T18:30:00Z', strict: true } as const
const run = fc.array(
  storedActions.filter((action) => !('restart' in action)),
  { maxLength: 14 },
)

async function bundled(sandbox: Sandbox): Promise<{ readonly bundle: Bundle; readonly notes: readonly string[] }> {
  const { text, notes } = await sandbox.bundle()
  return { bundle: await readBundle(text), notes }
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
})

/** Starts a scenario; gives the requests for its claims. */
async function startedOf(
  sandbox: Sandbox,
  name: string,
): Promise<{ readonly sessionId: string; readonly requests: readonly Call[] }> {
  const { body } = await askAdmin(sandbox, 'startScenario', `POST /worlds/demo/scenarios/${name}/start`)
  const { sessionId = '', claims = [] } = body
  const requests = claims.flatMap(({ requests: { taiga, stedi } }) => [taiga ?? [], stedi ?? []].flat())
  const callOf = ({ method, path, headers, body }: (typeof requests)[number]): Call => {
    return { method, host: '', path, query: '', headers, body: body === undefined ? '' : JSON.stringify(body) }
  }
  return { sessionId, requests: requests.map(callOf) }
}
