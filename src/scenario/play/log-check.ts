import { abbreviate } from '../../text/phrases.ts'
import {
  type Claim,
  type ClaimFacts,
  type ClaimId,
  latestMove,
  type Move,
  type SubmissionType,
} from '../../world/claim.ts'
import { decideFor, wrongDetail } from '../../world/decide.ts'
import type { ScenarioRunFacts, WorldEvent } from '../../world/event.ts'
import type { ScenarioRun } from '../../world/projection.ts'
import type { World } from '../../world/world.ts'
import type { Scenario } from '../format/step.ts'
import { type Contradiction, RunCheck } from './run-check.ts'
import { unknownOutcome } from './start.ts'

/** A line of a file, and what is wrong with it. */
export interface WrongLine {
  readonly line: number
  readonly problem: string
}

type EventOf<Type extends WorldEvent['type']> = WorldEvent & { readonly type: Type }

/**
 * Checks the events of a log that another program can have written: that each is possible after those before it, and that the moves
 * and steps of its runs are those of their scenarios, so that every run can continue.
 */
export class LogCheck {
  readonly #world: World
  readonly #scenarios: ReadonlyMap<string, Scenario>
  readonly #runs = new Map<string, RunCheck>()
  /** The moves of runs whose steps are not applied yet. */
  readonly #open = new Map<string, { readonly line: number; readonly isGap: boolean }>()
  /** The first gap in a log that was not folded so far: it must be folded later. */
  #gap: WrongLine | undefined
  #isFolded = false

  /**
   * @param world Receives each event after its check.
   * @param scenarios Those that its runs follow, by revision.
   */
  constructor(world: World, scenarios: ReadonlyMap<string, Scenario>) {
    this.#world = world
    this.#scenarios = scenarios
  }

  /** Why an event is not possible after those before it; `undefined` when it is. */
  problemOf(event: WorldEvent, line: number): string | undefined {
    switch (event.type) {
      case 'claim.filed':
        return this.#file(event.claim)
      case 'claim.moved':
        return this.#move(event, line)
      case 'run.started':
        return this.#start(event.run)
      case 'run.claimReplaced':
        return this.#replace(event, line)
      case 'run.stepApplied':
        return this.#apply(event, line)
      case 'run.polled':
        return this.#poll(event)
      case 'log.folded':
        return this.#fold(event)
      default:
        return undefined
    }
  }

  /** What is wrong with a log that ends here. */
  get problemAtEnd(): WrongLine | undefined {
    const [open] = this.#open
    return this.#gap ?? (open && { line: open[1].line, problem: notApplied(open[0]) })
  }

  #file({ id, charge, lines }: ClaimFacts): string | undefined {
    if (this.#world.state.claims.has(id)) return `claim ${abbreviate(id)} was filed before`
    const sum = lines.reduce((sum, line) => sum + line.charge, 0)
    const isCharge = sum === charge && lines.every((line) => line.charge >= 0)
    return isCharge ? undefined : `the charge of claim ${abbreviate(id)} is not the sum of its lines`
  }

