import { describe, expect, it } from 'vitest'
import { LocalPersistence } from '../../src/store/local-persistence.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import type { WorldLimits } from '../../src/world/limits.ts'
import type { WorldCache } from '../../src/world/persistence.ts'
import { WorldMemory } from '../../src/world/world-memory.ts'
import { Worlds } from '../../src/world/worlds.ts'

const beginning = {
  seed: 1,
  clock: { start: Date.parse('2026-04-01T18:30:00Z'), rate: 0 },
  settings: { stediEdition: '2025-01', optumProfile: 'live', scenario: 'paid' },
} as const

const inSqlite = (cache: WorldCache) => new LocalPersistence(openSqliteStore(':memory:'), cache, function* () {})

/** A clock with one timer. */
class TestClock {
  now = 0
  #timer: { readonly at: number; readonly call: () => void } | undefined

  readonly later = (milliseconds: number, call: () => void) => {
    if (this.#timer !== undefined) throw new Error('there is a timer already')
    this.#timer = { at: this.now + milliseconds, call }
    return () => {
      this.#timer = undefined
    }
  }

  get isWaiting(): boolean {
    return this.#timer !== undefined
  }

  /** Moves on, and calls what is due. */
  async advance(milliseconds: number): Promise<void> {
    const end = this.now + milliseconds
    for (let due = this.#timer; due !== undefined && due.at <= end; due = this.#timer) {
      this.now = due.at
      this.#timer = undefined
      due.call()
      // It takes a turn for each world at most.
      for (let turn = 0; turn < 5; turn++) await new Promise(setImmediate)
    }
    this.now = end
  }
}

function storedWorlds(limits: WorldLimits) {
  const clock = new TestClock()
  const worlds = new Worlds(beginning, limits, inSqlite, () => clock.now, clock.later)
  const use = (...names: readonly string[]) => {
    for (const name of names) worlds.open(name)
    worlds.store?.commitNow()
  }
  const present = () => ['a', 'b', 'c'].filter((name) => worlds.inMemory(name) !== undefined)
  return { clock, worlds, use, present }
}

describe('a world that no call uses', () => {
  it('leaves the memory when its time is over, although no call comes', async () => {
    const { clock, worlds, use, present } = storedWorlds({ memoryIdle: 1000 })
    use('a', 'b')
    await clock.advance(600)
    use('b', 'c')
    await clock.advance(500)
    expect(present()).toEqual(['b', 'c'])
    await clock.advance(501)
    expect(present()).toEqual([])
    expect(clock.isWaiting).toBe(false)
    expect(worlds.names).toEqual(['a', 'b', 'c'])

    use('a')
    await clock.advance(1001)
    expect(present()).toEqual([])
    await worlds.close()
  })

  it('stays while a call is in flight in it, and leaves afterwards', async () => {
    const { clock, worlds, use, present } = storedWorlds({ memoryIdle: 1000 })
    use('a')
    const call = { operation: 'taiga.getSession' }
    worlds.open('a').inFlight.add(call)
    await clock.advance(5000)
    expect(present()).toEqual(['a'])
    worlds.open('a').inFlight.delete(call)
    await clock.advance(1002)
    expect(present()).toEqual([])
    await worlds.close()
  })

  it('leaves after ten minutes unless an option says otherwise', async () => {
    const { clock, worlds, use, present } = storedWorlds({})
    use('a')
    await clock.advance(600_000)
    expect(present()).toEqual(['a'])
    await clock.advance(1)
    expect(present()).toEqual([])
    await worlds.close()
  })

  it('leaves also after a time that no timer can wait for', async () => {
    const month = 31 * 86_400_000
    const { clock, worlds, use, present } = storedWorlds({ memoryIdle: month })
    use('a')
    await clock.advance(month)
    expect(present()).toEqual(['a'])
    await clock.advance(1)
    expect(present()).toEqual([])
    await worlds.close()
  })

  it('stays for ever with 0 and without a store; nothing waits for it once the sandbox is closed', async () => {
    const { clock, worlds, use, present } = storedWorlds({ memoryIdle: 0 })
    use('a')
    expect(clock.isWaiting).toBe(false)
    expect(present()).toEqual(['a'])
    const inMemory = new Worlds(beginning, { idle: 1000 }, undefined, () => clock.now, clock.later)
    inMemory.open('a')
    expect(clock.isWaiting).toBe(false)
    await worlds.close()

    const closed = storedWorlds({})
    closed.use('a')
    expect(closed.clock.isWaiting).toBe(true)
    await closed.worlds.close()
    expect(closed.clock.isWaiting).toBe(false)
  })

  it('stays for a second in a process that shares its store, where a call may be about to use it', async () => {
    const clock = new TestClock()
    const released: string[] = []
    const release = (name: string) => released.push(name) > 0
    const memory = new WorldMemory({ memoryIdle: 5 }, () => clock.now, { release, later: clock.later, least: 1000 })
    memory.use('a')
    await clock.advance(1000)
    expect(released).toEqual([])
    await clock.advance(1)
    expect(released).toEqual(['a'])
  })

  it('keeps no process alive', () => {
    const timers = () => process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length
    const before = timers()
    const worlds = new Worlds(beginning, {}, inSqlite)
    worlds.open('a')
    expect(timers()).toBe(before)
    worlds.store?.commitNow()
    return worlds.close()
  })
})
