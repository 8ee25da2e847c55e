import { type Instant, startOf } from '../world/instant.ts'
import { laterSubmissions, type SessionStatus, type StageName, stageNames, stages } from '../world/stage.ts'
import { isClaimFound } from './claim-history.ts'
import type { ClaimSnapshot } from './claim-snapshot.ts'
import type { Observation } from './observation.ts'
import { taigaStageChanges } from './taiga-stage-changes.ts'
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
  readonly #observations: readonly Observation[]
  /** Time of the last response of the payer. */
  #lastResponse = Number.NEGATIVE_INFINITY
  #lastSession: { readonly at: Instant; readonly status: SessionStatus } | undefined

  constructor(observations: readonly Observation[]) {
    this.#observations = observations
    this.#drafts = [{ name: 'visit', numbers: [], changes: taigaStageChanges(observations) }]
  }

  /** Adds the claims of a response of the payer, or the status of the session. */
  add({ at, taiga, claims = [] }: Observation): void {
    const found = claims.filter(isClaimFound).toSorted(byEffectiveDate)
    for (const claim of found) {
      const draft = this.#draftOf(claim, found, at)
      if (draft !== undefined) this.#addSnapshot(draft, claim, at, claim === found.at(-1))
    }
    if (claims.length > 0) this.#lastResponse = at
    if (taiga !== undefined) this.#lastSession = { at, status: taiga.status }
  }

  /** Whether the payer has one of the claims at a time, as far as known. */
  isOnFile(at: Instant): boolean {
    return this.#drafts.some((draft) => {
      const current = stageChangeAt(draft, at)
      // The clearinghouse accepts a claim too; the payer does not have it yet.
      const isReceipt =
        current?.to === 'accepted' &&
        current.snapshot === undefined &&
        !draft.changes.some(({ to }) => to === 'received') &&
        !this.#isSingle(current)
      if (isReceipt) replace(draft, current, { to: 'received' })
      return stages[stageChangeAt(draft, at)?.to ?? 'drafted'].onFile
    })
  }

  /**
   * Whether an acceptance that Taiga reports is the only one, although the payer shows the claim, undecided, later: the payer
   * has accepted the claim, and its API does not find it yet.
   */
  #isSingle(acceptance: StageChange): boolean {
    const shown = this.#observations.find(({ at, claims = [] }) => at >= acceptance.at && claims.some(isClaimFound))
    if (shown === undefined || shown.claims?.some(({ paid }) => paid !== undefined)) return false
    const last = this.#observations.findLast(({ at, taiga }) => at >= shown.at && taiga !== undefined)?.taiga
    return last?.events.filter(({ type }) => type === stages.accepted.event).length === 1
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
  #draftOf(claim: ClaimSnapshot, found: readonly ClaimSnapshot[], at: Instant): TimelineDraft | undefined {
    const { number = '' } = claim
    const known = this.#drafts.find(({ numbers }) => numbers.includes(number))
    if (known !== undefined) return known.numbers.at(-1) === number ? known : undefined
    const free = this.#drafts.find(
      (draft) => draft.numbers.length === 0 && (fits(draft, claim, at) || !found.some((one) => fits(draft, one, at))),
    )
    const denied = this.#drafts.find(({ changes }) =>
      changes.some((change) => change.at <= at && change.to === 'denied'),
    )
    const draft = free ??
      (this.#isAppeal(denied, claim, at) ? denied : undefined) ?? {
        name: `claim-${this.#drafts.length + 1}`,
        numbers: [],
        changes: [],
      }
    if (!this.#drafts.includes(draft)) this.#drafts.push(draft)
    draft.numbers.push(number)
    return draft
  }

  /** Whether a claim can be the appeal of a denied one: its stage begins an appeal, and the session does not remain denied. */
  #isAppeal(denied: TimelineDraft | undefined, claim: ClaimSnapshot, at: Instant): boolean {
    const possible = possibleStages(claim)
    const after = this.#observations.find((one) => one.at > at && one.taiga !== undefined)?.taiga
    const denials = after?.events.filter(({ type }) => type === stages.denied.event) ?? []
    const known = denied?.changes.filter((change) => change.at <= at && change.to === 'denied') ?? []
    const remains = after?.status === 'denied' && denials.length <= known.length && !possible.includes('denied')
    return !remains && possible.some((stage) => laterSubmissions.denied?.begins.includes(stage))
  }

  #addSnapshot(draft: TimelineDraft, claim: ClaimSnapshot, at: Instant, isNewest: boolean): void {
    const last = draft.changes.findLast(({ snapshot }) => snapshot?.number === claim.number)
    if (last?.snapshot !== undefined && changingFacts(last.snapshot) === changingFacts(claim)) {
      // One API has additional statuses that another omits.
      const isFuller = claim.statuses.length > last.snapshot.statuses.length
      replace(draft, last, { snapshot: isFuller ? claim : last.snapshot })
      if (isNewest) this.#currentAt(draft, [last.to], at)
      return
    }
    const possible = possibleStages(claim)
    const [likeliest] = possible
    if (likeliest === undefined) {
      this.remarks.push(`an observation with category ${claim.statuses[0].category}, which no claim on file can have`)
      return
    }
    const earlier = draft.changes.find((change) => isLastOfSubmission(change, possible, at))
    if (earlier !== undefined && (!isNewest || stageChangeAt(draft, at)?.to !== earlier.to)) {
      replace(draft, earlier, { snapshot: claim })
      return
    }
    const current = this.#currentAt(draft, possible, at)
    const same = possible.find((stage) => stage === current?.to)
    if (current?.snapshot === undefined && current !== undefined && (same ?? isGuess(current, likeliest))) {
      replace(draft, current, { to: same ?? likeliest, snapshot: claim })
      return
    }
    const change = { at: this.#timeOf(claim, likeliest, current, at), to: likeliest, snapshot: claim }
    draft.changes = [...draft.changes, change].toSorted((a, b) => a.at - b.at)
  }

  /** The stage before an observation. A change at Taiga that no reply of Taiga shows yet, nor this one, is moved after it. */
  #currentAt(draft: TimelineDraft, possible: readonly StageName[], at: Instant): StageChange | undefined {
    const current = stageChangeAt(draft, at)
    if (current === undefined || current.snapshot !== undefined) return current
    const isShown = possible.some((stage) => stages[stage].taiga === stages[current.to].taiga)
    if (isShown || current.at <= (this.#lastSession?.at ?? Number.NEGATIVE_INFINITY)) return current
    if (!stages[current.to].onFile) return current
    replace(draft, current, { at: at + 1 })
    return this.#currentAt(draft, possible, at)
  }

  /** The effective date of the status if it is after the last known time, otherwise the time of the observation. */
  #timeOf({ effective = '' }: ClaimSnapshot, to: StageName, current: StageChange | undefined, at: Instant): Instant {
    const session = this.#lastSession
    const unseen = session === undefined || session.status === stages[to].taiga ? Number.NEGATIVE_INFINITY : session.at
    const since = Math.max(current?.at ?? Number.NEGATIVE_INFINITY, this.#lastResponse, unseen)
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

/** Whether a stage was inferred from a status of Taiga that this one has as well. */
function isGuess({ to, isInferred }: StageChange, stage: StageName): boolean {
  return isInferred === true && stages[stage].taiga === stages[to].taiga
}

/** Whether the session shows the status of the claim, now or for an earlier submission. */
function fits(draft: TimelineDraft, claim: ClaimSnapshot, at: Instant): boolean {
  const possible = possibleStages(claim)
  const current = stageChangeAt(draft, at)
  const isShown = possible.some((stage) => stages[stage].taiga === stages[current?.to ?? 'drafted'].taiga)
  return isShown || draft.changes.some((change) => isLastOfSubmission(change, possible, at))
}

/** Whether a change that Taiga reported ended an earlier submission of the claim, in a stage that the claim shows. */
function isLastOfSubmission(
  { at: since, to, snapshot }: StageChange,
  possible: readonly StageName[],
  at: Instant,
): boolean {
  return snapshot === undefined && since <= at && possible.includes(to) && laterSubmissions[to] !== undefined
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
