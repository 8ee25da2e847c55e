import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run, unwrapped } from '../support/cli-program.ts'
import { stediRequest } from '../support/samples.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'payerbox-exec-'))
})
afterAll(() => rm(folder, { recursive: true }))

const frozen = ['--clock', 'frozen@2026-04-01T18:30:00Z']
/** A client in one line: polls the session of the run so many times, 20 days after it began. */
const polls = (times: number) => [
  'sh',
  '-c',
  `curl -s $PAYERBOX_ADMIN_URL/worlds/demo/clock/advance  -H 'Content-Type: application/json' -d '{"by":"20d"}' > /dev/null
   for i in $(seq ${times}); do
     curl -s $PAYERBOX_TAIGA_URL/api/v1/partner/sessions/$PAYERBOX_SESSION_ID -H "authorization: Bearer $PAYERBOX_TAIGA_KEY" > /dev/null
   done`,
]
const breaks = [
  'sh',
  '-c',
  `curl -s $PAYERBOX_STEDI_URL/change/medicalnetwork/claimstatus/v2 -H "authorization: $PAYERBOX_STEDI_KEY" \\
     -H 'content-type: application/json' -d '{"subscriber":{"firstName":"Secretname"}}' > /dev/null`,
]

describe('a client written from the documentation', () => {
  const demands = ['--scenario', 'paid', '--min-coverage', 'statuses=66', 'events=50', '--lint', 'fail']

  it.each([
    ['in JavaScript, with fetch', [process.execPath, 'test/clients/fetch-client.mjs']],
    ['in a shell, with curl', ['sh', 'test/clients/curl-client.sh']],
  ])('passes exec: %s', async (_, command) => {
    const { code, out } = await run(['exec', ...frozen, ...demands, '--', ...command])

    expect(out).toMatch(/ {2}statuses +66 % {2}processing, submitted, accepted, paid\n/)
    expect(out).toMatch(/ calls; no findings\n$/)
    expect(code).toBe(0)
  })
})

