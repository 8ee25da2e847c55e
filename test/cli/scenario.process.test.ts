import { spawnSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSandbox } from '../../src/index.ts'
import { run } from '../support/cli-program.ts'

/** A valid scenario with a role and a payer whose names must be escaped in every format. */
const sound = `scenario: sound
summary: Sent, and refused.
claims:
  visit-end: { charge: 100, payer: "P|PLAN {A} [B] #1;" }
steps:
  - { after: 1m, visit-end: submitted }
  - { after: 1h, visit-end: rejected }
`

const flawed = `scenario: flawed
summary: A role that never moves.
claims:
  visit: { charge: 100 }
  rest: { charge: 20 }
steps:
  - { after: 1m, visit: submitted }
`

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'payerbox-scenarios-'))
  await writeFile(join(folder, 'sound.yaml'), sound)
  await writeFile(join(folder, 'flawed.yaml'), flawed)
})
afterAll(() => rm(folder, { recursive: true }))

const check = (...args: readonly string[]) => run(['scenario', 'check', folder, ...args])

describe('payerbox scenario check', () => {
  it('reports findings with line and column and the totals, and exits with 1', async () => {
    const { code, out, err } = await check()

    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(out).toContain(
      `✗ ${join(folder, 'flawed.yaml')}:5:3 ROLE_NEVER_MOVES\n  no step moves "rest": its claim remains a draft that no API can find\n`,
    )
    expect(out).toMatch(/\n2 scenarios: 1 passed, 1 failed; 1 finding; 5 states, \d+ replies in \d+\.\d s\n$/)
  })

  it('exits with 0 without findings, and fits a terminal of 80 columns', async () => {
    const { code, out } = await run(['scenario', 'check', join(folder, 'sound.yaml')])

    expect(code).toBe(0)
    expect(out).toMatch(/ {2}rejected +- +\d+ +- +\d+ {2}D0\n/)
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([])
    expect(out).not.toContain('Documented behavior')
  })

  it('reports an invalid file, and checks the others', async () => {
    const other = await mkdtemp(join(tmpdir(), 'payerbox-broken-'))
    await writeFile(join(other, 'sound.yaml'), sound)
    await writeFile(join(other, 'torn.yaml'), 'scenario: [')
    const { code, out } = await run(['scenario', 'check', other])
    await rm(other, { recursive: true })

    expect(code).toBe(1)
    expect(out).toContain(`${join(other, 'torn.yaml')}:1:`)
    expect(out).toContain(' YAML_SYNTAX\n')
    expect(out).toContain('2 scenarios: 1 passed, 1 failed')
  })

  it('writes JSON', async () => {
    const report = JSON.parse((await check('--format', 'json')).out)

    expect(report.findings).toEqual([
      {
        rule: 'ROLE_NEVER_MOVES',
        severity: 'error',
        run: 'flawed',
        location: { file: { file: join(folder, 'flawed.yaml'), line: 5, column: 3 } },
        message: 'no step moves "rest": its claim remains a draft that no API can find',
      },
    ])
    expect(report.data.scenarios).toMatchObject([
      { name: 'flawed', findings: 1, states: 2 },
      { name: 'sound', findings: 0, states: 3 },
    ])
    expect(report.data.coverage.transition).toContainEqual(
      expect.objectContaining({ what: 'submitted → rejected', trigger: 'clock', scenarios: ['sound'] }),
    )
  })

  it('writes JUnit XML with a test case for each scenario', async () => {
    const { out } = await check('--format', 'junit')

    expect(out).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<testsuites name="payerbox scenario check" tests="2" assertions="\d+" failures="1" /,
    )
    expect(out).toContain('ROLE_NEVER_MOVES no step moves &quot;rest&quot;: its claim')
    expect(out.match(/<testcase /g)).toHaveLength(2)
    expect(out.match(/<testcase [^>]*[^/]>/g)).toHaveLength(out.match(/<\/testcase>/g)?.length ?? 0)
  })

  it('writes SARIF', async () => {
    const [one] = JSON.parse((await run(['scenario', 'check', '.', '--format', 'sarif'], {}, folder)).out).runs

    expect(one.tool.driver.rules).toMatchObject([
      { id: 'ROLE_NEVER_MOVES', shortDescription: { text: 'no step moves a role' } },
    ])
    expect(one.results).toMatchObject([
      {
        ruleId: 'ROLE_NEVER_MOVES',
        ruleIndex: 0,
        level: 'error',
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'flawed.yaml' },
              region: { startLine: 5, startColumn: 3 },
            },
          },
        ],
      },
    ])
  })

  it('writes GitHub annotations and Markdown', async () => {
    expect((await check('--format', 'github')).out).toMatch(
      /^::error file=.*flawed\.yaml,line=5,col=3,title=ROLE_NEVER_MOVES::no step moves "rest": its claim/,
    )
    const { out } = await check('--format', 'markdown')
    expect(out).toContain('`ROLE_NEVER_MOVES` no step moves "rest"')
    expect(out).toContain('## Statuses\n\n| Taiga | start | clock | polls | manual | Stedi and Optum |\n| --- |')
  })

  it('draws one scenario as a Mermaid state diagram, and several in Markdown', async () => {
    const { out } = await run(['scenario', 'check', join(folder, 'sound.yaml'), '--format', 'mermaid'])

    expect(out).toBe(`stateDiagram-v2
  state "visit-end drafted<br/>Taiga processing<br/>Stedi D0/35<br/>Optum D0/35" as s0
  state "visit-end submitted<br/>Taiga submitted<br/>Stedi D0/35<br/>Optum D0/35" as s1
  state "visit-end rejected<br/>Taiga rejected<br/>Stedi D0/35<br/>Optum D0/35" as s2
  [*] --> s0
  s0 --> s1 : after 1m, visit-end becomes submitted
  s1 --> s2 : after 1h, visit-end becomes rejected
  s2 --> [*]
`)
    expect((await check('--format', 'mermaid')).out).toMatch(
      /^## flawed\n\n```mermaid\nstateDiagram-v2\n[^`]*```\n\n## sound\n/,
    )
  })

  it('also writes a file in every format to a folder', async () => {
    const reports = join(folder, 'reports')
    await check('--report', reports, '--format', 'github')

    expect((await readdir(reports)).sort()).toEqual([
      'scenarios.html',
      'scenarios.json',
      'scenarios.junit.xml',
      'scenarios.md',
      'scenarios.mermaid.md',
      'scenarios.sarif',
      'scenarios.txt',
    ])
  })
})

