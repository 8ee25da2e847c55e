import type { BoardRow } from '../board-model.ts'

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
