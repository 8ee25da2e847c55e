import { runInSlices, type Work } from '../text/slices.ts'
import { defaultMemoryIdle, LimitReached, type WorldLimits } from './limits.ts'
import type { World } from './world.ts'

function remedyFor(name: string): string {
  return `reset it (POST /_payerbox/worlds/${name}/reset), delete it (DELETE) or raise the limit`
}

/** What stays of an incarnation when the log of its world is folded. */
export function identityOf(incarnation: string): string {
  return incarnation.split('.', 1)[0] as string
}

/** How the worlds of a store leave the memory. */
export interface Leaving {
  /** Whether the world is out of memory now: false when it has to stay. */
  readonly release: (name: string) => boolean
  /** Calls a function after so many real milliseconds, unless the program has ended by then; returns a function that prevents it. */
  readonly later: (milliseconds: number, call: () => void) => () => void
  /** Real milliseconds for which a world was not used at least, however short the limit is. */
  readonly least: number
}

/** The longest time between two searches for idle worlds: a timer cannot wait for a month, nor see that the machine's clock was set. */
const longestWait = 3_600_000

/** Which worlds are in memory: how large they are and, where a store has them, when each was last used. */
export class WorldMemory {
  readonly #limits: WorldLimits
  readonly #realNow: () => number
  /** When each world was last asked for, in real time; kept only where idle worlds are deleted. */
  readonly #asked = new Map<string, number>()
  /** By name, the oldest use first. */
  readonly #used = new Map<string, number>()
  /** The last of them, if it is still there. */
  #latest: string | undefined
  /** The counted size of each world; kept only where their total is limited. */
  readonly #sizes = new Map<string, number>()
  /** The worlds that a call created, with their versions at that time; kept only where worlds are limited. */
  readonly #created = new Map<string, number>()
  #total = 0
  readonly #leaving: Leaving | undefined
  readonly #memoryIdle: number
  /** Prevents the next search for idle worlds; absent while no world waits for it. */
  #stop: (() => void) | undefined
  #isClosed = false

  /** @param leaving Absent where no store has the worlds. */
  constructor(limits: WorldLimits, realNow: () => number, leaving?: Leaving) {
    this.#limits = limits
    this.#realNow = realNow
    this.#leaving = leaving
    this.#memoryIdle = limits.memoryIdle ?? defaultMemoryIdle
  }

  /** From now on, no world leaves the memory by itself. */
  close(): void {
    this.#isClosed = true
    this.#stop?.()
  }

  /** The bytes of all worlds that were counted. */
  get total(): number {
    return this.#total
  }

