import { payerOperations } from '../contract/routes.ts'
import type { Call, Reply } from '../http/call.ts'
import { bodyValue } from '../judge/http-exchange.ts'
import type { Sandbox } from '../sandbox.ts'
import { appliesTo } from '../scenario/fault/choose.ts'
import type { Branching, Scenario, Step } from '../scenario/format/step.ts'
import type { Claim } from '../world/claim.ts'
import { type ArmedFault, isOver } from '../world/fault.ts'
import { day, type Instant } from '../world/instant.ts'
import { payerBehaviorRules } from '../world/payer-behavior.ts'
import type { ScenarioRun } from '../world/projection.ts'
import type { WorldHandle } from '../world-handle.ts'
import { tokenCall } from './explored-world.ts'
import type { Probe } from './probes.ts'

/** What moves a run on: advancing its clock, playing the next step manually, or sending a probe. */
export type RunAction = 'advance to due' | 'advance to before due' | 'advance until settled' | 'manual' | Probe

/** The result of sending a probe. */
export interface ProbeExchange {
  /** The operation that was called: the token endpoint when a token is needed first and a fault may apply to it. */
  readonly operation: string
  readonly reply: Reply
  /** The reply's body as a value; as text when it is not valid JSON. */
  readonly body: unknown
  /** The fault that applied to the call. */
  readonly appliedFault: ArmedFault | undefined
}

/** A step that was played, counted from 0; of a branch with the outcome that it took. */
export interface PlayedStep {
  readonly index: number
  readonly outcome: string | undefined
}

/** Drives one run in one world: performs actions, sends probes and records the steps that are played. */
export class RunDriver {
  readonly world: WorldHandle
  readonly scenario: Scenario
  /** Live: its cursor moves as steps are played. */
  readonly run: ScenarioRun
  /** In the order of playing. */
  readonly played: PlayedStep[] = []
  /** The step that armed each fault of the world, in the order of arming. */
  readonly armedBy: number[] = []
  readonly #sandbox: Sandbox
  readonly #otherClaims: ReadonlySet<string>
  #undecidedBranch: Branching | undefined
  #token: { readonly text: string; readonly expires: Instant } | undefined

  constructor(
    sandbox: Sandbox,
    world: WorldHandle,
    otherClaims: ReadonlySet<string>,
    scenario: Scenario,
    run: ScenarioRun,
  ) {
    this.#sandbox = sandbox
    this.#otherClaims = otherClaims
    this.world = world
    this.scenario = scenario
    this.run = run
    this.#recordSteps(0)
  }

  get steps(): readonly Step[] {
    return this.scenario.steps
  }

  /** A branch that was passed without a chosen outcome: the run took a random one, and the steps after it are not recorded. */
  get undecidedBranch(): Branching | undefined {
    return this.#undecidedBranch
  }

  /** The next step; `undefined` when the run is over. */
  get next(): Step | undefined {
    return this.steps[this.run.cursor]
  }

  /** When the clock plays the next step; `undefined` when it has another trigger, or the run is over. */
  get due(): Instant | undefined {
    const { next } = this
    return next !== undefined && 'after' in next.when ? this.run.since + next.when.after : undefined
  }

