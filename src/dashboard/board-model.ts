import type { components } from '../contract/generated/admin.ts'
import type { SessionStatus } from '../world/stage.ts'

/** A session as the board shows it. */
export type BoardRow = components['schemas']['SessionRow']

/** The lanes of the board: Taiga's statuses, in the order in which a claim passes them. */
export const laneStatuses = [
  'processing',
  'submitted',
  'accepted',
  'rejected',
  'denied',
  'paid',
] as const satisfies readonly SessionStatus[]

/** `Processing` for `processing`. */
export function laneLabel(status: string): string {
  return status.slice(0, 1).toUpperCase() + status.slice(1)
}

export type Lanes = Readonly<Record<SessionStatus, readonly BoardRow[]>>

/** Which sessions are shown; an empty text lets all pass. */
export interface BoardFilter {
  /** A part of the patient's name, the member id, the claim number, the account number or the session id, in any case. */
  readonly text: string
  readonly scenario: string
  /** The id of a payer. */
  readonly payer: string
}

interface Entry {
  readonly row: BoardRow
  /** What a search looks at, in lower case. */
  readonly text: string
}

/** The sessions of a world by lane, those that moved last first. One change costs one pass over the sessions, without a sort. */
export class SessionBoard {
  readonly #entries = new Map<string, Entry>()
  readonly #moved = new Map<string, number>()
  #lanes = emptyLanes()

  get size(): number {
    return this.#entries.size
  }

  get(sessionId: string): BoardRow | undefined {
    return this.#entries.get(sessionId)?.row
  }

  /** When the page saw a session move to its stage, in the caller's time; `undefined` for one that it has not seen move. */
  movedAt(sessionId: string): number | undefined {
    return this.#moved.get(sessionId)
  }

  /** Takes the place of everything before. */
  replace(rows: readonly BoardRow[]): void {
    this.#entries.clear()
    this.#moved.clear()
    this.#lanes = emptyLanes()
    this.#insert(rows)
  }

  /** Adds sessions, and changes those that are known. */
  apply(rows: readonly BoardRow[], at: number): void {
    const latest = [...new Map(rows.map((row) => [row.sessionId, row])).values()]
    for (const row of latest) {
      const known = this.get(row.sessionId)
      if (known !== undefined && known.stage !== row.stage) this.#moved.set(row.sessionId, at)
    }
    const changed = new Set(latest.map(({ sessionId }) => sessionId))
    for (const status of laneStatuses) {
      const lane = this.#lanes[status]
      const rest = lane.filter(({ sessionId }) => !changed.has(sessionId))
      if (rest.length !== lane.length) this.#lanes[status] = rest
    }
    this.#insert(latest)
  }

  /** The sessions that pass a filter. A lane without a change is the same array as before, if every session of it passes. */
  lanes(filter: BoardFilter): Lanes {
    const text = filter.text.trim().toLowerCase()
    if (text === '' && filter.scenario === '' && filter.payer === '') return { ...this.#lanes }
    const passes = (row: BoardRow): boolean =>
      (filter.scenario === '' || row.scenario === filter.scenario) &&
      (filter.payer === '' || row.payer.id === filter.payer) &&
      (text === '' || this.#entries.get(row.sessionId)?.text.includes(text) === true)
    const lanes = emptyLanes()
    for (const status of laneStatuses) lanes[status] = this.#lanes[status].filter(passes)
    return lanes
  }

  /** The scenarios and the payers of the sessions, for the choices of a filter. */
  choices(): { readonly scenarios: readonly string[]; readonly payers: readonly BoardRow['payer'][] } {
    const rows = [...this.#entries.values()].map(({ row }) => row)
    const scenarios = new Set(rows.flatMap(({ scenario }) => scenario ?? []))
    const payers = new Map(rows.map(({ payer }) => [payer.id, payer]))
    return {
      scenarios: [...scenarios].sort(),
      payers: [...payers.values()].sort((a, b) => a.name.localeCompare(b.name)),
    }
  }

  #insert(rows: readonly BoardRow[]): void {
    const arrived = emptyLanes()
    for (const row of rows) {
      this.#entries.set(row.sessionId, { row, text: searchText(row) })
      arrived[row.status].push(row)
    }
    for (const status of laneStatuses) {
      if (arrived[status].length > 0)
        this.#lanes[status] = merged(arrived[status].sort(laterFirst), this.#lanes[status])
    }
  }
}

function emptyLanes(): Record<SessionStatus, BoardRow[]> {
  return { processing: [], submitted: [], accepted: [], rejected: [], denied: [], paid: [] }
}

function searchText(row: BoardRow): string {
  const { patient, memberId, payerClaimNumber, patientAccountNumber = '', sessionId } = row
  return [patient, memberId, payerClaimNumber, patientAccountNumber, sessionId].join('\n').toLowerCase()
}

/** Timestamps of one form are in the order of their text. */
function laterFirst(a: BoardRow, b: BoardRow): number {
  if (a.since !== b.since) return a.since < b.since ? 1 : -1
  return a.sessionId < b.sessionId ? -1 : 1
}

/** Two sorted lists as one. */
function merged(a: readonly BoardRow[], b: readonly BoardRow[]): BoardRow[] {
  const all: BoardRow[] = []
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    const [left, right] = [a[i] as BoardRow, b[j] as BoardRow]
    if (laterFirst(left, right) <= 0) {
      all.push(left)
      i++
    } else {
      all.push(right)
      j++
    }
  }
  return all.concat(a.slice(i), b.slice(j))
}

/** Which card can take the focus. */
export interface BoardFocus {
  readonly card: string | undefined
  /** Whether it takes the focus as soon as it is in the page. */
  readonly isWanted: boolean
}

/** How many cards Page Up and Page Down pass. */
const pageOfCards = 10

/**
 * The card that a key leads to; `undefined` for a key that moves nothing. Up and Down stay in the lane; Left and Right go to the
 * next lane that has cards, to the same place in it. In a single lane with several columns, they go to the next card.
 */
export function cardAfterKey(
  key: string,
  card: string,
  lanes: readonly (readonly BoardRow[])[],
  columns: number,
): string | undefined {
  const lane = lanes.findIndex((rows) => rows.some(({ sessionId }) => sessionId === card))
  const rows = lanes[lane] ?? []
  const index = rows.findIndex(({ sessionId }) => sessionId === card)
  const along = (to: number): string | undefined => rows[Math.max(0, Math.min(rows.length - 1, to))]?.sessionId
  const across = (direction: 1 | -1): string | undefined => {
    if (lanes.length === 1) return along(index + direction)
    for (let to = lane + direction; to >= 0 && to < lanes.length; to += direction) {
      const target = lanes[to] ?? []
      if (target.length > 0) return target[Math.min(index, target.length - 1)]?.sessionId
    }
    return undefined
  }
  const moves: Readonly<Record<string, () => string | undefined>> = {
    ArrowDown: () => along(index + columns),
    ArrowUp: () => along(index - columns),
    PageDown: () => along(index + pageOfCards * columns),
    PageUp: () => along(index - pageOfCards * columns),
    Home: () => along(0),
    End: () => along(rows.length - 1),
    ArrowRight: () => across(1),
    ArrowLeft: () => across(-1),
  }
  return moves[key]?.()
}
