import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ReportFinding, reportFormats } from '../../src/kit.ts'
import { type OtherServer, startOtherServer } from '../contract-test/support/other-server.ts'
import { proxy, run, unwrapped } from '../support/cli-program.ts'
import { stediPath, stediRequest } from '../support/samples.ts'

let other: OtherServer
let folder = ''
beforeAll(async () => {
  other = await startOtherServer()
  folder = await mkdtemp(join(tmpdir(), 'payerbox-proxy-'))
})
afterAll(async () => {
  other.close()
  await rm(folder, { recursive: true })
})

/** At fault: a number that is none as text. */
const inquiry = JSON.stringify({ ...stediRequest, controlNumber: 222222222 })

/** A client in its own process, which asks everything that the other server has. */
const client = `
  const base = process.env.PAYERBOX_PROXY_URL
  const ask = (path, init) => fetch(base + path, init).then((response) => response.text())
  const taiga = { headers: { authorization: 'Bearer sandbox_hush' } }
  await ask('/api/v1/partner/sessions/one')
  await ask('/api/v1/partner/sessions/one', taiga)
  await ask('/api/v1/partner/sessions/two', taiga)
  await ask('/api/v1/partner/sessions/three', taiga)
  await ask('/api/v1/partner/sessions/three', taiga)
  const json = { authorization: 'sandbox_hush', 'content-type': 'application/json' }
  await ask('${stediPath}', { method: 'POST', headers: json, body: ${JSON.stringify(inquiry)} })
  await ask('/medicalnetwork/claimstatus/v2/healthcheck', { headers: { authorization: 'Bearer made.up.token' } })
  await ask('/else?name=Jane')
`

const asking = (code: string): readonly string[] => ['--', process.execPath, '--input-type=module', '-e', code]
const through = (...flags: readonly string[]) =>
  run(['proxy', '--target', other.url, '--port', '0', ...flags, ...asking(client)])

describe('payerbox proxy between an unknown client and server', () => {
  it('reports each broken rule of each side once, and nothing else', async () => {
    const { code, out } = await through('--format', 'json')
    const { findings, data, ...rest } = JSON.parse(out)

    expect(code).toBe(1)
    expect(rest).toMatchObject({
      subject: other.url,
      options: { edition: 'auto' },
      passed: false,
      counts: { exchanges: 7 },
    })
    expect(
      findings.map(({ severity, location, properties }: ReportFinding) => {
        const { side, status = '', keyword, exchanges } = properties ?? {}
        return [severity, location?.operation, side, status, location?.pointer, keyword, exchanges].join(' ')
      }),
    ).toEqual([
      'error taiga.sessionStatus response 200 /status enum 2',
      'error taiga.sessionStatus response 200 /dateOfService pattern 2',
      'error taiga.sessionStatus request  header:authorization required 1',
      'error taiga.sessionStatus response 410  declared 1',
      'error stedi.claimStatus request  /controlNumber type 1',
    ])
    expect(data.operations).toContainEqual({
      operation: 'taiga.sessionStatus',
      statuses: [
        { status: 200, declared: true, responses: 2 },
        { status: 401, declared: true, responses: 1 },
        { status: 404, declared: true, responses: 1 },
        { status: 410, declared: false, responses: 1 },
      ],
    })
    expect(data.unjudged).toEqual([{ reason: expect.stringContaining('connection reset'), calls: 1 }])
  })

  it('prints the same with the evidence for each rule', async () => {
    const { out } = await through()

    expect(unwrapped(out)).toMatch(
      /✗ taiga\.sessionStatus response 200 \/status: enum, expected \[.*\], got "settled"; in 2 exchanges documented: https/,
    )
    expect(out).toContain('  taiga.sessionStatus  200 ×2  401 ×1  404 ×1  410 ×1 (not declared)\n')
    expect(out).toMatch(/\n {2}none +404 ×1 \(not judged\)\n/)
    expect(unwrapped(out)).toMatch(
      / \? 1 call was not judged: no response from http:.*: connection reset \(ECONNRESET\) /,
    )
    expect(out.trimEnd().split('\n').at(-1)).toBe(`${other.url}  7 exchanges, 6 judged; 5 rules broken, 5 failing`)
  })

  it('prints a line for each exchange with --verbose, without ids in paths', async () => {
    const { err } = await through('--verbose')
    const lines = err
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.replace(/^[\d:]+ /, ''))

    expect(lines).toEqual([
      'GET /api/v1/partner/sessions/*** 401  taiga.sessionStatus, 1 rule broken',
      'GET /api/v1/partner/sessions/*** 404  taiga.sessionStatus',
      'GET /api/v1/partner/sessions/*** 410  taiga.sessionStatus, 1 rule broken',
      ...Array(2).fill('GET /api/v1/partner/sessions/*** 200  taiga.sessionStatus, 2 rules broken'),
      expect.stringMatching(
        /^POST \/2024-04-01\/change\/medicalnetwork\/claimstatus\/v2 403 {2}stedi.claimStatus, 1 rule broken$/,
      ),
      expect.stringMatching(/^GET \/medicalnetwork\/claimstatus\/v2\/healthcheck not judged: no response from http/),
      'GET /*** 404  unknown operation',
    ])
  })

  it('shows no name, key, id or date in any report', async () => {
    for (const format of reportFormats) {
      const { out, err } = await through('--format', format, '--verbose')
      expect(out + err).not.toMatch(
        /Jane|Doe|111222333|222222222|Secretname|hush|e4b6a1f0|01\.04\.2026|partner\/sessions\/(one|two|three)/,
      )
    }
  })

  it('writes every report to a folder', async () => {
    const reports = join(folder, 'reports')
    await through('--report', reports, '--format', 'github')
    const read = (name: string) => readFile(join(reports, name), 'utf8')

    expect((await readdir(reports)).sort()).toEqual([
      'traffic.html',
      'traffic.json',
      'traffic.junit.xml',
      'traffic.md',
      'traffic.sarif',
      'traffic.txt',
    ])
    expect(await read('traffic.junit.xml')).toContain(
      '<testsuite name="traffic" tests="3" failures="2" errors="0" skipped="1">',
    )
    expect(await read('traffic.md')).toContain('- error: `taiga.sessionStatus response 410`')
    expect(JSON.parse(await read('traffic.sarif')).runs[0].results[0]).toMatchObject({
      ruleId: 'taiga.sessionStatus/response/status/enum',
      level: 'error',
      locations: [{ logicalLocations: [{ fullyQualifiedName: 'taiga.sessionStatus' }] }],
    })
  })

  it('writes a GitHub annotation for each broken rule', async () => {
    expect((await through('--format', 'github')).out).toMatch(
      /^::error title=taiga.sessionStatus response 200::\/status: enum, .*; in 2 exchanges%0Adocumented: /,
    )
  })
})

