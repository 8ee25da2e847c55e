import { spawn } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { prettyServe } from '../support/cli-program.ts'

const json = { 'content-type': 'application/json' }
const key = { authorization: 'Bearer sandbox_demo' }
const realLooking = `tga_live_${'0123456789abcdef'.repeat(4)}`

describe('the log in the format pretty', () => {
  it('has a line for each call and each claim that moved, at the default level', async () => {
    const serving = await prettyServe(['--port', '0', '--clock', 'frozen@2026-04-01T18:30:00Z'], { COLUMNS: '120' })
    const { url } = serving
    const started = await fetch(`${url}/_payerbox/worlds/demo/scenarios/paid/start`, { method: 'POST' })
    const { sessionId } = (await started.json()) as { sessionId: string }
    const session = `${url}/api/v1/partner/sessions/${sessionId}`
    await fetch(`${url}/_payerbox/worlds/other/clock/advance`, { method: 'POST', headers: json, body: '{"by":"1h"}' })
    await fetch(`${url}/_payerbox/worlds/demo/clock/advance`, { method: 'POST', headers: json, body: '{"by":"14d"}' })
    await fetch(`${session}?name=Jane-Doe`, { headers: key })
    await fetch(session, { headers: { ...key, 'x-payerbox-fault': 'status=503' } })
    await fetch(session, { headers: { ...key, 'x-payerbox-fault': 'reset' } }).catch(() => {})
    await fetch(session, { headers: { authorization: 'Bearer wrong-key' } })
    await fetch(session, { headers: { authorization: `Bearer ${realLooking}` } })
    await fetch(`${url}/jane-doe/1957-03-02`)
    await fetch(`${url}/_payerbox/worlds/demo/jane-doe`)
    await fetch(url)
    const text = await serving.stop()
    const shown = text.slice(text.indexOf("Bearer sandbox_demo'\n\n"))
    const lines = shown.split('\n').map((line) => line.replace(/^\d\d:\d\d:\d\d /, '').replace(/ +/g, ' '))
    const path = '/api/v1/partner/sessions/\\*\\*\\*[0-9a-f]{12}'
    for (const form of [
      'claim-\\d+ drafted run-\\d+ paid demo 2026-04-01 18:30',
      '201 POST [\\d.]+ ms demo admin.startScenario /_payerbox/worlds/demo/scenarios/paid/start',
      '200 POST [\\d.]+ ms (\\*\\*\\*[0-9a-f]{12}) admin.advanceClock /_payerbox/worlds/\\1/clock/advance',
      'claim-\\d+ accepted → paid run-\\d+ paid demo 2026-04-15 \\d\\d:\\d\\d',
      `200 GET [\\d.]+ ms demo taiga.sessionStatus ${path}`,
      `503 GET [\\d.]+ ms demo taiga.sessionStatus fault:status ${path}`,
      `reset GET [\\d.]+ ms demo taiga.sessionStatus fault:reset ${path}`,
      `401 GET [\\d.]+ ms - taiga.sessionStatus ${path}`,
      ' expected Authorization: Bearer sandbox_demo; sandbox_ and any name selects a world',
      'credential refused: taiga.sessionStatus, this looks like a live Taiga API key.*',
      '404 GET [\\d.]+ ms - none /\\*\\*\\*[0-9a-f]{12}/\\*\\*\\*[0-9a-f]{12}',
      '404 GET [\\d.]+ ms - admin /_payerbox/worlds/\\*\\*\\*/\\*\\*\\*',
      '200 GET [\\d.]+ ms - none /',
    ]) {
      expect(lines).toContainEqual(expect.stringMatching(new RegExp(`^${form}$`)))
    }
    expect(shown).not.toMatch(new RegExp(`jane|1957|wrong-key|${realLooking}|${sessionId}`, 'i'))
    expect(shown).not.toContain('\u001b')
  })

  it('shows only a count of calls that come too fast to be read', async () => {
    const serving = await prettyServe(['--port', '0'])
    const call = () => fetch(`${serving.url}/_payerbox/health`)
    for (let round = 0; round < 10; round++) await Promise.all(Array.from({ length: 50 }, call))
    const text = await serving.stop()
    const lines = text.match(/admin\.health/g)?.length ?? 0
    const omitted = Array.from(text.matchAll(/… (\d+) more lines?/g), ([, count]) => Number(count))
    expect(lines + omitted.reduce((sum, count) => sum + count, 0)).toBe(500)
  })

  it('has no calls at level warn', async () => {
    const serving = await prettyServe(['--port', '0', '--log-level', 'warn'])
    await fetch(`${serving.url}/_payerbox/health`)
    expect(await serving.stop()).not.toContain('admin.health')
  })
})

describe('the log in the format json', () => {
  it('has the same calls and moves at level debug', async () => {
    const { serve } = await import('../support/cli-program.ts')
    const serving = await serve(['--port', '0', '--log-level', 'debug', '--clock', 'frozen@2026-04-01T18:30:00Z'])
    await fetch(`${serving.url}/_payerbox/worlds/demo/scenarios/paid/start`, { method: 'POST' })
    await serving.stop()
    expect(serving.lines.slice(1, 3)).toMatchObject([
      {
        level: 'debug',
        msg: 'claim moved',
        world: 'demo',
        to: 'drafted',
        scenario: 'paid',
        at: '2026-04-01T18:30:00.000Z',
      },
      { msg: 'call', method: 'POST', path: '/_payerbox/worlds/demo/scenarios/paid/start', status: 201, world: 'demo' },
    ])
  })
})

describe('a terminal', () => {
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(CI|NO_COLOR|FORCE_COLOR|NODE_DISABLE_COLORS)$/.test(name)),
  )
  const script = (command: string, environment: Readonly<Record<string, string>> = {}) =>
    spawn('script', ['-qec', command, '/dev/null'], {
      env: { ...inherited, TERM: 'xterm-256color', ...environment },
      stdio: ['ignore', 'pipe', 'ignore'],
    })

  it.skipIf(process.platform !== 'linux').each([
    ['colors', {}, true],
    ['no colors under NO_COLOR', { NO_COLOR: '1' }, false],
  ] as const)('gets the banner and the lines without an option, with %s', async (_, environment, isColored) => {
    const program = `${import.meta.dirname}/../../src/cli/payerbox.ts`
    const child = script(`${process.execPath} ${program} --port 0`, environment)
    let text = ''
    for await (const chunk of child.stdout) {
      text += String(chunk)
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0]
      if (text.includes('admin.health')) child.kill('SIGTERM')
      else if (url !== undefined && text.includes("Bearer sandbox_demo'")) await fetch(`${url}/_payerbox/health`)
    }
    expect(stripVTControlCharacters(text)).toMatch(/200 GET +[\d.]+ ms - admin\.health \/_payerbox\/health/)
    expect(text.includes('\u001b[32m200')).toBe(isColored)
  })
})
