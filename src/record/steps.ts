import type { StepForm } from '../scenario/format/form.ts'
import type { StatusReason } from '../world/claim.ts'
import { toDuration } from '../world/instant.ts'
import { stages } from '../world/stage.ts'
import type { ClaimSnapshot } from './claim-seen.ts'
import { toDollars } from './sketch.ts'
import type { RecordedFailure, StageChange, RecordedTimeline } from './timeline.ts'

/** The steps of a timeline: moves and failures in the order of time, each so much later than the one before it. */
export function stepForms({ begins, parts, failures }: RecordedTimeline): readonly StepForm[] {
  const moves = parts.flatMap(({ name, moves }) =>
    moves.map((move) => ({ at: move.at, form: { [name]: move.to, ...detailsOf(move) } as StepForm })),
  )
  const faults = failures.map(({ at, on, fails }: RecordedFailure) => ({ at, form: { on, times: 1, fails } as StepForm }))
  const steps = [...moves, ...faults].toSorted((a, b) => a.at - b.at)
  return steps.map(({ at, form }, index) => {
    const before = steps[index - 1]?.at ?? begins
    return at > before ? { after: toDuration(at - before), ...form } : form
  })
}

/** What a step says beside the stage: only what differs from the stage's own. */
function detailsOf({ to, seen, event }: StageChange): StepForm {
  if (seen === undefined) return event === undefined ? {} : { event }
  const [reason, ...more] = seen.statuses
  const { category, status, adjudication } = stages[to]
  const isOwn = reason.category === category && reason.status === status && reason.entity === undefined
  const decided = adjudication !== 'none'
  return {
    ...(!isOwn && { reason: differing(reason, category) }),
    ...(decided && to !== 'denied' && seen.paid !== undefined && { amount: toDollars(seen.paid) }),
    ...(decided && linesOf(to, seen, isOwn)),
    ...(more.length > 0 && { more: more.slice(0, 2) }),
    ...(event !== undefined && { event }),
  }
}

function differing(reason: StatusReason, category: string | undefined): Partial<StatusReason> {
  const { category: own, ...rest } = reason
  return own === category ? rest : reason
}

/** What is decided on each line, where it does not follow from what is decided on the claim. */
function linesOf(to: StageChange['to'], { lines, paid = 0, statuses }: ClaimSnapshot, isOwn: boolean): StepForm {
  const usual = isOwn ? (stages[to].line ?? stages[to].status) : statuses[0].status
  let left = paid
  const follows = lines.every((line) => {
    const expected = Math.min(left, line.charge)
    left -= expected
    const { category, status, entity } = line.reason
    return (
      (line.paid ?? 0) === expected &&
      category === statuses[0].category &&
      status === usual &&
      entity === (isOwn && stages[to].line !== undefined ? undefined : statuses[0].entity)
    )
  })
  const sum = lines.reduce((total, line) => total + (line.paid ?? 0), 0)
  if (follows || sum !== paid) return {}
  return { lines: lines.map((line) => ({ paid: toDollars(line.paid ?? 0), reason: line.reason })) }
}
