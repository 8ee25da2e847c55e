import { expect, it } from 'vitest'
import { askOptum } from '../support/ask.ts'
import { optumRequest } from '../support/samples.ts'
import { describeServed } from '../support/served.ts'

describeServed("Optum's claim status", (served) => {
  it('answers the documented request from the claims on file: one paid, an older one revised', async () => {
    const { status, json } = await askOptum(served(), optumRequest)

    expect(status).toBe(200)
    expect(json).toMatchObject({
      controlNumber: '000000001',
      tradingPartnerServiceId: 'serviceId',
      payer: { organizationName: 'Unknown', payerIdentification: 'serviceId' },
      providers: [
        { providerType: 'BillingProvider', organizationName: 'TestProvider', taxId: '0123456789' },
        { providerType: 'ServiceProvider', organizationName: 'TestProvider' },
      ],
      reassociationKey: '000000001',
      status: 'success',
      meta: {
        submitterId: expect.any(String),
        senderId: expect.any(String),
        billerId: expect.any(String),
        traceId: expect.stringMatching(/^[\da-f-]{36}$/),
        applicationMode: 'production',
      },
    })
    expect(json.claims.map(({ claimStatus }) => claimStatus.statusCategoryCode)).toEqual(['F1', 'F3'])
    expect(json.claims[0]?.claimStatus).toMatchObject({
      statusCategoryCodeValue: 'Finalized/Payment - The claim/line has been paid.',
      statusCode: '65',
      statusCodeValue: 'Claim/line has been paid.',
      effectiveDate: expect.stringMatching(/^\d{8}$/),
      trackingNumber: 'ABCD',
    })
  })

  it('is the same with and without the slash at the end', async () => {
    const withSlash = await askOptum(served(), optumRequest)
    const without = await askOptum(served(), optumRequest, { path: '/medicalnetwork/claimstatus/v2' })

    expect(without.status).toBe(200)
    expect(without.json.claims).toEqual(withSlash.json.claims)
  })

  it('names a new trace for every request', async () => {
    const first = await askOptum(served(), optumRequest)
    const second = await askOptum(served(), optumRequest)

    expect(first.json.meta).not.toEqual(second.json.meta)
  })

  it('says D0 with a 200 when the payer knows no such claim, and echoes what was asked', async () => {
    const subscriber = { memberId: 'NOBODY', firstName: 'Nobody', lastName: 'Atall' }
    const { status, json } = await askOptum(served(), { ...optumRequest, subscriber })

    expect(status).toBe(200)
    expect(json.claims).toHaveLength(1)
    expect(json.claims[0]?.claimStatus).toMatchObject({ statusCategoryCode: 'D0', trackingNumber: 'ABCD' })
    expect(json.subscriber).toMatchObject({ memberId: 'NOBODY' })
  })

  it('answers about a dependent with the dependent', async () => {
    const dependent = { firstName: 'janeone', lastName: 'doeone', gender: 'F', dateOfBirth: '20000101' }
    const { status, json } = await askOptum(served(), { ...optumRequest, dependent })

    expect(status).toBe(200)
    expect(json.dependent).toBeDefined()
  })

  it('takes null for a member that is absent, and members that nobody documented', async () => {
    const request = { ...optumRequest, tradingPartnerName: null, dependent: null, note: 'no rule forbids it' }

    expect((await askOptum(served(), request)).status).toBe(200)
  })

  it('says E0 with a 200 for a payer that wants enrollment first', async () => {
    const { status, json } = await askOptum(served(), { ...optumRequest, tradingPartnerServiceId: 'PBX03' })

    expect(status).toBe(200)
    expect(json.claims[0]?.claimStatus).toMatchObject({ statusCategoryCode: 'E0', statusCode: '24' })
  })

  it('tells everything that is wrong at once, in both places where clients look', async () => {
    const { status, json } = await askOptum(served(), {
      ...optumRequest,
      subscriber: { ...optumRequest.subscriber, gender: 'X', dateOfBirth: '1880-01-02' },
    })

    expect(status).toBe(400)
    expect(json.errorResponse).toMatchObject({ code: 'INVALIDMISSINGINPUTDATA', errors: json.errors })
    expect(json.errors.map(({ field, description }) => [field, description])).toEqual(
      expect.arrayContaining([
        ['subscriber.validGender', 'Allowed Values are: M, F, U'],
        ['subscriber.dateOfBirth', 'Invalid date format. Please use the following format: yyyyMMdd.'],
      ]),
    )
    expect(json.errors).toHaveLength(2)
  })
})
