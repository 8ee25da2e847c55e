import { expect, it } from 'vitest'
import type { Scenario } from '../../src/index.ts'
import { formatProblem } from '../../src/scenario/format/problem.ts'
import type { LoadedScenarios } from '../../src/scenario/play/reload.ts'
import { askAdmin } from '../support/ask.ts'
import { describeServed } from '../support/served.ts'

/** A claim that is sent, and after an hour is what the scenario says. */
function ends(to: 'accepted' | 'rejected', match?: Scenario['match']): Scenario {
  return {
    name: 'ours',
    summary: `Sent, then ${to}.`,
    claims: { visit: {} },
    steps: [
      { when: { after: 0 }, role: 'visit', to: 'submitted', details: {} },
      { when: { after: 3_600_000 }, role: 'visit', to, details: {} },
    ],
    ...(match && { match }),
  }
}

const problem = { code: 'UNKNOWN_STAGE', file: 'ours.yaml', line: 5, column: 25, message: 'no stage' } as const
/** What the next reading finds. */
let files: LoadedScenarios | Error = { scenarios: [] }
const rereadScenarios = async () => {
  if (files instanceof Error) throw files
  return files
}

describeServed(
  'reloaded scenario files',
  (served) => {
    const reload = async (found: typeof files) => {
      files = found
      return askAdmin(served(), 'reloadScenarios', 'POST /scenarios/reload')
    }
    const start = async () => {
      const world = served().sandbox.world('demo')
      const { claimsByRole } = await world.start('ours')
      return () =>
        world
          .claims()
          .find(({ facts }) => facts.id === claimsByRole.visit)
          ?.moves.at(-1)?.to
    }

    it('apply to new runs, while runs in progress continue unchanged', async () => {
      const before = await start()
      expect(await reload({ scenarios: [ends('rejected')] })).toMatchObject({
        status: 200,
        body: { changed: ['ours'] },
      })
      const after = await start()
      served().sandbox.world('demo').advance('1h')
      expect([before(), after()]).toEqual(['accepted', 'rejected'])
    })

    it('can lack a scenario in use: its runs continue, and no new one starts', async () => {
      const before = await start()
      const copy = served().sandbox.world('demo').fork('copy')
      await reload({ scenarios: [] })
      served().sandbox.world('demo').advance('1h')
      copy.advance('1h')
      expect(before()).toBe('accepted')
      expect(copy.claims().some(({ moves }) => moves.at(-1)?.to === 'accepted')).toBe(true)
      await expect(start()).rejects.toThrow('scenario "ours" does not exist')
    })

    it('change nothing if they are equal', async () => {
      expect((await reload({ scenarios: [ends('accepted')] })).body).toMatchObject({ changed: [] })
    })

    it('change nothing if one of them is invalid', async () => {
      const { status, body } = await reload({ problems: [problem] })
      expect(status).toBe(409)
      expect(body.error).toEqual({ code: 'SCENARIO_PROBLEMS', message: formatProblem(problem) })
      const stage = await start()
      served().sandbox.world('demo').advance('1h')
      expect(stage()).toBe('accepted')
    })

    it('are reported by the health check', async () => {
      const health = async () => (await askAdmin(served(), 'health', 'GET /health')).body.reload
      expect(await health()).toEqual({ readings: 0, problemCount: 0, problems: [] })
      await reload({ problems: [problem] })
      expect(await health()).toEqual({ readings: 1, problemCount: 1, problems: [problem] })
      await reload({ scenarios: [] })
      expect(await health()).toEqual({ readings: 2, problemCount: 0, problems: [] })
      await reload(new Error('the folder is gone'))
      expect(await health()).toMatchObject({
        readings: 3,
        problems: [{ code: 'UNREADABLE', message: 'the folder is gone' }],
      })
    })

    it('can replace a built-in scenario, and restore it', async () => {
      const steps = async () => {
        const { body } = await askAdmin(served(), 'scenarios', 'GET /scenarios')
        return body.scenarios?.find(({ name }) => name === 'denied')?.steps.length
      }
      const builtIn = await steps()
      await reload({ scenarios: [{ ...ends('accepted'), name: 'denied' }] })
      expect(await steps()).toBe(2)
      await reload({ scenarios: [] })
      expect(await steps()).toBe(builtIn)
    })
  },
  { scenarios: [ends('accepted')], rereadScenarios },
)

describeServed('a sandbox without scenario files', (served) => {
  it('rejects a reload with a hint', async () => {
    const { status, body } = await askAdmin(served(), 'reloadScenarios', 'POST /scenarios/reload')
    expect(status).toBe(409)
    expect(body.error).toEqual({
      code: 'NO_SCENARIO_FILES',
      message: 'this sandbox has no scenario files; start it with --scenarios <dir>',
    })
    expect((await askAdmin(served(), 'health', 'GET /health')).body.reload).toBeUndefined()
    await expect(served().sandbox.reload()).rejects.toThrow('use --scenarios <dir>')
  })
})

describeServed(
  'the scenario that sessions follow when nothing names one',
  (served) => {
    it('cannot be removed while the sandbox runs', async () => {
      files = { scenarios: [] }
      const { status, body } = await askAdmin(served(), 'reloadScenarios', 'POST /scenarios/reload')
      expect(status).toBe(409)
      expect(body.error?.message).toContain('STILL_NEEDED "ours" is the default scenario')
      expect(served().sandbox.scenarios.some(({ name }) => name === 'ours')).toBe(true)
    })
  },
  { scenarios: [ends('accepted')], scenario: 'ours', rereadScenarios },
)
