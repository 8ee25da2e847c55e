import { type Signal, useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks'
import type { SessionStatus } from '../../world/stage.ts'
import type { BoardFocus } from '../board-model.ts'
import { type BoardRow, laneLabel } from '../board-model.ts'
import { formatNumber } from '../format.ts'
import type { WatchedWorld } from '../world-state.ts'
import { Card } from './card.tsx'

interface LaneProps {
  readonly world: WatchedWorld
  readonly status: SessionStatus
  readonly rows: readonly BoardRow[]
  /** The card of the board that Tab leads to. */
  readonly card: string | undefined
  readonly focus: Signal<BoardFocus>
}

/** In rem, which grows with the reader's font size: the least width of a column, and the height of a card with its margin. */
const columnRem = 20
const cardHeights = { wide: 6.75, narrow: 10.75 }
/** A lane of less width, in rem, has narrow cards. */
const narrowRem = 17
/** Rows of cards beyond the edge of what is visible. */
const beyond = 3

/** A lane of the board. Only the cards that are visible are in the page, so that 5,000 cost as little as 50. */
export function Lane({ world, status, rows, card, focus }: LaneProps): VNode {
  const heading = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const rem = useRef(16)
  const view = useSignal({ first: 0, count: 0, columns: 1, isNarrow: false })
  const measure = (): void => {
    const element = scroller.current
    if (element === null) return
    const isNarrow = element.clientWidth < narrowRem * rem.current
    const size = (isNarrow ? cardHeights.narrow : cardHeights.wide) * rem.current
    const columns = Math.max(1, Math.floor(element.clientWidth / (columnRem * rem.current)))
    const first = Math.max(0, Math.floor(element.scrollTop / size) - beyond)
    const count = Math.ceil(element.clientHeight / size) + 2 * beyond + 1
    const { value } = view
    const next = { first, count, columns, isNarrow }
    if (Object.entries(next).some(([name, of]) => value[name as keyof typeof next] !== of)) view.value = next
  }
  useLayoutEffect(() => {
    rem.current = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    measure()
    const observer = new ResizeObserver(measure)
    if (scroller.current !== null) observer.observe(scroller.current)
    return () => observer.disconnect()
  }, [])
  const { first, count, columns, isNarrow } = view.value
  const cardRem = isNarrow ? cardHeights.narrow : cardHeights.wide
  const { isWanted } = focus.value
  const active = rows.findIndex(({ sessionId }) => sessionId === card)
  useEffect(() => {
    const element = scroller.current
    if (!isWanted || active === -1 || element === null) return
    const size = cardRem * rem.current
    const top = Math.floor(active / columns) * size
    if (top < element.scrollTop) element.scrollTop = top
    else if (top + size > element.scrollTop + element.clientHeight)
      element.scrollTop = top + size - element.clientHeight
    element.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true })
    focus.value = { card, isWanted: false }
  }, [isWanted, card, active])
  const [from, to] = [first * columns, Math.min(rows.length, (first + count) * columns)]
  const visible = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)
  // The card with the focus stays in the page when it is scrolled away.
  if (active !== -1 && (active < from || active >= to)) visible.push(active)
  return (
    <section
      class={`lane lane-${status}${isNarrow ? ' narrow' : ''}${rows.length === 0 ? ' empty' : ''}`}
      aria-labelledby={heading}
    >
      <h2 id={heading}>
        {laneLabel(status)} <span class="numeric soft">{formatNumber(rows.length)}</span>
      </h2>
      <div ref={scroller} class="lane-cards" data-columns={columns} onScroll={measure}>
        {rows.length === 0 && <p class="soft lane-empty">None</p>}
        <ul style={{ height: `${Math.ceil(rows.length / columns) * cardRem}rem` }}>
          {visible.map((index) => {
            const row = rows[index]
            if (row === undefined) return null
            const place = {
              top: `${Math.floor(index / columns) * cardRem}rem`,
              left: `${((index % columns) * 100) / columns}%`,
              width: `${100 / columns}%`,
              height: `${cardRem}rem`,
            }
            return (
              <li key={row.sessionId} style={place} aria-setsize={rows.length} aria-posinset={index + 1}>
                <Card
                  world={world.name}
                  row={row}
                  isActive={row.sessionId === card}
                  movedAt={world.sessions.movedAt(row.sessionId)}
                />
              </li>
            )
          })}
        </ul>
      </div>
    </section>
  )
}
