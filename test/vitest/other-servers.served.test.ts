import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { type Payerbox, payerboxTest } from 'payerbox/vitest'
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest'

/** The suite's own mocks, and how it listens in its set-up file. */
const suite = setupServer(http.get('https://example.test/mine', () => HttpResponse.text('mine')))
const listen = () => suite.listen({ onUnhandledFrame: 'error' })

const mine = async () => (await fetch('https://example.test/mine')).text()

const test = payerboxTest({ clock: 'frozen@2026-04-01T18:30:00Z' })

describe('a suite with its own setupServer', () => {
  beforeAll(listen)
  afterEach(() => suite.resetHandlers())
  afterAll(() => suite.close())

  const poll = async ({ urls, credentials }: Payerbox, session: string | undefined) => {
    const headers = { authorization: `Bearer ${credentials.taiga}` }
    return (await fetch(`${urls.taiga}/api/v1/partner/sessions/${session}`, { headers })).json()
  }

  test.for([1, 2])('has its own mocks and the sandbox in test %i', async (_, { payerbox, expect }) => {
    const { sessionId } = await payerbox.start('paid')

    expect(await poll(payerbox, sessionId)).toMatchObject({ status: 'processing' })
    expect(await mine()).toBe('mine')
    await payerbox.verify({ operation: 'taiga.sessionStatus', exactly: 1 })
  })

  test('may mock a vendor in one test', async ({ payerbox }) => {
    suite.use(http.get('https://api.usetaiga.com/api/v1/partner/sessions/:id', () => HttpResponse.json({ mine: true })))
    expect(await poll(payerbox, 'any')).toEqual({ mine: true })
  })
})
