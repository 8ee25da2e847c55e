import type { VNode } from 'preact'
import { stages } from '../../world/stage.ts'
import type { BoardRow } from '../board-model.ts'
import { formatAmount, formatMoment } from '../format.ts'
import { routeHash } from '../router.ts'
import './card.css'

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
export function Card({ world, row, isActive, movedAt }: CardProps): VNode {
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
