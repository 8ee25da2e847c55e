import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSandbox } from '../../src/index.ts'
import { loadScenarios } from '../../src/serve/scenario-files.ts'
import { type Listening, listen } from '../../src/serve/server.ts'
import { feed, run } from '../support/cli-program.ts'

let folder = ''
let server: Listening
const sandbox = createSandbox({ clock: 'frozen@2026-04-01T18:30:00Z' })
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'payerbox-record-'))
  server = await listen(sandbox)
})
afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

const inquiry = {
  controlNumber: '123456789',
  tradingPartnerServiceId: '3429',
  providers: [{ providerType: 'BillingProvider', npi: '1234567890', organizationName: 'Behavioral Services P.C.' }],
  subscriber: { memberId: '111222333', firstName: 'Jane', lastName: 'Doe', dateOfBirth: '19000806' },
  encounter: { beginningDateOfService: '20240318', endDateOfService: '20240401' },
}

/** A client in a process of its own, which finds the proxy by its variable. */
const client = `
  const response = await fetch(process.env.PAYERBOX_PROXY_URL + '/2024-04-01/change/medicalnetwork/claimstatus/v2', {
    method: 'POST',
    headers: { authorization: 'sandbox_demo', 'content-type': 'application/json' },
    body: ${JSON.stringify(JSON.stringify(inquiry))},
  })
  process.exit(response.ok ? 0 : 3)`

