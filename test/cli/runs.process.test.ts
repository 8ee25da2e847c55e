import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSandbox } from '../../src/index.ts'
import { type Listening, listen } from '../../src/serve/listen.ts'
import { run } from '../support/cli-program.ts'

let listening: Listening
beforeAll(async () => {
  const sandbox = createSandbox({ clock: 'frozen@2026-04-01T18:30:00Z', worlds: ['demo', 'empty'] })
  const world = sandbox.world('demo')
  await world.start('two-sessions')
  await world.start('polled-to-paid')
  world.advance('1d')
  const over = await world.start('rejected')
  while (world.step(over.facts.id));
  listening = await listen(sandbox)
})
afterAll(() => listening.close())

describe('payerbox runs', () => {
  it('shows where each run stands, what comes next and when', async () => {
    const { code, out, err } = await run(['runs', '--url', listening.url])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^World demo at 2026-04-02 18:30: 3 scenario runs$/m)
    expect(out).toMatch(/^run-\d+ {2}two-sessions\n {2}Session {2}[0-9a-f-]{36}\n {2}Claims {3}\w+ \w+, \w+ \w+\n/m)
    expect(out).toMatch(/ {2}Next {5}\w+ becomes \w+ on 2026-\d\d-\d\d \d\d:\d\d,\s+after \w+;\s+\d+ steps?\s+left/)
    expect(out).toMatch(/ {2}Next {5}visit becomes \w+, after \d polls?, \d polls? missing; \d+ steps left/)
    expect(out).toMatch(/ {2}Next {5}nothing: the run is over/)
  })

  it.each([60, 80, 120])('fits into %i columns', async (width) => {
    const { out } = await run(['runs', '--url', listening.url], { COLUMNS: String(width) })
    expect(out.split('\n').filter((line) => line.length > width)).toEqual([])
  })

  it('prints the same as JSON', async () => {
    const { out } = await run(['runs', '--format', 'json'], { PAYERBOX_URL: listening.url })
    expect(JSON.parse(out)).toMatchObject({
      world: 'demo',
      now: '2026-04-02T18:30:00.000Z',
      runs: [{}, {}, { left: 0 }],
    })
  })

  it('says that a world has no runs', async () => {
    const { out } = await run(['runs', '--url', listening.url, '--world', 'empty'])
    expect(out).toBe('World empty at 2026-04-01 18:30: 0 scenario runs\n')
  })

  it.each([
    ['an unknown world', ['--world', 'demmo'], 2, 'world "demmo" does not exist; did you mean "demo"?'],
    ['an invalid format', ['--format', 'jsn'], 2, '--format must be pretty or json, not "jsn"; did you mean "json"?'],
    [
      'an invalid URL',
      ['--url', 'localhost:1'],
      2,
      '--url must be the URL of a sandbox such as http://127.0.0.1:4276, not "localhost:1"',
    ],
  ])('reports %s', async (_, args, code, message) => {
    const result = await run(['runs', ...args], { PAYERBOX_URL: listening.url })
    expect(result).toEqual({ code, out: '', err: `payerbox: ${message}\n` })
  })
  it('says that no sandbox responds', async () => {
    const gone = await listen(createSandbox())
    await gone.close()
    expect(await run(['runs', '--url', gone.url])).toEqual({
      code: 1,
      out: '',
      err: `payerbox: no sandbox responds at ${gone.url}: ECONNREFUSED; start one with payerbox serve, or name another --url\n`,
    })
  })
})
