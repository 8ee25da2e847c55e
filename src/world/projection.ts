import type { Work } from '../text/slices.ts'
import type { BillingProvider, Claim, ClaimId, Move, SessionId } from './claim.ts'
import type { Provider, ScenarioRunFacts, Token, WorldEvent } from './event.ts'
import { type ArmedFault, armed, consumed, type FaultSpec, mostFaults, skipped } from './fault.ts'
import type { Instant } from './instant.ts'
import { builtInPayers, type PayerDirectory } from './payer.ts'
import type { PayerBehavior } from './payer-behavior.ts'
import { PayerIndex } from './payer-index.ts'
import { StoredClaim } from './stored-claim.ts'

/** A session: the submissions of its claim, oldest first. */
export type Session = readonly [Claim, ...Claim[]]

/** A run and its progress. */
export interface ScenarioRun {
  readonly facts: ScenarioRunFacts
  readonly claimsByRole: Readonly<Record<string, ClaimId>>
  /** The index of the next step. The run is over when no step has it. */
  readonly cursor: number
  /** When the last step was applied. */
  readonly since: Instant
  /** How many polls there were since. */
  readonly polls: number
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** How many tokens of Optum are valid at the same time in one world. */
export const mostTokens = 4096

/** The state of a world: a projection of its log. */
export class Projection {
  readonly sessions: Map<SessionId, Session> = new Map()
  readonly claims: Map<ClaimId, Claim> = new Map()
  readonly providers: Map<string, Provider> = new Map()
  /** The billing provider of each provider's claims, by NPI: one object for all of them. */
  readonly billingProviders: Map<string, BillingProvider> = new Map()
  readonly tokens: Map<string, Token> = new Map()
  readonly runs: Map<string, ScenarioRun> = new Map()
  /** Whether a payer ever behaved in another way than usual, in this world or in a run. */
  hasPayerBehaviors = false
  #byPayer: PayerIndex
  readonly #faults: Map<number, ArmedFault> = new Map()
  /** The same as a list; absent after a change. */
  #faultList: readonly ArmedFault[] | undefined
  #armed = 0
  /** The claim that was filed last. */
  #latest: StoredClaim | undefined
  /**
   * The claim that moved last. The step of its run follows in the log, and mostly a move of the claim that was filed after it: when a long
   * log is read, most look-ups are saved.
   */
  #moved: StoredClaim | undefined

  constructor(directory: PayerDirectory = builtInPayers) {
    this.#byPayer = new PayerIndex(directory)
  }

  /** The payers by whose ids claims are found. */
  get directory(): PayerDirectory {
    return this.#byPayer.directory
  }

