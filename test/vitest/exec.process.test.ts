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
  }, 60_000)

  it('fail with the reason if there is no sandbox at PAYERBOX_URL', async () => {
    const other = createServer((_, response) => response.writeHead(404).end())
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(other.address() as AddressInfo).port}`
    const args = ['exec', '--', 'env', `PAYERBOX_URL=${url}`, ...vitest, 'test/examples/world.test.ts']
    const { code, out, err } = await run(args)
    other.close()

    expect(out + err).toContain(`there is no sandbox at PAYERBOX_URL, ${url}`)
    expect(code).toBe(1)
  }, 60_000)
})
