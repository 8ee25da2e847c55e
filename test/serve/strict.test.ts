import { describe, expect, it } from 'vitest'
import { createSandbox, type Scenario } from '../../src/index.ts'
import { askTaiga, submit } from '../support/ask.ts'

/** Data that no scenario file could hold: the loader would refuse the event's name. */
const spoiled: Scenario = {
  name: 'spoiled',
  summary: 'An event whose name Taiga could never give.',
  claims: { visit: {} },
  steps: [
    { when: { after: 0 }, role: 'visit', to: 'submitted', details: {} },
    { when: { after: 0 }, role: 'visit', to: 'accepted', details: { event: 'Not A Name' } },
  ],
}

describe('a reply that breaks its contract', () => {
  it('becomes a 500 with strict, which names payerbox and the broken rule', async () => {
    const sandbox = createSandbox({ strict: true, scenarios: [spoiled] })
    const { status, text } = await askTaiga(sandbox, await submit(sandbox, { scenario: 'spoiled' }))
    expect(status).toBe(500)
    expect(text).toContain('payerbox broke its own contract: taiga.sessionStatus.200')
    expect(text).toContain('/events/0/type')
  })

  it('is sent unchanged otherwise', async () => {
    const sandbox = createSandbox({ scenarios: [spoiled] })
    expect((await askTaiga(sandbox, await submit(sandbox, { scenario: 'spoiled' }))).status).toBe(200)
  })
})
