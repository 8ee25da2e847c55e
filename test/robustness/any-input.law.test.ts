import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSandbox } from '../../src/index.ts'
import { askStedi, tokenOf } from '../support/ask.ts'
import { lawRuns } from '../support/law-runs.ts'

/** Every door of the three APIs that takes a body, with a credential that opens it. */
const doors = [
  { path: '/api/v1/partner/providers', headers: { authorization: 'Bearer sandbox_demo' } },
  { path: '/api/v1/partner/sessions', headers: { authorization: 'Bearer sandbox_demo' } },
  { path: '/2024-04-01/change/medicalnetwork/claimstatus/v2', headers: { authorization: 'sandbox_demo' } },
  { path: '/apip/auth/v2/token', headers: {} },
  { path: '/medicalnetwork/claimstatus/v2/', headers: { authorization: 'Bearer TOKEN' } },
  { path: '/_payerbox/worlds/demo/reset', headers: {} },
  { path: '/_payerbox/worlds/demo/clock/advance', headers: {} },
] as const

/** The members that the APIs look at, so that what is made up comes near to what they take. */
const members = fc.constantFrom(
  ...['providers', 'providerType', 'npi', 'subscriber', 'memberId', 'firstName', 'encounter', 'beginningDateOfService'],
  ...['provider', 'practice', 'patient', 'session', 'diagnosisCodes', 'durationMinutes', 'serviceLineInformation'],
  ...['client_id', 'grant_type', 'controlNumber', 'tradingPartnerServiceId', 'by', 'clock', 'seed', '__proto__'],
)
const values = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom('', 'BillingProvider', '1234567890', '20240325', '2026-04-01', '999999999', '14d', null, true),
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(members, tie('any'), { maxKeys: 6 }),
  ),
})).any

const bodies = fc.oneof(
  values.map((value) => JSON.stringify(value)),
  fc.string({ unit: 'binary' }),
  fc.json(),
)

describe('any body for any operation', () => {
  it('gets a valid response or an error of the vendor, never an internal error', async () => {
    const sandbox = createSandbox({ clock: 'frozen@2026-04-01T18:30:00Z', strict: true })
    const token = await tokenOf(sandbox)
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...doors), bodies, async ({ path, headers }, body) => {
        const reply = await sandbox.answer({
          method: 'POST',
          host: '',
          path,
          query: '',
          headers: { 'content-type': 'application/json', ...opened(headers, token) },
          body,
        })
        expect(reply.status, reply.body).toBeLessThan(500)
        JSON.parse(reply.body)
      }),
      { numRuns: lawRuns(3000) },
    )
  })
})

describe('a fault with a status', () => {
  const statuses = [400, 401, 403, 404, 418, 429, 500, 502, 503, 504]

  it('is JSON at every API, for every status', async () => {
    for (const status of statuses) {
      const on = ['taiga.*', 'stedi.*', 'optum.claimstatus']
      const steps = on.map((on) => ({ when: { after: 0 }, arms: { on, times: 1, fails: { status } } }))
      const scenario = { name: 'failing', summary: '', claims: { visit: {} }, steps }
      const sandbox = createSandbox({ clock: 'frozen@2026-04-01T18:30:00Z', strict: true, scenarios: [scenario] })
      await sandbox.world('demo').start('failing')
      const stedi = await askStedi(sandbox)
      expect(stedi.status).toBe(status)
      expect(stedi.json).toHaveProperty('message')
      expect((await askStedi(sandbox)).status).toBe(200)
    }
  })
})

function opened(headers: { readonly authorization?: string }, token: string): Record<string, string> {
  const { authorization } = headers
  return authorization === undefined ? {} : { authorization: authorization.replace('TOKEN', token) }
}