describe('payerbox exec', () => {
  it('fails when the coverage is too low, and lists what is missing', async () => {
    const { code, out } = await run([
      'exec',
      ...frozen,
      '--scenario',
      'paid',
      '--min-coverage',
      'statuses=100',
      '--',
      ...polls(1),
    ])

    expect(out).toContain(
      '✗ coverage-statuses  16 % covered, 100 % required\n    not covered: processing, submitted, accepted, rejected, denied\n',
    )
    expect(code).toBe(1)
  })

  it('warns about anti-patterns, and fails with --lint', async () => {
    const args = ['exec', ...frozen, '--scenario', 'denied']
    const warned = await run([...args, '--', ...polls(6)])
    const failed = await run([...args, '--lint', '--', ...polls(6)])

    expect(unwrapped(warned.out)).toContain(
      '! polls-final-session a session was polled 5 times after its final status (world demo, calls ',
    )
    expect(unwrapped(failed.out)).toContain('✗ polls-final-session a session was polled 5 times')
    expect(unwrapped(warned.out)).toContain(
      'not judged, because the clock did not run between two calls: polls-processing',
    )
    expect([warned.code, failed.code]).toEqual([0, 1])
  })

  it('fails when a request breaks a documented rule, and shows no values', async () => {
    const { code, out } = await run(['exec', '--', ...breaks])

    expect(unwrapped(out)).toContain('✗ stedi.claimStatus request body: required, expected the member providers')
    expect(out).not.toContain('Secretname')
    expect(code).toBe(1)
  })

  it('checks a request against the edition of its world', async () => {
    const inquiry = JSON.stringify({ ...stediRequest, controlNumber: undefined })
    const { out } = await run([
      'exec',
      '--',
      'sh',
      '-c',
      `curl -s $PAYERBOX_ADMIN_URL/worlds/newer/reset  -H 'Content-Type: application/json' -d '{"stediEdition":"2026-08"}' > /dev/null
       curl -s -X PUT $PAYERBOX_ADMIN_URL/worlds/older/settings  -H 'Content-Type: application/json' -d '{"stediEdition":"2025-01"}' > /dev/null
       for world in newer older; do
         curl -s $PAYERBOX_STEDI_URL/change/medicalnetwork/claimstatus/v2 -H "authorization: sandbox_$world" \\
           -H 'content-type: application/json' -d '${inquiry}' > /dev/null
       done`,
    ])

    expect(unwrapped(out)).toMatch(/required, expected the member controlNumber, .*; in 1 exchange /)
    expect(out).toMatch(/\n2 calls; 1 finding, 1 failing\n$/)
  })

  it('exits with the exit code of a command that fails, and the summary says that it failed', async () => {
    const { code, out } = await run(['exec', '--', 'sh', '-c', 'exit 7'])

    expect(out).toMatch(/\nthe command failed with exit code 7; 0 calls; 1 finding, 0 failing\n$/)
    expect(code).toBe(7)
  })

  it.each([
    [
      'without a key',
      'taiga',
      `curl -s $PAYERBOX_TAIGA_URL/api/v1/partner/sessions/1`,
      'Bearer and a token, got nothing',
    ],
    [
      'with the wrong scheme',
      'taiga',
      `curl -s -u me:hush-hush $PAYERBOX_TAIGA_URL/api/v1/partner/sessions/1`,
      'Bearer and a token, got the scheme Basic',
    ],
    [
      'with a variable that is not set',
      'taiga',
      `curl -s -H "Authorization: Bearer $NOT_SET" $PAYERBOX_TAIGA_URL/api/v1/partner/sessions/1`,
      'Bearer and a token, got a scheme without a credential',
    ],
    [
      'with an unknown key',
      'stedi',
      `curl -s -H 'Authorization: hush-hush' -H 'Content-Type: application/json' -d '${JSON.stringify(stediRequest)}' \
         $PAYERBOX_STEDI_URL/change/medicalnetwork/claimstatus/v2`,
      'a credential of a world, got an unknown one',
    ],
    [
      'with a bearer token in place of a key',
      'stedi',
      `curl -s -H "Authorization: Bearer $PAYERBOX_STEDI_KEY" -H 'Content-Type: application/json' \
         -d '${JSON.stringify(stediRequest)}' $PAYERBOX_STEDI_URL/change/medicalnetwork/claimstatus/v2`,
      'an API key without a scheme, got the scheme Bearer',
    ],
    [
      'with an unknown client',
      'optum',
      `curl -s $PAYERBOX_OPTUM_URL/apip/auth/v2/token -d client_id=hush-hush -d client_secret=x -d grant_type=client_credentials`,
      'the client_id of a world, got another one',
    ],
  ])('fails when calls are refused for their credential: %s', async (_, api, call, reason) => {
    const twice = ['--', 'sh', '-c', `for i in 1 2; do ${call} > /dev/null; done`]
    const { code, out } = await run(['exec', ...twice])

    expect(unwrapped(out)).toContain(`✗ ${api} 2 calls were refused for the credential: expected ${reason} `)
    expect(out).toMatch(/\n2 calls; 1 finding, 1 failing\n$/)
    expect(out).not.toContain('hush')
    expect(code).toBe(1)

    const allowed = await run(['exec', '--allow-refused', ...twice])
    expect(unwrapped(allowed.out)).toContain(`i ${api} 2 calls were refused`)
    expect(allowed.code).toBe(0)
  })

  it('fails for an expired token only if the client gets no new one', async () => {
    const poll = `curl -s $PAYERBOX_OPTUM_URL/medicalnetwork/claimstatus/v2/healthcheck -H "Authorization: Bearer $TOKEN" > /dev/null`
    const token = `TOKEN=$(curl -s $PAYERBOX_OPTUM_URL/apip/auth/v2/token -d client_id=$PAYERBOX_OPTUM_CLIENT_ID \
      -d client_secret=x -d grant_type=client_credentials | grep -o '"access_token":"[^"]*"' | cut -d'"' -f4)`
    const later = `curl -s $PAYERBOX_ADMIN_URL/worlds/demo/clock/advance  -H 'Content-Type: application/json' -d '{"by":"2h"}' > /dev/null`
    const stale = await run(['exec', '--', 'sh', '-c', [token, poll, later, poll].join('\n')])
    const renewed = await run(['exec', '--', 'sh', '-c', [token, poll, later, poll, token, poll].join('\n')])

    expect(unwrapped(stale.out)).toContain(
      '✗ optum 1 call was refused for the credential: expected a valid token, got one that has',
    )
    expect(renewed.out).toMatch(/\n5 calls; no findings\n$/)
    expect([stale.code, renewed.code]).toEqual([1, 0])
  })

  it('warns about a command that does not call the sandbox, and names the variables', async () => {
    const { code, out } = await run(['exec', '--', 'true'])

    expect(out).toMatch(/^! no-calls {2}the command did not call the sandbox\n {4}let it read PAYERBOX_TAIGA_URL and /)
    expect(code).toBe(0)
  })

  it.each([[['--scenario', 'paid']], [['--lint', 'warn']], [['--min-coverage', 'statuses=0']]])(
    'fails with %j when the command does not call the sandbox',
    async (flags) => {
      const { code, out } = await run(['exec', ...flags, '--', 'true'])

      expect(out).toContain('✗ no-calls  the command did not call the sandbox\n')
      expect(code).toBe(1)
    },
  )

  it('leaves out the lint rules of --lint-off', async () => {
    const off = ['exec', ...frozen, '--scenario', 'denied', '--lint', '--lint-off', 'polls-final-session']
    const { code, out } = await run([...off, '--', ...polls(6)])

    expect(out).not.toContain('polls-final-session')
    expect(code).toBe(0)
  })

  it('sets variables under the names of --env', async () => {
    const { out } = await run(['exec', '--env', 'BASE=PAYERBOX_STEDI_URL', '--', 'sh', '-c', 'echo "base $BASE"'])

    expect(out).toMatch(/^base http:\/\/127\.0\.0\.1:\d+\/2024-04-01\n/)
  })

  it('writes every report to a folder, and Markdown to the summary of a GitHub step', async () => {
    const [reports, summary] = [join(folder, 'reports'), join(folder, 'summary.md')]
    await writeFile(summary, 'before\n')
    const { out } = await run(['exec', '--report', reports, '--format', 'sarif', '--', ...breaks], {
      GITHUB_STEP_SUMMARY: summary,
    })

    expect(JSON.parse(out).runs[0].results[0]).toMatchObject({ level: 'error', ruleIndex: 0 })
    expect((await readdir(reports)).sort()).toEqual([
      'client.html',
      'client.json',
      'client.junit.xml',
      'client.md',
      'client.sarif',
      'client.txt',
    ])
    expect(await readFile(join(reports, 'client.junit.xml'), 'utf8')).toContain('tests="3" failures="1"')
    expect(await readFile(summary, 'utf8')).toMatch(/^before\n# Client report\n/)
  })

  it('exits with the exit code of the command when the summary cannot be written', async () => {
    const { code, err } = await run(['exec', '--', 'sh', '-c', 'exit 7'], {
      GITHUB_STEP_SUMMARY: join(folder, 'nowhere', 'summary.md'),
    })

    expect(err).toMatch(/^payerbox: cannot write the summary of the step: ENOENT: .*\n$/)
    expect(code).toBe(7)
  })

  it.each([
    [['exec'], 'exec needs a command: payerbox exec -- npm test'],
    [['exec', '--lint', 'fial', '--', 'true'], '--lint must be warn or fail, not "fial"; did you mean "fail"?'],
    [
      ['exec', '--lint-off', 'polls-final-sesion', '--', 'true'],
      '--lint-off must be polls-final-session, polls-processing-too-often, polls-payer-too-often, repeats-finalized-inquiry, stops-at-unknown-event, discards-tokens, reuses-expired-token, retries-refused-request, no-back-off, retries-without-limit, submits-twice or onboards-repeatedly, not "polls-final-sesion"; did you mean "polls-final-session"?',
    ],
    [['exec', '--env', 'A=B', '--', 'true'], '--env must have the form TAIGA_URL=PAYERBOX_TAIGA_URL, not "A=B"'],
    [
      ['exec', '--env', 'A=PAYERBOX_TAIGA', '--', 'true'],
      '--env: unknown variable PAYERBOX_TAIGA; use one of PAYERBOX_URL, PAYERBOX_ADMIN_URL, PAYERBOX_WORLD, PAYERBOX_TAIGA_URL, PAYERBOX_TAIGA_KEY, PAYERBOX_STEDI_URL, PAYERBOX_STEDI_KEY, PAYERBOX_OPTUM_URL, PAYERBOX_OPTUM_CLIENT_ID, PAYERBOX_OPTUM_CLIENT_SECRET',
    ],
    [['exec', '--scenario', 'payed', '--', 'true'], 'scenario "payed" does not exist; did you mean "paid"?'],
    [['exec', '--', 'no-such-program-anywhere'], 'cannot start no-such-program-anywhere: command not found'],
    [
      ['exec', '--min-coverage', 'status=1', '--', 'true'],
      '--min-coverage: invalid minimum coverage "status=1"; write statuses=100, with one of statuses, submissionTypes, families, categories, codes, events, responses, errors, faults; did you mean "statuses"?',
    ],
  ])('reports a usage error: %j', async (args, sentence) => {
    expect(await run(args)).toEqual({ code: 2, out: '', err: `payerbox: ${sentence}\n` })
  })
})

describe('the report of exec', () => {
  it('has standard output to itself when a program reads it', async () => {
    const { code, out, err } = await run(['exec', '--format', 'json', '--', 'sh', '-c', 'echo from the command'])

    expect(JSON.parse(out)).toMatchObject({ verb: 'exec' })
    expect(err).toBe('from the command\n')
    expect(code).toBe(0)
  })

  it.each(['json', 'html', 'pretty'])('goes to the file of --output: %s', async (format) => {
    const file = join(folder, `report.${format}`)
    const { out } = await run(['exec', '--format', format, '--output', file, '--', 'echo', 'from the command'])

    expect(out).toBe('from the command\n')
    expect(await readFile(file, 'utf8')).toContain('the command did not call the sandbox')
  })

  it('names a file of the repository for each SARIF result', async () => {
    const uris = async (...flags: string[]) => {
      const { out } = await run(['exec', '--format', 'sarif', ...flags, '--', 'true'])
      const { results } = JSON.parse(out).runs[0]
      return results.map((result: SarifResult) => result.locations[0]?.physicalLocation.artifactLocation.uri)
    }

    expect(await uris()).toEqual(['package.json'])
    expect(await uris('--sarif-anchor', 'docs/ci.md')).toEqual(['docs/ci.md'])
    expect(await run(['exec', '--sarif-anchor', '/etc/hosts', '--', 'true'])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^payerbox: --sarif-anchor must be a file inside .*, not "\/etc\/hosts"\n$/),
    })
  })
})

