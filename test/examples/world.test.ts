import { payerboxTest } from 'payerbox/vitest'
import { expect } from 'vitest'

const test = payerboxTest({ clock: 'frozen@2026-04-01T18:30:00Z' })

test('a session is paid once the payer has paid', async ({ payerbox: { start, clock, urls, credentials, verify } }) => {
  const { sessionId } = await start('paid')
  const poll = async () => {
    const response = await fetch(`${urls.taiga}/api/v1/partner/sessions/${sessionId}`, {
      headers: { Authorization: `Bearer ${credentials.taiga}` },
    })
    return (await response.json()) as { status: string }
  }

  expect(await poll()).toMatchObject({ status: 'processing' })
  await clock.advance('14d')
  expect(await poll()).toMatchObject({ status: 'paid' })
  await verify({ operation: 'taiga.sessionStatus', exactly: 2 })
})
