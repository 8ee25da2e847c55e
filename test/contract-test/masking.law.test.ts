import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Received } from '../../src/judge/http-exchange.ts'
import {
  type ContractTestRun,
  contractTestReport,
  reportFormats,
  runCases,
  type TestTarget,
  writeReport,
} from '../../src/kit.ts'
import { parseCases } from '../../src/test/case-file.ts'
import { lawRuns } from '../support/law-runs.ts'

/** Every report of a run, one after the other. */
function reportsOf(run: ContractTestRun): string {
  return reportFormats.map((format) => writeReport(format, contractTestReport(run), { verbose: true })).join('\n')
}

/** Rules of every kind, about everything that can come; hardly any answer keeps them. */
const text = `cases:
  - case: everything
    title: Whatever comes is judged
    operation: optum.claimstatus
    profiles: [live]
    evidence: documented
    source: a test
    runs: [mock, live-read-only]
    arrange: { scenario: paid, live: { run.claims.0.claim.subscriber.memberId: PAYERBOX_LIVE_OPTUM_MEMBER_ID } }
    steps:
      - operation: optum.token
        request:
          method: POST
          path: /apip/auth/v2/token
          form: { client_id: "\${credentials.optumClientId}", client_secret: "\${credentials.optumClientSecret}" }
        save: { token: /access_token, trace: "header:x-chc-traceid" }
        expect: &expect
          status: 201
          headers: { content-type: text/odd, x-chc-traceid: absent, x-odd: present }
          members:
            "": { type: "null" }
            /status: { equals: odd }
            /error: absent
            /access_token: { length: 3 }
            /subscriber/memberId: { equals: odd }
            /claims/*/claimStatus/statusCode: { matches: odd }
          relations:
            - { equal: [/access_token, "request:/client_id", "header:x-chc-traceid"] }
            - { sum: [/claims/*/amount], is: /total }
      - request:
          method: POST
          path: "/medicalnetwork/claimstatus/v2/\${saved.token}?q=\${saved.trace}"
          headers: { authorization: "Bearer \${saved.token}", x-odd: "\${saved.trace}" }
          json: { subscriber: { memberId: "\${run.claims.0.claim.subscriber.memberId}" }, odd: "\${saved.token}" }
        expect: *expect
`
const parsed = parseCases(text, 'cases/everything.yaml')
const cases = 'cases' in parsed ? parsed.cases : []

const environment = {
  optumClientId: 'Zq-client-abcdefgh',
  optumClientSecret: 'Zq-hush-hijklmno',
  member: 'Zq-member-pqrstuvw',
}

/** A vendor's host that answers every request alike. */
function targetThat(answer: Received): TestTarget {
  const { member, ...credentials } = environment
  return {
    name: 'live (host)',
    kind: 'live',
    declines: () => undefined,
    credentials,
    environment: { PAYERBOX_LIVE_OPTUM_MEMBER_ID: member },
    send: async () => answer,
  }
}

