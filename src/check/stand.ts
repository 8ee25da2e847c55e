import type { Call, Reply } from '../http/call.ts'
import { bodyValue } from '../judge/answer.ts'
import type { Sandbox } from '../sandbox.ts'
import type { Branching, Scenario, Step } from '../scenario/format/step.ts'
import type { Claim } from '../world/claim.ts'
import { type ArmedFault, canStrike, inquiries, isOver } from '../world/fault.ts'
import type { Instant } from '../world/instant.ts'
import { personalities } from '../world/payer-behavior.ts'
import type { Story } from '../world/projection.ts'
import type { SandboxWorld } from '../world-handle.ts'
import { tokenCall } from './calls.ts'
import type { Question } from './questions.ts'
import { untilAllIsTold } from './until-all-is-told.ts'

/** What moves a story on: its clock, to the due instant, to just before it, or until everybody was told; a hand; a question. */
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

/** A step that was played, counted from 0; of a branch with the way that it went. */
export interface Played {
  readonly index: number
  readonly way: string | undefined
}

/** A world with one story in it, as far as it was pushed. */
export class Stand {
  readonly world: SandboxWorld
  readonly scenario: Scenario
  /** As it is now: its cursor moves with it. */
  readonly story: Story
  /** In the order of playing. */
  readonly played: Played[] = []
  /** The step that armed each fault of the world, in the order of arming. */
  readonly armedBy: number[] = []
  readonly #sandbox: Sandbox
  readonly #strangers: ReadonlySet<string>
  #undecided: Branching | undefined
  #token: { readonly text: string; readonly expires: Instant } | undefined

  constructor(sandbox: Sandbox, world: SandboxWorld, strangers: ReadonlySet<string>, scenario: Scenario, story: Story) {
    this.#sandbox = sandbox
    this.#strangers = strangers
    this.world = world
    this.scenario = scenario
    this.story = story
    this.#follow(0)
  }

  get steps(): readonly Step[] {
    return this.scenario.steps
  }

  /** A branch that was passed though nobody said which way: whatever came after it is by chance. */
  get undecided(): Branching | undefined {
    return this.#undecided
  }

  /** The step that the story waits to play; none when it is over. */
  get next(): Step | undefined {
    return this.steps[this.story.cursor]
  }

  /** When the clock plays the next step; `undefined` when it waits for something else, or the story is over. */
  get due(): Instant | undefined {
    const { next } = this
    return next !== undefined && 'after' in next.when ? this.story.since + next.when.after : undefined
  }

  /** The story's claims as they stand now, all lives, oldest first. */
  get claims(): readonly Claim[] {
    const own = this.world.claims().filter(({ facts }) => !this.#strangers.has(facts.id))
    // A claim of the world goes on; these do not.
    return own.map((claim) => ({ ...claim }))
  }

  /** Whether asking changes anything: spends a fault, or counts as a look that the story waits for. */
  isDisturbedBy({ operation, looks }: Question): boolean {
    const { next } = this
    if (looks && next !== undefined && 'polls' in next.when) return true
    // A payer that takes its time lets it pass for everybody.
    if (looks && inquiries.includes(operation) && this.#habits.some(({ takes }) => takes !== undefined)) return true
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
    if (push === 'hand') this.#moving(() => this.world.step(this.story.facts.id))
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
    const before = this.story.cursor
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
      .filter((fault) => !isOver(fault, now) && asked.some((each) => canStrike(fault.spec, each)))
  }

  /** The fault that struck: it is spent, or remembers it. */
  #struckSince(faults: readonly ArmedFault[]): ArmedFault | undefined {
    const now = new Map(this.world.faults().map((fault) => [fault.index, fault]))
    return faults.find(({ index, struck }) => struck !== now.get(index)?.struck)
  }

  get #habits(): readonly (typeof personalities)[keyof typeof personalities][] {
    return (this.scenario.payerHabits ?? []).map(({ name }) => personalities[name])
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
    if (this.steps.some((step) => 'arms' in step && canStrike(step.arms, 'optum.token'))) await this.#goodToken()
  }

  #moving(move: () => void): void {
    const before = this.story.cursor
    move()
    this.#follow(before)
  }

  #advance(milliseconds: number): void {
    if (milliseconds > 0) this.world.advance(`${milliseconds}ms`)
  }

  /** Notes the steps from a cursor to where the story stands now. */
  #follow(from: number): void {
    let at = from
    while (at !== this.story.cursor) {
      const step = this.steps[at]
      if (step === undefined) return
      const way =
        'branch' in step ? step.ways.find(({ name }) => name === this.story.facts.ways?.[step.branch]) : undefined
      if ('branch' in step && way === undefined) {
        this.#undecided = step
        return
      }
      if ('arms' in step) this.armedBy.push(at)
      this.played.push({ index: at, way: way?.name })
      at = way?.to ?? step.next ?? at + 1
    }
  }
}

function needsToken(operation: string): boolean {
  return operation.startsWith('optum.') && operation !== 'optum.token'
}
