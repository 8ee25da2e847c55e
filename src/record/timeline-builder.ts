import { type Instant, startOf } from '../world/instant.ts'
import { laterSubmissions, type StageName, stageNames, stages } from '../world/stage.ts'
import { isClaimFound } from './claim-history.ts'
import type { ClaimSnapshot } from './claim-snapshot.ts'
import type { Observation } from './observation.ts'
import { isDocumentedStatus, taigaStageChanges } from './taiga-stage-changes.ts'
import type { ClaimTimeline, StageChange } from './timeline.ts'

interface TimelineDraft {
  readonly name: string
  readonly numbers: string[]
  changes: StageChange[]
}

/** Payers list claims in either order. */
function byEffectiveDate({ effective: one = '' }: ClaimSnapshot, { effective: other = '' }: ClaimSnapshot): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** Builds the timelines of the claims of a history from its observations. The stage changes at Taiga are known from the start. */
export class TimelineBuilder {
  readonly remarks: string[] = []
  readonly #drafts: TimelineDraft[]
  /** Time of the last response of the payer. */
  #lastResponse = Number.NEGATIVE_INFINITY

  constructor(observations: readonly Observation[]) {
    this.#drafts = [{ name: 'visit', numbers: [], changes: taigaStageChanges(observations) }]
    if (observations.some(({ taiga }) => taiga !== undefined && !isDocumentedStatus(taiga))) {
      this.remarks.push('an observation with a session status that Taiga does not document')
    }
  }

  /** Adds the claims of a response of the payer. */
  add({ at, claims = [] }: Observation): void {
    for (const claim of claims.filter(isClaimFound).toSorted(byEffectiveDate)) {
      const draft = this.#draftOf(claim, at)
      if (draft !== undefined) this.#addSnapshot(draft, claim, at)
    }
    if (claims.length > 0) this.#lastResponse = at
  }

  /** Whether the payer has one of the claims at a time, as far as known. */
  isOnFile(at: Instant): boolean {
    return this.#drafts.some((draft) => {
      const current = stageChangeAt(draft, at)
      // The clearinghouse accepts a claim too; the payer does not have it yet.
      if (current?.to === 'accepted' && current.snapshot === undefined) replace(draft, current, { to: 'received' })
      return stages[stageChangeAt(draft, at)?.to ?? 'drafted'].onFile
    })
  }

  /** The timelines, with implied stages inserted so that every change is a legal transition. */
  claimTimelines(): readonly ClaimTimeline[] {
    return this.#drafts.map(({ name, numbers, changes }) => ({
      name,
      numbers,
      changes: this.#withImpliedStages(name, changes),
    }))
  }

  /** The draft for a claim; `undefined` for an earlier submission of a claim that was resubmitted. */
  #draftOf(claim: ClaimSnapshot, at: Instant): TimelineDraft | undefined {
    const { number = '' } = claim
    const known = this.#drafts.find(({ numbers }) => numbers.includes(number))
    if (known !== undefined) return known.numbers.at(-1) === number ? known : undefined
    const free = this.#drafts.find(({ numbers }) => numbers.length === 0)
    const denied = this.#drafts.find(({ changes }) =>
      changes.some((change) => change.at <= at && change.to === 'denied'),
    )
    const draft = free ?? denied ?? { name: `claim-${this.#drafts.length + 1}`, numbers: [], changes: [] }
    if (!this.#drafts.includes(draft)) this.#drafts.push(draft)
    draft.numbers.push(number)
    return draft
  }

  #addSnapshot(draft: TimelineDraft, claim: ClaimSnapshot, at: Instant): void {
    const last = draft.changes.findLast(({ snapshot }) => snapshot?.number === claim.number)
    if (last?.snapshot !== undefined && changingFacts(last.snapshot) === changingFacts(claim)) {
      // One API has additional statuses that another omits.
      if (claim.statuses.length > last.snapshot.statuses.length) replace(draft, last, { snapshot: claim })
      return
    }
    const possible = possibleStages(claim)
    const [likeliest] = possible
    if (likeliest === undefined) {
      this.remarks.push(`an observation with category ${claim.statuses[0].category}, which no claim on file can have`)
      return
    }
    const current = this.#currentAt(draft, possible, at)
    const same = possible.find((stage) => stage === current?.to)
    if (current !== undefined && current.snapshot === undefined) {
      const guess = current.isInferred && stages[likeliest].taiga === stages[current.to].taiga
      if (same !== undefined || guess) {
        replace(draft, current, { to: same ?? likeliest, snapshot: claim })
        return
      }
    }
    const change = { at: this.#timeOf(claim, current, at), to: likeliest, snapshot: claim }
    draft.changes = [...draft.changes, change].toSorted((a, b) => a.at - b.at)
  }

  /** The stage before an observation. A change at Taiga at the same time, which the payer does not show yet, is moved after it. */
  #currentAt(draft: TimelineDraft, possible: readonly StageName[], at: Instant): StageChange | undefined {
    const current = stageChangeAt(draft, at)
    if (current?.at !== at || current.snapshot !== undefined || possible.includes(current.to)) return current
    replace(draft, current, { at: at + 1 })
    return stageChangeAt(draft, at)
  }

  /** The effective date of the status if it is after the last known time, otherwise the time of the observation. */
  #timeOf({ effective = '' }: ClaimSnapshot, current: StageChange | undefined, at: Instant): Instant {
    const since = Math.max(current?.at ?? Number.NEGATIVE_INFINITY, this.#lastResponse)
    const effectiveAt = startOf(effective)
    return effectiveAt > since && effectiveAt <= at ? effectiveAt : at
  }

  #withImpliedStages(name: string, changes: readonly StageChange[]): readonly StageChange[] {
    const complete: StageChange[] = []
    for (const change of changes) {
      const from = complete.at(-1)?.to ?? 'drafted'
      if (change.to === 'drafted' && from === 'drafted') continue
      const path = shortestPath(from, change.to, nextStages)
      if (path.length === 0) this.remarks.push(`${name}: the transition from ${from} to ${change.to}`)
      else complete.push(...path.slice(0, -1).map((to) => ({ at: change.at, to })), change)
    }
    return complete
  }
}