describe('payerbox proxy, at the end,', () => {
  const kept =
    "await fetch(process.env.PAYERBOX_PROXY_URL + '/api/v1/partner/sessions/one', { headers: { authorization: 'Bearer sandbox_hush' } });"

  it('exits with the exit code of the command when no rule is broken', async () => {
    const target = ['proxy', '--target', other.url, '--port', '0']

    expect(await run([...target, ...asking(kept)])).toMatchObject({
      code: 0,
      out: expect.stringContaining('no rules broken'),
    })
    expect(await run([...target, ...asking(`${kept} process.exit(7)`)])).toMatchObject({ code: 7 })
    expect(await run([...target, ...asking(`${kept} process.kill(process.pid, 'SIGKILL')`)])).toMatchObject({
      code: 137,
    })
  })

  it.each([
    ['the target does not respond', 'http://127.0.0.1:9', kept, 'start the target, or correct --target'],
    [
      'no path is one of the three APIs',
      undefined,
      "await fetch(process.env.PAYERBOX_PROXY_URL + '/nope')",
      'let the client call the paths of Taiga, Stedi or',
    ],
  ])('fails when calls came and none was judged: %s', async (_, target = other.url, script, advice) => {
    const { code, out } = await run(['proxy', '--target', target, '--port', '0', ...asking(script)])

    expect(code).toBe(1)
    expect(unwrapped(out)).toContain('✗ nothing-judged the only call was not judged')
    expect(unwrapped(out)).toContain(advice)
    expect(out).toMatch(/ [01] exchanges?, 0 judged\n$/)
  })

  it('warns when the command sent no request', async () => {
    const { code, out, err } = await run(['proxy', '--target', other.url, '--port', '0', ...asking('')])

    expect(code).toBe(0)
    expect(out).toBe(`${other.url}  no exchanges\n`)
    expect(err).toContain('the command sent no request to the proxy; its address is in PAYERBOX_PROXY_URL')
  })

  it.each(['SIGINT', 'SIGTERM'] as const)('prints the report on %s', async (signal) => {
    const { url, stop } = await proxy(['--target', other.url])
    await fetch(`${url}/api/v1/partner/sessions/two`)
    const { code, out } = await stop(signal)

    expect(code).toBe(1)
    expect(unwrapped(out)).toContain('✗ taiga.sessionStatus response 410 body: declared,')
  })

  it('stops the command', async () => {
    const waiting = `${kept} await new Promise(() => setInterval(() => {}, 1000))`
    const { stop } = await proxy(['--target', other.url, ...asking(waiting)])
    const { code } = await stop()

    expect(code).toBe(143)
  })

  it('fails for less evidence with --fail-on', async () => {
    const observed = createServer((_, response) => {
      response.writeHead(500, { 'content-type': 'application/json' }).end('{"message":"no","id":7}')
    })
    await new Promise<void>((resolve) => observed.listen(0, '127.0.0.1', resolve))
    const target = `http://127.0.0.1:${(observed.address() as AddressInfo).port}`
    const ask = `const init = { method: 'POST', headers: { authorization: 'sandbox_demo', 'content-type': 'application/json' }, body: ${JSON.stringify(JSON.stringify(stediRequest))} }
      await fetch(process.env.PAYERBOX_PROXY_URL + '${stediPath}', init)`
    const [lenient, strict] = await Promise.all([
      run(['proxy', '--target', target, '--port', '0', ...asking(ask)]),
      run(['proxy', '--target', target, '--port', '0', '--fail-on', 'observed', ...asking(ask)]),
    ])
    observed.close()

    expect({ code: lenient.code, out: lenient.out }).toEqual({
      code: 0,
      out: expect.stringMatching(/^! stedi.claimStatus response 500 {2}\/id: type, .*\n {4}observed: /),
    })
    expect({ code: strict.code, out: strict.out }).toEqual({ code: 1, out: expect.stringMatching(/^✗ .*\/id: type, /) })
  })
})

