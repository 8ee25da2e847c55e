import type { Collection } from '@msw/data'
import { pacer } from '../text/slices.ts'
import { type Claim, type ClaimId, latestMove } from './claim.ts'
import type { WorldEvent } from './event.ts'
import type { PayerDirectory } from './payer.ts'
import type { World } from './world.ts'

/** What claims are filtered by; all members that are given must match. */
export interface ClaimFilter {
  readonly stage?: string
  /** In any letter case. */
  readonly memberId?: string
  /** An id of the payer, in any letter case. */
  readonly payer?: string
  readonly session?: string
}

/** The columns of a claim that lists are filtered and ordered by. */
interface ClaimRow {
  readonly id: ClaimId
  readonly memberId: string
  readonly payer: string
  readonly session: string
  stage: string
  /** The number of its last move. */
  moved: number
}

/** What the library requires of a schema (https://standardschema.dev). */
interface RowSchema {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: string
    readonly validate: (value: unknown) => { readonly value: ClaimRow }
    readonly types?: { readonly input: ClaimRow; readonly output: ClaimRow }
  }
}

type Rows = Collection<RowSchema>

/** Rows are created only in this file, so there is nothing to validate. */
const rowSchema: RowSchema = {
  '~standard': { version: 1, vendor: 'payerbox', validate: (value) => ({ value: value as ClaimRow }) },
}

/** Which part of a list is wanted. */
export interface ClaimPage {
  /** At most so many claims. */
  readonly limit?: number
  /** The `next` of the page before. */
  readonly after?: number
}

/** Claims, the one that moved last first. */
export interface ListedClaims {
  readonly claims: readonly Claim[]
  /** The `after` of the next page; absent on the last. */
  readonly next?: number
}

/** Some claims of a world, with the number of the last move of each. */
interface Shard {
  readonly moved: Map<ClaimId, number>
  /** What changed since the rows were made. */
  readonly changed: Set<ClaimId>
  rows: Rows | undefined
}

/** Claims of one shard: what the library does with its rows at once takes less than a slice. */
const shardSize = 500
/** How many times as long it takes to change a row as to create one. */
const updateCost = 50
/** How many events are read without a look at the time. */
const eventsAtATime = 500

/**
 * The claims of a world for lists. The library that filters them takes long to import and to fill, so both wait for the first query with
 * a filter. A query reads what was added to the log since the last one, in slices between which other calls are answered.
 */
export class ClaimIndex {
  readonly #world: World
  /**
   * The claims with the numbers of their last moves, in the order of these. A number counts the moves of all claims: it stays when the
   * log is folded.
   */
  readonly #moved = new Map<ClaimId, number>()
  readonly #shards: Shard[] = []
  readonly #shardOf = new Map<ClaimId, Shard>()
  readonly #idAt = new Map<number, ClaimId>()
  #moves = 0
  /** The version up to which the log is included. */
  #position = 0
  #restorePoint = 0
  /** How many moves follow in the log that are included already. */
  #known = 0
  /** The payers by whose keys the rows are filtered. */
  #payers: PayerDirectory | undefined
  #turn: Promise<unknown> = Promise.resolve()

  constructor(world: World) {
    this.#world = world
  }

  /** The claims that pass a filter: one page of them. */
  find(filter: ClaimFilter, page: ClaimPage = {}): Promise<ListedClaims> {
    // Concurrent queries take turns: each changes the index.
    const found = this.#turn.then(() => this.#find(filter, page))
    this.#turn = found.catch(() => {})
    return found
  }

