import type { Step } from '../../scenario/format/step.ts'
import type { ScenarioLibrary } from '../../scenario/play/library.ts'
import type { Work } from '../../text/slices.ts'
import { type ClaimFacts, type ClaimId, type Move, memberKey, type SessionId } from '../../world/claim.ts'
import type { ScenarioRunFacts, WorldEvent } from '../../world/event.ts'
import type { Instant } from '../../world/instant.ts'
import type { World } from '../../world/world.ts'

/** Something that happened to a session. */
export interface HistoryEntry {
  readonly at: Instant
  readonly cause: 'submission' | 'clock' | 'polls' | 'hand' | 'unknown'
  /** The step of the scenario, where it is known. */
  readonly step?: Step
  /** The outcome, where the step is a branch. */
  readonly outcome?: string
  /** The claim of the session that moved, if any. */
  readonly moved?: MovedClaim
  /** The events of the log that it consists of. */
  readonly events: readonly WorldEvent[]
}

interface MovedClaim {
  readonly facts: ClaimFacts
  readonly move: Move
}

/**
 * The events of a log that replies about a session depend on, as long work: those of the claims of its member, and of their runs.
 * Runs keep only the roles of these claims.
 */
export function* eventsAbout(world: World, id: SessionId): Work<readonly WorldEvent[]> {
  const { log } = world
  const member = world.state.sessions.get(id)?.[0].facts.subscriber.memberId ?? ''
  const selection = new Selection(id, memberKey(member))
  const found: WorldEvent[] = []
  // The log can grow meanwhile.
  for (let index = 0, { length } = log; index < length; index++) {
    const kept = selection.keep(log[index] as WorldEvent)
    if (kept !== undefined) found.push(kept)
    if (index % 256 === 255) yield
  }
  return found
}

class Selection {
  readonly #session: SessionId
  readonly #member: string
  readonly #claims = new Set<ClaimId>()
  readonly #runs = new Set<string>()

  constructor(session: SessionId, member: string) {
    this.#session = session
    this.#member = member
  }

  /** The event, or as much of it as is needed; `undefined` for one that is not. */
  keep(event: WorldEvent): WorldEvent | undefined {
    switch (event.type) {
      case 'claim.filed':
        return this.#isFiled(event.claim) ? event : undefined
      case 'claim.moved':
        return this.#claims.has(event.claim) ? event : undefined
      case 'run.started':
        return this.#started(event)
      case 'run.claimReplaced':
        return this.#runs.has(event.run) && this.#claims.has(event.claim) ? event : undefined
      case 'run.stepApplied':
      case 'run.polled':
        return this.#runs.has(event.run) ? event : undefined
      case 'payer.behaviorsSet':
        return event
      default:
        return undefined
    }
  }

  #isFiled({ id, session, subscriber }: ClaimFacts): boolean {
    const isAbout = session === this.#session || memberKey(subscriber.memberId) === this.#member
    if (isAbout) this.#claims.add(id)
    return isAbout
  }

  #started(event: WorldEvent & { readonly type: 'run.started' }): WorldEvent | undefined {
    const roles = Object.entries(event.run.claimsByRole).filter(([, claim]) => this.#claims.has(claim))
    if (roles.length === 0) return undefined
    this.#runs.add(event.run.id)
    return { ...event, run: { ...event.run, claimsByRole: Object.fromEntries(roles) } }
  }
}

/** What happened to a session, oldest first. @param events Those about it, from a log. */
export function sessionHistory(
  library: ScenarioLibrary,
  session: SessionId,
  events: readonly WorldEvent[],
): readonly HistoryEntry[] {
  const history = new History(library, session)
  for (const event of events) history.add(event)
  return history.end()
}

/** A run and its progress. */
interface FollowedRun {
  readonly facts: ScenarioRunFacts
  cursor: number
  since: Instant
  polls: number
}

type Pending = MovedClaim & { readonly events: WorldEvent[] }

class History {
  readonly #library: ScenarioLibrary
  readonly #session: SessionId
  readonly #claims = new Map<ClaimId, ClaimFacts>()
  readonly #entries: HistoryEntry[] = []
  #run: FollowedRun | undefined
  /** Moves whose step follows in the log. */
  #pending: Pending[] = []

  constructor(library: ScenarioLibrary, session: SessionId) {
    this.#library = library
    this.#session = session
  }

  add(event: WorldEvent): void {
    if (event.type === 'claim.filed' && event.claim.session === this.#session) {
      this.#claims.set(event.claim.id, event.claim)
      this.#pending.push({ facts: event.claim, move: event.move, events: [event] })
    } else if (event.type === 'claim.moved') {
      const facts = this.#claims.get(event.claim)
      if (facts !== undefined) this.#pending.push({ facts, move: event.move, events: [event] })
    } else if (event.type === 'run.started') this.#start(event)
    else if ('run' in event && event.run === this.#run?.facts.id) this.#continue(this.#run, event)
  }

  end(): readonly HistoryEntry[] {
    this.#flush(() => true)
    return this.#entries
  }

  #start(event: WorldEvent & { readonly type: 'run.started' }): void {
    if (!Object.values(event.run.claimsByRole).some((claim) => this.#claims.has(claim))) return
    this.#run = { facts: event.run, cursor: 0, since: event.at, polls: 0 }
    const [first] = this.#pending
    first?.events.push(event)
    this.#flush(() => true)
  }

  #continue(run: FollowedRun, event: WorldEvent): void {
    if (event.type === 'run.polled') run.polls += event.times ?? 1
    if (event.type === 'run.claimReplaced') this.#pending.at(-1)?.events.push(event)
    if (event.type === 'run.stepApplied') this.#apply(run, event)
  }

  #apply(run: FollowedRun, event: WorldEvent & { readonly type: 'run.stepApplied' }): void {
    // A folded log has only the last step of each run, and all moves.
    this.#flush(({ move }) => move.at !== event.at)
    const step = this.#library.followedBy(run.facts)?.steps[event.step]
    const moved = this.#pending.pop()
    this.#flush(() => true)
    if (moved !== undefined || (step !== undefined && !('role' in step))) {
      const outcome =
        step !== undefined && 'branch' in step ? step.outcomes.find(({ to }) => to === event.next) : undefined
      this.#entries.push({
        at: event.at,
        cause: step === undefined || event.step !== run.cursor ? 'unknown' : causeOf(step, run, event.at),
        ...(step && { step }),
        ...(outcome && { outcome: outcome.name }),
        ...(moved && { moved: { facts: moved.facts, move: moved.move } }),
        events: [...(moved?.events ?? []), event],
      })
    }
    run.cursor = event.next ?? event.step + 1
    run.since = event.at
    run.polls = 0
  }

  /** Moves without a step: the submission, and what a folded log has no step of. */
  #flush(isMeant: (pending: Pending) => boolean): void {
    for (const { facts, move, events } of this.#pending.filter(isMeant)) {
      const cause = this.#entries.length === 0 ? 'submission' : 'unknown'
      this.#entries.push({ at: move.at, cause, moved: { facts, move }, events })
    }
    this.#pending = this.#pending.filter((pending) => !isMeant(pending))
  }
}

function causeOf({ when }: Step, { since, polls }: FollowedRun, at: Instant): HistoryEntry['cause'] {
  if ('after' in when) return at === since + when.after ? 'clock' : 'hand'
  return 'polls' in when && polls >= when.polls ? 'polls' : 'hand'
}
