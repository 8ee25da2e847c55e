import type { Signal } from '@preact/signals'
import type { VNode } from 'preact'
import { useEffect, useId } from 'preact/hooks'
import { type SessionStatus, stages } from '../../world/stage.ts'
import { type BoardFocus, type BoardRow, laneLabel } from '../board-model.ts'
import { formatAmount, formatMoment, formatNumber } from '../format.ts'
import { routeHash } from '../router.ts'
import { useVisibleRows } from '../use-visible-rows.ts'
import type { WatchedWorld } from '../world-state.ts'
import './lane.css'

interface LaneProps {
  readonly world: WatchedWorld
  readonly status: SessionStatus
  readonly rows: readonly BoardRow[]
  /** The card of the board that Tab leads to. */
  readonly card: string | undefined
  readonly focus: Signal<BoardFocus>
}

/** In rem: cards with their margin. A lane of less than 17 rem has narrow cards. */
const layout = { heights: { wide: 6.75, narrow: 10.75 }, narrowWidth: 17, columnWidth: 20, beyond: 3 }

/** A lane of the board. */
export function Lane({ world, status, rows, card, focus }: LaneProps): VNode {
  const heading = useId()
  const { scroller, isNarrow, columns, height, measure, reveal, indexes } = useVisibleRows(layout)
  const { isWanted } = focus.value
  const active = rows.findIndex(({ sessionId }) => sessionId === card)
  useEffect(() => {
    const element = scroller.current
    if (!isWanted || active === -1 || element === null) return
    reveal(active)
    element.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true })
    focus.value = { card, isWanted: false }
  }, [isWanted, card, active])
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
        <ul style={{ height: `${Math.ceil(rows.length / columns) * height}rem` }}>
          {indexes(rows.length, active).map((index) => {
            const row = rows[index]
            if (row === undefined) return null
            const place = {
              top: `${Math.floor(index / columns) * height}rem`,
              left: `${((index % columns) * 100) / columns}%`,
              width: `${100 / columns}%`,
              height: `${height}rem`,
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

interface CardProps {
  readonly world: string
  readonly row: BoardRow
  /** Whether Tab leads to this card. */
  readonly isActive: boolean
  /** When the page saw it move, in milliseconds of the page. */
  readonly movedAt: number | undefined
}

/** Milliseconds for which a card that has moved is marked. */
const marked = 1500

/** A session on the board. */
function Card({ world, row, isActive, movedAt }: CardProps): VNode {
  const { sessionId, patient, payer, payerClaimNumber, charge, paid, stage, status, since, next, submissionType } = row
  const hasMoved = movedAt !== undefined && performance.now() - movedAt < marked
  return (
    <a
      class={hasMoved ? 'card moved' : 'card'}
      href={routeHash({ world, view: 'sessions', rest: [sessionId] })}
      tabIndex={isActive ? 0 : -1}
      data-session={sessionId}
    >
      <strong class="card-patient clipped">{patient}</strong>
      <span class="card-payer soft clipped">{payer.name}</span>
      <span class="card-claim code soft clipped">{payerClaimNumber}</span>
      <span class="card-charge numeric">
        {paid === undefined ? formatAmount(charge) : `${formatAmount(paid)} of ${formatAmount(charge)}`}
      </span>
      <span class="card-badges">
        {submissionType !== 'original' && <span class="badge plain">{submissionType}</span>}
        {stage !== status && (
          <span class="badge" title={stages[stage].is}>
            {stage.replaceAll('-', ' ')}
          </span>
        )}
      </span>
      <span class="card-since soft numeric">
        <span class="visually-hidden">since </span>
        {formatMoment(since)}
      </span>
      {next === undefined ? <span class="card-next soft">no step left</span> : <NextStep next={next} />}
    </a>
  )
}

function NextStep({ next }: { readonly next: NonNullable<BoardRow['next']> }): VNode {
  const when = next.due === undefined ? next.when : formatMoment(next.due)
  return (
    <>
      <span class="card-next clipped">
        <span aria-hidden="true">→ </span>
        <span class="visually-hidden">next: </span>
        {next.does}
      </span>
      <span class="card-when soft numeric clipped">{when}</span>
    </>
  )
}