function stageChangeAt({ changes }: TimelineDraft, at: Instant): StageChange | undefined {
  return changes.findLast((change) => change.at <= at)
}

function replace(draft: TimelineDraft, change: StageChange, changes: Partial<StageChange>): void {
  draft.changes = draft.changes.map((one) => (one === change ? { ...change, ...changes } : one))
}

/** The parts of a claim that can change, as a key. */
function changingFacts({ statuses, paid, lines }: ClaimSnapshot): string {
  return JSON.stringify([statuses[0], paid, lines.map((line) => [line.paid, line.reason])])
}

function nextStages(from: StageName): readonly StageName[] {
  return [...stages[from].leadsTo, ...(laterSubmissions[from]?.begins ?? [])]
}

/** The stages in which a claim on file has this category, the most likely first; empty for a category without such a stage. */
function possibleStages({ statuses: [{ category }], paid }: ClaimSnapshot): readonly StageName[] {
  const possible = stageNames.filter((name) => stages[name].onFile && stages[name].categories.includes(category))
  const fits = (name: StageName) =>
    name === 'denied'
      ? !paid
      : stages[name].adjudication === 'none'
        ? paid === undefined
        : paid !== undefined && paid > 0
  return possible.toSorted((a, b) => Number(fits(b)) - Number(fits(a)))
}

/** The shortest path between two stages, without the first; empty if there is none. */
function shortestPath(
  from: StageName,
  to: StageName,
  nextOf: (from: StageName) => readonly StageName[],
): readonly StageName[] {
  const paths: (readonly StageName[])[] = nextOf(from).map((next) => [next])
  const reached = new Set(paths.flat())
  for (const path of paths) {
    const last = path.at(-1)
    if (last === undefined || last === to) return path
    for (const next of nextOf(last)) {
      if (reached.has(next)) continue
      reached.add(next)
      paths.push([...path, next])
    }
  }
  return []
}
