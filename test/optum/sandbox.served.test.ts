import { expect, it } from 'vitest'
import { examine } from '../../src/x12/index.ts'
import { askOptum, codesOf } from '../support/ask.ts'
import { optumExample, optumRequest } from '../support/samples.ts'
import { describeServed } from '../support/served.ts'
import { published276 } from '../support/x12-samples.ts'

describeServed(
  "the profile of Optum's sandbox",
  (served) => {
    it('returns one predefined response for predefined values', async () => {
      const one = await askOptum(served(), optumRequest)
      const subscriber = { memberId: '1234567890', firstName: 'janetwo', lastName: 'doetwo', gender: 'F' }
      const other = await askOptum(served(), { ...optumRequest, controlNumber: '123456789', subscriber })

      expect([one.status, other.status]).toEqual([200, 200])
      expect(other.json.claims).toEqual(one.json.claims)
      expect(one.json.claims.map(({ claimStatus }) => claimStatus.statusCategoryCode)).toEqual(['F1', 'F3'])
      expect(one.json.claims[0]?.claimStatus).toMatchObject({
        statusCode: '65',
        entityCode: '1E',
        entity: 'Health Maintenance Organization (HMO)',
        statusCategoryCodeValue: 'Finalized/Payment-The claim/line has been paid.',
      })
      expect(other.json).toMatchObject({
        controlNumber: '123456789',
        tradingPartnerServiceId: 'serviceId',
        payer: { organizationName: 'Unknown', payerIdentification: 'serviceId' },
        subscriber: { memberId: '1234567890', firstName: 'janetwo', lastName: 'doetwo' },
        status: 'success',
        meta: { applicationMode: 'sandbox' },
      })
    })

    it('adds the service provider from the billing provider, with the tax id as the NPI', async () => {
      const { json } = await askOptum(served(), optumRequest)

      expect(json.providers).toEqual([
        { providerType: 'BillingProvider', organizationName: 'TestProvider', taxId: '0123456789' },
        { providerType: 'ServiceProvider', organizationName: 'TestProvider', npi: '0123456789' },
      ])
    })

    it('repeats the tracking number and the dependent of the request', async () => {
      const dependent = { firstName: 'johntwo', lastName: 'doeone' }
      const { json } = await askOptum(served(), { ...optumRequest, dependent })

      expect(json.dependent).toEqual(dependent)
      expect(json.claims.map(({ claimStatus }) => claimStatus.trackingNumber)).toEqual(['ABCD', 'ABCD'])
    })

    it('rejects other values, with an error for each object', async () => {
      const { status, json } = await askOptum(served(), {
        ...optumRequest,
        subscriber: { memberId: '0000000000', firstName: 'Jane', lastName: 'Doe' },
      })

      expect(status).toBe(400)
      expect(json.errors.map(({ field, description }) => [field, description])).toEqual([
        ['subscriber', 'Please use predefined canned users for non-prod environments: firstName was not predefined.'],
        ['subscriber', 'Please use predefined canned users for non-prod environments: lastName was not predefined.'],
      ])
    })

    it('accepts what only production rejects', async () => {
      const lenient = {
        ...optumRequest,
        serviceLineInformation: { procedureCode: '99214' },
        encounter: { beginningDateOfService: 'January 1' },
      }

      expect((await askOptum(served(), lenient)).status).toBe(200)
    })

    it.each([
      ['a member that is too long', { tradingPartnerServiceId: 'x'.repeat(81) }, 'tradingPartnerServiceId'],
      ['a member that is too short', { encounter: { submittedAmount: '' } }, 'encounter.submittedAmount'],
      [
        'a value outside of an enumeration',
        { serviceLineInformation: { productOrServiceIDQualifier: 'XX' } },
        'serviceLineInformation.validProductOrServiceIDQualifier',
      ],
      [
        'too many modifiers',
        { serviceLineInformation: { procedureModifiers: ['1', '2', '3', '4', '5'] } },
        'serviceLineInformation.procedureModifiers',
      ],
      ['a gender in lower case', { subscriber: { ...optumRequest.subscriber, gender: 'm' } }, 'subscriber.validGender'],
      [
        'a billing provider with an NPI alone',
        { providers: [{ providerType: 'BillingProvider', npi: '1234567893' }] },
        'providers[0].validBillingProvider',
      ],
    ])('judges %s as the contract does', async (_, change, field) => {
      const { status, json } = await askOptum(served(), { ...optumRequest, ...change })

      expect(status).toBe(400)
      expect(json.errors.map((error) => error.field)).toEqual([field])
    })

    it("responds to the OpenAPI document's example, and to a provider without a name", async () => {
      const nameless = [{ providerType: 'BillingProvider', npi: '1234567893', taxId: '0123456789' }]

      expect((await askOptum(served(), optumExample)).status).toBe(200)
      expect((await askOptum(served(), { ...optumRequest, providers: nameless })).status).toBe(200)
    })

    it('responds to the published 276 with a 277 about its dependent', async () => {
      const { status, json } = await askOptum(
        served(),
        { x12: published276 },
        { path: '/medicalnetwork/claimstatus/v2/raw-x12' },
      )

      expect(status).toBe(200)
      expect(json.dependent).toEqual({ firstName: 'janeone', lastName: 'doeone' })
      expect(codesOf({ json })).toEqual(['F1/65', 'F3/101'])
      expect(examine(String(json.x12)).errors).toEqual([])
    })

    it('does not read the claims of the world', async () => {
      await served().sandbox.world('demo').start('paid')

      expect((await askOptum(served(), optumRequest)).json.claims).toHaveLength(2)
    })
  },
  { optumProfile: 'sandbox' },
)
