import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSandbox, type FaultForm, type Sandbox } from '../../src/index.ts'
import { ask } from '../support/ask.ts'
import { lawRuns } from '../support/law-runs.ts'
import { changedStediRequest, stediPath } from '../support/samples.ts'

const frozen = 'frozen@2026-04-01T18:30:00Z'

/** Whether each of so many polls was broken; between two of them something may happen. */
async function broken(sandbox: Sandbox, polls: number, between: () => void = () => {}): Promise<readonly boolean[]> {
  const statuses: boolean[] = []
  for (let poll = 0; poll < polls; poll++) {
    statuses.push(await isBroken(sandbox))
    between()
  }
  return statuses
}

async function isBroken(sandbox: Sandbox, headers: Readonly<Record<string, string>> = {}): Promise<boolean> {
  const sent = { authorization: 'Bearer sandbox_demo', ...headers }
  // Nobody knows this session, so that 404 is the right answer.
  const { status } = await ask(sandbox, 'taiga', 'GET', '/api/v1/partner/sessions/none', sent)
  return status !== 404
}

function armed(seed: number, ...faults: readonly Omit<FaultForm, 'on' | 'fails'>[]): Sandbox {
  const sandbox = createSandbox({ clock: frozen, seed })
  for (const fault of faults) sandbox.world('demo').arm({ on: 'taiga.*', fails: { status: 503 }, ...fault })
  return sandbox
}

function count(statuses: readonly boolean[]): number {
  return statuses.filter(Boolean).length
}

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 })

describe('a fault with a chance', () => {
  it('applies about as often as its chance, for any seed', async () => {
    const polls = 1000
    await fc.assert(
      fc.asyncProperty(seeds, fc.double({ min: 0.02, max: 0.98, noNaN: true }), async (seed, chance) => {
        const struck = count(await broken(armed(seed, { chance }), polls))
        // Six deviations of a binomial law: once in 500 million runs chance alone goes further.
        expect(Math.abs(struck - polls * chance)).toBeLessThan(6 * Math.sqrt(polls * chance * (1 - chance)))
      }),
      { numRuns: lawRuns(15) },
    )
  })

  it('applies to the same calls for the same seed, also in a fork, and to others for another seed', async () => {
    await fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const original = armed(seed, { chance: 0.5 })
        const first = await broken(original, 40)
        expect(await broken(armed(seed, { chance: 0.5 }), 40)).toEqual(first)
        expect(await broken(armed(seed + 1, { chance: 0.5 }), 40)).not.toEqual(first)
        const copied = original.world('demo').fork('copy').faults()
        expect(copied).toEqual(original.world('demo').faults())
      }),
      { numRuns: lawRuns(20) },
    )
  })
})

describe('a fault with a count', () => {
  it('applies to exactly that number of calls, from the first on', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 40 }), async (times, polls) => {
        const statuses = await broken(armed(1, { times }), polls)
        expect(statuses).toEqual(statuses.map((_, index) => index < times))
      }),
    )
  })

  it('applies to every nth call', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: 9 }), async (every) => {
        const statuses = await broken(armed(1, { every }), 30)
        expect(statuses).toEqual(statuses.map((_, index) => (index + 1) % every === 0))
      }),
    )
  })

  it('applies to that number of the calls that chance selects', async () => {
    const statuses = await broken(armed(7, { chance: 0.3, times: 5 }), 200)
    expect(count(statuses)).toBe(5)
    expect(statuses.slice(0, 5)).toContain(false)
  })
})

describe('a fault that lasts', () => {
  it('ends at the millisecond at which its duration ends', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 20 }), async (lasts, tick) => {
        const sandbox = armed(1, { lasts: `${lasts}s` })
        const statuses = await broken(sandbox, 30, () => sandbox.world('demo').advance(`${tick}s`))
        expect(statuses).toEqual(statuses.map((_, index) => index * tick < lasts))
        expect(sandbox.world('demo').faults()).toHaveLength(30 * tick < lasts ? 1 : 0)
      }),
    )
  })
})

