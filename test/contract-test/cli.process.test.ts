import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../support/cli-program.ts'

/** A case that the sandbox cannot pass, in a file with a name that needs care in every format. */
const broken = `cases:
  - case: kept
    title: A key that is missing is refused
    operation: taiga.sessionStatus
    evidence: documented
    source: Taiga, errors
    steps:
      - request: { method: GET, path: /api/v1/partner/sessions/one }
        expect: { status: 401 }
  - case: broken
    title: A <title> with "quotes" & more, 100 %
    operation: taiga.sessionStatus
    evidence: documented
    source: Taiga, errors
    arrange: { scenario: paid, advance: 14d }
    steps:
      - request:
          method: GET
          path: "/api/v1/partner/sessions/\${run.sessionId}"
          headers: { authorization: "Bearer \${credentials.taiga}" }
        expect:
          status: 200
          members:
            /status: { equals: denied }
            /patientName: { equals: "\${run.sessionId}" }
`

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'payerbox-cases-'))
  await writeFile(join(folder, 'some, cases.yaml'), broken)
})
afterAll(() => rm(folder, { recursive: true }))

const test = (...args: readonly string[]) => run(['contract', 'test', '--cases', folder, ...args])

describe('payerbox contract test', () => {
  it('passes its own cases, and prints the number of checks', async () => {
    const { code, out, err } = await run(['contract', 'test'])

    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/\nmock {2}\d+ cases: \d+ passed; \d+ checks in \d+\.\d s\n$/)
  })

  it('exits with 1 and reports each broken rule with its location, and values only where they identify no one', async () => {
    const { code, out } = await test()

    expect(code).toBe(1)
    expect(out).toContain('✗ taiga/broken  A <title> with "quotes" & more, 100 %\n')
    expect(out).toContain('    step 1, member /status: equals "denied"; got "paid"\n')
    expect(out).toContain(
      `    step 1, member /patientName: equals "\${run.sessionId}"; got a string of 13 characters\n`,
    )
    expect(out).toContain(`    ${join(folder, 'some, cases.yaml')}:10:5  documented: Taiga, errors\n`)
    expect(out).toContain('  taiga.sessionStatus    200 ×1  401 ×1  404 -  429 -  500 -  503 -\n')
    expect(out).toMatch(/mock {2}2 cases: 1 passed, 1 failed; 8 checks in \d+\.\d s\n$/)
  })

  it('writes JSON', async () => {
    const report = JSON.parse((await test('--format', 'json')).out)

    expect(report).toMatchObject({
      subject: 'mock',
      counts: { cases: 2, checks: 8, passed: 1, failed: 1, skipped: 0 },
    })
    expect(report.runs[1]).toMatchObject({ name: 'taiga/broken', verdict: 'failed', location: { line: 10 } })
    expect(report.findings).toMatchObject([
      {
        run: 'taiga/broken',
        location: { pointer: '/status' },
        received: '"paid"',
        properties: { step: 1, about: 'member', keyword: 'equals', expected: '"denied"' },
      },
      {
        location: { pointer: '/patientName' },
        received: expect.stringMatching(/^a string of \d+ characters$/),
        properties: { step: 1 },
      },
    ])
    expect(report.data.coverage).toContainEqual({
      operation: 'taiga.sessionStatus',
      edition: '',
      cells: expect.arrayContaining([
        { status: 200, mediaType: 'application/json', declared: true, responses: 1, passed: 0 },
        { status: 401, mediaType: 'application/json', declared: true, responses: 1, passed: 1 },
        { status: 404, mediaType: 'application/json', declared: true, responses: 0, passed: 0 },
      ]),
    })
  })

  it('writes JUnit XML', async () => {
    const { out } = await test('--format', 'junit')

    expect(out).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<testsuites name="payerbox contract test mock" tests="2" assertions="8" failures="1" errors="0" skipped="0" /,
    )
    expect(out).toContain('name="taiga/broken: A &lt;title&gt; with &quot;quotes&quot; &amp; more, 100 %"')
    expect(out).toContain(
      '<failure type="documented" message="step 1, member /status: equals &quot;denied&quot;; got &quot;paid&quot;">',
    )
    expect(out.match(/<testcase /g)).toHaveLength(2)
    expect(out).toMatch(/<testsuite name="taiga" timestamp="\d{4}-\d\d-\d\dT[\d:.]+Z" /)
  })

  it('writes SARIF', async () => {
    const [one] = JSON.parse((await test('--format', 'sarif')).out).runs

    expect(one.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(['taiga/broken'])
    expect(one.results).toHaveLength(2)
    expect(one.invocations).toEqual([{ executionSuccessful: true, startTimeUtc: expect.stringMatching(/T.*Z$/) }])
    expect(one.results[0]).toMatchObject({
      ruleId: 'taiga/broken',
      ruleIndex: 0,
      level: 'error',
      message: { text: 'taiga/broken: step 1, member /status: equals "denied"; got "paid"' },
      locations: [
        {
          physicalLocation: {
            // The case file is not in the repository; code scanning would refuse it.
            artifactLocation: { uri: 'package.json' },
            region: { startLine: 1, startColumn: 1 },
          },
        },
      ],
    })
  })

  it('writes Markdown', async () => {
    const { out } = await test('--format', 'markdown')

    expect(out).toContain('# Contract test: `mock`\n\n2 cases: 1 passed, 1 failed; 8 checks in ')
    expect(out).toContain('### failed: `taiga/broken`\n\nA \\<title\\> with "quotes" & more, 100 % (documented')
    expect(out).toContain('- `step 1, member /status: equals "denied"; got "paid"`\n')
    expect(out).toContain('| `taiga.sessionStatus` |  | **200**: 1, **401**: 1, 404: none, ')
    expect(out).toMatch(/ s\. Started \d{4}-\d\d-\d\dT[\d:.]+Z\.\n/)
    expect(out).toMatch(
      /<details><summary>Step 1: status 200<\/summary>\n\n```\nGET \/api\/v1\/partner\/sessions\/\*{3}[0-9a-f]{12}\n/,
    )
  })

  it('prints requests and responses only with --verbose', async () => {
    expect((await test()).out).not.toContain('GET /api')
    expect((await test('--verbose')).out).toMatch(
      /\n {4}step 1\n {6}> GET \/api\/v1\/partner\/sessions\/\*{3}[0-9a-f]{12}\n {6}< 200 application\/json\n {6}<\n {6}< \{\n/,
    )
  })

  it('writes GitHub annotations at the line of the case', async () => {
    const { out } = await test('--format', 'github')
    const [first = ''] = out.split('\n')

    expect(first).toMatch(/^::error file=.*some%2C cases\.yaml,line=10,col=5,title=taiga\/broken::A <title> /)
    expect(first).toContain(' 100 %25%0Astep 1, member /status: equals "denied"; got "paid"%0Astep 1, ')
    expect(first).toMatch(/%0Adocumented: Taiga, errors$/)
  })

  it('also writes every report to a folder', async () => {
    const reports = join(folder, 'reports')
    await test('--report', reports, '--format', 'github')

    expect((await readdir(reports)).sort()).toEqual([
      'contract.html',
      'contract.json',
      'contract.junit.xml',
      'contract.md',
      'contract.sarif',
      'contract.txt',
    ])
    expect(await readFile(join(reports, 'contract.txt'), 'utf8')).toContain('✗ taiga/broken')
  })

  it('runs only the selected cases', async () => {
    const { code, out } = await test('--case', 'taiga/k?pt', '--api', 'taiga', '--concurrency', '1')

    expect(code).toBe(0)
    expect(out).toContain('mock  1 case: 1 passed; 3 checks in ')
  })

  it.each([
    [
      'an unknown format',
      ['--format', 'jsn'],
      '--format must be pretty, json, junit, sarif, markdown, github or html, not "jsn"; did you mean "json"?',
    ],
    ['an unknown API', ['--api', 'tiaga'], '--api must be taiga, stedi or optum, not "tiaga"; did you mean "taiga"?'],
    [
      'an unknown edition',
      ['--edition', '2026'],
      '--edition must be auto, 2025-01, 2026-08, live or sandbox, not "2026"',
    ],
    ['too high a concurrency', ['--concurrency', '65'], '--concurrency must be a whole number from 1 to 64, not "65"'],
    ['an unknown case', ['--case', 'nothing-*'], 'no case matches --case nothing-*'],
    [
      'a vendor as the target',
      ['--target', 'https://healthcare.us.stedi.com'],
      "healthcare.us.stedi.com is a vendor's host; to test the vendors, use --target live",
    ],
  ])('exits with 2 for %s', async (_, args, sentence) => {
    expect(await test(...args)).toEqual({ code: 2, out: '', err: `payerbox: ${sentence}\n` })
  })

  it('exits with 2 and lists the problems of the case files', async () => {
    const wrong = join(folder, 'wrong')
    await rm(wrong, { recursive: true, force: true })
    const { code, out, err } = await run(['contract', 'test', '--cases', wrong])

    expect({ code, out, err }).toEqual({
      code: 2,
      out: '',
      err: `payerbox: cannot read the folder ${wrong}\n`,
    })
  })
})

describe('payerbox contract', () => {
  it.each([
    [['contract'], 'contract needs a command: test or diff'],
    [['contract', 'tset'], 'unknown command "contract tset"; use test or diff; did you mean "test"?'],
    [['contract', 'test', '--taget', 'mock'], 'unknown option --taget; did you mean --target?'],
  ])('reports a usage error: %j', async (args, sentence) => {
    expect(await run(args)).toEqual({ code: 2, out: '', err: `payerbox: ${sentence}\n` })
  })

  it('prints help within 100 columns', async () => {
    for (const args of [
      ['contract', '--help'],
      ['contract', 'test', '--help'],
    ]) {
      const { code, out } = await run(args)

      expect(code).toBe(0)
      expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
    }
  })
})
