import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSandbox } from 'payerbox'
import { type Listening, listen } from 'payerbox/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { BaselineEntry } from '../../src/test/baseline.ts'
import { run } from '../support/cli-program.ts'
import { type OtherServer, startOtherServer } from './support/other-server.ts'

let other: OtherServer
let folder = ''
beforeAll(async () => {
  other = await startOtherServer()
  folder = await mkdtemp(join(tmpdir(), 'payerbox-gate-'))
})
afterAll(async () => {
  other.close()
  await rm(folder, { recursive: true })
})

const cases = ['--cases', 'test/contract-test/support/cases']
const onOther = (...flags: readonly string[]) => run(['contract', 'test', '--target', other.url, ...cases, ...flags])

describe('--baseline', () => {
  const entriesOf = async (file: string): Promise<readonly BaselineEntry[]> =>
    JSON.parse(await readFile(file, 'utf8')).entries
  const write = async (name: string, entries: readonly object[]): Promise<string> => {
    const file = join(folder, name)
    await writeFile(file, JSON.stringify({ entries }, undefined, 2))
    return file
  }

  it('accepts what --update-baseline wrote, and nothing else', async () => {
    const file = join(folder, 'known.json')
    const updated = await onOther('--baseline', file, '--update-baseline')
    const entries = await entriesOf(file)
    const days = (Date.parse(entries[0]?.expires ?? '') - Date.now()) / (24 * 60 * 60 * 1000)

    expect(updated).toMatchObject({ code: 0, out: expect.stringContaining(`${file} was updated: 6 entries, 0 before`) })
    expect(days).toBeGreaterThan(88.9)
    expect(days).toBeLessThan(90.1)
    expect(JSON.stringify(entries)).not.toMatch(/Secretname|nobody-may-see|01\.04\.2026/)

    const accepted = await onOther('--baseline', file)
    expect(accepted.code).toBe(0)
    expect(accepted.out).toContain(`equals 404; got 410; the baseline accepts this until ${entries[0]?.expires}`)
    expect(accepted.out).toContain('? the baseline accepts 6 deviations\n')

    const one = await write('one.json', entries.slice(1))
    const fails = await onOther('--baseline', one)
    expect(fails.code).toBe(1)
    expect(fails.out).toMatch(/✗ taiga\/wrong-status .*\n {4}step 1, status: equals 404; got 410\n/)
  })

  it('fails for another status in the same place', async () => {
    const file = join(folder, 'status.json')
    await onOther('--baseline', file, '--update-baseline')
    const entries = (await entriesOf(file)).map((entry) => ({ ...entry, received: entry.received && '500' }))
    const { code, out } = await onOther('--baseline', await write('status.json', entries), '--case', 'wrong-status')

    expect(out).toContain('equals 404; got 410\n')
    expect(code).toBe(1)
  })

  it('fails when an entry has expired, whether its deviation still occurs or not', async () => {
    const file = join(folder, 'expired.json')
    await onOther('--baseline', file, '--update-baseline', '--baseline-days', '7')
    const [first, ...entries] = await entriesOf(file)
    const gone = { ...first, pointer: '/gone', reason: 'ticket 7' }
    const past = '2026-01-31'
    await write('expired.json', [
      { ...first, expires: past, reason: 'ticket 9' },
      { ...gone, expires: past },
      ...entries,
    ])
    const { code, out } = await onOther('--baseline', file)

    const lines = out.replaceAll(/\n +/g, ' ')
    expect(lines).toContain('got 410; the baseline accepted this until 2026-01-31, which has passed')
    expect(lines).toContain('the entry of the baseline expired on 2026-01-31, and its deviation no longer occurs')
    expect(code).toBe(1)

    const renewed = await onOther('--baseline', file, '--update-baseline')
    const after = await entriesOf(file)
    expect(renewed.code).toBe(0)
    expect(after).toHaveLength(6)
    expect(after.find(({ reason }) => reason === 'ticket 9')?.expires).not.toBe(past)
    // What has not expired keeps its date.
    expect(after.filter(({ expires }) => expires === entries[0]?.expires)).toHaveLength(5)
  })

  it('keeps the entries of cases that did not run', async () => {
    const file = join(folder, 'kept.json')
    await onOther('--baseline', file, '--update-baseline')
    await onOther('--baseline', file, '--update-baseline', '--case', 'right-refusal')

    expect(await entriesOf(file)).toHaveLength(6)
  })

  it.each([
    ['{', /is not valid JSON/],
    ['[]', / must be an object with a list "entries"/],
    ['{\n "entries": [\n  {"case":"x"}]}', /:3:3 \/entries\/0: "edition" must be a string/],
    [
      '{"entries":[{"case":"x","edition":"","about":"","pointer":"","rule":"","step":1,"expires":"2027-02-30"}]}',
      /:1:13 \/entries\/0: "expires" must be a date such as 2027-02-27, not "2027-02-30"/,
    ],
  ])('refuses an invalid file: %s', async (text, message) => {
    const file = join(folder, 'bad.json')
    await writeFile(file, `\uFEFF${text}`)
    const { code, err } = await onOther('--baseline', file)

    expect(err).toMatch(message)
    expect(code).toBe(2)
  })

  it.each([
    [
      ['--baseline', 'nowhere.json'],
      'cannot read the baseline nowhere.json: it does not exist; --update-baseline creates it',
    ],
    [['--update-baseline'], '--update-baseline needs --baseline <file>'],
    [
      ['--baseline', 'x.json', '--baseline-days', '0'],
      '--baseline-days must be a whole number from 1 to 3650, not "0"',
    ],
  ])('explains a wrong flag: %j', async (flags, message) => {
    expect(await onOther(...flags)).toEqual({ code: 2, out: '', err: `payerbox: ${message}\n` })
  })
})

