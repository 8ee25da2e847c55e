import { describe, expect, it } from 'vitest'
import { createSandbox, type Sandbox, type Scenario } from '../../src/index.ts'
import { askStedi, askTaiga, submit } from '../support/ask.ts'
import { loadSnapshot, saveSnapshot } from '../support/snapshots.ts'

const frozen = { clock: 'frozen@2026-04-01T18:30:00Z', strict: true } as const
const hour = 3_600_000

/** A claim that is accepted after an hour, and an hour later is what the scenario says. */
function ends(to: 'paid' | 'denied'): Scenario {
  return {
    name: 'ours',
    summary: `Accepted, then ${to}.`,
    claims: { visit: {} },
    steps: [
      { when: { after: 0 }, role: 'visit', to: 'submitted', details: {} },
      { when: { after: hour }, role: 'visit', to: 'accepted', details: {} },
      { when: { after: hour }, role: 'visit', to, details: {} },
    ],
  }
}

/** What the vendors say of a session, now and after its last step. */
async function repliesOf(sandbox: Sandbox, session: string): Promise<readonly string[]> {
  const replies = async () => [(await askTaiga(sandbox, session)).text, (await askStedi(sandbox)).text]
  const before = await replies()
  sandbox.world('demo').advance('1h')
  return [...before, ...(await replies())]
}

describe('a snapshot with a run whose scenario', () => {
  it.each<[string, readonly Scenario[]]>([
    ['changed while the run was in progress', [ends('denied')]],
    ['is gone', []],
  ])('%s continues as the run did', async (_, now) => {
    let files: readonly Scenario[] = [ends('paid')]
    const rereadScenarios = async () => ({ scenarios: files })
    const original = createSandbox({ ...frozen, scenarios: files, rereadScenarios })
    const session = await submit(original, { scenario: 'ours' })
    original.world('demo').advance('1h')
    files = now
    await original.reload()
    const text = await saveSnapshot(original)
    const loaded = createSandbox({ ...frozen, scenarios: now })
    expect((await loadSnapshot(loaded, text, '?replace=true')).status).toBe(200)
    const replies = await repliesOf(loaded, session)
    expect(replies).toEqual(await repliesOf(original, session))
    expect(replies.map((reply) => JSON.parse(reply).status)).toEqual(['accepted', 'success', 'paid', 'success'])
  })
})