/** A word that stands nowhere else. */
const secret = fc.stringMatching(/^[a-z]{5,12}$/).map((word) => `Zq${word}`)
/** Forms in which a person may be told. */
const telling = fc.oneof(
  secret,
  secret.map((word) => `<script>alert("${word}")</script>`),
  fc.tuple(secret, secret).map(([first, last]) => `Patient ${first} ${last} has no coverage`),
  fc.integer({ min: 100_000_000, max: 999_999_999_999 }),
  fc.integer({ min: 100_000_000, max: 999_999_999 }).map(String),
  fc.uuid(),
  fc.constantFrom('1903-05-15', '19030515', '900-70-4871'),
  secret.map((word) => `ISA*00*          *00*          *ZZ*${word}~NM1*IL*1*${word}*JANE****MI*${word}~`),
)
/** Names of members that are never shown, of those that may be, and of those that no contract knows. */
const closedName = fc.oneof(
  secret,
  fc.constantFrom('patientName', 'memberId', 'access_token', 'x12', 'claims', 'subscriber', 'message'),
)
const openName = fc.constantFrom('status', 'error', 'code', 'statusCode', 'statusCodeValue', 'traceId', 'timestamp')
/** In an open member a single word may be a code; what is no code is not shown there, either. */
const noCode = telling.filter((value) => !/^Zq[a-z]+$/.test(String(value)))
const { answer: json } = fc.letrec((tie) => ({
  answer: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    telling,
    fc.array(tie('answer'), { maxLength: 4 }),
    tie('members'),
  ),
  members: fc
    .tuple(fc.dictionary(closedName, tie('answer'), { maxKeys: 5 }), fc.dictionary(openName, noCode, { maxKeys: 3 }))
    .map(([closed, open]) => ({ ...closed, ...open })),
}))
const body = fc.oneof(
  { weight: 4, arbitrary: json.map((value) => JSON.stringify(value)) },
  telling.map(String),
  fc.uint8Array().map((bytes) => new TextDecoder().decode(bytes)),
  fc.json(),
  fc.constantFrom('[', '').map((open) => open.repeat(5000)),
  fc.constant(`${'['.repeat(5000)}${']'.repeat(5000)}`),
)
const headers = fc
  .tuple(
    fc.dictionary(
      secret.map((word) => `x-${word.toLowerCase()}`),
      telling.map(String),
      { maxKeys: 3 },
    ),
    fc.record(
      {
        'content-type': fc.oneof(
          fc.constantFrom('application/json', 'text/html', 'application/x-www-form-urlencoded'),
          secret.map((word) => `application/${word}+json`),
          secret.map((word) => `application/json; charset=${word}`),
        ),
        'x-chc-traceid': telling.map(String),
        'www-authenticate': telling.map(String),
        'retry-after': telling.map(String),
        allow: telling.map(String),
        'cache-control': telling.map(String),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([odd, usual]) => ({ ...odd, ...usual }))

/** Everything in a text that is longer than three characters. */
const tokens = (text: string): readonly string[] => text.match(/[A-Za-z0-9]{4,}/g) ?? []

/** What may be shown of any answer: names of headers, of media types, and of members that a contract names. */
const allowed = `retry-after cache-control www-authenticate x-chc-traceid content-type allow true false null
  application/json text/html application/x-www-form-urlencoded charset patientName memberId access_token claims subscriber
  message status error code statusCode statusCodeValue traceId timestamp`

describe('a report', () => {
  it('contains no token of a request or response except those on the allow-lists', async () => {
    const neutral = await runCases(cases, targetThat({ status: 200, headers: {}, body: '{}' }))
    const known = new Set(tokens(`${reportsOf(neutral)} ${allowed}`))
    let judged = 0

    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(200, 201, 204, 400, 401, 418, 503, 599),
        headers,
        body,
        async (status, headers, body) => {
          const run = await runCases(cases, targetThat({ status, headers, body }))
          const report = new Set(tokens(reportsOf(run)))
          const private_ = tokens([body, ...Object.entries(headers).flat(), ...Object.values(environment)].join(' '))

          expect(private_.filter((token) => report.has(token) && !known.has(token))).toEqual([])
          judged += run.outcomes.filter(({ shown }) => shown !== undefined).length
        },
      ),
      { numRuns: lawRuns(300) },
    )
    expect(judged).toBeGreaterThan(250)
  })

  it('shows a code if the allow-list contains its member, and masks equal values alike', async () => {
    const answer = {
      claims: [{ memberId: 'Zq-one' }, { memberId: 'Zq-one' }, { memberId: 'Zq-two' }],
      status: 'settled',
    }
    const run = await runCases(cases, targetThat({ status: 200, headers: {}, body: JSON.stringify(answer) }))
    const shown = JSON.parse(run.outcomes[0]?.shown?.[0]?.response?.body ?? '')

    expect(shown.status).toBe('settled')
    expect(shown.claims[0].memberId).toMatch(/^\*\*\*[0-9a-f]{12}$/)
    expect(shown.claims[1].memberId).toBe(shown.claims[0].memberId)
    expect(shown.claims[2].memberId).not.toBe(shown.claims[0].memberId)
  })
})
