import { expect, it } from 'vitest'
import { askOptum, codesOf } from '../support/ask.ts'
import { optumExample, optumRequest } from '../support/samples.ts'
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
      statusCategoryCodeValue: 'Finalized/Payment-The claim/line has been paid.',
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
    const dependent = { firstName: 'janeone', lastName: 'doeone', gender: 'F', dateOfBirth: '18800101' }
    const { status, json } = await askOptum(served(), { ...optumRequest, dependent })

    expect(status).toBe(200)
    expect(json.dependent).toBeDefined()
    expect(codesOf({ json })).toEqual(['F1/65'])
  })

  it("finds the claim of the dependent with every detail of the OpenAPI document's example", async () => {
    const { status, json } = await askOptum(served(), optumExample)

    expect(status).toBe(200)
    expect(codesOf({ json })).toEqual(['F1/65'])
    expect(json.claims[0]?.claimStatus).toMatchObject({
      tradingPartnerClaimNumber: '1234567890',
      trackingNumber: 'ABCD',
    })
  })

  it('generates a tracking number in the form of a UUID', async () => {
    const numbers: (string | undefined)[] = []
    for (const _ of [1, 2]) {
      const { json } = await askOptum(served(), { ...optumRequest, encounter: {} })
      numbers.push(json.claims[0]?.claimStatus.trackingNumber)
      expect(json.meta).not.toMatchObject({ traceId: numbers.at(-1) })
    }

    for (const number of numbers)
      expect(number).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
    expect(new Set(numbers).size).toBe(2)
  })

  it('accepts a provider without a name, and returns it without one', async () => {
    const providers = [{ providerType: 'BillingProvider', npi: '1234567893', taxId: '0123456789' }]
    const { status, json } = await askOptum(served(), { ...optumRequest, providers })

    expect(status).toBe(200)
    expect(json.providers).toEqual([
      { providerType: 'BillingProvider', taxId: '0123456789' },
      { providerType: 'ServiceProvider', npi: '1234567893' },
    ])
    expect(codesOf({ json })).toEqual(['F1/65', 'F3/101'])
  })

  it.each([
    [{ npi: '1234567893' }],
    [{ tin: '0123456789', organizationName: 'TestProvider' }],
    [{ spn: '123456', lastName: 'Doe' }],
    [{ organizationName: 'TestProvider' }],
  ])('rejects a billing provider with neither an ETIN nor a tax id: %o', async (numbers) => {
    const { status, json } = await askOptum(served(), {
      ...optumRequest,
      providers: [
        { providerType: 'ServiceProvider', npi: '1760854442' },
        { providerType: 'BillingProvider', ...numbers },
      ],
    })

    expect(status).toBe(400)
    expect(json.errors).toEqual([
      expect.objectContaining({
        field: 'providers[1].validBillingProvider',
        description: 'Billing provider requires either etin or taxId',
        location: '$.providers[1]',
      }),
    ])
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
