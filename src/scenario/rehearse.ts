import type { Move, StatusReason } from '../world/claim.ts'
import { decide } from '../world/decide.ts'
import type { Cents } from '../world/money.ts'
import { isStageName, type StageName, stages } from '../world/stage.ts'
import type { MoveDetails, Step } from './step.ts'

/** A step that could not be played, and what of it is at fault. */
export interface Stumble {
  /** Counted from 0. */
  readonly step: number
  readonly at: 'stage' | 'reason' | 'amount' | 'lines'
  readonly refused: string
}

/**
 * Plays the steps with nothing at stake, by the rule that judges them in a world: every part begins as a draft, and
 * a second life begins where the rule lets one begin. A refused step counts as played, so that one mistake is
 * reported once.
 *
 * @param steps `undefined` for a step that cannot be read: nobody knows where it leaves the claims.
 * @param charge What a part is billed with; infinite when that is not known.
 */
export function rehearse(steps: readonly (Step | undefined)[], charge: (part: string) => Cents): readonly Stumble[] {
  const stumbles: Stumble[] = []
  let known = true
  const standing = new Map<string, StageName>()
  for (const [index, step] of steps.entries()) {
    if (step === undefined) {
      known = false
      standing.clear()
    } else if ('part' in step) {
      const from = standing.get(step.part) ?? (known ? 'drafted' : undefined)
      if (from !== undefined) stumbles.push(...judge(from, charge(step.part), step.to, step.details, index))
      standing.set(step.part, step.to)
    }
  }
  return stumbles
}

function judge(from: StageName, charge: Cents, to: StageName, details: MoveDetails, step: number): readonly Stumble[] {
  const stumble = (at: Stumble['at'], said: Partial<Move>): Stumble[] => {
    const decision = decide(from, charge, { at: 0, to, ...said })
    return 'refused' in decision ? [{ step, at, refused: decision.refused }] : []
  }
  const impossible = stumble('stage', {})
  if (impossible.length > 0) return impossible
  const { reason, amount, lines } = details
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
