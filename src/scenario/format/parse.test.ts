import { describe, expect, it } from 'vitest'
import { parseScenario } from './parse.ts'
import { formatProblem } from './problem.ts'
import type { Scenario } from './step.ts'

function parse(text: string, file = 'run.yaml'): Scenario {
  const parsed = parseScenario(text, file)
  if ('problems' in parsed) throw new Error(parsed.problems.map(formatProblem).join('\n'))
  return parsed.scenario
}

describe('a scenario file', () => {
  it('has a match, lags and payer behaviors in the units of the sandbox', () => {
    const text = `
scenario: run
summary: Paid.
match: { payer: Cigna, memberId: /^A/, charge: { min: 100.50, max: 300 }, dateOfService: { min: 2026-04-01 } }
lag: { stedi: 1h, taiga: 90s }
payerBehaviors: [slow, not-found-at-first: 2d]
claims: { visit: {} }
steps: [{ visit: submitted }]
`
    expect(parse(text)).toMatchObject({
      match: {
        payer: 'Cigna',
        memberId: '/^A/',
        charge: { min: 100_50, max: 300_00 },
        dateOfService: { min: '2026-04-01' },
      },
      lag: { stedi: 3_600_000, taiga: 90_000 },
      payerBehaviors: [{ name: 'slow' }, { name: 'not-found-at-first', lasts: 172_800_000 }],
    })
  })

  it('becomes a scenario in milliseconds, cents and dates of X12', () => {
    const text = `
scenario: run
summary: >-
  Paid
  in part.
claims:
  visit:
    subscriber: { memberId: "111222333", firstName: Jane, lastName: Doe, dateOfBirth: 1988-05-15, gender: F }
    dependent: { firstName: Sam, dateOfBirth: 2014-09-17 }
    provider: { organizationName: Behavioral Services P.C., npi: "1234567890", taxId: "123456789" }
    payer: "3429"
    serviceDate: 2026-04-01
    serviceEndDate: 2026-04-03
    lines:
      - { procedure: "90837", charge: 238.44, modifiers: ["95"] }
      - { procedure: "90853", charge: 61.56, units: 2, qualifier: NU, revenueCode: "0912" }
    patientAccountNumber: ACC-1
    payerClaimNumber: PCN-1
    clearinghouseClaimNumber: CCN-1
    notFound: { category: D0, status: "97", entity: IN }
steps:
  - { visit: submitted }
  - { polls: 2, visit: accepted, event: 277ca_maybe, more: [{ category: A2, status: "20" }] }
  - { manual: true, visit: paid, amount: 95.55, reason: { status: "98" }, lines: [{ paid: 95.55 }, { reason: { category: F2 } }] }
  - { after: 13d16h30m, on: stedi.claimStatus, times: 2, fails: { status: 504, delay: 1m30s } }
`
    expect(parse(text)).toEqual({
      name: 'run',
      summary: 'Paid in part.',
      claims: {
        visit: {
          subscriber: {
            memberId: '111222333',
            firstName: 'Jane',
            lastName: 'Doe',
            dateOfBirth: '19880515',
            gender: 'F',
          },
          dependent: { firstName: 'Sam', dateOfBirth: '20140917' },
          provider: { organizationName: 'Behavioral Services P.C.', npi: '1234567890', taxId: '123456789' },
          payer: '3429',
          serviceDate: '20260401',
          serviceEndDate: '20260403',
          charge: 300_00,
          lines: [
            { qualifier: 'HC', procedure: '90837', charge: 238_44, units: 1, modifiers: ['95'] },
            { qualifier: 'NU', procedure: '90853', charge: 61_56, units: 2, revenueCode: '0912' },
          ],
          patientAccountNumber: 'ACC-1',
          payerClaimNumber: 'PCN-1',
          clearinghouseClaimNumber: 'CCN-1',
          notFound: { category: 'D0', status: '97', entity: 'IN' },
        },
      },
      steps: [
        { when: { after: 0 }, place: '/steps/0', role: 'visit', to: 'submitted', details: {} },
        {
          when: { polls: 2 },
          place: '/steps/1',
          role: 'visit',
          to: 'accepted',
          details: { event: '277ca_maybe', more: [{ category: 'A2', status: '20' }] },
        },
        {
          when: { manual: true },
          place: '/steps/2',
          role: 'visit',
          to: 'paid',
          details: {
            amount: 95_55,
            reason: { status: '98' },
            lines: [{ paid: 95_55 }, { reason: { category: 'F2' } }],
          },
        },
        {
          when: { after: 1_182_600_000 },
          place: '/steps/3',
          arms: { on: 'stedi.claimStatus', times: 2, fails: { status: 504, delay: 90_000 } },
        },
      ],
    })
  })

  it('keeps the order of its claims', () => {
    const claims = 'zebra: {}, visit: {}, again: {}'
    const scenario = parse(`scenario: run\nsummary: A run.\nclaims: { ${claims} }\nsteps: [{ zebra: submitted }]\n`)
    expect(Object.keys(scenario.claims)).toEqual(['zebra', 'visit', 'again'])
  })

  it('can use anchors and merges', () => {
    const scenario = parse(`
scenario: run
summary: A run.
claims:
  one: &same { charge: 55, payer: Cigna }
  two: { <<: *same, charge: 60 }
steps:
  - { one: submitted, after: &soon 30m }
  - { two: submitted, after: *soon }
`)
    expect(scenario.claims).toEqual({ one: { charge: 55_00, payer: 'Cigna' }, two: { charge: 60_00, payer: 'Cigna' } })
    expect(scenario.steps.map((step) => step.when)).toEqual([{ after: 1_800_000 }, { after: 1_800_000 }])
  })

  it('has the position of the anchor for a problem in an alias', () => {
    const parsed = parseScenario(
      `scenario: run\nsummary: A run.\nclaims:\n  one: &same { charge: -1 }\n  two: *same\nsteps: [{ one: submitted }]\n`,
      'run.yaml',
    )
    expect('problems' in parsed && parsed.problems.map(formatProblem)).toEqual([
      'run.yaml:4:24 WRONG_VALUE charge must be at least 0',
      'run.yaml:4:24 WRONG_VALUE charge must be at least 0',
    ])
  })

  it('can resubmit a rejected claim and appeal a denied one', () => {
    const stages = [
      'submitted',
      'rejected',
      'coded',
      'submitted',
      'accepted',
      'denied',
      'in-review',
      'denied',
      'paid',
      'revised',
    ]
    const steps = stages.map((stage) => `{ visit: ${stage} }`).join(', ')
    expect(parse(`scenario: run\nsummary: A run.\nclaims: { visit: {} }\nsteps: [${steps}]\n`).steps).toHaveLength(10)
  })

  it('has the base name of the file, in any folder and with any extension', () => {
    const text = 'scenario: run\nsummary: A run.\nclaims: { visit: {} }\nsteps: [{ visit: submitted }]\n'
    for (const file of ['run.yml', 'a/b/run.yaml', 'C:\\scenarios\\run.YAML'])
      expect(parse(text, file).name).toBe('run')
  })

  it('is refused when its aliases expand beyond the limit', () => {
    const doubled = Array.from(
      { length: 12 },
      (_, i) => `x${i + 1}: &x${i + 1} [${Array(9).fill(`*x${i}`).join(', ')}]`,
    )
    const parsed = parseScenario(`x0: &x0 [a]\n${doubled.join('\n')}\n`, 'run.yaml')
    expect('problems' in parsed && parsed.problems.map(({ code }) => code)).toEqual(['YAML_SYNTAX'])
  })
})
