import { payerboxTest } from 'payerbox/vitest'
import { describe, expect } from 'vitest'
import { stediRequest } from './samples.ts'

/** What a suite in an environment that looks like a browser can do, over both transports. */
export function describeInDom(environment: string): void {
  const transports = (['msw', 'http'] as const).map(
    (transport) => [transport, payerboxTest({ clock: 'frozen@2026-04-01T18:30:00Z', transport })] as const,
  )

  describe.each(transports)(`payerboxTest in ${environment}, over %s`, (_, test) => {
    test('has a page', () => {
      expect(navigator.userAgent.toLowerCase().replaceAll('-', '')).toContain(environment.replaceAll('-', ''))
      expect(document.body).toBeInstanceOf(HTMLElement)
    })

    test('answers fetch: headers, a JSON body and a form arrive', async ({ payerbox }) => {
      const { start, clock, urls, credentials, journal } = payerbox
      const { sessionId } = await start('paid')
      const poll = async (headers: HeadersInit) =>
        (await fetch(`${urls.taiga}/api/v1/partner/sessions/${sessionId}`, { headers })).json()
      const bearer = `Bearer ${credentials.taiga}`

      expect(await poll({ Authorization: bearer })).toMatchObject({ status: 'processing' })
      await clock.advance('14d')
      expect(await poll(new Headers({ AUTHORIZATION: bearer }))).toMatchObject({ status: 'paid' })
      const inquiry = await fetch(`${urls.stedi}/change/medicalnetwork/claimstatus/v2`, {
        method: 'POST',
        headers: { Authorization: credentials.stedi, 'Content-Type': 'application/json' },
        body: JSON.stringify(stediRequest),
      })
      const { optumClientId: client_id, optumClientSecret: client_secret } = credentials
      const form = new URLSearchParams({ client_id, client_secret, grant_type: 'client_credentials' })
      const token = await fetch(`${urls.optum}/apip/auth/v2/token`, { method: 'POST', body: form })

      expect([inquiry.status, token.status]).toEqual([200, 200])
      expect(await token.json()).toHaveProperty('access_token')
      expect((await journal()).map(({ status }) => status)).toEqual([200, 200, 200, 200])
    })

    test('answers XMLHttpRequest', async ({ payerbox: { start, urls, credentials } }) => {
      const { sessionId } = await start('paid')
      const request = new XMLHttpRequest()
      request.open('GET', `${urls.taiga}/api/v1/partner/sessions/${sessionId}`)
      request.setRequestHeader('Authorization', `Bearer ${credentials.taiga}`)
      await new Promise((resolve) => {
        request.onloadend = resolve
        request.send()
      })

      expect(JSON.parse(request.responseText)).toMatchObject({ status: 'processing' })
    })

    test('refuses a wrong credential, and lets the page read why', async ({ payerbox: { urls } }) => {
      const response = await fetch(`${urls.taiga}/api/v1/partner/sessions/one`, {
        headers: { Authorization: 'Bearer x' },
      })

      expect([response.status, await response.json()]).toEqual([401, { error: 'Invalid or missing API key' }])
    })

    test('lets a connection that a fault breaks fail', async ({ payerbox: { urls, admin, world, credentials } }) => {
      await admin.armFault({ world }, { on: 'taiga.sessionStatus', fails: { reset: true } })
      const headers = { Authorization: `Bearer ${credentials.taiga}` }

      await expect(fetch(`${urls.taiga}/api/v1/partner/sessions/one`, { headers })).rejects.toThrow()
    })

    test('judges requests and responses', async ({ payerbox }) => {
      const { start, urls, credentials } = payerbox
      const { sessionId } = await start('paid')
      const ask = () =>
        new Request(`${urls.taiga}/api/v1/partner/sessions/${sessionId}`, {
          headers: { Authorization: `Bearer ${credentials.taiga}` },
        })
      await expect(ask()).toSatisfyContract('taiga', 'sessionStatus')
      const response = await fetch(ask())
      const { status, headers } = response
      await expect(response).toSatisfyContract('taiga', 'sessionStatus')
      await expect({ status, headers, body: await response.text() }).toSatisfyContract('taiga', 'sessionStatus')
    })
  })
}
