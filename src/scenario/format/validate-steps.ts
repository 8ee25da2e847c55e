import type { Cents, Move, StatusReason } from '../../world/claim.ts'
import { decide } from '../../world/decide.ts'
import { isStageName, type StageName, stageNames, stages } from '../../world/stage.ts'
import type { MoveDetails, Step } from './step.ts'

/** A step that cannot be played, and the part of it that is refused. */
export interface IllegalStep {
  /** The step; see `Step.place`. */
  readonly place: string
  readonly at: 'stage' | 'reason' | 'amount' | 'lines'
  readonly refused: string
}

/** A point of a run: the next step, and the current stage of each role. */
interface Situation {
  readonly index: number
  /** A role that is not here is a draft, or its stage is not known. */
  readonly currentStages: ReadonlyMap<string, StageName>
  readonly areOthersDrafts: boolean
}

/**
 * Validates the steps of a run without a world, by the same rule as in a world: along every outcome of every branch. A
 * resubmission or an appeal starts where the rule allows it. A refused step counts as played, so that one mistake is
 * reported once.
 *
 * @param steps `undefined` for a step that cannot be read: the stages after it are not known.
 * @param charge The charge of a role; infinite when it is not known.
 * @param areDrafts Whether every role is a draft at first; in a fragment, the first stage is not known.
 */
export function validateSteps(
  steps: readonly (Step | undefined)[],
  charge: (role: string) => Cents,
  areDrafts = true,
): readonly IllegalStep[] {
  const found = new Map<string, IllegalStep>()
  const seen = new Set<string>()
  const open: Situation[] = [{ index: 0, currentStages: new Map(), areOthersDrafts: areDrafts }]
  for (let situation = open.pop(); situation !== undefined; situation = open.pop()) {
    const { index, areOthersDrafts, currentStages } = situation
    const key = JSON.stringify([index, areOthersDrafts, ...[...currentStages].sort()])
    if (index >= steps.length || seen.has(key)) continue
    seen.add(key)
    const step = steps[index]
    for (const illegal of step === undefined ? [] : validateStep(situation, step, charge)) {
      found.set(JSON.stringify(illegal), illegal)
    }
    open.push(...situationsAfter(situation, step))
  }
  return [...found.values()]
}

function situationsAfter(situation: Situation, step: Step | undefined): readonly Situation[] {
  const { index, currentStages } = situation
  if (step === undefined) return [{ index: index + 1, currentStages: new Map(), areOthersDrafts: false }]
  if ('branch' in step) return step.outcomes.map(({ to }) => ({ ...situation, index: to }))
  const moved = 'role' in step ? new Map(currentStages).set(step.role, step.to) : currentStages
  return [{ ...situation, index: step.next ?? index + 1, currentStages: moved }]
}

function validateStep(
  { index, currentStages, areOthersDrafts }: Situation,
  step: Step,
  charge: (role: string) => Cents,
): readonly IllegalStep[] {
  if (!('role' in step)) return []
  const from = currentStages.get(step.role) ?? (areOthersDrafts ? 'drafted' : undefined)
  return from === undefined
    ? []
    : validateMove(from, charge(step.role), step.to, step.details, step.place ?? `/steps/${index}`)
}

function validateMove(
  from: StageName,
  charge: Cents,
  to: StageName,
  details: MoveDetails,
  place: string,
): readonly IllegalStep[] {
  const refusals = (at: IllegalStep['at'], move: Partial<Move>): IllegalStep[] => {
    const decision = decide(from, charge, { at: 0, to, ...move })
    return 'refused' in decision ? [{ place, at, refused: decision.refused }] : []
  }
  const { reason, amount, lines, allowIllegal } = details
  const impossible = refusals('stage', {})
  if (impossible.length > 0) {
    const origin = stageNames.find((name) => stages[name].leadsTo.includes(to))
    return allowIllegal === undefined || origin === undefined
      ? impossible
      : validateMove(origin, charge, to, details, place)
  }
  return [
    ...(reason === undefined ? [] : refusals('reason', { reason: completeReason(to, reason) })),
    ...(amount === undefined ? [] : refusals('amount', { paid: amount })),
    ...(lines === undefined
      ? []
      : refusals('lines', {
          lines: lines.map((line) => ({ paid: line.paid ?? 0, reason: completeReason(to, line.reason) })),
        })),
  ]
}

/** A reason with the missing codes of the stage. */
function completeReason(to: StageName, reason: Partial<StatusReason> = {}): StatusReason {
  const { category = '', status = '' } = isStageName(to) ? stages[to] : {}
  return { category, status, ...reason }
}