  /** The worlds that no call asked for as long as the limit says. */
  idle(): readonly string[] {
    const { idle = Number.POSITIVE_INFINITY } = this.#limits
    const now = this.#realNow()
    return [...this.#asked].flatMap(([name, asked]) => (now - asked > idle ? name : []))
  }

  use(name: string): void {
    const now = this.#realNow()
    if (this.#limits.idle !== undefined) this.#asked.set(name, now)
    // The world that was used last is last already.
    if (name !== this.#latest) this.#used.delete(name)
    this.#latest = name
    this.#used.set(name, now)
    if (this.#stop === undefined) this.#releaseLater()
  }

  count(world: World): void {
    if (this.#limits.totalBytes === undefined) return
    const { name, bytes } = world
    const before = this.#sizes.get(name) ?? 0
    if (bytes === before) return
    this.#sizes.set(name, bytes)
    this.#total += bytes - before
  }

  /** A world that a call created. */
  create({ name, version }: World): void {
    if (this.#limits.worlds !== undefined) this.#created.set(name, version)
  }

  /** The oldest world in which nothing has happened since a call created it: the next use creates the same one. */
  takeUnused(worlds: ReadonlyMap<string, World>): string | undefined {
    for (const [name, version] of this.#created) {
      this.#created.delete(name)
      const world = worlds.get(name)
      if (world?.version === version && !world.isBusy) return name
    }
    return undefined
  }

  /** @throws LimitReached when a world is too large, or takes more than its share of a memory that is full. */
  checkSize(world: World, worlds: number): void {
    const { bytes: most, totalBytes } = this.#limits
    const { name } = world
    if (most !== undefined && world.bytes > most) {
      throw new LimitReached(`world ${name} holds ${world.bytes} bytes, and the limit is ${most}; ${remedyFor(name)}`)
    }
    if (totalBytes === undefined) return
    const share = Math.floor(totalBytes / worlds)
    if (this.#total > totalBytes && world.bytes > share) {
      const why = `all worlds hold ${this.#total} bytes, and the limit is ${totalBytes}, or ${share} for each of ${worlds}`
      throw new LimitReached(`${why}; world ${name} holds ${world.bytes}; ${remedyFor(name)}`)
    }
  }

  /** @throws LimitReached when a copy of a world would not fit into the memory that is left. @param replaced The world that it replaces. */
  checkCopy(world: World, replaced: World | undefined): void {
    const { totalBytes } = this.#limits
    if (totalBytes === undefined) return
    const rest = totalBytes - this.#total + (replaced?.bytes ?? 0)
    if (world.bytes <= rest) return
    const why = `a copy of world ${world.name} takes ${world.bytes} bytes, and of the limit of ${totalBytes} for all worlds ${Math.max(0, rest)} are left`
    throw new LimitReached(`${why}; reset or delete worlds, or raise the limit`)
  }

  /** A world that left the memory for ever, or that another replaces. */
  forget(name: string): void {
    this.#asked.delete(name)
    this.leave(name)
  }

  /** A world that left the memory, and that a store has. */
  leave(name: string): void {
    this.#created.delete(name)
    this.#used.delete(name)
    this.#total -= this.#sizes.get(name) ?? 0
    this.#sizes.delete(name)
  }

  /** Releases worlds when no call used them for a while. One timer waits for the one that was not used for longest. */
  #releaseLater(): void {
    const [oldest] = this.#used.values()
    if (this.#leaving === undefined || this.#memoryIdle === 0 || this.#isClosed || oldest === undefined) return
    const idle = Math.max(this.#memoryIdle, this.#leaving.least)
    const wait = Math.max(1, oldest + idle - this.#realNow() + 1)
    this.#stop = this.#leaving.later(Math.min(longestWait, wait), () => void this.#releaseNow(idle))
  }

  async #releaseNow(idle: number): Promise<void> {
    await runInSlices(this.releaseIdle(idle))
    this.#stop = undefined
    this.#releaseLater()
  }

  /** Releases the worlds that no call used for longer than so many milliseconds. */
  *releaseIdle(idle: number = this.#memoryIdle): Work<void> {
    if (idle === 0) return
    const now = this.#realNow()
    for (const [name, used] of this.#used) {
      if (this.#isClosed || now - used <= idle) return
      // A call is in flight in a world that has to stay: it counts as used now.
      if (this.#leaving?.release(name)) this.#used.delete(name)
      else this.use(name)
      yield
    }
  }

  /** Releases the worlds that were not used for longest, until the others take no more than the limit. */
  makeRoom(except: string): void {
    const { totalBytes = Number.POSITIVE_INFINITY } = this.#limits
    if (this.#total <= totalBytes || this.#leaving === undefined) return
    const latest = this.#realNow() - this.#leaving.least
    for (const [name, used] of [...this.#used]) {
      if (this.#total <= totalBytes || used > latest) return
      if (name !== except) this.#leaving.release(name)
    }
  }
}

/** How many worlds that ended are kept at most. */
const mostEnded = 1000

/** Worlds that were deleted or replaced, the latest last; none until something wants them. */
export class EndedWorlds {
  #worlds: World[] | undefined

  get all(): readonly World[] {
    return this.#worlds ?? []
  }

  /** Keeps the worlds that end from now on. */
  keep(): void {
    this.#worlds ??= []
  }

  readonly add = (world: World | undefined): void => {
    if (this.#worlds === undefined || world === undefined) return
    this.#worlds.push(world)
    if (this.#worlds.length > mostEnded) this.#worlds.shift()
  }
}