describe('payerbox proxy with a usage error', () => {
  it.each([
    [[], 'proxy needs --target <url>, the server that gets the requests'],
    [['--target', 'here'], 'the target must be a URL such as http://127.0.0.1:4276, not "here"'],
    [
      ['--target', 'https://apigw.optum.com'],
      "apigw.optum.com is a vendor's host, where calls are real; use --live to allow it",
    ],
    [
      ['--target', 'http://localhost:4277'],
      'the target is the proxy itself (port 4277); use another --target or --port',
    ],
    [['--target', 'http://localhost:1', '--port', 'x'], '--port must be a whole number from 0 to 65535, not "x"'],
    [['--target', 'http://localhost:1', '--host', 'a b'], '--host must be an address or a host name, not "a b"'],
    [
      ['--target', 'http://localhost:1', '--edition', '2026-8'],
      '--edition must be auto, 2025-01 or 2026-08, not "2026-8"; did you mean "2026-08"?',
    ],
    [
      ['--target', 'http://localhost:1', '--fail-on', 'observd'],
      '--fail-on must be documented, observed or inferred, not "observd"; did you mean "observed"?',
    ],
    [
      ['--target', 'http://localhost:1', '--format', 'text'],
      '--format must be pretty, json, junit, sarif, markdown, github or html, not "text"',
    ],
    [['--taget', 'x'], 'unknown option --taget; did you mean --target?'],
  ])('reports it in one sentence: %j', async (flags, sentence) => {
    expect(await run(['proxy', ...flags])).toEqual({ code: 2, out: '', err: `payerbox: ${sentence}\n` })
  })

  it('exits with 2 when the command cannot be started', async () => {
    const { code, err } = await run(['proxy', '--target', other.url, '--port', '0', '--', 'no-such-program-anywhere'])

    expect(code).toBe(2)
    expect(err).toContain('payerbox: cannot start no-such-program-anywhere: command not found\n')
  })

  it('exits with 1 when the port is in use', async () => {
    const taken = createServer()
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
    const port = String((taken.address() as AddressInfo).port)
    const { code, err } = await run(['proxy', '--target', other.url, '--port', port])
    taken.close()

    expect({ code, err }).toEqual({
      code: 1,
      err: `payerbox: cannot listen on 127.0.0.1: port ${port} is in use; use another --port, or 0 for a free one\n`,
    })
  })

  it('prints help within 100 columns', async () => {
    const { code, out } = await run(['proxy', '--help'])

    expect(code).toBe(0)
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
  })
})
