import type { Claim, ClaimFacts, Move, StatusReason } from '../../world/claim.ts'
import { decideFor, reasonOf } from '../../world/decide.ts'
import { digits } from '../../world/identifier.ts'
import type { Instant } from '../../world/instant.ts'
import type { Story } from '../../world/projection.ts'
import { type StageName, stages } from '../../world/stage.ts'
import type { World } from '../../world/world.ts'
import type { Branching, MoveDetails, Step, Way } from '../format/step.ts'
import type { ScenarioLibrary } from './library.ts'
import { type Appointment, agendaOf } from './schedule.ts'

/** Plays every step that is due, each at its own moment, in the order of time. Whoever looks at a world does this first. */
export function settle(library: ScenarioLibrary, world: World): void {
  const agenda = agendaOf(world)
  if (agenda.next === Number.POSITIVE_INFINITY) return
  const now = world.now()
  while (agenda.next <= now) {
    const { due, story: id, step } = agenda.take() as Appointment
    const story = world.truth.stories.get(id) as Story
    if (story.cursor === step) play(library, world, story, due)
  }
}

/** Puts a story on the agenda when its next step waits for the clock. */
export function awaitNext(library: ScenarioLibrary, world: World, story: Story): void {
  const next = nextStep(library, story)
  if (next !== undefined && 'after' in next.when) {
    agendaOf(world).add({ due: story.since + next.when.after, story: story.facts.id, step: story.cursor })
  }
}

/**
 * Counts one look at claims, through whichever API, for the stories whose next step waits to be looked at; plays the
 * step when it was looked at often enough. The look that completes the count still sees the old state.
 */
export function lookAt(library: ScenarioLibrary, world: World, claims: readonly Claim[]): void {
  let looked: Set<string> | undefined
  for (const claim of claims) {
    const story = world.truth.storyOf(claim)
    if (story === undefined || looked?.has(story.facts.id)) continue
    const when = nextStep(library, story)?.when
    if (when === undefined || !('polls' in when)) continue
    looked ??= new Set()
    looked.add(story.facts.id)
    const at = world.now()
    world.append({ type: 'story.looked', at, story: story.facts.id })
    if (story.looks >= when.polls) play(library, world, story, at)
  }
  if (looked !== undefined) settle(library, world)
}

/** Plays the next step of a story now, whatever it waits for. False when the story is over. */
export function playNext(library: ScenarioLibrary, world: World, story: Story): boolean {
  if (nextStep(library, story) === undefined) return false
  play(library, world, story, world.now())
  settle(library, world)
  return true
}

/** The step that a story waits to play; none when it is over. */
export function nextStep(library: ScenarioLibrary, story: Story): Step | undefined {
  return library.followedBy(story.facts)?.steps[story.cursor]
}

function play(library: ScenarioLibrary, world: World, story: Story, at: Instant): void {
  const step = nextStep(library, story)
  if (step === undefined) return
  if ('arms' in step) world.append({ type: 'fault.armed', at, fault: step.arms })
  else if ('part' in step) moveClaim(world, story, step.part, step.to, step.details, at)
  const next = 'branch' in step ? wayAt(world, story, step).to : step.next
  const played = { type: 'story.played', at, story: story.facts.id, step: story.cursor } as const
  world.append(next === undefined ? played : { ...played, next })
  awaitNext(library, world, story)
}

/** The way that a story goes at a branch: as whoever started it said, or as the world's seed draws it. */
function wayAt(world: World, { facts, cursor }: Story, { branch, ways }: Branching): Way {
  const said = ways.find(({ name }) => name === facts.ways?.[branch])
  if (said !== undefined) return said
  const sum = ways.reduce((sum, { weight }) => sum + weight, 0)
  const drawn = world.draw(`branch/${facts.id}/${cursor}`) % sum
  const upTo = (index: number) => ways.slice(0, index + 1).reduce((sum, { weight }) => sum + weight, 0)
  return ways.find((_, index) => drawn < upTo(index)) ?? ways[0]
}

function moveClaim(world: World, story: Story, part: string, to: StageName, details: MoveDetails, at: Instant): void {
  const claim = world.truth.claims.get(story.cast[part] as string) as Claim
  const move = toMove(world, claim, to, details, at)
  const decision = decideFor(claim, move)
  if ('refused' in decision && details.allowIllegal === undefined) {
    throw new Error(`scenario ${story.facts.scenario}: ${decision.refused}`)
  }
  if ('refused' in decision || decision.life === undefined) {
    world.append({ type: 'claim.moved', at, claim: claim.facts.id, move })
    return
  }
  const second: ClaimFacts = {
    ...claim.facts,
    id: `${claim.facts.id}.${decision.life}`,
    life: decision.life,
    payerClaimNumber: payerClaimNumber(world.nameOf('payer claim', `${claim.facts.id}.${decision.life}`)),
  }
  world.append({ type: 'claim.filed', at, claim: second, move })
  world.append({ type: 'story.recast', at, story: story.facts.id, part, claim: second.id })
}

/** A number as payers give them, drawn by a name. */
export function payerClaimNumber(name: string): string {
  return `${digits(name, 9)}-KK`
}

/**
 * The move that a step makes of a claim. Amounts never exceed the charge: a session may have been billed with less
 * than the scenario was written for.
 */
function toMove(world: World, claim: Claim, to: StageName, details: MoveDetails, at: Instant): Move {
  const { adjudication } = stages[to]
  const reason = completed(to, details.reason)
  const lines = details.lines?.slice(0, claim.facts.lines.length).map((line, index) => ({
    paid: Math.min(line.paid ?? 0, claim.facts.lines[index]?.charge ?? 0),
    reason: completed(to, line.reason) ?? lineReason(to),
  }))
  return {
    at,
    to,
    ...(reason && { reason }),
    ...(lines && { lines }),
    ...(adjudication !== 'none' && { paid: amountPaid(claim, to, details, lines) }),
    ...(adjudication === 'closed' && {
      remittance: digits(world.nameOf('remittance', `${claim.facts.id}/${claim.moves.length}`), 9),
    }),
    ...(details.more && { more: details.more }),
    ...(details.event !== undefined && { event: details.event }),
  }
}

function amountPaid(claim: Claim, to: StageName, details: MoveDetails, lines: Move['lines']): number {
  if (to === 'denied') return 0
  if (details.amount !== undefined) return Math.min(details.amount, claim.facts.charge)
  if (lines !== undefined) return lines.reduce((sum, line) => sum + line.paid, 0)
  const decided = claim.moves.findLast((move) => move.paid !== undefined)
  return decided?.paid ?? claim.facts.charge
}

function completed(to: StageName, reason: Partial<StatusReason> | undefined): StatusReason | undefined {
  return reason && { category: stages[to].category ?? '', status: stages[to].status ?? '', ...reason }
}

function lineReason(to: StageName): StatusReason {
  const own = reasonOf({ at: 0, to }) as StatusReason
  return { ...own, status: stages[to].line ?? own.status }
}
