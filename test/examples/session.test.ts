import { setupServer } from 'msw/node'
import { createSandbox } from 'payerbox'
import { handlers } from 'payerbox/msw'
import { afterAll, beforeAll, expect, it } from 'vitest'

const sandbox = createSandbox({ clock: 'frozen@2026-04-01T18:30:00Z' })
const server = setupServer(...handlers(sandbox))
beforeAll(() => server.listen())
afterAll(() => server.close())

it('shows a session as paid once the payer has paid', async () => {
  const world = sandbox.world('my-test')
  const { facts } = await world.start('paid')
  const poll = async () => {
    const response = await fetch(`https://api.usetaiga.com/api/v1/partner/sessions/${facts.session}`, {
      headers: { Authorization: 'Bearer sandbox_my-test' },
    })
    return (await response.json()) as { status: string }
  }

  expect(await poll()).toMatchObject({ status: 'processing' })
  world.advance('14d')
  expect(await poll()).toMatchObject({ status: 'paid' })
})
