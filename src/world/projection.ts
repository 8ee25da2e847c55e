import { type Claim, type ClaimId, type Move, memberKey, type SessionId } from './claim.ts'
import type { Provider, StoryFacts, Token, WorldEvent } from './event.ts'
import { type ArmedFault, armed, spared, spent } from './fault.ts'
import type { Instant } from './instant.ts'
import type { Habit } from './payer-behavior.ts'

/** A session is the lives of its claim, oldest first. */
export type Session = readonly [Claim, ...Claim[]]

/** A story as far as it was played. */
export interface Story {
  readonly facts: StoryFacts
  readonly cast: Readonly<Record<string, ClaimId>>
  /** The step that comes next, counted from 0; the story is over when there is none. */
  readonly cursor: number
  /** When the last step was played. */
  readonly since: Instant
  /** How often it was looked at since. */
  readonly looks: number
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/**
 * A claim with the story it plays in. Its lists are replaced by longer ones, never pushed to: an array that was pushed to
 * keeps room for sixteen more, and there are as many of these as claims.
 */
type StoredClaim = Mutable<Claim> & { story: string | undefined }

const noClaims: readonly Claim[] = []
const noHabits: readonly Habit[] = []

/** What is true in a world: a projection of its log, and nothing else. */
export class Projection {
  readonly sessions: Map<SessionId, Session> = new Map()
  readonly claims: Map<ClaimId, Claim> = new Map()
  readonly providers: Map<string, Provider> = new Map()
  readonly tokens: Map<string, Token> = new Map()
  readonly stories: Map<string, Story> = new Map()
  readonly #byPayer: Map<string, Map<string, readonly Claim[]>> = new Map()
  readonly #payers: Map<string, Claim['facts']['payer']> = new Map()
  readonly #habits: Map<string, readonly Habit[]> = new Map()
  #faults: readonly ArmedFault[] = []
  #armed = 0

  /** Faults that still wait for calls, in the order of arming. */
  get faults(): readonly ArmedFault[] {
    return this.#faults
  }

  /** The claims of one member at one payer, oldest first. */
  claimsOf(payerId: string, memberId: string): readonly Claim[] {
    return this.#byPayer.get(payerId)?.get(memberKey(memberId)) ?? []
  }

  /** A payer that this world has claims for, by its own id. */
  payer(id: string): Claim['facts']['payer'] | undefined {
    return this.#payers.get(id.toUpperCase())
  }

  /** Every payer that this world has claims for. */
  get payers(): Iterable<Claim['facts']['payer']> {
    return this.#payers.values()
  }

  /** How a payer behaves in this world, by its own id; stories may add to it. */
  habitsOf(payerId: string): readonly Habit[] {
    return this.#habits.get(payerId) ?? noHabits
  }

  /** The story that a claim plays in. */
  storyOf(claim: Claim): Story | undefined {
    const { story } = claim as StoredClaim
    return story === undefined ? undefined : this.stories.get(story)
  }

  apply(event: WorldEvent): void {
    switch (event.type) {
      case 'provider.onboarded':
        this.providers.set(event.provider.npi, event.provider)
        return
      case 'claim.filed':
        this.#file(event.claim, event.move)
        return
      case 'claim.moved': {
        const claim = this.#claim(event.claim)
        claim.moves = claim.moves.concat(event.move) as [Move, ...Move[]]
        return
      }
      case 'token.issued':
        this.#issue(event.token, event.at)
        return
      case 'story.started':
        this.stories.set(event.story.id, {
          facts: event.story,
          cast: event.story.cast,
          cursor: 0,
          since: event.at,
          looks: 0,
        })
        for (const claim of Object.values(event.story.cast)) this.#claim(claim).story = event.story.id
        return
      case 'story.recast': {
        const story = this.#story(event.story)
        story.cast = { ...story.cast, [event.part]: event.claim }
        this.#claim(event.claim).story = event.story
        return
      }
      case 'story.played': {
        const story = this.#story(event.story)
        story.cursor = event.next ?? event.step + 1
        story.since = event.at
        story.looks = 0
        return
      }
      case 'story.looked':
        this.#story(event.story).looks++
        return
      case 'payer.behaved':
        this.#habits.set(event.payer, event.habits)
        return
      case 'fault.armed':
        this.#faults = [...this.#faults, armed(this.#armed++, event.fault, event.at)]
        return
      case 'fault.spent':
        this.#changeFault(event.index, spent)
        return
      case 'fault.spared':
        this.#changeFault(event.index, (fault) => spared(fault, event.at))
        return
      case 'fault.lifted':
        this.#changeFault(event.index, () => undefined)
        return
    }
  }

  #changeFault(index: number, change: (fault: ArmedFault) => ArmedFault | undefined): void {
    this.#faults = this.#faults.flatMap((fault) => (fault.index === index ? (change(fault) ?? []) : fault))
  }

  #fileIn(id: SessionId, claim: Claim): void {
    this.sessions.set(id, (this.sessions.get(id) ?? noClaims).concat(claim) as [Claim, ...Claim[]])
  }

  #membersOf(payer: Claim['facts']['payer']): Map<string, readonly Claim[]> {
    let members = this.#byPayer.get(payer.id)
    if (members === undefined) {
      members = new Map()
      this.#byPayer.set(payer.id, members)
      this.#payers.set(payer.id.toUpperCase(), payer)
    }
    return members
  }

  #claim(id: ClaimId): StoredClaim {
    return this.claims.get(id) as StoredClaim
  }

  #story(id: string): Mutable<Story> {
    return this.stories.get(id) as Mutable<Story>
  }

  #file(facts: Claim['facts'], move: Move): void {
    const claim: StoredClaim = { facts, moves: [move], story: undefined }
    this.claims.set(facts.id, claim)
    const members = this.#membersOf(facts.payer)
    const memberId = memberKey(facts.subscriber.memberId)
    members.set(memberId, (members.get(memberId) ?? noClaims).concat(claim))
    if (facts.session !== undefined) this.#fileIn(facts.session, claim)
  }

  /** Keeps the token, and forgets those that have expired: a world that lives long holds few. */
  #issue(token: Token, at: Instant): void {
    for (const [text, { expires }] of this.tokens) {
      if (expires + 3_600_000 > at) break
      this.tokens.delete(text)
    }
    this.tokens.set(token.token, token)
  }
}
