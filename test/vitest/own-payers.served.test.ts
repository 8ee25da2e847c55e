import { expect } from 'vitest'
import { payerboxTest } from '../../src/vitest/index.ts'

const test = payerboxTest({ payers: 'test/examples/payers.yaml', clock: 'frozen@2026-04-01T18:30:00Z' })
const overHttp = payerboxTest({
  transport: 'http',
  scenarios: 'test/vitest/scenarios',
  payers: [{ id: '00125', name: 'SAMPLE DENTAL' }],
  clock: 'frozen@2026-04-01T18:30:00Z',
})

function ask(url: string, key: string, payer: string): Promise<Response> {
  return fetch(`${url}/change/medicalnetwork/claimstatus/v2`, {
    method: 'POST',
    headers: { authorization: key, 'content-type': 'application/json' },
    body: JSON.stringify({
      tradingPartnerServiceId: payer,
      providers: [{ providerType: 'BillingProvider', npi: '1234567890' }],
      subscriber: { memberId: 'OWN1', firstName: 'Riley', lastName: 'Roe' },
    }),
  })
}

test('a test has the payers of a file', async ({ payerbox: { urls, credentials } }) => {
  const response = await ask(urls.stedi, credentials.stedi, 'SMPL1')
  expect(response.status).toBe(200)
  expect(await response.json()).toMatchObject({ payer: { organizationName: 'SAMPLE MUTUAL' } })
  expect((await ask(urls.stedi, credentials.stedi, 'PAPR1')).status).toBe(400)
})

overHttp('a test has the payers of a list, and the scenarios of a folder', async ({ payerbox }) => {
  const { urls, credentials } = payerbox
  await payerbox.start('our-denial')
  expect(await (await ask(urls.stedi, credentials.stedi, '00125')).json()).toMatchObject({
    payer: { organizationName: 'SAMPLE DENTAL', payerIdentification: '00125' },
  })
  expect((await ask(urls.stedi, credentials.stedi, 'SMPL1')).status).toBe(400)
})
