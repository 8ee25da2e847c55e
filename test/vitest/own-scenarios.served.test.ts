import { expect } from 'vitest'
import { payerboxTest } from '../../src/vitest/index.ts'

const test = payerboxTest({ scenarios: 'test/vitest/scenarios', clock: 'frozen@2026-04-01T18:30:00Z' })

test('a test can start the scenarios of a folder', async ({ payerbox }) => {
  await payerbox.start('our-denial')
  await payerbox.clock.advance('15d')
  expect((await payerbox.claims({ stage: 'denied' })).map(({ stage }) => stage)).toContain('denied')
})

test('each test has its own world of them', async ({ payerbox }) => {
  expect(await payerbox.claims({ stage: 'denied' })).toEqual([])
})
