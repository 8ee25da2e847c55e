import { rewriteRequestBody, rewriteRequestPath } from '../guard/rewrite-request.ts'
import { maskBody, masked } from '../http/mask.ts'
import { isFaultKind, type SentCall } from '../journal/entry.ts'
import type { ScenarioLibrary } from '../scenario/play/library.ts'
import { BundleError } from '../store/saved-world.ts'
import { pacer } from '../text/slices.ts'
import type { Claim } from '../world/claim.ts'
import type { WorldEvent } from '../world/event.ts'
import { toDay } from '../world/instant.ts'
import { newWorldVersion } from '../world/on-file.ts'
import type { World } from '../world/world.ts'
import type { Action, BundledCall, BundledReply, BundledWorld, BundleInput } from './bundle.ts'
import { bundledRequest } from './bundled-request.ts'
import { differingForms, pairedTexts, parsed, shownPointer } from './compare-replies.ts'
import { historyOf, type WorldHistory } from './history.ts'
import { textsIn } from './known-texts.ts'
import { clientDataIn, madeUpClaims } from './made-up-claims.ts'
import { type RequestMasks, rewriterWith } from './request-masks.ts'
import { rewriteEvent } from './rewrite-event.ts'
import { perform, type Stage, type StageSetup, send } from './stage.ts'
import { ValueMasks } from './value-masks.ts'

/** What a world is bundled from. */
export interface BundleSource {
  readonly world: World
  /** The version of the world with which the bundle ends. */
  readonly upTo: number
  readonly library: ScenarioLibrary
  /** The calls of its journal that can be sent again, unless their bodies are cut. */
  readonly calls: readonly SentCall[]
  /** How many others were recorded: those that an older version stored, or that the limits dropped. */
  readonly missing: number
  readonly strict: boolean
  /** Whether the name of the world was given at the start. Any other came with a call, and is replaced. */
  readonly isNamed: boolean
  open(setup: Pick<StageSetup, 'world'>): Promise<Stage>
}

/** The name of a world in a bundle whose own came with a call. */
const replacedName = 'renamed'

/**
 * Bundles a world. Its calls are replayed at once with other values in place of those of the client: what the bundle expects is what
 * that replay replied, so that nothing in it depends on a value of a client.
 *
 * @throws BundleError when the calls of the journal cannot be replayed.
 */
export async function replayableWorld(source: BundleSource): Promise<BundledWorld> {
  const { world, upTo, library, calls, strict, isNamed } = source
  const history = await historyOf(world, library, calls, upTo)
  const restorePoint = await restorePointOf(source, history)
  const { seed, line, settings } = world.origin
  const start: Omit<BundledWorld, 'inputs' | 'leftOut'> = {
    ...{ name: isNamed ? world.name : replacedName, seed, line: isNamed && line === world.name ? line : replacedName },
    ...{ at: beginningOf(world, history, restorePoint), settings, strict, restorePoint },
  }
  const stage = await source.open({ world: start })
  const renamed = new Map<string, string>()
  const masks = await masksFor(source, history, renamed)
  const inputs: BundleInput[] = []
  const pace = pacer()
  for (const input of history.inputs) {
    await pace()
    if ('line' in input) inputs.push(await bundledCall(source, stage, masks, renamed, input))
    else inputs.push(await bundledAction(source, stage, masks, renamed, input))
  }
  return { ...start, inputs, leftOut: history.leftOut + source.missing }
}

/** The events that the replay begins with; none where it begins with a new world. @throws BundleError */
async function restorePointOf(
  { world, library, calls, isNamed }: BundleSource,
  { begins }: WorldHistory,
): Promise<readonly WorldEvent[]> {
  if (begins === newWorldVersion && world.restorePoint === 0) return []
  const events = world.eventsBetween(0, begins)
  const found = isNamed ? await clientDataIn(world, library, events) : 'a name that came with a call'
  if (found === undefined) return events
  const name = isNamed ? world.name : 'whose name came with a call'
  const cut = calls.find(({ isCut }) => isCut)
  const why =
    cut === undefined
      ? 'the journal does not reach back to its beginning, and what is before it has'
      : `call ${cut.line.id} has a body that is too long for the journal (64 KiB), and what is before the next call has`
  const remedy =
    cut === undefined
      ? 'reset the world before the calls, or keep more of them (--journal-entries, --journal-bytes)'
      : 'send shorter bodies, or reset the world after the call'
  throw new BundleError(`world ${name} cannot be replayed: ${why} ${found}; ${remedy}`)
}

