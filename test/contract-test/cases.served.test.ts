import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSandbox } from '../../src/index.ts'
import { mockTarget, readCases, runCases, urlTarget } from '../../src/kit.ts'
import { type Listening, listen } from '../../src/serve/listen.ts'
import { notPassed } from './support/not-passed.ts'

const loaded = await readCases('contracts/cases')
const cases = 'cases' in loaded ? loaded.cases : []

describe('every contract case', () => {
  let listening: Listening
  beforeAll(async () => {
    listening = await listen(createSandbox())
  })
  afterAll(() => listening.close())

  it('exists for each API, at least as many as documented', () => {
    const count = (api: string) => cases.filter((one) => one.api === api).length
    expect(count('taiga')).toBeGreaterThanOrEqual(40)
    expect(count('stedi')).toBeGreaterThanOrEqual(80)
    expect(count('optum')).toBeGreaterThanOrEqual(60)
  })

  it('passes in-process', async () => {
    const { outcomes } = await runCases(cases, mockTarget(createSandbox({ strict: true })))
    expect(notPassed(outcomes)).toEqual([])
  })

  it('passes over HTTP, in every edition and profile, with a concurrency of sixteen', async () => {
    const { outcomes } = await runCases(cases, await urlTarget(`${listening.url}/`), { concurrency: 16 })
    expect(notPassed(outcomes)).toEqual([])
    expect(new Set(outcomes.map(({ edition }) => edition))).toEqual(
      new Set(['', 'auto', '2025-01', '2026-08', 'live', 'sandbox']),
    )
  })
})
