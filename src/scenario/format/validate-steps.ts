import type { Move, StatusReason } from '../../world/claim.ts'
import { decide } from '../../world/decide.ts'
import type { Cents } from '../../world/money.ts'
import { isStageName, type StageName, stageNames, stages } from '../../world/stage.ts'
import type { MoveDetails, Step } from './step.ts'

/** A step that could not be played, and what of it is at fault. */
export interface IllegalStep {
  /** The step; see `Step.place`. */
  readonly place: string
  readonly at: 'stage' | 'reason' | 'amount' | 'lines'
  readonly refused: string
}

/** Where every role stands before a step; a role that is not named is a draft, or nobody knows. */
interface Scene {
  readonly index: number
  readonly standing: ReadonlyMap<string, StageName>
  readonly known: boolean
}

/**
 * Plays the steps with nothing at stake, by the rule that judges them in a world: every role begins as a draft, and
 * a second life begins where the rule lets one begin. Every outcome of every branch is gone. A refused step counts as
 * played, so that one mistake is reported once.
 *
 * @param steps `undefined` for a step that cannot be read: nobody knows where it leaves the claims.
 * @param charge What a role is billed with; infinite when that is not known.
 * @param known Whether every role is a draft at first; a fragment begins where nobody knows.
 */
export function validateSteps(
  steps: readonly (Step | undefined)[],
  charge: (role: string) => Cents,
  known = true,
): readonly IllegalStep[] {
  const stumbles = new Map<string, IllegalStep>()
  const seen = new Set<string>()
  const scenes: Scene[] = [{ index: 0, standing: new Map(), known }]
  for (let scene = scenes.pop(); scene !== undefined; scene = scenes.pop()) {
    const mark = JSON.stringify([scene.index, scene.known, ...[...scene.standing].sort()])
    if (scene.index >= steps.length || seen.has(mark)) continue
    seen.add(mark)
    const step = steps[scene.index]
    for (const stumble of step === undefined ? [] : judgeIn(scene, step, charge)) {
      stumbles.set(JSON.stringify(stumble), stumble)
    }
    scenes.push(...scenesAfter(scene, step))
  }
  return [...stumbles.values()]
}

function scenesAfter(scene: Scene, step: Step | undefined): readonly Scene[] {
  if (step === undefined) return [{ index: scene.index + 1, standing: new Map(), known: false }]
  if ('branch' in step) return step.outcomes.map(({ to }) => ({ ...scene, index: to }))
  const standing = 'role' in step ? new Map(scene.standing).set(step.role, step.to) : scene.standing
  return [{ ...scene, index: step.next ?? scene.index + 1, standing }]
}

function judgeIn(
  { index, standing, known }: Scene,
  step: Step,
  charge: (role: string) => Cents,
): readonly IllegalStep[] {
  if (!('role' in step)) return []
  const from = standing.get(step.role) ?? (known ? 'drafted' : undefined)
  return from === undefined
    ? []
    : judge(from, charge(step.role), step.to, step.details, step.place ?? `/steps/${index}`)
}

function judge(
  from: StageName,
  charge: Cents,
  to: StageName,
  details: MoveDetails,
  place: string,
): readonly IllegalStep[] {
  const stumble = (at: IllegalStep['at'], said: Partial<Move>): IllegalStep[] => {
    const decision = decide(from, charge, { at: 0, to, ...said })
    return 'refused' in decision ? [{ place, at, refused: decision.refused }] : []
  }
  const { reason, amount, lines, allowIllegal } = details
  const impossible = stumble('stage', {})
  if (impossible.length > 0) {
    const origin = stageNames.find((name) => stages[name].leadsTo.includes(to))
    return allowIllegal === undefined || origin === undefined ? impossible : judge(origin, charge, to, details, place)
  }
  return [
    ...(reason === undefined ? [] : stumble('reason', { reason: completed(to, reason) })),
    ...(amount === undefined ? [] : stumble('amount', { paid: amount })),
    ...(lines === undefined
      ? []
      : stumble('lines', {
          lines: lines.map((line) => ({ paid: line.paid ?? 0, reason: completed(to, line.reason) })),
        })),
  ]
}

/** A reason with what it leaves out taken from the stage. */
function completed(to: StageName, reason: Partial<StatusReason> = {}): StatusReason {
  const { category = '', status = '' } = isStageName(to) ? stages[to] : {}
  return { category, status, ...reason }
}
