import type { Collection } from '@msw/data'
import { type Claim, type ClaimId, latestMove } from './claim.ts'
import type { WorldEvent } from './event.ts'
import type { World } from './world.ts'

/** What claims can be asked by; all that are named must hold. */
export interface ClaimFilter {
  readonly stage?: string
  /** In any letter case. */
  readonly memberId?: string
  /** The payer's own id, in any letter case. */
  readonly payer?: string
  readonly session?: string
}

/** A claim as far as it is filtered and ordered by. */
interface ClaimRow {
  readonly id: ClaimId
  readonly memberId: string
  readonly payer: string
  readonly session: string
  stage: string
  /** Where in the log its last move stands. */
  moved: number
}

/** What the library asks of a schema (https://standardschema.dev). */
interface RowSchema {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: string
    readonly validate: (value: unknown) => { readonly value: ClaimRow }
    readonly types?: { readonly input: ClaimRow; readonly output: ClaimRow }
  }
}

type Rows = Collection<RowSchema>

/** Rows are made here and nowhere else, so there is nothing to validate. */
const rowSchema: RowSchema = {
  '~standard': { version: 1, vendor: 'payerbox', validate: (value) => ({ value: value as ClaimRow }) },
}

/** The rows of one world, and how much of its log they have seen. */
interface Table {
  rows: Promise<Rows>
  seen: number
}

const tables = new WeakMap<World, Table>()

/**
 * The claims of a world that pass a filter, the one that moved last first.
 *
 * The library behind it takes long to import and to fill, so both wait for the first question; later ones bring the
 * rows up to date from where the log was read last.
 */
export async function findClaims(world: World, filter: ClaimFilter): Promise<readonly Claim[]> {
  const rows = await upToDate(world)
  const conditions = Object.entries(filter).map(([column, wanted]) => [column, folded(column, wanted)] as const)
  const found = rows.findMany(
    (query) =>
      query.where((row) => conditions.every(([column, wanted]) => row[column as keyof ClaimFilter] === wanted)),
    { orderBy: { moved: 'desc' } },
  )
  return found.map(({ id }) => world.state.claims.get(id) as Claim)
}

/** Questions that come at once take turns, or a claim would get two rows. */
function upToDate(world: World): Promise<Rows> {
  const table = tables.get(world) ?? { rows: emptyRows(), seen: 0 }
  tables.set(world, table)
  table.rows = table.rows.then((rows) => read(world, table, rows))
  return table.rows
}

async function emptyRows(): Promise<Rows> {
  const { Collection } = await import('@msw/data')
  return new Collection({ schema: rowSchema })
}

async function read(world: World, table: Table, rows: Rows): Promise<Rows> {
  const news = movesFrom(world, table.seen)
  table.seen = world.log.length
  if (news.size * 5 > rows.count()) {
    // Changing a row costs several times what making one costs.
    rows.clear()
    await fill(world, rows, movesFrom(world, 0))
    return rows
  }
  if (news.size > 0) {
    const known = await rows.updateMany((query) => query.where((row) => news.has(row.id)), {
      data(row) {
        row.stage = latestMove(world.state.claims.get(row.id) as Claim).to
        row.moved = news.get(row.id) as number
      },
    })
    for (const { id } of known) news.delete(id)
    await fill(world, rows, news)
  }
  return rows
}

/** The claims that were filed or moved from a position of the log on, each with the position where it was last. */
function movesFrom(world: World, from: number): Map<ClaimId, number> {
  const moves = new Map<ClaimId, number>()
  for (let position = from; position < world.log.length; position++) {
    const claim = claimOf(world.log[position] as WorldEvent)
    if (claim !== undefined) moves.set(claim, position)
  }
  return moves
}

async function fill(world: World, rows: Rows, moves: ReadonlyMap<ClaimId, number>): Promise<void> {
  for (const [id, position] of moves) await rows.create(rowOf(world.state.claims.get(id) as Claim, position))
}

function claimOf(event: WorldEvent): ClaimId | undefined {
  if (event.type === 'claim.filed') return event.claim.id
  return event.type === 'claim.moved' ? event.claim : undefined
}

function rowOf(claim: Claim, moved: number): ClaimRow {
  const { id, subscriber, payer, session = '' } = claim.facts
  return {
    id,
    memberId: folded('memberId', subscriber.memberId),
    payer: folded('payer', payer.id),
    session,
    stage: latestMove(claim).to,
    moved,
  }
}

function folded(column: string, text: string): string {
  return column === 'memberId' || column === 'payer' ? text.toUpperCase() : text
}
