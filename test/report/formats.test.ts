import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import schema from '../../contracts/report.schema.json' with { type: 'json' }
import { type Report, type ReportFinding, reportFormats, writeReport } from '../../src/kit.ts'

/** Characters with a meaning in one of the formats. */
const hostile = '<b>"x" & `y` | [z](http://a) *100* %0A ::error::, \u001b[31m'

const file = { file: `some, ${hostile}.yaml`, line: 3, column: 5 }
const known = { evidence: 'documented', source: `the source ${hostile}` } as const

const report: Report = {
  verb: 'contract test',
  title: 'Contract test',
  subject: `mock ${hostile}`,
  passed: false,
  summary: `3 cases ${hostile}`,
  started: '2026-04-01T18:30:00.000Z',
  milliseconds: 1200.4,
  options: { edition: '2025-01' },
  counts: { cases: 3 },
  runs: [
    { name: 'one', title: `a title ${hostile}`, suite: 'taiga', verdict: 'failed', location: file, known, checks: 4 },
    { name: 'two', suite: 'taiga', verdict: 'warning', milliseconds: 20.6 },
    { name: 'three', suite: 'stedi', group: 'stedi.claimStatus', verdict: 'skipped', reason: `why ${hostile}` },
    { name: 'four', suite: 'stedi', verdict: 'not-arranged', reason: 'no scenario' },
  ],
  rules: [
    { id: 'unused', description: 'A rule without findings', help: 'None' },
    { id: 'first', description: `The first rule ${hostile}`, help: `Help ${hostile}` },
    { id: 'second', description: 'The second rule', help: 'Help', properties: { since: 1 } },
  ],
  findings: [
    { rule: 'first', severity: 'error', message: `message ${hostile}`, run: 'one', location: { file }, known },
    {
      rule: 'first',
      severity: 'note',
      message: 'another message',
      run: 'one',
      known: { ...known, evidence: 'inferred' },
    },
    {
      rule: 'second',
      severity: 'warning',
      subject: `stedi.claimStatus ${hostile}`,
      message: `/a: expected ${hostile}`,
      advice: 'do something',
      run: 'two',
      location: { operation: 'stedi.claimStatus', part: 'request', pointer: '/a' },
      expected: 'type "string"',
      received: hostile,
    },
  ],
  tables: [
    {
      title: `A table ${hostile}`,
      description: 'The legend',
      columns: [{ name: 'Name', isCode: true }, { name: 'Number', align: 'right' }, { name: 'Counts' }],
      rows: [
        [hostile, '7', [{ name: '200', count: 3, passed: 1 }]],
        ['x', '12', [{ name: '418', count: 0, remark: 'not declared' }]],
      ],
    },
  ],
  notes: [`a note ${hostile}`],
  data: { more: [1, 2] },
}

const empty: Report = {
  verb: 'proxy',
  title: 'Proxied traffic',
  passed: true,
  summary: 'no exchanges',
  ...{ counts: {}, runs: [], rules: [], findings: [], tables: [], notes: [] },
}

