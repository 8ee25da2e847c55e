import { expect, it } from 'vitest'
import type { Scenario } from '../../src/index.ts'
import { askStedi, codesOf } from '../support/ask.ts'
import { changedStediRequest, stediLine, stediRequest } from '../support/samples.ts'
import { describeServed } from '../support/served.ts'

const modified: Scenario = {
  name: 'modified',
  summary: 'A line with modifiers, and a warning about the claim.',
  claims: {
    visit: {
      subscriber: { memberId: 'EHP000002', firstName: 'Riley', lastName: 'Roe' },
      payer: 'PBX01',
      lines: [{ qualifier: 'HC', procedure: '90834', modifiers: ['95', '59'], charge: 150_00, units: 1 }],
      warnings: [{ code: 'response::277::archived_soon', description: 'The payer archives this claim soon.' }],
    },
  },
  steps: [
    { when: { after: 0 }, role: 'visit', to: 'submitted', details: {} },
    { when: { after: 0 }, role: 'visit', to: 'accepted', details: {} },
    { when: { after: 0 }, role: 'visit', to: 'paid', details: { amount: 100_00 } },
  ],
}

const forModified = changedStediRequest({
  tradingPartnerServiceId: 'PBX01',
  subscriber: { memberId: 'EHP000002', firstName: 'Riley', lastName: 'Roe' },
  encounter: { trackingNumber: 'TRACE0002' },
})
const served2025 = { scenarios: [modified], stediEdition: '2025-01' } as const
const served2026 = { scenarios: [modified], stediEdition: '2026-08' } as const

/** What both editions take, each with the status it finds the sample claim by. */
const takenByBoth: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ['a billing provider without an ETIN', { 'providers.0.etin': undefined }],
  ['a subscriber of no known gender', { 'subscriber.gender': undefined }],
  ['a suffix', { 'subscriber.suffix': 'JR' }],
  ['a single service line', { serviceLineInformation: stediLine }],
  ['a list of service lines', { serviceLinesInformation: [stediLine] }],
  [
    'a service provider beside the billing one',
    { 'providers.1': { providerType: 'ServiceProvider', npi: '1234567890' } },
  ],
]

for (const options of [served2025, served2026]) {
  describeServed(
    `every edition of Stedi, here ${options.stediEdition},`,
    (served) => {
      it.each(takenByBoth)('accepts %s', async (_, changes) => {
        expect(codesOf(await askStedi(served(), changedStediRequest(changes)))).toEqual(['P5/3'])
      })

      it('writes dates of service without hyphens', async () => {
        const { json } = await askStedi(served(), stediRequest)

        expect(json.claims[0]?.claimStatus.claimServiceDate).toBe('20240325')
      })
    },
    options,
  )
}

describeServed(
  'the edition of January 2025',
  (served) => {
    it('accepts identifiers of any length, and an unknown gender', async () => {
      const body = changedStediRequest({
        'providers.0.npi': '12',
        'providers.0.taxId': '12-3456789',
        'subscriber.gender': 'U',
      })

      expect(codesOf(await askStedi(served(), body))).toEqual(['D0/35'])
    })

    it('accepts a service provider alone, and two billing providers', async () => {
      const [provider] = stediRequest.providers
      const alone = changedStediRequest({ 'providers.0.providerType': 'ServiceProvider' })

      expect(codesOf(await askStedi(served(), alone))).toEqual(['P5/3'])
      expect(codesOf(await askStedi(served(), changedStediRequest({ 'providers.1': provider })))).toEqual(['P5/3'])
    })

    it('accepts a service line with a single member', async () => {
      const body = changedStediRequest({ serviceLineInformation: { procedureCode: '90837' } })

      expect(codesOf(await askStedi(served(), body))).toEqual(['P5/3'])
    })

    it('has no warnings and no modifiers', async () => {
      await served().sandbox.world('demo').start('modified')
      const { json } = await askStedi(served(), forModified)

      expect(json).not.toHaveProperty('warnings')
      expect(json.claims[0]?.serviceDetails?.[0]?.service).not.toHaveProperty('procedureModifiers')
      expect(json.claims[0]?.claimStatus).toMatchObject({ effectiveDate: '20260401', checkIssueDate: '20260401' })
    })
  },
  served2025,
)

describeServed(
  'the edition of August 2026',
  (served) => {
    it('responds to the documented sample with ISO dates and one provider, and does not describe the exchange', async () => {
      const { status, json } = await askStedi(served(), stediRequest)

      expect(status).toBe(200)
      expect(json).toMatchObject({
        claims: [
          {
            claimStatus: { effectiveDate: '2024-03-29', paidDate: '2024-03-29', claimServiceDate: '20240325' },
            serviceDetails: [{ status: [{ effectiveDate: '2024-03-29' }] }],
          },
        ],
        providers: [
          { npi: '1234567890', organizationName: 'Behavioral Services P.C.', providerType: 'BillingProvider' },
        ],
      })
      expect(Object.keys(json).sort()).toEqual([
        'claims',
        'controlNumber',
        'payer',
        'providers',
        'subscriber',
        'tradingPartnerServiceId',
        'x12',
      ])
    })

    it.each([undefined, '222222222'])(
      'makes its own control number, that of the 277, sent %s',
      async (controlNumber) => {
        const { status, json } = await askStedi(served(), changedStediRequest({ controlNumber }))

        expect(status).toBe(200)
        expect(json.controlNumber).toMatch(/^\d{9}$/)
        expect(json.controlNumber).toBe(String(json.x12).split('*')[13])
      },
    )

    it('has the modifiers of a line, and the warnings about a claim', async () => {
      await served().sandbox.world('demo').start('modified')
      const { json } = await askStedi(served(), forModified)

      expect(json.claims[0]?.serviceDetails?.[0]?.service).toMatchObject({ procedureModifiers: ['95', '59'] })
      expect(json.claims[0]?.claimStatus).toMatchObject({ effectiveDate: '2026-04-01', checkIssueDate: '2026-04-01' })
      expect(json.warnings).toEqual([
        { code: 'response::277::archived_soon', description: 'The payer archives this claim soon.' },
      ])
    })
  },
  served2026,
)
