import { expect, it } from 'vitest'
import { askOptum, type Json, tokenOf } from '../support/ask.ts'
import { optumCredentials, optumRequest, optumTokenPath } from '../support/samples.ts'
import { beginning, describeServed } from '../support/served.ts'

const foreign = {
  error: 'invalid_access_token',
  error_description: 'Invalid access token',
  traceId: expect.stringMatching(/^[\da-f-]{36}$/),
}

describeServed("Optum's token endpoint", (served) => {
  it.each([
    ['JSON', 'application/json', JSON.stringify(optumCredentials('demo'))],
    ['a form', 'application/x-www-form-urlencoded', new URLSearchParams(optumCredentials('demo')).toString()],
    ['JSON under no media type', undefined, JSON.stringify(optumCredentials('demo'))],
  ])('issues a bearer token, valid for an hour, for credentials in %s', async (_, type, body) => {
    const headers: Record<string, string> = type === undefined ? {} : { 'content-type': type }
    const response = await served().fetch('optum', optumTokenPath, { method: 'POST', headers, body })

    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('x-chc-traceid')).toBe(response.headers.get('x-chng-trace-id'))
    expect(await response.json()).toEqual({
      access_token: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
      token_type: 'bearer',
      expires_in: 3600,
    })
  })

  it.each([
    ['credentials', 'sandbox_demo:any'],
    ['form-encoded credentials', 'sandbox%5Fdemo:a%3Ab+c'],
    ['credentials that are not form-encoded', 'sandbox_demo:50%:any'],
    ['credentials, and the client id again in the form', 'sandbox_demo:any', 'client_id=sandbox_demo&'],
  ])('issues a token for %s in HTTP Basic with a form', async (_, credentials, form = '') => {
    const headers = { authorization: `Basic ${btoa(credentials)}`, 'content-type': 'application/x-www-form-urlencoded' }
    const body = `${form}grant_type=client_credentials`
    const response = await served().fetch('optum', optumTokenPath, { method: 'POST', headers, body })

    expect(response.status).toBe(200)
    const { access_token: token } = (await response.json()) as Json
    expect((await askOptum(served(), optumRequest, { token })).status).toBe(200)
  })

  it.each([
    ['an unknown client', `Basic ${btoa('nobody:nothing')}`, 401, 'invalid_client'],
    ['no secret', `Basic ${btoa('sandbox_demo:')}`, 400, 'invalid_request'],
    ['no colon', `Basic ${btoa('sandbox_demo')}`, 400, 'invalid_request'],
    ['no Base64', 'Basic !', 400, 'invalid_request'],
    ['another scheme', `Digest ${btoa('sandbox_demo:any')}`, 400, 'invalid_request'],
  ])('issues none for HTTP Basic with %s', async (_, authorization, status, error) => {
    const headers = { authorization, 'content-type': 'application/x-www-form-urlencoded' }
    const body = 'grant_type=client_credentials'
    const response = await served().fetch('optum', optumTokenPath, { method: 'POST', headers, body })

    expect(response.status).toBe(status)
    expect(((await response.json()) as Json).error).toBe(error)
  })

  it('does not read HTTP Basic beside a JSON body', async () => {
    const headers = { authorization: `Basic ${btoa('sandbox_demo:any')}`, 'content-type': 'application/json' }
    const body = '{"grant_type":"client_credentials"}'
    const response = await served().fetch('optum', optumTokenPath, { method: 'POST', headers, body })

    expect(response.status).toBe(400)
  })

  it("issues a JSON web token with times of the world's clock", async () => {
    const [header, payload] = (await tokenOf(served())).split('.').slice(0, 2).map(decoded)
    const iat = Date.parse(beginning) / 1000

    expect(header).toEqual({ kid: '2', typ: 'JWT', alg: 'RS256' })
    expect(payload).toMatchObject({ iat, nbf: iat, exp: iat + 3600, client_id: 'sandbox_demo' })
    expect(Object.keys(payload ?? {}).sort()).toEqual(
      'access_token api_product_list application_name aud client_id developer_email exp iat iss jti nbf scopes'.split(
        ' ',
      ),
    )
  })

  it('issues different tokens at the same instant, both valid', async () => {
    const first = await tokenOf(served())
    const second = await tokenOf(served())

    expect(second).not.toBe(first)
    expect((await askOptum(served(), optumRequest, { token: first })).status).toBe(200)
    expect((await askOptum(served(), optumRequest, { token: second })).status).toBe(200)
  })

  it('issues the same token after a reset of the world', async () => {
    const first = await tokenOf(served())
    served().sandbox.world('demo').reset()

    expect(await tokenOf(served())).toBe(first)
  })
})

describeServed('a bearer token of Optum', (served) => {
  it("is valid for an hour of the world's clock, regardless of real time", async () => {
    const token = await tokenOf(served())
    const world = served().sandbox.world('demo')

    world.advance('59m59s')
    expect((await askOptum(served(), optumRequest, { token })).status).toBe(200)
    world.advance('1s')
    const { status, json } = await askOptum(served(), optumRequest, { token })
    expect(status).toBe(401)
    expect(json).toEqual({
      error: 'access_token_expired',
      error_description: 'The access token expired',
      traceId: expect.any(String),
    })
    expect((await askOptum(served(), optumRequest, { token: await tokenOf(served()) })).status).toBe(200)
  })

  it('is invalid after a reset of its world', async () => {
    const token = await tokenOf(served())
    expect((await askOptum(served(), optumRequest, { token })).status).toBe(200)
    served().sandbox.world('demo').reset()

    const { status, json } = await askOptum(served(), optumRequest, { token })
    expect(status).toBe(401)
    expect(json).toEqual(foreign)
  })

  it('is valid only in the world of its client', async () => {
    const world = served().sandbox.world('elsewhere')
    await world.start('paid')
    const claim = world.claims().at(-1)
    if (claim === undefined) throw new Error('the scenario files a claim')
    const { payer, subscriber, provider } = claim.facts
    const body = {
      controlNumber: '000000001',
      tradingPartnerServiceId: payer.id,
      providers: [{ ...provider, providerType: 'BillingProvider' }],
      subscriber: { memberId: subscriber.memberId, firstName: subscriber.firstName, lastName: subscriber.lastName },
    }
    world.advance('60d')

    const here = await askOptum(served(), body, { token: await tokenOf(served(), 'elsewhere') })
    expect(here.json.claims[0]?.claimStatus.statusCategoryCode).toBe('F1')
    const there = await askOptum(served(), body)
    expect(there.json.claims[0]?.claimStatus.statusCategoryCode).toBe('D0')
  })

  it('is required by the health check, too', async () => {
    const path = '/medicalnetwork/claimstatus/v2/healthcheck'
    const headers = { authorization: `Bearer ${await tokenOf(served())}` }
    const response = await served().fetch('optum', path, { headers })

    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/vnd.changehealthcare.claimstatus-v2+json')
    expect(await response.json()).toEqual({ status: 'OK', version: 'v2' })
    const refused = await served().fetch('optum', path)
    expect(refused.status).toBe(401)
    expect(((await refused.json()) as Json).error).toBe('invalid_request')
  })
})

function decoded(part: string): Record<string, unknown> {
  return JSON.parse(atob(part.replaceAll('-', '+').replaceAll('_', '/'))) as Record<string, unknown>
}
