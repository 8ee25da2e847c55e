import { expect, it } from 'vitest'
import { askOptum } from '../support/ask.ts'
import { optumRequest } from '../support/samples.ts'
import { describeServed } from '../support/served.ts'

describeServed(
  "the profile of Optum's sandbox",
  (served) => {
    it('returns one predefined response for predefined values', async () => {
      const one = await askOptum(served(), optumRequest)
      const subscriber = { memberId: '1234567890', firstName: 'janetwo', lastName: 'doetwo', gender: 'f' }
      const other = await askOptum(served(), { ...optumRequest, controlNumber: '123456789', subscriber })

      expect([one.status, other.status]).toEqual([200, 200])
      expect(other.json.claims).toEqual(one.json.claims)
      expect(one.json.claims.map(({ claimStatus }) => claimStatus.statusCategoryCode)).toEqual(['F1', 'P1', 'F3'])
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
      expect(json.claims.map(({ claimStatus }) => claimStatus.trackingNumber)).toEqual(['ABCD', 'ABCD', 'ABCD'])
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
        encounter: { submittedAmount: '' },
      }

      expect((await askOptum(served(), lenient)).status).toBe(200)
    })

    it('does not read the claims of the world', async () => {
      await served().sandbox.world('demo').start('paid')

      expect((await askOptum(served(), optumRequest)).json.claims).toHaveLength(3)
    })
  },
  { optumProfile: 'sandbox' },
)