  async #find(filter: ClaimFilter, { limit = Number.POSITIVE_INFINITY, after }: ClaimPage): Promise<ListedClaims> {
    const pace = pacer()
    await this.#readLog(pace)
    const all = Object.keys(filter).length === 0 ? [...this.#moved.values()] : await this.#filtered(filter, pace)
    const end = after === undefined ? all.length : firstNotBelow(all, after)
    const shown = all.slice(Math.max(0, end - limit), end).reverse()
    const next = shown.at(-1)
    return {
      claims: shown.flatMap((position) => this.#claimAt(position) ?? []),
      ...(end > shown.length && next !== undefined && { next }),
    }
  }

  async #readLog(pace: Pace): Promise<void> {
    const world = this.#world
    for (; this.#follow() < world.version; this.#position++) {
      const id = claimOf(world.eventAt(this.#position))
      if (id !== undefined && this.#known > 0) this.#known--
      else if (id !== undefined) this.#add(id)
      if (this.#position % eventsAtATime === 0) await pace()
    }
  }

  /** The version up to which the log is read. Of a log that was folded beyond that, the first moves are known. */
  #follow(): number {
    const { restorePoint, version, log } = this.#world
    if (this.#position < restorePoint && this.#restorePoint !== restorePoint) {
      this.#position = version - log.length
      this.#known = this.#moves
    }
    this.#restorePoint = restorePoint
    return this.#position
  }

  #add(id: ClaimId): void {
    const move = this.#moves++
    this.#idAt.delete(this.#moved.get(id) ?? -1)
    this.#idAt.set(move, id)
    this.#moved.delete(id)
    this.#moved.set(id, move)
    const shard = this.#shardOf.get(id) ?? this.#addTo(id)
    shard.moved.set(id, move)
    shard.changed.add(id)
  }

  #addTo(id: ClaimId): Shard {
    let shard = this.#shards.at(-1)
    if (shard === undefined || shard.moved.size >= shardSize) {
      shard = { moved: new Map(), changed: new Set(), rows: undefined }
      this.#shards.push(shard)
    }
    this.#shardOf.set(id, shard)
    return shard
  }

  /** The positions of the claims that pass a filter, in ascending order. */
  async #filtered(filter: ClaimFilter, pace: Pace): Promise<readonly number[]> {
    const { payers } = this.#world
    if (this.#payers !== payers) for (const shard of this.#shards) shard.rows = undefined
    this.#payers = payers
    const conditions = Object.entries(filter).map(
      ([column, wanted]) => [column, folded(column, wanted, payers)] as const,
    )
    const found: number[] = []
    for (const shard of this.#shards) {
      const rows = await this.#rowsOf(shard, pace)
      const matching = rows.findMany((query) =>
        query.where((row) => conditions.every(([column, wanted]) => row[column as keyof ClaimFilter] === wanted)),
      )
      for (const { moved } of matching) found.push(moved)
      await pace()
    }
    return found.sort((a, b) => a - b)
  }

  async #rowsOf(shard: Shard, pace: Pace): Promise<Rows> {
    const { state, payers } = this.#world
    const { moved, changed } = shard
    const isRebuilt = shard.rows === undefined || changed.size * updateCost > moved.size
    // A collection removes its rows one by one, so that a new one is faster.
    const rows = shard.rows === undefined || isRebuilt ? await emptyRows() : shard.rows
    const ids = isRebuilt ? [...moved.keys()] : [...changed]
    changed.clear()
    shard.rows = rows
    for (const id of ids) {
      const row = rowOf(payers, state.claims.get(id) as Claim, moved.get(id) as number)
      const known = isRebuilt ? undefined : rows.findFirst((query) => query.where(({ id: known }) => known === id))
      if (known === undefined) await rows.create(row)
      else await rows.update(known, { data: (draft) => void Object.assign(draft, row) })
      await pace()
    }
    return rows
  }

  #claimAt(move: number): Claim | undefined {
    return this.#world.state.claims.get(this.#idAt.get(move) ?? '')
  }
}

type Pace = ReturnType<typeof pacer>

/** Where the first number is that is not below a limit, in numbers in ascending order. */
function firstNotBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] as number) < limit) low = middle + 1
    else high = middle
  }
  return low
}

async function emptyRows(): Promise<Rows> {
  const { Collection } = await import('@msw/data')
  return new Collection({ schema: rowSchema })
}

function claimOf(event: WorldEvent | undefined): ClaimId | undefined {
  if (event?.type === 'claim.filed') return event.claim.id
  return event?.type === 'claim.moved' ? event.claim : undefined
}

function rowOf(payers: PayerDirectory, claim: Claim, moved: number): ClaimRow {
  const { id, subscriber, payer, session = '' } = claim.facts
  return {
    id,
    memberId: folded('memberId', subscriber.memberId, payers),
    payer: folded('payer', payer.id, payers),
    session,
    stage: latestMove(claim).to,
    moved,
  }
}

function folded(column: string, text: string, payers: PayerDirectory): string {
  if (column === 'payer') return payers.key(text)
  return column === 'memberId' ? text.toUpperCase() : text
}
