import 'payerbox/vitest'
import { setupServer } from 'msw/node'
import { createSandbox } from 'payerbox'
import { contractGuard, handlers } from 'payerbox/msw'
import { afterAll, beforeAll, expect, it } from 'vitest'

const guard = contractGuard({ hosts: ['sandbox-apigw.optum.com'] })
const server = setupServer(...guard.handlers, ...handlers(createSandbox()))
beforeAll(() => server.listen())
afterAll(() => {
  server.close()
  guard.assert()
})

it('sends a valid session status request and gets a valid response', async () => {
  const headers = { Authorization: 'Bearer sandbox_demo' }
  const request = new Request('https://api.usetaiga.com/api/v1/partner/sessions/one', { headers })
  await expect(request).toSatisfyContract('taiga', 'sessionStatus')
  await expect(await fetch(request)).toSatisfyContract('taiga', 'sessionStatus')
})
