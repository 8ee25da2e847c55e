import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadPatternEngine } from '../../text/linear-pattern.ts'
import type { Match, Scenario } from '../format/step.ts'
import { ScenarioLibrary } from './library.ts'
import { matches, overlap, specificity, ties } from './match.ts'
import type { Submission } from './start.ts'

const session: Submission = {
  dateOfService: '2026-04-01',
  subscriber: { memberId: 'MEM-2026-0042', firstName: 'Sarah', lastName: 'Johnson' },
  payer: { id: '62308', name: 'CIGNA' },
  provider: { organizationName: 'Smith Therapy', npi: '1234567890' },
  lines: [
    { qualifier: 'HC', procedure: '90837', charge: 150_00, units: 1 },
    { qualifier: 'HC', procedure: '90785', charge: 25_00, units: 1 },
  ],
  diagnoses: ['F32.1'],
}

function scenario(name: string, match?: Match): Scenario {
  return { name, summary: '', claims: { visit: {} }, steps: [], ...(match && { match }) }
}

beforeAll(loadPatternEngine)

describe('a rule', () => {
  it.each<[Match, boolean]>([
    [{ payer: '62308' }, true],
    [{ payer: 'hgjlr' }, true],
    [{ payer: 'Cigna Health' }, true],
    [{ payer: 'Aetna' }, false],
    [{ memberId: 'mem-2026-0042' }, true],
    [{ memberId: 'MEM-2026' }, false],
    [{ memberId: '/^mem-2026-/' }, true],
    [{ memberId: '/^2026/' }, false],
    [{ npi: '1234567890' }, true],
    [{ npi: '1234567893' }, false],
    [{ procedure: '90785' }, true],
    [{ procedure: '90834' }, false],
    [{ charge: { min: 175_00 } }, true],
    [{ charge: { min: 175_01 } }, false],
    [{ charge: { max: 175_00 } }, true],
    [{ charge: { max: 174_99 } }, false],
    [{ dateOfService: { min: '2026-04-01', max: '2026-04-01' } }, true],
    [{ dateOfService: { min: '2026-04-02' } }, false],
    [{ dateOfService: { max: '2026-03-31' } }, false],
    [{ diagnosis: 'f321' }, true],
    [{ diagnosis: 'F32' }, false],
    [{ payer: 'Cigna', npi: '1234567893' }, false],
  ])('%j matches: %s', (match, expected) => {
    expect(matches(match, session)).toBe(expected)
  })

  it('with a diagnosis does not match a session without diagnoses', () => {
    const { diagnoses: _, ...silent } = session
    expect(matches({ diagnosis: 'F32.1' }, silent)).toBe(false)
  })
})

const few = { payer: ['Cigna', '60054'], memberId: ['A1', 'A2', '/^A/', '/2$/'], npi: ['1234567890', '1234567893'] }
const range = fc
  .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }))
  .map(([one, other]) => ({ min: Math.min(one, other), max: Math.max(one, other) }))
const rules: fc.Arbitrary<Match> = fc.record(
  {
    payer: fc.constantFrom(...few.payer),
    memberId: fc.constantFrom(...few.memberId),
    npi: fc.constantFrom(...few.npi),
    procedure: fc.constantFrom('90834', '90837'),
    charge: range,
    dateOfService: range.map(({ min: from, max: to }) => ({ min: `2026-04-0${from + 1}`, max: `2026-04-0${to + 1}` })),
    diagnosis: fc.constantFrom('F32.1', 'F41.1'),
  },
  { requiredKeys: [] },
)
const sessions: fc.Arbitrary<Submission> = fc
  .record({
    day: fc.integer({ min: 1, max: 4 }),
    memberId: fc.constantFrom('A1', 'A2', 'a2'),
    payer: fc.constantFrom({ id: '62308', name: 'CIGNA' }, { id: '60054', name: 'AETNA' }),
    npi: fc.constantFrom(...few.npi),
    procedures: fc.subarray(['90834', '90837'], { minLength: 1 }),
    charge: fc.integer({ min: 0, max: 3 }),
    diagnoses: fc.subarray(['F32.1', 'F41.1']),
  })
  .map(({ day, memberId, payer, npi, procedures, charge, diagnoses }) => ({
    ...session,
    dateOfService: `2026-04-0${day}`,
    subscriber: { ...session.subscriber, memberId },
    payer,
    provider: { organizationName: 'Smith Therapy', npi },
    lines: procedures.map((procedure, index) => ({
      qualifier: 'HC',
      procedure,
      charge: index === 0 ? charge : 0,
      units: 1,
    })),
    diagnoses,
  }))

