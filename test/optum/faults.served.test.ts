import { expect, it } from 'vitest'
import type { Scenario } from '../../src/index.ts'
import { askOptum, tokenOf } from '../support/ask.ts'
import { optumCredentials, optumRequest, optumTokenPath } from '../support/samples.ts'
import { describeServed } from '../support/served.ts'

const statuses = [400, 401, 403, 429, 500, 502, 503, 504]

/** One scenario a status, which breaks the next claim status request; one breaks the next token request. */
const scenarios: readonly Scenario[] = [
  ...statuses.map((status) => breaking(`status-${status}`, 'optum.claimstatus', status)),
  breaking('token-401', 'optum.token', 401),
]

describeServed(
  'a fault of Optum',
  (served) => {
    it.each([
      [401, 'access_token_expired'],
      [403, 'access_denied'],
      [429, 'too_many_requests'],
      [500, 'server_error'],
      [502, 'bad_gateway'],
      [503, 'service_unavailable'],
      [504, 'gateway_timeout'],
    ])('responds with %i once, in the format of the gateway', async (status, error) => {
      const token = await tokenOf(served())
      await served().sandbox.world('demo').start(`status-${status}`)

      const broken = await askOptum(served(), optumRequest, { token })
      expect(broken.status).toBe(status)
      expect(broken.json).toEqual({ error, error_description: expect.any(String), traceId: expect.any(String) })
      expect((await askOptum(served(), optumRequest, { token })).status).toBe(200)
    })

    it('responds with 400 in the format of the API, whose field tells clients to retry', async () => {
      await served().sandbox.world('demo').start('status-400')

      const { status, json } = await askOptum(served(), optumRequest)
      expect(status).toBe(400)
      expect(json.errors.map(({ field }) => field)).toEqual(['Http Header'])
    })

    it('responds to a token request with 401, as for an unknown client', async () => {
      await served().sandbox.world('demo').start('token-401')

      const response = await served().fetch('optum', optumTokenPath, {
        method: 'POST',
        body: JSON.stringify(optumCredentials('demo')),
      })
      expect(response.status).toBe(401)
      expect(await response.json()).toMatchObject({ error: 'invalid_client' })
    })
  },
  { scenarios },
)

function breaking(name: string, on: string, status: number): Scenario {
  const arms = { on, times: 1, fails: { status } }
  return { name, summary: `Breaks ${on} once.`, claims: { visit: {} }, steps: [{ when: { after: 0 }, arms }] }
}