  #move({ claim: id, move }: EventOf<'claim.moved'>, line: number): string | undefined {
    const { state } = this.#world
    const claim = state.claims.get(id)
    if (claim === undefined) return unknownClaim(id)
    const run = state.runOf(claim)
    // The sample claims of a new world have no run.
    if (run === undefined) return undefined
    const role = Object.keys(run.claimsByRole).find((role) => run.claimsByRole[role] === id)
    if (role === undefined) return `claim ${abbreviate(id)} moves after a later submission took its place`
    return this.#play(run, role, claim, { move }, line)
  }

  #replace({ run: id, role, claim: later }: EventOf<'run.claimReplaced'>, line: number): string | undefined {
    const { state } = this.#world
    const [run, claim] = [state.runs.get(id), state.claims.get(later)]
    if (run === undefined) return unknownRun(id)
    if (claim === undefined) return unknownClaim(later)
    const earlier = Object.hasOwn(run.claimsByRole, role) && state.claims.get(run.claimsByRole[role] as string)
    if (!earlier) return `run ${abbreviate(id)} has no role "${abbreviate(role)}"`
    const { submissionType, session } = claim.facts
    const isLater = state.runOf(claim) === undefined && claim.moves.length === 1 && session === earlier.facts.session
    if (!isLater) return `claim ${abbreviate(later)} is not a later submission of claim ${abbreviate(earlier.facts.id)}`
    return this.#play(run, role, earlier, { move: latestMove(claim), submissionType }, line)
  }

  /** A move that a step of the run makes. */
  #play({ facts }: ScenarioRun, role: string, claim: Claim, made: Made, line: number): string | undefined {
    const run = this.#runs.get(facts.id) as RunCheck
    const problem = this.#note(facts.id, run.move(role, made.move.to), line)
    if (problem !== undefined) return problem
    const isGap = run.present === undefined
    this.#open.set(facts.id, { line, isGap })
    const decision = decideFor(claim, made.move)
    if (!('refused' in decision)) {
      return decision.submissionType === made.submissionType
        ? undefined
        : `${inRun(facts.id)} ${role} becomes ${made.move.to} ${decision.submissionType === undefined ? 'in a' : 'without a'} later submission`
    }
    const refused = run.allowsIllegal ? wrongDetail(claim.facts.charge, made.move) : decision.refused
    return refused && `${inRun(facts.id)} ${refused}`
  }

  #start({ id, scenario: name, revision, session, claimsByRole, outcomes = {} }: ScenarioRunFacts): string | undefined {
    const { state } = this.#world
    if (state.runs.has(id)) return `run ${abbreviate(id)} was started before`
    if (session !== undefined && !state.sessions.has(session)) return `session ${abbreviate(session)} does not exist`
    const scenario = this.#scenarios.get(revision)
    if (scenario?.name !== name) return `${inRun(id)} its scenario is not ${abbreviate(name)}`
    const roles = Object.keys(scenario.claims)
    const missing = roles.find((role) => !Object.hasOwn(claimsByRole, role))
    if (missing !== undefined) return `${inRun(id)} it has no claim for role "${abbreviate(missing)}"`
    const ids = Object.values(claimsByRole)
    if (ids.length > roles.length) return `${inRun(id)} it has a claim for a role that its scenario does not have`
    const unusable = ids.find((claim, index) => !this.#isNew(claim) || ids.indexOf(claim) !== index)
    if (unusable !== undefined) return `${inRun(id)} claim ${abbreviate(unusable)} is not new`
    const unknown = unknownOutcome(scenario, outcomes)
    if (unknown !== undefined) return `${inRun(id)} ${unknown.message}`
    this.#runs.set(id, new RunCheck(scenario, outcomes))
    return undefined
  }

  /** Whether a claim is a draft that no run has. */
  #isNew(id: ClaimId): boolean {
    const { state } = this.#world
    const claim = state.claims.get(id)
    return claim?.moves.length === 1 && latestMove(claim).to === 'drafted' && state.runOf(claim) === undefined
  }

  #apply({ run: id, step, next }: EventOf<'run.stepApplied'>, line: number): string | undefined {
    this.#open.delete(id)
    const run = this.#runs.get(id)
    return run === undefined ? unknownRun(id) : this.#note(id, run.apply(step, next), line)
  }

  #poll({ run: id, times = 1 }: EventOf<'run.polled'>): string | undefined {
    const [run, state] = [this.#runs.get(id), this.#world.state.runs.get(id)]
    if (run === undefined || state === undefined) return unknownRun(id)
    const when = run.present?.when
    const isAwaited = when !== undefined && 'polls' in when && state.polls + times <= when.polls
    return isAwaited ? undefined : `${inRun(id)} its next step does not wait for this poll`
  }

  #fold({ version }: EventOf<'log.folded'>): string | undefined {
    if (version <= this.#world.version)
      return `the restore point stands for ${version} events, and there are ${this.#world.version} before it`
    this.#isFolded = true
    this.#gap = undefined
    for (const [id, { isGap }] of this.#open) if (isGap) return `${notApplied(id)} before the restore point`
    return undefined
  }

  /** Notes a gap in a log that can be folded later. Returns what is wrong in any case. */
  #note(id: string, found: Contradiction | undefined, line: number): string | undefined {
    if (found === undefined) return undefined
    const problem = `${inRun(id)} ${found.problem}`
    if (!found.isGap || this.#isFolded) return problem
    this.#gap ??= { line, problem }
    return undefined
  }
}

/** A move, of a claim itself or as the first of a later submission. */
interface Made {
  readonly move: Move
  readonly submissionType?: SubmissionType
}

function inRun(id: string): string {
  return `run ${abbreviate(id)}:`
}

function notApplied(id: string): string {
  return `${inRun(id)} the step of its last move is not applied`
}

function unknownRun(id: string): string {
  return `run ${abbreviate(id)} does not exist`
}

function unknownClaim(id: ClaimId): string {
  return `claim ${abbreviate(id)} does not exist`
}
