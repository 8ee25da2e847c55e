import { andThen } from '../http/call.ts'
import { realElapsed, realTimers } from '../text/real-time.ts'
import { runAtOnce, runInSlices, type Work } from '../text/slices.ts'
import type { JournalLimits } from '../world/limits.ts'
import { identityOf } from '../world/world-memory.ts'
import { type CallToStore, type JournalStore, type StoredCall, StoreError } from '../world/world-store.ts'
import { type CallObserver, type Exchange, faultKindOf, type RecordedWorld } from './entry.ts'
import { ExchangeRing, keptOf } from './exchange-ring.ts'
import { type PendingCall, PendingCalls } from './pending-calls.ts'
import { toStored } from './record.ts'
import { type JournalMasks, toKept } from './repeatable.ts'

/** How many real milliseconds a call waits before it is stored, unless something makes it wait less. */
const usualWait = 50
/** How many times as long as it takes to store calls the next ones wait: under load, storing takes a small part of the time. */
const share = 10
/** The same after the store failed. */
const waitAfterFailure = 1000
/** How many calls are masked and stored at once. */
const batchSize = 64

/** Takes calls to a store. Until then they are in memory; they are masked on the way. */
export class JournalWriter {
  readonly #limits: JournalLimits
  readonly #store: JournalStore
  readonly #isShared: boolean
  readonly #masksOf: (world: RecordedWorld) => JournalMasks
  /** Holds the calls that are not stored yet. */
  readonly #buffer: ExchangeRing
  readonly #pending: PendingCalls
  #timer: ReturnType<typeof realTimers.setTimeout> | undefined
  /** When calls may be stored again without being asked for, in real time. */
  #rested = 0
  #isClosed = false
  /** The storing that is under way, and the one that begins after it. */
  #storing: Promise<void> = Promise.resolve()
  #next: Promise<void> | undefined

  /** They receive calls when these are stored. */
  readonly observers: Set<CallObserver> = new Set()

  /** @param isShared Whether other processes use the store. */
  constructor(
    limits: JournalLimits,
    store: JournalStore,
    isShared: boolean,
    masksOf: (world: RecordedWorld) => JournalMasks,
  ) {
    this.#limits = limits
    this.#store = store
    this.#isShared = isShared
    this.#masksOf = masksOf
    this.#buffer = new ExchangeRing(limits)
    this.#pending = new PendingCalls(limits.entries)
  }

  /** Overwrites the calls of a world that are in memory. */
  forget(world: RecordedWorld): void {
    this.#buffer.clear(world)
  }

