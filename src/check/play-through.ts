import { createSandbox } from '../sandbox.ts'
import type { Branching, Scenario } from '../scenario/format/step.ts'
import { edgeLabel } from '../scenario/play/diagram.ts'
import { type ChosenOutcomes, unknownOutcome } from '../scenario/play/start.ts'
import { type Instant, toDuration } from '../world/instant.ts'
import { type Probe, probesFor } from './probes.ts'
import { createReplayer, type RunPath } from './replay.ts'
import { readReply } from './reported-status.ts'
import type { ProbeExchange, RunAction, RunDriver } from './run-driver.ts'

/** One event of a run, and what each API reports after it. */
export interface TimelineEntry {
  readonly at: Instant
  /** The steps that were played: `after 14d, visit becomes paid`; empty at the start. */
  readonly event: string
  readonly replies: readonly TimelineReply[]
}

/** What one API reports for one session, or for the claims of one patient. */
export interface TimelineReply {
  readonly api: string
  /** `paid`, or `friday paid` in a run with several sessions; `F1/65 95.55`; `503` when a fault applies; `paid after 45s` when it delays the reply. */
  readonly summary: string
  /** The whole Taiga session; from Stedi and Optum, the status of each claim. */
  readonly body: unknown
}

/** The operations whose JSON replies appear in a timeline. */
const timelineOperations = ['taiga.sessionStatus', 'stedi.claimStatus', 'optum.claimstatus']

const editions = { stediEdition: '2025-01', optumProfile: 'live' } as const
const probeOptions = { editions, withDetails: false, cache: new Map() }

/**
 * Plays a run from start to end, each step by its own trigger, and calls each API once per step, so that faults apply one
 * after another. The polls that a step waits for are made in addition.
 *
 * @param outcomes The outcomes of its branches; for a branch without one, the most likely outcome.
 * @throws RangeError when the scenario does not have such a branch or outcome.
 */
export async function* timelineOf(scenario: Scenario, outcomes: ChosenOutcomes = {}): AsyncGenerator<TimelineEntry> {
  const unknown = unknownOutcome(scenario, outcomes)
  if (unknown !== undefined) throw new RangeError(unknown.message)
  const replay = createReplayer(scenario, editions, createSandbox)
  let path: RunPath = { outcomes: {}, actions: [] }
  let playedSteps = 0
  for (;;) {
    const driver = await replay(path)
    const { undecidedBranch: branch, next } = driver
    if (branch !== undefined) {
      path = { ...path, outcomes: { ...path.outcomes, [branch.branch]: chosenOutcome(branch, outcomes) } }
      continue
    }
    const at = driver.world.now()
    const event = edgeLabel(scenario.steps, driver.played.slice(playedSteps))
    playedSteps = driver.played.length
    const actions = next === undefined ? [] : nextActions(driver)
    const waitsForPolls = next !== undefined && 'polls' in next.when
    const sent = await sendProbes(driver, () => replay(path))
    yield { at, event, replies: sent.map(({ reply }) => reply) }
    if (actions.length === 0) return
    const consuming = waitsForPolls ? [] : sent.filter(({ isFaulty }) => isFaulty).map(({ probe }) => probe)
    path = { ...path, actions: [...path.actions, ...consuming, ...actions] }
  }
}

/** In an explored scenario the name of a branch ends in its index. */
function chosenOutcome({ branch, outcomes }: Branching, chosen: ChosenOutcomes): string {
  const name = branch.replace(/ \d+$/, '')
  const likeliest = outcomes.reduce((best, outcome) => (outcome.weight > best.weight ? outcome : best))
  return chosen[name] ?? likeliest.name
}

function nextActions({ next, due, claims }: RunDriver): readonly RunAction[] {
  if (due !== undefined) return ['advance to due']
  const [first] = probesFor(claims, probeOptions)
  if (next === undefined || !('polls' in next.when) || first === undefined) return ['manual']
  return Array.from({ length: next.when.polls }, () => first)
}

interface SentProbe {
  readonly probe: Probe
  readonly reply: TimelineReply
  readonly isFaulty: boolean
}

/** Sends each probe; one that changes the state gets a replayed run of its own. */
async function sendProbes(driver: RunDriver, replay: () => Promise<RunDriver>): Promise<readonly SentProbe[]> {
  const probes = probesFor(driver.claims, probeOptions).filter(({ operation }) =>
    timelineOperations.includes(operation),
  )
  const sent = new Map<Probe, SentProbe>()
  const send = async (probe: Probe, target: RunDriver) => {
    const start = target.world.now()
    const exchange = await target.send(probe)
    const delay = target.world.now() - start
    const reply = toTimelineReply(probe, exchange)
    const role = roleOfSession(driver, probe)
    const named = role === undefined ? reply.summary : `${role} ${reply.summary}`
    const summary = delay === 0 ? named : `${named} after ${toDuration(delay)}`
    sent.set(probe, { probe, reply: { ...reply, summary }, isFaulty: exchange.appliedFault !== undefined })
  }
  const stateChanging = probes.filter((probe) => driver.isChangedBy(probe))
  for (const probe of probes) if (!stateChanging.includes(probe)) await send(probe, driver)
  for (const probe of stateChanging) await send(probe, await replay())
  return probes.flatMap((probe) => sent.get(probe) ?? [])
}

/** The role of the session that a probe asks for, where the run has several sessions. */
function roleOfSession({ run, claims }: RunDriver, { subject }: Probe): string | undefined {
  if (subject === undefined || !('session' in subject)) return undefined
  if (new Set(claims.flatMap(({ facts }) => facts.session ?? [])).size < 2) return undefined
  const own = claims.filter(({ facts }) => facts.session === subject.session).map(({ facts }) => facts.id)
  return Object.entries(run.claimsByRole).find(([, claim]) => own.includes(claim))?.[0]
}

function toTimelineReply({ operation: probed }: Probe, exchange: ProbeExchange): TimelineReply {
  const { operation, reply, body } = exchange
  const api = operation.replace(/\..*/, '')
  if (reply.broken !== undefined) {
    return { api, summary: reply.broken === 'hang' ? 'no response' : 'connection reset', body: '' }
  }
  if (reply.status !== 200 || operation !== probed) return { api, summary: String(reply.status), body }
  const { session, json } = readReply(exchange)
  if (session !== undefined) return { api, summary: session.status, body }
  if (json === undefined) return { api, summary: 'not valid JSON', body: '' }
  const summaries = json.map(({ codes, paid }) => (paid === undefined || paid === '0' ? codes : `${codes} ${paid}`))
  const { claims } = body as { readonly claims: readonly { readonly claimStatus: unknown }[] }
  return { api, summary: summaries.join(', '), body: claims.map(({ claimStatus }) => claimStatus) }
}