  /**
   * Prepares to replace the payers, as long work during which claims may be filed. Returns a function that replaces them: from then
   * on, claims are found by the ids that these have.
   */
  *prepareDirectory(directory: PayerDirectory): Work<() => void> {
    const index = new PayerIndex(directory)
    // It also gives the claims that are filed later.
    const claims = this.claims.values()
    let read = 0
    const isBehind = (): boolean => read < this.claims.size
    const readOne = (): void => {
      index.add(claims.next().value as Claim)
      read++
    }
    while (isBehind()) {
      readOne()
      yield
    }
    return () => {
      while (isBehind()) readOne()
      index.takeBehaviors(this.#byPayer)
      this.#byPayer = index
    }
  }

  /** The armed faults, in the order of arming. */
  get faults(): readonly ArmedFault[] {
    this.#faultList ??= [...this.#faults.values()]
    return this.#faultList
  }

  /** How many faults were armed so far. */
  get armed(): number {
    return this.#armed
  }

  /** The claims of a member at a payer, by any of its ids, oldest first. */
  claimsOf(payerId: string, memberId: string): readonly Claim[] {
    return this.#byPayer.claimsOf(payerId, memberId)
  }

  /** A payer that this world has claims for, by its id; by the name that it was given if its id was derived from that. */
  payer(id: string): Claim['facts']['payer'] | undefined {
    return this.#byPayer.payer(id)
  }

  /** Every payer that this world has claims for. */
  get payers(): Iterable<Claim['facts']['payer']> {
    return this.#byPayer.payers
  }

  /** The behaviors of a payer in this world, by its id. Runs can add to them. */
  payerBehaviorsOf(payerId: string): readonly PayerBehavior[] {
    return this.#byPayer.behaviorsOf(payerId)
  }

  /** The run that a claim belongs to. */
  runOf(claim: Claim): ScenarioRun | undefined {
    return (claim as StoredClaim).run
  }

  apply(event: WorldEvent): void {
    switch (event.type) {
      case 'provider.onboarded':
        this.#onboard(event.provider)
        return
      case 'claim.filed':
        this.#file(event.claim, event.move)
        return
      case 'claim.moved': {
        const claim = this.#moved?.next(event.claim) ?? this.#claim(event.claim)
        claim.moves = claim.moves.concat(event.move) as [Move, ...Move[]]
        this.#moved = claim
        return
      }
      case 'token.issued':
        this.#issue(event.token, event.at)
        return
      case 'tokens.revoked':
        for (const [text, token] of this.tokens) this.tokens.set(text, { ...token, revoked: true })
        return
      case 'run.started':
        this.#startRun(event.run, event.at)
        return
      case 'run.claimReplaced': {
        const run = this.#run(event.run)
        run.claimsByRole = { ...run.claimsByRole, [event.role]: event.claim }
        this.#claim(event.claim).run = run
        return
      }
      case 'run.stepApplied': {
        const run = this.#run(event.run)
        run.cursor = event.next ?? event.step + 1
        run.since = event.at
        run.polls = 0
        return
      }
      case 'run.polled':
        this.#run(event.run).polls += event.times ?? 1
        return
      case 'payer.behaviorsSet':
        this.hasPayerBehaviors = true
        this.#byPayer.setBehaviors(event.payer, event.behaviors)
        return
      case 'fault.armed':
        this.#arm(event.fault, event.at)
        return
      case 'fault.consumed':
        this.#changeFault(event.index, consumed)
        return
      case 'fault.skipped':
        this.#changeFault(event.index, (fault) => skipped(fault, event.at))
        return
      case 'fault.disarmed':
        this.#changeFault(event.index, () => undefined)
        return
      case 'log.folded':
        this.#armed = event.armed
        for (const fault of event.faults)
          this.#faults.set(fault.index, { remaining: Number.POSITIVE_INFINITY, ...fault })
        this.#faultList = undefined
        return
      // The world itself has its time and its settings.
      case 'clock.moved':
      case 'settings.changed':
        return
    }
  }

  #startRun(facts: ScenarioRunFacts, at: Instant): void {
    const { id, claimsByRole, payerBehaviors } = facts
    this.hasPayerBehaviors ||= payerBehaviors !== undefined
    const run = { facts, claimsByRole, cursor: 0, since: at, polls: 0 }
    this.runs.set(id, run)
    for (const claim of Object.values(claimsByRole)) this.#claim(claim).run = run
  }

  #onboard(provider: Provider): void {
    const { npi, practiceName: organizationName, taxId } = provider
    this.providers.set(npi, provider)
    this.billingProviders.set(npi, { organizationName, npi, taxId })
  }

  #arm(spec: FaultSpec, at: Instant): void {
    const index = this.#armed++
    this.#faults.set(index, armed(index, spec, at))
    this.#faultList = undefined
    const [oldest] = this.#faults.keys()
    if (this.#faults.size > mostFaults && oldest !== undefined) this.#faults.delete(oldest)
  }

  #changeFault(index: number, change: (fault: ArmedFault) => ArmedFault | undefined): void {
    const fault = this.#faults.get(index)
    const changed = fault && change(fault)
    if (changed === undefined) this.#faults.delete(index)
    else this.#faults.set(index, changed)
    this.#faultList = undefined
  }

  #fileIn(id: SessionId, claim: Claim): void {
    const present = this.sessions.get(id)
    this.sessions.set(id, present === undefined ? [claim] : [...present, claim])
  }

  #claim(id: ClaimId): StoredClaim {
    // A run begins with the claim that was filed just before it.
    const latest = this.#latest
    return latest?.facts.id === id ? latest : (this.claims.get(id) as StoredClaim)
  }

  #run(id: string): Mutable<ScenarioRun> {
    const moved = this.#moved?.run
    return (moved?.facts.id === id ? moved : this.runs.get(id)) as Mutable<ScenarioRun>
  }

  #file(facts: Claim['facts'], move: Move): void {
    const claim = new StoredClaim(facts, move, this.#latest)
    this.#latest = claim
    this.claims.set(facts.id, claim)
    this.#byPayer.add(claim)
    if (facts.session !== undefined) this.#fileIn(facts.session, claim)
  }

  /**
   * Keeps the token and deletes those that expired an hour ago, so that a long-lived world holds few. On a frozen clock, none
   * expires: the oldest of too many are deleted.
   */
  #issue(token: Token, at: Instant): void {
    for (const [text, { expires }] of this.tokens) {
      if (expires + 3_600_000 > at && this.tokens.size < mostTokens) break
      this.tokens.delete(text)
    }
    this.tokens.set(token.token, token)
  }
}