interface SarifResult {
  readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } }[]
}

describe('the command of exec', () => {
  /** Counts the signals until some time after the first. */
  const counting = `let n = 0
    process.on('SIGINT', () => { n++; setTimeout(() => { console.log('signals: ' + n); process.exit(5) }, 300) })
    console.log('ready'); setInterval(() => {}, 1000)`

  it.each([
    ['sent to the process group, as by a terminal', -1],
    ['sent to payerbox alone', 1],
  ])('gets Ctrl-C once: %s', async (_, sign) => {
    const program = 'src/cli/payerbox.ts'
    const child = spawn(process.execPath, [program, 'exec', '--', process.execPath, '-e', counting], { detached: true })
    let out = ''
    child.stdout.on('data', (chunk) => {
      if (out === '') process.kill(sign * (child.pid as number), 'SIGINT')
      out += chunk
    })
    const [code] = await once(child, 'exit')

    expect(out).toMatch(/^ready\nsignals: 1\n/)
    expect(code).toBe(5)
  })

  it('gets its exit code reported when the reader of standard output stops reading', async () => {
    const child = spawn(process.execPath, ['src/cli/payerbox.ts', 'exec', '--', 'sh', '-c', 'sleep 0.3; exit 7'])
    child.stdout.destroy()
    const [[code], err] = await Promise.all([once(child, 'exit'), text(child.stderr)])

    expect({ code, err }).toEqual({ code: 7, err: '' })
  })

  it('reaches the sandbox although the environment names a proxy', async () => {
    const seen: string[] = []
    const proxy = createServer((request, response) => {
      seen.push(String(request.url))
      response.writeHead(502).end()
    })
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
    const client = `const { PAYERBOX_TAIGA_URL: url, PAYERBOX_TAIGA_KEY: key, PAYERBOX_SESSION_ID: id } = process.env
      const headers = { authorization: 'Bearer ' + key }
      console.log((await fetch(url + '/api/v1/partner/sessions/' + id, { headers })).status, process.env.NO_PROXY)`
    const { out } = await run(
      ['exec', '--scenario', 'paid', '--', process.execPath, '--input-type=module', '-e', client],
      { NODE_USE_ENV_PROXY: '1', HTTP_PROXY: url, http_proxy: url, HTTPS_PROXY: url, NO_PROXY: 'intranet.example' },
    )
    proxy.close()

    expect(out).toMatch(/^200 intranet\.example,127\.0\.0\.1,localhost,::1\n/)
    expect(seen).toEqual([])
  })
})
