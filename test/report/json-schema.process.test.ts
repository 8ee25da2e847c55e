import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import schema from '../../contracts/report.schema.json' with { type: 'json' }
import type { Report } from '../../src/kit.ts'
import { startOtherServer } from '../contract-test/support/other-server.ts'
import { run } from '../support/cli-program.ts'

const validate = new Ajv2020({ validateFormats: false, allErrors: true }).compile(schema)

let target = ''
let close = () => {}
beforeAll(async () => {
  const server = await startOtherServer()
  target = server.url
  close = () => server.close()
})
afterAll(() => close())

/** A client that sends an empty inquiry to Stedi. */
const client = (base: string, path: string) => [
  ...['--', 'sh', '-c'],
  `curl -s ${base}${path} -H "authorization: sandbox_demo" -H 'content-type: application/json' -d '{}' > /dev/null`,
]
const path = '/2024-04-01/change/medicalnetwork/claimstatus/v2'

/** The arguments of each command, such that it has findings. */
const verbs: readonly (readonly [verb: string, args: () => readonly string[]])[] = [
  ['scenario check', () => ['scenario', 'check', '--format', 'json', 'contracts/taiga.yaml']],
  ['contract diff', () => ['contract', 'diff', '--format', 'json', 'stedi', 'stedi-2026-08']],
  ['contract test', () => ['contract', 'test', '--format', 'json', '--cases', 'test/contract-test/support/cases']],
  [
    'proxy',
    () => ['proxy', '--format', 'json', '--target', target, '--port', '0', ...client('$PAYERBOX_PROXY_URL', path)],
  ],
  ['exec', () => ['exec', '--format', 'json', '--min-coverage', 'statuses=100', ...client('$PAYERBOX_URL', path)]],
]

describe('the JSON report', () => {
  it.each(verbs)('of %s is valid against contracts/report.schema.json', async (verb, args) => {
    const { code, out } = await run(args())
    const report = JSON.parse(out)

    expect(validate(report) || validate.errors).toBe(true)
    expect({ code, verb: report.verb, passed: report.passed }).toEqual({ code: 1, verb, passed: false })
  })

  it('of record is valid against contracts/report.schema.json', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'payerbox-report-'))
    const exchange = {
      at: '2026-04-01T18:30:00Z',
      request: { method: 'GET', path: '/api/v1/partner/sessions/one', headers: {}, body: null },
      response: { status: 404, headers: { 'content-type': 'application/json' }, body: { error: 'Session not found' } },
    }
    const [file, recorded] = [join(folder, 'exchanges.json'), join(folder, 'recorded')]
    await writeFile(file, JSON.stringify([exchange]))
    const { code, out } = await run(['record', '--format', 'json', '--from', file, '--out', recorded])
    await rm(folder, { recursive: true })
    const report = JSON.parse(out)

    expect(validate(report) || validate.errors).toBe(true)
    expect({ code, verb: report.verb, passed: report.passed }).toEqual({ code: 0, verb: 'record', passed: true })
  })

  it.each(verbs)('of %s defines the rule and the run of each finding, once', async (_, args) => {
    const report = JSON.parse((await run(args())).out) as Report
    const rules = report.rules.map(({ id }) => id)
    const runs = report.runs.map(({ name }) => name)

    expect(report.findings.length).toBeGreaterThan(0)
    expect(new Set(rules).size).toBe(rules.length)
    expect(new Set(runs).size).toBe(runs.length)
    expect(report.findings.filter(({ rule }) => !rules.includes(rule))).toEqual([])
    expect(report.findings.filter(({ run }) => run !== undefined && !runs.includes(run))).toEqual([])
  })
})