describe('payerbox record', () => {
  it('records a command, and prints a report that contains nothing that was sent', async () => {
    const out = join(folder, 'of-a-command')
    const args = ['record', '--target', server.url, '--port', '0', '--out', out]
    const { code, out: said, err } = await run([...args, '--', process.execPath, '--input-type=module', '-e', client])

    expect(code).toBe(0)
    expect(said).toMatch(
      /of-a-command\s+1 exchange: \d+ values kept, \d+ replaced, 0 omitted; 1 scenario, 1 replayed as recorded\n$/,
    )
    expect(err).toMatch(/^payerbox: recording http:\/\/127\.0\.0\.1:\d+ at http:\/\/127\.0\.0\.1:\d+\n$/)
    expect((await readdir(out)).toSorted()).toEqual(['exchanges', 'record.json', 'record.md', 'scenarios'])
    const written = await readFile(join(out, 'exchanges', 'stedi.claimStatus.json'), 'utf8')
    expect(written + said + err).not.toMatch(/111222333|behavioral|19000806|sandbox_demo/i)
    expect(await loadScenarios(join(out, 'scenarios'))).toMatchObject({ scenarios: [{ name: 'recorded-1' }] })
  })

  it('exits with 1 when the command fails, and when nothing was recorded', async () => {
    const args = ['record', '--target', server.url, '--port', '0', '--out', join(folder, 'of-nothing')]
    const { code, err } = await run([...args, '--', process.execPath, '-e', 'process.exit(3)'])
    expect(code).toBe(1)
    expect(err).toContain('payerbox: nothing was recorded')
  })

  it('reads exchanges from a file or from standard input', async () => {
    const exchange = {
      at: '2026-04-01T18:30:00Z',
      request: { method: 'GET', path: '/api/v1/partner/sessions/quentinella', headers: {}, body: null },
      response: { status: 404, headers: { 'content-type': 'application/json' }, body: { error: 'Session not found' } },
    }
    const text = JSON.stringify([exchange])
    const file = join(folder, 'exchanges.json')
    await writeFile(file, text)
    const [first, second] = [join(folder, 'of-a-file'), join(folder, 'of-input')]
    expect(await run(['record', '--from', file, '--out', first])).toMatchObject({ code: 0, err: '' })
    expect(await feed(text, ['record', '--from', '-', '--out', second])).toMatchObject({ code: 0, err: '' })
    const third = await run(['record', '--from', file, '--out', join(folder, 'as-json'), '--format', 'json'])
    expect(JSON.parse(third.out)).toMatchObject({ verb: 'record', counts: { exchanges: 1, scenarios: 0 } })
    for (const out of [first, second]) {
      const written = await readFile(join(out, 'exchanges', 'taiga.sessionStatus.json'), 'utf8')
      expect(JSON.parse(written)).toMatchObject([{ operation: 'taiga.sessionStatus', response: { status: 404 } }])
      expect(written).not.toContain('quentinella')
    }
  })

  it('uses what it can of a HAR file, and counts what it leaves out by reason', async () => {
    const url = 'https://api.example.com/api/v1/partner/sessions/quentinella'
    const content = { mimeType: 'application/json', text: '{"error":"Session not found"}' }
    const entry = {
      startedDateTime: '2026-04-01T18:30:00Z',
      request: { method: 'GET', url },
      response: { status: 404, content },
    }
    const aborted = { ...entry, response: { status: 0 } }
    const script = { ...entry, request: { method: 'GET', url: 'https://api.example.com/quentinella.js' } }
    const file = join(folder, 'session.har')
    const har = (...entries: readonly object[]) => `\uFEFF${JSON.stringify({ log: { entries } })}`
    await writeFile(file, har(entry, aborted, script, { ...entry, request: null }, aborted))
    const found = await run(['record', '--from', file, '--out', join(folder, 'of-a-har')])

    expect(found).toMatchObject({ code: 0, err: '' })
    expect(found.out).toMatch(
      /of-a-har\s+1 exchange, 4 left out: \d+ values? kept, \d+ replaced, 0 omitted; 0 scenarios/,
    )
    expect(found.out.split('\n').map((line) => line.trim())).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /^2 {2}the request was aborted: it has no status {2}1:\d+ \/log\/entries\/1 {2}1:\d+ \/log\/entries\/4$/,
        ),
        expect.stringMatching(/^1 {2}it has no "request" +1:\d+ \/log\/entries\/3$/),
        '1  not an operation of these APIs',
      ]),
    )
    expect(found.out).not.toContain('quentinella')

    await writeFile(file, har(aborted))
    const nothing = await run(['record', '--from', file, '--out', join(folder, 'of-an-aborted-call')])
    expect(nothing).toMatchObject({ code: 1, out: '' })
    expect(nothing.err).toContain('1:20 /log/entries/0: the request was aborted: it has no status\n')
  })

  it('does not write to a folder that is not empty', async () => {
    const { code, err } = await run(['record', '--target', server.url, '--out', folder])
    expect({ code, err }).toEqual({
      code: 2,
      err: `payerbox: ${folder} is not empty; use an empty or a new folder\n`,
    })
  })

  it.each([
    [[], 'record needs --out <dir>, a folder to write to'],
    [['--out', 'x'], 'record needs one of --target <url> and --from <file>'],
    [['--out', 'x', '--target', 'u', '--from', 'f'], 'record needs one of --target <url> and --from <file>'],
    [
      ['--out', 'x', '--target', 'u', '--amounts', 'scal'],
      '--amounts must be keep, scale or replace, not "scal"; did you mean "scale"?',
    ],
    [['--out', 'x', '--target', 'u', '--port', '99999'], '--port must be a whole number from 0 to 65535, not "99999"'],
    [['--out', 'x', '--target', 'nowhere'], 'the target must be a URL such as http://127.0.0.1:4276, not "nowhere"'],
    [['--out', 'x', '--target', 'https://healthcare.us.stedi.com'], "healthcare.us.stedi.com is a vendor's host"],
    [['--out', 'x', '--from', 'none.har'], 'cannot read none.har'],
    [['--out', 'x', '--from', 'package.json'], 'package.json is neither a HAR file nor a list of exchanges'],
    [['--out', 'x', '--from', 'LICENSE'], 'LICENSE is not valid JSON'],
  ])('reports a usage error: %j', async (args, sentence) => {
    const { code, err } = await run(['record', ...args])
    expect(code).toBe(2)
    expect(err).toContain(`payerbox: ${sentence}`)
    expect(err.trimEnd()).not.toContain('\n')
  })
})
