import fc from 'fast-check'
import { setupServer } from 'msw/node'
import { createSandbox } from 'payerbox'
import { handlers } from 'payerbox/msw'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { vendorHosts } from '../../src/contract/routes.ts'
import { type FakeHost, fakeHost, secret, type WayOut, waysOut } from '../support/ways-out.ts'

let fake: FakeHost
beforeAll(async () => {
  fake = await fakeHost()
})
afterAll(() => fake.close())

const ways: readonly (readonly [string, WayOut])[] = Object.entries(waysOut).flatMap(([client, group]) =>
  Object.entries(group).map(([name, way]): readonly [string, WayOut] => [`${client}: ${name}`, way]),
)

/** A vendor's host as a client may write it. */
const spelledHosts = fc
  .tuple(fc.constantFrom(...vendorHosts), fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }), fc.boolean())
  .map(
    ([host, capitals, dot]) =>
      `${Array.from(host, (c, i) => (capitals[i] ? c.toUpperCase() : c)).join('')}${dot ? '.' : ''}`,
  )

function isBlocked(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return (error as { code?: string }).code === 'PAYERBOX_BLOCKED' || isBlocked(error.cause)
}

/** `blocked`, or what happened otherwise. */
async function outcome(way: WayOut, host: string): Promise<unknown> {
  try {
    return await way(host, fake.port)
  } catch (error) {
    return isBlocked(error) ? 'blocked' : error
  }
}

function isLeaked(text: string): boolean {
  return text.includes(secret) || vendorHosts.some((host) => text.toLowerCase().includes(host))
}

const server = setupServer(...handlers(createSandbox()))

describe.each(['before MSW listens', 'while MSW listens', 'after MSW is closed'])('%s', (when) => {
  beforeAll(() => {
    if (when === 'while MSW listens') server.listen({ onUnhandledFrame: 'bypass' })
  })
  afterAll(() => {
    if (when === 'while MSW listens') server.close()
  })

  it('no client reaches a vendor, in whatever way and spelling: it is blocked, or answered by the sandbox', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...ways), spelledHosts, async ([name, way], host) => {
        fake.received.length = 0
        const result = await outcome(way, host)

        expect
          .soft({ name, host, result: typeof result === 'number' && result !== 200 ? 'answered' : result })
          .toEqual({
            name,
            host,
            result: expect.stringMatching(when === 'while MSW listens' ? /^(blocked|answered)$/ : /^blocked$/),
          })
        expect(fake.received.filter(isLeaked)).toEqual([])
      }),
      { numRuns: 3 * ways.length },
    )
  })
})

const needNoName = ways.filter(([name]) =>
  /: (?!https|tls|TLS|dns|new Resolver|a datagram|.* (TLS|a resolver|a write|pieces)).*/.test(name),
)

it.each(needNoName)('another host is reached as without the guard: %s', async (_, way) => {
  fake.connections = 0
  expect(await outcome(way, 'elsewhere.test')).not.toBe('blocked')
  expect(fake.connections).toBeGreaterThan(0)
})
