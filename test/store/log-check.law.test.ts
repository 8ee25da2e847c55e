import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSandbox, type Sandbox } from '../../src/index.ts'
import type { Scenario } from '../../src/scenario/format/step.ts'
import { builtInScenarioNames } from '../../src/scenario/play/built-in.ts'
import { LogCheck } from '../../src/scenario/play/log-check.ts'
import type { WorldEvent } from '../../src/world/event.ts'
import { foldLog } from '../../src/world/fold-log.ts'
import { World, type WorldOrigin } from '../../src/world/world.ts'
import { submit } from '../support/ask.ts'
import { lawRuns } from '../support/law-runs.ts'
import { saveSnapshot } from '../support/snapshots.ts'
import { type Action, repliesTo, storedActions } from '../support/world-actions.ts'

const frozen = { clock: 'frozen@2026-04-01T18:30:00Z' } as const

/** A world as a snapshot has it. */
interface Saved {
  readonly origin: WorldOrigin
  readonly scenarios: ReadonlyMap<string, Scenario>
  readonly events: readonly WorldEvent[]
}

async function savedBy(sandbox: Sandbox): Promise<Saved> {
  const lines = (await saveSnapshot(sandbox, 'demo')).split('\n').slice(1, -2)
  const values = lines.map((line) => JSON.parse(line))
  const scenarios = values.filter(({ type }) => type === 'scenario')
  return {
    origin: values[scenarios.length].origin,
    scenarios: new Map(scenarios.map(({ revision, content }) => [revision, content])),
    events: values.slice(scenarios.length + 1),
  }
}

/** What a check of the events says first. */
function problemIn({ origin, scenarios }: Saved, events: readonly WorldEvent[]): string | undefined {
  const world = new World(origin)
  const check = new LogCheck(world, scenarios)
  for (const [index, event] of events.entries()) {
    const problem = check.problemOf(event, index)
    if (problem !== undefined) return `${problem} ${JSON.stringify(event)}`
    world.restore([event])
  }
  return check.problemAtEnd?.problem
}

const call = { host: '', query: '', headers: {}, body: '' }

/** What can bring a run on. A fault of the scenario can fail a poll. */
const does: Readonly<Record<'step' | 'poll' | 'wait', (sandbox: Sandbox, session: string) => unknown>> = {
  step: (sandbox) => sandbox.answer({ ...call, method: 'POST', path: '/_payerbox/worlds/demo/step', body: '{}' }),
  wait: (sandbox) => sandbox.world('demo').advance('7d'),
  poll: (sandbox, session) =>
    sandbox.answer({
      ...{ ...call, method: 'GET', path: `/api/v1/partner/sessions/${session}` },
      headers: { authorization: 'Bearer sandbox_demo' },
    }),
}

/** The log, and what folding it makes of it: up to any version, once or twice. */
function* foldings({ events }: Saved, cut: number, again: number): Generator<readonly WorldEvent[]> {
  yield events
  const at = cut % (events.length + 1)
  const once = [...foldLog(events.slice(0, at)), ...events.slice(at)]
  yield once
  const later = again % (once.length + 1)
  yield [...foldLog(once.slice(0, later)), ...once.slice(later)]
}

describe('the check of the events of a snapshot', () => {
  it('finds nothing in what a world wrote, wherever its log was folded', async () => {
    const run = fc.array(
      storedActions.filter((action) => !('restart' in action)),
      { maxLength: 12 },
    )
    await fc.assert(
      fc.asyncProperty(run, fc.nat(), fc.nat(), async (actions: readonly Action[], cut, again) => {
        const sandbox = createSandbox(frozen)
        await repliesTo(sandbox, 'demo', actions)
        const saved = await savedBy(sandbox)
        for (const events of foldings(saved, cut, again)) expect(problemIn(saved, events)).toBeUndefined()
      }),
      { numRuns: lawRuns(60) },
    )
  })

  it('finds nothing in a run of any built-in scenario, wherever its log was folded', async () => {
    const types = new Set<string>()
    type Run = [scenario: string, actions: (keyof typeof does)[], cut: number, again: number]
    const steps = Array.from({ length: 12 }, () => 'step' as const)
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...builtInScenarioNames),
        fc.array(fc.constantFrom('step' as const, 'poll' as const, 'wait' as const), { maxLength: 12 }),
        fc.nat(),
        fc.nat(),
        async (scenario, actions, cut, again) => {
          const sandbox = createSandbox(frozen)
          const session = await submit(sandbox, { scenario })
          for (const action of actions) await does[action](sandbox, session)
          const saved = await savedBy(sandbox)
          for (const events of foldings(saved, cut, again)) {
            expect(problemIn(saved, events)).toBeUndefined()
            for (const { type } of events) types.add(type)
          }
        },
      ),
      {
        examples: builtInScenarioNames.map((name): Run => [name, steps, 5, 3]),
        numRuns: builtInScenarioNames.length + lawRuns(100),
      },
    )
    const expected = ['claim.moved', 'run.claimReplaced', 'run.stepApplied', 'run.polled', 'log.folded']
    expect([...types]).toEqual(expect.arrayContaining(expected))
  })
})