describe('--require', () => {
  it('fails before the first request when a vendor has no credentials', async () => {
    const args = ['contract', 'test', '--target', 'live', '--yes', '--require', 'taiga,stedi']
    const environment = { PAYERBOX_LIVE_TAIGA_KEY: 'made-up', PAYERBOX_LIVE_TAIGA_URL: 'http://127.0.0.1:1' }

    expect(await run(args, environment)).toEqual({
      code: 2,
      out: '',
      err: 'payerbox: --require stedi: PAYERBOX_LIVE_STEDI_KEY is not set\n',
    })
  })

  it('fails when no case of the API was judged', async () => {
    const { code, out } = await onOther('--require', 'optum', '--require', 'taiga', '--case', 'right-refusal')

    expect(out).toContain('✗ optum  no case was judged\n')
    expect(out).not.toContain('✗ taiga')
    expect(code).toBe(1)
  })

  it('takes only names of vendors', async () => {
    expect((await onOther('--require', 'stedi,optun')).err).toBe(
      'payerbox: --require must be taiga, stedi or optum, not "optun"; did you mean "optum"?\n',
    )
  })
})

describe('a target that stops responding', () => {
  /** Responds like a sandbox for so many calls of a vendor, then ends every connection. */
  async function dying(calls: number): Promise<{ url: string; server: Server; box: Listening }> {
    const box = await listen(createSandbox(), { port: 0 })
    let left = calls
    const server = createServer(async (request, response) => {
      const isCall = !request.url?.startsWith('/_payerbox')
      if (isCall && left-- <= 0) {
        server.close()
        server.closeAllConnections()
        return
      }
      const chunks = await request.toArray()
      const answer = await fetch(`${box.url}${request.url}`, {
        method: request.method ?? 'GET',
        headers: request.headers as Record<string, string>,
        ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
      })
      response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text())
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server, box }
  }

  it('is one finding, and the cases that follow are skipped', async () => {
    const { url, box } = await dying(5)
    const args = ['contract', 'test', '--target', url, '--api', 'taiga', '--concurrency', '1', '--format', 'json']
    const { code, out } = await run(args)
    await box.close()
    const { findings, counts, runs, passed } = JSON.parse(out)

    expect(findings).toMatchObject([
      {
        rule: 'target-responds',
        subject: url,
        severity: 'error',
        message: 'stopped responding after 5 calls: ECONNREFUSED',
      },
    ])
    expect(counts.failed + counts['not-arranged']).toBe(0)
    expect(counts.skipped).toBeGreaterThan(50)
    expect(runs.at(-1)).toMatchObject({ verdict: 'failed' })
    expect({ code, passed }).toEqual({ code: 1, passed: false })
  })
})

describe('a running payerbox', () => {
  it('has the same worlds after the test as before', async () => {
    const sandbox = createSandbox({ worlds: ['demo', 'mine'] })
    const { url, close } = await listen(sandbox, { port: 0 })
    const { code } = await run(['contract', 'test', '--target', url, '--api', 'taiga', 'optum'])
    await close()

    expect(code).toBe(0)
    expect(sandbox.worlds).toEqual(['demo', 'mine'])
  })
})

describe('a server that is not payerbox', () => {
  it('gets one line for all cases that it cannot arrange, and no warning', async () => {
    const args = ['contract', 'test', '--target', other.url, '--api', 'taiga', '--case', 'paid*', '--case', 'denied*']
    const { out } = await run(args)
    const { findings } = JSON.parse((await run([...args, '--format', 'json'])).out)

    expect(out).toMatch(/\n\? \d+ cases were not arranged: only payerbox can arrange this case \(\d+\)\n/)
    expect(findings).toEqual([])
  })
})
