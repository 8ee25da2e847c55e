import { expect, it } from 'vitest'
import type { Scenario } from '../../src/index.ts'
import { submit } from '../support/ask.ts'
import { submission } from '../support/samples.ts'
import { describeServed } from '../support/served.ts'

/** A scenario that is known by what its claim is billed with. */
function billed(name: string, charge: number, match?: Scenario['match']): Scenario {
  return {
    name,
    summary: 'Nothing happens.',
    claims: { visit: { charge } },
    steps: [{ when: { manual: true }, role: 'visit', to: 'submitted', details: {} }],
    ...(match && { match }),
  }
}

const scenarios = [
  billed('named', 1_00),
  billed('for-all', 2_00),
  billed('cigna', 3_00, { payer: 'Cigna' }),
  billed('cigna-depression', 4_00, { payer: 'Cigna', diagnosis: 'F32.1' }),
  billed('cigna-psychotherapy', 5_00, { payer: 'Cigna', procedure: '90834' }),
]

describeServed(
  'the scenario that a session follows',
  (served) => {
    const charge = async (body: unknown, scenario?: string) => {
      const session = await submit(served(), { body, ...(scenario !== undefined && { scenario }) })
      return served()
        .sandbox.world('demo')
        .claims()
        .find(({ facts }) => facts.session === session)?.facts.charge
    }
    const insured = (insurance: object) => ({
      ...submission,
      patient: { ...submission.patient, insurance: { ...submission.patient.insurance, ...insurance } },
    })

    it('is that of the header, before any rule', async () => {
      expect(await charge(submission, 'named')).toBe(1_00)
      expect(await charge(insured({ memberId: 'SBX-for-all-1' }), 'named')).toBe(1_00)
    })

    it('is that of the member id otherwise', async () => {
      expect(await charge(insured({ memberId: 'SBX-named-1' }))).toBe(1_00)
    })

    it('is that of the most specific matching rule otherwise, by name among equals', async () => {
      expect(await charge(submission)).toBe(4_00)
      const { diagnosisCodes: _, ...session } = submission.session
      const other = { ...session, diagnosisCodes: [{ code: 'F41.1' }] }
      expect(await charge({ ...submission, session: other })).toBe(5_00)
      expect(await charge({ ...submission, session: { ...other, durationMinutes: 60 } })).toBe(3_00)
    })

    it('is that of the world otherwise', async () => {
      expect(await charge(insured({ payerName: 'Aetna' }))).toBe(2_00)
    })
  },
  { scenarios, scenario: 'for-all' },
)
