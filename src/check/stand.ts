import type { Call, Reply } from '../http/call.ts'
import { bodyValue } from '../judge/answer.ts'
import type { Sandbox } from '../sandbox.ts'
import type { Branching, Scenario, Step } from '../scenario/format/step.ts'
import type { Claim } from '../world/claim.ts'
import { type ArmedFault, appliesTo, inquiries, isOver } from '../world/fault.ts'
import type { Instant } from '../world/instant.ts'
import { payerBehaviorRules } from '../world/payer-behavior.ts'
import type { ScenarioRun } from '../world/projection.ts'
import type { WorldHandle } from '../world-handle.ts'
import { tokenCall } from './calls.ts'
import type { Question } from './questions.ts'
import { untilAllIsTold } from './until-all-is-told.ts'

/** What moves a run on: its clock, to the due instant, to just before it, or until everybody was told; a hand; a question. */
export type Push = 'clock' | 'wait' | 'rest' | 'hand' | Question

/** What came of one question. */
export interface Exchange {
  /** What was called: the token endpoint where a token has to be had first, and a fault stands before it. */
  readonly operation: string
  readonly reply: Reply
  /** The reply's body as a value; text where it is no JSON. */
  readonly body: unknown
  /** The fault that the call met. */
  readonly struck: ArmedFault | undefined
}

/** A step that was played, counted from 0; of a branch with the outcome that it went. */
export interface Played {
  readonly index: number
  readonly outcome: string | undefined
}

/** A world with one run in it, as far as it was pushed. */
export class Stand {
  readonly world: WorldHandle
  readonly scenario: Scenario
  /** As it is now: its cursor moves with it. */
  readonly run: ScenarioRun
  /** In the order of playing. */
  readonly played: Played[] = []
  /** The step that armed each fault of the world, in the order of arming. */
  readonly armedBy: number[] = []
  readonly #sandbox: Sandbox
  readonly #strangers: ReadonlySet<string>
  #undecided: Branching | undefined
  #token: { readonly text: string; readonly expires: Instant } | undefined

  constructor(
    sandbox: Sandbox,
    world: WorldHandle,
    strangers: ReadonlySet<string>,
    scenario: Scenario,
    run: ScenarioRun,
  ) {
    this.#sandbox = sandbox
    this.#strangers = strangers
    this.world = world
    this.scenario = scenario
    this.run = run
    this.#follow(0)
  }

  get steps(): readonly Step[] {
    return this.scenario.steps
  }

  /** A branch that was passed though nobody said which outcome: whatever came after it is by chance. */
  get undecided(): Branching | undefined {
    return this.#undecided
  }

  /** The step that the run waits to play; none when it is over. */
  get next(): Step | undefined {
    return this.steps[this.run.cursor]
  }

  /** When the clock plays the next step; `undefined` when it waits for something else, or the run is over. */
  get due(): Instant | undefined {
    const { next } = this
    return next !== undefined && 'after' in next.when ? this.run.since + next.when.after : undefined
  }

