import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { run } from '../support/cli-program.ts'

const vitest = [process.execPath, 'node_modules/vitest/vitest.mjs', 'run', '--maxWorkers=2']
const suites = ['test/examples/world.test.ts', 'test/vitest/fixture.served.test.ts']

describe('tests with payerbox/vitest in payerbox exec', () => {
  it('use its sandbox from every worker', async () => {
    const { code, out } = await run(['exec', '--min-coverage', 'statuses=50', '--', ...vitest, ...suites])

    expect(out).toMatch(/ Test Files .*2 passed/)
    expect(out).toMatch(/\n {2}statuses +\d+ % {2}processing, .*paid/)
    expect(out).toMatch(/\n\d\d calls; /)
    expect(code).toBe(0)
  })

  it('fail with the reason if there is no sandbox at PAYERBOX_URL', async () => {
    const other = createServer((_, response) => response.writeHead(404).end())
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(other.address() as AddressInfo).port}`
    const args = ['exec', '--', 'env', `PAYERBOX_URL=${url}`, ...vitest, 'test/examples/world.test.ts']
    const { code, out, err } = await run(args)
    other.close()

    expect(out + err).toContain(`there is no sandbox at PAYERBOX_URL, ${url}`)
    expect(code).toBe(1)
  })
})

describe('payerboxTest, where MSW cannot be loaded', () => {
  it.each([
    [
      'the condition "browser" for Node',
      ['test/examples/world.test.ts'],
      { NODE_OPTIONS: '--conditions=browser' },
      "Remove it from ssr.resolve in Vitest's configuration (resolve.conditions may have it),",
    ],
    [
      'a pool without globals of Node',
      ['--pool=vmThreads', 'test/vitest/jsdom.served.test.ts'],
      {},
      'Use the pool "forks" or "threads"',
    ],
  ])('fails with what to do: %s', async (_, flags, environment, advice) => {
    const args = ['exec', '--', ...vitest, ...flags]
    const { code, out, err } = await run(args, environment)

    expect(out + err).toContain(advice)
    expect(out + err).toContain("or let the sandbox listen on a port: payerboxTest({ transport: 'http' }).")
    expect(code).toBe(1)
  })
})
