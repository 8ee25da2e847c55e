import { type Instant, startOf } from '../world/instant.ts'
import { laterSubmissions, type StageName, stageNames, stages } from '../world/stage.ts'
import { isClaimFound } from './claim-history.ts'
import type { ClaimSnapshot } from './claim-snapshot.ts'
import type { Observation } from './observation.ts'
import { isDocumentedStatus, taigaStageChanges } from './taiga-stage-changes.ts'
import type { ClaimTimeline, StageChange } from './timeline.ts'

interface Draft {
  readonly name: string
  readonly numbers: string[]
  moves: StageChange[]
}

/** Gathers, look by look, what happened to the claims of a story. What Taiga tells of the first is known from the start. */
export class TimelineBuilder {
  readonly remarks: string[] = []
  readonly #drafts: Draft[]
  /** When the payer was asked last. */
  #asked = Number.NEGATIVE_INFINITY

  constructor(looks: readonly Observation[]) {
    this.#drafts = [{ name: 'visit', numbers: [], moves: taigaStageChanges(looks) }]
    if (looks.some(({ taiga }) => taiga !== undefined && !isDocumentedStatus(taiga))) {
      this.remarks.push('a look at which Taiga told a status that it does not document')
    }
  }

  /** Adds what the payer's answer to a look tells. */
  look({ at, claims = [] }: Observation): void {
    for (const claim of claims.filter(isClaimFound).toReversed()) {
      const draft = this.#draftOf(claim, at)
      if (draft !== undefined) this.#observe(draft, claim, at)
    }
    if (claims.length > 0) this.#asked = at
  }

  /** Whether the payer has one of the claims at a moment, as far as is known. */
  isOnFile(at: Instant): boolean {
    return this.#drafts.some((draft) => {
      const standing = standingAt(draft, at)
      // A clearinghouse accepts as well, and then the payer does not have the claim yet.
      if (standing?.to === 'accepted' && standing.seen === undefined) replace(draft, standing, { to: 'received' })
      return stages[standingAt(draft, at)?.to ?? 'drafted'].onFile
    })
  }

  /** The claims with what nobody saw put in between, so that each move leads to the next. */
  parts(): readonly ClaimTimeline[] {
    return this.#drafts.map(({ name, numbers, moves }) => ({ name, numbers, moves: this.#legal(name, moves) }))
  }

  /** The part that a claim plays; `undefined` for the first life of one that is in its second. */
  #draftOf(claim: ClaimSnapshot, at: Instant): Draft | undefined {
    const { number = '' } = claim
    const known = this.#drafts.find(({ numbers }) => numbers.includes(number))
    if (known !== undefined) return known.numbers.at(-1) === number ? known : undefined
    const free = this.#drafts.find(({ numbers }) => numbers.length === 0)
    const denied = this.#drafts.find(({ moves }) => moves.some((move) => move.at <= at && move.to === 'denied'))
    const draft = free ?? denied ?? { name: `claim-${this.#drafts.length + 1}`, numbers: [], moves: [] }
    if (!this.#drafts.includes(draft)) this.#drafts.push(draft)
    draft.numbers.push(number)
    return draft
  }

  #observe(draft: Draft, claim: ClaimSnapshot, at: Instant): void {
    const last = draft.moves.findLast(({ seen }) => seen?.number === claim.number)
    if (last?.seen !== undefined && shown(last.seen) === shown(claim)) {
      // One API tells further statuses that another leaves out.
      if (claim.statuses.length > last.seen.statuses.length) replace(draft, last, { seen: claim })
      return
    }
    const possible = possibleStages(claim)
    const [likeliest] = possible
    if (likeliest === undefined) {
      this.remarks.push(`a look that showed ${claim.statuses[0].category}, which no claim on file can have here`)
      return
    }
    const standing = this.#standingBefore(draft, possible, at)
    const same = possible.find((stage) => stage === standing?.to)
    if (standing !== undefined && standing.seen === undefined) {
      const guess = standing.guessed && stages[likeliest].taiga === stages[standing.to].taiga
      if (same !== undefined || guess) {
        replace(draft, standing, { to: same ?? likeliest, seen: claim })
        return
      }
    }
    const move = { at: this.#momentOf(claim, standing, at), to: likeliest, seen: claim }
    draft.moves = [...draft.moves, move].toSorted((a, b) => a.at - b.at)
  }

  /** Where a claim stands when it is looked at: what Taiga tells of the very moment and the payer not yet came right after. */
  #standingBefore(draft: Draft, possible: readonly StageName[], at: Instant): StageChange | undefined {
    const standing = standingAt(draft, at)
    if (standing?.at !== at || standing.seen !== undefined || possible.includes(standing.to)) return standing
    replace(draft, standing, { at: at + 1 })
    return standingAt(draft, at)
  }

  /** The day that the payer tells, if it lies between what is known and the look; else the moment of the look. */
  #momentOf({ effective = '' }: ClaimSnapshot, standing: StageChange | undefined, at: Instant): Instant {
    const since = Math.max(standing?.at ?? Number.NEGATIVE_INFINITY, this.#asked)
    const told = startOf(effective)
    return told > since && told <= at ? told : at
  }

  #legal(name: string, moves: readonly StageChange[]): readonly StageChange[] {
    const whole: StageChange[] = []
    for (const move of moves) {
      const from = whole.at(-1)?.to ?? 'drafted'
      if (move.to === 'drafted' && from === 'drafted') continue
      const way = shortestPath(from, move.to, leads)
      if (way.length === 0) this.remarks.push(`${name}: that a claim that was ${from} became ${move.to}`)
      else whole.push(...way.slice(0, -1).map((to) => ({ at: move.at, to })), move)
    }
    return whole
  }
}

function standingAt({ moves }: Draft, at: Instant): StageChange | undefined {
  return moves.findLast((move) => move.at <= at)
}

function replace(draft: Draft, move: StageChange, changes: Partial<StageChange>): void {
  draft.moves = draft.moves.map((one) => (one === move ? { ...move, ...changes } : one))
}

/** A claim as far as it can change. */
function shown({ statuses, paid, lines }: ClaimSnapshot): string {
  return JSON.stringify([statuses[0], paid, lines.map((line) => [line.paid, line.reason])])
}

function leads(from: StageName): readonly StageName[] {
  return [...stages[from].leadsTo, ...(laterSubmissions[from]?.begins ?? [])]
}

/** The stages at which a claim on file shows such a category, the likeliest first; none for a category of no such stage. */
export function possibleStages({ statuses: [{ category }], paid }: ClaimSnapshot): readonly StageName[] {
  const possible = stageNames.filter((name) => stages[name].onFile && stages[name].categories.includes(category))
  const fits = (name: StageName) =>
    name === 'denied'
      ? !paid
      : stages[name].adjudication === 'none'
        ? paid === undefined
        : paid !== undefined && paid > 0
  return possible.toSorted((a, b) => Number(fits(b)) - Number(fits(a)))
}

/** The way from one stage to another through as few as there are, without the first; none when it cannot be gone. */
export function shortestPath(
  from: StageName,
  to: StageName,
  leads: (from: StageName) => readonly StageName[],
): readonly StageName[] {
  const ways: (readonly StageName[])[] = leads(from).map((next) => [next])
  const reached = new Set(ways.flat())
  for (const way of ways) {
    const last = way.at(-1)
    if (last === undefined || last === to) return way
    for (const next of leads(last)) {
      if (reached.has(next)) continue
      reached.add(next)
      ways.push([...way, next])
    }
  }
  return []
}
