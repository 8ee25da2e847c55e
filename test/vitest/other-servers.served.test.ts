import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { createSandbox } from 'payerbox'
import { type Payerbox, payerboxTest } from 'payerbox/vitest'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Call } from '../../src/http/call.ts'
import { intercept } from '../../src/serve/intercept.ts'

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

describe('an interception', () => {
  const { hosts, answer } = createSandbox()
  const calls: Call[] = []
  const counted = {
    hosts,
    answer: (call: Call) => {
      calls.push(call)
      return answer(call)
    },
  }

  /** What a call to the suite's mock and to a vendor get. */
  async function outcome(): Promise<readonly [string, string]> {
    calls.length = 0
    const text = (response: Response) => (response.status === 404 ? `answered ${calls.length} times` : response.text())
    const failure = ({ cause }: { cause?: { code?: string } }) => cause?.code ?? 'refused'
    return [await mine().catch(() => 'none'), await fetch('https://api.usetaiga.com/x').then(text, failure)]
  }

  const both = ['mine', 'answered 1 times']
  const sandboxOnly = ['none', 'answered 1 times']

  it('joins a server that listens already, and leaves it alone at the end', async () => {
    listen()
    const end = intercept(counted)
    expect(await outcome()).toEqual(both)
    end()
    expect((await outcome())[0]).toBe('mine')
    suite.close()
  })

  it('goes on when the other server is closed', async () => {
    listen()
    const end = intercept(counted)
    suite.close()
    expect(await outcome()).toEqual(sandboxOnly)
    end()
    expect(await outcome()).toEqual(['none', 'PAYERBOX_BLOCKED'])
  })

  it('is joined by a server that listens later, answers each call once, and outlives it', async () => {
    const end = intercept(counted)
    expect(await outcome()).toEqual(sandboxOnly)
    listen()
    expect(await outcome()).toEqual(both)
    suite.close()
    expect(await outcome()).toEqual(sandboxOnly)
    end()
    expect(await outcome()).toEqual(['none', 'PAYERBOX_BLOCKED'])
  })

  it('that ends first leaves the other server alone', async () => {
    const end = intercept(counted)
    listen()
    end()
    expect((await outcome())[0]).toBe('mine')
    suite.close()
  })

  it('refuses to compete with another copy of MSW, and says what to do', () => {
    const registry = Reflect.get(globalThis, '__MSW_INTERCEPTORS_REGISTRY') as Map<symbol, object>
    const other = Symbol('interceptor of another copy')
    registry.set(other, { readyState: 'ACTIVE' })
    expect(() => intercept(counted)).toThrow(/another copy of MSW(.|\n)*handlers\(sandbox\)(.|\n)*transport: 'http'/)
    registry.delete(other)
  })
})
