import { nearest } from '../../text/did-you-mean.ts'
import type {
  BillingProvider,
  ClaimFacts,
  ClaimId,
  ClaimPayer,
  Person,
  ServiceLine,
  SessionId,
  Subscriber,
} from '../../world/claim.ts'
import { digits } from '../../world/identifier.ts'
import { fromIsoDate, type Instant, toDay, toIsoDate } from '../../world/instant.ts'
import { asNamed, payerById, payerByName } from '../../world/payer.ts'
import type { Story } from '../../world/projection.ts'
import type { World } from '../../world/world.ts'
import type { ClaimSketch, Scenario } from '../format/step.ts'
import type { ScenarioLibrary } from './library.ts'
import { awaitNext, payerClaimNumber, settle } from './settle.ts'

/** What a client submits for billing. */
export interface Submission {
  /** `YYYY-MM-DD`. */
  readonly dateOfService: string
  readonly subscriber: Subscriber
  readonly dependent?: Person
  readonly payer: ClaimPayer
  readonly provider: BillingProvider
  readonly lines: readonly ServiceLine[]
  /** ICD-10-CM codes, where the client sends them: what a scenario may be chosen by. */
  readonly diagnoses?: readonly string[]
}

/**
 * Takes a session in and begins the scenario with it: the session's claim plays the first part. What the client says of
 * people, payer and date counts; what the scenario says of charges and lines counts, since its amounts were proved
 * against them.
 */
export function submitSession(
  library: ScenarioLibrary,
  world: World,
  scenario: Scenario,
  submission: Submission,
): SessionId {
  return begin(library, world, scenario, submission).facts.session as SessionId
}

/** The ways that a story is to go, by the names of its branches; where nothing is said the seed draws. */
export type Ways = Readonly<Record<string, string>>

/** The first way that a scenario does not have, and a sentence about it. */
export function strangeWay(
  { name, steps }: Scenario,
  ways: Ways,
): { readonly branch: string; readonly message: string } | undefined {
  const branches = steps.filter((step) => 'branch' in step)
  for (const [branch, way] of Object.entries(ways)) {
    const found = branches.filter((step) => step.branch === branch).flatMap((step) => step.ways)
    const names = found.map(({ name }) => name)
    if (names.length === 0)
      return {
        branch,
        message: without(
          name,
          'branch',
          branch,
          branches.map((one) => one.branch),
        ),
      }
    if (!names.includes(way)) return { branch, message: without(`the branch ${branch}`, 'way', way, names) }
  }
  return undefined
}

function without(whose: string, what: string, word: string, words: readonly string[]): string {
  const near = nearest(word, words)
  return `${whose} has no ${what} "${word}"${near === undefined ? '' : `; did you mean "${near}"?`}`
}

/**
 * Begins a scenario with people of its own: what it does not say of them is made up from the world's seed.
 *
 * @param ways Ways that the scenario has; see `strangeWay`.
 */
export async function startScenario(
  library: ScenarioLibrary,
  world: World,
  scenario: Scenario,
  ways: Ways = {},
): Promise<Story> {
  const sketch = Object.values(scenario.claims)[0] ?? {}
  const { inventSubscriber } = await import('../../world/fake-people.ts')
  const subscriber = { ...inventSubscriber(world.draw(`${scenario.name}/${world.log.length}`)), ...sketch.subscriber }
  const dependent = sketch.dependent && dependentOf(subscriber, sketch.dependent)
  const submission = {
    dateOfService: toIsoDate(sketch.serviceDate ?? toDay(world.now())),
    subscriber,
    ...(dependent && { dependent }),
    payer: payerOf(sketch) ?? { id: 'PBX01', name: 'EXAMPLE HEALTH PLAN' },
    provider: {
      organizationName: 'Behavioral Services P.C.',
      npi: '1234567890',
      taxId: '123456789',
      ...sketch.provider,
    },
    lines: [{ qualifier: 'HC', procedure: '90837', charge: 238_44, units: 1 }],
  }
  return begin(library, world, scenario, submission, ways)
}