function beginningOf({ origin }: World, { inputs }: WorldHistory, restorePoint: readonly WorldEvent[]): number {
  if (restorePoint.length === 0) return origin.clock.at
  const latest = restorePoint.reduce((most, { at }) => Math.max(most, at), 0)
  const [first] = inputs
  if (first === undefined) return latest
  const at = 'line' in first ? first.settled.at : first.type === 'event' ? first.event.at : first.at
  return Math.max(latest, at)
}

async function masksFor(
  { world, library }: BundleSource,
  { inputs }: WorldHistory,
  renamed: ReadonlyMap<string, string>,
): Promise<RequestMasks> {
  const claims = await madeUpClaims(world, library)
  const calls = inputs.filter((input): input is SentCall => 'line' in input)
  const values = new Set<string>()
  for (const { facts, moves } of claims) for (const text of textsIn([facts, moves])) values.add(text)
  for (const { match, claims, payers } of library.all)
    for (const text of textsIn([match, claims, payers])) values.add(text)
  for (const text of textsIn(world.payers.listed)) values.add(text)
  const days = new Set(claims.flatMap(({ facts }) => [facts.serviceFrom, facts.serviceTo]))
  for (const { settled } of calls) days.add(toDay(settled.at))
  const masks: RequestMasks = {
    masks: new ValueMasks({ values, days }),
    renamed,
  }
  const collect = (value: string): string => {
    masks.masks.collect(value)
    return value
  }
  const collecting = rewriterWith(masks, collect)
  for (const { call, line } of calls) {
    if (line.operation === 'optum.token') continue
    rewriteRequestPath(collecting, call.path)
    rewriteRequestBody(collecting, call.body)
  }
  for (const input of inputs) if (!('line' in input) && input.type === 'event') rewriteEvent(input.event, collect)
  return masks
}

async function bundledAction(
  { world }: BundleSource,
  stage: Stage,
  { masks }: RequestMasks,
  renamed: Map<string, string>,
  given: Action,
): Promise<Action> {
  const mask = (value: string) => renamed.get(value) ?? masks.mask(value)
  const action: Action = given.type === 'event' ? { type: 'event', event: rewriteEvent(given.event, mask) } : given
  await perform(stage, action)
  if (action.type === 'start') {
    const [before, after] = [claimsOf(world, action.run), claimsOf(stage.world(), action.run)]
    for (const [one, other] of pairedTexts(before, after)) renamed.set(one, other)
  }
  return action
}

/** What was filed for a run, by role. */
function claimsOf({ state, log }: World, id: string): unknown {
  const started = log.find((event) => event.type === 'run.started' && event.run.id === id)
  if (started?.type !== 'run.started') return {}
  const { claimsByRole, session } = started.run
  const facts = Object.entries(claimsByRole).map(([role, claim]) => [role, (state.claims.get(claim) as Claim).facts])
  return { session, claims: Object.fromEntries(facts) }
}

async function bundledCall(
  { world, library }: BundleSource,
  stage: Stage,
  masks: RequestMasks,
  renamed: Map<string, string>,
  sent: SentCall,
): Promise<BundledCall> {
  const { line, settled } = sent
  const { id, operation, status, fault } = line
  const request = bundledRequest(sent, { world, library, masks, stage: stage.world() })
  const reply = await send(stage, settled.at, operation, request)
  const original: BundledReply = { status, ...(isFaultKind(fault ?? '') && { fault }), body: sent.reply }
  const isSame = original.fault === reply.fault && status === reply.status
  const differs = isSame ? differingForms(shownOf(sent, original), shownOf(sent, reply)) : ['']
  if (differs.length === 0) {
    const [before, after] = [parsed(sent.reply), parsed(reply.body)]
    for (const [one, other] of pairedTexts(before?.value, after?.value)) renamed.set(one, other)
  }
  return {
    ...{ type: 'call', id, at: settled.at, operation, request, reply },
    ...(differs.length > 0 && { original: { status, differs: differs.slice(0, 10).map(shownPointer) } }),
  }
}

/** What can be compared of a reply: of one that a store had masked, no more than the journal shows. */
function shownOf({ isMasked }: SentCall, reply: BundledReply): BundledReply {
  return isMasked ? { ...reply, body: maskBody(reply.body, () => masked) } : reply
}
