import { expect, it } from 'vitest'
import { readCases, runCases, urlTarget } from '../../src/kit.ts'
import { notPassed } from '../contract-test/support/not-passed.ts'

it('the running container passes every contract case in every edition and profile', async () => {
  const loaded = await readCases('contracts/cases')
  const cases = 'cases' in loaded ? loaded.cases : []
  const { outcomes } = await runCases(cases, await urlTarget(process.env.CONTAINER_URL as string, process.env), {
    concurrency: 8,
  })

  expect(outcomes.length).toBeGreaterThan(cases.length)
  expect(notPassed(outcomes)).toEqual([])
}, 60_000)