function begin(
  library: ScenarioLibrary,
  world: World,
  scenario: Scenario,
  submission: Submission,
  ways: Ways = {},
): Story {
  const at = world.now()
  const session = world.nextId('session')
  const [[first, sketch] = ['visit', {}], ...others] = Object.entries(scenario.claims)
  const claim = file(world, at, factsOf(world, sketch, submission, session))
  const cast: Record<string, ClaimId> = { [first]: claim.id }
  for (const [part, sketch] of others) {
    const facts = factsOf(world, sketch, { ...submission, ...claim })
    cast[part] = file(world, at, sketch.session ? { ...facts, session: world.nextId('session') } : facts).id
  }
  const id = world.nextNumber('story')
  const { name, lag, payerHabits } = scenario
  const said = {
    ...library.revisionOf(scenario),
    ...(Object.keys(ways).length > 0 && { ways }),
    ...(lag && { lag }),
    ...(payerHabits && { payerHabits }),
  }
  world.append({ type: 'story.started', at, story: { id, scenario: name, cast, session, ...said } })
  const story = world.truth.stories.get(id) as Story
  awaitNext(library, world, story)
  settle(library, world)
  return story
}

function file(world: World, at: Instant, claim: ClaimFacts): ClaimFacts {
  world.append({ type: 'claim.filed', at, claim, move: { at, to: 'drafted' } })
  return claim
}

function factsOf(world: World, sketch: ClaimSketch, submission: Submission, session?: SessionId): ClaimFacts {
  const lines = linesOf(sketch, submission.lines)
  const dependent = submission.dependent ?? (sketch.dependent && dependentOf(submission.subscriber, sketch.dependent))
  const from = session === undefined ? sketch.serviceDate : undefined
  const serviceFrom = from ?? fromIsoDate(submission.dateOfService)
  return {
    id: world.nextNumber('claim'),
    ...(session !== undefined && { session }),
    life: 'original',
    payer: submission.payer,
    provider: session === undefined ? { ...submission.provider, ...sketch.provider } : submission.provider,
    subscriber: session === undefined ? { ...submission.subscriber, ...sketch.subscriber } : submission.subscriber,
    ...(dependent && { dependent }),
    serviceFrom,
    serviceTo:
      sketch.serviceEndDate !== undefined && sketch.serviceEndDate > serviceFrom ? sketch.serviceEndDate : serviceFrom,
    charge: lines.reduce((sum, line) => sum + line.charge, 0),
    lines,
    patientAccountNumber: sketch.patientAccountNumber ?? digits(world.nextName('account'), 7),
    payerClaimNumber: sketch.payerClaimNumber ?? payerClaimNumber(world.nextName('payer claim')),
    ...(sketch.clearinghouseClaimNumber !== undefined && { clearinghouseClaimNumber: sketch.clearinghouseClaimNumber }),
    ...(sketch.warnings && { warnings: sketch.warnings }),
    ...(sketch.notFound && { notFound: sketch.notFound }),
  }
}

function linesOf(sketch: ClaimSketch, submitted: readonly ServiceLine[]): readonly ServiceLine[] {
  if (sketch.lines !== undefined) return sketch.lines
  const [only, ...more] = submitted
  if (sketch.charge === undefined || only === undefined || more.length > 0) return submitted
  if (sketch.charge === only.charge) return submitted
  return [{ ...only, charge: sketch.charge }]
}

function dependentOf(subscriber: Person, sketch: Partial<Person>): Person {
  return { firstName: 'Robin', lastName: subscriber.lastName, ...sketch }
}

function payerOf(sketch: ClaimSketch): ClaimPayer | undefined {
  if (sketch.payer === undefined) return undefined
  return asNamed(payerById(sketch.payer) ?? payerByName(sketch.payer))
}