  /** A copy of the run's claims as they are now, all submissions, oldest first. */
  get claims(): readonly Claim[] {
    const own = this.world.claims().filter(({ facts }) => !this.#otherClaims.has(facts.id))
    return own.map((claim) => ({ ...claim }))
  }

  /** Whether a probe changes the state: a fault may apply to it, or the run counts it as a poll that it waits for. */
  isChangedBy({ operation, isPoll }: Probe): boolean {
    const { next } = this
    if (isPoll && next !== undefined && 'polls' in next.when) return true
    // A payer that delays its response advances the clock of the whole world.
    if (isPoll && payerOperations.includes(operation) && this.#behaviors.some(({ takes }) => takes !== undefined))
      return true
    return this.faultsFor(operation).length > 0
  }

  async perform(action: RunAction): Promise<void> {
    const { due = 0 } = this
    const timeToDue = () => due - this.world.now()
    if (action === 'advance until settled') return this.#advance(settlingTime(this.scenario))
    if (action === 'advance to due' || action === 'advance to before due') this.#advance(timeToDue() - 1)
    await this.#prepareToken()
    if (action === 'advance to before due') return
    if (action === 'advance to due') {
      this.#recordingSteps(() => this.#advance(timeToDue()))
      return
    }
    // Every action takes time, so that the events that it causes have a timestamp of their own.
    if (this.due === undefined || timeToDue() > 1) this.#advance(1)
    if (action === 'manual') this.#recordingSteps(() => this.world.step(this.run.facts.id))
    else await this.send(action)
  }

  /** Sends a probe, and records the steps that it plays. */
  async send(probe: Probe): Promise<ProbeExchange> {
    const { operation } = probe
    const token = needsToken(operation) ? await this.#validToken() : ''
    if (token !== undefined) return this.#call(operation, probe.call(token))
    const exchange = await this.#call('optum.token', tokenCall)
    if (exchange.appliedFault !== undefined) return exchange
    return this.#call(operation, probe.call(this.#storeToken(exchange.reply)))
  }

  async #call(operation: string, call: Call): Promise<ProbeExchange> {
    const before = this.run.cursor
    const faults = this.world.faults()
    const reply = await this.#sandbox.answer(call)
    reply.ended?.()
    this.#recordSteps(before)
    return { operation, reply, body: bodyValue(reply.body), appliedFault: this.#appliedSince(faults) }
  }

  /** The armed faults that may apply to a call of an operation. */
  faultsFor(operation: string): readonly ArmedFault[] {
    const now = this.world.now()
    const called = needsToken(operation) ? [operation, 'optum.token'] : [operation]
    return this.world
      .faults()
      .filter((fault) => !isOver(fault, now) && called.some((each) => appliesTo(fault.spec, each)))
  }

  /** The fault whose count of applications has changed. */
  #appliedSince(faults: readonly ArmedFault[]): ArmedFault | undefined {
    const now = new Map(this.world.faults().map((fault) => [fault.index, fault]))
    return faults.find(({ index, applied }) => applied !== now.get(index)?.applied)
  }

  get #behaviors(): readonly (typeof payerBehaviorRules)[keyof typeof payerBehaviorRules][] {
    return (this.scenario.payerBehaviors ?? []).map(({ name }) => payerBehaviorRules[name])
  }

  async #validToken(): Promise<string | undefined> {
    if (this.#token !== undefined && this.#token.expires > this.world.now()) return this.#token.text
    if (this.faultsFor('optum.token').length > 0) return undefined
    return this.#storeToken(await this.#sandbox.answer(tokenCall))
  }

  #storeToken({ body }: Reply): string {
    const { access_token: text, expires_in: seconds } = JSON.parse(body) as { access_token: string; expires_in: number }
    this.#token = { text, expires: this.world.now() + seconds * 1000 }
    return text
  }

  /** A client holds a token before the token endpoint starts to fail. */
  async #prepareToken(): Promise<void> {
    if (this.steps.some((step) => 'arms' in step && appliesTo(step.arms, 'optum.token'))) await this.#validToken()
  }

  #recordingSteps(play: () => void): void {
    const before = this.run.cursor
    play()
    this.#recordSteps(before)
  }

  #advance(milliseconds: number): void {
    if (milliseconds > 0) this.world.advance(`${milliseconds}ms`)
  }

  /** Records the steps from a cursor to the run's current one. */
  #recordSteps(from: number): void {
    let index = from
    while (index !== this.run.cursor) {
      const step = this.steps[index]
      if (step === undefined) return
      const outcome =
        'branch' in step ? step.outcomes.find(({ name }) => name === this.run.facts.outcomes?.[step.branch]) : undefined
      if ('branch' in step && outcome === undefined) {
        this.#undecidedBranch = step
        return
      }
      if ('arms' in step) this.armedBy.push(index)
      this.played.push({ index, outcome: outcome?.name })
      index = outcome?.to ?? step.next ?? index + 1
    }
  }
}

function needsToken(operation: string): boolean {
  return operation.startsWith('optum.') && operation !== 'optum.token'
}

/** More than 18 months: by then every time limit of a payer behavior has passed. */
const longestBehavior = 600 * day

/**
 * How long after the last step all lags, payer behaviors and temporary faults have ended, in milliseconds; 0 when the
 * scenario has none.
 */
export function settlingTime({ lag = {}, payerBehaviors = [], steps }: Scenario): number {
  const faults = steps.map((step) => ('arms' in step ? (step.arms.lasts ?? 0) : 0))
  return Math.max(0, ...Object.values(lag), ...faults) + (payerBehaviors.length > 0 ? longestBehavior : 0)
}