  /** How much is not stored yet. */
  get size(): JournalLimits {
    return { entries: this.#pending.size, bytes: this.#pending.size === 0 ? 0 : this.#buffer.size.bytes }
  }

  record(exchange: Exchange): void {
    const { world, search, call } = exchange
    this.#buffer.record(exchange)
    this.#pending.add({ id: this.#buffer.count, world, search, call: this.observers.size > 0 ? call : undefined })
    this.#storeWithin(usualWait)
  }

  /** An exchange, for a commit that stores it. */
  toStored(exchange: Exchange): StoredCall {
    const { world, call, reply, phi, settled = { version: exchange.to, at: exchange.at } } = exchange
    const { method, path } = call
    const line = { ...exchange, method, path, status: reply.status, fault: faultKindOf(reply), phi: phi || undefined }
    const [request, answer] = [keptOf(call.body, this.#limits), keptOf(reply.body, this.#limits)]
    const masks = this.#masksOf(world)
    const kept = toKept({ line, call, settled, isCut: request !== call.body }, masks)
    return { ...toStored(line, request, answer, masks.mask), kept }
  }

  /** Tells of an exchange that a commit stored. @param id where it is known */
  keep(exchange: Exchange, id: number | undefined): void {
    if (id !== undefined) for (const tell of this.observers) tell(id, exchange.call)
  }

  /** Waits, before a reply is sent, until others can see its call. */
  beforeReply(): void | Promise<void> {
    return this.#isShared && this.#pending.size > 0 ? this.#storeNext().catch(ignoreStoreError) : undefined
  }

  /** Stores everything that was recorded so far; in a local store in slices. @throws StoreError */
  flush(): void | Promise<void> {
    if (this.#isShared) return this.#pending.size === 0 ? this.#storing : this.#storeNext()
    return runInSlices(this.#batches())
  }

  /** The same at once. @throws Error for a shared store */
  flushNow(): void {
    atOnce(this.#isShared ? this.#storing : undefined)
    runAtOnce(this.#batches())
  }

  *#batches(): Work<void> {
    while (this.#pending.size > 0) {
      atOnce(this.#storeBatch())
      yield
    }
  }

  /** Stores what is not stored yet, and nothing that is recorded later. @throws StoreError */
  async close(): Promise<void> {
    this.#isClosed = true
    if (this.#timer !== undefined) realTimers.clearTimeout(this.#timer)
    await this.flush()
  }

  /** Joins the storing that has not begun yet: one that has begun does not store what was recorded since. */
  #storeNext(): Promise<void> {
    this.#next ??= this.#storing.then(() => {
      this.#next = undefined
      const storing = this.#storeAll()
      // A failure fails those who wait for it; the next one begins anyway.
      this.#storing = storing.catch(() => {})
      return storing
    })
    return this.#next
  }

  async #storeAll(): Promise<void> {
    while (this.#pending.size > 0) await this.#storeBatch()
  }

  #storeBatch(): void | Promise<void> {
    const batch = this.#pending.take(batchSize)
    const { skipped } = this.#pending
    const calls = [
      ...skipped.map(([world, count]) => ({ journal: journalOf(world), count })),
      ...batch.flatMap((pending) => this.#toStore(pending) ?? []),
    ]
    const putBack = (error: unknown): never => {
      this.#pending.putBack(batch)
      throw error
    }
    return andThen(
      orElse(() => this.#store.append(calls, this.#limits), putBack),
      (latest) => {
        this.#pending.counted(skipped)
        this.#tellOf(batch.toReversed(), new Map(latest))
      },
    )
  }

  /** @param pending the latest first */
  #tellOf(pending: readonly PendingCall[], latest: Map<string, number>): void {
    for (const { world, call } of pending) {
      const id = latest.get(journalOf(world))
      if (id === undefined) continue
      latest.set(journalOf(world), id - 1)
      if (call !== undefined) for (const tell of this.observers) tell(id, call)
    }
  }

  /** Nothing for a world that was never stored. */
  #toStore({ id, world, search }: PendingCall): CallToStore | undefined {
    const journal = journalOf(world)
    if (journal === '') return undefined
    if (!this.#buffer.holds(id)) return { journal, count: 1 }
    const line = { ...this.#buffer.line(id), ...(search && { search }) }
    const sent = this.#buffer.sent(line)
    const masks = this.#masksOf(world)
    const call = { ...toStored(line, sent.call.body, sent.reply, masks.mask), kept: toKept(sent, masks) }
    return { journal, count: 1, call }
  }

  /** Stores within a time, unless that is due already. */
  #storeWithin(milliseconds: number): void {
    if (this.#timer !== undefined || this.#isClosed) return
    this.#timer = realTimers.setTimeout(
      () => {
        this.#timer = undefined
        void this.#storeLater()
      },
      Math.max(milliseconds, this.#rested - realElapsed()),
    )
    // It keeps no process alive; a browser has no such thing.
    const timer: { unref?: () => void } = Object(this.#timer)
    timer.unref?.()
  }

  async #storeLater(): Promise<void> {
    const began = realElapsed()
    try {
      if (this.#pending.size > 0) await (this.#isShared ? this.#storeNext() : this.#storeBatch())
      this.#rested = this.#isShared ? 0 : realElapsed() + share * (realElapsed() - began)
      if (this.#pending.size > 0) this.#storeWithin(0)
    } catch (error) {
      if (!(error instanceof StoreError)) throw error
      this.#storeWithin(waitAfterFailure)
    }
  }
}

/** The result of an attempt, which calls back when it fails, at once or later. */
function orElse<T>(attempt: () => T | Promise<T>, failed: (error: unknown) => never): T | Promise<T> {
  try {
    const result = attempt()
    return result instanceof Promise ? result.catch(failed) : result
  } catch (error) {
    return failed(error)
  }
}

function ignoreStoreError(error: unknown): void {
  if (!(error instanceof StoreError)) throw error
}

/** The name of the journal of a world in the store; empty for a world that was never stored. */
export function journalOf({ storage }: RecordedWorld): string {
  return identityOf(storage?.incarnation ?? '')
}

/** The value of a local store. @throws Error for a promise */
export function atOnce<T>(value: T | Promise<T>): T {
  if (value instanceof Promise)
    throw new Error('the journal of a shared store cannot be read at once; use the admin API')
  return value
}
