import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { createSandbox } from 'payerbox'
import { afterEach, describe, expect, it } from 'vitest'
import type { Call } from '../../src/http/call.ts'
import { intercept } from '../../src/serve/intercept.ts'

const suite = setupServer(http.get('https://example.test/mine', () => HttpResponse.text('mine')))
let isListening = false
const listen = () => {
  suite.listen({ onUnhandledFrame: 'error' })
  isListening = true
}
const close = () => {
  isListening = false
  suite.close()
}
let end = () => {}
afterEach(() => {
  end()
  end = () => {}
  if (isListening) close()
})

const mine = async () => (await fetch('https://example.test/mine')).text()

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
    end = intercept(counted)
    expect(await outcome()).toEqual(both)
    end()
    expect((await outcome())[0]).toBe('mine')
    close()
  })

  it('goes on when the other server is closed', async () => {
    listen()
    end = intercept(counted)
    close()
    expect(await outcome()).toEqual(sandboxOnly)
    end()
    expect(await outcome()).toEqual(['none', 'PAYERBOX_BLOCKED'])
  })

  it('is joined by a server that listens later, answers each call once, and outlives it', async () => {
    end = intercept(counted)
    expect(await outcome()).toEqual(sandboxOnly)
    listen()
    expect(await outcome()).toEqual(both)
    close()
    expect(await outcome()).toEqual(sandboxOnly)
    end()
    expect(await outcome()).toEqual(['none', 'PAYERBOX_BLOCKED'])
  })

  it('that ends first leaves the other server alone', async () => {
    end = intercept(counted)
    listen()
    end()
    expect((await outcome())[0]).toBe('mine')
    close()
  })

  it('refuses to compete with another copy of MSW, and says what to do', () => {
    const registry = Reflect.get(globalThis, '__MSW_INTERCEPTORS_REGISTRY') as Map<symbol, object>
    const other = Symbol('interceptor of another copy')
    registry.set(other, { readyState: 'ACTIVE' })
    try {
      expect(() => intercept(counted)).toThrow(/another copy of MSW(.|\n)*handlers\(sandbox\)(.|\n)*transport: 'http'/)
    } finally {
      registry.delete(other)
    }
  })
})
