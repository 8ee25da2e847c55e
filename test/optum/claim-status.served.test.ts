import { expect, it } from 'vitest'
import { askOptum } from '../support/ask.ts'
import { optumRequest } from '../support/samples.ts'
import { describeServed } from '../support/served.ts'

describeServed("Optum's claim status", (served) => {
  it('responds to the documented request with the claims on file: one paid, an older one revised', async () => {
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

  it('is the same with and without a trailing slash', async () => {
    const withSlash = await askOptum(served(), optumRequest)
    const without = await askOptum(served(), optumRequest, { path: '/medicalnetwork/claimstatus/v2' })

    expect(without.status).toBe(200)
    expect(without.json.claims).toEqual(withSlash.json.claims)
  })

  it('has a new trace id for every request', async () => {
    const first = await askOptum(served(), optumRequest)
    const second = await askOptum(served(), optumRequest)

    expect(first.json.meta).not.toEqual(second.json.meta)
  })

  it('responds with D0 and 200 for an unknown claim, and echoes the inquiry', async () => {
    const subscriber = { memberId: 'NOBODY', firstName: 'Nobody', lastName: 'Atall' }
    const { status, json } = await askOptum(served(), { ...optumRequest, subscriber })

    expect(status).toBe(200)
    expect(json.claims).toHaveLength(1)
    expect(json.claims[0]?.claimStatus).toMatchObject({ statusCategoryCode: 'D0', trackingNumber: 'ABCD' })
    expect(json.subscriber).toMatchObject({ memberId: 'NOBODY' })
  })

  it('includes the dependent in the response about a dependent', async () => {
    const dependent = { firstName: 'janeone', lastName: 'doeone', gender: 'F', dateOfBirth: '20000101' }
    const { status, json } = await askOptum(served(), { ...optumRequest, dependent })

    expect(status).toBe(200)
    expect(json.dependent).toBeDefined()
  })

  it('accepts null for an absent member, and undocumented members', async () => {
    const request = { ...optumRequest, tradingPartnerName: null, dependent: null, note: 'no rule forbids it' }

    expect((await askOptum(served(), request)).status).toBe(200)
  })

  it('responds with E0 and 200 for a payer that requires enrollment', async () => {
    const { status, json } = await askOptum(served(), { ...optumRequest, tradingPartnerServiceId: 'PBX03' })

    expect(status).toBe(200)
    expect(json.claims[0]?.claimStatus).toMatchObject({ statusCategoryCode: 'E0', statusCode: '24' })
  })

  it('reports all errors at once, in both members that clients read', async () => {
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
