import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type ContractTestRun,
  contractTestReport,
  type ReportFormat,
  readCases,
  reportFormats,
  runCases,
  type TestTarget,
  writeReport,
} from '../../src/kit.ts'
import { lawRuns } from '../support/law-runs.ts'

const loaded = await readCases('test/contract-test/support/cases')
const cases = 'cases' in loaded ? loaded.cases : []

function written(format: ReportFormat, run: ContractTestRun): string {
  return writeReport(format, contractTestReport(run))
}

/** A server that answers everything with one answer. */
function answering(status: number, headers: Record<string, string>, body: string): TestTarget {
  return {
    name: 'http://127.0.0.1:1',
    kind: 'local',
    declines: () => undefined,
    send: async () => ({ status, headers, body }),
  }
}

describe('the HTML report', () => {
  it('is self-contained and runs no script', async () => {
    const page = written('html', await runCases(cases, answering(200, { 'content-type': 'application/json' }, '{}')))

    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/)
    expect(page).not.toMatch(/<script|<link|<img|\ssrc=|url\(|@import|https?:\/\/[^<]*\.(css|js)/)
    expect(page).toContain('default-src &#39;none&#39;')
  })

  it('shows each case that did not pass with its rules, their evidence and the masked exchange', async () => {
    const body = JSON.stringify({ status: 'lost', patientName: 'Alex Secretname', id: 'f65c7091' })
    const page = written('html', await runCases(cases, answering(418, { 'content-type': 'application/json' }, body)))

    expect(page).toContain('<code>taiga/wrong-status</code> A session that nobody submitted is not found')
    expect(page).toContain('<code>equals 404</code>')
    expect(page).toContain('<span class="tier">documented</span>: Taiga, errors')
    expect(page).toContain('418 application/json')
    expect(page).toContain('&quot;status&quot;: &quot;lost&quot;')
    expect(page).not.toMatch(/Secretname|f65c7091/)
  })

  it('escapes everything that a server sends', async () => {
    const attack = '"><script>alert(1)</script><img src=x onerror=alert(2)>'
    const body = JSON.stringify({ [attack]: attack, status: attack, code: attack, events: [{ type: attack }] })
    const page = written(
      'html',
      await runCases(cases, answering(500, { 'content-type': attack, [attack]: attack }, body)),
    )

    expect(page).not.toMatch(/<script|<img|alert\(/)
  })
})

describe('every report', () => {
  const secret = fc.stringMatching(/^zq[a-z0-9]{6,12}$/)
  const member = fc.constantFrom(...'patientName memberId sessionId message x12 anything claims events'.split(' '))
  const open = fc.constantFrom(...'status code error type traceId'.split(' '))

  it('contains no personal data of a response, wherever it occurs', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 200, max: 599 }),
        fc.array(fc.tuple(member, secret), { maxLength: 6 }),
        fc.array(fc.tuple(open, secret), { maxLength: 3 }),
        secret,
        async (status, closed, opened, key) => {
          const body = {
            ...Object.fromEntries(closed),
            // Where a word may be shown, a sentence may not: it could hold a name.
            ...Object.fromEntries(opened.map(([name, text]) => [name, `${text} was here`])),
            [`${key} 1`]: [{ [`${key}@`]: key }],
          }
          const headers = { 'content-type': `application/json; ${key}`, [key]: key, 'stedi-request-id': key }
          const run = await runCases(cases, answering(status, headers, JSON.stringify(body)))
          const texts = reportFormats.map((format) => written(format, run))
          const secrets = [key, ...closed.map(([, text]) => text), ...opened.map(([, text]) => text)]
          for (const text of texts) for (const one of secrets) expect(text).not.toContain(one)
        },
      ),
      { numRuns: lawRuns(50) },
    )
  })
})