describe('a fault with a rate', () => {
  it('never allows more calls than the rate in any period, and no fewer', async () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 60 })
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 6 }), gaps, async (most, gaps) => {
        const sandbox = armed(1, { rate: { max: most, per: '1s' } })
        const through: number[] = []
        let at = 0
        for (const gap of gaps) {
          const lately = through.filter((time) => time > at - 1000).length
          const isThrough = !(await isBroken(sandbox))
          expect(isThrough).toBe(lately < most)
          if (isThrough) through.push(at)
          sandbox.world('demo').advance(`${gap}ms`)
          at += gap
        }
      }),
      { numRuns: lawRuns(50) },
    )
  })
})

describe('a fault with a match', () => {
  it.each([
    [{ path: '/api/v1/partner/sessions/none' }, {}, true],
    [{ path: '/sessions/' }, {}, true],
    [{ path: '/session$/' }, {}, false],
    [{ 'header:X-Attempt': '1' }, { 'x-attempt': '1' }, true],
    [{ 'header:X-Attempt': '1' }, { 'x-attempt': '2' }, false],
    [{ 'header:x-attempt': '/^[12]$/', path: '/none$/' }, { 'x-attempt': '2' }, true],
    [{ 'header:x-attempt': '/^[12]$/', path: '/some$/' }, { 'x-attempt': '2' }, false],
    [{ '/subscriber/memberId': '1' }, {}, false],
  ])('applies only to calls that match: %j, %j', async (match, headers, isStruck) => {
    const sandbox = createSandbox({ clock: frozen })
    sandbox.world('demo').arm({ on: 'taiga.*', match: match as Record<string, string>, fails: { status: 503 } })
    expect(await isBroken(sandbox, headers)).toBe(isStruck)
    expect(sandbox.world('demo').faults()).toMatchObject([{ applied: isStruck ? 1 : 0, skipped: 0 }])
  })

  it('compares members of a body by their pointers, for any type', async () => {
    const sandbox = createSandbox({ clock: frozen })
    const match = { '/a~1b/0/c': '7', '/flag': 'true', body: '/"flag"/' }
    sandbox.world('demo').arm({ on: 'stedi.*', match, fails: { status: 503 } })
    const post = (body: unknown) =>
      ask(
        sandbox,
        'stedi',
        'POST',
        '/2024-04-01/change/medicalnetwork/claimstatus/v2',
        { authorization: 'sandbox_demo' },
        body,
      )
    expect((await post({ 'a/b': [{ c: 7 }], flag: true })).status).toBe(503)
    expect((await post({ 'a/b': [{ c: 8 }], flag: true })).status).toBe(400)
    expect((await post({ flag: true })).status).toBe(400)
  })
})

describe('a random delay', () => {
  const delays = async (seed: number, delay: FaultForm['fails']['delay'], polls: number) => {
    const sandbox = createSandbox({ clock: frozen, seed })
    const world = sandbox.world('demo')
    world.arm({ on: 'taiga.*', fails: { delay: delay ?? '0s' } })
    const times = [world.now()]
    await broken(sandbox, polls, () => times.push(world.now()))
    return times.slice(1).map((time, index) => time - (times[index] as number))
  }

  it('is between its limits, comes close to both, and is the same in every replay', async () => {
    await fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const drawn = await delays(seed, { min: '1s', max: '5s' }, 300)
        expect(Math.min(...drawn)).toBeGreaterThanOrEqual(1000)
        expect(Math.max(...drawn)).toBeLessThanOrEqual(5000)
        expect([Math.min(...drawn) < 1200, Math.max(...drawn) > 4800]).toEqual([true, true])
        expect(await delays(seed, { min: '1s', max: '5s' }, 300)).toEqual(drawn)
      }),
      { numRuns: lawRuns(8) },
    )
  })

  it('is distributed log-normally around its median, and at most an hour', async () => {
    const drawn = (await delays(3, { median: '800ms', sigma: 0.6 }, 2000)).toSorted((a, b) => a - b)
    const at = (share: number) => drawn[Math.floor(share * drawn.length)] as number
    expect(at(0.5) / 800).toBeCloseTo(1, 1)
    // 1.645 deviations: the 95th of a hundred.
    expect(at(0.95) / 800 / Math.exp(0.6 * 1.645)).toBeCloseTo(1, 0)
    expect(Math.max(...(await delays(3, { median: '1h', sigma: 3 }, 200)))).toBe(3_600_000)
  })
})