describe('payerbox scenario list', () => {
  it('lists each scenario with its steps, length, roles and summary', async () => {
    const { code, out } = await run(['scenario', 'list', folder], { COLUMNS: '140' })

    expect(code).toBe(0)
    expect(out).toBe(`  Scenario  Length  Steps  Roles        Summary
Rejected
  sound     1h1m    2      visit-end    Sent, and refused.

Several claims
  flawed    1m      1      visit, rest  A role that never moves.
`)
  })

  it.each([60, 80, 100, 120, 140])('has a line for each scenario in a terminal of %i columns', async (width) => {
    const { out } = await run(['scenario', 'list'], { COLUMNS: String(width) })
    const lines = out.split('\n')
    expect(lines.filter((line) => line.length > width)).toEqual([])
    const names = lines.flatMap((line) => /^ {2}([a-z][a-z0-9-]+) /.exec(line)?.[1] ?? [])
    expect(names.toSorted()).toEqual(
      createSandbox()
        .scenarios.map(({ name }) => name)
        .toSorted(),
    )
    expect(lines).toEqual(expect.arrayContaining(['Paid', 'Denied', 'Payer behaviors']))
  })

  it('lists the built-in scenarios as JSON, with the length of the longest path', async () => {
    const listed = JSON.parse((await run(['scenario', 'list', '--format', 'json'])).out)

    expect(listed).toContainEqual(
      expect.objectContaining({
        name: 'outcome-by-chance',
        roles: ['visit'],
        steps: 8,
        length: { milliseconds: 14 * 86_400_000 - 6.5 * 3_600_000 + 10 * 86_400_000, polls: 0, manualSteps: 0 },
      }),
    )
    expect(listed).toContainEqual(
      expect.objectContaining({ name: 'polled-to-paid', length: { milliseconds: 0, polls: 7, manualSteps: 0 } }),
    )
  })
})

