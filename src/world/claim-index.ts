import type { Collection } from '@msw/data'
import { pause } from '../text/real-time.ts'
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
  /** The position of its last move in the log. */
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

/**
 * The claims of a world for filtered lists. The library behind it takes long to import and to fill, so both wait for the
 * first query; later queries read only what was added to the log since.
 */
export class ClaimIndex {
  readonly #world: World
  #rows: Promise<Rows> | undefined
  /** How many events of the log the rows include. */
  #position = 0
  /** The payers by whose keys the rows are filtered. */
  #payers: PayerDirectory | undefined

  constructor(world: World) {
    this.#world = world
  }

  /** The claims that pass a filter, the one that moved last first. */
  async find(filter: ClaimFilter): Promise<readonly Claim[]> {
    // Concurrent queries take turns; otherwise a claim could get two rows.
    this.#rows = (this.#rows ?? emptyRows()).then((rows) => this.#update(rows))
    const rows = await this.#rows
    const { payers } = this.#world
    const conditions = Object.entries(filter).map(
      ([column, wanted]) => [column, folded(column, wanted, payers)] as const,
    )
    const found = rows.findMany(
      (query) =>
        query.where((row) => conditions.every(([column, wanted]) => row[column as keyof ClaimFilter] === wanted)),
      { orderBy: { moved: 'desc' } },
    )
    return found.map(({ id }) => this.#world.state.claims.get(id) as Claim)
  }

  async #update(rows: Rows): Promise<Rows> {
    const world = this.#world
    const news = movesFrom(world, this.#position)
    const isStale = this.#payers !== world.payers
    this.#payers = world.payers
    this.#position = world.log.length
    if (isStale || news.size * updateCost > rows.count()) {
      // A collection removes its rows one by one, which takes time that grows with the square of their number.
      const fresh = await emptyRows()
      await fill(world, fresh, movesFrom(world, 0))
      return fresh
    }
    for (const slice of slices(news, changesAtATime)) {
      // Other calls are answered between two slices.
      await pause(0)
      const known = await rows.updateMany((query) => query.where((row) => slice.has(row.id)), {
        data(row) {
          row.stage = latestMove(world.state.claims.get(row.id) as Claim).to
          row.moved = slice.get(row.id) as number
        },
      })
      for (const { id } of known) slice.delete(id)
      await fill(world, rows, slice)
    }
    return rows
  }
}

async function emptyRows(): Promise<Rows> {
  const { Collection } = await import('@msw/data')
  return new Collection({ schema: rowSchema })
}

/** The claims that were filed or moved from a position of the log on, each with the position of its last event. */
function movesFrom(world: World, from: number): Map<ClaimId, number> {
  const moves = new Map<ClaimId, number>()
  for (let position = from; position < world.log.length; position++) {
    const claim = claimOf(world.log[position] as WorldEvent)
    if (claim !== undefined) moves.set(claim, position)
  }
  return moves
}

/** Moves in slices of a size. */
function slices(moves: ReadonlyMap<ClaimId, number>, size: number): readonly Map<ClaimId, number>[] {
  const all = [...moves]
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) => {
    return new Map(all.slice(index * size, (index + 1) * size))
  })
}

/** How many times as long it takes to change a row as to create one. */
const updateCost = 50

/** How many rows are changed, or created, without a pause: what takes about 10 ms. */
const changesAtATime = 10
const rowsAtATime = 200

async function fill(world: World, rows: Rows, moves: ReadonlyMap<ClaimId, number>): Promise<void> {
  let count = 0
  for (const [id, position] of moves) {
    // Other calls are answered between two slices.
    if (++count % rowsAtATime === 0) await pause(0)
    await rows.create(rowOf(world, world.state.claims.get(id) as Claim, position))
  }
}

function claimOf(event: WorldEvent): ClaimId | undefined {
  if (event.type === 'claim.filed') return event.claim.id
  return event.type === 'claim.moved' ? event.claim : undefined
}

function rowOf({ payers }: World, claim: Claim, moved: number): ClaimRow {
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