describe('the scenario that matches a session', () => {
  const some = fc.array(rules, { maxLength: 8 })

  it('is the most specific match, and the first by name of equally specific ones', () => {
    fc.assert(
      fc.property(some, sessions, (rules, session) => {
        const scenarios = rules.map((match, index) => scenario(`s${index}`, match))
        const chosen = new ScenarioLibrary(scenarios).matching(session)
        const matching = scenarios.filter(({ match = {} }) => matches(match, session))
        expect(chosen === undefined).toBe(matching.length === 0)
        if (chosen === undefined) return
        expect(matching).toContain(chosen)
        for (const other of matching) {
          const asksMore = specificity(chosen.match ?? {}) - specificity(other.match ?? {})
          expect(asksMore > 0 || (asksMore === 0 && chosen.name <= other.name)).toBe(true)
        }
      }),
    )
  })

  it('does not depend on the order of the scenarios', () => {
    fc.assert(
      fc.property(some, sessions, (rules, session) => {
        const scenarios = rules.map((match, index) => scenario(`s${index}`, match))
        const again = new ScenarioLibrary(scenarios.toReversed())
        expect(again.matching(session)).toBe(new ScenarioLibrary(scenarios).matching(session))
      }),
    )
  })

  it('does not exist without rules', () => {
    expect(new ScenarioLibrary([scenario('paid')]).matching(session)).toBeUndefined()
  })
})

describe('two rules', () => {
  it('overlap whenever one session matches both', () => {
    fc.assert(
      fc.property(rules, rules, sessions, (one, other, session) => {
        if (matches(one, session) && matches(other, session)) expect(overlap(one, other)).toBe(true)
      }),
    )
  })

  it.each<[Match, Match, boolean]>([
    [{ payer: 'Cigna' }, { payer: 'HGJLR' }, true],
    [{ payer: 'Cigna' }, { payer: 'Aetna' }, false],
    [{ payer: 'Cigna' }, { npi: '1234567890' }, true],
    [{ memberId: 'A1' }, { memberId: '/^a/' }, true],
    [{ memberId: '/^a/' }, { memberId: 'B1' }, false],
    [{ memberId: 'A1' }, { memberId: 'A2' }, false],
    [{ memberId: '/^A/' }, { memberId: '/^B/' }, true],
    [{ charge: { max: 100 } }, { charge: { min: 100 } }, true],
    [{ charge: { max: 99 } }, { charge: { min: 100 } }, false],
    [{ dateOfService: { max: '2026-04-01' } }, { dateOfService: { min: '2026-04-02' } }, false],
    [{ procedure: '90834' }, { procedure: '90837' }, true],
  ])('%j and %j overlap: %s', (one, other, expected) => {
    expect(overlap(one, other)).toBe(expected)
    expect(overlap(other, one)).toBe(expected)
  })

  it('tie when they overlap and are equally specific; the earlier name wins', () => {
    const scenarios = [
      scenario('b-cigna', { payer: 'Cigna' }),
      scenario('a-dear', { charge: { min: 200_00 } }),
      scenario('c-cigna-dear', { payer: 'Cigna', charge: { min: 200_00 } }),
      scenario('d-aetna', { payer: 'Aetna' }),
      scenario('e-nothing'),
    ]
    expect(ties(scenarios)).toEqual([
      { wins: 'a-dear', loses: 'b-cigna' },
      { wins: 'a-dear', loses: 'd-aetna' },
    ])
  })
})