describe('payerbox scenario new', () => {
  it('creates a commented template and a copy of a built-in scenario, and both pass the check', async () => {
    const dir = join(folder, 'mine')
    const { code, out } = await run(['scenario', 'new', 'my-run', '--dir', dir])
    await run(['scenario', 'new', 'my-denial', '--dir', dir, '--from', 'denied'])

    expect(code).toBe(0)
    expect(out).toContain(`payerbox scenario check ${join(dir, 'my-run.yaml')}\n`)
    const [first, second] = (await readFile(join(dir, 'my-run.yaml'), 'utf8')).split('\n')
    expect(first).toMatch(/^# yaml-language-server: \$schema=.*contracts\/scenario\.schema\.json$/)
    expect(second).toBe('scenario: my-run # must match the file name')
    expect(await run(['scenario', 'check', dir])).toMatchObject({ code: 0, err: '' })
  })

  it('does not overwrite a file', async () => {
    const before = await readFile(join(folder, 'sound.yaml'), 'utf8')
    const { code, err } = await run(['scenario', 'new', 'sound', '--dir', folder])

    expect({ code, err }).toEqual({
      code: 2,
      err: `payerbox: ${join(folder, 'sound.yaml')} already exists\n`,
    })
    expect(await readFile(join(folder, 'sound.yaml'), 'utf8')).toBe(before)
  })
})

describe('payerbox scenario play', () => {
  it('prints each step with what each API reports after it', async () => {
    const { code, out } = await run(['scenario', 'play', 'outcome-by-chance', '--outcomes', 'outcome=denied'])

    expect(code).toBe(0)
    expect(out).toContain(`2026-04-01 19:30  after 30m, visit becomes accepted
                  Taiga accepted   Stedi A2/20   Optum A2/20
2026-04-15 12:00  after 13d16h30m, outcome is denied, visit becomes denied
                  Taiga denied   Stedi F2/88   Optum F2/88
                  the run is over
`)
  })

  it('applies a fault once per step, makes the polls that a step waits for, and plays manual steps', async () => {
    const played = async (name: string) => (await run(['scenario', 'play', name, '--speed', 'max'])).out

    const statuses = ['processing', '401', '500', '503', 'paid'].map((word) => `Taiga ${word}`)
    expect((await played('wire-trouble')).match(/Taiga \w+/g)?.slice(-5)).toEqual(statuses)
    expect(await played('slow-payer')).toContain('Stedi A2/20 after 14s')
    expect(await played('polled-to-paid')).toContain('after 3 polls, visit becomes paid\n')
    expect(await played('by-hand')).toContain('by hand, visit becomes paid\n')
  })

  it('plays a file, and prints the responses', async () => {
    const { out } = await run(['scenario', 'play', join(folder, 'sound.yaml'), '--api'])

    expect(out).toContain('"message": "Claim rejected by payer. Correction and resubmission in progress."')
    expect(out).toContain('"statusCategoryCode": "D0"')
  })
})

describe('payerbox scenario with several sessions, a bare name, and a pipe', () => {
  it('names the sessions of a run that has several', async () => {
    const { out } = await run(['scenario', 'play', 'two-sessions', '--speed', 'max'])
    expect(out).toMatch(/Taiga tuesday paid +Taiga friday paid/)
    expect((await run(['scenario', 'play', 'paid', '--speed', 'max'])).out).toMatch(/Taiga paid/)
  })

  it('finds the file of a bare name in the folder scenarios', async () => {
    expect(await run(['scenario', 'play', 'paid.yaml', '--speed', 'max'])).toMatchObject({ code: 0, err: '' })
    expect((await run(['scenario', 'list', 'denied-then-paid'])).out).toContain('denied-then-paid')
  })

  it('lists the valid scenarios of a folder beside the problems of the others', async () => {
    const other = await mkdtemp(join(tmpdir(), 'payerbox-listed-'))
    await writeFile(join(other, 'sound.yaml'), sound)
    await writeFile(join(other, 'torn.yaml'), sound.replace('sound', 'torn').replace('rejected', 'rejectd'))
    const { code, out, err } = await run(['scenario', 'list', other])
    await rm(other, { recursive: true })
    expect(code).toBe(2)
    expect(out).toMatch(/^ {2}sound /m)
    expect(err).toMatch(/torn\.yaml:\d+:\d+ UNKNOWN_STAGE .*\n +\d+ \| .*rejectd.*\n +\| +\^{7}\n$/)
  })

  it.skipIf(process.platform === 'win32')('does not fail when the reader closes the pipe', () => {
    const script = `${process.execPath} src/cli/payerbox.ts scenario list --format json | head -c 1; exit \${PIPESTATUS[0]}`
    const { status, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })
})

describe('a usage error of payerbox scenario', () => {
  it.each([
    ['no command', [], 'scenario needs a command: check, list, new or play'],
    [
      'an unknown command',
      ['chek'],
      'unknown command "scenario chek"; use check, list, new or play; did you mean "check"?',
    ],
    [
      'an unknown format',
      ['check', '--format', 'jnit'],
      '--format must be pretty, json, junit, sarif, markdown, github, html or mermaid, not "jnit"; did you mean "junit"?',
    ],
    [
      'a missing file',
      ['check', 'no-such.yaml'],
      'file or folder not found: no-such.yaml; scenarios/no-such.yaml does not exist either',
    ],
    [
      'a mistyped file',
      ['check', 'piad.yaml'],
      'file or folder not found: piad.yaml; did you mean "scenarios/paid.yaml"?',
    ],
    [
      'a mistyped file in a folder',
      ['play', 'scenarios/piad.yml'],
      'file not found: scenarios/piad.yml; did you mean "scenarios/paid.yaml"?',
    ],
    [
      'an unknown scenario without a file',
      ['play', 'xyzzy'],
      'scenario "xyzzy" does not exist; xyzzy.yaml and scenarios/xyzzy.yaml do not exist either',
    ],
    ['a folder without scenarios', ['check', 'src'], 'no scenario files (*.yaml) in src'],
    ['an unknown scenario', ['play', 'payd'], 'scenario "payd" does not exist; did you mean "paid"?'],
    [
      'an invalid outcome',
      ['play', 'paid', '--outcomes', 'outcome'],
      '--outcomes must be of the form branch=outcome, not "outcome"',
    ],
    [
      'an outcome that the branch does not have',
      ['play', 'outcome-by-chance', '--outcomes', 'outcome=payd'],
      'the branch outcome has no outcome "payd"; did you mean "paid"?',
    ],
    ['an invalid speed', ['play', 'paid', '--speed', '0x'], '--speed must be max or a factor such as 1440x, not "0x"'],
    [
      'an invalid name',
      ['new', 'My_Story'],
      'a scenario name consists of lowercase letters and digits, joined by hyphens, not "My_Story"',
    ],
    ['a missing name', ['new'], "missing required argument 'name'; see payerbox scenario new --help"],
    [
      'a copy of an unknown scenario',
      ['new', 'mine', '--from', 'denyed'],
      'scenario "denyed" does not exist; did you mean "denied"?',
    ],
  ])('exits with 2: %s', async (_, args, message) => {
    expect(await run(['scenario', ...args])).toEqual({ code: 2, out: '', err: `payerbox: ${message}\n` })
  })

  it.each([[], ['check'], ['list'], ['new'], ['play']])('prints help of at most 100 columns: %s', async (...args) => {
    const { code, out } = await run(['scenario', ...args, '--help'])

    expect(code).toBe(0)
    expect(out.split('\n').filter((line) => line.length > 100)).toEqual([])
    expect(out).toContain('Examples:')
  })
})
