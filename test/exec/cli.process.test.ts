import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../support/cli-program.ts'
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
  `curl -s $PAYERBOX_ADMIN_URL/worlds/demo/clock/advance -d '{"by":"20d"}' > /dev/null
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

    expect(warned.out).toContain(
      '! polls-final-session  a session was polled 5 times after its final status (world demo, calls ',
    )
    expect(failed.out).toContain('✗ polls-final-session  a session was polled 5 times')
    expect(warned.out).toContain('not judged, because the clock did not run between two calls: polls-processing')
    expect([warned.code, failed.code]).toEqual([0, 1])
  })

  it('fails when a request breaks a documented rule, and shows no values', async () => {
    const { code, out } = await run(['exec', '--', ...breaks])

    expect(out).toContain('✗ stedi.claimStatus request  body: required, expected the member providers')
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
      `curl -s $PAYERBOX_ADMIN_URL/worlds/newer/reset -d '{"stediEdition":"2026-08"}' > /dev/null
       for world in newer older; do
         curl -s $PAYERBOX_STEDI_URL/change/medicalnetwork/claimstatus/v2 -H "authorization: sandbox_$world" \\
           -H 'content-type: application/json' -d '${inquiry}' > /dev/null
       done`,
    ])

    expect(out).toMatch(/required, expected the member controlNumber, .*; in 1 exchange\n/)
    expect(out).toMatch(/\n2 calls; 1 finding, 1 failing\n$/)
  })

  it('exits with the exit code of a command that fails', async () => {
    expect((await run(['exec', '--', 'sh', '-c', 'exit 7'])).code).toBe(7)
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
