import type { Pool, PoolClient } from 'pg'
import type { JournalLimits } from '../world/limits.ts'
import { identityOf } from '../world/world-memory.ts'
import type { Committed, SharedCommit } from '../world/world-store.ts'
import { toRows } from './event-rows.ts'
import { addCommit } from './postgres-events.ts'
import { inTransaction } from './postgres-schema.ts'
import { trim, type Write, type WriteHow, type WrittenRow, write, writeOnce } from './postgres-write.ts'
import { CutWrite, isRefusedStatement, tryQuery } from './store-errors.ts'

/** A commit that waits for a statement. */
interface Waiting {
  readonly take: () => SharedCommit | undefined
  readonly limits: JournalLimits
  readonly resolve: (committed: Committed | Promise<Committed>) => void
  readonly reject: (error: unknown) => void
}

/** A commit that was taken, and what it writes. */
interface Taken extends Pick<Waiting, 'limits' | 'resolve' | 'reject'> {
  readonly commit: SharedCommit
  readonly write: Write
}

/**
 * Commits of many worlds: one statement at a time stores all that wait. What would hold it up, a large commit or a world that another
 * process is changing, is stored beside it.
 */
export class PostgresWriter {
  readonly #url: string
  readonly #pool: Pool
  #waiting: Waiting[] = []
  #isBusy = false

  constructor(url: string, pool: Pool) {
    this.#url = url
    this.#pool = pool
  }

  commit(take: Waiting['take'], limits: JournalLimits): Promise<Committed> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ take, limits, resolve, reject })
      this.#schedule()
    })
  }

  /** Waits until the calls that have arrived are answered: their commits join. */
  #schedule(): void {
    if (this.#isBusy) return
    this.#isBusy = true
    setImmediate(() => void this.#storeWaiting())
  }

  async #storeWaiting(): Promise<void> {
    const waiting = this.#waiting
    this.#waiting = []
    const together = waiting.flatMap((each) => this.#take(each) ?? [])
    if (together.length > 0) await this.#storeTogether(together)
    this.#isBusy = false
    if (this.#waiting.length > 0) this.#schedule()
  }

  /** A commit for the next statement; nothing where there is nothing to store, or where it is stored in a transaction of its own. */
  #take({ take, limits, resolve, reject }: Waiting): Taken | undefined {
    try {
      const commit = take()
      if (commit === undefined) return void resolve({ isStored: true })
      const write = toWrite(commit)
      if (write !== undefined) return { commit, write, limits, resolve, reject }
      return void resolve(this.#storeLarge(commit, limits))
    } catch (error) {
      return void reject(error)
    }
  }

  async #storeTogether(taken: readonly Taken[]): Promise<void> {
    try {
      const rows = await this.#send(taken, { skipsLocked: true })
      const byIndex = new Map(rows.map((row) => [row.index, row]))
      for (const [index, each] of taken.entries()) {
        const row = byIndex.get(index)
        // Whether another process is changing its world or has changed it shows when it waits for that.
        each.resolve(row === undefined && hasEvents(each) ? this.#storeAlone(each) : this.#committed(each, row))
      }
    } catch (error) {
      for (const each of taken) this.#storeAfter(error as Error, each, taken.length > 1)
    }
  }

  /** What becomes of a commit after its statement failed. @param wasTogether Whether that had others, too */
  #storeAfter(error: Error, each: Taken, wasTogether: boolean): void {
    const { cause } = error
    // What the server refused may be due to another commit.
    if (wasTogether && isRefusedStatement(cause)) each.resolve(this.#storeAlone(each))
    else if (cause instanceof CutWrite && !hasEvents(each)) each.resolve(this.#storeAlone(withoutCalls(each)))
    else each.reject(error)
  }

  async #storeAlone(taken: Taken): Promise<Committed> {
    const [row] = await this.#send([taken])
    return this.#committed(taken, row)
  }

  #send(taken: readonly Taken[], how?: WriteHow): Promise<readonly WrittenRow[]> {
    const writes = taken.map(({ write }) => write)
    return tryQuery(this.#url, () => writeOnce(this.#pool, writes, how))
  }

  /** A new world, or more events than one row has. */
  async #storeLarge(commit: SharedCommit, limits: JournalLimits): Promise<Committed> {
    const calls = { identity: identityOf(commit.incarnation), calls: callsOf(commit) }
    const add = async (client: PoolClient) =>
      (await addCommit(client, commit)) ? write(client, [calls], { isPart: true }) : []
    const [row] = await tryQuery(this.#url, () => inTransaction(this.#pool, add))
    return this.#committed({ write: calls, limits }, row)
  }

  async #committed({ write, limits }: Pick<Taken, 'write' | 'limits'>, row?: WrittenRow): Promise<Committed> {
    if (row === undefined) return { isStored: false }
    if (row.latest === null) return { isStored: true }
    // What is not removed now is not shown, and removed later.
    await trim(this.#pool, write, row, limits).catch(() => {})
    return { isStored: true, latest: Number(row.latest) }
  }
}

function hasEvents({ commit }: Taken): boolean {
  return commit.events.length > 0
}

/** A commit of calls of which it is not known whether they are stored. */
function withoutCalls(taken: Taken): Taken {
  return { ...taken, write: { ...taken.write, calls: [] } }
}

function callsOf({ calls }: SharedCommit): Write['calls'] {
  return calls.map((call) => ({ count: 1, call }))
}

/** `undefined` for a commit that takes several statements. */
function toWrite(commit: SharedCommit): Write | undefined {
  const { incarnation, begins, after, events, isChecked } = commit
  const next = after + events.length
  const row = toRows(events, after).next().value
  if (begins !== undefined || (row !== undefined && row.version < next)) return undefined
  const write = { identity: identityOf(incarnation), calls: callsOf(commit) }
  if (row === undefined && !isChecked) return write
  return { ...write, world: { incarnation, after, next, events: row?.events ?? '' } }
}