describe.each([
  ['a report with everything', report],
  ['an empty report', empty],
])('%s', (_, report) => {
  it('is valid JSON against contracts/report.schema.json', () => {
    const validate = new Ajv2020({ validateFormats: false, allErrors: true }).compile(schema)

    expect(validate(JSON.parse(writeReport('json', report))) || validate.errors).toBe(true)
  })

  it('is well-formed JUnit XML without control characters', () => {
    const xml = writeReport('junit', report)
    const open: string[] = []
    for (const [, slash, name = '', single] of xml.matchAll(/<(\/)?([a-z-]+)(?: [a-z]+="[^"<]*")*(\/)?>/g)) {
      if (slash === '/') expect(open.pop()).toBe(name)
      else if (single === undefined) open.push(name)
    }

    expect(open).toEqual([])
    expect(xml.replaceAll(/<\??\/?[a-z-]+(?: [a-z]+="[^"<]*")*[/?]?>/g, '')).not.toMatch(/[<>]/)
    expect(xml).not.toContain('\u001b')
  })

  it('ends with one line break in each format, and contains no escape characters', () => {
    for (const format of reportFormats) {
      expect(writeReport(format, report)).toMatch(/[^\n]\n$/)
      expect(writeReport(format, report)).not.toContain('\u001b')
    }
  })
})

describe('a report in JUnit', () => {
  it('counts failures, errors and skipped runs by suite', () => {
    const xml = writeReport('junit', report)

    expect(xml).toContain('tests="4" assertions="4" failures="1" errors="1" skipped="1" time="0.021"')
    expect(xml).toContain('<testsuite name="stedi" timestamp="2026-04-01T18:30:00.000Z" tests="2" failures="0"')
    expect(xml).toMatch(/classname="stedi\.claimStatus" name="three">\n {6}<skipped message="why /)
    expect(xml).toContain('<error type="not-arranged" message="no scenario"/>')
  })

  it('prints warnings and notes as output', () => {
    const xml = writeReport('junit', report)

    expect(xml).toMatch(/<system-out>another message \(inferred: /)
    expect(xml).toMatch(/<system-err>stedi\.claimStatus /)
  })
})

describe('a report in SARIF', () => {
  it('defines the rules that have findings, and refers to them by index', () => {
    const [run] = JSON.parse(writeReport('sarif', report)).runs
    const { rules } = run.tool.driver

    expect(rules.map(({ id }: { id: string }) => id)).toEqual(['first', 'second'])
    expect(rules[0].help.text).toBe(`Help ${hostile.replace('\u001b', '\ufffd')}`)
    expect(run.results.map((result: { ruleIndex: number }) => rules[result.ruleIndex].id)).toEqual([
      'first',
      'first',
      'second',
    ])
    expect(run.results.map(({ level }: { level: string }) => level)).toEqual(['error', 'note', 'warning'])
    expect(run.results[2].locations).toEqual([
      {
        physicalLocation: { artifactLocation: { uri: 'README.md' }, region: { startLine: 1, startColumn: 1 } },
        logicalLocations: [{ fullyQualifiedName: 'stedi.claimStatus', kind: 'function' }],
      },
    ])
  })

  it.each([
    ['a file of the repository', 'some cases/a, b.yaml', 'some%20cases/a%2C%20b.yaml', 7],
    ['a file elsewhere', '/tmp/a.yaml', 'docs/ci.md', 1],
    ['no file', undefined, 'docs/ci.md', 1],
  ])('locates each result in the repository: %s', (_, file, uri, startLine) => {
    const location = file === undefined ? {} : { file: { file, line: 7, column: 3 } }
    const [finding] = report.findings
    const one = { ...report, runs: [], findings: [{ ...(finding as ReportFinding), location }] }
    const sarifFiles = { pathOf: (path: string) => (path.startsWith('/') ? undefined : path), anchor: 'docs/ci.md' }
    const [run] = JSON.parse(writeReport('sarif', one, { sarifFiles })).runs

    expect(run.results[0].locations).toMatchObject([
      { physicalLocation: { artifactLocation: { uri }, region: { startLine } } },
    ])
  })
})

describe('a report for GitHub', () => {
  it('is one command for each run with a title, each other finding and each note, and the totals', () => {
    const lines = writeReport('github', report).trimEnd().split('\n')

    expect(lines).toHaveLength(4)
    expect(lines[0]).toMatch(/^::error file=some%2C [^:]*\.yaml,line=3,col=5,title=one::a title .*%250A .*%0Amessage /)
    expect(lines[1]).toMatch(/^::warning title=stedi\.claimStatus [^:,]*%3A%3Aerror%3A%3A%2C[^:]*::\/a: expected /)
    expect(lines[2]).toMatch(/^::notice::a note /)
  })
})

describe('a report in Markdown and HTML', () => {
  it('escapes every text', () => {
    const markdown = writeReport('markdown', report)
    // What is left outside of code spans.
    const prose = markdown.replaceAll(/(`+)(?!`)[^\n]*?[^`]\1(?!`)/g, '')

    expect(prose).not.toMatch(/(?<!\\)<(?!\/?(details|summary)>)|(?<!\\)\[z/)
    expect(writeReport('html', report)).not.toMatch(/<b>"|<script/)
  })
})
