import type { ScenarioLibrary } from '../scenario/play/library.ts'
import { pacer } from '../text/slices.ts'
import type { Claim, ClaimId, Subscriber } from '../world/claim.ts'
import type { ScenarioRunFacts, WorldEvent } from '../world/event.ts'
import type { World } from '../world/world.ts'

const onFile = 'on-file-'

/**
 * Whether the sandbox made up the people of a run itself: they are those that it draws again from the seed. A session that a client
 * submitted has other people.
 */
export async function isMadeUpRun(world: World, library: ScenarioLibrary, run: ScenarioRunFacts): Promise<boolean> {
  const [[, first = ''] = []] = Object.entries(run.claimsByRole)
  const [template] = Object.values(library.followedBy(run)?.claims ?? {})
  const subscriber = world.state.claims.get(first)?.facts.subscriber
  const ordinal = /^claim-(\d+)$/.exec(first)?.[1]
  if (subscriber === undefined || ordinal === undefined) return false
  const { fakeSubscriber } = await import('../world/fake-people.ts')
  const drawn: Subscriber = {
    ...fakeSubscriber(world.draw(`${run.scenario}/${ordinal}`)),
    ...template?.subscriber,
  }
  return JSON.stringify(drawn) === JSON.stringify(subscriber)
}

/** The claims that the sandbox made up: those on file from the start, and those of runs that a tester started. */
export async function madeUpClaims(world: World, library: ScenarioLibrary): Promise<readonly Claim[]> {
  const ids = new Set<ClaimId>()
  const pace = pacer()
  for (const event of world.eventsBetween(0)) {
    await pace()
    if (event.type === 'run.started' && (await isMadeUpRun(world, library, event.run))) {
      for (const id of Object.values(event.run.claimsByRole)) ids.add(id)
    }
  }
  // A later submission of a claim has its id and what it is: claim-5.resubmission.
  const isOurs = (id: ClaimId) => id.startsWith(onFile) || ids.has(id.split('.')[0] ?? id)
  return [...world.state.claims.values()].filter(({ facts }) => isOurs(facts.id))
}

/** Why the first events of a log cannot be shown: what of them came from a client; `undefined` when nothing did. */
export async function clientDataIn(
  world: World,
  library: ScenarioLibrary,
  events: readonly WorldEvent[],
): Promise<string | undefined> {
  const ours = new Set((await madeUpClaims(world, library)).map(({ facts }) => facts.id))
  const pace = pacer()
  for (const event of events) {
    await pace()
    if (event.type === 'provider.onboarded') return 'a provider that a client onboarded'
    if (event.type === 'claim.filed' && !ours.has(event.claim.id)) return 'a claim that a client submitted'
    const faults = event.type === 'log.folded' ? event.faults.map(({ spec }) => spec) : []
    const armed = event.type === 'fault.armed' ? [event.fault] : faults
    if (armed.some(({ match, fails }) => (match ?? fails.patch) !== undefined)) return 'a fault with values of its own'
  }
  return undefined
}