describe('several faults', () => {
  it('apply in the order of arming, each under its own conditions', async () => {
    const sandbox = createSandbox({ clock: frozen })
    const world = sandbox.world('demo')
    world.arm({ on: 'taiga.*', every: 3, fails: { status: 429 } })
    world.arm({ on: 'taiga.*', times: 2, fails: { status: 503 } })
    const statuses: number[] = []
    for (let poll = 0; poll < 6; poll++) {
      const { status } = await ask(sandbox, 'taiga', 'GET', '/api/v1/partner/sessions/none', {
        authorization: 'Bearer sandbox_demo',
      })
      statuses.push(status)
    }
    expect(statuses).toEqual([503, 503, 429, 404, 404, 429])
  })
})

describe('a limit of calls in flight', () => {
  it('counts delayed calls until their response', async () => {
    const sandbox = createSandbox({ clock: '500x' })
    const world = sandbox.world('demo')
    world.arm({ on: 'taiga.*', inFlight: 2, fails: { status: 429 } })
    world.arm({ on: 'taiga.*', fails: { delay: '10s' } })
    const waiting = [isBroken(sandbox), isBroken(sandbox)]
    expect(await isBroken(sandbox)).toBe(true)
    expect(await Promise.all(waiting)).toEqual([false, false])
    expect(await isBroken(sandbox)).toBe(false)
  })
})

describe('a payer that cannot respond', () => {
  const inquire = async (sandbox: Sandbox, changes: Readonly<Record<string, unknown>>) => {
    const { status, json } = await ask(
      sandbox,
      'stedi',
      'POST',
      stediPath,
      { authorization: 'sandbox_demo' },
      changedStediRequest(changes),
    )
    return status === 200 ? json.claims[0]?.claimStatus.statusCategoryCode : status
  }

  it('fails matching inquiries, and is not consumed by a request that reaches no payer', async () => {
    const sandbox = createSandbox({ clock: frozen })
    sandbox.world('demo').arm({
      on: 'stedi.*',
      times: 1,
      match: { '/subscriber/firstName': 'Jane' },
      fails: { payer: { category: 'E1', status: '484' } },
    })
    expect(await inquire(sandbox, { 'subscriber.firstName': 'Joan' })).toBe('D0')
    expect(await inquire(sandbox, { 'subscriber.memberId': undefined })).toBe(400)
    expect(await inquire(sandbox, {})).toBe('E1')
    expect(await inquire(sandbox, {})).toBe('P5')
  })

  it('fails the call to which the fault applied, even with a slow payer and concurrent calls', async () => {
    const sandbox = createSandbox({ clock: '500x' })
    const world = sandbox.world('demo')
    world.payer('3429').setBehaviors(['slow'])
    const match = { '/subscriber/firstName': 'Jane' }
    world.arm({ on: 'stedi.*', times: 1, match, fails: { payer: { category: 'E1', status: '484' } } })
    const asked = [inquire(sandbox, {}), inquire(sandbox, { 'subscriber.firstName': 'Joan' }), inquire(sandbox, {})]
    expect(await Promise.all(asked)).toEqual(['E1', 'D0', 'P5'])
  })
})
