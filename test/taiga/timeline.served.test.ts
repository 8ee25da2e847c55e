import { expect, it } from 'vitest'
import { createSandbox } from '../../src/index.ts'
import { type Json, statusOf, submit } from '../support/ask.ts'
import { describeServed } from '../support/served.ts'

/** The runs in which Taiga itself never fails: a failure has no times. */
const undisturbed = createSandbox()
  .scenarios.filter(({ steps }) => !steps.some((step) => 'arms' in step && step.arms.on.startsWith('taiga.')))
  .map(({ name }) => name)

describeServed('a session in each built-in scenario', (served) => {
  it.each(undisturbed)('has timestamps in order: %s', async (scenario) => {
    const sessionId = await submit(served(), { scenario })
    const world = served().sandbox.world('demo')
    do {
      world.advance('1m')
      expectInOrder(await statusOf(served(), sessionId))
    } while (world.step())
  })
})

function expectInOrder({ sessionId, claim, events = [] }: Json): void {
  expect(sessionId).toBeDefined()
  if (claim === undefined) return
  const times = events.map(({ timestamp }) => timestamp)
  expect(times).toEqual(times.toSorted().reverse())
  expect([claim.submittedAt, claim.lastUpdated]).toEqual([claim.submittedAt, claim.lastUpdated].toSorted())
  expect([times[0] ?? '', claim.lastUpdated]).toEqual([times[0] ?? '', claim.lastUpdated].toSorted())
}
