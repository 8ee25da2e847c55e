import { type Claim, latestMove, type Move, type SubmissionType } from './claim.ts'
import { isStageName, laterSubmissions, type StageName, stages } from './stage.ts'

/** Why a claim cannot take a move. */
export interface Refusal {
  readonly refused: string
}

/** A move that may be made: on the claim as it is, or as the first of a second life. */
export interface Decision {
  readonly move: Move
  /** Set when the move begins a new claim on file. */
  readonly submissionType?: Exclude<SubmissionType, 'original'>
}

/**
 * Whether a claim at `from` may be moved to `move.to`, and what that makes of it. Pure: reads no clock, keeps nothing.
 * The same rule judges a step before a scenario runs and while it runs.
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
        ? `a claim that is ${from} moves no more`
        : `a claim that is ${from} cannot become ${move.to}; it can become ${next.join(', ')}`,
  }
}

/** The decision for a claim as it stands. */
export function decideFor(claim: Claim, move: Move): Decision | Refusal {
  return decide(latestMove(claim).to, claim.facts.charge, move)
}

function wrongDetail(charge: number, move: Move): string | undefined {
  if (!isStageName(move.to)) return `there is no stage ${move.to}`
  const stage = stages[move.to]
  if (move.reason !== undefined && !stage.categories.includes(move.reason.category)) {
    return stage.categories.length === 0
      ? `a claim that is ${move.to} has no category code`
      : `category ${move.reason.category} does not fit ${move.to}; it takes ${stage.categories.join(', ')}`
  }
  const amounts = [move.paid, ...(move.lines ?? []).map((line) => line.paid)]
  if (stage.adjudication === 'none' && amounts.some((amount) => amount !== undefined)) {
    return `nothing is paid while a claim is ${move.to}`
  }
  if (move.to === 'denied' && amounts.some((amount) => amount !== undefined && amount > 0)) {
    return 'a denied claim pays nothing'
  }
  if (move.paid !== undefined && (move.paid < 0 || move.paid > charge)) {
    return 'the amount paid lies between nothing and the charge'
  }
  return undefined
}
