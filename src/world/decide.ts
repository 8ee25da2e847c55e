import { type Claim, latestMove, type Move, type SubmissionType } from './claim.ts'
import { isStageName, laterSubmissions, type StageName, stages } from './stage.ts'

/** Why a claim cannot make a move. */
export interface Refusal {
  readonly refused: string
}

/** A valid move: of the claim itself, or as the first move of a later submission. */
export interface Decision {
  readonly move: Move
  /** Set when the move files a new claim. */
  readonly submissionType?: Exclude<SubmissionType, 'original'>
}

/**
 * Whether a claim at `from` can move to `move.to`, and with which result. Pure: reads no clock and keeps no state. The
 * same rule validates the steps of a scenario before it runs and while it runs.
 */
export function decide(from: StageName, charge: number, move: Move): Decision | Refusal {
  const wrong = wrongDetail(charge, move)
  if (wrong !== undefined) return { refused: wrong }
  if (stages[from].leadsTo.includes(move.to)) return { move }
  const second = laterSubmissions[from]
  if (second?.begins.includes(move.to) && second.submissionType !== 'original')
    return { move, submissionType: second.submissionType }
  const next = [...stages[from].leadsTo, ...(second?.begins ?? [])]
  return {
    refused:
      next.length === 0
        ? `a claim that is ${from} cannot change any more`
        : `a claim that is ${from} cannot become ${move.to}; it can become ${next.join(', ')}`,
  }
}

/** The decision for a claim at its current stage. */
export function decideFor(claim: Claim, move: Move): Decision | Refusal {
  return decide(latestMove(claim).to, claim.facts.charge, move)
}

/** What is wrong with a move, wherever the claim comes from. */
export function wrongDetail(charge: number, move: Move): string | undefined {
  if (!isStageName(move.to)) return `unknown stage ${move.to}`
  const stage = stages[move.to]
  if (move.reason !== undefined && !stage.categories.includes(move.reason.category)) {
    return stage.categories.length === 0
      ? `a claim that is ${move.to} has no category code`
      : `category ${move.reason.category} is not valid for ${move.to}; use ${stage.categories.join(', ')}`
  }
  const amounts = [move.paid, ...(move.lines ?? []).map((line) => line.paid)]
  if (stage.adjudication === 'none' && amounts.some((amount) => amount !== undefined)) {
    return `a claim that is ${move.to} has no paid amount`
  }
  if (move.to === 'denied' && amounts.some((amount) => amount !== undefined && amount > 0)) {
    return 'a denied claim has no paid amount'
  }
  if (move.paid !== undefined && (move.paid < 0 || move.paid > charge)) {
    return 'the paid amount must be from 0 to the charge'
  }
  return undefined
}
