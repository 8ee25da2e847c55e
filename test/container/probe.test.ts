import { describe, expect, it } from 'vitest'

/** The address of the container. */
const baseUrl = process.env.CONTAINER_URL
/** The token of its admin API. */
const token = process.env.PAYERBOX_ADMIN_TOKEN ?? ''
/** Names of the scenarios mounted at /scenarios, separated by commas. */
const mounted = (process.env.MOUNTED_SCENARIOS ?? '').split(',').filter((name) => name !== '')

interface Answer {
  readonly status: number
  readonly body: Record<string, unknown>
}

async function ask(method: string, path: string, headers: Record<string, string> = {}, body?: object): Promise<Answer> {
  const authorization = path.startsWith('/_payerbox') ? { authorization: `Bearer ${token}` } : {}
  const response = await fetch(`${baseUrl}${path}`, {
    method,
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...authorization, ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

const inquiry = {
  controlNumber: '222222222',
  encounter: {
    beginningDateOfService: '20240325',
    endDateOfService: '20240325',
    trackingNumber: '222222222',
    tradingPartnerClaimNumber: '5332034153-KK',
  },
  providers: [
    {
      npi: '1234567890',
      organizationName: 'Behavioral Services P.C.',
      providerType: 'BillingProvider',
      taxId: '123456789',
    },
  ],
  subscriber: { dateOfBirth: '19000806', firstName: 'Jane', lastName: 'Doe', memberId: '111222333' },
  tradingPartnerServiceId: '3429',
}

describe('the running container', () => {
  it('is healthy and has the built-in scenarios and those mounted at /scenarios', async () => {
    const health = await ask('GET', '/_payerbox/health')
    expect(health).toMatchObject({ status: 200, body: { status: 'ok' } })

    const { body } = await ask('GET', '/_payerbox/scenarios')
    const names = (body.scenarios as { name: string }[]).map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['paid', ...mounted]))
  })

  it('keeps its admin API from callers without the token', async () => {
    expect(await ask('GET', '/_payerbox/worlds')).toMatchObject({ status: 200 })
    const refused = await ask('GET', '/_payerbox/worlds', { authorization: 'Bearer sandbox_container' })
    expect(refused).toMatchObject({ status: 401, body: { error: { code: 'TOKEN_REQUIRED' } } })
  })

  it.runIf(mounted.length > 0)('has the payers of the mounted payers.yaml', async () => {
    const path = '/2024-04-01/change/medicalnetwork/claimstatus/v2'
    const asked = { ...inquiry, tradingPartnerServiceId: '00123' }
    const { status, body } = await ask('POST', path, { authorization: 'sandbox_container' }, asked)
    expect(status).toBe(200)
    expect(body.payer).toEqual({ organizationName: 'MOUNTED HEALTH PLAN', payerIdentification: '00123' })
  })

  it("responds to Stedi's documented sample request with the documented sample response", async () => {
    const path = '/2024-04-01/change/medicalnetwork/claimstatus/v2'
    const { status, body } = await ask('POST', path, { authorization: 'sandbox_container' }, inquiry)

    expect(status).toBe(200)
    expect(body).toEqual({
      claims: [
        {
          claimStatus: {
            amountPaid: '95.55',
            claimServiceDate: '20240325',
            effectiveDate: '20240329',
            paidDate: '20240329',
            patientAccountNumber: '3333333',
            statusCategoryCode: 'P5',
            statusCategoryCodeValue: 'Pending/Payer Administrative/System hold',
            statusCode: '3',
            statusCodeValue: 'Claim has been adjudicated and is awaiting payment cycle.',
            submittedAmount: '238.44',
            trackingNumber: '222222222',
            tradingPartnerClaimNumber: '5332034153-KK',
          },
          serviceDetails: [
            {
              service: {
                amountPaid: '95.55',
                procedureId: '90837',
                serviceIdQualifier:
                  'Health Care Financing Administration Common Procedural Coding System (HCPCS) Codes',
                serviceIdQualifierCode: 'HC',
                submittedAmount: '238.44',
                submittedUnits: '1',
              },
              status: [
                {
                  effectiveDate: '20240329',
                  statusCategoryCode: 'P5',
                  statusCategoryCodeValue: 'Pending/Payer Administrative/System hold',
                  statusCode: '3',
                  statusCodeValue: 'Claim has been adjudicated and is awaiting payment cycle.',
                },
              ],
            },
          ],
        },
      ],
      controlNumber: '222222222',
      meta: { applicationMode: 'production', traceId: expect.any(String) },
      payer: { organizationName: 'UNITEDHEALTHCARE', payerIdentification: '3429' },
      providers: [
        { organizationName: 'Behavioral Services P.C.', providerType: 'BillingProvider', taxId: '123456789' },
        { npi: '1234567890', organizationName: 'Behavioral Services P.C.', providerType: 'ServiceProvider' },
      ],
      reassociationKey: '000000001',
      status: 'success',
      subscriber: { firstName: 'JANE', lastName: 'DOE', memberId: '111222333' },
      tradingPartnerServiceId: '3429',
    })
  })

  it('accepts a session through Taiga and reports it as paid once the clock has advanced', async () => {
    const headers = { authorization: 'Bearer sandbox_container' }
    const address = { street: '100 Main St', city: 'New York', state: 'NY', zip: '10001' }

    const onboarded = await ask('POST', '/api/v1/partner/providers', headers, {
      provider: { firstName: 'Jane', lastName: 'Smith', npi: '1234567890' },
      practice: { name: 'Smith Therapy Associates', taxId: '123456789', address },
    })
    expect(onboarded.body).toMatchObject({ status: 'created', providerNpi: '1234567890' })

    const submitted = await ask('POST', '/api/v1/partner/sessions', headers, {
      providerNpi: '1234567890',
      patient: {
        firstName: 'Sarah',
        lastName: 'Johnson',
        dateOfBirth: '1988-05-15',
        gender: 'F',
        address,
        insurance: { memberId: 'MEM-2026-0042', payerName: 'Cigna' },
      },
      session: {
        dateOfService: '2026-04-01',
        placeOfService: 'telehealth',
        durationMinutes: 45,
        diagnosisCodes: [{ code: 'F32.1' }],
      },
    })
    const path = `/api/v1/partner/sessions/${submitted.body.sessionId}`
    expect(await ask('GET', path, headers)).toMatchObject({ status: 200, body: { status: 'processing' } })

    const advanced = await ask('POST', '/_payerbox/worlds/container/clock/advance', {}, { by: '60d' })
    expect(advanced.status).toBe(200)
    expect(await ask('GET', path, headers)).toMatchObject({
      status: 200,
      body: { status: 'paid', message: 'Payment received from payer.', patientName: 'Sarah Johnson' },
    })
  })

  it('issues an Optum token that gives access to the health check and the claim status', async () => {
    const { body: token } = await ask(
      'POST',
      '/apip/auth/v2/token',
      {},
      {
        client_id: 'sandbox_container',
        client_secret: 'any',
        grant_type: 'client_credentials',
      },
    )
    expect(token).toMatchObject({ token_type: 'bearer', expires_in: 3600 })
    const headers = { authorization: `Bearer ${token.access_token}` }

    expect((await ask('GET', '/medicalnetwork/claimstatus/v2/healthcheck', headers)).status).toBe(200)
    expect(await ask('POST', '/medicalnetwork/claimstatus/v2/', headers, inquiry)).toMatchObject({
      status: 200,
      body: { status: 'success', claims: [{ claimStatus: { statusCategoryCode: 'P5', statusCode: '3' } }] },
    })
  })
})