  /** The run's claims as they stand now, all lives, oldest first. */
  get claims(): readonly Claim[] {
    const own = this.world.claims().filter(({ facts }) => !this.#strangers.has(facts.id))
    // A claim of the world goes on; these do not.
    return own.map((claim) => ({ ...claim }))
  }

  /** Whether asking changes anything: spends a fault, or counts as a look that the run waits for. */
  isDisturbedBy({ operation, looks }: Question): boolean {
    const { next } = this
    if (looks && next !== undefined && 'polls' in next.when) return true
    // A payer that takes its time lets it pass for everybody.
    if (looks && inquiries.includes(operation) && this.#behaviors.some(({ takes }) => takes !== undefined)) return true
    return this.faultsFor(operation).length > 0
  }

  async push(push: Push): Promise<void> {
    const { due = 0 } = this
    const rest = () => due - this.world.now()
    if (push === 'rest') return this.#advance(untilAllIsTold(this.scenario))
    if (push === 'clock' || push === 'wait') this.#advance(rest() - 1)
    await this.#prepare()
    if (push === 'wait') return
    if (push === 'clock') {
      this.#moving(() => this.#advance(rest()))
      return
    }
    // Nobody asks or acts in no time: what a push moves has a stamp of its own.
    if (this.due === undefined || rest() > 1) this.#advance(1)
    if (push === 'hand') this.#moving(() => this.world.step(this.run.facts.id))
    else await this.ask(push)
  }

  /** Asks; what the call moves is followed. */
  async ask(question: Question): Promise<Exchange> {
    const { operation } = question
    const token = needsToken(operation) ? await this.#goodToken() : ''
    if (token !== undefined) return this.#call(operation, question.call(token))
    const exchange = await this.#call('optum.token', tokenCall)
    if (exchange.struck !== undefined) return exchange
    return this.#call(operation, question.call(this.#keep(exchange.reply)))
  }

  async #call(operation: string, call: Call): Promise<Exchange> {
    const before = this.run.cursor
    const faults = this.world.faults()
    const reply = await this.#sandbox.answer(call)
    reply.ended?.()
    this.#follow(before)
    return { operation, reply, body: bodyValue(reply.body), struck: this.#struckSince(faults) }
  }

  /** The faults that a call of an operation may meet. */
  faultsFor(operation: string): readonly ArmedFault[] {
    const now = this.world.now()
    const asked = needsToken(operation) ? [operation, 'optum.token'] : [operation]
    return this.world
      .faults()
      .filter((fault) => !isOver(fault, now) && asked.some((each) => appliesTo(fault.spec, each)))
  }

  /** The fault that struck: it is spent, or remembers it. */
  #struckSince(faults: readonly ArmedFault[]): ArmedFault | undefined {
    const now = new Map(this.world.faults().map((fault) => [fault.index, fault]))
    return faults.find(({ index, applied }) => applied !== now.get(index)?.applied)
  }

  get #behaviors(): readonly (typeof payerBehaviorRules)[keyof typeof payerBehaviorRules][] {
    return (this.scenario.payerBehaviors ?? []).map(({ name }) => payerBehaviorRules[name])
  }

  async #goodToken(): Promise<string | undefined> {
    if (this.#token !== undefined && this.#token.expires > this.world.now()) return this.#token.text
    if (this.faultsFor('optum.token').length > 0) return undefined
    return this.#keep(await this.#sandbox.answer(tokenCall))
  }

  #keep({ body }: Reply): string {
    const { access_token: text, expires_in: seconds } = JSON.parse(body) as { access_token: string; expires_in: number }
    this.#token = { text, expires: this.world.now() + seconds * 1000 }
    return text
  }

  /** A client has its token before the token endpoint fails. */
  async #prepare(): Promise<void> {
    if (this.steps.some((step) => 'arms' in step && appliesTo(step.arms, 'optum.token'))) await this.#goodToken()
  }

  #moving(move: () => void): void {
    const before = this.run.cursor
    move()
    this.#follow(before)
  }

  #advance(milliseconds: number): void {
    if (milliseconds > 0) this.world.advance(`${milliseconds}ms`)
  }

  /** Notes the steps from a cursor to where the run stands now. */
  #follow(from: number): void {
    let at = from
    while (at !== this.run.cursor) {
      const step = this.steps[at]
      if (step === undefined) return
      const outcome =
        'branch' in step ? step.outcomes.find(({ name }) => name === this.run.facts.outcomes?.[step.branch]) : undefined
      if ('branch' in step && outcome === undefined) {
        this.#undecided = step
        return
      }
      if ('arms' in step) this.armedBy.push(at)
      this.played.push({ index: at, outcome: outcome?.name })
      at = outcome?.to ?? step.next ?? at + 1
    }
  }
}

function needsToken(operation: string): boolean {
  return operation.startsWith('optum.') && operation !== 'optum.token'
}
